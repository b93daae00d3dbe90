import type { StandInRequest } from "./http.js";

/** A way of misbehaving that has nothing to do with what is asked. */
export type Fault =
  /** Never answers; the connection stays open until the client or the test ends it. */
  | { readonly kind: "time-out" }
  /** Answers with this status instead: 429 or 503 with `retryAfter`, 500, 502. */
  | { readonly kind: "status"; readonly status: number; readonly retryAfter?: string; readonly body?: string }
  /** Cuts the connection in the middle of the body, behind so many bytes. */
  | { readonly kind: "cut"; readonly afterBytes: number }
  /** Cuts the connection before it answers, but after the request was carried out. */
  | { readonly kind: "lost-answer" }
  /** Answers with a page for people, as gateways and login pages do. */
  | { readonly kind: "html-page" };

/** When a {@link Fault} happens. */
export interface FaultRule {
  readonly fault: Fault;
  /** Only for such requests. Default: all. */
  readonly when?: (request: StandInRequest) => boolean;
  /** For so many requests, then no longer. Default 1. */
  readonly times?: number;
  /** Lets so many requests pass before. Default 0. */
  readonly after?: number;
}

/** The rules that are in force, each used up as requests come. */
export class Faults {
  readonly #rules: { readonly rule: FaultRule; passed: number; left: number }[] = [];

  add(rule: FaultRule): void {
    this.#rules.push({ rule, passed: 0, left: rule.times ?? 1 });
  }

  clear(): void {
    this.#rules.length = 0;
  }

  /** The fault for this request, if any: that of the first rule that is due. */
  next(request: StandInRequest): Fault | undefined {
    for (const state of this.#rules) {
      if (state.left <= 0 || state.rule.when?.(request) === false) continue;
      if (state.passed++ < (state.rule.after ?? 0)) continue;
      state.left--;
      return state.rule.fault;
    }
    return undefined;
  }
}

/** Ways in which real catalogues page wrongly. */
export interface PagingFaults {
  /** What the server says there is in all, where that is not true. */
  readonly total?: (total: number) => number;
  /** The server gives at most so many records a page, whatever is asked for. */
  readonly pageSize?: number;
  /** What the server says comes next, by position (from 0); CSW writes it as `nextRecord`. */
  readonly next?: (next: number, total: number) => number;
  /** The page that should begin behind this many records is the one before it once more, so many times. */
  readonly repeat?: { readonly at: number; readonly times: number };
  /** Whatever is asked for, the first page comes. */
  readonly ignoresStart?: boolean;
  /** Records (by position from 0) that make each page which holds them fail with status 500. */
  readonly poison?: readonly number[];
  /** Records (by position from 0) that the server counts but leaves out of its pages without a word. */
  readonly leftOut?: readonly number[];
}
