import { Parser, type Quad, Writer } from "n3";
import type { StandIn, StandInAnswer, StandInRequest } from "../http.js";

/** What a Graph Store holds, and who may write. */
export interface GraphStoreOptions {
  /** What `Authorization` must be to write. Default: everyone may. */
  readonly authorization?: string;
}

const READS = ["text/turtle", "application/n-triples", "application/n-quads", "application/trig"];

/** A SPARQL 1.1 Graph Store, by its HTTP protocol (W3C Recommendation of 21 March 2013): `?graph=IRI` or `?default`. */
export class GraphStoreStandIn implements StandIn {
  readonly #graphs = new Map<string, Map<string, Quad>>();
  readonly #options: GraphStoreOptions;
  #parsed = 0;

  constructor(options: GraphStoreOptions) {
    this.#options = options;
  }

  /** The IRIs of the graphs; the default graph is the empty text. */
  get graphs(): readonly string[] {
    return [...this.#graphs.keys()];
  }

  /** The statements of a graph as N-Triples, one a line, sorted. Undefined where there is no such graph. */
  nTriples(graph = ""): string | undefined {
    const quads = this.#graphs.get(graph);
    if (quads === undefined) return undefined;
    return [...quads.keys()].sort().join("");
  }

  handle(request: StandInRequest): StandInAnswer {
    const { method, query, headers, base } = request;
    const graph = query.has("default") ? "" : query.get("graph");
    if (graph === null) return { status: 400, body: `Name a graph: ${base}?graph=… or ${base}?default` };
    const exists = this.#graphs.has(graph) || graph === "";
    if (method === "GET" || method === "HEAD") {
      if (!exists) return { status: 404, body: "There is no such graph." };
      const body = method === "HEAD" ? "" : (this.nTriples(graph) ?? "");
      return { status: 200, headers: { "content-type": "application/n-triples" }, body };
    }
    const { authorization } = this.#options;
    if (authorization !== undefined && headers.authorization !== authorization) {
      return { status: 401, headers: { "www-authenticate": 'Basic realm="graph store"' }, body: "Unauthorized" };
    }
    if (method === "DELETE") {
      if (!this.#graphs.delete(graph)) return { status: 404, body: "There is no such graph." };
      return { status: 204 };
    }
    if (method !== "PUT" && method !== "POST")
      return { status: 405, headers: { allow: "GET, HEAD, PUT, POST, DELETE" } };
    const type = (headers["content-type"] ?? "").split(";")[0]?.trim() ?? "";
    if (!READS.includes(type)) return { status: 415, body: `Send one of ${READS.join(", ")}.` };
    let quads: Map<string, Quad>;
    try {
      quads = this.#parse(request.body, type, graph);
    } catch (error) {
      return { status: 400, body: error instanceof Error ? error.message : String(error) };
    }
    const before = method === "POST" ? (this.#graphs.get(graph) ?? []) : [];
    this.#graphs.set(graph, new Map([...before, ...quads]));
    return { status: exists ? 204 : 201 };
  }

  #parse(text: string, format: string, baseIRI: string): Map<string, Quad> {
    const base = baseIRI === "" ? {} : { baseIRI };
    const parser = new Parser({ format, blankNodePrefix: `b${++this.#parsed}_`, ...base });
    const writer = new Writer({ format: "N-Triples" });
    const line = ({ subject, predicate, object }: Quad): string => writer.quadToString(subject, predicate, object);
    return new Map(parser.parse(text).map((quad) => [line(quad), quad]));
  }
}
