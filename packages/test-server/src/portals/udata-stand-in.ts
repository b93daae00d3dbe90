import { Collection, type GeneratedRecords, PoisonedPage } from "../collection.js";
import {
  isObject,
  json,
  jsonObject,
  type StandIn,
  type StandInAnswer,
  type StandInRequest,
  wholeNumber,
} from "../http.js";
import { identifierMaker } from "../identifier-maker.js";
import type { TestClock } from "../test-clock.js";

/** A dataset as udata gives it. */
export interface UdataDataset extends Readonly<Record<string, unknown>> {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  /** When it was deleted, if it was: udata keeps it, and answers with status 410. */
  readonly deleted: string | null;
}

/** What a udata stand-in holds, and who may write. */
export interface UdataOptions {
  readonly datasets?: Iterable<UdataDataset> | GeneratedRecords<UdataDataset>;
  /** API keys that may write. Default: `udata-key`. */
  readonly keys?: readonly string[];
  /** The user's organizations. Default: one, `ville`. */
  readonly organizations?: readonly { readonly id: string; readonly name: string }[];
}

type Fields = Readonly<Record<string, unknown>>;

class UdataFault extends Error {
  readonly status: number;
  readonly body: Fields;

  constructor(status: number, message: string, more: Fields = {}) {
    super(message);
    this.status = status;
    this.body = { message, ...more };
  }
}

const FREQUENCIES = new Set(
  "unknown punctual continuous hourly fourTimesADay threeTimesADay semidaily daily fourTimesAWeek threeTimesAWeek semiweekly weekly biweekly threeTimesAMonth semimonthly monthly bimonthly quarterly threeTimesAYear semiannual annual biennial triennial quinquennial irregular".split(
    " ",
  ),
);

/** The API of udata, version 1, which data.gouv.fr runs. Source: the API reference of udata 10. */
export class UdataStandIn implements StandIn {
  readonly datasets: Collection<UdataDataset>;
  readonly #options: UdataOptions;
  readonly #clock: TestClock;
  readonly #newId = identifierMaker("object-id");
  readonly #newResourceId = identifierMaker("uuid");

  constructor(options: UdataOptions, clock: TestClock) {
    this.datasets = new Collection(options.datasets);
    this.#options = options;
    this.#clock = clock;
  }

  handle(request: StandInRequest): StandInAnswer {
    const path = /^\/api\/1\/(.*?)\/?$/.exec(request.path)?.[1];
    if (path === undefined) return json(404, { message: "Not found" });
    try {
      return this.#route(request, path.split("/"));
    } catch (error) {
      if (error instanceof UdataFault) return json(error.status, error.body);
      if (error instanceof PoisonedPage) return json(500, { message: "Internal Server Error" });
      throw error;
    }
  }

  #route(request: StandInRequest, [kind, id, below, subId]: readonly string[]): StandInAnswer {
    const { method } = request;
    if (method !== "GET" || kind === "me") this.#authenticate(request);
    if (kind === "me" && id === undefined) return json(200, this.#me());
    if (kind === "organizations") return this.#organizationRoute(request, id, below);
    if (kind !== "datasets") throw new UdataFault(404, "Not found");
    if (id === undefined) {
      if (method === "GET") return json(200, this.#list(request));
      if (method === "POST") return json(201, this.#put(bodyOf(request), this.#newId()));
      throw new UdataFault(405, "The method is not allowed for the requested URL.");
    }
    const dataset = this.#dataset(id);
    if (below === "resources") return this.#resourceRoute(request, dataset, subId);
    if (below !== undefined) throw new UdataFault(404, "Not found");
    const isDeleted = dataset.deleted !== null;
    if (method === "GET") {
      if (isDeleted && !this.#isKnown(request)) throw new UdataFault(410, "Dataset has been deleted");
      return json(200, dataset);
    }
    const body = method === "PUT" ? bodyOf(request) : {};
    if (isDeleted && !(method === "PUT" && body.deleted === null))
      throw new UdataFault(410, "Dataset has been deleted");
    if (method === "PUT") return json(200, this.#put(body, dataset.id, dataset));
    if (method === "DELETE") {
      this.datasets.put({ ...dataset, deleted: this.#clock.next() });
      return { status: 204 };
    }
    throw new UdataFault(405, "The method is not allowed for the requested URL.");
  }

  #organizationRoute(
    { query, base }: StandInRequest,
    id: string | undefined,
    below: string | undefined,
  ): StandInAnswer {
    const all = this.#organizations;
    if (id === undefined)
      return json(200, paged(all, 1, all.length, all.length, `${base}/api/1/organizations/`, query));
    const organization = all.find((one) => one.id === id);
    if (organization === undefined) throw new UdataFault(404, "Organization not found");
    if (below === undefined) return json(200, organization);
    if (below !== "datasets") throw new UdataFault(404, "Not found");
    return json(200, this.#list({ base, query: new URLSearchParams([...query, ["organization", id]]) }));
  }

  #resourceRoute(request: StandInRequest, dataset: UdataDataset, id: string | undefined): StandInAnswer {
    if (dataset.deleted !== null) throw new UdataFault(410, "Dataset has been deleted");
    const resources = objects(dataset.resources);
    const save = (changed: readonly Fields[]): void =>
      this.datasets.put({ ...dataset, resources: changed, last_modified: this.#clock.next() });
    if (id === undefined) {
      if (request.method === "POST") {
        const resource = this.#resource(bodyOf(request));
        save([resource, ...resources]);
        return json(201, resource);
      }
      if (request.method !== "PUT") throw new UdataFault(405, "The method is not allowed for the requested URL.");
      const order = (JSON.parse(request.body) as { readonly id: string }[]).map((one) => one.id);
      const sorted = order.map((one) => resources.find((resource) => resource.id === one));
      if (sorted.length !== resources.length || sorted.includes(undefined)) {
        throw new UdataFault(400, "All resources must be reordered, you provided an incomplete list");
      }
      save(sorted.filter((resource) => resource !== undefined));
      return json(200, sorted);
    }
    const old = resources.find((resource) => resource.id === id);
    if (old === undefined) throw new UdataFault(404, "Resource does not exist");
    if (request.method === "GET") return json(200, old);
    if (request.method === "DELETE") {
      save(resources.filter((resource) => resource !== old));
      return { status: 204 };
    }
    const changed = this.#resource({ ...old, ...bodyOf(request), id });
    save(resources.map((resource) => (resource === old ? changed : resource)));
    return json(200, changed);
  }

  #isKnown({ headers }: StandInRequest): boolean {
    return (this.#options.keys ?? ["udata-key"]).includes(headers["x-api-key"] ?? "");
  }

  #authenticate(request: StandInRequest): void {
    if (request.headers["x-api-key"] === undefined) throw new UdataFault(401, "Unauthorized");
    if (!this.#isKnown(request)) throw new UdataFault(401, "Invalid API Key");
  }

  get #organizations(): readonly Fields[] {
    const { organizations = [{ id: "ville", name: "Ville" }] } = this.#options;
    return organizations.map((one) => ({ ...one, slug: one.id, class: "Organization" }));
  }

  #me(): Fields {
    return {
      id: "000000000000000000000001",
      first_name: "Test",
      last_name: "User",
      organizations: this.#organizations,
    };
  }

  #dataset(idOrSlug: string): UdataDataset {
    const found = this.datasets.get(idOrSlug) ?? [...this.datasets].find(({ slug }) => slug === idOrSlug);
    if (found === undefined) throw new UdataFault(404, "Dataset not found");
    return found;
  }

  #list({ query, base }: Pick<StandInRequest, "query" | "base">): Fields {
    const page = wholeNumber(query.get("page"), 1, 1);
    const size = wholeNumber(query.get("page_size"), 20, 1);
    const organization = query.get("organization");
    const q = query.get("q")?.toLowerCase();
    const isWhole = organization === null && q === undefined;
    const keep = (one: UdataDataset): boolean =>
      one.deleted === null &&
      one.private !== true &&
      (organization === null || (isObject(one.organization) && one.organization.id === organization)) &&
      (q === undefined || one.title.toLowerCase().includes(q));
    const { items, total } = this.datasets.page((page - 1) * size, size, isWhole && this.#allPublic ? undefined : keep);
    return paged(items, page, size, total, `${base}/api/1/datasets/`, query);
  }

  /** A large catalogue that was generated is not gone through for each page. */
  get #allPublic(): boolean {
    if (this.datasets.size > 10_000) return true;
    return ![...this.datasets].some((one) => one.deleted !== null || one.private === true);
  }

  #put(given: Fields, id: string, old?: UdataDataset): UdataDataset {
    const errors: Record<string, readonly string[]> = {};
    for (const field of ["title", "description"] as const) {
      const value = given[field] ?? old?.[field];
      if (typeof value !== "string" || value.trim() === "") errors[field] = ["This field is required."];
    }
    const { frequency } = given;
    if (frequency !== undefined && frequency !== null && !FREQUENCIES.has(String(frequency))) {
      errors.frequency = ["Not a valid choice"];
    }
    const organization = this.#owner(given.organization ?? old?.organization, errors);
    const resources =
      given.resources === undefined
        ? objects(old?.resources)
        : objects(given.resources).map((resource) => this.#resource(resource, errors));
    if (Object.keys(errors).length > 0) throw new UdataFault(400, "Validation error", { errors });
    const now = this.#clock.next();
    const title = String(given.title ?? old?.title);
    const stored: UdataDataset = {
      created_at: now,
      frequency: "unknown",
      private: false,
      tags: [],
      extras: {},
      ...old,
      ...given,
      id,
      title,
      slug: old?.slug ?? this.#slug(title),
      organization,
      resources,
      last_modified: now,
      deleted: null,
    };
    this.datasets.put(stored);
    return stored;
  }

  #owner(given: unknown, errors: Record<string, readonly string[]>): Fields | null {
    if (given === undefined || given === null) return null;
    const id = isObject(given) ? given.id : given;
    const found = this.#organizations.find((one) => one.id === id);
    if (found === undefined) errors.organization = ["Unknown organization"];
    return found ?? null;
  }

  #resource(given: Fields, errors?: Record<string, readonly string[]>): Fields {
    const missing: Record<string, readonly string[]> = {};
    for (const field of ["title", "url"]) {
      if (typeof given[field] !== "string" || given[field] === "") missing[field] = ["This field is required."];
    }
    if (typeof given.url === "string" && !/^(https?|ftp):\/\/\S+$/.test(given.url)) missing.url = ["Invalid URL"];
    if (Object.keys(missing).length > 0) {
      if (errors === undefined) throw new UdataFault(400, "Validation error", { errors: missing });
      errors.resources = Object.values(missing).flat();
    }
    const id = typeof given.id === "string" ? given.id : this.#newResourceId();
    return { type: "main", filetype: "remote", ...given, id };
  }

  #slug(title: string): string {
    const plain = title
      .normalize("NFD")
      .replace(/\p{M}/gu, "")
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-|-$/g, "");
    const taken = new Set([...this.datasets].map(({ slug }) => slug));
    let slug = plain;
    for (let i = 1; taken.has(slug); i++) slug = `${plain}-${i}`;
    return slug;
  }
}

function bodyOf({ body }: StandInRequest): Fields {
  const value = jsonObject(body);
  if (value === undefined) throw new UdataFault(400, "Failed to decode JSON object");
  return value;
}

const objects = (value: unknown): Fields[] => (Array.isArray(value) ? value.filter(isObject) : []);

function paged(
  data: readonly unknown[],
  page: number,
  size: number,
  total: number,
  url: string,
  query: URLSearchParams,
): Fields {
  const at = (number: number): string => {
    const parameters = new URLSearchParams(query);
    parameters.set("page", String(number));
    return `${url}?${parameters}`;
  };
  return {
    data,
    page,
    page_size: size,
    total,
    next_page: page * size < total ? at(page + 1) : null,
    previous_page: page > 1 ? at(page - 1) : null,
  };
}
