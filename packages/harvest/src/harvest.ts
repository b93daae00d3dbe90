import { InvalidOptionError, type Sink, type Source } from "@metabridge/core";
import type { Convert } from "./convert.js";
import type { HarvestEvent } from "./harvest-event.js";
import type { HarvestReport } from "./harvest-report.js";
import { HarvestRun } from "./run/harvest-run.js";
import type { HarvestState } from "./state/harvest-state.js";
import { memoryState } from "./state/memory-state.js";

/** What a harvest is made of, and how it goes about. */
export interface HarvestOptions {
  readonly source: Source;
  readonly convert: Convert;
  readonly sink: Sink;
  /** What is remembered between runs. Default: nothing, so that everything is sent. */
  readonly state?: HarvestState;
  /** Names what of the source is asked for, such as a filter. Where it is not that of the run before, nothing is deleted. */
  readonly scope?: string;
  /** The source is asked for a part only, such as what changed since a date: absence does not mean deletion. */
  readonly partial?: boolean;
  /** Names what the conversion depends on besides the record. Where it changes, every record is converted again. */
  readonly settings?: string;
  /** Says what would be done, and does not do it: nothing is sent, and the state stays as it is. Default false. */
  readonly dryRun?: boolean;
  /** Records that are compared, noted and sent together. Default 50. */
  readonly batchSize?: number;
  /** Batches that are sent at the same time. Default 1. */
  readonly concurrency?: number;
  /** Records that are converted at the same time. Default 4; give twice the number of workers where there are some. */
  readonly conversions?: number;
  /**
   * The greatest share of the target's records that a run may delete, from 0 to 1. Where more than ten would go and they
   * are more than this share, none is deleted and an error says so: most often the source is ill. Default 0.2.
   */
  readonly maxDeletedShare?: number;
  /** How many batches in a row may fail because the sink cannot be reached, before the run ends. Default 3. */
  readonly maxSinkFailures?: number;
  /** How many of the records that were set aside the report lists; all are counted. Default 1000. */
  readonly maxRefusals?: number;
  /** Ends the run early: what is being sent is sent, the rest waits for the next run. */
  readonly signal?: AbortSignal;
}

/** A harvest: iterate over it for what happens, or ask for its report. It runs once. */
export interface Harvest extends AsyncIterable<HarvestEvent> {
  /** Runs to the end, where nobody has, and gives the report. */
  report(): Promise<HarvestReport>;
}

/**
 * Brings what changed in a source to a sink.
 *
 * It begins when it is iterated over or its report is asked for, and goes on only as fast as its events are taken. Bad
 * records never stop it; it throws where the state cannot be read or written.
 *
 * @example
 * ```ts
 * import { result } from "@metabridge/core";
 * import { harvest, memoryState } from "@metabridge/harvest";
 *
 * const target = new Map<string, string>();
 * const options = {
 *   source: {
 *     id: "two-records",
 *     async *records() {
 *       yield { id: "trees", content: "Trees of the town" };
 *       yield { id: "roads", content: "Roads of the town" };
 *     },
 *   },
 *   convert: async ({ content }: { content: string | Uint8Array }) => result(String(content).toUpperCase()),
 *   sink: {
 *     id: "map",
 *     format: "text",
 *     async send(batch: readonly { action: "put" | "delete"; id: string; content?: string }[]) {
 *       return batch.map(({ id, content = "" }) => {
 *         target.set(id, content);
 *         return { id, outcome: "created" as const, diagnostics: [] };
 *       });
 *     },
 *   },
 *   state: memoryState(),
 * };
 * const first = await harvest(options).report();
 * const second = await harvest(options).report();
 * console.log(target.get("trees")); // TREES OF THE TOWN
 * console.log(first.counts.new, second.counts.new, second.counts.unchanged); // 2 0 2
 * ```
 */
export function harvest(options: HarvestOptions): Harvest {
  checkOptions(options);
  const run = new HarvestRun({ ...options, state: options.state ?? memoryState() });
  let events: AsyncGenerator<HarvestEvent, HarvestReport> | undefined;
  let report: HarvestReport | undefined;
  async function* recorded(): AsyncGenerator<HarvestEvent, HarvestReport> {
    report = yield* run.events();
    return report;
  }
  const begun = (): AsyncGenerator<HarvestEvent, HarvestReport> => {
    events ??= recorded();
    return events;
  };
  return {
    [Symbol.asyncIterator]: begun,
    async report() {
      const running = begun();
      for (let next = await running.next(); next.done !== true; next = await running.next());
      // Only who left a loop over the events gets here without one.
      return report ?? run.report();
    },
  };
}

function checkOptions(options: HarvestOptions): void {
  const { maxDeletedShare = 0 } = options;
  if (!(maxDeletedShare >= 0 && maxDeletedShare <= 1)) {
    throw new InvalidOptionError("maxDeletedShare", `A share lies between 0 and 1, and ${maxDeletedShare} does not.`);
  }
  for (const name of ["batchSize", "concurrency", "conversions", "maxSinkFailures"] as const) {
    const value = options[name] ?? 1;
    if (!Number.isInteger(value) || value < 1) {
      throw new InvalidOptionError(name, `“${name}” is a whole number from 1 on, and ${value} is none.`);
    }
  }
}
