import type { Origin, TraceEntry } from "@metabridge/core";
import { ntriplesTerm, type Resource, toQuads } from "@metabridge/dcat";
import type { StatementListener } from "@metabridge/rdf";

/** Follows the statements of converted resources into the output: the source of each, and the line that it is on. */
export class StatementTrace {
  /** Where statements came from, by the statement in N-Triples. */
  readonly #origins = new Map<string, Origin>();
  #entries: TraceEntry[] = [];

  /** Resources that are about to be written, with the blank nodes that they get. */
  follow(resources: readonly Resource[], blankPrefix: string): void {
    const { trace = [] } = toQuads(resources, { blankPrefix, trace: true });
    for (const { output, ...origin } of trace) this.#origins.set(output, origin);
  }

  readonly listen: StatementListener = ({ subject, predicate, object }, line) => {
    const term = typeof object === "string" ? named(object) : ntriplesTerm(object);
    const output = `${named(subject)} <${predicate}> ${term} .`;
    const origin = this.#origins.get(output);
    if (origin !== undefined) this.#entries.push({ output, line, ...origin });
  };

  /** The entries since the last time. */
  take(): readonly TraceEntry[] {
    const entries = this.#entries;
    this.#entries = [];
    return entries;
  }
}

const named = (name: string): string => (name.startsWith("_:") ? name : `<${name}>`);
