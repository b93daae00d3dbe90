import { type Diagnostic, decodeText, type Input, type ReadOptions, type Result, result } from "@metabridge/core";
import type * as RDF from "@rdfjs/types";
import { isAbsoluteIri } from "./iri.js";
import type { JsonLdContexts, JsonLdLoader } from "./json-ld-contexts.js";
import { JsonLdReader } from "./json-ld-reader.js";
import type { QuadReader } from "./quad-reader.js";
import { detectRdfFormat, findRdfFormat, type RdfFormat, type RdfFormatDescription } from "./rdf-format.js";
import { RdfXmlReader } from "./rdf-xml-reader.js";
import { ReadReport } from "./read-report.js";
import { TurtleReader } from "./turtle-reader.js";

/** How RDF is read. */
export interface ParseRdfOptions extends ReadOptions {
  /** The syntax: an id such as `turtle`, a media type or an extension. Default: what the document looks like. */
  readonly format?: string;
  /** What relative IRIs are resolved against. Default: `source`, where that is an absolute IRI. */
  readonly baseIRI?: string;
  /** Contexts that JSON-LD documents may name by their addresses. */
  readonly contexts?: JsonLdContexts;
  /** Fetches contexts that are not among `contexts`. Default: none is ever fetched. */
  readonly loadContext?: JsonLdLoader;
}

/** What was read of a document. */
export interface RdfDocument {
  readonly quads: readonly RDF.Quad[];
  /** The prefixes that the document declares. */
  readonly prefixes: Readonly<Record<string, string>>;
  /** The syntax that it was read as; undefined where it looks like none. */
  readonly format: RdfFormatDescription | undefined;
}

const DEFAULT_MAX_DEPTH = 500;
/** The syntaxes in which nothing is a document: one without statements. */
const MAY_BE_EMPTY: ReadonlySet<RdfFormat> = /* @__PURE__ */ new Set(["turtle", "trig", "ntriples", "nquads"]);
/** What a syntax is told by. */
const HEAD = 4096;

/**
 * Reads a document in any syntax. What is wrong with it is said in the diagnostics; a document that breaks off gives the
 * quads before the break, and an error. It never throws for bad input.
 *
 * Blank nodes are named `b0`, `b1`, … in the order in which they come up.
 *
 * @example
 * ```ts
 * import { parseRdf } from "@metabridge/rdf";
 * const { value, diagnostics } = await parseRdf(`
 *   PREFIX dct: <http://purl.org/dc/terms/>
 *   <https://example.org/dataset/1> dct:title "Plan local d’urbanisme"@fr .
 * `);
 * console.log(value.quads[0]?.object.value, diagnostics.length); // "Plan local d’urbanisme" 0
 * ```
 */
export async function parseRdf(input: Input, options: ParseRdfOptions = {}): Promise<Result<RdfDocument>> {
  const quads: RDF.Quad[] = [];
  const diagnostics: Diagnostic[] = [];
  let prefixes: Readonly<Record<string, string>> = {};
  let format: RdfFormatDescription | undefined;
  for await (const piece of parseRdfStream(input, options)) {
    for (const quad of piece.value.quads) quads.push(quad);
    for (const diagnostic of piece.diagnostics) diagnostics.push(diagnostic);
    ({ prefixes, format } = piece.value);
  }
  return result({ quads, prefixes, format }, diagnostics);
}

/**
 * Reads a document piece by piece: each piece has the quads and diagnostics that came up since the one before, and all
 * prefixes so far. Turtle, N-Triples, TriG, N-Quads and RDF/XML are read in constant memory, but for the labels of their
 * blank nodes; JSON-LD comes in one piece.
 */
export async function* parseRdfStream(
  input: Input,
  options: ParseRdfOptions = {},
): AsyncGenerator<Result<RdfDocument>> {
  const { signal, maxSize = Number.POSITIVE_INFINITY } = options;
  const given = options.format === undefined ? undefined : findRdfFormat(options.format);
  const report = new ReadReport(options.source);
  let reader: QuadReader | undefined;
  let format = given;
  let held = "";
  let size = 0;
  let isBlank = true;
  const piece = (): Result<RdfDocument> =>
    result({ quads: reader?.take() ?? [], prefixes: reader?.prefixes ?? {}, format }, report.take());

  for await (const text of decodeText(input)) {
    signal?.throwIfAborted();
    size += text.length;
    if (size > maxSize) {
      report.error("rdf.limit.size", `The document is longer than ${maxSize} characters.`);
      yield piece();
      return;
    }
    held += text;
    isBlank &&= text.trim() === "";
    if (reader === undefined) {
      if (format === undefined && held.length < HEAD) continue;
      format ??= detectRdfFormat(held.slice(0, HEAD));
      if (format === undefined) break;
      reader = readerFor(format, options, report);
    }
    reader.write(held);
    held = "";
    const next = piece();
    if (next.value.quads.length > 0 || next.diagnostics.length > 0) yield next;
    if (reader.failed) return;
  }

  if (isBlank && !(format !== undefined && MAY_BE_EMPTY.has(format.id))) {
    report.error("rdf.empty", "The document is empty.");
    yield piece();
    return;
  }
  format ??= detectRdfFormat(held.slice(0, HEAD));
  if (format === undefined) {
    report.error("rdf.format.unknown", "The document does not look like RDF in any syntax that is known here.");
    yield piece();
    return;
  }
  reader ??= readerFor(format, options, report);
  if (held !== "") reader.write(held);
  if (!reader.failed) await reader.end();
  report.end();
  yield piece();
}

function readerFor(format: RdfFormatDescription, options: ParseRdfOptions, report: ReadReport): QuadReader {
  const { source = "", maxDepth = DEFAULT_MAX_DEPTH, contexts, loadContext } = options;
  const baseIri = options.baseIRI ?? (isAbsoluteIri(source) ? source : "");
  const common = { baseIri, maxDepth, report };
  switch (format.id) {
    case "rdfxml":
      return new RdfXmlReader(common);
    case "jsonld":
      return new JsonLdReader({ ...common, contexts, loadContext });
    case "turtle":
      return new TurtleReader({ ...common, syntax: "text/turtle" });
    case "trig":
      return new TurtleReader({ ...common, syntax: "application/trig" });
    case "ntriples":
      return new TurtleReader({ ...common, syntax: "application/n-triples" });
    case "nquads":
      return new TurtleReader({ ...common, syntax: "application/n-quads" });
  }
}
