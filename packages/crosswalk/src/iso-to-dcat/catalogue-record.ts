import { type CatalogRecord, iri } from "@metabridge/dcat";
import { findLanguages } from "@metabridge/vocabularies";
import { datesByType } from "./citation.js";
import type { Conversion } from "./conversion.js";
import { identifiers } from "./identifiers.js";
import { codeText } from "./locales.js";
import { parties } from "./responsibility.js";

/** The IRI of GeoDCAT-AP, that records conform to. */
const GEODCAT_AP = "http://data.europa.eu/930/";

/** MD_Metadata as such -> foaf:isPrimaryTopicOf. GeoDCAT-AP 3.0.0, “Metadata on metadata”. */
export function catalogueRecord(c: Conversion): CatalogRecord {
  const { record } = c;
  const language = codeText(record.defaultLocale?.language);
  const authorities = language === undefined ? [] : findLanguages(language).flatMap((one) => one.authority ?? []);
  const languageLeaf = record.defaultLocale?.language;
  return c.from(record, {
    $type: "CatalogRecord",
    $id: c.iris.record,
    primaryTopic: { $id: c.iris.resource ?? "_:resource" },
    identifier: record.metadataIdentifier === undefined ? undefined : identifiers(c, [record.metadataIdentifier]),
    conformsTo: [iri(GEODCAT_AP)],
    language: languageLeaf === undefined ? undefined : authorities.map((one) => c.from(languageLeaf, iri(one))),
    ...datesByType(c, record.dateInfo),
    contactPoint: parties(c, record.contact).contactPoint,
  } satisfies CatalogRecord);
}
