import { InvalidOptionError } from "@metabridge/core";
import type { PagingFaults } from "./faults.js";

/** Records that are made when they are asked for, so that a catalogue of any size needs no memory. */
export interface GeneratedRecords<T> {
  readonly count: number;
  /** The record at a position, from 0. The same position must always give the same record. */
  readonly record: (position: number) => T;
  /** The position of an id, undefined where it is none of these. Without it, nothing can be had by id. */
  readonly position?: (id: string) => number | undefined;
}

/** A page of a collection, as the faults in force make it. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly total: number;
  /** The position of the next page, from 0; undefined behind the last one. */
  readonly next?: number;
}

/** What a stand-in gives where a poisoned record makes its page fail. */
export class PoisonedPage extends Error {}

/** Things with ids in a stable order: in memory, or made on demand (and then not to be changed). */
export class Collection<T extends { readonly id: string }> {
  /** Set to make this collection page wrongly. */
  faults: PagingFaults = {};
  readonly #items = new Map<string, T>();
  readonly #generated: GeneratedRecords<T> | undefined;
  #repeated = 0;

  constructor(items: Iterable<T> | GeneratedRecords<T> = []) {
    if (Symbol.iterator in items) for (const item of items) this.#items.set(item.id, item);
    else this.#generated = items;
  }

  get size(): number {
    return this.#generated?.count ?? this.#items.size;
  }

  get(id: string): T | undefined {
    if (this.#generated === undefined) return this.#items.get(id);
    const position = this.#generated.position?.(id);
    return position === undefined || position < 0 || position >= this.#generated.count
      ? undefined
      : this.#generated.record(position);
  }

  has(id: string): boolean {
    return this.get(id) !== undefined;
  }

  put(item: T): void {
    this.#editable().set(item.id, item);
  }

  delete(id: string): boolean {
    return this.#editable().delete(id);
  }

  *[Symbol.iterator](): Iterator<T> {
    if (this.#generated === undefined) yield* this.#items.values();
    else for (let at = 0; at < this.#generated.count; at++) yield this.#generated.record(at);
  }

  /** `count` items from `start` on, of those that `keep` lets pass. */
  page(start: number, count: number, keep?: (item: T) => boolean): Page<T> {
    const { repeat, pageSize, poison, leftOut, ignoresStart } = this.faults;
    const size = Math.min(count, pageSize ?? count);
    let from = ignoresStart === true ? 0 : start;
    if (repeat !== undefined && start >= repeat.at && start > 0 && this.#repeated < repeat.times) {
      this.#repeated++;
      from = Math.max(0, start - size);
    }
    const chosen = this.#slice(from, size, keep);
    if (poison?.some((at) => at >= from && at < from + size)) throw new PoisonedPage();
    const items = leftOut === undefined ? chosen.items : chosen.items.filter((_, at) => !leftOut.includes(from + at));
    const total = this.faults.total?.(chosen.total) ?? chosen.total;
    const end = start + chosen.items.length;
    const next = this.faults.next?.(end, chosen.total) ?? (end < chosen.total ? end : undefined);
    return { items, total, ...(next === undefined ? {} : { next }) };
  }

  #slice(start: number, count: number, keep?: (item: T) => boolean): { items: T[]; total: number } {
    const generated = this.#generated;
    if (generated !== undefined && keep === undefined) {
      const length = Math.max(0, Math.min(count, generated.count - start));
      return {
        items: Array.from({ length }, (_, offset) => generated.record(start + offset)),
        total: generated.count,
      };
    }
    const items: T[] = [];
    let total = 0;
    for (const item of this) {
      if (keep?.(item) === false) continue;
      if (total >= start && items.length < count) items.push(item);
      total++;
    }
    return { items, total };
  }

  #editable(): Map<string, T> {
    if (this.#generated !== undefined) {
      throw new InvalidOptionError(
        "records",
        "Records that are made on demand cannot be changed: give a list instead.",
      );
    }
    return this.#items;
  }
}
