import type { CatalogRecord, Literal } from "@metabridge/dcat";
import type {
  CI_Citation,
  CI_Date,
  CI_OnlineResource,
  CI_Responsibility,
  Code,
  MD_Identifier,
} from "@metabridge/iso19115";
import { findCharacterSet } from "@metabridge/vocabularies";
import { citation, dates, keyOf } from "./citation.js";
import type { Conversion } from "./conversion.js";
import { responsibilities } from "./responsibility.js";
import { iso } from "./view.js";

/** What the catalogue record of a resource says: the header of MD_Metadata. */
export interface RecordParts {
  readonly metadataIdentifier: MD_Identifier | undefined;
  readonly dateInfo: CI_Date[];
  readonly contact: CI_Responsibility[];
  readonly metadataStandard: CI_Citation[];
  readonly metadataProfile: CI_Citation[];
  readonly metadataLinkage: CI_OnlineResource[];
  readonly characterEncoding: Code | undefined;
}

/** dcat:CatalogRecord -> the parts of MD_Metadata about itself. GeoDCAT-AP 3.0.0, “Metadata on metadata”. */
export function recordParts(c: Conversion): RecordParts {
  const to = {
    metadataIdentifier: undefined as MD_Identifier | undefined,
    dateInfo: [] as CI_Date[],
    contact: [] as CI_Responsibility[],
    metadataStandard: [] as CI_Citation[],
    metadataProfile: [] as CI_Citation[],
    metadataLinkage: [] as CI_OnlineResource[],
    characterEncoding: undefined as Code | undefined,
  };
  for (const one of c.records) {
    const record = c.full(one);
    if (record.primaryTopic?.$id !== undefined && record.primaryTopic.$id === c.resource.$id)
      c.use(record.primaryTopic);
    const [first, ...identifiers] = [...(record.identifier ?? [])].map((literal) => c.value(literal));
    const iri = c.iri(record);
    const code = first ?? iri;
    if (to.metadataIdentifier === undefined && code !== undefined) {
      to.metadataIdentifier = iso("MD_Identifier", { code: { value: code } });
    }
    if (iri !== undefined && iri !== to.metadataIdentifier?.code?.value) {
      to.metadataLinkage.push(iso("CI_OnlineResource", { linkage: { value: iri }, name: c.text(record.title) }));
    }
    // ISO has one identifier of a record: all others are in no place.
    for (const [at, value] of identifiers.entries()) {
      const literal = record.identifier?.[at + 1];
      if (literal !== undefined && value !== to.metadataIdentifier?.code?.value) c.used.delete(literal);
    }
    to.dateInfo.push(...dates(c, record));
    to.contact.push(...responsibilities(c, record));
    addStandards(c, record, to.metadataProfile);
    if (record.source !== undefined) sourceRecord(c, c.full(record.source) as CatalogRecord, to);
    encoding(c, record.characterEncoding, to);
  }
  return to;
}

/** The record that the catalogue record was made from: its standard, and what it repeats. */
function sourceRecord(
  c: Conversion,
  source: CatalogRecord,
  to: { metadataStandard: CI_Citation[]; dateInfo: CI_Date[]; characterEncoding: Code | undefined },
): void {
  addStandards(c, source, to.metadataStandard);
  encoding(c, source.characterEncoding, to);
  for (const literal of [source.created, source.issued, source.modified]) {
    if (literal !== undefined && to.dateInfo.some(({ date }) => date?.value === literal.value.trim())) c.use(literal);
  }
}

/** The text of the record is written in UTF-8, which is what nearly all records were in. */
function encoding(
  c: Conversion,
  all: readonly Literal[] | undefined,
  to: { characterEncoding: Code | undefined },
): void {
  for (const literal of all ?? []) {
    if (findCharacterSet(literal.value)?.code !== "utf8") continue;
    c.use(literal);
    to.characterEncoding = { value: "utf8" };
  }
}

function addStandards(c: Conversion, { conformsTo }: CatalogRecord, to: CI_Citation[]): void {
  const first = new Map<string, object>();
  for (const one of conformsTo ?? []) {
    const node = c.full(one);
    const known = first.get(keyOf(node));
    if (known !== undefined) c.useRepeated(node, known);
    else {
      first.set(keyOf(node), node);
      const cited = citation(c, node);
      if (cited !== undefined) to.push(cited);
    }
  }
}
