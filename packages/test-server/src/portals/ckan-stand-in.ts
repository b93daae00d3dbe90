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

/** A dataset as CKAN gives it. */
export interface CkanPackage extends Readonly<Record<string, unknown>> {
  readonly id: string;
  readonly name: string;
  readonly state: "active" | "deleted";
}

/** What a CKAN stand-in holds, and who may write. */
export interface CkanOptions {
  readonly packages?: Iterable<CkanPackage> | GeneratedRecords<CkanPackage>;
  /** API tokens that may write. Default: `ckan-token`. */
  readonly tokens?: readonly string[];
  /** Names of organizations. Where there are any, a dataset must belong to one. */
  readonly organizations?: readonly string[];
  readonly groups?: readonly string[];
}

/** What CKAN says is wrong: a status and an `error` with a `__type`. */
class CkanFault extends Error {
  readonly status: number;
  readonly error: Readonly<Record<string, unknown>>;

  constructor(status: number, type: string, details: Readonly<Record<string, unknown>>) {
    super(type);
    this.status = status;
    this.error = { __type: type, ...details };
  }
}

const invalid = (details: Readonly<Record<string, unknown>>): CkanFault =>
  new CkanFault(409, "Validation Error", details);
const notFound = (): CkanFault => new CkanFault(404, "Not Found Error", { message: "Not found" });

const NAME = /^[a-z0-9_-]*$/;
const MOST_ROWS = 1000;

type Parameters = Readonly<Record<string, unknown>>;

/** The action API of CKAN, version 3. Source: CKAN 2.11, "API guide". */
export class CkanStandIn implements StandIn {
  /** Deleted datasets stay, with `state: "deleted"`, as in CKAN. */
  readonly packages: Collection<CkanPackage>;
  readonly #options: CkanOptions;
  readonly #clock: TestClock;
  readonly #newId = identifierMaker("uuid");

  constructor(options: CkanOptions, clock: TestClock) {
    this.packages = new Collection(options.packages);
    this.#options = options;
    this.#clock = clock;
  }

  handle(request: StandInRequest): StandInAnswer {
    const action = /^\/api\/(?:3\/)?action\/(\w+)\/?$/.exec(request.path)?.[1];
    if (action === undefined) return json(404, "Not found");
    const help = `${request.base}/api/3/action/help_show?name=${action}`;
    const parameters =
      request.method === "POST"
        ? request.body === ""
          ? {}
          : jsonObject(request.body)
        : Object.fromEntries(request.query);
    if (parameters === undefined) return json(400, "Bad request - JSON Error: Error decoding JSON data.");
    const run = this.#actions[action];
    if (run === undefined) return json(400, `Bad request - Action name not known: ${action}`);
    try {
      if (/_(create|update|patch|delete|purge)$/.test(action)) this.#mayWrite(request, action);
      return json(200, { help, success: true, result: run(parameters, this.#isKnown(request)) });
    } catch (error) {
      if (error instanceof CkanFault) return json(error.status, { help, success: false, error: error.error });
      if (error instanceof PoisonedPage) return { status: 500, body: "Internal Server Error" };
      throw error;
    }
  }

  readonly #actions: Readonly<Record<string, (parameters: Parameters, isKnown: boolean) => unknown>> = {
    status_show: () => ({ site_title: "Test portal", ckan_version: "2.11.0", extensions: [] }),
    package_show: (parameters, isKnown) => {
      const found = this.#find(parameters.id ?? parameters.name_or_id);
      if (found.state === "deleted" && !isKnown) throw notFound();
      return found;
    },
    package_list: () => [...this.packages].filter(({ state }) => state === "active").map(({ name }) => name),
    package_search: (parameters) => this.#search(parameters),
    package_create: (parameters) => {
      if (typeof parameters.id === "string" && this.packages.has(parameters.id)) {
        throw invalid({ id: ["Dataset id already exists"] });
      }
      const id = typeof parameters.id === "string" ? parameters.id : this.#newId();
      const now = this.#clock.next();
      return this.#put({ state: "active", ...parameters, id }, { metadata_created: now, metadata_modified: now });
    },
    package_update: (parameters) => {
      const old = this.#find(parameters.id ?? parameters.name);
      return this.#put({ state: old.state, ...parameters, id: old.id }, this.#modified(old));
    },
    package_patch: (parameters) => {
      const old = this.#find(parameters.id);
      return this.#put({ ...old, ...parameters, id: old.id }, this.#modified(old));
    },
    package_delete: (parameters) => {
      const old = this.#find(parameters.id);
      this.packages.put({ ...old, state: "deleted" });
      return null;
    },
    dataset_purge: (parameters) => {
      this.packages.delete(this.#find(parameters.id).id);
      return null;
    },
    organization_list: () => this.#options.organizations ?? [],
    organization_show: (parameters) => this.#group(this.#options.organizations ?? [], parameters.id, "organization"),
    group_list: () => this.#options.groups ?? [],
    group_show: (parameters) => this.#group(this.#options.groups ?? [], parameters.id, "group"),
  };

  #isKnown({ headers }: StandInRequest): boolean {
    const token = headers.authorization ?? headers["x-ckan-api-key"] ?? "";
    return (this.#options.tokens ?? ["ckan-token"]).includes(token);
  }

  #mayWrite(request: StandInRequest, action: string): void {
    if (request.method !== "POST") throw new CkanFault(400, "Bad Request", { message: "Use POST." });
    if (this.#isKnown(request)) return;
    throw new CkanFault(403, "Authorization Error", {
      message: `Access denied: Action ${action} requires an authenticated user`,
    });
  }

  #find(idOrName: unknown): CkanPackage {
    if (typeof idOrName !== "string" || idOrName === "") throw invalid({ id: ["Missing value"] });
    const found = this.packages.get(idOrName) ?? this.#named(idOrName);
    if (found === undefined) throw notFound();
    return found;
  }

  #named(name: string): CkanPackage | undefined {
    for (const one of this.packages) if (one.name === name) return one;
    return undefined;
  }

  #modified({ metadata_created }: CkanPackage): Parameters {
    return { metadata_created, metadata_modified: this.#clock.next() };
  }

  #put(given: Parameters & { readonly id: string }, dates: Parameters): CkanPackage {
    const errors: Record<string, unknown> = {};
    const { name, id } = given;
    if (typeof name !== "string" || name === "") errors.name = ["Missing value"];
    else if (name.length < 2) errors.name = [`Must be at least 2 characters long`];
    else if (name.length > 100) errors.name = ["Name must be a maximum of 100 characters long"];
    else if (!NAME.test(name)) {
      errors.name = ["Must be purely lowercase alphanumeric (ascii) characters and these symbols: -_"];
    } else if (((other) => other !== undefined && other.id !== id)(this.#named(name))) {
      errors.name = ["That URL is already in use."];
    }
    const { organizations = [] } = this.#options;
    if (organizations.length > 0 && typeof given.owner_org !== "string") {
      errors.owner_org = ["An organization must be provided"];
    } else if (organizations.length > 0 && !organizations.includes(String(given.owner_org))) {
      errors.owner_org = ["Organization does not exist"];
    }
    const tags = objects(given.tags);
    const badTag = tags.find((tag) => !/^[\p{L}\p{N} \-_.]{2,100}$/u.test(String(tag.name)));
    if (badTag !== undefined) {
      errors.tags = [`Tag "${badTag.name}" must be 2 to 100 alphanumeric characters or symbols: - _ .`];
    }
    const keys = objects(given.extras).map(({ key }) => key);
    if (new Set(keys).size < keys.length) errors.extras = [{ key: ["There is a schema field with the same name"] }];
    if (Object.keys(errors).length > 0) throw invalid(errors);
    const resources = objects(given.resources).map((resource, position) => ({
      ...resource,
      id: typeof resource.id === "string" ? resource.id : this.#newId(),
      package_id: id,
      position,
    }));
    const organization =
      organizations.length > 0 ? { organization: this.#group(organizations, given.owner_org, "organization") } : {};
    const stored: CkanPackage = {
      ...given,
      ...dates,
      ...organization,
      name: String(name),
      state: given.state === "deleted" ? "deleted" : "active",
      tags,
      resources,
      num_tags: tags.length,
      num_resources: resources.length,
    };
    this.packages.put(stored);
    return stored;
  }

  #group(names: readonly string[], id: unknown, type: string): Parameters {
    if (typeof id !== "string" || !names.includes(id)) throw notFound();
    return { id, name: id, title: id, type, state: "active" };
  }

  #search(parameters: Parameters): unknown {
    const rows = Math.min(wholeNumber(String(parameters.rows ?? ""), 10), MOST_ROWS);
    const start = wholeNumber(String(parameters.start ?? ""), 0);
    const keeps = [...conditions(parameters.q), ...conditions(parameters.fq)];
    // Generated catalogues have no deleted datasets, and need not be gone through.
    const isPlain = keeps.length === 0 && ![...sample(this.packages)].some(({ state }) => state === "deleted");
    const page = this.packages.page(
      start,
      rows,
      isPlain ? undefined : (one) => one.state === "active" && keeps.every((keep) => keep(one)),
    );
    return {
      count: page.total,
      sort: "score desc, metadata_modified desc",
      facets: {},
      search_facets: {},
      results: page.items,
    };
  }
}

function* sample(packages: Collection<CkanPackage>): Iterable<CkanPackage> {
  let left = 10_000;
  for (const one of packages) {
    if (left-- === 0) return;
    yield one;
  }
}

const objects = (value: unknown): Parameters[] => (Array.isArray(value) ? value.filter(isObject) : []);

/** What Solr's query syntax is used for most: words, and `field:value` or `field:"value"` with AND or white space between. */
function conditions(query: unknown): ((one: CkanPackage) => boolean)[] {
  if (typeof query !== "string") return [];
  const terms = query.match(/[\w.]+:"[^"]*"|[^\s"]+/g) ?? [];
  return terms
    .filter((term) => term !== "*:*" && term !== "AND")
    .map((term) => {
      const [, field, value = ""] = /^\+?([\w.]+):"?([^"]*)"?$/.exec(term) ?? [];
      if (field === undefined) {
        return (one) => `${one.title ?? ""} ${one.notes ?? ""} ${one.name}`.toLowerCase().includes(term.toLowerCase());
      }
      return (one) => {
        const own = field === "organization" ? one.owner_org : one[field];
        const extra = objects(one.extras).find(({ key }) => key === field || `extras_${key}` === field)?.value;
        return String(own ?? extra ?? "") === value;
      };
    });
}
