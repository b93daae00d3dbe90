import type { DQ_QuantitativeResult, RecordValue } from "@metabridge/iso19115";

/** The type of a record: xsi:type of gco:Record, without its prefix. */
export function recordType(value: RecordValue): string | undefined {
  const attributes = [...(value.$attributes ?? []), ...(value.xml?.attributes ?? [])];
  const type = attributes.find(({ name }) => name.slice(name.indexOf(":") + 1) === "type")?.value;
  return type === undefined ? undefined : type.slice(type.indexOf(":") + 1);
}

/** Whether a result names the unit of its values: by reference, or in the record. */
export const hasUnit = ({ valueUnit }: DQ_QuantitativeResult): boolean =>
  valueUnit !== undefined &&
  (valueUnit.xml !== undefined || valueUnit.$xlink?.href !== undefined || (valueUnit.$unmapped?.length ?? 0) > 0);

/** The address of the unit. */
export const unitOf = ({ valueUnit }: DQ_QuantitativeResult): string | undefined => valueUnit?.$xlink?.href;
