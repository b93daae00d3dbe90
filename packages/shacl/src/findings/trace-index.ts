import type { Origin, TraceEntry } from "@metabridge/core";
import { ntriplesTerm, RDF } from "@metabridge/dcat";
import type { Term } from "@rdfjs/types";

/** Finds the element of the source that a statement or a node came from. */
export class TraceIndex {
  /** By the statement in N-Triples. */
  readonly #statements = new Map<string, Origin>();
  /** By the node: what made it is what the statement of its class came from, or else the first that leads to it. */
  readonly #nodes = new Map<string, Origin>();
  readonly #typed = new Set<string>();

  constructor(trace: readonly TraceEntry[]) {
    for (const { output, line: _line, ...origin } of trace) {
      this.#statements.set(output, origin);
      const [, subject = "", predicate, object = ""] = /^(\S+) <([^>]*)> (.*) \.$/s.exec(output) ?? [];
      if (predicate === RDF.type) {
        if (!this.#typed.has(subject)) this.#nodes.set(subject, origin);
        this.#typed.add(subject);
      } else if (!object.startsWith('"') && !this.#nodes.has(object)) this.#nodes.set(object, origin);
    }
  }

  /** Where the value of a property came from; where that is missing or not known, what made the node that it is missing in. */
  originOf(focus: Term, predicate?: string, value?: Term): Origin | undefined {
    const node = ntriplesTerm(focus);
    const made = this.#nodes.get(node);
    if (predicate === undefined || value === undefined) return made;
    const object = ntriplesTerm(value);
    return this.#statements.get(`${node} <${predicate}> ${object} .`) ?? this.#nodes.get(object) ?? made;
  }
}
