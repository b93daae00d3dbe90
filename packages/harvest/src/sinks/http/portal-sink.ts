import type { Diagnostic, Sink, SinkAnswer, SinkRequest } from "@metabridge/core";
import {
  type HttpAnswer,
  HttpClient,
  type HttpOptions,
  type HttpRequest,
  HttpStatusError,
  RequestError,
  UnexpectedAnswerError,
} from "@metabridge/csw";

/** How the sinks that speak HTTP behave towards their server; each option has a default that servers can bear. */
export type HttpSinkOptions = HttpOptions;

/** What a portal said of a request that it will not carry out, in words for people. */
export class Refused extends Error {
  override readonly name = "Refused";
}

/** What a portal did with a record. */
export interface Placed {
  readonly targetId: string;
  readonly outcome: "created" | "updated" | "unchanged";
  readonly diagnostics?: readonly Diagnostic[];
}

/** The few things that tell one portal from another. */
export interface Portal {
  /** For codes of diagnostics: `ckan`. */
  readonly name: string;
  /** The id of the sink. */
  readonly id: string;
  readonly format: string;
  /** Brings a record there: under its identifier in the portal where that is known, else as a new one. */
  put(id: string, content: string, targetId: string | undefined): Promise<Placed>;
  /** Takes a record away; one that is not there is no error. */
  delete(targetId: string): Promise<void>;
  /** Where the portal has our records; each portal that gives identifiers of its own needs it. */
  find?(ids: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** What the portal says in the body of an answer with a status that is an error. */
  explain?(body: string): string | undefined;
  /** Keys and passwords, which must never be seen. */
  readonly secrets: readonly string[];
}

/** Answers that say that the request itself is wrong, so that there is no use in sending it again as it is. */
const WRONG = new Set([400, 404, 405, 406, 409, 410, 411, 413, 414, 415, 422, 501]);
/** Answers that say that we may not. */
const FORBIDDEN = new Set([401, 402, 403, 407]);

/** Requests to a portal. Gateways and login pages answer with status 200 and a page for people: that is no success. */
export class PortalClient {
  readonly #http: HttpClient;

  constructor(options: HttpSinkOptions) {
    this.#http = new HttpClient(options);
  }

  async request(url: string, request: HttpRequest): Promise<HttpAnswer> {
    const answer = await this.#http.request(url, request);
    if (!/^text\/html\b/i.test(answer.headers.get("content-type") ?? "")) return answer;
    throw new UnexpectedAnswerError(url, "A page for people came instead of an answer to a program.");
  }
}

/**
 * A sink of a portal: one request after the other, each with an answer. A request that the portal refuses is answered so; from
 * one on that cannot be carried out, the rest of the batch is not tried.
 */
export function portalSink(portal: Portal): Sink {
  const { name, id, format } = portal;
  const find = portal.find?.bind(portal);
  return {
    id,
    format,
    async send(batch, { signal } = {}) {
      const answers: SinkAnswer[] = [];
      let hindrance: Diagnostic | undefined;
      for (const request of batch) {
        hindrance ??= signal?.aborted === true ? notSent(name) : undefined;
        if (hindrance !== undefined) {
          answers.push({ id: request.id, outcome: "unknown", diagnostics: [hindrance] });
          continue;
        }
        try {
          answers.push(await carryOut(request, portal));
        } catch (error) {
          const answer = answerTo(error, request, portal);
          answers.push(answer);
          // Where the portal answers others, the rest of the batch is worth trying.
          if (answer.outcome === "unknown" && !(error instanceof StillUnclear)) hindrance = answer.diagnostics[0];
        }
      }
      return answers;
    },
    ...(find === undefined ? {} : { find: (ids: readonly string[]) => scrubbed(portal, () => find(ids)) }),
  };
}

async function carryOut(request: SinkRequest, portal: Portal): Promise<SinkAnswer> {
  const { id } = request;
  if (request.action === "delete") {
    const targetId =
      request.targetId ?? (await portal.find?.([id]))?.get(id) ?? (portal.find === undefined ? id : undefined);
    if (targetId !== undefined) await portal.delete(targetId);
    return { id, outcome: "deleted", diagnostics: [] };
  }
  const { outcome, targetId, diagnostics = [] } = await putOnce(request, portal);
  return { id, outcome, targetId, diagnostics };
}

/** A new record whose answer got lost may be there: it is looked for at once, so that the run can go on. */
async function putOnce(
  { id, content, targetId }: SinkRequest & { readonly action: "put" },
  portal: Portal,
): Promise<Placed> {
  try {
    return await portal.put(id, content, targetId);
  } catch (error) {
    if (targetId !== undefined || portal.find === undefined || !isUnclear(error)) throw error;
    const found = (await portal.find([id])).get(id);
    if (found !== undefined) return { ...(await portal.put(id, content, found)), outcome: "created" };
    if (isOver(error)) return portal.put(id, content, undefined);
    throw new StillUnclear(error.message);
  }
}

/** A request without an answer, to a portal that is there: it may still come into effect. */
class StillUnclear extends Error {
  override readonly name = "StillUnclear";
}

/** The server may or may not have done what was asked. */
const isUnclear = (error: unknown): error is RequestError =>
  error instanceof RequestError && !(error instanceof HttpStatusError && (error.status < 500 || error.status === 501));

/** The server itself answered, so nothing of the request is still under way; a gateway would not know. */
const isOver = (error: RequestError): boolean => error instanceof HttpStatusError && ![502, 504].includes(error.status);

function answerTo(error: unknown, { id }: SinkRequest, portal: Portal): SinkAnswer {
  const { name } = portal;
  const say = (code: string, message: string): readonly Diagnostic[] => [
    { code: `${name}.${code}`, severity: "error", message: withoutSecrets(message, portal.secrets) },
  ];
  if (error instanceof Refused) return { id, outcome: "refused", diagnostics: say("refused", error.message) };
  if (error instanceof HttpStatusError) {
    const told = portal.explain?.(error.body);
    const message = told === undefined ? error.message : `${told} (status ${error.status})`;
    if (WRONG.has(error.status)) return { id, outcome: "refused", diagnostics: say("refused", message) };
    if (FORBIDDEN.has(error.status)) {
      return { id, outcome: "unknown", diagnostics: say("forbidden", `The key does not allow this: ${message}`) };
    }
  }
  if (!(error instanceof RequestError || error instanceof StillUnclear)) throw error;
  return { id, outcome: "unknown", diagnostics: say("unreachable", error.message) };
}

const notSent = (name: string): Diagnostic => ({
  code: `${name}.not-sent`,
  severity: "error",
  message: "The run ended before it was sent.",
});

async function scrubbed<T>({ secrets }: Portal, call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    throw new Error(withoutSecrets(error.message, secrets));
  }
}

/** A server may say in its answer what it was sent. */
const withoutSecrets = (text: string, secrets: readonly string[]): string =>
  secrets.filter((secret) => secret !== "").reduce((shown, secret) => shown.replaceAll(secret, "***"), text);
