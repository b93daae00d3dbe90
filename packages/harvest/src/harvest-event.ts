import type { Diagnostic, Loss } from "@metabridge/core";

/** What can become of a record in a run. */
export const OUTCOMES = ["new", "changed", "unchanged", "deleted", "refused", "unsettled"] as const;

/**
 * What became of a record:
 * - `new`, `changed`, `deleted`: the sink did it;
 * - `unchanged`: the sink holds it as it is, nothing was sent;
 * - `refused`: it could not be converted, or the sink did not take it; it is tried again in the next run;
 * - `unsettled`: the sink could not be reached, and nobody knows; the next run finds out.
 *
 * In a dry run it is what would become of it.
 */
export type HarvestOutcome = (typeof OUTCOMES)[number];

/** A record that a run is done with. */
export interface HarvestedRecord {
  /** The source's identifier. */
  readonly id: string;
  readonly outcome: HarvestOutcome;
  /** Who refused it. */
  readonly refusedBy?: "conversion" | "sink";
  /** The identifier in the target, where it has one of its own. */
  readonly targetId?: string;
  /** What the conversion and the sink say. */
  readonly diagnostics: readonly Diagnostic[];
  /** What the conversion lost. */
  readonly losses: readonly Loss[];
}

/** What happens in a run, as it happens. */
export type HarvestEvent =
  /** How many records the source says there are; it can change its mind. */
  | { readonly type: "total"; readonly total: number }
  /** Something about the run, the source or the sink as a whole. */
  | { readonly type: "diagnostic"; readonly diagnostic: Diagnostic }
  | { readonly type: "record"; readonly record: HarvestedRecord };
