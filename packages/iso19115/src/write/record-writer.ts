import { escapeAttribute, type XmlAttribute, type XmlElement, XmlWriter } from "@metabridge/xml";
import { CODE_LISTS } from "../declare/code-lists.js";
import type { PropertyKind } from "../declare/property.js";
import {
  DIRECT,
  type DownContext,
  type EncodedClass,
  type EncodedProperty,
  type Encoding,
} from "../encoding/encoding.js";
import { leafElementName } from "../encoding/leaf-elements.js";
import { type Edition, type EncodingId, familyOf, XLINK, XSI } from "../encoding/namespaces.js";
import { dateElement, isInteger } from "../lexical.js";
import type { Code, GmlValue, IsoObject, Leaf, Measure, Position, RecordValue, Text, Xlink } from "../node.js";
import { leafText } from "./leaf-text.js";
import type { Prefixes } from "./prefixes.js";

type Value = IsoObject | Leaf | GmlValue;

const isObject = (value: Value): value is IsoObject => "$type" in value;
const listOf = (value: unknown): readonly Value[] =>
  value === undefined ? [] : ((Array.isArray(value) ? value : [value]) as Value[]);

/** The elements that may stand for gco:CharacterString, beside those of code lists; other elements have no substitutes. */
const TEXT_SUBSTITUTES: ReadonlySet<string> = new Set(["CharacterString", "Anchor", "FileName", "MimeFileType"]);

/** ISO 19115-1:2014, B.5.28: topics that ISO 19139 has no code for. */
const TOPICS_SINCE_2014: ReadonlySet<string> = new Set(["disaster", "extraTerrestrial"]);

/** ISO 19115:2003 spells one of the pixel orientations in American. */
function enumerationValue(name: string, value: string, { id }: Encoding): string {
  if (name !== "MD_PixelOrientationCode") return value;
  const [from, to] = id === "iso19139" ? ["centre", "center"] : ["center", "centre"];
  return value.trim() === from ? to : value;
}

/** Values that XML Schema does not allow to be empty. */
const NEVER_EMPTY: ReadonlySet<PropertyKind> = new Set([
  "integer",
  "real",
  "decimal",
  "unlimitedInteger",
  "measure",
  "boolean",
  "date",
  "dateTime",
  "duration",
]);

/** Elements with attributes of their own, which have no name space. */
const WITH_ATTRIBUTES: ReadonlySet<string> = new Set(["Record", "RecordType", "Binary", "MimeFileType", "FileName"]);

/** Where the code lists are published, for codes that were not read from a document. */
function codeListAddress(list: string, encoding: Encoding): string {
  if (list === "LanguageCode") return "http://www.loc.gov/standards/iso639-2/";
  return encoding.id === "iso19139"
    ? `http://standards.iso.org/iso/19139/resources/gmxCodelists.xml#${list}`
    : `http://standards.iso.org/iso/19115/resources/Codelists/cat/codelists.xml#${list}`;
}

/**
 * Writes one record. In the encoding that it was read from (`faithful`), everything is written as it was, valid or not;
 * in another one, what has a place there is written in the schema's order, and {@link written} tells what was.
 */
export class RecordWriter {
  readonly #encoding: Encoding;
  readonly #other: Encoding;
  readonly #edition: Edition;
  readonly #faithful: boolean;
  readonly #prefixes: Prefixes;
  readonly #out: XmlWriter;
  readonly written: Set<object> | undefined;
  readonly #context: DownContext;
  #ids = 0;

  constructor(
    encodings: Readonly<Record<EncodingId, Encoding>>,
    id: EncodingId,
    edition: Edition,
    faithful: boolean,
    prefixes: Prefixes,
    pretty: boolean,
  ) {
    this.#encoding = encodings[id];
    this.#other = encodings[id === "iso19139" ? "iso19115-3" : "iso19139"];
    this.#edition = edition;
    this.#faithful = faithful;
    this.#prefixes = prefixes;
    this.#out = new XmlWriter({ pretty });
    const written = faithful ? undefined : new Set<object>();
    this.written = written;
    this.#context = { faithful, told: (value) => written?.add(value) };
  }

  write(record: IsoObject): string {
    this.written?.add(record);
    const root = (this.#faithful && record.$fragment === true ? this.#fragmentOf(record) : undefined) ?? record;
    const [shape] = this.#shapesOf(root);
    const cls = this.#encoding.classes.get(shape?.$type ?? "");
    if (shape === undefined || cls === undefined) throw new TypeError(`“${record.$type}” is not a class of ISO 19115.`);
    this.#openElement(shape, cls);
    const tagEnd = this.#out.length;
    this.#objectAttributes(shape, cls);
    this.#objectContent(shape, cls);
    this.#out.close();
    const xml = this.#out.toString();
    // Which name spaces are used is known only now.
    const declarations = this.#prefixes
      .declarations()
      .map(([prefix, uri]) => ` xmlns:${prefix}="${escapeAttribute(uri)}"`);
    return xml.slice(0, tagEnd) + declarations.join("") + xml.slice(tagEnd);
  }

  #fragmentOf(record: IsoObject): IsoObject | undefined {
    const values = Object.entries(record).flatMap(([key, value]) => (key.startsWith("$") ? [] : listOf(value)));
    return [...values, ...(record.$extra ?? []).map(({ value }) => value)].find(isObject);
  }

  // Objects

  /** The object in the shape of the encoding; several where it needs several. */
  #shapesOf(object: IsoObject): readonly IsoObject[] {
    const cls = this.#encoding.classes.get(this.#encoding.shapeOf.get(object.$type) ?? object.$type);
    if (cls === undefined || object.$reference === true) return [object];
    let shapes: readonly IsoObject[] = [object];
    for (const down of cls.downs) {
      shapes = shapes.flatMap((one) => down(one, this.#context));
    }
    return shapes;
  }

  #openElement(object: IsoObject, cls: EncodedClass): void {
    const { $element, $elementNamespace } = object;
    if (this.#faithful && $element !== undefined && $elementNamespace !== undefined) {
      this.#out.open(this.#prefixes.foreign($element, $elementNamespace));
    } else {
      this.#out.open(this.#prefixes.use(cls.element));
    }
  }

  #objectAttributes(object: IsoObject, cls: EncodedClass): void {
    const isGml = cls.element.startsWith("gml:");
    if (object.$id !== undefined) {
      this.#attribute(isGml ? "gml:id" : "id", object.$id);
    } else if (isGml && !this.#faithful) {
      // GML 3.2 requires an identifier (ISO 19136, 7.2.4.5).
      this.#attribute("gml:id", `mb-${++this.#ids}`);
    }
    if (object.$uuid !== undefined) this.#attribute("uuid", object.$uuid);
    if (object.$isoType !== undefined && this.#faithful) this.#attribute("gco:isoType", object.$isoType);
    if (object.$attributes !== undefined) this.#otherAttributes(object.$attributes, isGml);
  }

  #objectContent(object: IsoObject, cls: EncodedClass): void {
    if (object.$text !== undefined) this.#out.text(object.$text);
    if (this.#faithful) {
      if (object.$order === undefined && object.$extra === undefined) this.#regularContent(object, cls);
      else this.#orderedContent(object, cls);
      return;
    }
    for (const property of cls.properties) {
      if (property.secondEdition && this.#edition === "1.0" && this.#encoding.id === "iso19115-3") continue;
      const values = this.#writable(property, object);
      for (const value of values) this.#property(property, value);
      if (values.length === 0 && property.required) this.#fillIn(property);
    }
    // What is out of place is out of place in any encoding: it is written on, at the end.
    for (const { reason, property: name, value } of object.$extra ?? []) {
      if (reason === "given-up") continue;
      if (name === "") {
        this.written?.add(value);
        this.#withoutProperty(value as Value);
        continue;
      }
      const property = cls.byName.get(name) ?? this.#encoding.anyProperty.get(name) ?? this.#propertyOfOther(name);
      if (property !== undefined) this.#property(property, value as Value);
    }
  }

  /** A property that only the other encoding has, under its name there. */
  #propertyOfOther(name: string): EncodedProperty | undefined {
    const property = this.#other.anyProperty.get(name);
    if (property === undefined) return undefined;
    const prefix = property.element.slice(0, property.element.indexOf(":"));
    return { ...property, element: this.#prefixes.foreign(property.element, this.#other.namespaces[prefix] ?? "") };
  }

  /** A valid record stays valid: what one schema leaves out and the other requires is nil. */
  #fillIn(property: EncodedProperty): void {
    if (property.element.startsWith("gml:") || property.kind === "position") return;
    this.#out.open(this.#prefixes.use(property.element));
    this.#attribute("gco:nilReason", "missing");
    this.#out.close();
  }

  /** What of the values of a property another encoding has room for. */
  #writable(property: EncodedProperty, object: IsoObject): readonly Value[] {
    const usable = listOf(object[property.name]).filter((value) =>
      isObject(value) ? this.#isWritableObject(property, value) : this.#isWritableLeaf(property, value as Leaf),
    );
    return property.repeatable ? usable : usable.slice(0, 1);
  }

  #isWritableLeaf(property: EncodedProperty, leaf: Leaf): boolean {
    const { kind, type } = property;
    if (kind === "object") return false;
    const text = leafText(leaf)?.trim();
    if (text === undefined || text === "") return true;
    if (kind === "dateTime") return /^-?\d{4}-\d\d-\d\d/.test(text);
    // A text that became a number in the other standard may be none.
    if (kind === "integer" && typeof leaf.value === "string") return isInteger(text);
    if (kind === "code" && type === "MD_TopicCategoryCode" && this.#encoding.id === "iso19139")
      return !TOPICS_SINCE_2014.has(text);
    return true;
  }

  #isWritableObject(property: EncodedProperty, object: IsoObject): boolean {
    if (property.kind !== "object") return false;
    if (object.$reference === true) return true;
    const cls = this.#encoding.classes.get(this.#encoding.shapeOf.get(object.$type) ?? object.$type);
    if (cls === undefined || (cls.secondEdition && this.#edition === "1.0" && this.#encoding.id === "iso19115-3"))
      return false;
    if (!cls.writable && cls.downs.length === 0) return false;
    // A choice of which this encoding has none, such as a resolution by its level of detail.
    return cls.name !== "MD_Resolution" || cls.properties.some(({ name }) => object[name] !== undefined);
  }

  #regularContent(object: IsoObject, cls: EncodedClass): void {
    for (const property of cls.properties) {
      const value = object[property.name];
      if (value === undefined) continue;
      if (Array.isArray(value)) for (const one of value as Value[]) this.#property(property, one);
      else this.#property(property, value as Value);
    }
    if (object.$unmapped !== undefined) for (const xml of object.$unmapped) this.#tree(xml);
  }

  /** In the order of the source; what was added since stands where the schema wants it. */
  #orderedContent(object: IsoObject, cls: EncodedClass): void {
    const values = new Map<string, Value[]>();
    for (const property of cls.properties) {
      const present = listOf(object[property.name]);
      if (present.length > 0) values.set(property.name, [...present]);
    }
    for (const { property, value } of object.$extra ?? []) {
      const present = values.get(property);
      if (present === undefined) values.set(property, [value as Value]);
      else present.push(value as Value);
    }
    const unmapped = [...(object.$unmapped ?? [])];
    for (const name of this.#order(object.$order ?? [], values, cls)) {
      if (name === "$unmapped") {
        const xml = unmapped.shift();
        if (xml !== undefined) this.#tree(xml);
        continue;
      }
      const value = values.get(name)?.shift();
      if (name === "") {
        if (value !== undefined) this.#withoutProperty(value);
        continue;
      }
      const property = cls.byName.get(name) ?? this.#encoding.anyProperty.get(name);
      if (value !== undefined && property !== undefined) this.#property(property, value);
    }
    for (const xml of unmapped) this.#tree(xml);
  }

  #order(source: readonly string[], values: ReadonlyMap<string, readonly Value[]>, cls: EncodedClass): string[] {
    const order = [...source];
    for (const [name, present] of values) {
      const known = order.reduce((count, one) => (one === name ? count + 1 : count), 0);
      if (known >= present.length) continue;
      const index = cls.byName.get(name)?.index ?? cls.properties.length;
      let at = order.lastIndexOf(name) + 1;
      if (at === 0) {
        const next = order.findIndex((one) => (cls.byName.get(one)?.index ?? -1) > index);
        at = next < 0 ? order.length : next;
      }
      order.splice(at, 0, ...Array.from({ length: present.length - known }, () => name));
    }
    return order;
  }

  // Properties

  #property(property: EncodedProperty, value: Value): void {
    this.written?.add(value);
    if (!isObject(value)) {
      this.#simpleProperty(property, value);
      return;
    }
    if (value.$reference === true) {
      this.#out.open(this.#prefixes.use(property.element));
      this.#propertyAttributes(value);
      if (value.xml !== undefined) this.#tree(value.xml as XmlElement);
      if (this.#faithful) this.#unmapped(value);
      this.#out.close();
      return;
    }
    const shapes = this.#shapesOf(value);
    for (const shape of property.repeatable || this.#faithful ? shapes : shapes.slice(0, 1)) {
      const cls = this.#encoding.classes.get(shape.$type);
      if (cls === undefined) continue;
      this.#out.open(this.#prefixes.use(property.element));
      this.#propertyAttributes(shape);
      if (this.#faithful ? shape.$element === "" : this.#isInline(property)) {
        this.#objectContent(shape, cls);
      } else {
        this.#openElement(shape, cls);
        this.#objectAttributes(shape, cls);
        this.#objectContent(shape, cls);
        this.#out.close();
      }
      this.#out.close();
    }
  }

  #withoutProperty(value: Value): void {
    if (!isObject(value)) {
      const xml = (value as Leaf).xml;
      if (xml !== undefined) this.#tree(xml);
      else this.#leafElement(DIRECT, value as Leaf);
      return;
    }
    if (value.xml !== undefined) this.#tree(value.xml as XmlElement);
    for (const shape of this.#shapesOf(value)) {
      const cls = this.#encoding.classes.get(shape.$type);
      if (cls === undefined || shape.$reference === true) continue;
      this.#openElement(shape, cls);
      this.#objectAttributes(shape, cls);
      this.#objectContent(shape, cls);
      this.#out.close();
    }
  }

  /** ISO 19139 writes the member name of a parameter without its element; see the schema of srv:SV_Parameter. */
  #isInline(property: EncodedProperty): boolean {
    return this.#encoding.id === "iso19139" && property.element === "srv:name";
  }

  #simpleProperty(property: EncodedProperty, value: Leaf | GmlValue): void {
    const out = this.#out;
    const translations = (value as Text).translations;
    out.open(this.#prefixes.use(property.element));
    this.#propertyAttributes(value);
    if (property.kind === "position") {
      this.#positionContent(value as Position);
      out.close();
      return;
    }
    if (translations !== undefined && translations.length > 0) {
      this.#attribute("xsi:type", `${this.#encoding.id === "iso19139" ? "gmd" : "lan"}:PT_FreeText_PropertyType`);
      this.#prefixes.use(this.#encoding.id === "iso19139" ? "gmd:" : "lan:");
    }
    const xml = (value as GmlValue | RecordValue).xml;
    if (xml !== undefined) this.#tree(xml);
    else this.#leafElement(property, value as Leaf);
    if (translations !== undefined && translations.length > 0) this.#freeText(value as Text);
    out.close();
  }

  #positionContent(value: Position): void {
    if (value.indeterminatePosition !== undefined)
      this.#attribute("indeterminatePosition", value.indeterminatePosition);
    if (value.codeSpace !== undefined) this.#attribute("codeSpace", value.codeSpace as string);
    if (value.$attributes !== undefined) this.#otherAttributes(value.$attributes, true);
    const text = leafText(value);
    if (text !== undefined && text !== "") this.#out.text(text);
  }

  #leafElement(property: EncodedProperty, leaf: Leaf): void {
    const text = leafText(leaf);
    const isNothing =
      text === undefined ||
      (!this.#faithful && text.trim() === "" && NEVER_EMPTY.has(property.kind) && leaf.$attributes === undefined);
    if (isNothing) {
      if (!this.#faithful && leaf.$nilReason === undefined && text !== undefined)
        this.#attribute("gco:nilReason", "missing");
      if (this.#faithful) this.#unmapped(leaf);
      return;
    }
    if (this.#faithful && leaf.$as === "") {
      this.#out.text(text);
      this.#unmapped(leaf);
      return;
    }
    const local = this.#leafLocal(property, leaf, text);
    const name = leafElementName(local, this.#encoding.id) ?? `gco:${local}`;
    this.#out.open(this.#prefixes.use(name));
    const list = CODE_LISTS[local];
    if (list !== undefined || (this.#faithful && (leaf as Code).codeList !== undefined)) {
      const isEnumeration = list?.enumeration ?? false;
      const value = isEnumeration && !this.#faithful ? enumerationValue(local, text, this.#encoding) : text;
      this.#codeContent(leaf as Code, local, value, isEnumeration);
    } else {
      const { href, codeSpace } = leaf as Text;
      if (href !== undefined && (this.#faithful || local === "Anchor")) this.#attribute("xlink:href", href);
      if ((leaf as Measure).uom !== undefined) this.#attribute("uom", (leaf as Measure).uom ?? "");
      if (codeSpace !== undefined && (this.#faithful || local === "LocalName" || local === "ScopedName")) {
        this.#attribute("codeSpace", codeSpace);
      }
      if (leaf.$attributes !== undefined) this.#otherAttributes(leaf.$attributes, WITH_ATTRIBUTES.has(local));
      if (property.kind === "dateTime" && !this.#faithful && local === "DateTime" && !text.includes("T")) {
        this.#out.text(`${text.trim()}T00:00:00`);
      } else if (text !== "") this.#out.text(text);
    }
    if (this.#faithful) this.#unmapped(leaf);
    this.#out.close();
  }

  /** The element of a value: as it was read, where the encoding has it. */
  #leafLocal(property: EncodedProperty, leaf: Leaf, text: string): string {
    const { kind } = property;
    const expected =
      kind === "date" || kind === "dateTime" ? dateElement(kind, text) : (property.leaf ?? "CharacterString");
    const { $as } = leaf;
    if ($as === undefined || $as === "") {
      if ($as === undefined && kind === "text" && (leaf as Text).href !== undefined) return "Anchor";
      return expected;
    }
    if (this.#faithful) return $as;
    if (leafElementName($as, this.#encoding.id) === undefined) return expected;
    if (kind === "measure") return $as;
    if (kind === "text" || kind === "url")
      return TEXT_SUBSTITUTES.has($as) || Object.hasOwn(CODE_LISTS, $as) ? $as : expected;
    if (kind === "date" && ($as === "Date" || $as === "DateTime")) return dateElement(kind, text);
    if (kind === "genericName" && ($as === "ScopedName" || $as === "LocalName")) return $as;
    return expected;
  }

  #codeContent(code: Code, list: string, text: string, enumeration: boolean): void {
    const inText = this.#faithful && code.$inText !== undefined ? code.$inText : enumeration;
    if (!enumeration || code.codeList !== undefined) {
      if (!(inText && code.codeList === undefined) && !(enumeration && !this.#faithful)) {
        this.#attribute("codeList", code.codeList ?? codeListAddress(list, this.#encoding));
      }
    }
    if (!inText) this.#attribute("codeListValue", text);
    if (code.codeSpace !== undefined) this.#attribute("codeSpace", code.codeSpace);
    if (code.href !== undefined && this.#faithful) this.#attribute("xlink:href", code.href);
    if (code.$attributes !== undefined) this.#otherAttributes(code.$attributes, false);
    const content = inText || code.$labelled === true ? text : code.label;
    if (content !== undefined && content !== "" && !(enumeration && !inText)) this.#out.text(content);
    else if (enumeration && !inText && code.label !== undefined) this.#out.text(code.label);
  }

  #freeText(text: Text): void {
    const prefix = this.#encoding.id === "iso19139" ? "gmd" : "lan";
    this.#out.open(this.#prefixes.use(`${prefix}:PT_FreeText`));
    for (const translation of text.translations ?? []) {
      this.written?.add(translation);
      this.#out.open(`${prefix}:textGroup`);
      this.#out.open(`${prefix}:LocalisedCharacterString`);
      if (translation.locale !== undefined) this.#attribute("locale", translation.locale);
      if (translation.$attributes !== undefined) this.#otherAttributes(translation.$attributes, false);
      if (translation.value !== "") this.#out.text(translation.value);
      this.#out.close();
      this.#out.close();
    }
    this.#out.close();
  }

  // Attributes and foreign content

  #attribute(name: string, value: string): void {
    this.#out.attribute(this.#prefixes.use(name), value);
  }

  #propertyAttributes(value: Value): void {
    if (value.$nilReason !== undefined) this.#attribute("gco:nilReason", value.$nilReason);
    if (value.$uuidref !== undefined) this.#attribute("uuidref", value.$uuidref);
    if (value.$xlink !== undefined) {
      this.written?.add(value.$xlink);
      for (const key in value.$xlink) this.#attribute(`xlink:${key}`, value.$xlink[key as keyof Xlink] ?? "");
    }
    if (value.$propertyAttributes !== undefined) this.#otherAttributes(value.$propertyAttributes, false);
  }

  /** In another encoding only those attributes are written that any XML can have, or that the content calls for. */
  #otherAttributes(attributes: readonly XmlAttribute[], contentCallsForThem: boolean): void {
    for (const attribute of attributes) {
      const { name, uri, value } = attribute;
      if (this.#faithful) {
        this.#out.attribute(uri === "" && !name.includes(":") ? name : this.#prefixes.foreign(name, uri), value);
        continue;
      }
      const local = name.slice(name.indexOf(":") + 1);
      const type = uri === XSI && local === "type" ? this.#xsiType(value) : undefined;
      const isKept = uri === XLINK || (uri === XSI && local === "nil") || familyOf(uri) === "gml" || type !== undefined;
      if (!isKept && !(contentCallsForThem && !(uri === XSI && /schemaLocation$/i.test(local)))) continue;
      this.written?.add(attribute);
      this.#out.attribute(uri === "" && !name.includes(":") ? name : this.#prefixes.foreign(name, uri), type ?? value);
    }
  }

  /** `gmd:DQ_DomainConsistency_Type` in the words of this encoding. */
  #xsiType(value: string): string | undefined {
    const [, name = "", kind = ""] = /^[^:]+:(\w+?)_(PropertyType|Type)$/.exec(value) ?? [];
    if (name === "PT_FreeText")
      return this.#prefixes.use(`${this.#encoding.id === "iso19139" ? "gmd" : "lan"}:PT_FreeText_${kind}`);
    const cls = this.#encoding.classes.get(this.#encoding.shapeOf.get(name) ?? name);
    return cls === undefined || !cls.writable ? undefined : `${this.#prefixes.use(cls.element)}_${kind}`;
  }

  #unmapped(value: Value): void {
    if (value.$unmapped !== undefined) for (const xml of value.$unmapped) this.#tree(xml);
  }

  #tree(xml: XmlElement): void {
    this.written?.add(xml);
    const out = this.#out;
    out.open(xml.uri === "" && !xml.name.includes(":") ? xml.name : this.#prefixes.foreign(xml.name, xml.uri));
    for (const { name, uri, value } of xml.attributes) {
      out.attribute(uri === "" && !name.includes(":") ? name : this.#prefixes.foreign(name, uri), value);
    }
    for (const child of xml.children) {
      if (typeof child === "string") out.text(child);
      else this.#tree(child);
    }
    out.close();
  }
}
