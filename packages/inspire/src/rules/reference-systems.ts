import type { MD_Identifier } from "@metabridge/iso19115";
import { findCrs } from "@metabridge/vocabularies";
import { isFilled, objects, textOf } from "../leaf.js";
import type { RecordView } from "../record-view.js";
import type { Finding, Findings } from "../rule.js";
import { referenceSystem } from "../snippet.js";
import { DEFAULT_CRS } from "../tables/code-values.js";

/** The identifiers of the reference systems; the official suites look at RS_Identifier only. */
export const referenceSystemIdentifiers = (record: RecordView): readonly MD_Identifier[] =>
  record.all(record.record.referenceSystemInfo, "MD_ReferenceSystem").flatMap(({ referenceSystemIdentifier: one }) => {
    if (one === undefined || one.$reference === true) return [];
    return !record.isReference || one.$element === "RS_Identifier" ? [one] : [];
  });

const crsIri = (number: string): string => `http://www.opengis.net/def/crs/EPSG/0/${number}`;
const example = (record: RecordView): string => referenceSystem(record, crsIri("4258"), "EPSG:4258");

/** Codes, and code spaces where they are given, that are not empty. */
export function* codeFindings(record: RecordView): Findings {
  for (const one of referenceSystemIdentifiers(record)) {
    if (!isFilled(one.code)) yield { node: one.code ?? one, message: "crs.code-missing", fix: () => example(record) };
    if (one.codeSpace !== undefined && !isFilled(one.codeSpace))
      yield { node: one.codeSpace, message: "crs.code-space-empty" };
  }
}

const missing = (record: RecordView): Finding => ({
  node: objects(record.record.referenceSystemInfo)[0] ?? record.record,
  property: "referenceSystemInfo",
  message: "crs.missing",
  fix: () => example(record),
});

/** At least one identifier of a reference system, with what makes one. */
export function* identifiedSystem(record: RecordView): Findings {
  if (referenceSystemIdentifiers(record).length === 0) yield missing(record);
  else yield* codeFindings(record);
}

const NUMBER = new RegExp(DEFAULT_CRS.join("|"));

/** The default systems by their addresses, where the text of the code has one of their numbers in it. */
export function* addressesInReference(record: RecordView): Findings {
  for (const one of referenceSystemIdentifiers(record)) {
    const text = textOf(one.code);
    const number = NUMBER.exec(text)?.[0];
    if (number === undefined) continue;
    const iri = crsIri(number);
    if ((text !== iri && one.code?.href !== iri) || one.codeSpace !== undefined) {
      yield {
        node: one.code ?? one,
        message: "crs.not-by-address",
        parameters: { text, iri },
        fix: () => referenceSystem(record, iri, `EPSG:${number}`),
      };
    }
  }
}

/** The default systems by their addresses, in whatever way they are named. */
export function* addresses(record: RecordView): Findings {
  for (const one of referenceSystemIdentifiers(record)) {
    const text = textOf(one.code);
    const crs = findCrs(one.code?.href ?? "") ?? findCrs(text, textOf(one.codeSpace) || undefined);
    if (crs === undefined || crs.authority !== "EPSG" || !DEFAULT_CRS.includes(crs.code)) continue;
    const iri = crsIri(crs.code);
    const fix = () => referenceSystem(record, iri, `EPSG:${crs.code}`);
    if (text !== iri && one.code?.href !== iri)
      yield { node: one.code ?? one, message: "crs.not-by-address", parameters: { text, iri }, fix };
    else if (textOf(one.codeSpace) !== "")
      yield { node: one.codeSpace ?? one, message: "crs.code-space", parameters: { iri }, fix };
  }
}
