import type { Sink } from "@metabridge/core";
import { HttpStatusError } from "@metabridge/csw";
import { isObject, type Json, jsonContent, objectsIn, parsedBody, withResourceIds } from "./json-content.js";
import { type HttpSinkOptions, type Placed, type Portal, PortalClient, portalSink } from "./portal-sink.js";
import { shortHash } from "./short-hash.js";

/** Which CKAN, and as whom. */
export interface CkanSinkOptions extends HttpSinkOptions {
  /** The address of the portal: `https://data.town.example`. */
  readonly url: string;
  /** An API token that may edit datasets. */
  readonly token: string;
  /** The organization that the datasets belong to: its name or identifier. Default: what the records say. */
  readonly organization?: string;
  /** Removes deleted datasets for good, for which a token of a system administrator is needed. Default false. */
  readonly purge?: boolean;
}

/** The extra field that holds the source's identifier. */
const OUR_ID = "metabridge_id";

/**
 * Datasets of a CKAN portal, by its action API. Each has the source's identifier in its extra field `metabridge_id`; a dataset
 * whose name is taken by somebody else's gets a name with a short hash behind it. Source: CKAN 2.11, "API guide".
 */
export function ckanSink(options: CkanSinkOptions): Sink {
  return portalSink(new Ckan(options));
}

class Ckan implements Portal {
  readonly name = "ckan";
  readonly id: string;
  readonly format = "ckan";
  readonly secrets: readonly string[];
  readonly #options: CkanSinkOptions;
  readonly #http: PortalClient;

  constructor(options: CkanSinkOptions) {
    this.#options = options;
    this.#http = new PortalClient(options);
    this.secrets = [options.token];
    this.id = `ckan:${new URL(options.url).host}`;
  }

  async put(id: string, content: string, targetId: string | undefined): Promise<Placed> {
    const dataset = this.#dataset(id, jsonContent(content));
    const old = targetId === undefined ? undefined : await this.#show(targetId);
    if (old !== undefined) return this.#update(dataset, old);
    const wanted =
      typeof dataset.name === "string" && dataset.name !== "" ? dataset.name : `dataset-${await shortHash(id)}`;
    const holder = await this.#show(wanted);
    if (holder !== undefined && ourId(holder) === id) return this.#update(dataset, holder);
    const name = holder === undefined ? wanted : `${wanted.slice(0, 90)}-${await shortHash(id)}`;
    const other = holder === undefined ? undefined : await this.#show(name);
    if (other !== undefined) return this.#update({ ...dataset, name }, other);
    const created = await this.#action("package_create", { ...dataset, name }, false);
    return { targetId: String(created.id), outcome: "created" };
  }

  async delete(targetId: string): Promise<void> {
    const action = this.#options.purge === true ? "dataset_purge" : "package_delete";
    await absentIsFine(() => this.#action(action, { id: targetId }, true));
  }

  async find(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const found = new Map<string, string>();
    for (const id of ids) {
      const fq = `extras_${OUR_ID}:"${id.replace(/["\\]/g, "\\$&")}"`;
      const query = { fq, rows: 2, include_private: true, include_drafts: true };
      const { results } = await this.#action("package_search", query, true);
      // Solr may take part of a text for the whole of it.
      const own = objectsIn(results).find((dataset) => ourId(dataset) === id);
      if (typeof own?.id === "string") found.set(id, own.id);
    }
    return found;
  }

  explain(body: string): string | undefined {
    const answer = parsedBody(body);
    if (!isObject(answer) || !isObject(answer.error)) return undefined;
    const { __type: _, message, ...fields } = answer.error;
    const said = Object.entries(fields).map(([field, faults]) => `${field}: ${textOf(faults)}`);
    return [...(typeof message === "string" ? [message] : []), ...said].join("; ");
  }

  #dataset(id: string, content: Json): Json {
    const { organization } = this.#options;
    const extras = objectsIn(content.extras).filter(({ key }) => key !== OUR_ID);
    return {
      ...content,
      ...(organization === undefined ? {} : { owner_org: organization }),
      extras: [...extras, { key: OUR_ID, value: id }],
    };
  }

  /** Keeps the name, which is part of the address, and brings back one that was deleted. */
  async #update(dataset: Json, old: Json): Promise<Placed> {
    const changed = {
      ...dataset,
      id: old.id,
      name: old.name,
      state: "active",
      resources: withResourceIds(dataset.resources, old.resources),
    };
    await this.#action("package_update", changed, true);
    return { targetId: String(old.id), outcome: old.state === "deleted" ? "created" : "updated" };
  }

  async #show(idOrName: string): Promise<Json | undefined> {
    return absentIsFine(() => this.#action("package_show", { id: idOrName }, true));
  }

  async #action(name: string, parameters: Json, idempotent: boolean): Promise<Json> {
    const url = `${this.#options.url.replace(/\/$/, "")}/api/3/action/${name}`;
    const answer = await this.#http.request(url, {
      method: "POST",
      headers: { "content-type": "application/json", authorization: this.#options.token },
      body: JSON.stringify(parameters),
      idempotent,
    });
    const body = await answer.json();
    return isObject(body) && isObject(body.result) ? body.result : {};
  }
}

function ourId({ extras, [OUR_ID]: own }: Json): unknown {
  return objectsIn(extras).find(({ key }) => key === OUR_ID)?.value ?? own;
}

async function absentIsFine<T>(ask: () => Promise<T>): Promise<T | undefined> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof HttpStatusError && error.status === 404) return undefined;
    throw error;
  }
}

const textOf = (faults: unknown): string =>
  Array.isArray(faults)
    ? faults.map(textOf).join(" ")
    : isObject(faults)
      ? Object.values(faults).map(textOf).join(" ")
      : String(faults);
