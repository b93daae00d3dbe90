import { Collection, type GeneratedRecords, type Page, PoisonedPage } from "../collection.js";
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

type Fields = Readonly<Record<string, unknown>>;
/** Metadata by template and field: `{ default: { title: { value: "Trees" } } }`. */
export type OpendatasoftMetadata = Readonly<Record<string, Readonly<Record<string, Fields>>>>;

/** A dataset as the Automation API gives it. */
export interface OpendatasoftDataset {
  /** Its `uid`: `da_…`. */
  readonly id: string;
  readonly dataset_id: string;
  readonly is_restricted: boolean;
  readonly metadata: OpendatasoftMetadata;
  readonly isPublished: boolean;
  readonly resources: readonly Fields[];
  readonly created_at: string;
  readonly updated_at: string;
  /** What the catalogue shows: the metadata as it was when it was published last. */
  readonly published?: OpendatasoftMetadata;
}

/** What an Opendatasoft stand-in holds, and who may write. */
export interface OpendatasoftOptions {
  readonly datasets?: Iterable<OpendatasoftDataset> | GeneratedRecords<OpendatasoftDataset>;
  /** API keys that may use the Automation API. Default: `ods-key`. */
  readonly keys?: readonly string[];
  /** The metadata templates of the domain. Default: those that each domain has. */
  readonly templates?: readonly string[];
}

class OpendatasoftFault extends Error {
  readonly status: number;
  readonly key: string;

  constructor(status: number, key: string, message: string) {
    super(message);
    this.status = status;
    this.key = key;
  }
}

const TEMPLATES = [
  "default",
  "dcat",
  "dcat_ap",
  "dcat_ap_ch",
  "inspire",
  "visualization",
  "internal",
  "custom",
  "asset_content_configuration",
];
const DATASET_ID = /^[a-z0-9][a-z0-9_@.-]*$/;
const MOST_OF_CATALOGUE = 10_000;

/**
 * An Opendatasoft domain: the Automation API v1.0, by which datasets are written, and the catalogue of the Explore API v2.1,
 * which has them as soon as they are published. Source: the two API references of Opendatasoft.
 */
export class OpendatasoftStandIn implements StandIn {
  readonly datasets: Collection<OpendatasoftDataset>;
  readonly #options: OpendatasoftOptions;
  readonly #clock: TestClock;
  readonly #newUid = identifierMaker("da");
  readonly #newResource = identifierMaker("uuid");

  constructor(options: OpendatasoftOptions, clock: TestClock) {
    this.datasets = new Collection(options.datasets);
    this.#options = options;
    this.#clock = clock;
  }

  handle(request: StandInRequest): StandInAnswer {
    const [, api, rest = ""] = /^\/api\/(automation\/v1\.0|explore\/v2\.1)\/(.*?)\/?$/.exec(request.path) ?? [];
    try {
      if (api === "explore/v2.1") return this.#explore(request, rest);
      if (api === "automation/v1.0") return this.#automation(request, rest.split("/"));
      throw new OpendatasoftFault(404, "NotFound", "Not found");
    } catch (error) {
      if (error instanceof OpendatasoftFault) {
        return json(error.status, { status_code: error.status, error_key: error.key, message: error.message });
      }
      if (error instanceof PoisonedPage)
        return json(500, { status_code: 500, error_key: "InternalError", message: "Internal error" });
      throw error;
    }
  }

  #automation(request: StandInRequest, [kind, uid, below, template, field]: readonly string[]): StandInAnswer {
    const key = /^Apikey (.+)$/i.exec(request.headers.authorization ?? "")?.[1] ?? request.query.get("apikey") ?? "";
    if (!(this.#options.keys ?? ["ods-key"]).includes(key)) {
      throw new OpendatasoftFault(
        401,
        "NotAuthenticated",
        "Authentication credentials were not provided or are wrong.",
      );
    }
    if (kind !== "datasets") throw new OpendatasoftFault(404, "NotFound", "Not found");
    const { method } = request;
    if (uid === undefined) {
      if (method === "GET") return json(200, this.#list(request));
      if (method === "POST") return json(201, shown(this.#create(bodyOf(request))));
      throw notAllowed(method);
    }
    const dataset = this.datasets.get(uid);
    if (dataset === undefined) throw new OpendatasoftFault(404, "DatasetNotFound", `Unknown dataset ${uid}`);
    if (below === undefined) {
      if (method === "GET") return json(200, shown(dataset));
      if (method === "PUT" || method === "PATCH") return json(200, shown(this.#change(dataset, bodyOf(request))));
      if (method !== "DELETE") throw notAllowed(method);
      this.datasets.delete(uid);
      return { status: 204 };
    }
    if (below === "metadata") return this.#metadata(request, dataset, template, field);
    if (below === "resources") return this.#resources(request, dataset, template);
    if (below === "status" && method === "GET") return json(200, statusOf(dataset));
    if ((below === "publish" || below === "unpublish") && method === "POST") {
      const isPublished = below === "publish";
      const { published: _, ...bare } = dataset;
      const changed = isPublished ? { ...bare, isPublished, published: dataset.metadata } : { ...bare, isPublished };
      this.datasets.put(changed);
      return json(200, statusOf(changed));
    }
    throw new OpendatasoftFault(404, "NotFound", "Not found");
  }

  #list({ query, base }: StandInRequest): Fields {
    const limit = wholeNumber(query.get("limit"), 10, 1);
    const offset = wholeNumber(query.get("offset"), 0);
    const id = query.get("dataset_id");
    const page = this.datasets.page(offset, limit, id === null ? undefined : (one) => one.dataset_id === id);
    const at = (to: number): string => `${base}/api/automation/v1.0/datasets/?limit=${limit}&offset=${to}`;
    return {
      total_count: page.total,
      next: page.next === undefined ? null : at(page.next),
      previous: offset > 0 ? at(Math.max(0, offset - limit)) : null,
      results: page.items.map(shown),
    };
  }

  #create(given: Fields): OpendatasoftDataset {
    const uid = this.#newUid();
    const id = typeof given.dataset_id === "string" ? given.dataset_id : uid;
    this.#checkId(id, uid);
    const now = this.#clock.next();
    const dataset: OpendatasoftDataset = {
      id: uid,
      dataset_id: id,
      is_restricted: given.is_restricted === true,
      metadata: this.#checked(given.metadata ?? {}),
      isPublished: false,
      resources: [],
      created_at: now,
      updated_at: now,
    };
    this.datasets.put(dataset);
    return dataset;
  }

  #change(dataset: OpendatasoftDataset, given: Fields): OpendatasoftDataset {
    const id = typeof given.dataset_id === "string" ? given.dataset_id : dataset.dataset_id;
    this.#checkId(id, dataset.id);
    return this.#save({
      ...dataset,
      dataset_id: id,
      is_restricted: typeof given.is_restricted === "boolean" ? given.is_restricted : dataset.is_restricted,
      metadata: given.metadata === undefined ? dataset.metadata : this.#checked(given.metadata),
    });
  }

  #save(dataset: OpendatasoftDataset): OpendatasoftDataset {
    const saved = { ...dataset, updated_at: this.#clock.next() };
    this.datasets.put(saved);
    return saved;
  }

  #checkId(id: string, uid: string): void {
    if (!DATASET_ID.test(id)) throw invalid(`The dataset identifier ${id} has characters that it may not have.`);
    for (const one of this.datasets) {
      if (one.dataset_id === id && one.id !== uid) {
        throw new OpendatasoftFault(
          409,
          "DatasetIdAlreadyExists",
          `A dataset with the identifier ${id} already exists`,
        );
      }
    }
  }

  #metadata(
    request: StandInRequest,
    dataset: OpendatasoftDataset,
    template: string | undefined,
    field: string | undefined,
  ): StandInAnswer {
    const { method } = request;
    if (template === undefined) {
      if (method === "GET") return json(200, dataset.metadata);
      if (method !== "PUT") throw notAllowed(method);
      return json(200, this.#save({ ...dataset, metadata: this.#checked(bodyOf(request)) }).metadata);
    }
    this.#checkTemplate(template);
    const fields = dataset.metadata[template] ?? {};
    const save = (changed: Readonly<Record<string, Fields>>): OpendatasoftDataset =>
      this.#save({ ...dataset, metadata: { ...dataset.metadata, [template]: changed } });
    if (field === undefined) {
      if (method === "GET") return json(200, fields);
      if (method !== "PUT") throw notAllowed(method);
      const given = this.#checked({ [template]: bodyOf(request) })[template] ?? {};
      return json(200, save(given).metadata[template]);
    }
    const value = fields[field];
    if (method === "PUT") {
      const given = this.#checked({ [template]: { [field]: bodyOf(request) } })[template] ?? {};
      return json(200, save({ ...fields, ...given }).metadata[template]?.[field]);
    }
    if (value === undefined)
      throw new OpendatasoftFault(404, "MetadataNotFound", `Unknown metadata ${template}.${field}`);
    if (method === "GET") return json(200, value);
    if (method !== "DELETE") throw notAllowed(method);
    save(Object.fromEntries(Object.entries(fields).filter(([name]) => name !== field)));
    return { status: 204 };
  }

  #checkTemplate(template: string): void {
    if ((this.#options.templates ?? TEMPLATES).includes(template)) return;
    throw new OpendatasoftFault(404, "MetadataTemplateNotFound", `Unknown metadata template ${template}`);
  }

  /** Each field of each template is an object with a `value`. */
  #checked(metadata: unknown): OpendatasoftMetadata {
    if (!isObject(metadata)) throw invalid("The metadata must be an object of templates.");
    for (const [template, fields] of Object.entries(metadata)) {
      this.#checkTemplate(template);
      if (!isObject(fields)) throw invalid(`The template ${template} must be an object of fields.`);
      for (const [field, value] of Object.entries(fields)) {
        if (!isObject(value) || !("value" in value)) {
          throw invalid(`The field ${template}.${field} must be an object with a value.`);
        }
        if (template === "default" && field === "title" && typeof value.value !== "string") {
          throw invalid("The field default.title must be a text.");
        }
        if (template === "default" && field === "keyword" && value.value !== null && !Array.isArray(value.value)) {
          throw invalid("The field default.keyword must be a list.");
        }
      }
    }
    return metadata as OpendatasoftMetadata;
  }

  #resources(request: StandInRequest, dataset: OpendatasoftDataset, uid: string | undefined): StandInAnswer {
    const { method } = request;
    const { resources } = dataset;
    if (uid === undefined) {
      if (method === "GET") return json(200, { total_count: resources.length, results: resources });
      if (method !== "POST") throw notAllowed(method);
      const resource = { ...bodyOf(request), uid: this.#newResource() };
      this.#save({ ...dataset, resources: [...resources, resource] });
      return json(201, resource);
    }
    const old = resources.find((one) => one.uid === uid);
    if (old === undefined) throw new OpendatasoftFault(404, "ResourceNotFound", `Unknown resource ${uid}`);
    if (method === "GET") return json(200, old);
    if (method === "DELETE") {
      this.#save({ ...dataset, resources: resources.filter((one) => one !== old) });
      return { status: 204 };
    }
    if (method !== "PUT") throw notAllowed(method);
    const changed = { ...bodyOf(request), uid };
    this.#save({ ...dataset, resources: resources.map((one) => (one === old ? changed : one)) });
    return json(200, changed);
  }

  #explore({ method, query }: StandInRequest, rest: string): StandInAnswer {
    if (method !== "GET") throw notAllowed(method);
    const [, id] = /^catalog\/datasets(?:\/([^/]+))?$/.exec(rest) ?? [rest];
    if (!rest.startsWith("catalog/datasets")) throw new OpendatasoftFault(404, "NotFound", "Not found");
    if (id !== undefined) {
      const found = [...this.datasets].find((one) => one.dataset_id === id && one.published !== undefined);
      if (found === undefined)
        throw new OpendatasoftFault(404, "NotFound", `The requested dataset ${id} does not exist.`);
      return json(200, catalogued(found));
    }
    const limit = wholeNumber(query.get("limit"), 10);
    const offset = wholeNumber(query.get("offset"), 0);
    if (limit > 100) throw badParameter("limit", "should be between -1 and 100");
    if (limit + offset > MOST_OF_CATALOGUE) throw badParameter("offset", "limit + offset should be less than 10000");
    const page = this.#published(offset, limit);
    return json(200, { total_count: page.total, results: page.items.map(catalogued) });
  }

  #published(offset: number, limit: number): Page<OpendatasoftDataset> {
    // A large catalogue that was generated is not gone through for each page.
    const keep =
      this.datasets.size > MOST_OF_CATALOGUE ? undefined : (one: OpendatasoftDataset) => one.published !== undefined;
    return this.datasets.page(offset, limit, keep);
  }
}

const notAllowed = (method: string): OpendatasoftFault =>
  new OpendatasoftFault(405, "MethodNotAllowed", `Method "${method}" not allowed.`);
const invalid = (message: string): OpendatasoftFault => new OpendatasoftFault(400, "InvalidRequest", message);
const badParameter = (name: string, rule: string): OpendatasoftFault =>
  new OpendatasoftFault(400, "InvalidRESTParameterError", `Invalid value for ${name} API parameter: ${rule}.`);

function bodyOf({ body }: StandInRequest): Fields {
  const value = jsonObject(body);
  if (value === undefined) throw invalid("The body is not a JSON object.");
  return value;
}

const shown = (dataset: OpendatasoftDataset): Fields => ({
  uid: dataset.id,
  dataset_id: dataset.dataset_id,
  is_restricted: dataset.is_restricted,
  created_at: dataset.created_at,
  updated_at: dataset.updated_at,
  default_security: { is_data_visible: true, visible_fields: ["*"], filter_query: "", api_calls_quota: null },
  metadata: dataset.metadata,
});

const statusOf = (dataset: OpendatasoftDataset): Fields => ({
  status: "idle",
  is_published: dataset.isPublished,
  since: dataset.updated_at,
  records_errors: [],
  params: {},
});

/** The catalogue has the values alone: `metas.default.title`. */
function catalogued(dataset: OpendatasoftDataset): Fields {
  const metas = Object.entries(dataset.published ?? {}).map(([template, fields]) => [
    template,
    Object.fromEntries(Object.entries(fields).map(([field, { value }]) => [field, value])),
  ]);
  return {
    dataset_id: dataset.dataset_id,
    dataset_uid: dataset.id,
    attachments: [],
    has_records: false,
    data_visible: true,
    fields: [],
    features: [],
    metas: Object.fromEntries(metas),
  };
}
