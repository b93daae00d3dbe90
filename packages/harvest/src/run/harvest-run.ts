import type { Diagnostic, Loss, Sink, SinkRequest, SourceRecord } from "@metabridge/core";
import type { HarvestOptions } from "../harvest.js";
import type { HarvestEvent, HarvestedRecord } from "../harvest-event.js";
import { type DeletionVerdict, type HarvestReport, Tally } from "../harvest-report.js";
import { DryRunState } from "../state/dry-run-state.js";
import type { HarvestState, KnownRecord, Settlement } from "../state/harvest-state.js";
import { batches } from "./batches.js";
import { contentHash } from "./content-hash.js";
import { Delivery, type Parcel } from "./delivery.js";
import { Listing } from "./listing.js";
import { mapAhead } from "./map-ahead.js";
import { reasonOf } from "./reason-of.js";

/** A record that is not simply the same as before. */
type Work =
  | {
      readonly kind: "put";
      readonly record: SourceRecord;
      readonly sourceHash: string;
      readonly known: KnownRecord | undefined;
    }
  | { readonly kind: "delete"; readonly id: string; readonly known: KnownRecord };

/** A batch on its way through the stages: what is done with, and what is still to be done. */
interface Stage<T> {
  readonly done: readonly HarvestedRecord[];
  readonly settled: readonly Settlement[];
  readonly work: readonly T[];
}

/** So few are deleted without asking what share they are. */
const ALWAYS_DELETED = 10;

/** One run: list, compare, convert, send; then find deletions, and finish. */
export class HarvestRun {
  readonly #options: HarvestOptions;
  readonly #state: HarvestState;
  readonly #sink: Sink;
  readonly #tally: Tally;
  readonly #listing: Listing;
  readonly #delivery: Delivery;
  readonly #stop = new AbortController();
  #waiting: HarvestEvent[] = [];
  #run = 0;
  #deletions: DeletionVerdict = "not-looked-for";

  constructor(options: HarvestOptions & { readonly state: HarvestState }) {
    const { state, sink, source, dryRun = false, signal } = options;
    this.#options = options;
    this.#sink = sink;
    this.#state = dryRun ? new DryRunState(state) : state;
    this.#tally = new Tally(options.maxRefusals ?? 1000);
    this.#listing = new Listing(
      source,
      (diagnostic) => this.#report(diagnostic),
      (total) => {
        this.#tally.total = total;
        this.#waiting.push({ type: "total", total });
      },
    );
    this.#delivery = new Delivery(this.#state, sink, {
      dryRun,
      maxFailures: options.maxSinkFailures ?? 3,
      ...(signal === undefined ? {} : { signal }),
      onGiveUp: () => this.#stop.abort(),
    });
  }

  async *events(): AsyncGenerator<HarvestEvent, HarvestReport> {
    const { scope = "", dryRun = false, signal } = this.#options;
    const end = (): void => this.#stop.abort();
    signal?.addEventListener("abort", end, { once: true });
    if (signal?.aborted === true) end();
    try {
      const last = await this.#state.lastRun();
      this.#run = await this.#state.begin(scope);
      yield* this.#recordEvents(this.#sent(this.#listing.records(this.#stop.signal)));
      if (this.#mayDelete(last?.scope)) yield* this.#deleteUnseen();
      if (!dryRun && !this.#stop.signal.aborted) await this.#finishSink();
      if (this.#listing.isComplete && this.#stopped === undefined) await this.#state.finish(this.#run);
      yield* this.#takeWaiting();
      return this.report();
    } finally {
      signal?.removeEventListener("abort", end);
    }
  }

  report(): HarvestReport {
    return this.#tally.report({
      source: this.#options.source.id,
      sink: this.#sink.id,
      run: this.#run,
      dryRun: this.#options.dryRun ?? false,
      complete: this.#listing.isComplete,
      deletions: this.#deletions,
      stopped: this.#stopped,
    });
  }

  get #stopped(): HarvestReport["stopped"] {
    if (this.#options.signal?.aborted === true) return "aborted";
    if (this.#delivery.hasGivenUp) return "sink";
    return this.#listing.hasFailed ? "source" : undefined;
  }

  #report(diagnostic: Diagnostic): void {
    this.#tally.diagnostics.push(diagnostic);
    this.#waiting.push({ type: "diagnostic", diagnostic });
  }

  *#takeWaiting(): Generator<HarvestEvent, void> {
    const waiting = this.#waiting;
    this.#waiting = [];
    yield* waiting;
  }

  async *#recordEvents(batch: AsyncIterable<readonly HarvestedRecord[]>): AsyncGenerator<HarvestEvent, void> {
    for await (const records of batch) {
      yield* this.#takeWaiting();
      for (const record of records) {
        this.#tally.add(record);
        yield { type: "record", record };
      }
    }
    yield* this.#takeWaiting();
  }

  /** The stages, each a batch or more ahead of the next one. */
  #sent(records: AsyncIterable<SourceRecord>): AsyncGenerator<readonly HarvestedRecord[], void> {
    const { batchSize = 50, concurrency = 1 } = this.#options;
    const compared = mapAhead(batches(records, batchSize), 1, (batch) => this.#compare(batch));
    const converted = mapAhead(compared, 2, (stage) => this.#convert(stage));
    return mapAhead(converted, concurrency, (stage) => this.#send(stage));
  }

  /** Which records are new, changed or gone. One batch after the other, so that a record that comes twice is seen. */
  async #compare(batch: readonly SourceRecord[]): Promise<Stage<Work>> {
    const known = await this.#state.see(
      this.#run,
      batch.map(({ id }) => id),
    );
    const done: HarvestedRecord[] = [];
    const work: Work[] = [];
    const here = new Set<string>();
    for (const record of batch) {
      const { id } = record;
      const before = known.get(id);
      if (here.has(id) || before?.lastSeen === this.#run) {
        this.#tally.duplicates++;
        continue;
      }
      here.add(id);
      this.#tally.listed++;
      if (record.deleted === true) {
        work.push({ kind: "delete", id, known: before ?? { id, held: false, lastSeen: this.#run } });
        continue;
      }
      const sourceHash = await contentHash(record.content, this.#options.settings);
      if (before?.sourceHash === sourceHash && isAsSent(before)) done.push(ended(id, "unchanged", before));
      else work.push({ kind: "put", record, sourceHash, known: before });
    }
    return { done, settled: [], work };
  }

  async #convert({ done, work }: Stage<Work>): Promise<Stage<Parcel>> {
    const { conversions = 4 } = this.#options;
    const ended: HarvestedRecord[] = [...done];
    const settled: Settlement[] = [];
    const parcels: Parcel[] = [];
    for await (const made of mapAhead(eachOf(work), conversions, (one) => this.#parcel(one))) {
      if (made === undefined) continue;
      if ("request" in made) parcels.push(made);
      else {
        ended.push(made.record);
        settled.push(made.settlement);
      }
    }
    return { done: ended, settled, work: parcels };
  }

  /** What is to be sent for a record, or how it ends without being sent; nothing where the run ends before it. */
  async #parcel(
    work: Work,
  ): Promise<Parcel | { readonly record: HarvestedRecord; readonly settlement: Settlement } | undefined> {
    if (work.kind === "delete") return deletion(work.known);
    const { record, sourceHash, known } = work;
    const { id } = record;
    const signal = this.#stop.signal;
    if (signal.aborted) return undefined;
    let diagnostics: readonly Diagnostic[];
    let losses: readonly Loss[] = [];
    let content: string | undefined;
    try {
      const converted = await this.#options.convert(record, { signal });
      ({ value: content, diagnostics, losses } = converted);
    } catch (error) {
      if (signal.aborted) return undefined;
      const message = `The conversion failed: ${reasonOf(error)}`;
      diagnostics = [{ code: "harvest.conversion.failed", severity: "error", message }];
    }
    if (content === undefined) {
      return {
        record: { id, outcome: "refused", refusedBy: "conversion", diagnostics, losses },
        settlement: { id, outcome: "refused", reason: reasonIn(diagnostics) },
      };
    }
    const hash = await contentHash(content);
    const hashes = { sourceHash, contentHash: hash };
    if (known?.contentHash === hash && known.held && known.pending === undefined) {
      return {
        record: { ...ended(id, "unchanged", known), diagnostics, losses },
        settlement: { id, outcome: "same", ...hashes },
      };
    }
    const request: SinkRequest = { action: "put", id, content, ...targetOf(known) };
    return { request, known, ...hashes, diagnostics, losses };
  }

  async #send({ done, settled, work }: Stage<Parcel>): Promise<readonly HarvestedRecord[]> {
    if (settled.length > 0) await this.#state.settle(settled);
    return work.length === 0 ? done : [...done, ...(await this.#delivery.send(work))];
  }

  /** Absence means deletion only where all that is there was seen. */
  #mayDelete(previousScope: string | undefined): boolean {
    const { partial = false, scope = "" } = this.#options;
    if (!this.#listing.isComplete || partial || this.#stopped !== undefined) return false;
    if (previousScope === undefined || previousScope === scope) return true;
    this.#report({
      code: "harvest.scope.changed",
      severity: "warning",
      message:
        "The source was asked for other records than in the run before, so nothing is deleted this time. The next run with the same question deletes what it does not find.",
    });
    return false;
  }

  async *#deleteUnseen(): AsyncGenerator<HarvestEvent, void> {
    const { maxDeletedShare = 0.2, batchSize = 50 } = this.#options;
    const { held, unseen } = await this.#state.countHeld(this.#run);
    if (unseen > ALWAYS_DELETED && unseen > held * maxDeletedShare) {
      this.#deletions = "held-back";
      this.#report({
        code: "harvest.deletions.held-back",
        severity: "error",
        message: `${unseen} of ${held} records are no longer in the source, which is more than a share of ${maxDeletedShare}: none was deleted. Look at the source; if they are to go, run once with a greater share.`,
      });
      return;
    }
    yield* this.#recordEvents(this.#deleted(batchSize));
    this.#deletions = this.#stop.signal.aborted ? "not-looked-for" : "done";
  }

  async *#deleted(limit: number): AsyncGenerator<readonly HarvestedRecord[], void> {
    let after: string | undefined;
    while (!this.#stop.signal.aborted) {
      const page = await this.#state.unseen(this.#run, { limit, ...(after === undefined ? {} : { after }) });
      const last = page.at(-1);
      if (last === undefined) return;
      after = last.id;
      const parcels: Parcel[] = [];
      const forgotten: Settlement[] = [];
      for (const known of page) {
        const made = deletion(known);
        if (made === undefined) forgotten.push({ id: known.id, outcome: "deleted" });
        else parcels.push(made);
      }
      if (forgotten.length > 0) await this.#state.settle(forgotten);
      if (parcels.length > 0) yield await this.#delivery.send(parcels);
    }
  }

  async #finishSink(): Promise<void> {
    try {
      const said = await this.#sink.finish?.(
        this.#options.signal === undefined ? {} : { signal: this.#options.signal },
      );
      for (const diagnostic of said ?? []) this.#report(diagnostic);
    } catch (error) {
      this.#report({
        code: "harvest.sink.unfinished",
        severity: "error",
        message: `The sink could not finish: ${reasonOf(error)}`,
        source: this.#sink.id,
      });
    }
  }
}

/** The target has it as it was sent last, and nothing is open. */
const isAsSent = ({ held, pending, outcome }: KnownRecord): boolean =>
  held && pending === undefined && outcome !== "refused";

const targetOf = (known: KnownRecord | undefined): { readonly targetId?: string } =>
  known?.targetId === undefined ? {} : { targetId: known.targetId };

const ended = (id: string, outcome: "unchanged", known: KnownRecord): HarvestedRecord => ({
  id,
  outcome,
  ...targetOf(known),
  diagnostics: [],
  losses: [],
});

/** The request that deletes a record; nothing where the target never had it. */
function deletion(known: KnownRecord): Parcel | undefined {
  if (!known.held && known.pending === undefined) return undefined;
  const request: SinkRequest = { action: "delete", id: known.id, ...targetOf(known) };
  return { request, known, diagnostics: [], losses: [] };
}

function reasonIn(diagnostics: readonly Diagnostic[]): string {
  const told = diagnostics.find(({ severity }) => severity === "error") ?? diagnostics[0];
  return told === undefined ? "The conversion gave nothing, and said nothing." : `${told.message} [${told.code}]`;
}

async function* eachOf<T>(items: readonly T[]): AsyncGenerator<T, void> {
  yield* items;
}
