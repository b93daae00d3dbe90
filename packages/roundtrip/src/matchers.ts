import { parseRdf } from "@metabridge/rdf";
import type * as RDF from "@rdfjs/types";
import { type ReadDocumentOptions, readDocument } from "./document.js";
import {
  type DocumentDifference,
  type DocumentDifferenceOptions,
  type DocumentValue,
  type DocumentValuePair,
  documentDifference,
} from "./document-difference.js";
import { formatJsonDifference, jsonDifference } from "./json-difference.js";
import { type LeafLedgerOptions, type LeafPair, ledgerOf } from "./leaf-ledger.js";
import { formatRdfDifference, rdfDifference } from "./rdf-difference.js";
import type { IsomorphismOptions } from "./rdf-isomorphism.js";
import { type XmlLeaf, xmlLeaves } from "./xml-leaf.js";

/** What a matcher gives to vitest or jest. */
export interface MatcherResult {
  readonly pass: boolean;
  message(): string;
}

/** How {@link matchers}.toKeepLeavesOf compares. */
export interface KeepLeavesOptions extends LeafLedgerOptions {
  /** Leaves that may go or change: a documented list of one's own. Default: none. */
  readonly except?: (leaf: XmlLeaf) => boolean;
}

/** The matchers as methods of `expect(…)`, to tell TypeScript of them: the README shows how. */
export interface RoundtripMatchers<R = unknown> {
  /** The XML text has every leaf of the other one, at the same place or another. */
  toKeepLeavesOf(original: string, options?: KeepLeavesOptions): R;
  /** The dataset says the same as the other one, whatever the blank nodes are called. Await it. */
  toBeIsomorphicTo(expected: string | Iterable<RDF.Quad>, options?: IsomorphismOptions): Promise<R>;
  /** The JSON value (or text) is the same as the other one, whatever the order of members. */
  toBeSameJsonAs(expected: unknown): R;
  /** The document (XML, RDF or JSON) has every value of the other one at the same place, and no more. Await it. */
  toBeSameDocumentAs(expected: string, options?: ReadDocumentOptions & DocumentDifferenceOptions): Promise<R>;
}

/** A failing test shows so many differences of a kind. */
const MAX_SHOWN = 20;

/**
 * Matchers for `expect.extend` of vitest or jest. Those that read RDF are asynchronous: `await expect(…)`. What is no
 * document at all is an error in any case, so that `.not` does not pass for it.
 *
 * @example
 * ```ts
 * import { matchers } from "@metabridge/roundtrip";
 * const { pass, message } = matchers.toKeepLeavesOf("<a><b>1</b></a>", "<a><b>1</b><c>2</c></a>");
 * console.log(pass); // false
 * console.log(message().includes("a/c")); // true
 * ```
 */
export const matchers = {
  toKeepLeavesOf(received: string, original: string, options: KeepLeavesOptions = {}): MatcherResult {
    const { except = () => false, place, ...reading } = options;
    const { total, lost, changed } = ledgerOf(leavesOf(original, reading), leavesOf(received, reading), place);
    const gone = lost.filter((leaf) => !except(leaf));
    const other = changed.filter(({ before }) => !except(before));
    return matched(gone.length === 0 && other.length === 0, "keep the leaves of the original", () => [
      `${gone.length + other.length} of ${total} are not kept:`,
      ...firstOf(gone, (leaf) => `lost     ${leafText(leaf)}`),
      ...firstOf(other, ({ before, after }: LeafPair) => `changed  ${leafText(before)} -> ${quoted(after.value)}`),
    ]);
  },

  async toBeIsomorphicTo(
    received: string | Iterable<RDF.Quad>,
    expected: string | Iterable<RDF.Quad>,
    options: IsomorphismOptions = {},
  ): Promise<MatcherResult> {
    const difference = rdfDifference(await quadsOf(expected), await quadsOf(received), options);
    return matched(difference.equal, "be isomorphic to the expected dataset", () => [
      "- expected, + received:",
      formatRdfDifference(difference),
    ]);
  },

  toBeSameJsonAs(received: unknown, expected: unknown): MatcherResult {
    const differences = jsonDifference(jsonOf(expected), jsonOf(received));
    return matched(differences.length === 0, "be the same JSON as expected", () => [
      "- expected, + received:",
      formatJsonDifference(differences),
    ]);
  },

  async toBeSameDocumentAs(
    received: string,
    expected: string,
    options: ReadDocumentOptions & DocumentDifferenceOptions = {},
  ): Promise<MatcherResult> {
    const difference = documentDifference(
      await contentOf(expected, options),
      await contentOf(received, options),
      options,
    );
    const { changed, moved, vanished, added } = difference;
    const isSame = [changed, moved, vanished, added].every(({ length }) => length === 0);
    return matched(isSame, "be the same document as expected", () => differenceLines(difference));
  },
};

function matched(pass: boolean, wish: string, lines: () => readonly string[]): MatcherResult {
  return {
    pass,
    message: () => (pass ? `It was not to ${wish}, but does.` : [`It was to ${wish}.`, ...lines()].join("\n")),
  };
}

function differenceLines({ changed, moved, vanished, added }: DocumentDifference): string[] {
  const pairText =
    (word: string) =>
    ({ before, after }: DocumentValuePair): string =>
      `${word} ${valueText(before)} -> ${valueText(after)}`;
  return [
    ...firstOf(changed, pairText("changed ")),
    ...firstOf(moved, pairText("moved   ")),
    ...firstOf(vanished, (value) => `vanished ${valueText(value)}`),
    ...firstOf(added, (value) => `added    ${valueText(value)}`),
  ];
}

function firstOf<T>(all: readonly T[], text: (one: T) => string): string[] {
  const more = all.length > MAX_SHOWN ? [`… and ${all.length - MAX_SHOWN} more`] : [];
  return [...all.slice(0, MAX_SHOWN).map(text), ...more];
}

const quoted = (value: string): string => JSON.stringify(value);

const leafText = ({ line, column, path, attribute, value }: XmlLeaf): string =>
  `${line}:${column} ${path}${attribute === undefined ? "" : `/@${attribute}`} ${quoted(value)}`;

const valueText = ({ line, column, path, value }: DocumentValue): string =>
  `${line === undefined ? "" : `${line}:${column} `}${path} ${value}`;

function leavesOf(xml: string, options: LeafLedgerOptions): readonly XmlLeaf[] {
  const { leaves, diagnostics } = xmlLeaves(xml, options);
  throwErrors(diagnostics);
  return leaves;
}

async function quadsOf(dataset: string | Iterable<RDF.Quad>): Promise<Iterable<RDF.Quad>> {
  if (typeof dataset !== "string") return dataset;
  const { value, diagnostics } = await parseRdf(dataset);
  throwErrors(diagnostics);
  return value.quads;
}

async function contentOf(document: string, options: ReadDocumentOptions) {
  const { value, diagnostics } = await readDocument(document, options);
  if (value === undefined) throwErrors(diagnostics);
  if (value === undefined) throw new TypeError("The document cannot be read.");
  return value;
}

/** A text is taken for JSON, as it comes from a file or a response. */
const jsonOf = (value: unknown): unknown => (typeof value === "string" ? JSON.parse(value) : value);

/** A test that compares what is no document is wrong itself. */
function throwErrors(diagnostics: readonly { severity: string; message: string; line?: number }[]): void {
  const error = diagnostics.find(({ severity }) => severity === "error");
  if (error === undefined) return;
  throw new TypeError(`${error.message}${error.line === undefined ? "" : ` (line ${error.line})`}`);
}
