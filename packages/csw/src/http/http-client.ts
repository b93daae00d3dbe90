import { webPageTitle } from "@metabridge/core";
import { type Clock, systemClock } from "./clock.js";
import {
  ConnectionError,
  type Expected,
  HttpStatusError,
  RequestError,
  ResponseTooLargeError,
  TimeOutError,
  UnexpectedAnswerError,
  webPageError,
} from "./request-error.js";
import { Turnstile } from "./turnstile.js";

/** How a client behaves towards a server. Each has a default that servers can bear. */
export interface HttpOptions {
  /** What carries out requests. Default: the platform's `fetch`. */
  readonly fetch?: typeof fetch;
  /** Sent with each request, such as `Authorization`. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Who asks. Default `metabridge`; browsers send their own. */
  readonly userAgent?: string;
  /** Requests that wait for their answer at the same time. Default 2. */
  readonly concurrency?: number;
  /** Milliseconds between the beginnings of two requests. Default 0. */
  readonly delay?: number;
  /** How often a request is tried again that failed in a way that may pass. Default 4. */
  readonly retries?: number;
  /** Milliseconds before the first new try; doubled before each further one, less up to half by chance. Default 1000. */
  readonly backOff?: number;
  /** The longest wait before a new try in milliseconds, also where the server asks for a longer one. Default 120,000. */
  readonly longestWait?: number;
  /** Milliseconds of silence after which a request is given up, before the answer and within it. Default 60,000. */
  readonly timeOut?: number;
  /** The longest answer in bytes. Default 500,000,000. */
  readonly maxResponseSize?: number;
  /** Told before each new try. */
  readonly onRetry?: (retry: Retry) => void;
  /** Default: the machine's. */
  readonly clock?: Clock;
}

/** A request that failed and will be sent again. */
export interface Retry {
  readonly url: string;
  /** 1 for the first new try. */
  readonly attempt: number;
  /** Milliseconds until then. */
  readonly wait: number;
  readonly error: RequestError;
}

/** What is asked. */
export interface HttpRequest {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly signal?: AbortSignal | undefined;
  /**
   * Whether sending it twice does no harm. Default: by the method. Where it is false, it is sent again only if the server
   * said that it did nothing (429, or 503 with Retry-After).
   */
  readonly idempotent?: boolean;
  /** What the address should give: then reading a page for people throws an {@link UnexpectedAnswerError} that says so. */
  readonly expected?: Expected;
  /** Statuses that are an answer and no error, beside 200 to 299. */
  readonly accept?: readonly number[];
}

/** An answer; its body can be read once. */
export interface HttpAnswer {
  readonly url: string;
  readonly status: number;
  readonly headers: Headers;
  /** The body as it comes in. Throws a {@link RequestError} where the connection breaks. */
  readonly body: AsyncIterable<Uint8Array>;
  text(): Promise<string>;
  /** Throws an {@link UnexpectedAnswerError} where it is not JSON. */
  json(): Promise<unknown>;
}

const PASSING = new Set([408, 425, 429, 500, 502, 503, 504]);
const IDEMPOTENT = new Set(["GET", "HEAD", "PUT", "DELETE", "OPTIONS"]);
/** Longest part of an error page that is kept. */
const EXCERPT = 20_000;

/**
 * A client that servers can live with: few requests at a time, with pauses, tried again with growing waits or when the server
 * says, given up after silence or when the answer grows too long.
 *
 * @example
 * ```ts
 * import { HttpClient } from "@metabridge/csw";
 * const client = new HttpClient({ fetch: async () => new Response('{"title":"Trees"}') });
 * const answer = await client.request("https://example.org/trees.json");
 * console.log(await answer.json()); // { title: "Trees" }
 * ```
 */
export class HttpClient {
  readonly #options: HttpOptions;
  readonly #clock: Clock;
  readonly #turnstile: Turnstile;
  readonly #givenUp = new WeakSet<Error>();

  constructor(options: HttpOptions = {}) {
    this.#options = options;
    this.#clock = options.clock ?? systemClock;
    this.#turnstile = new Turnstile(this.concurrency, options.delay ?? 0, this.#clock);
  }

  /** Sends a request, again where that may help, and gives the answer as soon as its headers are there. */
  async request(url: string, request: HttpRequest = {}): Promise<HttpAnswer> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.#once(url, request);
      } catch (error) {
        if (!(error instanceof RequestError) || !this.#isWorthRetrying(error, request)) throw error;
        await this.beforeRetry(error, attempt, request.signal);
      }
    }
  }

  /**
   * Waits as long as is right before the new try with this number. Throws the error where there were enough of them, or the
   * server asks for a longer wait than allowed. For what fails later than a request does, such as half an answer.
   */
  async beforeRetry(error: RequestError, attempt: number, signal?: AbortSignal): Promise<void> {
    const { retries = 4, backOff = 1000, longestWait = 120_000, onRetry } = this.#options;
    const asked = error instanceof HttpStatusError ? error.retryAfter : undefined;
    if (attempt > retries || (asked !== undefined && asked > longestWait)) {
      this.#givenUp.add(error);
      throw error;
    }
    const wait =
      asked ?? Math.round(Math.min(longestWait, backOff * 2 ** (attempt - 1)) * (1 - this.#clock.random() / 2));
    onRetry?.({ url: error.url, attempt, wait, error });
    await this.#clock.wait(wait, signal);
  }

  /** How many requests may wait for their answer at the same time. */
  get concurrency(): number {
    return this.#options.concurrency ?? 2;
  }

  /** Whether this failure came after all the tries that are allowed. */
  hasGivenUp(error: Error): boolean {
    return this.#givenUp.has(error);
  }

  #isWorthRetrying(error: RequestError, { method = "GET", idempotent = IDEMPOTENT.has(method) }: HttpRequest): boolean {
    if (error instanceof HttpStatusError) {
      if (!PASSING.has(error.status)) return false;
      const didNothing = error.status === 429 || (error.status === 503 && error.retryAfter !== undefined);
      return idempotent || didNothing;
    }
    return idempotent && (error instanceof ConnectionError || error instanceof TimeOutError);
  }

  async #once(url: string, request: HttpRequest): Promise<HttpAnswer> {
    const { signal, method = "GET", body, accept = [] } = request;
    const leave = await this.#turnstile.enter(signal);
    const guard = new Guard(url, this.#options.timeOut ?? 60_000, this.#clock, signal);
    try {
      const response = await guard.watch(
        (this.#options.fetch ?? globalThis.fetch)(url, {
          method,
          headers: this.#headers(request),
          signal: guard.signal,
          ...(body === undefined ? {} : { body }),
        }),
      );
      const answer = this.#answer(url, response, guard, request.expected);
      if (response.ok || accept.includes(response.status)) return answer;
      throw new HttpStatusError(url, response.status, await excerpt(answer), this.#retryAfter(response));
    } catch (error) {
      guard.end();
      throw error;
    } finally {
      leave();
    }
  }

  #headers({ headers }: HttpRequest): Record<string, string> {
    const { userAgent = isBrowser() ? "" : "metabridge" } = this.#options;
    return { ...(userAgent === "" ? {} : { "user-agent": userAgent }), ...this.#options.headers, ...headers };
  }

  #answer(url: string, response: Response, guard: Guard, expected: Expected | undefined): HttpAnswer {
    const limit = this.#options.maxResponseSize ?? 500_000_000;
    const whole = { [Symbol.asyncIterator]: () => bodyOf(url, response, guard, limit) };
    const address = response.url === "" ? url : response.url;
    // An error says more with its status.
    const isExpected = expected !== undefined && response.ok;
    const body = isExpected
      ? { [Symbol.asyncIterator]: () => withoutPages(whole, (title) => webPageError(url, address, title, expected)) }
      : whole;
    const text = async (): Promise<string> => {
      const decoder = new TextDecoder();
      let whole = "";
      for await (const piece of body) whole += decoder.decode(piece, { stream: true });
      return whole + decoder.decode();
    };
    const json = async (): Promise<unknown> => {
      const whole = await text();
      try {
        return JSON.parse(whole);
      } catch (cause) {
        const isPage = webPageTitle(whole) !== undefined;
        const what = isPage ? "a page for people" : "something else";
        throw new UnexpectedAnswerError(url, `JSON was asked for, and ${what} came.`, { cause, isForeign: isPage });
      }
    };
    return {
      url: address,
      status: response.status,
      headers: response.headers,
      body,
      text,
      json,
    };
  }

  /** RFC 9110, 10.2.3: seconds, or a date. */
  #retryAfter({ headers }: Response): number | undefined {
    const value = headers.get("retry-after")?.trim();
    if (value === undefined || value === "") return undefined;
    if (/^\d+$/.test(value)) return Number(value) * 1000;
    const date = Date.parse(value);
    return Number.isNaN(date) ? undefined : Math.max(0, date - this.#clock.now());
  }
}

/** A page or a worker of one: there a header of ours would need the server's permission. */
const isBrowser = (): boolean => "document" in globalThis || "WorkerGlobalScope" in globalThis;

async function excerpt(answer: HttpAnswer): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  try {
    for await (const piece of answer.body) {
      text += decoder.decode(piece, { stream: true });
      if (text.length > EXCERPT) break;
    }
  } catch {
    // The status says enough.
  }
  return text.slice(0, EXCERPT);
}

/** A body as it comes in; throws where its first piece of text is the beginning of a page for people. */
async function* withoutPages(
  body: AsyncIterable<Uint8Array>,
  error: (title: string) => UnexpectedAnswerError,
): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder();
  let begun = "";
  let isPage: boolean | undefined;
  for await (const piece of body) {
    if (isPage !== false) {
      begun += decoder.decode(piece, { stream: true });
      if (begun.trim() !== "") isPage ??= webPageTitle(begun) !== undefined;
      // The title comes with what follows.
      if (isPage === true && (/<\/title>/i.test(begun) || begun.length > EXCERPT)) break;
    }
    if (isPage !== true) yield piece;
  }
  if (isPage === true) throw error(webPageTitle(begun) ?? "");
}

async function* bodyOf(url: string, response: Response, guard: Guard, limit: number): AsyncGenerator<Uint8Array> {
  const reader = response.body?.getReader();
  let size = 0;
  try {
    for (;;) {
      const { done, value } =
        reader === undefined ? { done: true, value: undefined } : await guard.watch(reader.read());
      if (done || value === undefined) return;
      size += value.length;
      if (size > limit) throw new ResponseTooLargeError(url, limit);
      yield value;
    }
  } finally {
    guard.end();
    reader?.cancel().catch(() => {});
  }
}

/** Ends a request after silence, or when the caller wants it, and says which of the two it was. */
class Guard {
  readonly #controller = new AbortController();
  readonly #url: string;
  readonly #timeOut: number;
  readonly #clock: Clock;
  readonly #caller: AbortSignal | undefined;
  readonly #abort = (): void => this.#controller.abort(this.#caller?.reason);
  /** Rejects at the end, for a `fetch` that does not listen to signals. */
  readonly #ended: Promise<never>;

  constructor(url: string, timeOut: number, clock: Clock, caller: AbortSignal | undefined) {
    caller?.throwIfAborted();
    this.#url = url;
    this.#timeOut = timeOut;
    this.#clock = clock;
    this.#caller = caller;
    caller?.addEventListener("abort", this.#abort, { once: true });
    const { signal } = this.#controller;
    this.#ended = new Promise((_, reject) => {
      signal.addEventListener("abort", () => reject(signal.reason), { once: true });
    });
    this.#ended.catch(() => {});
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  async watch<T>(step: Promise<T>): Promise<T> {
    let isSilent = false;
    const stop = this.#clock.timeOut(this.#timeOut, () => {
      isSilent = true;
      this.#controller.abort();
    });
    try {
      return await Promise.race([step, this.#ended]);
    } catch (error) {
      this.#caller?.throwIfAborted();
      if (isSilent) throw new TimeOutError(this.#url, this.#timeOut);
      throw new ConnectionError(this.#url, error);
    } finally {
      stop();
    }
  }

  end(): void {
    this.#caller?.removeEventListener("abort", this.#abort);
    this.#controller.abort();
  }
}
