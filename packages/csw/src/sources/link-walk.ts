import type { SourceOptions, SourceRecord } from "@metabridge/core";
import type { HttpClient } from "../http/http-client.js";
import {
  ConnectionError,
  isForeign,
  type RequestError,
  TimeOutError,
  UnexpectedAnswerError,
} from "../http/request-error.js";
import { readCursor, writeCursor } from "./cursor.js";
import type { PageRecord } from "./page-walk.js";
import { Problems } from "./problems.js";
import { SeenRecords } from "./seen-records.js";

/** A page of a list whose pages name the next one. */
export interface LinkedPage {
  readonly total?: number;
  /** Where the next page is: an address, a token. Absent on the last one. */
  readonly next?: string | undefined;
  readonly records: readonly PageRecord[];
}

/** How linked pages are had. */
export interface LinkSource {
  readonly id: string;
  readonly http: HttpClient;
  /** The first page's address. */
  readonly first: string;
  /** Reads a page. Undefined where its address is no longer good, such as an expired token. */
  readonly read: (page: string, signal: AbortSignal | undefined) => Promise<LinkedPage | undefined>;
}

/** A list whose addresses go bad is begun anew so often. */
const MOST_RESTARTS = 3;

/**
 * Follows a list from page to page. A record that came already is not given again; a page that breaks off is asked for again;
 * a list whose addresses expire is begun anew; pages that lead in a circle are left; and what is missing at the end is told.
 */
export async function* walkLinks(source: LinkSource, options: SourceOptions = {}): AsyncGenerator<SourceRecord> {
  const { first } = source;
  const { signal, onTotal } = options;
  const problems = new Problems(source.id, options.onDiagnostic);
  const seen = new SeenRecords(problems);
  const visited = new Set<string>();
  const place = readCursor(options.cursor);
  let isWhole = place?.page === undefined;
  let skipTo = isWhole ? undefined : place;
  let address: string | undefined = place?.page ?? first;
  let total: number | undefined;
  let restarts = 0;
  // Before it has answered well, what answers may be something else, which will not change by itself.
  let isKnown = false;
  while (address !== undefined) {
    const page = await readAgain(source, address, isKnown, signal);
    isKnown = true;
    if (page === undefined || (skipTo !== undefined && page.records[skipTo.position]?.id !== skipTo.id)) {
      if (++restarts > MOST_RESTARTS) {
        problems.error(
          "source.pages.expired",
          "The source no longer knows its own pages, however often it is begun anew.",
        );
        return;
      }
      if (skipTo !== undefined) {
        problems.warning(
          "source.cursor.moved",
          "The source has changed since it was read last: it is read from its beginning.",
        );
      }
      skipTo = undefined;
      isWhole = true;
      visited.clear();
      address = first;
      continue;
    }
    visited.add(address);
    if (page.total !== undefined && page.total !== total) {
      total = page.total;
      onTotal?.(total);
    }
    for (const [position, record] of page.records.entries()) {
      if (skipTo !== undefined && position <= skipTo.position) continue;
      if (!seen.add(record, restarts === 0)) continue;
      yield { ...record, cursor: writeCursor({ position, id: record.id, page: address }) };
    }
    skipTo = undefined;
    if (page.next !== undefined && visited.has(page.next)) {
      problems.error("source.pages.repeated", `The pages lead in a circle: ${page.next} comes again.`);
      break;
    }
    address = page.next;
  }
  if (isWhole) problems.count(seen.count, total);
}

async function readAgain(
  { http, read }: LinkSource,
  address: string,
  isKnown: boolean,
  signal: AbortSignal | undefined,
): Promise<LinkedPage | undefined> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await read(address, signal);
    } catch (error) {
      if (!isBroken(error) || (!isKnown && isForeign(error)) || http.hasGivenUp(error)) throw error;
      await http.beforeRetry(error, attempt, signal);
    }
  }
}

const isBroken = (error: unknown): error is RequestError =>
  error instanceof ConnectionError || error instanceof TimeOutError || error instanceof UnexpectedAnswerError;
