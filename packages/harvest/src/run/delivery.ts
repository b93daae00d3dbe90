import type { Diagnostic, Loss, Sink, SinkAnswer, SinkRequest } from "@metabridge/core";
import type { HarvestedRecord } from "../harvest-event.js";
import type { HarvestState, KnownRecord, Settlement } from "../state/harvest-state.js";
import { reasonOf } from "./reason-of.js";

/** A request that is ready to be sent, and what is to be remembered where it succeeds. */
export interface Parcel {
  readonly request: SinkRequest;
  readonly known: KnownRecord | undefined;
  readonly sourceHash?: string;
  readonly contentHash?: string;
  readonly diagnostics: readonly Diagnostic[];
  readonly losses: readonly Loss[];
}

interface DeliveryOptions {
  readonly dryRun: boolean;
  /** Batches in a row that may fail. */
  readonly maxFailures: number;
  readonly signal?: AbortSignal;
  readonly onGiveUp: () => void;
}

/**
 * Sends batches so that a crash at any moment leaves nothing to guess: the state knows of each request before it is sent,
 * and of its outcome behind it. Where it knows of a request and of no outcome, the sink is asked first.
 */
export class Delivery {
  hasGivenUp = false;
  readonly #state: HarvestState;
  readonly #sink: Sink;
  readonly #options: DeliveryOptions;
  #failures = 0;

  constructor(state: HarvestState, sink: Sink, options: DeliveryOptions) {
    this.#state = state;
    this.#sink = sink;
    this.#options = options;
  }

  async send(parcels: readonly Parcel[]): Promise<readonly HarvestedRecord[]> {
    if (this.#options.dryRun) return parcels.map(wouldBe);
    if (this.hasGivenUp || this.#options.signal?.aborted === true) return [];
    const found = await this.#try(() => this.#found(parcels));
    if ("failure" in found) return parcels.map((parcel) => unsettled(parcel, "harvest.sink.failed", found.failure));
    const ready: Parcel[] = [];
    const gone: Parcel[] = [];
    for (const parcel of parcels) {
      const located = locate(parcel, found.value);
      if (located === undefined) gone.push(parcel);
      else ready.push(located);
    }
    await this.#state.intend(ready.map(({ request: { id, action } }) => ({ id, action })));
    const sent = await this.#try(() => this.#answers(ready));
    if (!("failure" in sent)) return this.#settle(ready, gone, sent.value);
    const lost = ready.map((parcel) => unsettled(parcel, "harvest.sink.failed", sent.failure));
    return [...(await this.#settle([], gone, [])), ...lost];
  }

  /** What a call of the sink gives, or why it failed. */
  async #try<T>(call: () => Promise<T>): Promise<{ readonly value: T } | { readonly failure: string }> {
    try {
      return { value: await call() };
    } catch (error) {
      this.#countFailure();
      return { failure: `The sink could not be reached: ${reasonOf(error)}` };
    }
  }

  #countFailure(): void {
    this.#failures++;
    if (this.#failures < this.#options.maxFailures) return;
    this.hasGivenUp = true;
    this.#options.onGiveUp();
  }

  async #answers(parcels: readonly Parcel[]): Promise<readonly SinkAnswer[]> {
    if (parcels.length === 0) return [];
    const requests = parcels.map(({ request }) => request);
    const { signal } = this.#options;
    const answers = await this.#sink.send(requests, signal === undefined ? {} : { signal });
    if (answers.length > 0 && answers.every(({ outcome }) => outcome === "unknown")) this.#countFailure();
    else this.#failures = 0;
    return answers;
  }

  /** Where the target holds records whose last request has no known outcome; nothing where the sink need not be asked. */
  async #found(parcels: readonly Parcel[]): Promise<ReadonlyMap<string, string> | undefined> {
    const ids = parcels.filter(({ known }) => known?.pending !== undefined).map(({ request }) => request.id);
    if (ids.length === 0 || this.#sink.find === undefined) return undefined;
    const { signal } = this.#options;
    return this.#sink.find(ids, signal === undefined ? {} : { signal });
  }

  async #settle(
    ready: readonly Parcel[],
    gone: readonly Parcel[],
    answers: readonly SinkAnswer[],
  ): Promise<readonly HarvestedRecord[]> {
    const byId = new Map(answers.map((answer) => [answer.id, answer]));
    const settlements: Settlement[] = gone.map(({ request: { id } }) => ({ id, outcome: "deleted" }));
    const records: HarvestedRecord[] = gone.map((parcel) => recordOf(parcel, "deleted"));
    for (const parcel of ready) {
      const answer = byId.get(parcel.request.id);
      if (answer === undefined) {
        records.push(unsettled(parcel, "harvest.sink.silent", "The sink said nothing of this record."));
        continue;
      }
      if (answer.outcome === "unknown") {
        records.push(recordOf({ ...parcel, diagnostics: [...parcel.diagnostics, ...answer.diagnostics] }, "unsettled"));
        continue;
      }
      const { settlement, record } = settled(parcel, answer.outcome, answer);
      settlements.push(settlement);
      records.push(record);
    }
    await this.#state.settle(settlements);
    return records;
  }
}

/** The parcel with its place in the target; nothing where it deletes what is not there. */
function locate(parcel: Parcel, found: ReadonlyMap<string, string> | undefined): Parcel | undefined {
  const { request, known } = parcel;
  if (found === undefined || known?.pending === undefined) return parcel;
  const targetId = found.get(request.id);
  if (targetId !== undefined) return { ...parcel, request: { ...request, targetId } };
  if (request.action === "delete") return undefined;
  // What was known of its place is no longer true.
  const { targetId: _, ...anew } = request;
  return { ...parcel, request: anew };
}

function settled(
  parcel: Parcel,
  answered: Exclude<SinkAnswer["outcome"], "unknown">,
  answer: SinkAnswer,
): { readonly settlement: Settlement; readonly record: HarvestedRecord } {
  const { request, known, sourceHash = "", contentHash = "" } = parcel;
  const { id } = request;
  const said = { ...parcel, diagnostics: [...parcel.diagnostics, ...answer.diagnostics] };
  if (answered === "refused") {
    const first = answer.diagnostics.find(({ severity }) => severity === "error") ?? answer.diagnostics[0];
    const reason = first === undefined ? "The sink gave no reason." : `${first.message} [${first.code}]`;
    return { settlement: { id, outcome: "refused", reason }, record: recordOf(said, "refused", "sink") };
  }
  if (request.action === "delete") {
    return { settlement: { id, outcome: "deleted" }, record: recordOf(said, "deleted") };
  }
  const targetId = answer.targetId ?? request.targetId;
  // A record that an earlier run brought there without hearing of it is new to us.
  const isOurs = answered === "updated" && known?.held !== true && known?.pending !== undefined;
  const outcome = isOurs ? "new" : OUTCOME_OF[answered];
  return {
    settlement: {
      id,
      outcome: outcome === "unchanged" ? "same" : outcome,
      sourceHash,
      contentHash,
      ...(targetId === undefined ? {} : { targetId }),
    },
    record: { ...recordOf(said, outcome), ...(targetId === undefined ? {} : { targetId }) },
  };
}

/** What an answer to a request that puts a record means for the harvest. */
const OUTCOME_OF = { created: "new", updated: "changed", unchanged: "unchanged", deleted: "unchanged" } as const;

function recordOf(
  { request: { id, targetId }, diagnostics, losses }: Parcel,
  outcome: HarvestedRecord["outcome"],
  refusedBy?: "sink",
): HarvestedRecord {
  return {
    id,
    outcome,
    ...(refusedBy === undefined ? {} : { refusedBy }),
    ...(targetId === undefined ? {} : { targetId }),
    diagnostics,
    losses,
  };
}

function wouldBe(parcel: Parcel): HarvestedRecord {
  if (parcel.request.action === "delete") return recordOf(parcel, "deleted");
  return recordOf(parcel, parcel.known?.held === true ? "changed" : "new");
}

function unsettled(parcel: Parcel, code: string, message: string): HarvestedRecord {
  const failure: Diagnostic = { code, severity: "error", message };
  return recordOf({ ...parcel, diagnostics: [...parcel.diagnostics, failure] }, "unsettled");
}
