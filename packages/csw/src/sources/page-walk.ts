import type { SourceOptions, SourceRecord } from "@metabridge/core";
import type { HttpClient } from "../http/http-client.js";
import {
  ConnectionError,
  HttpStatusError,
  isForeign,
  type RequestError,
  TimeOutError,
  UnexpectedAnswerError,
} from "../http/request-error.js";
import { ServiceExceptionError } from "../service/service-exception.js";
import { readCursor, writeCursor } from "./cursor.js";
import { LookAhead } from "./look-ahead.js";
import { Problems } from "./problems.js";
import { SeenRecords } from "./seen-records.js";

/** A record without its cursor, which the walk gives it. */
export type PageRecord = Omit<SourceRecord, "cursor">;

/** A page of a list, while it comes in. */
export interface Page {
  /** How many records the source says there are in all. */
  readonly total?: number;
  /** The position, from 0, at which the source says the next page begins. */
  readonly next?: number;
  readonly records: AsyncIterable<PageRecord> | Iterable<PageRecord>;
}

/** How pages are had. */
export interface PageSource {
  readonly id: string;
  readonly http: HttpClient;
  /** Records asked for at a time. */
  readonly pageSize: number;
  /** Whether it has shown already that it is the service that is asked for. Default: with its first page. */
  readonly isKnown?: boolean;
  /** Reads `count` records from a position on, from 0. A position behind the end gives an empty page. */
  readonly read: (start: number, count: number, signal: AbortSignal | undefined) => Promise<Page>;
}

/** So many unreadable records, repeated pages or empty pages in a row are enough. */
const ENOUGH = 3;
/** A count that goes up and down all the time must not keep us for ever. */
const MOST_STEPS_BACK = 20;

/**
 * Goes through a list by positions, and trusts neither the counts nor the pages of the source:
 * - It goes on from the records that came, not from what the source says comes next.
 * - A record that came already is not given again; a page of such is asked for once more.
 * - A page that fails is asked for again in smaller parts, until only the record at fault is left out, and is told of.
 * - The end is where a page comes short or empty, wherever the source says it is.
 * - Of records with the same identifier and other contents the first one is given, and the others are told of.
 * - Where the count falls on the way, it steps back as far, since what follows has moved up.
 * - Where pages came twice and records are missing at the end, the list is gone through once more.
 */
export async function* walkPages(source: PageSource, options: SourceOptions = {}): AsyncGenerator<SourceRecord> {
  yield* new PageWalk(source, options).records();
}

/** How a page was read. */
interface Outcome {
  readonly received: number;
  /** Those that had not come before. */
  readonly fresh: number;
  readonly total: number | undefined;
  readonly next: number | undefined;
}

class PageWalk {
  readonly #source: PageSource;
  readonly #options: SourceOptions;
  readonly #problems: Problems;
  readonly #seen: SeenRecords;
  readonly #ahead: LookAhead;
  /** Where the walk began: 0, or behind the cursor. */
  #base = 0;
  #total: number | undefined;
  /** Positions up to here were read, at least in part. */
  #frontier = 0;
  #unreadable = 0;
  #sawRepeats = false;
  /** Where pages should have been that were repetitions of others. */
  #gaps: { readonly start: number; readonly end: number }[] = [];
  #isStuck = false;
  #stepsBack = 0;
  /** The source has answered well; before, what answers may be something else, which will not change by itself. */
  #isKnown: boolean;

  constructor(source: PageSource, options: SourceOptions) {
    this.#source = source;
    this.#isKnown = source.isKnown ?? false;
    this.#options = options;
    this.#problems = new Problems(source.id, options.onDiagnostic);
    this.#seen = new SeenRecords(this.#problems);
    this.#ahead = new LookAhead(source, options.signal);
  }

  async *records(): AsyncGenerator<SourceRecord> {
    try {
      await this.#resume();
      yield* this.#pass(true);
      if ((this.#gaps.length > 0 || (this.#missing > 0 && this.#sawRepeats)) && !this.#isStuck) {
        this.#unreadable = 0;
        yield* this.#pass(false);
      }
    } finally {
      this.#ahead.end();
    }
    const [gap] = this.#missing === 0 && this.#total !== undefined ? [] : this.#gaps;
    if (gap !== undefined) this.#tellRepeated(gap.start);
    this.#problems.count(this.#base + this.#accounted, this.#total);
  }

  get #missing(): number {
    return (this.#total ?? 0) - this.#base - this.#accounted;
  }

  get #accounted(): number {
    return this.#seen.count + this.#unreadable;
  }

  /** The record of the cursor is asked for again: if another stands there now, the list has moved, and is read anew. */
  async #resume(): Promise<void> {
    const place = readCursor(this.#options.cursor);
    if (place === undefined) return;
    const { records } = await this.#source.read(place.position, 1, this.#options.signal);
    for await (const { id } of records) {
      if (nameOf(id, place.position) !== place.id) break;
      this.#base = place.position + 1;
      this.#frontier = this.#base;
      return;
    }
    this.#problems.warning(
      "source.cursor.moved",
      "The source has changed since it was read last: it is read from its beginning.",
    );
  }

  /** From the base to the end. The first time, pages of records that came already are a sign that something is wrong. */
  async *#pass(isFirst: boolean): AsyncGenerator<SourceRecord> {
    const { pageSize } = this.#source;
    let position = this.#base;
    let count = pageSize;
    let largest = 0;
    let unreadableInRow = 0;
    let emptyInRow = 0;
    let repeatsInRow = 0;
    for (;;) {
      const before = this.#total;
      let outcome: Outcome;
      try {
        outcome = yield* this.#page(position, count);
      } catch (error) {
        if (!isOfOnePage(error) || this.#isStrange(error)) throw error;
        if (count > 1) {
          count = Math.ceil(count / 2);
          continue;
        }
        if (++unreadableInRow > ENOUGH) throw error;
        this.#unreadable++;
        this.#problems.error("source.record.unreadable", `Record ${position + 1} cannot be had: ${error.message}`);
        this.#frontier = Math.max(this.#frontier, ++position);
        continue;
      }
      unreadableInRow = 0;
      const { received, fresh, next = 0 } = outcome;
      const total = this.#total;
      if (received === 0) {
        if (total === undefined || position >= total || ++emptyInRow > ENOUGH) return;
        position = next > position && next <= total ? next : position + count;
        count = pageSize;
        continue;
      }
      emptyInRow = 0;
      const isRepeat = isFirst && fresh === 0 && position >= this.#frontier;
      if (isRepeat) {
        this.#sawRepeats = true;
        if (++repeatsInRow === 1) continue;
        this.#gaps.push({ start: position, end: position + received });
        if (repeatsInRow > ENOUGH) {
          this.#isStuck = true;
          return;
        }
      } else repeatsInRow = 0;
      if (!isFirst && fresh > 0) {
        this.#gaps = this.#gaps.filter(({ start, end }) => end <= position || start >= position + received);
      }
      if (before !== undefined && total !== undefined && total < before && this.#stepsBack++ < MOST_STEPS_BACK) {
        // Records went while we read: those that stood here have moved up, onto pages that were read before.
        position = Math.max(this.#base, position - (before - total));
        continue;
      }
      const asked = count;
      position += received;
      this.#frontier = Math.max(this.#frontier, position);
      const isShort = received < Math.min(asked, largest === 0 ? asked : largest);
      largest = Math.max(largest, received);
      count = Math.min(pageSize, asked * 2);
      // A count can be too low: only a page that is not full, and names no next one, is the last.
      if (isShort && next < position && position >= (total ?? 0)) return;
    }
  }

  /** Yields what is new of a page, which is asked for again where it breaks off. */
  async *#page(start: number, count: number): AsyncGenerator<SourceRecord, Outcome> {
    const { http } = this.#source;
    const { signal } = this.#options;
    // Those of this page that an attempt gave before it broke off: another page in its place has none of them.
    const own = new Set<string>();
    for (let attempt = 1; ; attempt++) {
      try {
        const page = await this.#ahead.read(start, count);
        this.#isKnown = true;
        this.#setTotal(page.total);
        if (page.total !== undefined && start + count < page.total) this.#ahead.prepare(start + count, count);
        let received = 0;
        let fresh = 0;
        for await (const record of page.records) {
          const position = start + received++;
          const id = nameOf(record.id, position);
          if (!this.#seen.add({ id, content: record.content }, position >= this.#frontier)) {
            if (own.has(id)) fresh++;
            continue;
          }
          own.add(id);
          fresh++;
          yield { ...record, id, cursor: writeCursor({ position, id }) };
        }
        return { received, fresh, total: page.total, next: page.next };
      } catch (error) {
        const isWorthIt = isBroken(error) || (count === 1 && isOfOnePage(error));
        if (!isWorthIt || this.#isStrange(error) || http.hasGivenUp(error)) throw error;
        await http.beforeRetry(error, attempt, signal);
      }
    }
  }

  #isStrange(error: RequestError): boolean {
    return !this.#isKnown && isForeign(error);
  }

  #tellRepeated(start: number): void {
    this.#problems.error(
      "source.pages.repeated",
      `From record ${start + 1} on the source gave records that it had given before, in the place of others.`,
    );
  }

  #setTotal(total: number | undefined): void {
    if (total === undefined || total === this.#total) return;
    this.#total = total;
    this.#options.onTotal?.(total);
  }
}

/** A record without an identifier is named by its place. */
const nameOf = (id: string, position: number): string => (id === "" ? `#${position + 1}` : id);

/** The answer broke off, or was something else: another try may give all of it. */
const isBroken = (error: unknown): error is RequestError =>
  error instanceof ConnectionError || error instanceof TimeOutError || error instanceof UnexpectedAnswerError;

/** Failures that one record can cause: the server fails when it writes it, or writes what cannot be read. */
const isOfOnePage = (error: unknown): error is RequestError =>
  isBroken(error) ||
  (error instanceof HttpStatusError && error.status === 500) ||
  (error instanceof ServiceExceptionError && error.code === "NoApplicableCode" && error.status <= 500);
