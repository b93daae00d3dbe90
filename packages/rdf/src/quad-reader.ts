import type * as RDF from "@rdfjs/types";
import type { ReadReport } from "./read-report.js";

/** Reads one document, a piece of text at a time. */
export interface QuadReader {
  readonly report: ReadReport;
  /** Reading was given up; more text is ignored. */
  readonly failed: boolean;
  /** The prefixes that the document has declared so far. */
  readonly prefixes: Readonly<Record<string, string>>;
  write(text: string): void;
  /** To be called once, after the last piece. */
  end(): void | Promise<void>;
  /** Hands over the quads that were read since the last time. */
  take(): RDF.Quad[];
}

/** What every reader is made with. */
export interface QuadReaderOptions {
  readonly baseIri: string;
  readonly maxDepth: number;
  readonly report: ReadReport;
}
