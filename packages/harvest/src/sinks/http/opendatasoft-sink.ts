import type { Sink } from "@metabridge/core";
import { HttpStatusError } from "@metabridge/csw";
import { isObject, type Json, jsonContent, objectsIn, parsedBody } from "./json-content.js";
import { type HttpSinkOptions, type Placed, type Portal, PortalClient, portalSink, Refused } from "./portal-sink.js";
import { shortHash } from "./short-hash.js";

/** Which Opendatasoft domain, and as whom. */
export interface OpendatasoftSinkOptions extends HttpSinkOptions {
  /** The address of the domain: `https://data.town.example`. */
  readonly url: string;
  /** An API key that may edit and publish all datasets. */
  readonly key: string;
  /** Publishes what is written; else it waits in the back office until a person does. Default true. */
  readonly publish?: boolean;
}

/**
 * Datasets of an Opendatasoft domain. A dataset's own identifier is made of the source's, so that it stays where it is and can
 * be found again. Source: Opendatasoft, "Automation API v1.0".
 */
export function opendatasoftSink(options: OpendatasoftSinkOptions): Sink {
  return portalSink(new Opendatasoft(options));
}

class Opendatasoft implements Portal {
  readonly name = "opendatasoft";
  readonly id: string;
  readonly format = "opendatasoft";
  readonly secrets: readonly string[];
  readonly #options: OpendatasoftSinkOptions;
  readonly #http: PortalClient;

  constructor(options: OpendatasoftSinkOptions) {
    this.#options = options;
    this.#http = new PortalClient(options);
    this.secrets = [options.key];
    this.id = `opendatasoft:${new URL(options.url).host}`;
  }

  async put(id: string, content: string, targetId: string | undefined): Promise<Placed> {
    const { metadata, is_restricted = false } = jsonContent(content);
    if (!isObject(metadata)) throw new Refused("The content has no “metadata”, so it is no dataset of Opendatasoft.");
    const dataset = { dataset_id: await datasetId(id), is_restricted, metadata };
    const isThere = targetId !== undefined && (await this.#update(targetId, dataset));
    if (isThere) return { targetId, outcome: "updated" };
    try {
      const created = await this.#json("POST", "datasets/", dataset);
      const uid = String(created.uid);
      await this.#publish(uid);
      return { targetId: uid, outcome: "created" };
    } catch (error) {
      if (!(error instanceof HttpStatusError) || error.status !== 409) throw error;
      // It is there from a time that we do not remember.
      const found = (await this.find([id])).get(id);
      if (found === undefined || !(await this.#update(found, dataset))) throw error;
      return { targetId: found, outcome: "updated" };
    }
  }

  async delete(targetId: string): Promise<void> {
    await this.#request("DELETE", `datasets/${encodeURIComponent(targetId)}/`, undefined, [404, 410]);
  }

  async find(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const found = new Map<string, string>();
    for (const id of ids) {
      const wanted = await datasetId(id);
      const { results } = await this.#json("GET", `datasets/?dataset_id=${encodeURIComponent(wanted)}`);
      const own = objectsIn(results).find(({ dataset_id }) => dataset_id === wanted);
      if (typeof own?.uid === "string") found.set(id, own.uid);
    }
    return found;
  }

  explain(body: string): string | undefined {
    const answer = parsedBody(body);
    return isObject(answer) && typeof answer.message === "string" ? answer.message : undefined;
  }

  /** False where it is gone. */
  async #update(uid: string, dataset: Json): Promise<boolean> {
    try {
      await this.#json("PUT", `datasets/${encodeURIComponent(uid)}/`, dataset);
    } catch (error) {
      if (error instanceof HttpStatusError && error.status === 404) return false;
      throw error;
    }
    await this.#publish(uid);
    return true;
  }

  async #publish(uid: string): Promise<void> {
    if (this.#options.publish === false) return;
    await this.#request("POST", `datasets/${encodeURIComponent(uid)}/publish/`, undefined, undefined, true);
  }

  async #json(method: string, path: string, body?: Json): Promise<Json> {
    const answer = await this.#request(method, path, body);
    const value = await answer.json();
    return isObject(value) ? value : {};
  }

  #request(method: string, path: string, body?: Json, accept?: readonly number[], idempotent?: boolean) {
    return this.#http.request(`${this.#options.url.replace(/\/$/, "")}/api/automation/v1.0/${path}`, {
      method,
      headers: {
        authorization: `Apikey ${this.#options.key}`,
        ...(body === undefined ? {} : { "content-type": "application/json" }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(accept === undefined ? {} : { accept }),
      ...(idempotent === undefined ? {} : { idempotent }),
    });
  }
}

/** Small letters, figures, `-`, `_`, `.` and `@` are allowed; an identifier with others gets a hash that tells it apart. */
async function datasetId(id: string): Promise<string> {
  const safe = id
    .toLowerCase()
    .replace(/[^a-z0-9_@.-]+/g, "-")
    .replace(/^[^a-z0-9]+/, "")
    .slice(0, 80);
  return safe === id ? safe : `${safe === "" ? "dataset" : safe}-${await shortHash(id)}`;
}
