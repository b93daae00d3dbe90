import type * as RDF from "@rdfjs/types";
import type { WriteReport } from "./write-report.js";

/** Writes one document, a batch of quads at a time. */
export interface QuadWriter {
  readonly report: WriteReport;
  /**
   * The text of a batch, in pieces. The labels of blank nodes hold within the batch: the same label in the next batch is
   * another node. `roots`: the IRIs (or `_:label`) of the resources that the batch is about.
   */
  write(quads: Iterable<RDF.Quad>, roots?: readonly string[]): Iterable<string>;
  /** What closes the document. */
  end(): Iterable<string>;
}

/** Pieces of text are about this long. */
export const PIECE = 65_536;
