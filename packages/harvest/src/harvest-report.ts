import type { Diagnostic, Severity } from "@metabridge/core";
import { type HarvestedRecord, type HarvestOutcome, OUTCOMES } from "./harvest-event.js";

/** A record that was set aside. */
export interface Refusal {
  readonly id: string;
  /** `unsettled` where the sink could not be reached. */
  readonly by: "conversion" | "sink" | "unsettled";
  /** The errors, or all there is where there is none. */
  readonly reasons: readonly Diagnostic[];
}

/** How often something was said of records. */
export interface CodeCount {
  readonly code: string;
  readonly severity: Severity;
  readonly count: number;
}

/** What became of records that the source no longer has. */
export type DeletionVerdict =
  /** All of them were deleted, or there were none. */
  | "done"
  /** The source was not read to its end, or only a part of it was asked for. */
  | "not-looked-for"
  /** There were more than the guard lets pass. */
  | "held-back";

/** What a run did. It holds no time: two runs that did the same have equal reports. */
export interface HarvestReport {
  readonly source: string;
  readonly sink: string;
  /** The number of the run; 0 for a dry one. */
  readonly run: number;
  readonly dryRun: boolean;
  /** How many records the source said there are. */
  readonly total?: number;
  /** How many different records the source gave. */
  readonly listed: number;
  /** How often the source gave a record that it had given before in this run. */
  readonly duplicates: number;
  readonly counts: Readonly<Record<HarvestOutcome, number>>;
  /** The source was read to its end, and said of no record that it is missing. */
  readonly complete: boolean;
  readonly deletions: DeletionVerdict;
  /** Why the run ended early. */
  readonly stopped?: "aborted" | "source" | "sink";
  /** About the run, the source and the sink as a whole. */
  readonly diagnostics: readonly Diagnostic[];
  /** Records that were set aside; the first ones of many. */
  readonly refusals: readonly Refusal[];
  /** What was said of records, by code, the most frequent first. */
  readonly codes: readonly CodeCount[];
  /** How many values the conversions lost. */
  readonly losses: number;
}

/** Counts while a run goes on, in constant memory. */
export class Tally {
  readonly #counts: Record<HarvestOutcome, number>;
  readonly #refusals: Refusal[] = [];
  readonly #codes = new Map<string, { code: string; severity: Severity; count: number }>();
  readonly #maxRefusals: number;
  readonly diagnostics: Diagnostic[] = [];
  total: number | undefined;
  listed = 0;
  duplicates = 0;
  #losses = 0;

  constructor(maxRefusals: number) {
    this.#maxRefusals = maxRefusals;
    this.#counts = Object.fromEntries(OUTCOMES.map((outcome) => [outcome, 0])) as Record<HarvestOutcome, number>;
  }

  add({ id, outcome, refusedBy, diagnostics, losses }: HarvestedRecord): void {
    this.#counts[outcome]++;
    this.#losses += losses.length;
    for (const { code, severity } of diagnostics) {
      const key = `${severity} ${code}`;
      const known = this.#codes.get(key);
      if (known === undefined) this.#codes.set(key, { code, severity, count: 1 });
      else known.count++;
    }
    if ((outcome !== "refused" && outcome !== "unsettled") || this.#refusals.length >= this.#maxRefusals) return;
    const errors = diagnostics.filter(({ severity }) => severity === "error");
    const reasons = errors.length > 0 ? errors : diagnostics;
    this.#refusals.push({ id, by: refusedBy ?? (outcome === "unsettled" ? "unsettled" : "sink"), reasons });
  }

  report(
    run: Pick<HarvestReport, "source" | "sink" | "run" | "dryRun" | "complete" | "deletions"> & {
      readonly stopped?: HarvestReport["stopped"] | undefined;
    },
  ): HarvestReport {
    const { stopped, ...rest } = run;
    return {
      ...rest,
      ...(this.total === undefined ? {} : { total: this.total }),
      ...(stopped === undefined ? {} : { stopped }),
      listed: this.listed,
      duplicates: this.duplicates,
      counts: { ...this.#counts },
      diagnostics: [...this.diagnostics],
      refusals: [...this.#refusals],
      codes: [...this.#codes.values()].sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1)),
      losses: this.#losses,
    };
  }
}
