import { escapeAttribute, escapeText } from "@metabridge/xml";
import type * as RDF from "@rdfjs/types";
import type { QuadWriter } from "./quad-writer.js";
import { PIECE } from "./quad-writer.js";
import { growTree, isEmbedded, needsLabel } from "./resource-tree.js";
import type { StatementLines } from "./statement-lines.js";
import { indexGraphs, listCells, type ObjectValue, type PropertyValues, type SubjectNode } from "./subject-index.js";
import { RDF_FIRST, RDF_LANG_STRING, RDF_NS, RDF_TYPE, XSD_STRING } from "./vocabulary.js";
import { WriteReport } from "./write-report.js";
import { type XmlElementName, XmlNames } from "./xml-names.js";

// Source: XML 1.0, production [2] Char. Halves of surrogate pairs are dealt with before.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that XML forbids
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;

/** How a {@link RdfXmlWriter} writes. */
export interface RdfXmlWriterOptions {
  readonly prefixes?: Readonly<Record<string, string>> | undefined;
  /** Default true. */
  readonly pretty?: boolean | undefined;
  /** Give text away before all is written; prefixes that come up later are declared where they are used. Default false. */
  readonly piecewise?: boolean | undefined;
  readonly lines?: StatementLines | undefined;
}

/**
 * Writes RDF/XML as catalogues exchange it: typed nodes (`<dcat:Dataset rdf:about="…">`), each resource inside of the first
 * one that refers to it. Source: RDF/XML 1.1.
 */
export class RdfXmlWriter implements QuadWriter {
  readonly report = new WriteReport();
  readonly #names: XmlNames;
  readonly #pretty: boolean;
  readonly #piecewise: boolean;
  readonly #lines: StatementLines | undefined;
  /** Prefixes that the root element declares; undefined until it is written. */
  #declared: ReadonlySet<string> | undefined;
  /** Prefixes of the batch at hand, with their name spaces. */
  #used = new Map<string, string>();
  #labels = new Map<string, string>();
  #blankNodes = 0;
  #out = "";

  constructor(options: RdfXmlWriterOptions = {}) {
    this.#names = new XmlNames(options.prefixes);
    this.#pretty = options.pretty ?? true;
    this.#piecewise = options.piecewise ?? false;
    this.#lines = options.lines;
  }

  *write(quads: Iterable<RDF.Quad>, roots?: readonly string[]): Generator<string, void> {
    this.#labels = new Map();
    this.#used = new Map([["rdf", RDF_NS]]);
    const [graph] = indexGraphs(this.#writable(quads), this.report, { syntax: "RDF/XML" });
    if (graph === undefined) return;
    for (const node of graph.index.nodes) if (node.isListCell) keepResourceList(node);
    const tops = growTree(graph.index, roots);
    const declarations = this.#declare();
    for (const node of tops) {
      this.#node(node, 1, declarations);
      if (this.#piecewise && this.#out.length >= PIECE) yield this.#flush();
    }
    if (this.#out !== "") yield this.#flush();
  }

  #flush(): string {
    const piece = this.#out;
    this.#lines?.give(piece);
    this.#out = "";
    return piece;
  }

  *end(): Generator<string, void> {
    this.#declare();
    yield `${this.#out}${this.#line(0)}</rdf:RDF>\n`;
  }

  /** Leaves out what has no element name, and takes note of the prefixes of the rest. */
  *#writable(quads: Iterable<RDF.Quad>): Generator<RDF.Quad, void> {
    for (const quad of quads) {
      const predicate = quad.predicate.value;
      const name = this.#find(predicate);
      if (name === undefined) {
        this.report.lose(
          "rdf.predicate.unwritable",
          `${quad.subject.value} ${predicate}`,
          quad.object.value,
          `RDF/XML writes predicates as element names, and <${predicate}> cannot be one.`,
        );
        continue;
      }
      this.#used.set(name.prefix, name.namespace);
      if (predicate === RDF_TYPE && quad.object.termType === "NamedNode") {
        const type = this.#find(quad.object.value);
        if (type !== undefined) this.#used.set(type.prefix, type.namespace);
      }
      yield quad;
    }
  }

  #find(iri: string): XmlElementName | undefined {
    return this.#names.find(this.report.iri(iri));
  }

  /** Opens the root element, where that is not done yet; else gives the declarations that are missing from it. */
  #declare(): string {
    const used = [...this.#used].sort(([a], [b]) => (a < b ? -1 : 1));
    const declared = this.#declared;
    if (declared !== undefined) {
      const missing = used.filter(([prefix]) => !declared.has(prefix));
      return missing.map(([prefix, namespace]) => ` xmlns:${prefix}="${escapeAttribute(namespace)}"`).join("");
    }
    this.#declared = new Set(this.#used.keys());
    const separator = this.#pretty ? "\n  " : " ";
    this.#out += '<?xml version="1.0" encoding="UTF-8"?>\n<rdf:RDF';
    for (const [prefix, namespace] of used) this.#out += `${separator}xmlns:${prefix}="${escapeAttribute(namespace)}"`;
    this.#out += ">";
    return "";
  }

  #node(node: SubjectNode, depth: number, declarations = ""): void {
    const types = node.find(RDF_TYPE)?.objects ?? [];
    let named: ObjectValue | undefined;
    let tag = "rdf:Description";
    for (const type of types) {
      const name =
        type.termType === "Literal" || (type.termType === "Subject" && type.isBlank)
          ? undefined
          : this.#find(type.value);
      if (name === undefined) continue;
      named = type;
      tag = name.qname;
      break;
    }
    this.#out += this.#line(depth);
    if (named !== undefined) this.#lines?.mark(node, RDF_TYPE, named, this.#out.length);
    this.#out += `<${tag}${this.#identity(node)}${declarations}`;
    let isEmpty = true;
    for (const property of node.sorted()) {
      for (const object of property.objects) {
        if (property.predicate === RDF_TYPE && object === named) continue;
        if (isEmpty) this.#out += ">";
        isEmpty = false;
        this.#property(property, object, node, depth + 1);
      }
    }
    this.#out += isEmpty ? "/>" : `${this.#line(depth)}</${tag}>`;
  }

  #identity(node: SubjectNode): string {
    if (!node.isBlank) return ` rdf:about="${this.#iri(node.value)}"`;
    return needsLabel(node) ? ` rdf:nodeID="${this.#label(node.value)}"` : "";
  }

  #property(property: PropertyValues, object: ObjectValue, node: SubjectNode, depth: number): void {
    const tag = this.#find(property.predicate)?.qname ?? "";
    this.#out += this.#line(depth);
    this.#lines?.mark(node, property.predicate, object, this.#out.length);
    this.#out += `<${tag}`;
    if (object.termType === "Literal") {
      this.#literal(object, tag);
      return;
    }
    if (object.termType !== "Subject" || !isEmbedded(object, node, property.predicate)) {
      const isBlank = object.termType === "Subject" && object.isBlank;
      this.#out += isBlank
        ? ` rdf:nodeID="${this.#label(object.value)}"/>`
        : ` rdf:resource="${this.#iri(object.value)}"/>`;
      return;
    }
    if (object.isListCell) {
      this.#out += ' rdf:parseType="Collection">';
      for (const cell of listCells(object)) this.#item(cell, depth + 1);
    } else {
      this.#out += ">";
      this.#node(object, depth + 1);
    }
    this.#out += `${this.#line(depth)}</${tag}>`;
  }

  /** An item of a collection: described here, or an empty description that names it. */
  #item(cell: SubjectNode, depth: number): void {
    const item = cell.find(RDF_FIRST)?.objects[0];
    if (item === undefined || item.termType === "Literal") return;
    if (item.termType === "Subject" && isEmbedded(item, cell, RDF_FIRST)) {
      this.#node(item, depth);
      return;
    }
    const isBlank = item.termType === "Subject" && item.isBlank;
    const identity = isBlank ? `rdf:nodeID="${this.#label(item.value)}"` : `rdf:about="${this.#iri(item.value)}"`;
    this.#out += `${this.#line(depth)}<rdf:Description ${identity}/>`;
  }

  #literal(literal: RDF.Literal, tag: string): void {
    const language = this.report.language(literal);
    const datatype = literal.datatype.value;
    if (language !== "") this.#out += ` xml:lang="${language}"`;
    else if (datatype !== XSD_STRING && datatype !== RDF_LANG_STRING)
      this.#out += ` rdf:datatype="${this.#iri(datatype)}"`;
    let text = this.report.text(literal.value);
    if (NOT_XML.test(text)) {
      this.report.lose(
        "rdf.character.unwritable",
        tag,
        literal.value,
        "The text holds characters that XML 1.0 cannot hold; written as U+FFFD.",
      );
    }
    text = escapeText(text);
    this.#out += text === "" ? "/>" : `>${text}</${tag}>`;
  }

  #iri(iri: string): string {
    return escapeAttribute(this.report.iri(iri));
  }

  #label(blankNode: string): string {
    let label = this.#labels.get(blankNode);
    if (label === undefined) {
      label = `b${this.#blankNodes++}`;
      this.#labels.set(blankNode, label);
    }
    return label;
  }

  #line(depth: number): string {
    return this.#pretty ? `\n${"  ".repeat(depth)}` : "";
  }
}

/** RDF/XML has collections of resources only; a list with a literal in it is written cell by cell. */
function keepResourceList(cell: SubjectNode): void {
  if (cell.find(RDF_FIRST)?.objects[0]?.termType !== "Literal") return;
  let node: SubjectNode | undefined = cell;
  while (node?.isListCell) {
    node.isListCell = false;
    node = node.parent;
  }
}
