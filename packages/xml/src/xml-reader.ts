import type { Diagnostic, Limits, Severity } from "@metabridge/core";
import { SaxesParser } from "saxes";
import type { XmlAttribute } from "./element.js";
import { entityTable } from "./entity-table.js";
import { readInternalEntities } from "./internal-entities.js";
import { NamespaceScope, type XmlName } from "./xml-name.js";

/** Receives a document as events, in document order. `Name` is what it makes of the names of elements. */
export interface XmlHandler<Name extends XmlName = XmlName> {
  /**
   * Adds to a name what the handler knows of it. It is asked when a name is met first where certain declarations hold, and
   * not for each element. Without it, names are given as they are.
   */
  known?(name: XmlName): Name;
  /**
   * An element begins. Name space declarations are not among the attributes: {@link XmlReader.declarations} has them.
   * The array may be shared between elements: do not change it.
   */
  open(name: Name, attributes: readonly XmlAttribute[]): void;
  /** A run of character data, entities and CDATA resolved; may come in several calls. */
  text(text: string): void;
  close(): void;
}

const DEFAULT_MAX_DEPTH = 500;
/** With entities, a document may become so much longer than it is written. */
const MAX_EXPANSION = { factor: 10, more: 1_000_000 };
/** More diagnostics of one kind would only repeat the first ones. */
const MAX_WARNINGS = 20;
const NO_ATTRIBUTES: readonly XmlAttribute[] = [];
const NO_DECLARATIONS: Readonly<Record<string, string>> = {};
const RESERVED: Readonly<Record<string, string>> = {
  "http://www.w3.org/XML/1998/namespace": "xml",
  "http://www.w3.org/2000/xmlns/": "xmlns",
};

/** How an {@link XmlReader} reads. */
export interface XmlReaderOptions extends Limits {
  readonly source?: string;
  /**
   * Take a document type declaration with harmless entities, as RDF/XML files have them for name spaces: at most 200, of at
   * most 500 characters, that do not refer to each other and are not fetched. Default false.
   */
  readonly internalEntities?: boolean;
}

/** An undeclared entity is told of where its name is known. */
const TOLD = /^(?:undefined entity|disallowed character in entity name)\.$/;
/** Faults that leave the structure clear, so that reading can go on. */
const RECOVERABLE =
  /disallowed character|invalid character entity|duplicate attribute|XML declaration must (?:be|appear) at the start/i;

/**
 * A push reader: feed it text in pieces, and its handler is called as soon as something is complete.
 * It is built for hostile input: a document type declaration that declares anything is refused (so that no entity is ever
 * declared; with the option `internalEntities`, one that declares a few short texts is taken), nesting and size are limited,
 * and nothing is fetched. The first fault that leaves the structure unclear ends the reading, with one
 * diagnostic of severity `error`; {@link failed} is then true, and further input is ignored.
 */
export class XmlReader<Name extends XmlName = XmlName> {
  readonly diagnostics: Diagnostic[] = [];
  readonly #parser: SaxesParser;
  readonly #handler: XmlHandler<Name>;
  readonly #limits: Limits;
  readonly #maxDepth: number;
  readonly #source: string | undefined;
  /** One entry per open element that declares name spaces of its own: its depth. */
  readonly #scopeDepths: number[] = [];
  #scope = new NamespaceScope<Name>(NO_DECLARATIONS);
  #declarations: Readonly<Record<string, string>> = NO_DECLARATIONS;
  #depth = 0;
  #size = 0;
  /** Whether entities are declared, and how long all texts and attribute values have become. */
  #hasEntities = false;
  #expanded = 0;
  #failed = false;
  #sawRoot = false;
  /** All of the input was read. */
  #isEnding = false;
  #line = 1;
  #column = 1;
  /** Where the name of the tag that was opened last ends. */
  #nameEnd = 0;

  constructor(handler: XmlHandler<Name>, options: XmlReaderOptions = {}) {
    this.#handler = handler;
    this.#limits = options;
    this.#maxDepth = options.maxDepth ?? DEFAULT_MAX_DEPTH;
    this.#source = options.source;
    // Names are resolved here and not by saxes: it makes an object of each attribute of each element, and most of them are
    // not needed; and a prefix that is not declared need not end the reading.
    const parser = new SaxesParser({ position: true });
    this.#parser = parser;
    parser.ENTITIES = entityTable((name, character) => this.#undefinedEntity(name, character));
    parser.on("error", (error) => this.#onError(error.message));
    parser.on("doctype", (doctype) => {
      if (options.internalEntities === true) this.#declareEntities(doctype);
      else this.#passDoctype(doctype);
    });
    parser.on("opentagstart", (tag) => {
      // The position is behind the name and one more character; where that was a line break, the tag began a line before.
      const column = parser.columnIndex - tag.name.length - 1;
      if (column > 0) {
        this.#line = parser.line;
        this.#column = column;
      } else {
        this.#line = Math.max(1, parser.line - 1);
        this.#column = 1;
      }
      this.#nameEnd = parser.position;
    });
    parser.on("opentag", (tag) => {
      // Most tags end with their names: then there is no need to look for attributes in what saxes made for them.
      const isBare = parser.position === this.#nameEnd;
      this.#open(tag.name, isBare ? undefined : (tag.attributes as Record<string, string>));
    });
    parser.on("text", (text) => {
      if (this.#failed || this.#depth === 0) return;
      if (this.#hasEntities && !this.#mayExpand(text.length)) return;
      handler.text(text);
    });
    parser.on("cdata", (text) => {
      if (!this.#failed) handler.text(text);
    });
    parser.on("closetag", () => this.#close());
  }

  /** Whether the input was given up. */
  get failed(): boolean {
    return this.#failed;
  }

  /** Where the tag of the element that was opened last begins. */
  get line(): number {
    return this.#line;
  }

  get column(): number {
    return this.#column;
  }

  /** How many characters were read: up to the end of the tag that an `open` or `close` is about. */
  get offset(): number {
    return this.#parser.position;
  }

  /** The name spaces that the element opened last declares, by prefix (empty for the default one). */
  get declarations(): Readonly<Record<string, string>> {
    return this.#declarations;
  }

  /** The name space that a prefix stands for at this point of the document. */
  resolve(prefix: string): string | undefined {
    return this.#scope.resolve(prefix);
  }

  write(text: string): void {
    if (this.#failed) return;
    this.#size += text.length;
    if (this.#limits.maxSize !== undefined && this.#size > this.#limits.maxSize) {
      this.#fail("xml.limit.size", `The document is longer than ${this.#limits.maxSize} characters.`);
      return;
    }
    this.#parser.write(text);
  }

  /** Ends the document: reports what is unfinished. */
  end(): void {
    if (this.#failed) return;
    if (!this.#sawRoot && this.#size === 0) {
      this.#fail("xml.empty", "The document is empty.");
      return;
    }
    this.#isEnding = true;
    this.#parser.close();
  }

  #open(name: string, attributes: Readonly<Record<string, string>> | undefined): void {
    if (this.#failed) return;
    this.#sawRoot = true;
    if (++this.#depth > this.#maxDepth) {
      this.#fail("xml.limit.depth", `Elements are nested deeper than ${this.#maxDepth} levels.`);
      return;
    }
    this.#declarations = NO_DECLARATIONS;
    const read = attributes === undefined ? NO_ATTRIBUTES : this.#readAttributes(attributes);
    if (read === undefined) return;
    this.#handler.open(this.#scope.element(name) ?? this.#elementName(name), read);
  }

  /** The attributes of a tag; its declarations hold from here on. Undefined where the reading ends because of them. */
  #readAttributes(attributes: Readonly<Record<string, string>>): readonly XmlAttribute[] | undefined {
    let rest: XmlAttribute[] | undefined;
    let declared: Record<string, string> | undefined;
    for (const key in attributes) {
      const value = attributes[key] ?? "";
      if (key.startsWith("xmlns") && (key.length === 5 || key.charCodeAt(5) === 58)) {
        declared ??= {};
        declared[key.length === 5 ? "" : key.slice(6)] = value.trim();
        continue;
      }
      if (this.#hasEntities && !this.#mayExpand(value.length)) return undefined;
      rest ??= [];
      rest.push({ name: key, uri: "", value });
    }
    if (declared !== undefined) {
      this.#declarations = declared;
      this.#declare(declared);
    }
    if (rest !== undefined) {
      for (let i = 0; i < rest.length; i++) {
        const attribute = rest[i];
        if (attribute?.name.includes(":")) {
          rest[i] = { name: attribute.name, uri: this.#attributeName(attribute.name).uri, value: attribute.value };
        }
      }
    }
    return rest ?? NO_ATTRIBUTES;
  }

  /** A declaration that declares nothing does no harm: what it leads to is not fetched, and no entity can come of it. */
  #passDoctype(doctype: string): void {
    if (/^\s*html\b/i.test(doctype)) {
      this.#fail("xml.html", "This is an HTML page, not XML: its address gave a page for people, not metadata.");
    } else if (doctype.replace(/"[^"]*"|'[^']*'/g, "").includes("[")) {
      this.#fail(
        "xml.doctype",
        "The document has a document type declaration with declarations of its own (<!DOCTYPE … […]>). These are refused, because they can declare entities that blow up or fetch files; remove it.",
      );
    } else if (/\s(?:SYSTEM|PUBLIC)\s/.test(doctype)) {
      this.#report(
        "warning",
        "xml.doctype",
        "The document type declaration (<!DOCTYPE …>) leads to another document. It is not fetched: entities and default values that are declared there are missing.",
      );
    } else {
      this.#report(
        "info",
        "xml.doctype",
        "The document type declaration (<!DOCTYPE …>) says nothing, and was passed over.",
      );
    }
  }

  #undefinedEntity(name: string, character: string | undefined): void {
    if (this.#failed || this.diagnostics.length >= MAX_WARNINGS) return;
    const reference = `“&${name};”`;
    const code = character?.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0");
    const done =
      code === undefined
        ? "it was kept as written. Write the character itself"
        : `it was read as the character of that name in HTML, U+${code}. Write that character itself, or &#x${code};`;
    // The reference ends where the parser is.
    this.#report(
      "warning",
      "xml.entity.undefined",
      `The entity ${reference} is not declared; ${done}. XML knows only &amp;, &lt;, &gt;, &quot; and &apos;.`,
      name.length + 1,
    );
  }

  #declareEntities(doctype: string): void {
    const read = readInternalEntities(doctype);
    if ("refused" in read) {
      this.#fail(
        "xml.doctype",
        `The document type declaration (<!DOCTYPE …>) is refused, because ${read.refused}. Only short texts declared in the document itself are taken.`,
      );
      return;
    }
    Object.assign(this.#parser.ENTITIES, read.entities);
    this.#hasEntities = Object.keys(read.entities).length > 0;
  }

  /** Short as they are, entities that are used often enough can still fill the memory. */
  #mayExpand(length: number): boolean {
    this.#expanded += length;
    if (this.#expanded <= this.#size * MAX_EXPANSION.factor + MAX_EXPANSION.more) return true;
    this.#fail("xml.limit.entities", "The entities of the document make it much longer than it is written.");
    return false;
  }

  #close(): void {
    if (this.#failed) return;
    if (this.#scopeDepths.at(-1) === this.#depth) {
      this.#scopeDepths.pop();
      this.#scope = this.#scope.parent ?? this.#scope;
    }
    this.#depth--;
    this.#handler.close();
  }

  /** A new scope, unless everything is declared already: some writers repeat their declarations on each element. */
  #declare(declared: Readonly<Record<string, string>>): void {
    let changes = false;
    for (const prefix in declared) {
      const uri = declared[prefix] ?? "";
      if (this.#scope.resolve(prefix) === uri) continue;
      changes = true;
      const reserved = RESERVED[uri];
      if (prefix === "xmlns" || (prefix === "xml") !== (reserved === "xml") || reserved === "xmlns") {
        this.#warn(`the prefix “${prefix}” cannot stand for “${uri}”.`);
      }
    }
    if (!changes) return;
    this.#scope = new NamespaceScope(declared, this.#scope);
    this.#scopeDepths.push(this.#depth);
  }

  #elementName(name: string): Name {
    const colon = name.indexOf(":");
    const prefix = colon < 0 ? "" : name.slice(0, colon);
    const resolved: XmlName = { name, prefix, local: name.slice(colon + 1), uri: this.#uriOf(prefix) };
    // A handler that does not say what it makes of names takes them as they are: that is the default of `Name`.
    return this.#scope.addElement(this.#handler.known?.(resolved) ?? (resolved as Name));
  }

  #attributeName(name: string): XmlName {
    const known = this.#scope.attribute(name);
    if (known !== undefined) return known;
    const colon = name.indexOf(":");
    const prefix = name.slice(0, colon);
    return this.#scope.addAttribute({ name, prefix, local: name.slice(colon + 1), uri: this.#uriOf(prefix) });
  }

  #uriOf(prefix: string): string {
    const uri = this.#scope.resolve(prefix);
    if (uri === undefined) this.#warn(`unbound namespace prefix: “${prefix}”.`);
    return uri ?? "";
  }

  #onError(message: string): void {
    if (this.#failed) return;
    // saxes puts the position in front: "3:12: message."
    const parts = /^(?:(\d+):(\d+): )?([\s\S]*)$/.exec(message);
    const text = parts?.[3] ?? message;
    if (TOLD.test(text)) return;
    if (RECOVERABLE.test(text)) {
      this.#warn(text);
      return;
    }
    if (this.#isEnding && this.#depth > 0) {
      this.#fail("xml.not-well-formed", `The XML is cut off, or not well-formed: ${text}`);
      return;
    }
    this.#fail(
      "xml.not-well-formed",
      this.#sawRoot ? `The XML is not well-formed: ${text}` : `This is not an XML document: ${text}`,
    );
  }

  #warn(text: string): void {
    if (this.diagnostics.length >= MAX_WARNINGS) return;
    this.#report("warning", "xml.not-well-formed", `The XML is not well-formed, but could be read on: ${text}`);
  }

  #fail(code: string, message: string): void {
    if (this.#failed) return;
    this.#report("error", code, message);
    this.#failed = true;
  }

  /** `back` is how many characters before the place of the parser the fault begins. */
  #report(severity: Severity, code: string, message: string, back = 0): void {
    this.diagnostics.push({
      code,
      severity,
      message,
      line: this.#parser.line,
      column: Math.max(1, this.#parser.columnIndex - back),
      ...(this.#source === undefined ? {} : { source: this.#source }),
    });
  }
}
