import { MetabridgeError } from "@metabridge/core";
import type { DocumentContent, JsonContent, RdfContent, XmlContent } from "./document.js";
import { type JsonDifference, jsonDifference } from "./json-difference.js";
import { type LeafLedgerOptions, ledgerOf } from "./leaf-ledger.js";
import { rdfDifference, type StatementDifference } from "./rdf-difference.js";
import { statementKey } from "./rdf-graph.js";
import type { IsomorphismOptions } from "./rdf-isomorphism.js";
import { pairValues } from "./value-pairing.js";
import type { XmlLeaf } from "./xml-leaf.js";

/** One thing that a document says: a leaf of XML, a statement of RDF, a value of JSON. */
export interface DocumentValue {
  /**
   * Where in the document: `MD_Metadata/dateStamp/Date`, with `/@name` for an attribute; subject and predicate; or a JSON
   * pointer.
   */
  readonly path: string;
  /** XML: the text. RDF: the object, as Turtle writes it. JSON: the value as JSON. */
  readonly value: string;
  /** 1-based. Absent where it is not known: see {@link documentDifference}. */
  readonly line?: number;
  /** 1-based. */
  readonly column?: number;
}

/** What a value of one document is in the other. */
export interface DocumentValuePair {
  readonly before: DocumentValue;
  readonly after: DocumentValue;
}

/** How two documents differ. */
export interface DocumentDifference {
  readonly kind: DocumentContent["kind"];
  /** How many values (leaves, statements) the first document has. */
  readonly total: number;
  /** Those that are in the second one at the same place. */
  readonly same: number;
  /** False where blank nodes could not be compared within the limit: some of the differences may then be none. */
  readonly exact: boolean;
  /** Another value at the same place. */
  readonly changed: readonly DocumentValuePair[];
  /** The same value at another place. */
  readonly moved: readonly DocumentValuePair[];
  /** In the first document only. */
  readonly vanished: readonly DocumentValue[];
  /** In the second document only. */
  readonly added: readonly DocumentValue[];
}

/** How documents are compared. */
export interface DocumentDifferenceOptions extends IsomorphismOptions {
  /** Values that only stand in another order are the same. Default false: they have moved. RDF has no order. */
  readonly ignoreOrder?: boolean;
}

/** Two documents of different kinds, such as XML and RDF, were to be compared. */
export class DocumentKindError extends MetabridgeError {
  override readonly name = "DocumentKindError";
}

/**
 * How two documents of the same kind differ: XML leaf by leaf, RDF statement by statement, JSON value by value. See
 * {@link readDocument} for an example. XML and JSON have the position of each value; RDF only of objects that are written
 * once in the text.
 */
export function documentDifference(
  a: DocumentContent,
  b: DocumentContent,
  options: DocumentDifferenceOptions = {},
): DocumentDifference {
  if (a.kind === "xml" && b.kind === "xml") return xmlDifference(a, b, options.ignoreOrder ? "path" : "order");
  if (a.kind === "rdf" && b.kind === "rdf") return statementDifference(a, b, options);
  if (a.kind === "json" && b.kind === "json") return valueDifference(a, b, options);
  const names = { xml: "XML", rdf: "RDF", json: "JSON" };
  throw new DocumentKindError(
    `Only documents of the same kind can be compared; these are ${names[a.kind]} and ${names[b.kind]}.`,
  );
}

function xmlDifference(a: XmlContent, b: XmlContent, place: LeafLedgerOptions["place"]): DocumentDifference {
  const { total, kept, moved, changed, lost, added } = ledgerOf(a.leaves, b.leaves, place);
  const pairOf = ({ before, after }: { before: XmlLeaf; after: XmlLeaf }): DocumentValuePair => ({
    before: leafValue(before),
    after: leafValue(after),
  });
  return {
    kind: "xml",
    total,
    same: kept,
    exact: true,
    changed: changed.map(pairOf).sort(byPlaceBefore),
    moved: moved.map(pairOf).sort(byPlaceBefore),
    vanished: lost.map(leafValue).sort(byPlace),
    added: added.map(leafValue).sort(byPlace),
  };
}

const byPlace = (a: DocumentValue, b: DocumentValue): number =>
  (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
const byPlaceBefore = (a: DocumentValuePair, b: DocumentValuePair): number => byPlace(a.before, b.before);

function leafValue({ path, attribute, value, line, column }: XmlLeaf): DocumentValue {
  return { path: attribute === undefined ? path : `${path}/@${attribute}`, value, line, column };
}

function statementDifference(a: RdfContent, b: RdfContent, options: IsomorphismOptions): DocumentDifference {
  const { exact, onlyInA, onlyInB } = rdfDifference(a.quads, b.quads, options);
  const total = new Set(a.quads.map((quad) => statementKey(quad))).size;
  const valueIn =
    ({ places }: RdfContent) =>
    ({ quad, about, text }: StatementDifference): DocumentValue => ({
      path: about,
      value: text.slice(about.length + 1),
      ...places.of(quad),
    });
  return {
    kind: "rdf",
    total,
    same: total - onlyInA.length,
    exact,
    ...pairValues(onlyInA.map(valueIn(a)), onlyInB.map(valueIn(b)), [
      // The same object is the same information where one end of the statement is still the same.
      { is: "moved", keyOf: ({ path, value }) => `${subjectOf(path)} ${value}` },
      { is: "moved", keyOf: ({ path, value }) => `${predicateOf(path)} ${value}` },
      { is: "changed", keyOf: ({ path }) => path },
    ]),
  };
}

/** The predicate is one word; the way to the subject can be several. */
const subjectOf = (about: string): string => about.slice(0, about.lastIndexOf(" "));
const predicateOf = (about: string): string => about.slice(about.lastIndexOf(" ") + 1);

function valueDifference(a: JsonContent, b: JsonContent, options: DocumentDifferenceOptions): DocumentDifference {
  const all = jsonDifference(a.value, b.value);
  const differences = options.ignoreOrder ? all.filter(({ kind }) => kind !== "moved") : all;
  const inA = ({ pointer, a: value }: JsonDifference): DocumentValue => valueAt(pointer, value, a);
  const inB = ({ pointer, to = pointer, b: value }: JsonDifference): DocumentValue => valueAt(to, value, b);
  const pairs = (wanted: "changed" | "moved"): DocumentValuePair[] =>
    differences.filter(({ kind }) => kind === wanted).map((one) => ({ before: inA(one), after: inB(one) }));
  const total = countValues(a.value);
  const touched = differences.filter(({ kind }) => kind !== "added").reduce((sum, one) => sum + countValues(one.a), 0);
  const open = pairValues(
    differences.filter(({ kind }) => kind === "missing").map(inA),
    differences.filter(({ kind }) => kind === "added").map(inB),
    [{ is: "moved", keyOf: ({ value }) => (/^["[{]/.test(value) ? value : undefined) }],
  );
  return {
    kind: "json",
    total,
    same: total - touched,
    exact: true,
    changed: pairs("changed"),
    moved: [...pairs("moved"), ...open.moved].sort(byPlaceBefore),
    vanished: open.vanished,
    added: open.added,
  };
}

const valueAt = (pointer: string, value: unknown, { places }: JsonContent): DocumentValue => ({
  path: pointer,
  value: JSON.stringify(value),
  ...places.of(pointer),
});

/** Texts, numbers and the like; an object or array without members is a value itself. */
function countValues(of: unknown): number {
  if (typeof of !== "object" || of === null) return 1;
  const members = Object.values(of);
  return members.length === 0 ? 1 : members.reduce((sum: number, member) => sum + countValues(member), 0);
}
