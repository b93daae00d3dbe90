import type { Sink } from "@metabridge/core";
import { HttpStatusError } from "@metabridge/csw";
import { isObject, type Json, jsonContent, objectsIn, parsedBody, withResourceIds } from "./json-content.js";
import { type HttpSinkOptions, type Placed, type Portal, PortalClient, portalSink } from "./portal-sink.js";

/** Which udata, and as whom. */
export interface UdataSinkOptions extends HttpSinkOptions {
  /** The address of the portal: `https://www.data.gouv.fr`. */
  readonly url: string;
  /** The API key of a member of the organization. */
  readonly key: string;
  /** The identifier of the organization that the datasets belong to. */
  readonly organization: string;
}

/** The extra field that holds the source's identifier. */
const OUR_ID = "metabridge:id";
const PAGE_SIZE = 100;

/**
 * Datasets of a udata portal such as data.gouv.fr. Each has the source's identifier in its extra field `metabridge:id`, and its
 * resources keep their identifiers as long as their addresses stay. Source: the API reference of udata.
 */
export function udataSink(options: UdataSinkOptions): Sink {
  return portalSink(new Udata(options));
}

class Udata implements Portal {
  readonly name = "udata";
  readonly id: string;
  readonly format = "udata";
  readonly secrets: readonly string[];
  readonly #options: UdataSinkOptions;
  readonly #http: PortalClient;
  /** What was there before the first dataset was sent: of use where the state was lost. */
  #before: Promise<ReadonlyMap<string, string>> | undefined;

  constructor(options: UdataSinkOptions) {
    this.#options = options;
    this.#http = new PortalClient(options);
    this.secrets = [options.key];
    this.id = `udata:${new URL(options.url).host}`;
  }

  async put(id: string, content: string, targetId: string | undefined): Promise<Placed> {
    const given = jsonContent(content);
    const extras = { ...(isObject(given.extras) ? given.extras : {}), [OUR_ID]: id };
    const dataset: Json = { ...given, extras, organization: this.#options.organization };
    this.#before ??= this.#ours();
    this.#before.catch(() => {
      this.#before = undefined;
    });
    const known = targetId ?? (await this.#before).get(id);
    const old = known === undefined ? undefined : await this.#dataset(known);
    if (known === undefined || old === undefined) {
      const created = await this.#json("POST", "datasets/", dataset);
      return { targetId: String(created.id), outcome: "created" };
    }
    const resources = withResourceIds(dataset.resources, old.resources);
    await this.#json("PUT", `datasets/${encodeURIComponent(known)}/`, { ...dataset, resources });
    return { targetId: known, outcome: "updated" };
  }

  async delete(targetId: string): Promise<void> {
    await this.#request("DELETE", `datasets/${encodeURIComponent(targetId)}/`, undefined, [404, 410]);
  }

  async find(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const ours = await this.#ours();
    return new Map(ids.flatMap((id) => (ours.has(id) ? [[id, ours.get(id) ?? ""] as const] : [])));
  }

  /** udata does not search in extra fields: all datasets of the organization are looked through. */
  async #ours(): Promise<ReadonlyMap<string, string>> {
    const ours = new Map<string, string>();
    const organization = encodeURIComponent(this.#options.organization);
    for (let page = 1; ; page++) {
      const path = `organizations/${organization}/datasets/?page=${page}&page_size=${PAGE_SIZE}`;
      const listed = await this.#json("GET", path);
      for (const { id, extras } of objectsIn(listed.data)) {
        const ourId = isObject(extras) ? extras[OUR_ID] : undefined;
        if (typeof ourId === "string") ours.set(ourId, String(id));
      }
      if (typeof listed.next_page !== "string") return ours;
    }
  }

  explain(body: string): string | undefined {
    const answer = parsedBody(body);
    if (!isObject(answer) || typeof answer.message !== "string") return undefined;
    const errors = isObject(answer.errors) ? answer.errors : {};
    const said = Object.entries(errors).map(([field, faults]) => `${field}: ${JSON.stringify(faults)}`);
    return [answer.message, ...said].join("; ");
  }

  /** Nothing where it is gone: then it is created anew. */
  async #dataset(targetId: string): Promise<Json | undefined> {
    try {
      const dataset = await this.#json("GET", `datasets/${encodeURIComponent(targetId)}/`);
      return typeof dataset.deleted === "string" ? undefined : dataset;
    } catch (error) {
      if (error instanceof HttpStatusError && (error.status === 404 || error.status === 410)) return undefined;
      throw error;
    }
  }

  async #json(method: string, path: string, body?: Json): Promise<Json> {
    const answer = await this.#request(method, path, body);
    const value = await answer.json();
    return isObject(value) ? value : {};
  }

  #request(method: string, path: string, body?: Json, accept?: readonly number[]) {
    return this.#http.request(`${this.#options.url.replace(/\/$/, "")}/api/1/${path}`, {
      method,
      headers: {
        "x-api-key": this.#options.key,
        ...(body === undefined ? {} : { "content-type": "application/json" }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(accept === undefined ? {} : { accept }),
    });
  }
}
