import type { HarvestState, Intent, KnownRecord, LastRun, Settlement } from "./harvest-state.js";

/** Forgets all with the process: for tests, and for harvests that send everything each time. */
export function memoryState(): HarvestState {
  return new MemoryState();
}

class MemoryState implements HarvestState {
  readonly #records = new Map<string, KnownRecord>();
  #run: LastRun | undefined;

  async lastRun(): Promise<LastRun | undefined> {
    return this.#run;
  }

  async begin(scope: string): Promise<number> {
    const run = (this.#run?.run ?? 0) + 1;
    this.#run = { run, scope, finished: false };
    return run;
  }

  async known(ids: readonly string[]): Promise<ReadonlyMap<string, KnownRecord>> {
    const known = new Map<string, KnownRecord>();
    for (const id of ids) {
      const record = this.#records.get(id);
      if (record !== undefined) known.set(id, record);
    }
    return known;
  }

  async see(run: number, ids: readonly string[]): Promise<ReadonlyMap<string, KnownRecord>> {
    const before = await this.known(ids);
    for (const id of ids) this.#records.set(id, { ...this.#of(id), lastSeen: run });
    return before;
  }

  async intend(intents: readonly Intent[]): Promise<void> {
    for (const { id, action } of intents) this.#records.set(id, { ...this.#of(id), pending: action });
  }

  async settle(settlements: readonly Settlement[]): Promise<void> {
    for (const settlement of settlements) {
      const { id, outcome } = settlement;
      if (outcome === "deleted") {
        this.#records.delete(id);
        continue;
      }
      const { pending: _, reason: __, ...known } = this.#of(id);
      this.#records.set(id, { ...known, ...settlement, ...(outcome === "refused" ? {} : { held: true }) });
    }
  }

  async unseen(run: number, { after, limit }: { readonly after?: string; readonly limit: number }) {
    return [...this.#records.values()]
      .filter(({ id, lastSeen }) => lastSeen !== run && (after === undefined || id > after))
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .slice(0, limit);
  }

  async countHeld(run: number) {
    const held = [...this.#records.values()].filter((record) => record.held || record.pending !== undefined);
    return { held: held.length, unseen: held.filter(({ lastSeen }) => lastSeen !== run).length };
  }

  async finish(run: number): Promise<void> {
    if (this.#run?.run === run) this.#run = { ...this.#run, finished: true };
  }

  async close(): Promise<void> {}

  #of(id: string): KnownRecord {
    return this.#records.get(id) ?? { id, held: false, lastSeen: 0 };
  }
}
