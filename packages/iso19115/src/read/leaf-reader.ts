import type { XmlAttribute, XmlElement } from "@metabridge/xml";
import { CODE_LISTS } from "../declare/code-lists.js";
import type { PropertyKind } from "../declare/property.js";
import type { EncodedProperty } from "../encoding/encoding.js";
import { XLINK } from "../encoding/namespaces.js";
import { dateElement, isDate, isInteger, parseBoolean, parseNumber } from "../lexical.js";
import type { Code, Leaf, Measure, Position, RecordValue, Text, Translation } from "../node.js";

const NUMBERS: ReadonlySet<PropertyKind> = new Set(["integer", "real", "decimal", "unlimitedInteger", "measure"]);

const localOf = (name: string): string => name.slice(name.indexOf(":") + 1);

function keep(leaf: Leaf, attribute: XmlAttribute): void {
  leaf.$attributes ??= [];
  leaf.$attributes.push(attribute);
}

/** Makes the value objects of the model from the text and the attributes of an element. */
export class LeafReader {
  readonly #warn: (code: string, message: string, node: object) => void;

  constructor(warn: (code: string, message: string, node: object) => void) {
    this.#warn = warn;
  }

  /** `local` is the name of the element, empty where the text stood in the property itself. */
  read(local: string, property: EncodedProperty, text: string, attributes: readonly XmlAttribute[]): Leaf {
    const { kind } = property;
    let leaf: Leaf;
    if (NUMBERS.has(kind)) leaf = this.#number(kind, text);
    else if (kind === "boolean") leaf = this.#boolean(text);
    else if (kind === "date" || kind === "dateTime") leaf = this.#date(text);
    else if (kind === "code") return this.#code(local, property, text, attributes);
    else if (attributes.some(({ name }) => name === "codeListValue"))
      return this.#code(local, property, text, attributes);
    else leaf = { value: text };
    const expected =
      kind === "date" || kind === "dateTime" ? dateElement(kind, leaf.value as string | undefined) : property.leaf;
    if (local !== expected) leaf.$as = local;
    for (const attribute of attributes) {
      const name = localOf(attribute.name);
      if (name === "href" && attribute.uri === XLINK) (leaf as Text).href = attribute.value;
      else if (name === "uom" && attribute.uri === "") (leaf as Measure).uom = attribute.value;
      else if (name === "codeSpace" && attribute.uri === "") (leaf as Text).codeSpace = attribute.value;
      else keep(leaf, attribute);
    }
    return leaf;
  }

  /** The text of a GML element; `attributes` are those of that element. */
  position(text: string | undefined, attributes: readonly XmlAttribute[]): Position {
    const leaf: Position = text === undefined ? {} : { value: text };
    for (const attribute of attributes) {
      if (attribute.name === "indeterminatePosition") leaf.indeterminatePosition = attribute.value;
      else if (attribute.name === "codeSpace") leaf.codeSpace = attribute.value;
      else keep(leaf, attribute);
    }
    return leaf;
  }

  translation(text: string, attributes: readonly XmlAttribute[]): Translation {
    const translation: Translation = { value: text };
    for (const attribute of attributes) {
      if (attribute.name === "locale") translation.locale = attribute.value;
      else {
        translation.$attributes ??= [];
        translation.$attributes.push(attribute);
      }
    }
    return translation;
  }

  record(xml: XmlElement): RecordValue {
    const local = localOf(xml.name);
    const isText = xml.children.every((child) => typeof child === "string");
    const value: RecordValue = isText ? { value: xml.children.join("") } : { xml };
    if (!isText) return value;
    if (local !== "Record") value.$as = local;
    if (xml.attributes.length > 0) value.$attributes = [...xml.attributes];
    return value;
  }

  #number(kind: PropertyKind, text: string): Leaf {
    const value = parseNumber(text);
    if (value === undefined || ((kind === "integer" || kind === "unlimitedInteger") && !isInteger(text))) {
      const leaf: Leaf = value === undefined ? { lexical: text } : { value, lexical: text };
      if (text.trim() !== "")
        this.#warn(
          "iso.number.invalid",
          `“${text.trim()}” is not ${kind === "integer" ? "an integer" : "a number"}; it was kept as text.`,
          leaf,
        );
      return leaf;
    }
    return String(value) === text ? { value } : { value, lexical: text };
  }

  #boolean(text: string): Leaf {
    const value = parseBoolean(text);
    if (value === undefined) {
      const leaf: Leaf = { lexical: text };
      if (text.trim() !== "")
        this.#warn("iso.boolean.invalid", `“${text.trim()}” is neither true nor false; it was kept as text.`, leaf);
      return leaf;
    }
    return String(value) === text ? { value } : { value, lexical: text };
  }

  #date(text: string): Leaf {
    const leaf: Leaf = { value: text };
    if (!isDate(text) && text.trim() !== "")
      this.#warn("iso.date.invalid", `“${text.trim()}” is not a date; it was kept as text.`, leaf);
    return leaf;
  }

  #code(local: string, property: EncodedProperty, text: string, attributes: readonly XmlAttribute[]): Code {
    let value: string | undefined;
    const leaf: Code = {};
    for (const attribute of attributes) {
      if (attribute.name === "codeListValue") value = attribute.value;
      else if (attribute.name === "codeList") leaf.codeList = attribute.value;
      else if (attribute.name === "codeSpace") leaf.codeSpace = attribute.value;
      else if (attribute.uri === XLINK && localOf(attribute.name) === "href") leaf.href = attribute.value;
      else keep(leaf, attribute);
    }
    const isEnumeration = CODE_LISTS[local]?.enumeration ?? false;
    if (value === undefined) {
      leaf.value = text;
      if (!isEnumeration && Object.hasOwn(CODE_LISTS, local)) leaf.$inText = true;
    } else {
      leaf.value = value;
      if (isEnumeration) leaf.$inText = false;
      else leaf.codeList ??= "";
      if (text === value) leaf.$labelled = true;
      else if (text !== "") leaf.label = text;
    }
    if (local !== property.leaf) leaf.$as = local;
    return leaf;
  }
}
