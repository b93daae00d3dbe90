import type { Position, TraceEntry } from "@metabridge/core";
import { ntriplesTerm, RDF } from "@metabridge/dcat";
import type { Term } from "@rdfjs/types";
import type { DataGraph } from "../engine/data-graph.js";

/** The place in the source that is to blame. */
export interface Origin {
  /** Empty: the record itself. */
  readonly path: string;
  readonly position?: Position;
}

/** How far below a node its leaves are looked for. */
const DEEPEST = 3;

/** An entry with the subject of its statement, as the trace has it. */
interface Traced {
  readonly subject: string;
  readonly entry: TraceEntry;
}

/**
 * Finds the leaf of the source that a statement came from. A profile may have been applied since the trace was made: nodes
 * without a name may have other labels and literals other datatypes, so that nodes are known by what is said of them.
 */
export class TraceIndex {
  /** By predicate and object; by predicate and text too, where the object has a language or datatype. */
  readonly #byValue = new Map<string, Traced[]>();
  /** What made each node, by the node as the trace has it. */
  readonly #makers = new Map<string, TraceEntry>();
  readonly #labels = new Map<string, string>();

  constructor(trace: readonly TraceEntry[]) {
    for (const entry of trace) {
      const parts = /^(\S+) <([^>]*)> (.*?)\s*\.?\s*$/s.exec(entry.output);
      const [, subject = "", predicate = "", object = ""] = parts ?? [];
      if (parts === null || object.startsWith("_:")) continue;
      if (predicate === RDF.type && !this.#makers.has(subject)) this.#makers.set(subject, entry);
      for (const key of keysOf(predicate, object)) {
        const known = this.#byValue.get(key);
        if (known === undefined) this.#byValue.set(key, [{ subject, entry }]);
        else known.push({ subject, entry });
      }
    }
  }

  /** Where the value of a property came from; where that is missing, what node it is missing in. */
  originOf(focus: Term, predicate: string | undefined, value: Term | undefined, data: DataGraph): Origin | undefined {
    if (predicate !== undefined && value !== undefined) {
      const entry = value.termType === "BlankNode" ? undefined : this.#entryOf(focus, predicate, value, data);
      const found = entry === undefined ? this.#originOfNode(value, data) : originOf(entry);
      if (found !== undefined) return found;
    }
    return this.#originOfNode(focus, data);
  }

  /** The entry of a statement; of another node that says the same, where the node is not known. */
  #entryOf(node: Term, predicate: string, object: Term, data: DataGraph): TraceEntry | undefined {
    const traced = this.#sayingTheSame(predicate, object);
    if (traced.length < 2) return traced[0]?.entry;
    const name = this.#nameOf(node, data);
    return (traced.find(({ subject }) => subject === name) ?? traced[0])?.entry;
  }

  #sayingTheSame(predicate: string, object: Term): readonly Traced[] {
    for (const key of keysOf(predicate, ntriplesTerm(object))) {
      const traced = this.#byValue.get(key);
      if (traced !== undefined) return traced;
    }
    return [];
  }

  /** A node as the trace has it; one without a name is the one of which most of the same is said. */
  #nameOf(node: Term, data: DataGraph): string {
    if (node.termType !== "BlankNode") return ntriplesTerm(node);
    const known = this.#labels.get(node.value);
    if (known !== undefined) return known;
    const votes = new Map<string, number>();
    for (const { predicate, object } of data.of(node)) {
      if (object.termType === "BlankNode" || predicate.value === RDF.type) continue;
      const subjects = new Set(this.#sayingTheSame(predicate.value, object).map(({ subject }) => subject));
      for (const subject of subjects) if (subject.startsWith("_:")) votes.set(subject, (votes.get(subject) ?? 0) + 1);
    }
    let label = "";
    for (const [one, count] of votes) if (count > (votes.get(label) ?? 0)) label = one;
    this.#labels.set(node.value, label);
    return label;
  }

  /** The entries of the statements of a node, and of the nodes below it where it has none of its own. */
  #leaves(node: Term, data: DataGraph, depth: number): TraceEntry[] {
    if (node.termType === "Literal" || depth > DEEPEST) return [];
    const statements = data.of(node).filter(({ predicate }) => predicate.value !== RDF.type);
    const own = statements.flatMap(({ predicate, object }) =>
      object.termType === "BlankNode" ? [] : (this.#entryOf(node, predicate.value, object, data) ?? []),
    );
    if (own.length > 0) return own;
    return statements.flatMap(({ object }) =>
      object.termType === "BlankNode" ? this.#leaves(object, data, depth + 1) : [],
    );
  }

  /** The element that made the node; where that is unknown, the one that most of its leaves are in. */
  #originOfNode(node: Term, data: DataGraph): Origin | undefined {
    const leaves = this.#leaves(node, data, 0);
    const maker = this.#makers.get(this.#nameOf(node, data));
    if (leaves.length === 0 && maker === undefined) return undefined;
    const path = maker?.path || homeOf(leaves.map((leaf) => leaf.path));
    const [first] = leaves
      .filter((leaf) => isWithin(leaf.path, path))
      .flatMap(({ position }) => position ?? [])
      .sort((a, b) => a.line - b.line || a.column - b.column);
    const position = maker?.path === path ? (maker.position ?? first) : first;
    return { path, ...(position === undefined ? {} : { position }) };
  }
}

const originOf = ({ path, position }: TraceEntry): Origin => ({
  path,
  ...(position === undefined ? {} : { position }),
});

/** What a statement is found by: what it says, and that without the language or datatype of its object. */
function keysOf(predicate: string, object: string): string[] {
  const bare = /^("(?:[^"\\]|\\.)*")(?:@[\w-]+|\^\^<[^>]*>)$/s.exec(object)?.[1];
  const whole = `${predicate} ${object}`;
  return bare === undefined ? [whole] : [whole, `${predicate} ${bare}`];
}

const isWithin = (path: string, above: string): boolean =>
  above === "" || path === above || path.startsWith(`${above}/`);

/** The innermost element that more than half of the leaves are in; empty: the record itself. */
function homeOf(paths: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const path of paths) {
    for (let end = path.lastIndexOf("/"); end > 0; end = path.lastIndexOf("/", end - 1)) {
      const above = path.slice(0, end);
      counts.set(above, (counts.get(above) ?? 0) + 1);
    }
  }
  let home = "";
  for (const [above, count] of counts) if (count * 2 > paths.length && above.length > home.length) home = above;
  return home;
}
