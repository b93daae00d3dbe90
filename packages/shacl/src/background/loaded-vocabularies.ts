import type { Quad, Term } from "@rdfjs/types";
import { type Background, DataGraph } from "../engine/data-graph.js";

/** Vocabularies that the caller has loaded: authority tables, ontologies. */
export class LoadedVocabularies implements Background {
  readonly #graph: DataGraph;

  constructor(quads: Iterable<Quad>) {
    this.#graph = new DataGraph(quads);
  }

  about(node: Term): readonly Quad[] {
    return node.termType === "Literal" ? [] : this.#graph.of(node);
  }
}
