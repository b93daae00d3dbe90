import type * as RDF from "@rdfjs/types";
import { JsonLdNames, type NamedDefinition, quoteJson } from "./json-ld-names.js";
import type { JsonLdTerm } from "./json-ld-terms.js";
import type { QuadWriter } from "./quad-writer.js";
import { growTree, isEmbedded, needsLabel } from "./resource-tree.js";
import type { StatementLines } from "./statement-lines.js";
import { indexGraphs, listCells, type ObjectValue, type PropertyValues, type SubjectNode } from "./subject-index.js";
import { RDF_FIRST, RDF_LANG_STRING, RDF_TYPE, XSD_BOOLEAN, XSD_INTEGER, XSD_STRING } from "./vocabulary.js";
import { WriteReport } from "./write-report.js";

const PRIMARY_TOPIC = "http://xmlns.com/foaf/0.1/primaryTopic";

/** The numbers that JSON-LD reads back as the same xsd:integer. Source: JSON-LD 1.1 API, "Object to RDF Conversion". */
const CANONICAL_INTEGER = /^(?:0|-?[1-9][0-9]{0,14})$/;

/** Arrays and maps of plain values stay on a line up to this length. */
const LINE = 100;

const INDENTS = /* @__PURE__ */ Array.from({ length: 24 }, (_, depth) => `\n${"  ".repeat(depth)}`);

/**
 * - `framed`: a tree with the resource that the document is about as its root.
 * - `flattened`: a list of all resources, each one described in its place and named elsewhere.
 * - `expanded`: as `flattened`, with whole IRIs instead of a context. Source: JSON-LD 1.1, "Expanded document form".
 */
export type JsonLdForm = "framed" | "flattened" | "expanded";

/** How a {@link JsonLdWriter} writes. */
export interface JsonLdWriterOptions {
  /** Default `framed`. `tree` is `framed` without a context, to be compacted with one of the caller's. */
  readonly form?: JsonLdForm | "tree" | undefined;
  readonly prefixes?: Readonly<Record<string, string>> | undefined;
  /** Default true. */
  readonly pretty?: boolean | undefined;
  /** Write the batches as they come, into one `@graph` with the whole context before it. Default false. */
  readonly piecewise?: boolean | undefined;
  readonly lines?: StatementLines | undefined;
}

/** A graph with the nodes that are written at its top. */
interface TopNodes {
  readonly name: RDF.NamedNode | RDF.BlankNode | undefined;
  readonly tops: readonly SubjectNode[];
}

/**
 * Writes JSON-LD 1.1 straight from the quads, without the algorithms of the specification, which cost many times as much.
 * The context is our own (see {@link jsonLdContext}): local names, texts by language, IRIs as strings.
 */
export class JsonLdWriter implements QuadWriter {
  readonly report = new WriteReport();
  readonly #names: JsonLdNames;
  readonly #compact: boolean;
  readonly #nest: boolean;
  readonly #pretty: boolean;
  readonly #piecewise: boolean;
  readonly #lines: StatementLines | undefined;
  readonly #colon: string;
  readonly #comma: string;
  #out = "";
  /** Where in a whole document the text of its nodes begins. */
  #bodyStart = 0;
  /** Inside of a named graph nothing is marked: that text is moved once it is written. */
  #isInNamedGraph = false;
  #labels = new Map<string, string>();
  #blankNodes = 0;
  #hasItems = false;
  #isOpen = false;

  constructor(options: JsonLdWriterOptions = {}) {
    const { form = "framed", prefixes, pretty = true, piecewise = false } = options;
    this.#lines = options.lines;
    this.#compact = form === "framed" || form === "flattened";
    this.#nest = form === "framed" || form === "tree";
    this.#names = new JsonLdNames({ report: this.report, compact: this.#compact, prefixes });
    this.#pretty = pretty;
    this.#piecewise = piecewise;
    this.#colon = pretty ? ": " : ":";
    this.#comma = pretty ? ", " : ",";
  }

  *write(quads: Iterable<RDF.Quad>, roots?: readonly string[]): Generator<string, void> {
    const batch = Array.isArray(quads) ? (quads as readonly RDF.Quad[]) : [...quads];
    const { report } = this;
    const labelled = this.#blankNodes;
    this.#names.begin();
    let text = "";
    do {
      const graphs = indexGraphs(batch, report).map(({ name, index }): TopNodes => {
        return { name, tops: this.#nest ? growTree(index, roots) : index.nodes.filter(isDescribed) };
      });
      this.#out = "";
      this.#lines?.restart();
      this.#labels = new Map();
      this.#blankNodes = labelled;
      text = this.#piecewise ? this.#items(graphs) : this.#document(graphs);
    } while (this.#names.mustRepeat());
    if (this.#piecewise && !this.#isOpen) {
      this.#isOpen = true;
      const head = this.#head();
      this.#lines?.giveAside(head);
      yield head;
    }
    if (this.#piecewise && text !== "") {
      // The first item has no comma before it.
      const piece = this.#hasItems ? text : text.slice(1);
      this.#lines?.give(piece, piece.length - text.length);
      this.#hasItems = true;
      yield piece;
    } else if (!this.#piecewise) {
      this.#lines?.give(text, this.#bodyStart);
      yield text;
    }
  }

  *end(): Generator<string, void> {
    if (!this.#piecewise) return;
    const head = this.#isOpen ? "" : this.#head();
    yield this.#compact ? `${head}${this.#line(1)}]${this.#line(0)}}\n` : `${head}${this.#line(0)}]\n`;
  }

  // Documents

  #document(graphs: readonly TopNodes[]): string {
    const [root, ...others] = graphs[0]?.tops ?? [];
    const isOneGraph = graphs.slice(1).every(({ tops }) => tops.length === 0);
    if (
      this.#compact &&
      this.#nest &&
      root !== undefined &&
      isOneGraph &&
      others.every((node) => isRecordOf(node, root))
    ) {
      this.#members(root, 1, false);
      this.#records(others, root);
      const head = `{${this.#line(1)}"@context"${this.#colon}${this.#usedContext()}`;
      this.#bodyStart = head.length;
      return `${head}${this.#out}${this.#line(0)}}\n`;
    }
    const items = this.#items(graphs).slice(1);
    // The bracket stands where the comma before the first item was.
    this.#bodyStart = 0;
    if (!this.#compact) return items === "" ? "[]\n" : `[${items}${this.#line(0)}]\n`;
    const context = `"@context"${this.#colon}${this.#usedContext()}`;
    const head = `{${this.#line(1)}${context},${this.#line(1)}"@graph"${this.#colon}`;
    this.#bodyStart = head.length;
    const graph = items === "" ? "[]" : `[${items}${this.#line(1)}]`;
    return `${head}${graph}${this.#line(0)}}\n`;
  }

  /** What stands before the items of a document that is written piece by piece. */
  #head(): string {
    if (!this.#compact) return "[";
    const context = this.#contextObject(this.#names.wholeContext());
    return `{${this.#line(1)}"@context"${this.#colon}${context},${this.#line(1)}"@graph"${this.#colon}[`;
  }

  #usedContext(): string {
    return this.#contextObject(this.#names.usedContext());
  }

  #contextObject(definitions: readonly NamedDefinition[]): string {
    const line = this.#line(2);
    let text = "";
    for (const [name, definition] of definitions) {
      text += `${text === "" ? "{" : ","}${line}"${name}"${this.#colon}${definition}`;
    }
    return text === "" ? "{}" : `${text}${this.#line(1)}}`;
  }

  /** The nodes of all graphs, a comma before each. */
  #items(graphs: readonly TopNodes[]): string {
    const depth = this.#compact ? 2 : 1;
    for (const { name, tops } of graphs) {
      if (name === undefined) {
        for (const node of tops) this.#item(node, depth, this.#bans(depth + 1));
        continue;
      }
      if (tops.length === 0) continue;
      const id = name.termType === "BlankNode" ? this.#label(name.value) : this.#names.iri(name.value);
      const before = `${this.#out},${this.#line(depth)}{${this.#bans(depth + 1)}${this.#line(depth + 1)}"@id"${this.#colon}${id},`;
      this.#out = "";
      this.#isInNamedGraph = true;
      for (const node of tops) this.#item(node, depth + 2, "");
      this.#isInNamedGraph = false;
      const inside = `"@graph"${this.#colon}[${this.#out.slice(1)}${this.#line(depth + 1)}]`;
      this.#out = `${before}${this.#line(depth + 1)}${inside}${this.#line(depth)}}`;
    }
    return this.#out;
  }

  #item(node: SubjectNode, depth: number, bans: string): void {
    this.#out += `,${this.#line(depth)}{${bans}`;
    this.#members(node, depth + 1, true);
    this.#out += `${this.#line(depth)}}`;
  }

  /** The context before the first piece has all prefixes: those that this batch cannot have are taken out here. */
  #bans(depth: number): string {
    const { banned } = this.#names;
    if (!this.#piecewise || banned.size === 0) return "";
    const bans = this.#map([...banned].map((prefix) => [prefix, "null"]));
    return `${this.#line(depth)}"@context"${this.#colon}${bans},`;
  }

  /** What has nothing to say but what the root is the topic of: the catalogue records of a dataset. */
  #records(records: readonly SubjectNode[], root: SubjectNode): void {
    if (records.length === 0) return;
    const { key, term } = this.#names.property(PRIMARY_TOPIC);
    if (term !== undefined) this.#names.use(term);
    const isOne = records.length === 1;
    this.#out += `,${this.#line(1)}"@reverse"${this.#colon}{${this.#line(2)}${key}${this.#colon}${isOne ? "{" : "["}`;
    const depth = isOne ? 2 : 3;
    let isFirst = true;
    for (const record of records) {
      if (!isOne) this.#out += `${isFirst ? "" : ","}${this.#line(depth)}{`;
      isFirst = false;
      if (!this.#isInNamedGraph) this.#lines?.mark(record, PRIMARY_TOPIC, root, this.#out.length);
      this.#members(record, depth + 1, true, root);
      this.#out += `${this.#line(depth)}}`;
    }
    this.#out += `${isOne ? "" : `${this.#line(2)}]`}${this.#line(1)}}`;
  }

  // Resources

  /** Everything that is said of a node; `topic` is the one that it is written as the record of. */
  #members(node: SubjectNode, depth: number, isFirstMember: boolean, topic?: SubjectNode): void {
    let isFirst = isFirstMember;
    const next = (): void => {
      this.#out += isFirst ? this.#line(depth) : `,${this.#line(depth)}`;
      isFirst = false;
    };
    const id = this.#idOf(node);
    if (id !== "") {
      next();
      this.#out += `"@id"${this.#colon}${id}`;
    }
    for (const property of node.sorted()) {
      if (topic !== undefined && property.predicate === PRIMARY_TOPIC) continue;
      if (property.predicate === RDF_TYPE) {
        const literals = property.objects.filter((object) => object.termType === "Literal");
        if (literals.length < property.objects.length) {
          next();
          this.#mark(node, property);
          this.#types(property.objects, depth);
        }
        if (literals.length > 0) {
          next();
          this.#values(this.#names.plainProperty(RDF_TYPE).key, undefined, literals, node, RDF_TYPE, depth);
        }
        continue;
      }
      next();
      this.#mark(node, property);
      this.#property(property, node, depth);
    }
  }

  /** The statements of a property begin where the property does. */
  #mark(node: SubjectNode, { predicate, objects }: PropertyValues): void {
    if (this.#lines === undefined || this.#isInNamedGraph) return;
    for (const object of objects) this.#lines.mark(node, predicate, object, this.#out.length);
  }

  #idOf(node: SubjectNode): string {
    if (!node.isBlank) return this.#names.iri(node.value);
    return (this.#nest ? needsLabel(node) : node.references > 0 || node.isShared) ? this.#label(node.value) : "";
  }

  #types(objects: readonly ObjectValue[], depth: number): void {
    const types: string[] = [];
    for (const type of objects) {
      if (type.termType === "Literal") continue;
      types.push(type.termType === "Subject" && type.isBlank ? this.#label(type.value) : this.#names.type(type.value));
    }
    this.#out += `"@type"${this.#colon}${this.#array(types, depth)}`;
  }

  #property(property: PropertyValues, node: SubjectNode, depth: number): void {
    const { predicate, objects } = property;
    const { key, term } = this.#names.property(predicate);
    if (term?.kind !== "text") {
      if (term !== undefined) this.#names.use(term);
      this.#values(key, term, objects, node, predicate, depth);
      return;
    }
    if (!objects.every(isText)) {
      this.#values(this.#names.plainProperty(predicate).key, undefined, objects, node, predicate, depth);
      return;
    }
    this.#names.use(term);
    this.#out += `${key}${this.#colon}`;
    this.#texts(objects as readonly RDF.Literal[], depth);
  }

  /** Texts by language; those without one stand alone, or under `@none`. */
  #texts(texts: readonly RDF.Literal[], depth: number): void {
    const [first] = texts;
    if (texts.length === 1 && first !== undefined) {
      const language = this.report.language(first);
      const text = quoteJson(first.value, this.report);
      this.#out += language === "" ? text : this.#map([[language, text]]);
      return;
    }
    const byLanguage = new Map<string, string[]>();
    for (const text of texts) {
      const language = this.report.language(text) || "@none";
      const value = quoteJson(text.value, this.report);
      const values = byLanguage.get(language);
      if (values === undefined) byLanguage.set(language, [value]);
      else values.push(value);
    }
    const alone = byLanguage.size === 1 ? byLanguage.get("@none") : undefined;
    if (alone !== undefined) {
      this.#out += this.#array(alone, depth);
      return;
    }
    const line = this.#line(depth + 1);
    let separator = "{";
    for (const [language, values] of byLanguage) {
      this.#out += `${separator}${line}"${language}"${this.#colon}${this.#array(values, depth + 1)}`;
      separator = ",";
    }
    this.#out += `${this.#line(depth)}}`;
  }

  #values(
    key: string,
    term: JsonLdTerm | undefined,
    objects: readonly ObjectValue[],
    node: SubjectNode,
    predicate: string,
    depth: number,
  ): void {
    this.#out += `${key}${this.#colon}`;
    const [first] = objects;
    if (objects.length === 1 && first !== undefined && this.#compact) {
      this.#value(first, term, node, predicate, depth);
      return;
    }
    if (objects.every((object) => object.termType !== "Subject")) {
      this.#out += this.#array(
        objects.map((object) => this.#simple(object, term)),
        depth,
      );
      return;
    }
    let separator = "[";
    for (const object of objects) {
      this.#out += `${separator}${this.#line(depth + 1)}`;
      this.#value(object, term, node, predicate, depth + 1);
      separator = ",";
    }
    this.#out += `${this.#line(depth)}]`;
  }

  #value(object: ObjectValue, term: JsonLdTerm | undefined, node: SubjectNode, predicate: string, depth: number): void {
    if (object.termType !== "Subject") {
      this.#out += this.#simple(object, term);
      return;
    }
    if (object.isListCell && (!this.#nest || isEmbedded(object, node, predicate))) {
      this.#list(object, term, depth);
      return;
    }
    if (!this.#nest || !isEmbedded(object, node, predicate)) {
      this.#out += this.#simple(object, term);
      return;
    }
    this.#out += "{";
    const before = this.#out.length;
    this.#members(object, depth + 1, true);
    this.#out += this.#out.length === before ? "}" : `${this.#line(depth)}}`;
  }

  #list(head: SubjectNode, term: JsonLdTerm | undefined, depth: number): void {
    this.#out += `{${this.#line(depth + 1)}"@list"${this.#colon}`;
    let separator = "[";
    for (const cell of listCells(head)) {
      const item = cell.find(RDF_FIRST)?.objects[0];
      if (item === undefined) continue;
      this.#out += `${separator}${this.#line(depth + 2)}`;
      this.#value(item, term, cell, RDF_FIRST, depth + 2);
      separator = ",";
    }
    this.#out += `${this.#line(depth + 1)}]${this.#line(depth)}}`;
  }

  // Values

  #simple(object: ObjectValue, term: JsonLdTerm | undefined): string {
    if (object.termType === "Literal") return this.#literal(object, term);
    const isBlank = object.termType === "Subject" && object.isBlank;
    const id = isBlank ? this.#label(object.value) : this.#names.iri(object.value);
    return term?.kind === "iri" ? id : this.#map([["@id", id]]);
  }

  #literal(literal: RDF.Literal, term: JsonLdTerm | undefined): string {
    const text = quoteJson(literal.value, this.report);
    const language = this.report.language(literal);
    if (language !== "")
      return this.#map([
        ["@language", `"${language}"`],
        ["@value", text],
      ]);
    const datatype = literal.datatype.value;
    if (datatype === XSD_STRING || datatype === RDF_LANG_STRING) {
      const isString = this.#compact && (term === undefined || term.kind === "plain");
      return isString ? text : this.#map([["@value", text]]);
    }
    if (term !== undefined && term.datatype === datatype) return text;
    if (this.#compact && (term === undefined || term.kind === "plain")) {
      if (datatype === XSD_BOOLEAN && (literal.value === "true" || literal.value === "false")) return literal.value;
      if (datatype === XSD_INTEGER && CANONICAL_INTEGER.test(literal.value)) return literal.value;
    }
    return this.#map([
      ["@type", this.#names.type(datatype)],
      ["@value", text],
    ]);
  }

  #label(blankNode: string): string {
    let label = this.#labels.get(blankNode);
    if (label === undefined) {
      label = `"_:b${this.#blankNodes++}"`;
      this.#labels.set(blankNode, label);
    }
    return label;
  }

  // Layout

  /** An object of plain values on one line. */
  #map(entries: readonly (readonly [key: string, value: string])[]): string {
    const members = entries.map(([key, value]) => `"${key}"${this.#colon}${value}`).join(this.#comma);
    return this.#pretty ? `{ ${members} }` : `{${members}}`;
  }

  /** One value alone, several as an array, on one line where they fit. */
  #array(values: readonly string[], depth: number): string {
    const [first] = values;
    if (values.length === 1 && first !== undefined && this.#compact) return first;
    let length = 2 * depth;
    for (const value of values) length += value.length + 2;
    if (length <= LINE || !this.#pretty) return `[${values.join(this.#comma)}]`;
    const line = this.#line(depth + 1);
    return `[${line}${values.join(`,${line}`)}${this.#line(depth)}]`;
  }

  #line(depth: number): string {
    if (!this.#pretty) return "";
    return INDENTS[depth] ?? `\n${"  ".repeat(depth)}`;
  }
}

function isText(object: ObjectValue): boolean {
  return object.termType === "Literal" && (object.language !== "" || object.datatype.value === XSD_STRING);
}

/** Flattened: list cells are written where the list is. */
function isDescribed(node: SubjectNode): boolean {
  return node.properties.length > 0 && !node.isListCell;
}

function isRecordOf(node: SubjectNode, topic: SubjectNode): boolean {
  const topics = node.find(PRIMARY_TOPIC)?.objects;
  return node.references === 0 && topics?.length === 1 && topics[0] === topic;
}
