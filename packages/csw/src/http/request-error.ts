/** A request did not get the answer that it was for. Its message can be shown: it holds no user name, password or key. */
export class RequestError extends Error {
  override readonly name: string = "RequestError";
  /** The address, without what is secret in it. */
  readonly url: string;

  constructor(url: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.url = publicUrl(url);
  }
}

/** No answer, or the connection broke in the middle of one. */
export class ConnectionError extends RequestError {
  override readonly name = "ConnectionError";

  constructor(url: string, cause: unknown) {
    super(url, `The connection to ${publicUrl(url)} failed: ${reasonOf(cause)}`, { cause });
  }
}

/** The server was silent for too long. */
export class TimeOutError extends RequestError {
  override readonly name = "TimeOutError";

  constructor(url: string, milliseconds: number) {
    super(url, `${publicUrl(url)} was silent for ${milliseconds / 1000} seconds.`);
  }
}

/** An answer with a status that says that something is wrong. */
export class HttpStatusError extends RequestError {
  override readonly name = "HttpStatusError";
  readonly status: number;
  /** The beginning of the answer's text. */
  readonly body: string;
  /** How long the server asks to be left alone, in milliseconds. */
  readonly retryAfter?: number;

  constructor(url: string, status: number, body: string, retryAfter?: number) {
    const excerpt = body
      .replace(/<[^>]*>/g, " ")
      .replace(/\s+/g, " ")
      .trim()
      .slice(0, 200);
    super(url, `${publicUrl(url)} answered with status ${status}${excerpt === "" ? "." : `: ${excerpt}`}`);
    this.status = status;
    this.body = body;
    if (retryAfter !== undefined) this.retryAfter = retryAfter;
  }
}

/** An answer that is longer than allowed. */
export class ResponseTooLargeError extends RequestError {
  override readonly name = "ResponseTooLargeError";

  constructor(url: string, limit: number) {
    super(url, `The answer of ${publicUrl(url)} is longer than ${limit} bytes.`);
  }
}

/** The answer is not what was asked for: not JSON, not XML, or of another kind. */
export class UnexpectedAnswerError extends RequestError {
  override readonly name = "UnexpectedAnswerError";
  /**
   * Whether it looks as if the address were that of something else, such as a page for people. A service that has answered
   * well before may only be away for a while; one that has not will not answer any better.
   */
  readonly isForeign: boolean;

  constructor(url: string, message: string, options: ErrorOptions & { readonly isForeign?: boolean } = {}) {
    super(url, `${publicUrl(url)}: ${message}`, options);
    this.isForeign = options.isForeign ?? false;
  }
}

/** Whether it looks as if something else answered than what was asked for. */
export const isForeign = (error: unknown): boolean => error instanceof UnexpectedAnswerError && error.isForeign;

/** What an address should give, for the message where it gives a page for people. */
export interface Expected {
  /** Such as `the API of CKAN`. */
  readonly what: string;
  /** The address as it was given: requests go below it. */
  readonly given: string;
  /** What the address of such a service looks like. */
  readonly hint: string;
}

/** The answer is a page for people; `answered` is the address that it came from in the end. */
export function webPageError(
  url: string,
  answered: string,
  title: string,
  { what, given, hint }: Expected,
): UnexpectedAnswerError {
  const page = title === "" ? "a web page" : `a web page (“${title}”)`;
  const led = answered === url ? "" : `, at ${publicUrl(answered)},`;
  return new UnexpectedAnswerError(
    url,
    `This address answers${led} with ${page}, not with ${what}. The address that was given is ${publicUrl(given)}. ${hint}`,
    { isForeign: true },
  );
}

const SECRET = /^(api[-_]?key|key|token|access_token|password|secret|client_secret)$/i;

/** An address as it may be shown: without user name and password, and without the values of keys. */
export function publicUrl(url: string): string {
  if (!URL.canParse(url)) return url;
  const shown = new URL(url);
  shown.username = "";
  shown.password = "";
  for (const name of [...shown.searchParams.keys()]) if (SECRET.test(name)) shown.searchParams.set(name, "***");
  return shown.href;
}

/** `fetch` hides what went wrong in the cause. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message} (${error.cause.message})` : error.message;
}
