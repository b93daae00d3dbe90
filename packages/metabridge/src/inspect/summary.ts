import type { MetadataRecord } from "../record.js";
import { dcatSummary } from "./dcat-summary.js";
import { isoSummary } from "./iso-summary.js";

/** What a person wants to see of a record at a glance. */
export interface Summary {
  /** In all its languages. */
  readonly title: readonly string[];
  /** The identifiers of what is described. */
  readonly identifiers: readonly string[];
  /** What kind of thing it is, in the words of its model: `dataset`, `DataService`. */
  readonly kind: string | undefined;
  /** Facts of the record by name; those without a value are not shown. */
  readonly facts: readonly (readonly [name: string, value: string | undefined])[];
  /** How many there are of each, by name. */
  readonly counts: readonly (readonly [name: string, count: number])[];
}

export function summaryOf(record: MetadataRecord): Summary {
  return record.hub === "iso19115" ? isoSummary(record.model) : dcatSummary(record.model);
}
