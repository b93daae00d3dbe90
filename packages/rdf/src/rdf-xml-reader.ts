import type { Position } from "@metabridge/core";
import { type XmlAttribute, type XmlName, XmlReader } from "@metabridge/xml";
import type * as RDF from "@rdfjs/types";
import type { QuadReader, QuadReaderOptions } from "./quad-reader.js";
import type { ReadReport } from "./read-report.js";
import { resolveIri } from "./resolve-iri.js";
import { createTermFactory } from "./terms.js";
import { RDF_FIRST, RDF_NIL, RDF_NS, RDF_REST, RDF_TYPE, RDF_XML_LITERAL } from "./vocabulary.js";
import { XmlLiteralBuilder } from "./xml-literal.js";

const XML_NS = "http://www.w3.org/XML/1998/namespace";

/** Attributes that are syntax. Source: RDF/XML 1.1, production 7.2.2, and rdf:type, whose value is an IRI. */
const SYNTAX = /* @__PURE__ */ new Set(["ID", "about", "nodeID", "resource", "parseType", "datatype", "type"]);

/** Attributes that may not be there. Source: RDF/XML 1.1, productions 7.2.4 and 7.2.7. */
const FORBIDDEN = /* @__PURE__ */ new Set(["aboutEach", "aboutEachPrefix", "bagID", "li", "Description", "RDF"]);

/** What RDF/XML files of before 2004 write without a prefix. Source: RDF/XML 1.1, section 6.1.4. */
const UNPREFIXED = /* @__PURE__ */ new Set(["ID", "about", "resource", "parseType", "type"]);

type Resource = RDF.NamedNode | RDF.BlankNode;

/** What holds for an element and everything in it. */
interface Scope {
  readonly baseIri: string;
  readonly language: string;
}

/** Around rdf:RDF: nothing is read, but rdf:RDF is looked for. */
interface OutsideFrame {
  readonly kind: "outside";
  readonly scope: Scope;
}

/** rdf:RDF: its children are nodes. */
interface DocumentFrame {
  readonly kind: "document";
  readonly scope: Scope;
}

/** A node: its children are properties. */
interface NodeFrame {
  readonly kind: "node";
  readonly scope: Scope;
  readonly subject: Resource;
  /** How many rdf:li it has had. */
  items: number;
}

/** A property: in it is text, or a node. */
interface PropertyFrame {
  readonly kind: "property";
  readonly scope: Scope;
  readonly subject: Resource;
  readonly predicate: RDF.NamedNode;
  /** From rdf:resource, rdf:nodeID or property attributes. */
  readonly object: Resource | undefined;
  readonly datatype: RDF.NamedNode | undefined;
  /** rdf:ID: the statement’s own name. */
  readonly statement: RDF.NamedNode | undefined;
  readonly position: Position;
  text: string;
  nodes: number;
}

/** A property with rdf:parseType="Collection". */
interface CollectionFrame {
  readonly kind: "collection";
  readonly scope: Scope;
  readonly subject: Resource;
  readonly predicate: RDF.NamedNode;
  readonly statement: RDF.NamedNode | undefined;
  last: Resource | undefined;
}

/** A property with rdf:parseType="Literal". */
interface XmlLiteralFrame {
  readonly kind: "xml-literal";
  readonly scope: Scope;
  readonly subject: Resource;
  readonly predicate: RDF.NamedNode;
  readonly statement: RDF.NamedNode | undefined;
  readonly content: XmlLiteralBuilder;
}

type Frame = OutsideFrame | DocumentFrame | NodeFrame | PropertyFrame | CollectionFrame | XmlLiteralFrame;

/** The attributes of an element by their meaning. */
interface RdfAttributes {
  /** rdf:about, rdf:resource, …, by local name. */
  readonly rdf: ReadonlyMap<string, string>;
  /** Properties written as attributes. */
  readonly properties: readonly XmlAttribute[];
  readonly scope: Scope;
}

const NO_RDF_ATTRIBUTES: ReadonlyMap<string, string> = /* @__PURE__ */ new Map();

/**
 * Reads RDF/XML from XML events, piece by piece. It finds rdf:RDF inside of other elements too, as OAI-PMH and CSW
 * responses wrap it. What breaks the grammar but has one plain meaning is read, with a warning. Source: RDF/XML 1.1.
 */
export class RdfXmlReader implements QuadReader {
  readonly report: ReadReport;
  readonly prefixes: Record<string, string> = {};
  readonly #xml: XmlReader;
  readonly #terms = createTermFactory();
  readonly #stack: Frame[] = [];
  readonly #top: Scope;
  #quads: RDF.Quad[] = [];
  #sawRdf = false;
  #rootName = "";
  #saidXml = 0;
  #isEnded = false;

  constructor(options: QuadReaderOptions) {
    this.report = options.report;
    this.#top = { baseIri: options.baseIri, language: "" };
    this.#xml = new XmlReader(
      {
        open: (name, attributes) => this.#open(name, attributes),
        text: (text) => this.#text(text),
        close: () => this.#close(),
      },
      { maxDepth: options.maxDepth, internalEntities: true },
    );
  }

  get failed(): boolean {
    return this.#xml.failed || this.#isEnded;
  }

  write(text: string): void {
    if (this.failed) return;
    this.#xml.write(text);
    this.#adoptXmlDiagnostics();
  }

  end(): void {
    if (this.failed) return;
    this.#xml.end();
    this.#adoptXmlDiagnostics();
    if (!this.#xml.failed && !this.#sawRdf) {
      this.report.error(
        "rdf.xml.no-rdf",
        `There is no rdf:RDF element in this XML document; its root element is <${this.#rootName}>.`,
        { line: 1, column: 1 },
      );
    }
    this.#isEnded = true;
  }

  take(): RDF.Quad[] {
    const quads = this.#quads;
    this.#quads = [];
    return quads;
  }

  #adoptXmlDiagnostics(): void {
    const { diagnostics } = this.#xml;
    for (; this.#saidXml < diagnostics.length; this.#saidXml++) {
      const diagnostic = diagnostics[this.#saidXml];
      if (diagnostic === undefined) continue;
      const { code, severity, message, line, column } = diagnostic;
      const position = { ...(line === undefined ? {} : { line }), ...(column === undefined ? {} : { column }) };
      if (severity === "error") this.report.error(code, message, position);
      else this.report.warn(code, message, position);
    }
  }

  get #position(): Position {
    return { line: this.#xml.line, column: this.#xml.column };
  }

  // Events

  #open(name: XmlName, attributes: readonly XmlAttribute[]): void {
    const { declarations } = this.#xml;
    for (const prefix in declarations) this.prefixes[prefix] ??= declarations[prefix] ?? "";
    const parent = this.#stack.at(-1);
    if (parent === undefined || parent.kind === "outside") {
      if (parent === undefined) this.#rootName = name.name;
      this.#openOutside(name, attributes, parent?.scope ?? this.#top, parent === undefined);
      return;
    }
    switch (parent.kind) {
      case "xml-literal":
        parent.content.open(name, attributes);
        return;
      case "node":
        this.#openProperty(name, attributes, parent);
        return;
      default:
        this.#openNode(name, attributes, parent);
    }
  }

  #text(text: string): void {
    const frame = this.#stack.at(-1);
    if (frame === undefined || frame.kind === "outside") return;
    if (frame.kind === "property") frame.text += text;
    else if (frame.kind === "xml-literal") frame.content.write(text);
    else if (text.trim() !== "") this.#warnText(text);
  }

  #close(): void {
    const frame = this.#stack.at(-1);
    if (frame?.kind === "xml-literal" && frame.content.depth > 0) {
      frame.content.close();
      return;
    }
    this.#stack.pop();
    if (frame === undefined) return;
    if (frame.kind === "property") this.#closeProperty(frame);
    else if (frame.kind === "collection") this.#closeCollection(frame);
    else if (frame.kind === "xml-literal") {
      const literal = this.#terms.literal(frame.content.text, this.#terms.namedNode(RDF_XML_LITERAL));
      this.#emit(frame.subject, frame.predicate, literal, frame.statement);
    }
  }

  // Outside of rdf:RDF

  #openOutside(name: XmlName, attributes: readonly XmlAttribute[], scope: Scope, isRoot: boolean): void {
    if (name.uri === RDF_NS && name.local === "RDF") {
      this.#sawRdf = true;
      this.#stack.push({ kind: "document", scope: this.#attributes(attributes, scope).scope });
      return;
    }
    // A document may be one node alone. Source: RDF/XML 1.1, production 7.2.8.
    const isNode = attributes.some(({ name, uri }) => uri === RDF_NS && /:(?:about|ID|nodeID)$/.test(name));
    if (isRoot && (isNode || name.uri === RDF_NS)) {
      this.#sawRdf = true;
      this.#openNode(name, attributes, { kind: "document", scope });
      return;
    }
    this.#stack.push({ kind: "outside", scope });
  }

  // Nodes. Source: RDF/XML 1.1, section 7.2.11

  #openNode(
    name: XmlName,
    attributes: readonly XmlAttribute[],
    parent: DocumentFrame | PropertyFrame | CollectionFrame,
  ): void {
    const { rdf, properties, scope } = this.#attributes(attributes, parent.scope);
    const subject = this.#subject(rdf, scope);
    if (parent.kind === "property") this.#attach(subject, parent);
    else if (parent.kind === "collection") this.#append(subject, parent);
    if (name.uri !== RDF_NS || name.local !== "Description") {
      this.#emit(subject, this.#terms.namedNode(RDF_TYPE), this.#elementIri(name));
    }
    this.#emitAttributes(subject, rdf, properties, scope);
    this.#stack.push({ kind: "node", scope, subject, items: 0 });
  }

  #subject(rdf: ReadonlyMap<string, string>, scope: Scope): Resource {
    const about = rdf.get("about");
    const id = rdf.get("ID");
    const nodeId = rdf.get("nodeID");
    if ([about, id, nodeId].filter((given) => given !== undefined).length > 1) {
      this.report.warn(
        "rdf.xml.identity",
        "The node has more than one of rdf:about, rdf:ID and rdf:nodeID; the first of them, in this order, is taken.",
        this.#position,
      );
    }
    if (about !== undefined) return this.#resource(about, scope);
    if (id !== undefined) return this.#resource(`#${id}`, scope);
    return this.#terms.blankNode(nodeId);
  }

  #attach(node: Resource, parent: PropertyFrame): void {
    parent.nodes++;
    if (parent.nodes > 1) {
      this.report.warn(
        "rdf.xml.several-nodes",
        `<${parent.predicate.value}> holds more than one node, which RDF/XML forbids; read as one statement for each.`,
        this.#position,
      );
    }
    this.#emit(parent.subject, parent.predicate, node, parent.statement);
  }

  // Properties. Source: RDF/XML 1.1, section 7.2.14

  #openProperty(name: XmlName, attributes: readonly XmlAttribute[], parent: NodeFrame): void {
    const { rdf, properties, scope } = this.#attributes(attributes, parent.scope);
    const { subject } = parent;
    const predicate = this.#predicate(name, parent);
    const id = rdf.get("ID");
    const statement = id === undefined ? undefined : (this.#resource(`#${id}`, scope) as RDF.NamedNode);
    const parseType = rdf.get("parseType");
    if (parseType === "Resource") {
      const node = this.#terms.blankNode();
      this.#emit(subject, predicate, node, statement);
      this.#stack.push({ kind: "node", scope, subject: node, items: 0 });
    } else if (parseType === "Collection") {
      this.#stack.push({ kind: "collection", scope, subject, predicate, statement, last: undefined });
    } else if (parseType !== undefined) {
      // Any other value means Literal. Source: RDF/XML 1.1, section 7.2.20.
      this.#stack.push({ kind: "xml-literal", scope, subject, predicate, statement, content: new XmlLiteralBuilder() });
    } else {
      const object = this.#objectOf(rdf, properties, scope);
      if (object !== undefined) {
        this.#emit(subject, predicate, object, statement);
        this.#emitAttributes(object, rdf, properties, scope);
      }
      const datatype = rdf.get("datatype");
      this.#stack.push({
        kind: "property",
        scope,
        subject,
        predicate,
        object,
        datatype: datatype === undefined ? undefined : this.#resource(datatype, scope),
        statement,
        position: this.#position,
        text: "",
        nodes: 0,
      });
    }
  }

  #predicate(name: XmlName, parent: NodeFrame): RDF.NamedNode {
    if (name.uri === RDF_NS && name.local === "li") return this.#terms.namedNode(`${RDF_NS}_${++parent.items}`);
    return this.#elementIri(name);
  }

  #objectOf(rdf: ReadonlyMap<string, string>, properties: readonly XmlAttribute[], scope: Scope): Resource | undefined {
    const resource = rdf.get("resource");
    if (resource !== undefined) return this.#resource(resource, scope);
    const nodeId = rdf.get("nodeID");
    if (nodeId !== undefined) return this.#terms.blankNode(nodeId);
    // rdf:about belongs on a node; on a property it can only mean rdf:resource.
    const about = rdf.get("about");
    if (about !== undefined) {
      this.report.warn("rdf.xml.about", "rdf:about on a property; read as rdf:resource.", this.#position);
      return this.#resource(about, scope);
    }
    return properties.length > 0 || rdf.has("type") ? this.#terms.blankNode() : undefined;
  }

  #closeProperty(frame: PropertyFrame): void {
    const { object, datatype, nodes, position, text, scope } = frame;
    if (object !== undefined || nodes > 0) {
      if (text.trim() !== "") this.#warnText(text, position);
      if (object !== undefined && nodes > 0) {
        this.report.warn(
          "rdf.xml.several-nodes",
          `<${frame.predicate.value}> both names a resource and holds a node; read as one statement for each.`,
          position,
        );
      }
      return;
    }
    const literal = this.#terms.literal(text, datatype ?? scope.language);
    this.#emit(frame.subject, frame.predicate, literal, frame.statement);
  }

  // Collections. Source: RDF/XML 1.1, section 7.2.19

  #append(node: Resource, frame: CollectionFrame): void {
    const cell = this.#terms.blankNode();
    if (frame.last === undefined) this.#emit(frame.subject, frame.predicate, cell, frame.statement);
    else this.#emit(frame.last, this.#terms.namedNode(RDF_REST), cell);
    this.#emit(cell, this.#terms.namedNode(RDF_FIRST), node);
    frame.last = cell;
  }

  #closeCollection(frame: CollectionFrame): void {
    const nil = this.#terms.namedNode(RDF_NIL);
    if (frame.last === undefined) this.#emit(frame.subject, frame.predicate, nil, frame.statement);
    else this.#emit(frame.last, this.#terms.namedNode(RDF_REST), nil);
  }

  // Attributes

  #attributes(attributes: readonly XmlAttribute[], outer: Scope): RdfAttributes {
    if (attributes.length === 0) return { rdf: NO_RDF_ATTRIBUTES, properties: [], scope: outer };
    let rdf: Map<string, string> | undefined;
    const properties: XmlAttribute[] = [];
    let { baseIri, language } = outer;
    for (const attribute of attributes) {
      const { name, uri, value } = attribute;
      const local = uri === RDF_NS ? name.slice(name.indexOf(":") + 1) : "";
      if (SYNTAX.has(local)) {
        rdf ??= new Map();
        rdf.set(local, value);
      } else if (FORBIDDEN.has(local)) {
        this.report.warn(
          "rdf.xml.attribute",
          `${name}="${value}" is not RDF/XML 1.1; it was left out.`,
          this.#position,
        );
      } else if (uri === XML_NS) {
        if (name === "xml:base") baseIri = resolveIri(value.trim(), baseIri);
        else if (name === "xml:lang") language = this.report.language(value, this.#position);
      } else if (uri !== "") properties.push(attribute);
      else if (UNPREFIXED.has(name)) {
        this.report.warn(
          "rdf.xml.unprefixed",
          `The attribute “${name}” has no prefix; read as rdf:${name}.`,
          this.#position,
        );
        rdf ??= new Map();
        rdf.set(name, value);
      } else {
        this.report.warn(
          "rdf.xml.attribute",
          `The attribute ${name}="${value}" has no name space, so it means nothing in RDF; it was left out.`,
          this.#position,
        );
      }
    }
    const isSame = baseIri === outer.baseIri && language === outer.language;
    return { rdf: rdf ?? NO_RDF_ATTRIBUTES, properties, scope: isSame ? outer : { baseIri, language } };
  }

  #emitAttributes(
    subject: Resource,
    rdf: ReadonlyMap<string, string>,
    properties: readonly XmlAttribute[],
    scope: Scope,
  ): void {
    const type = rdf.get("type");
    if (type !== undefined) this.#emit(subject, this.#terms.namedNode(RDF_TYPE), this.#resource(type, scope));
    for (const { name, uri, value } of properties) {
      const predicate = this.#terms.namedNode(this.report.iri(uri + name.slice(name.indexOf(":") + 1), this.#position));
      this.#emit(subject, predicate, this.#terms.literal(value, scope.language));
    }
  }

  // Terms and statements

  #elementIri(name: XmlName): RDF.NamedNode {
    return this.#terms.namedNode(this.report.iri(name.uri + name.local, this.#position));
  }

  #resource(reference: string, scope: Scope): RDF.NamedNode {
    const trimmed = reference.trim();
    if (trimmed !== reference) {
      this.report.warn("rdf.iri.invalid", `“${reference}” has white space around it; read without it.`, this.#position);
    }
    return this.#terms.namedNode(this.report.iri(resolveIri(trimmed, scope.baseIri), this.#position));
  }

  #emit(
    subject: Resource,
    predicate: RDF.NamedNode,
    object: RDF.NamedNode | RDF.BlankNode | RDF.Literal,
    statement?: RDF.NamedNode,
  ): void {
    this.#quads.push(this.#terms.quad(subject, predicate, object));
    if (statement === undefined) return;
    // Source: RDF/XML 1.1, section 7.3.
    const { namedNode, quad } = this.#terms;
    this.#quads.push(
      quad(statement, namedNode(RDF_TYPE), namedNode(`${RDF_NS}Statement`)),
      quad(statement, namedNode(`${RDF_NS}subject`), subject),
      quad(statement, namedNode(`${RDF_NS}predicate`), predicate),
      quad(statement, namedNode(`${RDF_NS}object`), object),
    );
  }

  #warnText(text: string, position: Position = this.#position): void {
    const shown = text.trim().replaceAll(/\s+/g, " ");
    this.report.warn(
      "rdf.xml.text",
      `The text “${shown.length > 60 ? `${shown.slice(0, 60)}…` : shown}” stands between elements, where it means nothing in RDF; it was left out.`,
      position,
    );
  }
}
