import { type CatalogRecord, iri } from "@metabridge/dcat";
import type { CI_Date } from "@metabridge/iso19115";
import { characterEncodings } from "./character-set.js";
import { type CitationDates, dates, standard } from "./citation.js";
import { type Conversion, some } from "./conversion.js";
import { copyOf } from "./copy.js";
import { admsIdentifier, identifiers } from "./identifiers.js";
import { recordLanguages } from "./languages.js";
import { parties } from "./responsibility.js";

/** MD_Metadata as such -> foaf:isPrimaryTopicOf. GeoDCAT-AP 3.0.0, “Metadata on metadata”. */
export function catalogueRecord(c: Conversion): CatalogRecord {
  const { record } = c;
  const { contributor: _, ...roles } = parties(c, record.contact ?? []);
  const when = recordDates(c);
  return c.from(record, {
    $type: "CatalogRecord",
    $id: c.iris.record,
    primaryTopic: iri(c.iris.resource),
    identifier: record.metadataIdentifier === undefined ? undefined : identifiers(c, [record.metadataIdentifier]),
    admsIdentifier:
      record.metadataIdentifier && some([admsIdentifier(c, record.metadataIdentifier)].flatMap((one) => one ?? [])),
    language: recordLanguages(c),
    ...when,
    ...roles,
    source: source(c, when.modified),
  } satisfies CatalogRecord);
}

/** What was never revised was last changed when it was made, or published. */
function recordDates(c: Conversion): CitationDates {
  const when = dates(c, dateInfo(c.record.dateInfo)) ?? {};
  const { modified = when.created ?? when.issued } = when;
  return { ...when, modified: modified === when.modified ? modified : copyOf(c, modified) };
}

/** A date without a type is that of the last change. */
function dateInfo(all: readonly CI_Date[] | undefined): CI_Date[] | undefined {
  return all?.map((one) => (one.dateType?.value === undefined ? { ...one, dateType: { value: "revision" } } : one));
}

/** The ISO record itself -> dct:source: its standards, profiles and character set. GeoDCAT-AP 3.0.0, “Metadata standard”. */
function source(c: Conversion, modified: CatalogRecord["modified"]): CatalogRecord | undefined {
  const { record } = c;
  const conformsTo = some(
    [...(record.metadataStandard ?? []), ...(record.metadataProfile ?? [])].flatMap((one) => standard(c, one) ?? []),
  );
  const characterEncoding = characterEncodings(c, [record.defaultLocale?.characterEncoding]);
  const [linkage] = record.metadataLinkage ?? [];
  const online = c.address(linkage?.linkage);
  if (online !== undefined) c.use(linkage?.linkage, linkage?.function, linkage?.protocol);
  if (conformsTo === undefined && characterEncoding === undefined && online === undefined && modified === undefined)
    return undefined;
  return {
    $type: "CatalogRecord",
    $id: online?.$id === c.iris.record ? undefined : online?.$id,
    primaryTopic: iri(c.iris.resource),
    modified: modified && copyOf(c, modified),
    conformsTo,
    characterEncoding,
  };
}
