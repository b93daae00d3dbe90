import type { XmlAttribute, XmlElement } from "@metabridge/xml";
import type { MD_Metadata } from "../model.generated.js";
import type { Code, Encoded, ExtraProperty, IsoNode, Leaf, Measure, Position, Text, Translation } from "../node.js";

/**
 * What a field of a node holds in JSON.
 * - `name`: the name of an XML element or attribute, with or without a prefix; `nameOrEmpty`: that, or nothing;
 * - `attributes`: names to texts; `leafValue`: text, number or boolean, as the property says; `value`: a leaf or an object;
 * - all others: what they are called, and for those in the plural a list of them.
 */
export type FieldType =
  | "text"
  | "boolean"
  | "index"
  | "name"
  | "nameOrEmpty"
  | "texts"
  | "attributes"
  | "encoding"
  | "edition"
  | "reason"
  | "leafValue"
  | "value"
  | "xmlElement"
  | "xmlElements"
  | "xmlAttributes"
  | "xmlChildren"
  | "translations"
  | "extraProperties";

/** One field of a node: not a property of ISO, which the classes declare, but what the model itself needs. */
export interface Field {
  readonly type: FieldType;
  readonly description: string;
  readonly isRequired: boolean;
}

export type Fields<Name extends string = string> = Readonly<Record<Name, Field>>;

const field = (type: FieldType, description: string): Field => ({ type, description, isRequired: false });
const required = (type: FieldType, description: string): Field => ({ type, description, isRequired: true });

/** Of the values that a closed list has. */
export const CLOSED_LISTS: Readonly<Partial<Record<FieldType, readonly string[]>>> = {
  encoding: ["iso19139", "iso19115-3"],
  edition: ["1.0", "2.0"],
  reason: ["misplaced", "repeated", "wrong-type", "given-up"] satisfies ExtraProperty["reason"][],
};

export const XML_ATTRIBUTE: Fields = {
  name: required("name", "With its prefix, as written."),
  uri: required("text", "Its name space, empty where it has none."),
  value: required("text", "Its value."),
} satisfies Fields<keyof XmlAttribute>;

/** Where an element stood is not a part of the JSON form. */
export const XML_ELEMENT: Fields = {
  name: required("name", "With its prefix, as written."),
  uri: required("text", "Its name space, empty where it has none."),
  attributes: required("xmlAttributes", "Its attributes."),
  children: required("xmlChildren", "Elements and texts, in document order."),
} satisfies Fields<Exclude<keyof XmlElement, "line" | "column">>;

const ENCODED = {
  $nilReason: field("text", "Why there is no value: missing, inapplicable, template, unknown, withheld, or a URI."),
  $xlink: field("attributes", "The XLink attributes of the property, without their prefix: href, title, …"),
  $uuidref: field("text", "The attribute uuidref of the property."),
  $attributes: field("xmlAttributes", "Other attributes of the element of the value."),
  $propertyAttributes: field("xmlAttributes", "Other attributes of the element of the property."),
  $unmapped: field("xmlElements", "Elements of other name spaces (national profiles, extensions), in document order."),
  $sameElement: field("boolean", "It stood in the property element of the value before it; each needs its own."),
} satisfies Fields<keyof Encoded>;

export const TRANSLATION: Fields = {
  locale: field("text", "# and the $id of a PT_Locale of the record."),
  value: required("text", "The text in that language."),
  $as: field("nameOrEmpty", "Empty where the text had no element of its own."),
  ...ENCODED,
} satisfies Fields<keyof Translation>;

/** What any simple value can have; each kind uses a part of it. */
export const LEAF: Fields = {
  value: field("leafValue", "The value."),
  lexical: field("text", "The value as written, where value cannot show it: 45.50, or a text that is no number."),
  label: field("text", "Of a code: the text of the element, where it is not the code itself."),
  codeList: field("text", "Of a code: the address of the code list, as written."),
  uom: field("text", "The unit of measure: m, or a URI."),
  href: field("text", "Where an anchor leads to."),
  codeSpace: field("text", "The code space of a name or position."),
  indeterminatePosition: field("text", "Of a time position: unknown, now, before, after."),
  translations: field("translations", "The text in other languages."),
  $freeText: field("xmlAttributes", "The attributes of the element PT_FreeText."),
  xml: field("xmlElement", "What stood in place of the value, kept as XML; of a GML value, the value itself."),
  $as: field("nameOrEmpty", "The element that held the value, where it is not the usual one; empty where it had none."),
  $labelled: field("boolean", "Of a code: the text of the element repeats it."),
  $inText: field("boolean", "Of a code: whether it stood in the text of the element, where that is not the rule."),
  $from: field("name", "The property that it stood in, where two of an encoding are one in the model."),
  ...ENCODED,
} satisfies Fields<keyof (Leaf & Text & Code & Measure & Position) | "$from">;

export const EXTRA_PROPERTY: Fields = {
  reason: required("reason", "Why it has no place among the properties."),
  property: required("nameOrEmpty", "The name of the property in its encoding; empty where there was none."),
  value: required("value", "A leaf or an object."),
} satisfies Fields<keyof ExtraProperty>;

/** What all objects can have besides the properties of their class. */
export const NODE: Fields = {
  $encoding: field(
    "encoding",
    "The encoding that it was read from; of other objects than records only where it differs.",
  ),
  $id: field("text", "The attribute id (gml:id of GML objects)."),
  $uuid: field("text", "The attribute uuid."),
  $isoType: field("text", "gco:isoType: the ISO class that a class of a national profile specialises."),
  $element: field("nameOrEmpty", "The element of the object, where it is not that of its class; empty for none."),
  $elementNamespace: field("text", "The name space of that element, where it is not of ISO."),
  $reference: field("boolean", "There is no object: the property is nil, empty, or a reference."),
  $fragment: field("boolean", "Of a record: the document was no whole record, but the one object in it."),
  $from: field("name", "The property that it stood in, where two of an encoding are one in the model."),
  $index: field("index", "Of lineage: where among the quality reports of ISO 19139 it stood."),
  $lineage: field("boolean", "Of a quality report: the lineage without a scope stood in it, in ISO 19139."),
  xml: field("xmlElement", "What stood in place of the object, kept as XML."),
  $text: field("text", "Text between the properties."),
  ...ENCODED,
  $extra: field("extraProperties", "What stands where the model has no place for it."),
  $order: field("texts", "The order of the properties by name, where it is not that of the schema."),
} satisfies Fields<keyof IsoNode | "xml">;

/** What a record has besides. */
export const RECORD: Fields = {
  $edition: field("edition", "The generation of ISO 19115-3 that it was read from, where it is the first."),
  $gml: field("text", "The name space of GML that it uses."),
  $namespaces: field("attributes", "Prefixes of other name spaces, and the name spaces."),
} satisfies Fields<Extract<Exclude<keyof MD_Metadata, keyof IsoNode | "$type">, `$${string}`>>;
