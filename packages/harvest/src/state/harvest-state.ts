/** What a state knows of one record. */
export interface KnownRecord {
  /** The source's identifier. */
  readonly id: string;
  /** The hash of the source's content, of the last time that the sink took the record. */
  readonly sourceHash?: string;
  /** The hash of what the sink took. */
  readonly contentHash?: string;
  /** The identifier in the target. */
  readonly targetId?: string;
  /** Whether the target holds the record, as far as is known. */
  readonly held: boolean;
  /** A request that was begun, and whose outcome is not known. */
  readonly pending?: SendAction;
  /** What became of the record the last time that it was not simply the same. */
  readonly outcome?: SettledOutcome;
  /** Why it was refused. */
  readonly reason?: string;
  /** The run that saw it last in the source. */
  readonly lastSeen: number;
}

/** What a sink can be told to do. */
export type SendAction = "put" | "delete";

/** How a record can end in a run in which there was something to do for it. */
export type SettledOutcome = "new" | "changed" | "same" | "refused";

/** A request that is about to be sent. */
export interface Intent {
  readonly id: string;
  readonly action: SendAction;
}

/** What became of a record. */
export type Settlement =
  /** The sink took it, or holds the same content already. */
  | {
      readonly id: string;
      readonly outcome: "new" | "changed" | "same";
      readonly sourceHash: string;
      readonly contentHash: string;
      readonly targetId?: string;
    }
  /** It could not be converted, or the sink refused it; what the target holds of it stays as it was. */
  | { readonly id: string; readonly outcome: "refused"; readonly reason: string }
  /** The target no longer holds it: it is forgotten. */
  | { readonly id: string; readonly outcome: "deleted" };

/** The run before. */
export interface LastRun {
  /** Counts from 1. */
  readonly run: number;
  /** What of the source it was asked for. */
  readonly scope: string;
  /** Whether it came to its end. */
  readonly finished: boolean;
}

/**
 * What a harvest remembers between runs. Each method is one transaction: when its promise is kept, what it wrote survives
 * a crash. Several of them can be under way at the same time, but never for the same record.
 */
export interface HarvestState {
  /** The last run that was begun, if any was. */
  lastRun(): Promise<LastRun | undefined>;
  /** Begins a run, and gives its number. `scope` names what of the source it is asked for. */
  begin(scope: string): Promise<number>;
  /** What is known of these records. */
  known(ids: readonly string[]): Promise<ReadonlyMap<string, KnownRecord>>;
  /** Notes that the source holds these records, and gives what was known of them before; of new ones nothing. */
  see(run: number, ids: readonly string[]): Promise<ReadonlyMap<string, KnownRecord>>;
  /** Notes requests before they are sent. */
  intend(intents: readonly Intent[]): Promise<void>;
  /** Notes what became of records; a request that was begun for them is no longer pending. */
  settle(settlements: readonly Settlement[]): Promise<void>;
  /** Records that a run has not seen, in the order of their ids, from behind `after` on. */
  unseen(run: number, options: { readonly after?: string; readonly limit: number }): Promise<readonly KnownRecord[]>;
  /** How many records the target may hold, and how many of these a run has not seen. */
  countHeld(run: number): Promise<{ readonly held: number; readonly unseen: number }>;
  /** Notes that a run came to its end. */
  finish(run: number): Promise<void>;
  close(): Promise<void>;
}
