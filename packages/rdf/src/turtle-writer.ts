import type * as RDF from "@rdfjs/types";
import { IriNames } from "./iri-names.js";
import { isNested, settleNesting } from "./nesting.js";
import { primaryResources } from "./primary-resources.js";
import { PIECE, type QuadWriter } from "./quad-writer.js";
import type { StatementLines } from "./statement-lines.js";
import { quote, quoteLong } from "./string-escape.js";
import {
  type IndexedGraph,
  indexGraphs,
  listCells,
  type ObjectValue,
  type PropertyValues,
  type SubjectIndex,
  type SubjectNode,
} from "./subject-index.js";
import {
  RDF_FIRST,
  RDF_LANG_STRING,
  RDF_TYPE,
  XSD_BOOLEAN,
  XSD_DECIMAL,
  XSD_DOUBLE,
  XSD_INTEGER,
  XSD_STRING,
} from "./vocabulary.js";
import { WriteReport } from "./write-report.js";

/** A part of Turtle's PN_LOCAL that needs no escapes and no second look. */
const LOCAL_NAME = /^[A-Za-z0-9_][A-Za-z0-9_-]*(?:\.[A-Za-z0-9_-]+)*$/;

/** The lexical forms that stand for a literal without quotes. Source: Turtle, section 2.5.2 and productions [19] to [21]. */
const BARE: Readonly<Record<string, RegExp>> = {
  [XSD_INTEGER]: /^[+-]?[0-9]+$/,
  [XSD_DECIMAL]: /^[+-]?[0-9]*\.[0-9]+$/,
  [XSD_DOUBLE]: /^[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)[eE][+-]?[0-9]+$/,
  [XSD_BOOLEAN]: /^(?:true|false)$/,
};

/** Objects of one predicate stay on a line up to this length. */
const LINE = 110;

const INDENTS = /* @__PURE__ */ Array.from({ length: 12 }, (_, depth) => `\n${"  ".repeat(depth)}`);

/** How a {@link TurtleWriter} writes. */
export interface TurtleWriterOptions {
  /** TriG: graphs in braces. Without it, all statements are written as one graph. */
  readonly graphs: boolean;
  readonly prefixes?: Readonly<Record<string, string>> | undefined;
  /** Default true. */
  readonly pretty?: boolean | undefined;
  /** Give text away before a batch ends; prefixes are then declared where they are first used. Default false. */
  readonly piecewise?: boolean | undefined;
  readonly lines?: StatementLines | undefined;
}

/**
 * Writes Turtle or TriG as people write it: the resource that the document is about comes first; names before everything
 * else that is said of it; blank nodes in brackets, lists in parentheses; only the prefixes that are used.
 */
export class TurtleWriter implements QuadWriter {
  readonly report = new WriteReport();
  readonly #names: IriNames;
  readonly #graphs: boolean;
  readonly #pretty: boolean;
  readonly #piecewise: boolean;
  readonly #lines: StatementLines | undefined;
  /** IRIs as they are written. */
  readonly #iris = new Map<string, string>();
  readonly #declared = new Set<string>();
  #undeclared: { readonly prefix: string; readonly namespace: string }[] = [];
  #labels = new Map<string, string>();
  #blankNodes = 0;
  #out = "";
  #lineStart = 0;
  #isFirst = true;

  constructor(options: TurtleWriterOptions) {
    this.#names = new IriNames(options.prefixes);
    this.#graphs = options.graphs;
    this.#pretty = options.pretty ?? true;
    this.#piecewise = options.piecewise ?? false;
    this.#lines = options.lines;
  }

  *write(quads: Iterable<RDF.Quad>, roots?: readonly string[]): Generator<string, void> {
    if (this.#labels.size > 0) this.#labels = new Map();
    for (const graph of indexGraphs(quads, this.report, this.#graphs ? undefined : { syntax: "Turtle" })) {
      const primary = primaryResources(graph.index, roots);
      // What the caller names as a root stands for itself, even where it could be nested.
      if (roots !== undefined) for (const node of primary) if (node.references > 0) node.isShared = true;
      settleNesting(graph.index);
      this.#openGraph(graph);
      const depth = graph.name === undefined ? 0 : 1;
      for (const node of topLevel(graph.index, primary)) {
        this.#subject(node, depth);
        // A prefix cannot be declared inside of a graph.
        if (this.#piecewise && this.#out.length >= PIECE && (depth === 0 || this.#undeclared.length === 0)) {
          yield this.#flush();
        }
      }
      if (depth > 0) this.#out += this.#pretty ? "}\n" : " }\n";
    }
    if (this.#out !== "") yield this.#flush();
  }

  *end(): Generator<string, void> {}

  #flush(): string {
    let header = "";
    this.#undeclared.sort((a, b) => (a.prefix < b.prefix ? -1 : 1));
    for (const { prefix, namespace } of this.#undeclared) header += `@prefix ${prefix}: <${namespace}> .\n`;
    if (header !== "" && this.#pretty) header += "\n";
    const piece = header + this.#out;
    this.#lines?.give(piece, header.length);
    this.#undeclared = [];
    this.#out = "";
    this.#lineStart = 0;
    return piece;
  }

  #openGraph({ name, index }: IndexedGraph): void {
    if (name === undefined || index.nodes.length === 0) return;
    this.#separate();
    const label = name.termType === "NamedNode" ? this.#iri(name.value) : this.#label(name.value);
    this.#out += `${label} {`;
    this.#out += this.#pretty ? "\n" : " ";
    this.#isFirst = true;
  }

  /** A blank line between the blocks. */
  #separate(): void {
    if (!this.#isFirst && this.#pretty) this.#out += "\n";
    this.#isFirst = false;
  }

  #subject(node: SubjectNode, depth: number): void {
    this.#separate();
    if (depth > 0 && this.#pretty) this.#out += "  ";
    this.#lineStart = this.#out.length;
    if (!node.isBlank) this.#out += this.#iri(node.value);
    else this.#out += node.references === 0 && !node.isShared ? "[]" : this.#label(node.value);
    this.#out += " ";
    this.#predicates(node, depth + 1);
    this.#out += " .\n";
  }

  #predicates(node: SubjectNode, depth: number): void {
    let isFirst = true;
    for (const property of node.sorted()) {
      if (!isFirst) {
        this.#out += " ;";
        this.#breakLine(depth);
      }
      isFirst = false;
      this.#property(node, property, depth);
    }
  }

  #property(node: SubjectNode, property: PropertyValues, depth: number): void {
    this.#out += property.predicate === RDF_TYPE ? "a " : `${this.#iri(property.predicate)} `;
    let isFirst = true;
    for (const object of property.objects) {
      if (!isFirst) this.#out += ",";
      this.#object(node, property.predicate, object, depth, isFirst);
      isFirst = false;
    }
  }

  #object(node: SubjectNode, predicate: string, object: ObjectValue, depth: number, isFirst: boolean): void {
    if (object.termType === "Subject" && isNested(object)) {
      if (!isFirst) this.#out += " ";
      this.#lines?.mark(node, predicate, object, this.#out.length);
      if (object.isListCell) this.#list(object, depth);
      else this.#nested(object, depth);
      return;
    }
    const text = this.#simple(object);
    if (!isFirst) {
      if (this.#pretty && this.#out.length - this.#lineStart + text.length > LINE) this.#breakLine(depth + 1);
      else this.#out += " ";
    }
    this.#lines?.mark(node, predicate, object, this.#out.length);
    this.#out += text;
    const lineBreak = text.lastIndexOf("\n");
    if (lineBreak >= 0) this.#lineStart = this.#out.length - (text.length - lineBreak - 1);
  }

  #simple(object: ObjectValue): string {
    if (object.termType === "Literal") return this.#literal(object);
    return object.termType === "Subject" && object.isBlank ? this.#label(object.value) : this.#iri(object.value);
  }

  #nested(node: SubjectNode, depth: number): void {
    node.isWritten = true;
    const [only] = node.properties;
    if (only === undefined) {
      this.#out += "[]";
      return;
    }
    const [object] = only.objects;
    const isNest = object?.termType === "Subject" && isNested(object);
    const isShort = node.properties.length === 1 && only.objects.length === 1 && !isNest;
    this.#out += "[";
    if (isShort) this.#out += " ";
    else this.#breakLine(depth + 1);
    this.#predicates(node, depth + 1);
    if (isShort) this.#out += " ";
    else this.#breakLine(depth);
    this.#out += "]";
  }

  #list(head: SubjectNode, depth: number): void {
    this.#out += "(";
    let isFirst = true;
    for (const cell of listCells(head)) {
      const item = cell.find(RDF_FIRST)?.objects[0];
      if (item === undefined) continue;
      if (isFirst) this.#out += " ";
      this.#object(cell, RDF_FIRST, item, depth + 1, isFirst);
      isFirst = false;
    }
    this.#out += " )";
  }

  #breakLine(depth: number): void {
    if (!this.#pretty) {
      this.#out += " ";
      return;
    }
    this.#out += INDENTS[depth] ?? `\n${"  ".repeat(depth)}`;
    this.#lineStart = this.#out.length - 2 * depth;
  }

  #literal(literal: RDF.Literal): string {
    const { value, language } = literal;
    if (language !== "") {
      const tag = this.report.language(literal);
      return tag === "" ? this.#quote(value) : `${this.#quote(value)}@${tag}`;
    }
    const datatype = literal.datatype.value;
    if (datatype === XSD_STRING || datatype === RDF_LANG_STRING) return this.#quote(value);
    if (BARE[datatype]?.test(value) === true) return value;
    return `${this.#quote(value)}^^${this.#iri(datatype)}`;
  }

  #quote(text: string): string {
    return this.#pretty ? quoteLong(text, this.report) : quote(text, this.report);
  }

  #label(blankNode: string): string {
    let written = this.#labels.get(blankNode);
    if (written === undefined) {
      written = `_:b${this.#blankNodes++}`;
      this.#labels.set(blankNode, written);
    }
    return written;
  }

  #iri(iri: string): string {
    let written = this.#iris.get(iri);
    if (written === undefined) {
      written = this.#nameIri(iri);
      this.#iris.set(iri, written);
    }
    return written;
  }

  #nameIri(iri: string): string {
    const split = this.#names.split(iri);
    if (split === undefined || !LOCAL_NAME.test(split.local)) return `<${this.report.iri(iri)}>`;
    if (!this.#declared.has(split.prefix)) {
      this.#declared.add(split.prefix);
      this.#undeclared.push(split);
    }
    return `${split.prefix}:${split.local}`;
  }
}

/** What is written at the outermost level: what the document is about, then everything that is not nested. */
function* topLevel(index: SubjectIndex, primary: readonly SubjectNode[]): Generator<SubjectNode, void> {
  for (const nodes of [primary, index.nodes]) {
    for (const node of nodes) {
      if (node.isWritten || node.properties.length === 0 || isNested(node)) continue;
      node.isWritten = true;
      yield node;
    }
  }
}
