import type { ReportFinding } from "@metabridge/core";

/** What a shape has found, in words for people, with the RDF that it is about. */
export interface ShaclFinding extends ReportFinding {
  /** The constraint component in lower case, as in the code: `min-count`, `class`. */
  readonly constraint: string;
  /** The IRI of the node that was judged, or `_:` and its label. */
  readonly focusNode: string;
  /** The class that it was judged as, with its prefix: `dcat:Dataset`. */
  readonly focusClass?: string;
  /** The path of the shape with prefixes: `dct:title`; of longer paths their steps with `/` between them. */
  readonly property?: string;
  /** The IRI of the shape, or `_:` and its label. */
  readonly shape: string;
}

/** What shapes say of a graph. */
export interface ShaclReport {
  /** Nothing was found that is an error. */
  readonly conforms: boolean;
  /** What was checked against: the titles of the profiles, `shapes` for those of the caller. */
  readonly shapes: readonly string[];
  /** The language of the messages (BCP 47). */
  readonly language: string;
  /** In the order of the nodes in the graph, errors first. */
  readonly findings: readonly ShaclFinding[];
}
