import type { Diagnostic } from "./result.js";

/** One record as a source gives it, before it is read. */
export interface SourceRecord {
  /** Stable within the source: what incremental runs compare. */
  readonly id: string;
  /** Empty where the record is {@link deleted}. */
  readonly content: string | Uint8Array;
  /** The id of the {@link Format} of the content, where the source knows it. */
  readonly format?: string;
  /** When the source says it changed last, as written there. */
  readonly modified?: string;
  /** Where reading can go on after this record. */
  readonly cursor?: string;
  /** The source says that this record is gone. Most sources do not say, and simply no longer give it. */
  readonly deleted?: boolean;
}

/** How the records of a source are asked for. */
export interface SourceOptions {
  /** The `cursor` of the last record of an earlier reading: reading goes on behind it. */
  readonly cursor?: string;
  readonly signal?: AbortSignal;
  /** Told how many records there are in all, as soon as the source knows; again where it changes its mind. */
  readonly onTotal?: (total: number) => void;
  /**
   * Told what a person should know about the source. A diagnostic of severity `error` says that records are missing from
   * what is yielded, so that absence does not mean deletion; with a `warning` all is there.
   */
  readonly onDiagnostic?: (diagnostic: Diagnostic) => void;
}

/** Where records come from: an end point, a folder, a portal. */
export interface Source {
  readonly id: string;
  /** Yields records in a stable order, from `cursor` on where one is given. Throws where reading cannot go on. */
  records(options?: SourceOptions): AsyncIterable<SourceRecord>;
}

/** What a sink is told to do with one record. `targetId` is the record's identifier in the target, where it is known. */
export type SinkRequest =
  | { readonly action: "put"; readonly id: string; readonly content: string; readonly targetId?: string }
  | { readonly action: "delete"; readonly id: string; readonly targetId?: string };

/** What became of one request. */
export interface SinkAnswer {
  readonly id: string;
  /** `unknown` where the target did not answer: nobody knows what became of the request. */
  readonly outcome: "created" | "updated" | "unchanged" | "deleted" | "refused" | "unknown";
  /** The record's identifier in the target, where it has one of its own. */
  readonly targetId?: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** Where records go: takes batches and answers for each record. */
export interface Sink {
  readonly id: string;
  /** The id of the {@link Format} that it wants its content in. */
  readonly format: string;
  /**
   * Does what each request says, and answers for each. A request that the target refuses is answered `refused`; it throws
   * where the target cannot be reached, and nobody knows then what became of the batch.
   */
  send(batch: readonly SinkRequest[], options?: { readonly signal?: AbortSignal }): Promise<readonly SinkAnswer[]>;
  /**
   * The target's identifiers of those of our records that it holds. Asked before requests are sent again whose outcome is
   * not known, so that nothing comes into being twice. A sink needs it unless sending again does no harm.
   */
  find?(ids: readonly string[], options?: { readonly signal?: AbortSignal }): Promise<ReadonlyMap<string, string>>;
  /** Called when all has been sent: a sink that writes a whole document does so now. */
  finish?(options?: { readonly signal?: AbortSignal }): Promise<readonly Diagnostic[]>;
}
