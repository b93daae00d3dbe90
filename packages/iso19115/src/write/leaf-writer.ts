import type { XmlElement } from "@metabridge/xml";
import { CODE_LISTS } from "../declare/code-lists.js";
import type { PropertyKind } from "../declare/property.js";
import { DIRECT, type EncodedProperty, type Encoding } from "../encoding/encoding.js";
import { leafElementName } from "../encoding/leaf-elements.js";
import { dateElement } from "../lexical.js";
import type { Code, GmlValue, Leaf, Measure, Position, Text } from "../node.js";
import { leafText } from "./leaf-text.js";
import type { Markup } from "./markup.js";

/** The elements that may stand for gco:CharacterString, beside those of code lists; other elements have no substitutes. */
const TEXT_SUBSTITUTES: ReadonlySet<string> = new Set(["CharacterString", "Anchor", "FileName", "MimeFileType"]);

/** Values that are read as what they are, in whatever element they stand. */
const NEVER_CODES: ReadonlySet<PropertyKind> = new Set([
  "integer",
  "real",
  "decimal",
  "unlimitedInteger",
  "measure",
  "boolean",
  "date",
  "dateTime",
]);

/** Values that XML Schema does not allow to be empty. */
const NEVER_EMPTY: ReadonlySet<PropertyKind> = new Set([...NEVER_CODES, "duration"]);

/** Elements with attributes of their own, which have no name space. */
const WITH_ATTRIBUTES: ReadonlySet<string> = new Set(["Record", "RecordType", "Binary", "MimeFileType", "FileName"]);
const WITH_CODE_SPACE: ReadonlySet<string> = new Set(["LocalName", "ScopedName"]);
const WITH_UNIT: ReadonlySet<string> = new Set(["Measure", "Distance", "Length", "Angle", "Scale"]);

/** Where the code lists are published, for codes that were not read from a document. */
function codeListAddress(list: string, encoding: Encoding): string {
  if (list === "LanguageCode") return "http://www.loc.gov/standards/iso639-2/";
  return encoding.id === "iso19139"
    ? `http://standards.iso.org/iso/19139/resources/gmxCodelists.xml#${list}`
    : `http://standards.iso.org/iso/19115/resources/Codelists/cat/codelists.xml#${list}`;
}

/** ISO 19115:2003 spells one of the pixel orientations in American. */
function enumerationValue(name: string, value: string, { id }: Encoding): string {
  if (name !== "MD_PixelOrientationCode") return value;
  const [from, to] = id === "iso19139" ? ["centre", "center"] : ["center", "centre"];
  return value.trim() === from ? to : value;
}

const isTranslated = (value: Leaf | GmlValue): value is Text => ((value as Text).translations ?? []).length > 0;

/** Writes values that are no objects of a class: texts, numbers, codes, dates, records, GML. */
export class LeafWriter {
  readonly #markup: Markup;
  readonly #faithful: boolean;

  constructor(markup: Markup) {
    this.#markup = markup;
    this.#faithful = markup.ledger === undefined;
  }

  /** The element of a property with its value. */
  property(property: EncodedProperty, value: Leaf | GmlValue): void {
    const markup = this.#markup;
    markup.openProperty(property);
    markup.propertyAttributes(value);
    if (property.kind === "position") {
      this.#position(value as Position);
      markup.close();
      return;
    }
    if (isTranslated(value)) markup.freeTextType();
    this.content(property, value);
    markup.close();
  }

  /** What stands in a property: the element of the value, and its translations. */
  content(property: EncodedProperty, value: Leaf | GmlValue): void {
    const xml = value.xml as XmlElement | undefined;
    if (xml !== undefined) {
      this.#markup.trace(value);
      this.#markup.tree(xml);
    } else this.#element(property, value as Leaf);
    if (isTranslated(value)) this.#freeText(value);
  }

  /** The element of a value; nothing where there is none. */
  #element(property: EncodedProperty, leaf: Leaf): void {
    const markup = this.#markup;
    const text = leafText(leaf);
    const isBlank = !this.#faithful && text?.trim() === "" && leaf.$attributes === undefined;
    if (text === undefined || (isBlank && NEVER_EMPTY.has(property.kind))) {
      if (text !== undefined && leaf.$nilReason === undefined) markup.attribute("gco:nilReason", "missing");
      if (this.#faithful) markup.trees(leaf);
      return;
    }
    if (this.#faithful && leaf.$as === "") {
      markup.trace(leaf);
      markup.text(text);
      markup.trees(leaf);
      return;
    }
    const { encoding } = markup;
    const local = this.#elementOf(property, leaf, text);
    markup.open(leafElementName(local, encoding.id) ?? `gco:${local}`);
    markup.trace(leaf);
    // A number or date in the element of a code was read as such, with the attributes of the code beside it.
    const list = NEVER_CODES.has(property.kind) ? undefined : CODE_LISTS[local];
    if (list !== undefined || (this.#faithful && (leaf as Code).codeList !== undefined)) {
      const isEnumeration = list?.enumeration ?? false;
      const value = isEnumeration && !this.#faithful ? enumerationValue(local, text, encoding) : text;
      this.#code(leaf as Code, local, value, isEnumeration);
    } else this.#simple(leaf, local, property.kind, text);
    if (this.#faithful) markup.trees(leaf);
    markup.close();
  }

  /** The local name of the element of a value: as it was read, where the encoding has it. */
  #elementOf(property: EncodedProperty, leaf: Leaf, text: string): string {
    const { kind } = property;
    const expected =
      kind === "date" || kind === "dateTime" ? dateElement(kind, text) : (property.leaf ?? "CharacterString");
    const { $as } = leaf;
    if ($as === undefined && kind === "text" && (leaf as Text).href !== undefined) return "Anchor";
    if ($as === undefined || $as === "") return expected;
    if (this.#faithful) return $as;
    if (leafElementName($as, this.#markup.encoding.id) === undefined) return expected;
    if (property === DIRECT) return $as;
    switch (kind) {
      case "measure":
      // A simple value where an object belongs.
      case "object":
        return $as;
      case "text":
      case "url":
        return TEXT_SUBSTITUTES.has($as) || Object.hasOwn(CODE_LISTS, $as) ? $as : expected;
      case "genericName":
        return WITH_CODE_SPACE.has($as) ? $as : expected;
      default:
        return expected;
    }
  }

  #simple(leaf: Leaf, local: string, kind: PropertyKind, text: string): void {
    const markup = this.#markup;
    const { href, uom, codeSpace, codeList, label, $attributes } = leaf as Code & Measure;
    if (href !== undefined) this.#part(leaf, "xlink:href", href, local === "Anchor");
    if (uom !== undefined) this.#part(leaf, "uom", uom, WITH_UNIT.has(local));
    if (codeSpace !== undefined) this.#part(leaf, "codeSpace", codeSpace, WITH_CODE_SPACE.has(local));
    // A code that the other standard has as a text.
    if (codeList !== undefined) markup.ledger?.drop(leaf, "codeList", codeList);
    if (label !== undefined) markup.ledger?.drop(leaf, "label", label);
    if ($attributes !== undefined) markup.otherAttributes($attributes, WITH_ATTRIBUTES.has(local));
    const isDateOnly = kind === "dateTime" && !this.#faithful && local === "DateTime" && !text.includes("T");
    if (isDateOnly) markup.text(`${text.trim()}T00:00:00`);
    else if (text !== "") markup.text(text);
  }

  /** An attribute of a value, where its element has one or everything is written as it was. */
  #part(leaf: Leaf, name: string, value: string, hasPlace: boolean): void {
    if (hasPlace || this.#faithful) this.#markup.attribute(name, value);
    else this.#markup.ledger?.drop(leaf, name.slice(name.indexOf(":") + 1), value);
  }

  #code(code: Code, list: string, text: string, isEnumeration: boolean): void {
    const markup = this.#markup;
    const { codeList, codeSpace, href, label, $inText, $labelled, $attributes } = code;
    const inText = this.#faithful && $inText !== undefined ? $inText : isEnumeration;
    if (isEnumeration && !this.#faithful) {
      if (codeList !== undefined) markup.ledger?.drop(code, "codeList", codeList);
    } else if (codeList !== undefined || !(inText || isEnumeration)) {
      markup.attribute("codeList", codeList ?? codeListAddress(list, markup.encoding));
    }
    if (!inText) markup.attribute("codeListValue", text);
    if (codeSpace !== undefined) this.#part(code, "codeSpace", codeSpace, !isEnumeration);
    if (href !== undefined) this.#part(code, "xlink:href", href, false);
    if ($attributes !== undefined) markup.otherAttributes($attributes, false);
    if (inText) {
      if (label !== undefined) markup.ledger?.drop(code, "label", label);
      if (text !== "") markup.text(text);
      return;
    }
    const content = $labelled === true ? text : label;
    if (content !== undefined && content !== "") markup.text(content);
  }

  /** GML writes the value into the element of the property. */
  #position(value: Position): void {
    this.#markup.trace(value);
    const { indeterminatePosition, codeSpace, $attributes } = value;
    if (indeterminatePosition !== undefined) this.#markup.attribute("indeterminatePosition", indeterminatePosition);
    if (codeSpace !== undefined) this.#markup.attribute("codeSpace", codeSpace);
    if ($attributes !== undefined) this.#markup.otherAttributes($attributes, true);
    const text = leafText(value);
    if (text !== undefined && text !== "") this.#markup.text(text);
    if (this.#faithful) this.#markup.trees(value);
  }

  #freeText(text: Text): void {
    const markup = this.#markup;
    markup.open(markup.freeTextName("PT_FreeText"));
    if (text.$freeText !== undefined) markup.otherAttributes(text.$freeText, false);
    for (const translation of text.translations ?? []) {
      const { locale, value, $as, $attributes, $propertyAttributes } = translation;
      markup.ledger?.write(translation);
      markup.open(markup.freeTextName("textGroup"));
      if ($propertyAttributes !== undefined) markup.otherAttributes($propertyAttributes, false);
      const isBare = $as === "" && this.#faithful;
      if (!isBare) markup.open(markup.freeTextName("LocalisedCharacterString"));
      markup.trace(translation);
      if (locale !== undefined) markup.attribute("locale", locale);
      if ($attributes !== undefined) markup.otherAttributes($attributes, false);
      if (value !== "") markup.text(value);
      if (this.#faithful) markup.trees(translation);
      if (!isBare) markup.close();
      markup.close();
    }
    markup.close();
  }
}
