import { type CatalogRecord, iri, type Standard } from "@metabridge/dcat";
import { characterEncodings } from "./character-set.js";
import { type CitationDates, dates, standard } from "./citation.js";
import { type Conversion, some } from "./conversion.js";
import { copyOf } from "./copy.js";
import { identifiers } from "./identifiers.js";
import { recordLanguages } from "./languages.js";
import { parties } from "./responsibility.js";

/** The IRI of GeoDCAT-AP, which the records conform to. */
const GEODCAT_AP = "http://data.europa.eu/930/";

/** MD_Metadata as such -> foaf:isPrimaryTopicOf. GeoDCAT-AP 3.0.0, “Metadata on metadata”. */
export function catalogueRecord(c: Conversion): CatalogRecord {
  const { record } = c;
  const when = recordDates(c);
  return c.from(record, {
    $type: "CatalogRecord",
    $id: c.iris.record,
    primaryTopic: { $id: c.iris.resource },
    identifier: record.metadataIdentifier === undefined ? undefined : identifiers(c, [record.metadataIdentifier]),
    conformsTo: [iri(GEODCAT_AP)],
    language: recordLanguages(c),
    ...when,
    ...parties(c, record.contact ?? []),
    source: sourceRecord(c),
  } satisfies CatalogRecord);
}

/** dateInfo. What was never revised was last changed when it was made. */
function recordDates(c: Conversion): CitationDates {
  const when = dates(c, c.record.dateInfo) ?? {};
  const { modified = when.created ?? when.issued } = when;
  return { ...when, modified: modified && copyOf(c, modified) };
}

/** metadataStandard and characterEncoding of the record -> the record that this one was made from. */
function sourceRecord(c: Conversion): CatalogRecord | undefined {
  const { record } = c;
  const standards: Standard[] = [];
  for (const citation of [...(record.metadataStandard ?? []), ...(record.metadataProfile ?? [])]) {
    const one = standard(c, citation);
    if (one !== undefined) standards.push(one);
  }
  const characterEncoding = characterEncodings(c, [record.defaultLocale?.characterEncoding]);
  if (standards.length === 0 && characterEncoding === undefined) return undefined;
  return c.from(record, {
    $type: "CatalogRecord",
    primaryTopic: { $id: c.iris.resource },
    modified: recordDates(c).modified,
    characterEncoding,
    conformsTo: some(standards),
  } satisfies CatalogRecord);
}
