import { InvalidOptionError, type Result, result } from "@metabridge/core";
import type * as RDF from "@rdfjs/types";
import { type CompactedJsonLd, compactJsonLd } from "./json-ld-compaction.js";
import type { JsonLdContexts, JsonLdLoader } from "./json-ld-contexts.js";
import { explainJsonLdError } from "./json-ld-error.js";
import { type JsonLdForm, JsonLdWriter } from "./json-ld-writer.js";
import { NQuadsWriter } from "./n-quads-writer.js";
import type { QuadWriter } from "./quad-writer.js";
import { findRdfFormat } from "./rdf-format.js";
import { RdfXmlWriter } from "./rdf-xml-writer.js";
import { StatementLines, type StatementListener } from "./statement-lines.js";
import { TurtleWriter } from "./turtle-writer.js";

/** How RDF is written. */
export interface WriteRdfOptions {
  /** The syntax: an id such as `turtle`, a media type or an extension. */
  readonly format: string;
  /**
   * More prefixes, or others than the ones that are known here; a document declares those that it uses. Names with other
   * characters than letters, digits, `-` and `_` are not used.
   */
  readonly prefixes?: Readonly<Record<string, string>>;
  /** Line breaks and indentation. Default true. */
  readonly pretty?: boolean;
  /** The IRIs (or `_:label`) of the resources that the document is about. Default: the catalogue, dataset or service that nothing refers to. */
  readonly roots?: readonly string[];
  /** Told of each statement with the line that it begins on. Not with a JSON-LD `context` of one's own. */
  readonly onStatement?: StatementListener;
  /** JSON-LD: default `framed`. */
  readonly form?: JsonLdForm;
  /** JSON-LD: a context, or its address, instead of the one that is built in. */
  readonly context?: unknown;
  /** JSON-LD: what the addresses of contexts stand for. */
  readonly contexts?: JsonLdContexts;
  /** JSON-LD: fetches contexts that are not among `contexts`. Default: none is ever fetched. */
  readonly loadContext?: JsonLdLoader;
}

/**
 * Writes quads as one document. The same quads in the same order give the same bytes. What the syntax has no place for is
 * among the losses; what had to be mended to be written at all is among the diagnostics.
 *
 * @example
 * ```ts
 * import { parseRdf, writeRdf } from "@metabridge/rdf";
 * const { value } = await parseRdf('<https://example.org/1> <http://purl.org/dc/terms/title> "Wald"@de .', { format: "ntriples" });
 * console.log((await writeRdf(value.quads, { format: "turtle" })).value);
 * // @prefix dct: <http://purl.org/dc/terms/> .
 * //
 * // <https://example.org/1> dct:title "Wald"@de .
 * ```
 */
export async function writeRdf(quads: Iterable<RDF.Quad>, options: WriteRdfOptions): Promise<Result<string>> {
  if (usesOwnContext(options)) return writeWithContext(quads, options);
  const writer = writerFor(options, false);
  let text = "";
  for (const piece of writer.write(quads, options.roots)) text += piece;
  for (const piece of writer.end()) text += piece;
  const { diagnostics, losses } = writer.report.take();
  return result(text, diagnostics, losses);
}

/** One record of a document that is written piece by piece. */
export interface RdfBatch {
  readonly quads: Iterable<RDF.Quad>;
  /** As {@link WriteRdfOptions.roots}, for this batch. */
  readonly roots?: readonly string[];
}

/**
 * Writes batches of quads, usually records, as one document, in pieces, in constant memory. The labels of blank nodes hold
 * within a batch: the same label in another batch is another node. Prefixes that come up later are declared later; JSON-LD
 * gets the whole built-in context and a `@graph`.
 */
export async function* writeRdfStream(
  batches: AsyncIterable<RdfBatch> | Iterable<RdfBatch>,
  options: WriteRdfOptions,
): AsyncGenerator<Result<string>> {
  if (usesOwnContext(options)) {
    yield* streamWithContext(batches, options);
    return;
  }
  const writer = writerFor(options, true);
  const piece = (text: string): Result<string> => {
    const { diagnostics, losses } = writer.report.take();
    return result(text, diagnostics, losses);
  };
  for await (const { quads, roots = options.roots } of batches) {
    for (const text of writer.write(quads, roots)) yield piece(text);
    const rest = piece("");
    if (rest.diagnostics.length + rest.losses.length > 0) yield rest;
  }
  for (const text of writer.end()) yield piece(text);
}

function writerFor(options: WriteRdfOptions, piecewise: boolean): QuadWriter {
  const { prefixes, pretty, onStatement } = options;
  const lines = onStatement === undefined ? undefined : new StatementLines(onStatement);
  const { id } = findRdfFormat(options.format);
  switch (id) {
    case "ntriples":
    case "nquads":
      return new NQuadsWriter({ graphs: id === "nquads", lines });
    case "turtle":
    case "trig":
      return new TurtleWriter({ graphs: id === "trig", prefixes, pretty, piecewise, lines });
    case "rdfxml":
      return new RdfXmlWriter({ prefixes, pretty, piecewise, lines });
    case "jsonld":
      return new JsonLdWriter({ form: options.form, prefixes, pretty, piecewise, lines });
  }
}

function usesOwnContext(options: WriteRdfOptions): boolean {
  if (options.context === undefined) return false;
  if (findRdfFormat(options.format).id !== "jsonld") {
    throw new InvalidOptionError("context", "Only JSON-LD has a context.");
  }
  if (options.form === "expanded") {
    throw new InvalidOptionError(
      "context",
      "Expanded JSON-LD has no context: leave out `context`, or take another `form`.",
    );
  }
  return true;
}

async function writeWithContext(quads: Iterable<RDF.Quad>, options: WriteRdfOptions): Promise<Result<string>> {
  const writer = expandedWriter(options);
  const compacted = await compactBatch(writer, { quads }, options);
  const space = options.pretty === false ? 0 : 2;
  const text = compacted.value === undefined ? "" : `${JSON.stringify(compacted.value.document, null, space)}\n`;
  return { ...compacted, value: text };
}

/** Each batch is compacted on its own; the context stands once, before them. */
async function* streamWithContext(
  batches: AsyncIterable<RdfBatch> | Iterable<RdfBatch>,
  options: WriteRdfOptions,
): AsyncGenerator<Result<string>> {
  const writer = expandedWriter(options);
  let separator = `{"@context":${JSON.stringify(options.context)},"@graph":[`;
  for await (const batch of batches) {
    const compacted = await compactBatch(writer, batch, options);
    let text = "";
    for (const item of compacted.value === undefined ? [] : itemsOf(compacted.value)) {
      text += `${separator}\n${JSON.stringify(item)}`;
      separator = ",";
    }
    yield { ...compacted, value: text };
  }
  yield result(separator === "," ? "\n]}\n" : `${separator}]}\n`);
}

/** The nodes of a compacted document, without the context that stands before them all. */
function itemsOf({ document, banned }: CompactedJsonLd): object[] {
  const { "@context": _, "@graph": graph, ...node } = document;
  const items =
    Array.isArray(graph) && Object.keys(node).length === 0
      ? graph
      : [{ ...node, ...(graph === undefined ? {} : { "@graph": graph }) }];
  const bans = Object.fromEntries(banned.map((prefix) => [prefix, null]));
  return items
    .filter((item) => Object.keys(item).length > 0)
    .map((item) => (banned.length === 0 ? item : { "@context": bans, ...item }));
}

/** What the jsonld library compacts: the tree, or the flat list. */
function expandedWriter({ form }: WriteRdfOptions): JsonLdWriter {
  return new JsonLdWriter({ form: form === "flattened" ? "expanded" : "tree", pretty: false });
}

async function compactBatch(
  writer: JsonLdWriter,
  { quads, roots }: RdfBatch,
  options: WriteRdfOptions,
): Promise<Result<CompactedJsonLd | undefined>> {
  let expanded = "";
  for (const piece of writer.write(quads, roots ?? options.roots)) expanded += piece;
  const { diagnostics, losses } = writer.report.take();
  try {
    return result(await compactJsonLd(expanded, options), diagnostics, losses);
  } catch (error) {
    const message = `The JSON-LD cannot be written: ${explainJsonLdError(error)}`;
    return result(undefined, [...diagnostics, { code: "rdf.jsonld", severity: "error", message }], losses);
  }
}
