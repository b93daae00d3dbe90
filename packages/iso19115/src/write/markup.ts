import { type XmlAttribute, type XmlElement, XmlWriter } from "@metabridge/xml";
import type { EncodedProperty, Encoding } from "../encoding/encoding.js";
import { leafElementName } from "../encoding/leaf-elements.js";
import { type EncodingId, familyOf, XLINK, XSI } from "../encoding/namespaces.js";
import type { Translation, Xlink } from "../node.js";
import type { WritingLedger } from "./ledger.js";
import type { Prefixes } from "./prefixes.js";
import type { Value } from "./value.js";
import type { WritingTrace } from "./writing-trace.js";

/** Writes elements and attributes by their names in an encoding, under the prefixes of the document. */
export class Markup {
  /** The encoding of the object that is being written: that of the document, but for mixtures. */
  encoding: Encoding;
  /** Absent where everything is written as it was read. */
  readonly ledger: WritingLedger | undefined;
  readonly #trace: WritingTrace | undefined;
  readonly #document: EncodingId;
  readonly #prefixes: Prefixes;
  readonly #out: XmlWriter;

  constructor(
    encoding: Encoding,
    prefixes: Prefixes,
    pretty: boolean,
    ledger: WritingLedger | undefined,
    trace: WritingTrace | undefined,
  ) {
    this.encoding = encoding;
    this.ledger = ledger;
    this.#trace = trace;
    this.#document = encoding.id;
    this.#prefixes = prefixes;
    this.#out = new XmlWriter({ pretty });
  }

  /** The name of the encoding under its prefix in this document. */
  #nameOf(name: string): string {
    const { id, namespaces } = this.encoding;
    if (id === this.#document) return this.#prefixes.use(name);
    const colon = name.indexOf(":");
    return colon < 0 ? name : this.#prefixes.foreign(name, namespaces[name.slice(0, colon)] ?? "");
  }

  /** `gmd:PT_FreeText` or `lan:PT_FreeText`. */
  freeTextName(local: string): string {
    return `${this.encoding.id === "iso19139" ? "gmd" : "lan"}:${local}`;
  }

  open(name: string): void {
    this.#out.open(this.#nameOf(name));
  }

  openProperty({ element, namespace }: EncodedProperty): void {
    if (namespace === undefined) this.open(element);
    else this.openForeign(element, namespace);
  }

  openForeign(name: string, uri: string): void {
    this.#out.open(this.#foreignName(name, uri));
  }

  /** The element that was opened last is that of a value. */
  trace(value: object): void {
    this.#trace?.note(value, this.#out.path, this.#out.length);
  }

  text(text: string): void {
    this.#out.text(text);
  }

  close(): void {
    this.#out.close();
  }

  attribute(name: string, value: string): void {
    this.#out.attribute(this.#nameOf(name), value);
  }

  /** The attributes of the element of a property. */
  propertyAttributes(value: Value): void {
    const { $nilReason, $uuidref, $xlink, $propertyAttributes } = value;
    if ($nilReason !== undefined) this.attribute("gco:nilReason", $nilReason);
    if ($uuidref !== undefined) this.attribute("uuidref", $uuidref);
    if ($xlink !== undefined) {
      this.ledger?.write($xlink);
      for (const key in $xlink) this.attribute(`xlink:${key}`, $xlink[key as keyof Xlink] ?? "");
    }
    if ($propertyAttributes !== undefined) this.otherAttributes($propertyAttributes, false);
  }

  /**
   * Attributes that the model has no property for. In another encoding only those are written that any XML can have, or
   * that the content calls for.
   */
  otherAttributes(attributes: readonly XmlAttribute[], contentCallsForThem: boolean): void {
    for (const attribute of attributes) {
      const { name, uri, value } = attribute;
      const isXsi = uri === XSI;
      if (this.ledger === undefined) {
        if (isXsi) this.#prefixes.use(value);
        this.#out.attribute(this.#foreignName(name, uri), value);
        continue;
      }
      const local = name.slice(name.indexOf(":") + 1);
      const type = isXsi && local === "type" ? this.#typeName(value) : undefined;
      const isGeneral = uri === XLINK || type !== undefined || (isXsi && local === "nil") || familyOf(uri) === "gml";
      const isCalledFor = contentCallsForThem && !(isXsi && /schemaLocation$/i.test(local));
      if (!isGeneral && !isCalledFor) continue;
      this.ledger.write(attribute);
      this.#out.attribute(this.#foreignName(name, uri), type ?? value);
    }
  }

  /** The xsi:type of a text with translations. */
  freeTextType(): void {
    this.attribute("xsi:type", this.#nameOf(this.freeTextName("PT_FreeText_PropertyType")));
  }

  /** `gmd:DQ_DomainConsistency_Type` in the words of the encoding; undefined where it has no such type. */
  #typeName(value: string): string | undefined {
    const [, name = "", kind = ""] = /^[^:]+:(\w+?)_(PropertyType|Type)$/.exec(value) ?? [];
    if (name === "PT_FreeText") return this.#nameOf(`${this.freeTextName("PT_FreeText")}_${kind}`);
    const cls = this.encoding.classes.get(this.encoding.shapeOf.get(name) ?? name);
    return cls === undefined || !cls.writable ? undefined : `${this.#nameOf(cls.element)}_${kind}`;
  }

  /** An element that is kept as XML. */
  tree(xml: XmlElement): void {
    this.ledger?.write(xml);
    const out = this.#out;
    out.open(this.#treeName(xml.name, xml.uri));
    for (const { name, uri, value } of xml.attributes) {
      if (uri === XSI) this.#prefixes.use(value);
      out.attribute(this.#foreignName(name, uri), value);
    }
    for (const child of xml.children) {
      if (typeof child === "string") out.text(child);
      else this.tree(child);
    }
    out.close();
  }

  trees(value: Value | Translation): void {
    if (value.$unmapped !== undefined) for (const xml of value.$unmapped) this.tree(xml);
  }

  /** In another encoding an element of ISO bears its name there: gco:Record is in both, under two name spaces. */
  #treeName(name: string, uri: string): string {
    const family = this.ledger === undefined ? undefined : familyOf(uri);
    const { id, classes, anyProperty } = this.encoding;
    if (family === undefined || family === "gml" || family === id) return this.#foreignName(name, uri);
    const local = name.slice(name.indexOf(":") + 1);
    const known = leafElementName(local, id) ?? classes.get(local)?.element ?? anyProperty.get(local)?.element;
    return known === undefined ? this.#foreignName(name, uri) : this.#nameOf(known);
  }

  #foreignName(name: string, uri: string): string {
    return uri === "" && !name.includes(":") ? name : this.#prefixes.foreign(name, uri);
  }

  /** How long the document is so far. */
  get length(): number {
    return this.#out.length;
  }

  toString(): string {
    return this.#out.toString();
  }
}
