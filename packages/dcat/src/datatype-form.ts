import { XSD } from "./namespaces.js";
import { duration } from "./number-literal.js";

const FORMS: Readonly<Record<string, (value: string) => boolean>> = {
  [XSD.decimal]: (value) => /^[+-]?(\d+(\.\d*)?|\.\d+)$/.test(value),
  [XSD.nonNegativeInteger]: (value) => /^(\+?\d+|-0+)$/.test(value),
  [XSD.integer]: (value) => /^[+-]?\d+$/.test(value),
  [XSD.duration]: (value) => duration(value)?.value === value,
  [XSD.hexBinary]: (value) => /^([0-9a-fA-F]{2})*$/.test(value),
};

/** Whether a string is in the lexical space of a datatype of XML Schema; of others nothing is known, so that any string is. */
export function hasDatatypeForm(value: string, datatype: string): boolean {
  return FORMS[datatype]?.(value) ?? true;
}
