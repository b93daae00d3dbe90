import type { Sink } from "@metabridge/core";
import { type HttpSinkOptions, type Placed, type Portal, PortalClient, portalSink } from "./portal-sink.js";

/** Which graph store, and which graphs. */
export interface GraphStoreSinkOptions extends HttpSinkOptions {
  /** The address of the graph store: `https://triples.town.example/data`. */
  readonly url: string;
  /** What the names of graphs begin with; the source's identifier stands behind it. */
  readonly graphs: string;
  /** The value of the `Authorization` header, such as `Basic …`. */
  readonly authorization?: string;
}

/** A named graph for each record, by SPARQL 1.1 Graph Store HTTP Protocol (W3C, 21 March 2013), sections 5.3 and 5.4. */
export function graphStoreSink(options: GraphStoreSinkOptions): Sink {
  return portalSink(new GraphStore(options));
}

class GraphStore implements Portal {
  readonly name = "graph-store";
  readonly id: string;
  readonly format = "ntriples";
  readonly secrets: readonly string[];
  readonly #options: GraphStoreSinkOptions;
  readonly #http: PortalClient;

  constructor(options: GraphStoreSinkOptions) {
    this.#options = options;
    this.#http = new PortalClient(options);
    this.secrets = options.authorization === undefined ? [] : [options.authorization];
    this.id = `graph-store:${new URL(options.url).host}`;
  }

  async put(id: string, content: string): Promise<Placed> {
    const graph = this.#graph(id);
    const { status } = await this.#request("PUT", graph, content);
    return { targetId: graph, outcome: status === 201 ? "created" : "updated" };
  }

  async delete(target: string): Promise<void> {
    await this.#request("DELETE", target.startsWith(this.#options.graphs) ? target : this.#graph(target));
  }

  #graph(id: string): string {
    return this.#options.graphs + encodeURIComponent(id);
  }

  #request(method: "PUT" | "DELETE", graph: string, body?: string) {
    const { url, authorization } = this.#options;
    const address = new URL(url);
    address.searchParams.set("graph", graph);
    return this.#http.request(address.href, {
      method,
      headers: {
        ...(authorization === undefined ? {} : { authorization }),
        ...(body === undefined ? {} : { "content-type": "application/n-triples" }),
      },
      ...(body === undefined ? {} : { body }),
      accept: method === "DELETE" ? [404, 410] : [],
    });
  }
}
