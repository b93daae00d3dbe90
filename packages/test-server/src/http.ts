/** A request as a stand-in sees it: what stands behind its own address, and the whole body. */
export interface StandInRequest {
  readonly method: string;
  /** The path below the stand-in's own, with its slash: `/api/1/datasets/`. Empty for the address itself. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** The address of the stand-in, without a slash at its end. */
  readonly base: string;
}

/** What a stand-in answers. */
export interface StandInAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** The imitation of one service: answers requests from what it holds in memory. */
export interface StandIn {
  handle(request: StandInRequest): StandInAnswer;
}

/** An answer in JSON. */
export function json(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): StandInAnswer {
  return {
    status,
    headers: { "content-type": "application/json; charset=utf-8", ...headers },
    body: JSON.stringify(body),
  };
}

/** An answer in XML. */
export function xml(status: number, body: string, mediaType = "application/xml"): StandInAnswer {
  return { status, headers: { "content-type": `${mediaType}; charset=utf-8` }, body };
}

/** The body as a JSON object; undefined where it is none. */
export function jsonObject(body: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(body);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A whole number of at least `least` from a query; `fallback` where there is none or it is not one. */
export function wholeNumber(text: string | null | undefined, fallback: number, least = 0): number {
  const value = text === null || text === undefined || text === "" ? fallback : Number(text);
  return Number.isInteger(value) && value >= least ? value : fallback;
}
