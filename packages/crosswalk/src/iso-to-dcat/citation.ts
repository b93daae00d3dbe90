import type { Literal } from "@metabridge/dcat";
import type { CI_Citation, CI_Date, DateValue } from "@metabridge/iso19115";
import type { Conversion } from "./conversion.js";

/** What CI_Citation/date gives: one property for each kind of date. */
export interface CitationDates {
  issued: Literal | undefined;
  modified: Literal | undefined;
  created: Literal | undefined;
}

/** CI_DateTypeCode of both editions, to the property that says the same. GeoDCAT-AP 3.0.0, “Date of publication”, and following. */
const PROPERTY_OF_DATE: Readonly<Record<string, keyof CitationDates>> = {
  publication: "issued",
  released: "issued",
  distribution: "issued",
  revision: "modified",
  lastRevision: "modified",
  lastUpdate: "modified",
  creation: "created",
};

/** ISO 19115-1, CI_Date: the nearest kinds first, where a property has room for one date. */
const PRECISE = new Set(["publication", "revision", "creation"]);

/**
 * CI_Citation/date -> dct:issued, dct:modified, dct:created. Of several dates of one kind the last one counts, save for
 * publication and creation, where it is the first.
 */
export function citationDates(c: Conversion, citation: CI_Citation | undefined): CitationDates {
  return datesByType(c, citation?.date);
}

export function datesByType(c: Conversion, dates: readonly CI_Date[] | undefined): CitationDates {
  const found: CitationDates = { issued: undefined, modified: undefined, created: undefined };
  if (dates === undefined) return found;
  const chosen: Partial<Record<keyof CitationDates, { leaf: DateValue; source: CI_Date; precise: boolean }>> = {};
  for (const source of dates) {
    const type = source.dateType?.value?.trim() ?? "";
    const property = PROPERTY_OF_DATE[type];
    const leaf = source.date;
    if (property === undefined || leaf?.value === undefined || leaf.value.trim() === "") continue;
    const precise = PRECISE.has(type);
    const other = chosen[property];
    if (other !== undefined) {
      if (other.precise && !precise) continue;
      const later = (leaf.value ?? "") > (other.leaf.value ?? "");
      if (other.precise === precise && later !== (property === "modified")) continue;
    }
    chosen[property] = { leaf, source, precise };
  }
  for (const property of ["issued", "modified", "created"] as const) {
    const one = chosen[property];
    if (one === undefined) continue;
    found[property] = c.date(one.leaf);
    if (found[property] !== undefined) c.use(one.source.dateType);
  }
  return found;
}
