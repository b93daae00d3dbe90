import { escapeAttribute, type XmlElement } from "@metabridge/xml";
import {
  DIRECT,
  type DownContext,
  type EncodedClass,
  type EncodedProperty,
  type Encoding,
} from "../encoding/encoding.js";
import type { Edition, EncodingId } from "../encoding/namespaces.js";
import type { IsoObject } from "../node.js";
import { GmlIds } from "./gml-ids.js";
import { LeafWriter } from "./leaf-writer.js";
import type { WritingLedger } from "./ledger.js";
import { Markup } from "./markup.js";
import type { Prefixes } from "./prefixes.js";
import { type Destination, destination, roomFor } from "./room.js";
import { inSourceOrder } from "./source-order.js";
import { isObject, type Value, valuesOf } from "./value.js";
import type { WritingTrace } from "./writing-trace.js";

/**
 * Writes one record. In the encoding that it was read from (without a ledger), everything is written as it was, valid or
 * not; in another one, what has a place there is written in the schema's order, and the ledger tells what was.
 */
export class RecordWriter {
  readonly #encodings: Readonly<Record<EncodingId, Encoding>>;
  readonly #to: Destination;
  readonly #faithful: boolean;
  readonly #ledger: WritingLedger | undefined;
  readonly #trace: WritingTrace | undefined;
  readonly #prefixes: Prefixes;
  readonly #markup: Markup;
  readonly #leaves: LeafWriter;
  readonly #context: DownContext;
  readonly #ids: GmlIds;

  constructor(
    encodings: Readonly<Record<EncodingId, Encoding>>,
    id: EncodingId,
    edition: Edition,
    prefixes: Prefixes,
    pretty: boolean,
    ledger: WritingLedger | undefined,
    trace: WritingTrace | undefined,
  ) {
    this.#encodings = encodings;
    this.#to = destination(encodings[id], edition);
    this.#faithful = ledger === undefined;
    this.#ledger = ledger;
    this.#trace = trace;
    this.#prefixes = prefixes;
    this.#markup = new Markup(encodings[id], prefixes, pretty, ledger, trace);
    this.#leaves = new LeafWriter(this.#markup);
    this.#context = {
      faithful: this.#faithful,
      told: (value) => ledger?.tell(value),
      copied: (object) => ledger?.write(object),
    };
    this.#ids = new GmlIds();
  }

  write(record: IsoObject): string {
    const markup = this.#markup;
    this.#ledger?.write(record);
    this.#ids.record = record;
    const root = (this.#faithful && record.$fragment === true ? fragmentOf(record) : undefined) ?? record;
    const [shape] = this.#shapesOf(root);
    const cls = markup.encoding.classes.get(shape?.$type ?? "");
    if (shape === undefined || cls === undefined) throw new TypeError(`“${record.$type}” is not a class of ISO 19115.`);
    this.#openElement(shape, cls);
    const tagEnd = markup.length;
    this.#attributes(shape, cls);
    this.#content(shape, cls);
    markup.close();
    const xml = markup.toString();
    // Which name spaces are used is known only now.
    const declarations = this.#prefixes
      .declarations()
      .map(([prefix, uri]) => ` xmlns:${prefix}="${escapeAttribute(uri)}"`)
      .join("");
    this.#trace?.shift(declarations.length);
    return xml.slice(0, tagEnd) + declarations + xml.slice(tagEnd);
  }

  // Objects

  /** The object in the shape of the encoding; several where it needs several. */
  #shapesOf(object: IsoObject): readonly IsoObject[] {
    const { classes, shapeOf } = this.#markup.encoding;
    const cls = classes.get(shapeOf.get(object.$type) ?? object.$type);
    if (cls === undefined || object.$reference === true) return [object];
    let shapes: readonly IsoObject[] = [object];
    for (const down of cls.downs) {
      shapes = shapes.flatMap((one) => down(one, this.#context));
    }
    return shapes;
  }

  /** An object in its own element. */
  #object(shape: IsoObject, cls: EncodedClass): void {
    this.#openElement(shape, cls);
    this.#attributes(shape, cls);
    this.#content(shape, cls);
    this.#markup.close();
  }

  #openElement({ $element, $elementNamespace }: IsoObject, cls: EncodedClass): void {
    if (this.#faithful && $element !== undefined && $elementNamespace !== undefined) {
      this.#markup.openForeign($element, $elementNamespace);
    } else this.#markup.open(cls.element);
  }

  #attributes({ $id, $uuid, $isoType, $attributes }: IsoObject, cls: EncodedClass): void {
    const markup = this.#markup;
    const isGml = cls.element.startsWith("gml:");
    // GML 3.2 requires an identifier (ISO 19136, 7.2.4.5).
    const id = $id ?? (isGml && !this.#faithful ? this.#ids.next() : undefined);
    if (id !== undefined) {
      this.#ledger?.writeIdentifier(id);
      markup.attribute(isGml ? "gml:id" : "id", id);
    }
    if ($uuid !== undefined) {
      this.#ledger?.writeIdentifier($uuid);
      markup.attribute("uuid", $uuid);
    }
    if ($isoType !== undefined && this.#faithful) markup.attribute("gco:isoType", $isoType);
    if ($attributes !== undefined) markup.otherAttributes($attributes, isGml);
  }

  #content(object: IsoObject, cls: EncodedClass): void {
    if (object.$text !== undefined) this.#markup.text(object.$text);
    if (!this.#faithful) this.#contentWithRoom(object, cls);
    else if (object.$order === undefined && object.$extra === undefined) this.#regularContent(object, cls);
    else this.#contentInSourceOrder(object, cls);
  }

  #regularContent(object: IsoObject, cls: EncodedClass): void {
    for (const property of cls.properties) {
      const value = object[property.name];
      if (value === undefined) continue;
      if (Array.isArray(value)) for (const one of value as Value[]) this.#property(property, one);
      else this.#property(property, value as Value);
    }
    this.#markup.trees(object);
  }

  #contentInSourceOrder(object: IsoObject, cls: EncodedClass): void {
    const unmapped = [...(object.$unmapped ?? [])];
    inSourceOrder(object, cls, (name, value) => {
      if (name === "$unmapped") {
        const xml = unmapped.shift();
        if (xml !== undefined) this.#markup.tree(xml);
      } else if (value !== undefined) this.#namedProperty(name, value, cls);
    });
    for (const xml of unmapped) this.#markup.tree(xml);
  }

  /** What another encoding has room for, in its order. */
  #contentWithRoom(object: IsoObject, cls: EncodedClass): void {
    for (const property of cls.properties) {
      if (property.secondEdition && this.#to.isFirstEdition) continue;
      const values = roomFor(property, valuesOf(object[property.name]), this.#to);
      for (const value of values) this.#property(property, value);
      if (values.length === 0 && property.required) this.#fillIn(property);
    }
    // What is out of place is out of place in any encoding: it is written on, at the end.
    for (const { reason, property, value } of object.$extra ?? []) {
      if (reason !== "given-up") this.#namedProperty(property, value as Value, cls);
    }
  }

  /** A valid record stays valid: what one schema leaves out and the other requires is nil. */
  #fillIn(property: EncodedProperty): void {
    if (property.element.startsWith("gml:") || property.kind === "position") return;
    this.#markup.openProperty(property);
    this.#markup.attribute("gco:nilReason", "missing");
    this.#markup.close();
  }

  // Properties

  /** A property that may not be one of its class, or a value that stands without one (an empty name). */
  #namedProperty(name: string, value: Value, cls: EncodedClass): void {
    if (name === "") {
      this.#withoutProperty(value);
      return;
    }
    const property = cls.byName.get(name) ?? this.#markup.encoding.anyProperty.get(name) ?? this.#propertyOfOther(name);
    if (property !== undefined) this.#property(property, value);
  }

  /** A property that only the other encoding has, under its name there. */
  #propertyOfOther(name: string): EncodedProperty | undefined {
    const other = this.#encodings[this.#markup.encoding.id === "iso19139" ? "iso19115-3" : "iso19139"];
    const property = other.anyProperty.get(name);
    if (property === undefined) return undefined;
    const { element } = property;
    return { ...property, namespace: other.namespaces[element.slice(0, element.indexOf(":"))] ?? "" };
  }

  #property(property: EncodedProperty, value: Value): void {
    this.#ledger?.write(value);
    if (!isObject(value)) this.#leaves.property(property, value);
    else if (value.$reference === true) this.#referenceProperty(property, value);
    else if (this.#faithful && value.$encoding !== undefined && value.$encoding !== this.#markup.encoding.id) {
      this.#objectOfOther(property, value);
    } else this.#objectProperty(property, value);
  }

  /** A property without an object: nil, empty, or a reference. */
  #referenceProperty(property: EncodedProperty, value: IsoObject): void {
    const markup = this.#markup;
    markup.openProperty(property);
    markup.propertyAttributes(value);
    if (value.xml !== undefined) markup.tree(value.xml as XmlElement);
    if (this.#faithful) markup.trees(value);
    markup.close();
  }

  #objectProperty(property: EncodedProperty, value: IsoObject): void {
    const markup = this.#markup;
    const shapes = this.#shapesOf(value);
    for (const shape of property.repeatable || this.#faithful ? shapes : shapes.slice(0, 1)) {
      const cls = markup.encoding.classes.get(shape.$type);
      if (cls === undefined) continue;
      markup.openProperty(property);
      markup.propertyAttributes(shape);
      if (this.#faithful ? shape.$element === "" : this.#isInline(property)) this.#content(shape, cls);
      else this.#object(shape, cls);
      markup.close();
    }
  }

  /** A mixture: the object stands in the document as the other encoding has it. */
  #objectOfOther(property: EncodedProperty, value: IsoObject): void {
    const markup = this.#markup;
    const { encoding } = markup;
    markup.openProperty(property);
    markup.propertyAttributes(value);
    markup.encoding = this.#encodings[value.$encoding as EncodingId];
    this.#objectsWithoutProperty(value);
    markup.encoding = encoding;
    markup.close();
  }

  #withoutProperty(value: Value): void {
    this.#ledger?.write(value);
    if (!isObject(value)) {
      this.#leaves.content(DIRECT, value);
      return;
    }
    if (value.xml !== undefined) this.#markup.tree(value.xml as XmlElement);
    this.#objectsWithoutProperty(value);
  }

  #objectsWithoutProperty(value: IsoObject): void {
    for (const shape of this.#shapesOf(value)) {
      const cls = this.#markup.encoding.classes.get(shape.$type);
      if (cls !== undefined && shape.$reference !== true) this.#object(shape, cls);
    }
  }

  /** ISO 19139 writes the member name of a parameter without its element; see the schema of srv:SV_Parameter. */
  #isInline(property: EncodedProperty): boolean {
    return this.#markup.encoding.id === "iso19139" && property.element === "srv:name";
  }
}

/** The one object of a document that is no whole record. */
function fragmentOf(record: IsoObject): IsoObject | undefined {
  const values = Object.entries(record).flatMap(([key, value]) => (key.startsWith("$") ? [] : valuesOf(value)));
  return [...values, ...(record.$extra ?? []).map(({ value }) => value)].find(isObject);
}
