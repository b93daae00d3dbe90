import type { Position, TraceEntry } from "@metabridge/core";
import { RDF } from "@metabridge/dcat";
import type { Term } from "@rdfjs/types";
import type { DataGraph } from "../engine/data-graph.js";
import { ntriples } from "./ntriples.js";

/** The place in the source that is to blame. */
export interface Origin {
  readonly path: string;
  readonly position?: Position;
}

/** How far below a node its leaves are looked for. */
const DEEPEST = 3;

/**
 * Finds the leaf of the source that a statement came from. A profile may have been applied since the trace was made: blank
 * nodes may have other labels and literals other datatypes, so that statements are also found without them.
 */
export class TraceIndex {
  readonly #entries = new Map<string, TraceEntry>();

  constructor(trace: readonly TraceEntry[]) {
    for (const entry of trace) {
      const statement = entry.output.replace(/\s*\.\s*$/, "");
      for (const key of [statement, ...looserKeys(statement)]) {
        if (!this.#entries.has(key)) this.#entries.set(key, entry);
      }
    }
  }

  /** Where the value of a property came from; where that is missing, what node it is missing in. */
  originOf(focus: Term, predicate: string | undefined, value: Term | undefined, data: DataGraph): Origin | undefined {
    if (predicate !== undefined && value !== undefined) {
      const found = this.#entryOf(focus, predicate, value) ?? this.#leaves(value, data, 0)[0];
      if (found !== undefined) return originOf(found);
    }
    return this.#originOfNode(focus, data);
  }

  #entryOf(subject: Term, predicate: string, object: Term): TraceEntry | undefined {
    const statement = `${ntriples(subject)} <${predicate}> ${ntriples(object)}`;
    for (const key of [statement, ...looserKeys(statement)]) {
      const entry = this.#entries.get(key);
      if (entry !== undefined) return entry;
    }
    return undefined;
  }

  /** The entries of the statements of a node, and of the nodes below it where it has none of its own. */
  #leaves(node: Term, data: DataGraph, depth: number): TraceEntry[] {
    if (node.termType === "Literal" || depth > DEEPEST) return [];
    const statements = data.of(node).filter(({ predicate }) => predicate.value !== RDF.type);
    const own = statements.flatMap(({ predicate, object }) =>
      object.termType === "BlankNode" ? [] : (this.#entryOf(node, predicate.value, object) ?? []),
    );
    if (own.length > 0) return own;
    return statements.flatMap(({ object }) =>
      object.termType === "BlankNode" ? this.#leaves(object, data, depth + 1) : [],
    );
  }

  /** The element that all leaves of a node are in, at the position of the first of them. */
  #originOfNode(node: Term, data: DataGraph): Origin | undefined {
    const leaves = this.#leaves(node, data, 0);
    const [first] = leaves;
    if (first === undefined) return undefined;
    const path = commonPath(leaves.map((leaf) => leaf.path));
    const positions = leaves
      .flatMap(({ position }) => position ?? [])
      .sort((a, b) => a.line - b.line || a.column - b.column);
    return { path: path === "" ? first.path : path, ...(positions[0] === undefined ? {} : { position: positions[0] }) };
  }
}

const originOf = ({ path, position }: TraceEntry): Origin => ({
  path,
  ...(position === undefined ? {} : { position }),
});

/** A statement without its subject, and then without the language or datatype of its object. Nodes without a name tell nothing. */
function looserKeys(statement: string): string[] {
  const parts = /^(\S+) (<[^>]*>) (.*)$/s.exec(statement);
  const predicate = parts?.[2];
  const object = parts?.[3];
  if (predicate === undefined || object === undefined || object.startsWith("_:")) return [];
  const bare = /^("(?:[^"\\]|\\.)*")(?:@[\w-]+|\^\^<[^>]*>)$/s.exec(object)?.[1];
  const anywhere = `${predicate} ${object}`;
  return bare === undefined ? [anywhere] : [anywhere, `${predicate} ${bare}`];
}

/** The elements that paths share, from the root. */
function commonPath(paths: readonly string[]): string {
  const [first = [], ...others] = paths.map((path) => path.split("/"));
  let shared = first.length - (others.length === 0 ? 1 : 0);
  for (const other of others) {
    let at = 0;
    while (at < shared && at < other.length && other[at] === first[at]) at++;
    shared = at;
  }
  return first.slice(0, shared).join("/");
}
