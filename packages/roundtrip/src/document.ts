import {
  type Diagnostic,
  decodeText,
  type Input,
  JsonPlaces,
  jsonDepth,
  jsonMistake,
  type Result,
  result,
} from "@metabridge/core";
import { detectRdfFormat, type ParseRdfOptions, parseRdf } from "@metabridge/rdf";
import type * as RDF from "@rdfjs/types";
import { RdfPlaces } from "./rdf-places.js";
import { type XmlLeaf, type XmlLeafOptions, xmlLeaves } from "./xml-leaf.js";

/** An XML document, as its leaves. */
export interface XmlContent {
  readonly kind: "xml";
  readonly leaves: readonly XmlLeaf[];
}

/** An RDF document, as its statements. */
export interface RdfContent {
  readonly kind: "rdf";
  readonly quads: readonly RDF.Quad[];
  readonly places: RdfPlaces;
}

/** Any other JSON document, as its value. */
export interface JsonContent {
  readonly kind: "json";
  readonly value: unknown;
  readonly places: JsonPlaces;
}

/** What a document says, in the form in which it can be compared. */
export type DocumentContent = XmlContent | RdfContent | JsonContent;

/** How a document is read to be compared. */
export interface ReadDocumentOptions
  extends XmlLeafOptions,
    Pick<ParseRdfOptions, "format" | "baseIRI" | "contexts" | "loadContext"> {
  /** The file or address, for diagnostics. */
  readonly source?: string;
}

/** Of JSON: deeper nesting would take more of the stack than there is. */
const MAX_DEPTH = 500;

/** As much as it takes to see what a document is. */
const HEAD = 4096;

/**
 * Reads a document to compare it. What it is shows in its contents: RDF in any syntax (so JSON-LD and RDF/XML too), other
 * XML, or other JSON. The value is undefined, and a diagnostic says why, where it is none of them or is broken.
 *
 * @example
 * ```ts
 * import { documentDifference, readDocument } from "@metabridge/roundtrip";
 * const a = await readDocument('{ "title": "Trees", "tags": ["green"] }');
 * const b = await readDocument('{ "title": "Street trees", "tags": ["green"] }');
 * if (a.value !== undefined && b.value !== undefined) {
 *   const { same, changed } = documentDifference(a.value, b.value);
 *   console.log(same, changed[0]?.before.path, changed[0]?.after.value); // 1 /title "Street trees"
 * }
 * ```
 */
export async function readDocument(
  input: Input,
  options: ReadDocumentOptions = {},
): Promise<Result<DocumentContent | undefined>> {
  const text = await textOf(input);
  const head = text.slice(0, HEAD);
  const rdf = detectRdfFormat(head)?.id;
  // No other syntax of RDF begins like XML does.
  const isRdf = /^\s*<[?!]/.test(head) ? rdf === "rdfxml" : rdf !== undefined;
  if (options.format !== undefined || isRdf) return readRdf(text, options);
  if (/^\s*</.test(head)) return readXml(text, options);
  if (/^\s*[[{"\d-]|^\s*(?:true|false|null)\s*$/.test(head)) return readJson(text, options);
  const isEmpty = head.trim() === "";
  const message = isEmpty ? "The document is empty." : "The document is neither XML nor RDF nor JSON.";
  return refused({ code: isEmpty ? "roundtrip.empty" : "roundtrip.unknown", severity: "error", message }, options);
}

async function textOf(input: Input): Promise<string> {
  const pieces: string[] = [];
  for await (const piece of decodeText(input)) pieces.push(piece);
  return pieces.join("");
}

function readXml(text: string, options: ReadDocumentOptions): Result<DocumentContent | undefined> {
  const { leaves, diagnostics } = xmlLeaves(text, options);
  return unlessBroken({ kind: "xml", leaves }, diagnostics, options);
}

async function readRdf(text: string, options: ReadDocumentOptions): Promise<Result<DocumentContent | undefined>> {
  const { value, diagnostics } = await parseRdf(text, options);
  return unlessBroken({ kind: "rdf", quads: value.quads, places: new RdfPlaces(text) }, diagnostics, options);
}

function readJson(text: string, options: ReadDocumentOptions): Result<DocumentContent | undefined> {
  if (jsonDepth(text) > MAX_DEPTH) {
    const message = "The JSON is nested too deep to be compared.";
    return refused({ code: "roundtrip.json-depth", severity: "error", message }, options);
  }
  try {
    return result({ kind: "json", value: JSON.parse(text), places: new JsonPlaces(text) });
  } catch (error) {
    const { message, ...place } = jsonMistake(text) ?? { message: String(error) };
    const said = `The JSON is broken: ${message}.`;
    return refused({ code: "roundtrip.json-broken", severity: "error", message: said, ...place }, options);
  }
}

/** Half a document would seem to have lost the other half: what is broken is not compared. */
function unlessBroken(
  content: DocumentContent,
  diagnostics: readonly Diagnostic[],
  { source }: ReadDocumentOptions,
): Result<DocumentContent | undefined> {
  const said = source === undefined ? diagnostics : diagnostics.map((diagnostic) => ({ ...diagnostic, source }));
  return result(said.some(({ severity }) => severity === "error") ? undefined : content, said);
}

const refused = (diagnostic: Diagnostic, { source }: ReadDocumentOptions): Result<undefined> =>
  result(undefined, [source === undefined ? diagnostic : { ...diagnostic, source }]);
