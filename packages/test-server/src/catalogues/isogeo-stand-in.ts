import { Collection, type GeneratedRecords, PoisonedPage } from "../collection.js";
import { json, type StandIn, type StandInAnswer, type StandInRequest, wholeNumber } from "../http.js";

/** A resource as the Isogeo API gives it. */
export interface IsogeoResource extends Readonly<Record<string, unknown>> {
  readonly _id: string;
}

/** What an Isogeo stand-in holds. */
export interface IsogeoOptions {
  readonly resources?: Iterable<IsogeoResource> | GeneratedRecords<IsogeoResource>;
  /** The application that may ask for tokens. Default `client` with the secret `secret`. */
  readonly client?: { readonly id: string; readonly secret: string };
  /** How many requests a token is good for. Default: all. */
  readonly requestsPerToken?: number;
}

interface Held {
  readonly id: string;
  readonly resource: IsogeoResource;
}

const held = (resource: IsogeoResource): Held => ({ id: resource._id, resource });
/** Parts of a resource that are there only where `_include` names them. */
const INCLUDED = new Set(
  "conditions contacts coordinate-system events feature-attributes keywords layers limitations links operations serviceLayers specifications tags".split(
    " ",
  ),
);
const MOST = 100;

/** The Isogeo API, version 1: search of shared resources, one resource, and OAuth 2 tokens for applications. */
export class IsogeoStandIn implements StandIn {
  readonly resources: Collection<Held>;
  readonly #options: IsogeoOptions;
  readonly #tokens = new Map<string, number>();

  constructor(options: IsogeoOptions) {
    const { resources = [] } = options;
    this.resources = new Collection(
      Symbol.iterator in resources
        ? [...resources].map(held)
        : { ...resources, record: (position: number) => held(resources.record(position)) },
    );
    this.#options = options;
  }

  put(resource: IsogeoResource): void {
    this.resources.put(held(resource));
  }

  handle(request: StandInRequest): StandInAnswer {
    const { path, method } = request;
    if (path === "/oauth/token" && method === "POST") return this.#token(request);
    if (!this.#isAuthorized(request))
      return json(401, { error: "invalid_token", message: "Authorization has been denied." });
    const include = new Set((request.query.get("_include") ?? "").split(",").filter((part) => part !== ""));
    if (path === "/resources/search") return this.#search(request, include);
    const id = /^\/resources\/([^/]+)$/.exec(path)?.[1] ?? "";
    const found = this.resources.get(id);
    if (found === undefined) return json(404, { error: "not_found", message: `There is no resource ${id}.` });
    return json(200, shown(found, include));
  }

  /** RFC 6749, 4.4: client credentials, in the header or in the body. */
  #token({ headers, body }: StandInRequest): StandInAnswer {
    const form = new URLSearchParams(body);
    const { id, secret } = this.#options.client ?? { id: "client", secret: "secret" };
    const basic = `Basic ${btoa(`${id}:${secret}`)}`;
    const isClient =
      headers.authorization === basic || (form.get("client_id") === id && form.get("client_secret") === secret);
    if (!isClient) return json(401, { error: "invalid_client" });
    if (form.get("grant_type") !== "client_credentials") return json(400, { error: "unsupported_grant_type" });
    const token = `token-${this.#tokens.size + 1}`;
    this.#tokens.set(token, this.#options.requestsPerToken ?? Number.POSITIVE_INFINITY);
    return json(200, { access_token: token, token_type: "bearer", expires_in: 3600 });
  }

  #isAuthorized({ headers }: StandInRequest): boolean {
    const token = /^Bearer (.+)$/i.exec(headers.authorization ?? "")?.[1] ?? "";
    const left = this.#tokens.get(token) ?? 0;
    this.#tokens.set(token, left - 1);
    return left > 0;
  }

  #search({ query }: StandInRequest, include: ReadonlySet<string>): StandInAnswer {
    const limit = Math.min(MOST, wholeNumber(query.get("_limit"), 20));
    const offset = wholeNumber(query.get("_offset"), 0);
    const q = query.get("q");
    const type = /(?:^|\s)type:(\S+)/.exec(q ?? "")?.[1];
    const words = (q ?? "")
      .replace(/\S+:\S+/g, "")
      .trim()
      .toLowerCase();
    const keep = ({ resource }: Held): boolean =>
      (type === undefined || resource.type === camel(type)) && JSON.stringify(resource).toLowerCase().includes(words);
    try {
      const page = this.resources.page(offset, limit, q === null || q === "" ? undefined : keep);
      return json(200, {
        envelope: null,
        limit,
        offset,
        query: { _tags: [], _terms: [] },
        results: page.items.map((one) => shown(one, include)),
        tags: {},
        total: page.total,
      });
    } catch (error) {
      if (!(error instanceof PoisonedPage)) throw error;
      return json(500, { error: "server_error" });
    }
  }
}

/** `vector-dataset` is `vectorDataset` in a resource. */
const camel = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

function shown({ resource }: Held, include: ReadonlySet<string>): object {
  const entries = Object.entries(resource).filter(
    ([name]) => !INCLUDED.has(name) || include.has(name) || include.has("all"),
  );
  return Object.fromEntries(entries);
}
