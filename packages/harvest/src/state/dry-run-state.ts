import type { HarvestState, KnownRecord, LastRun } from "./harvest-state.js";

/** No number of a run. */
const NEVER = 0;
const PAGE = 500;

/** Knows what another state knows, and changes nothing in it. */
export class DryRunState implements HarvestState {
  readonly #state: HarvestState;
  readonly #seen = new Set<string>();

  constructor(state: HarvestState) {
    this.#state = state;
  }

  lastRun(): Promise<LastRun | undefined> {
    return this.#state.lastRun();
  }

  async begin(): Promise<number> {
    return NEVER;
  }

  async known(ids: readonly string[]): Promise<ReadonlyMap<string, KnownRecord>> {
    const known = new Map(await this.#state.known(ids));
    for (const id of ids) {
      if (this.#seen.has(id)) known.set(id, { id, held: false, ...known.get(id), lastSeen: NEVER });
    }
    return known;
  }

  async see(_run: number, ids: readonly string[]): Promise<ReadonlyMap<string, KnownRecord>> {
    const before = await this.known(ids);
    for (const id of ids) this.#seen.add(id);
    return before;
  }

  async intend(): Promise<void> {}

  async settle(): Promise<void> {}

  async unseen(_run: number, options: { readonly after?: string; readonly limit: number }) {
    const unseen: KnownRecord[] = [];
    for await (const record of this.#all(options.after)) {
      if (this.#seen.has(record.id)) continue;
      unseen.push(record);
      if (unseen.length === options.limit) break;
    }
    return unseen;
  }

  async countHeld() {
    const counts = { held: 0, unseen: 0 };
    for await (const { id, held, pending } of this.#all()) {
      if (!held && pending === undefined) continue;
      counts.held++;
      if (!this.#seen.has(id)) counts.unseen++;
    }
    return counts;
  }

  async finish(): Promise<void> {}

  async close(): Promise<void> {
    await this.#state.close();
  }

  async *#all(from?: string): AsyncGenerator<KnownRecord, void> {
    let after = from;
    for (;;) {
      const page = await this.#state.unseen(NEVER, { limit: PAGE, ...(after === undefined ? {} : { after }) });
      yield* page;
      const last = page.at(-1);
      if (last === undefined || page.length < PAGE) return;
      after = last.id;
    }
  }
}
