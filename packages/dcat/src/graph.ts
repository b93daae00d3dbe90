import type { Quad, Term } from "@rdfjs/types";
import { RDF } from "./namespaces.js";

/** One statement of a subject. */
export interface Arc {
  readonly predicate: string;
  readonly object: Term;
  /** The {@link keyOf} of the object; undefined where it is a literal. */
  readonly key: string | undefined;
}

/** A subject with all its statements. */
export interface GraphNode {
  readonly key: string;
  /** The IRIs of its classes, in the order of the source. */
  readonly types: string[];
  /** Every other statement. */
  readonly arcs: Arc[];
}

/** How a node is named in the model: its IRI, or `_:` and the label of a blank node. */
function keyOf(term: Term): string {
  return term.termType === "BlankNode" ? `_:${term.value}` : term.value;
}

/** Statements by subject; each once. */
export class Graph {
  readonly nodes = new Map<string, GraphNode>();
  /** How many statements have a node as their object. */
  readonly incoming = new Map<string, number>();
  /** Statements in named graphs; they are read as if they were in the default graph. */
  named = 0;
  /** Statements about statements (RDF-star), which the model has no place for. */
  readonly starred: Quad[] = [];

  constructor(quads: Iterable<Quad>) {
    const seen = new Set<string>();
    for (const quad of quads) {
      const { subject, predicate, object } = quad;
      if (quad.graph.termType !== "DefaultGraph") this.named++;
      if (!isNode(subject) || (object.termType !== "Literal" && !isNode(object))) {
        this.starred.push(quad);
        continue;
      }
      const key = keyOf(subject);
      const objectKey = object.termType === "Literal" ? undefined : keyOf(object);
      const said =
        object.termType === "Literal"
          ? `"${object.value}"@${object.language.toLowerCase()}^${object.datatype.value}`
          : `${objectKey}`;
      const statement = `${key} ${predicate.value} ${said}`;
      if (seen.has(statement)) continue;
      seen.add(statement);
      let node = this.nodes.get(key);
      if (node === undefined) {
        node = { key, types: [], arcs: [] };
        this.nodes.set(key, node);
      }
      if (predicate.value === RDF.type && object.termType === "NamedNode") {
        node.types.push(object.value);
        continue;
      }
      node.arcs.push({ predicate: predicate.value, object, key: objectKey });
      if (objectKey !== undefined) this.incoming.set(objectKey, (this.incoming.get(objectKey) ?? 0) + 1);
    }
  }
}

const isNode = (term: Term): boolean => term.termType === "NamedNode" || term.termType === "BlankNode";
