import {
  createSchemaChecker,
  type ElementName,
  type SchemaChecker,
  type SchemaFault,
  type SchemaFile,
} from "@metabridge/xsd";
import type { DocumentStructure } from "./rule-set.js";

/**
 * What XML schemas say of the records of a document, for the option `structure` of the INSPIRE rules. Of several sets of
 * schemas, such as the editions of gmd that the Technical Guidelines allow, one that finds a record valid is enough; else the
 * faults by the set that finds fewest are told. It needs the package `libxml2-wasm`.
 *
 * @example
 * ```ts
 * import { schemaStructure, validate } from "metabridge";
 *
 * const schema = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.isotc211.org/2005/gmd">
 *   <xs:element name="MD_Metadata"><xs:complexType/></xs:element>
 * </xs:schema>`;
 * const structure = await schemaStructure([[{ path: "gmd.xsd", content: schema }]]);
 * const record = '<gmd:MD_Metadata xmlns:gmd="http://www.isotc211.org/2005/gmd"><gmd:contact/></gmd:MD_Metadata>';
 * const { value: verdict } = await validate(record, { rules: "inspire", structure });
 * console.log(verdict.diagnostics[0]?.message); // gmd:MD_Metadata holds elements, and may not. Write its value only.
 * ```
 */
export async function schemaStructure(
  sets: readonly Iterable<SchemaFile>[],
  options: { readonly language?: string } = {},
): Promise<DocumentStructure> {
  const checkers: SchemaChecker[] = [];
  for (const files of sets) checkers.push(await createSchemaChecker(files, options));
  return (document) => {
    let best: readonly (readonly SchemaFault[])[] = [];
    for (const [at, checker] of checkers.entries()) {
      const found = recordFaults(checker, document);
      best = at === 0 ? found : best.map((faults, index) => fewer(faults, found[index]));
    }
    return best;
  };
}

const fewer = (faults: readonly SchemaFault[], others: readonly SchemaFault[] = faults): readonly SchemaFault[] =>
  others.length < faults.length ? others : faults;

/** The classes of whole records, also where a national profile has made another class of one. */
const RECORD = /(^|:)M[DI]_Metadata$/;

const isRecord = (element: ElementName): boolean =>
  RECORD.test(element.local) || RECORD.test(element.attribute("isoType") ?? "");

/** Of a document that holds no whole record, such as a directory entry, it is checked itself. */
function recordFaults(checker: SchemaChecker, document: string): readonly (readonly SchemaFault[])[] {
  const found = checker.check(document, { elements: isRecord });
  return found.length > 0 ? found : checker.check(document);
}
