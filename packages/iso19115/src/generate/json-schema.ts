import type { EncodedProperty } from "../encoding/encoding.js";
import { jsonProperties } from "../json/json-class.js";
import { MODEL_VERSION } from "../json/model-version.js";
import {
  CLOSED_LISTS,
  EXTRA_PROPERTY,
  type Field,
  type Fields,
  type FieldType,
  LEAF,
  NODE,
  RECORD,
  TRANSLATION,
  XML_ATTRIBUTE,
  XML_ELEMENT,
} from "../json/node-fields.js";
import { valueTypeOf } from "../json/value-type.js";
import { MODEL_CLASSES } from "../model/index.js";
import { LEAF_TYPES, leafTypeOf } from "./leaf-types.js";
import { multiplicityOf } from "./multiplicity.js";
import { substitutes } from "./substitutes.js";

type Schema = Readonly<Record<string, unknown>>;

const ref = (name: string): Schema => ({ $ref: `#/$defs/${name}` });
/** One schema where another one holds. */
const when = (condition: Schema, schema: Schema, otherwise?: Schema): Schema => ({
  if: condition,
  // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema
  then: schema,
  ...(otherwise === undefined ? {} : { else: otherwise }),
});
/** The schema of the class that `$type` names. */
const byType = (names: readonly string[]): Schema => ({
  properties: { $type: { enum: names } },
  allOf: names.map((name) => when({ properties: { $type: { const: name } } }, ref(name))),
});
const listOf = (items: Schema): Schema => ({ type: "array", items });

const FIELD_SCHEMAS: Readonly<Record<FieldType, Schema>> = {
  text: { type: "string" },
  boolean: { type: "boolean" },
  index: { type: "integer", minimum: 0 },
  name: { type: "string", minLength: 1 },
  nameOrEmpty: { type: "string" },
  texts: listOf({ type: "string" }),
  attributes: { type: "object", additionalProperties: { type: "string" } },
  encoding: { enum: CLOSED_LISTS.encoding },
  edition: { enum: CLOSED_LISTS.edition },
  reason: { enum: CLOSED_LISTS.reason },
  leafValue: { type: ["string", "number", "boolean"] },
  value: ref("Value"),
  xmlElement: ref("XmlElement"),
  xmlElements: listOf(ref("XmlElement")),
  xmlAttributes: listOf(ref("XmlAttribute")),
  xmlChildren: listOf({ anyOf: [{ type: "string" }, ref("XmlElement")] }),
  translations: listOf(ref("Translation")),
  extraProperties: listOf(ref("ExtraProperty")),
};

const fieldSchema = ({ type, description }: Field): Schema => ({ description, ...FIELD_SCHEMAS[type] });

function fieldSchemas(fields: Fields): Schema {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, fieldSchema(field)]));
}

/** An object with these fields and no others. */
function closed(description: string, fields: Fields): Schema {
  const required = Object.entries(fields).flatMap(([name, { isRequired }]) => (isRequired ? [name] : []));
  return {
    description,
    type: "object",
    properties: fieldSchemas(fields),
    ...(required.length === 0 ? {} : { required }),
    additionalProperties: false,
  };
}

const open = (description: string, fields: Fields): Schema => ({
  description,
  type: "object",
  properties: fieldSchemas(fields),
});

function propertySchema(property: EncodedProperty): Schema {
  const one = property.kind === "object" ? ref(anyName(property.type ?? "")) : ref(leafTypeOf(property.kind));
  const about = property.kind === "object" ? property.type : (property.type ?? property.kind);
  const description = `${about}; ${multiplicityOf(property.many, property.required)}`;
  return property.many ? { description, type: "array", minItems: 1, items: one } : { description, ...one };
}

const anyName = (className: string): string => `Any_${className}`;

/** The class, or the abstract class where there is no object of it but a reference. */
function classSchema(name: string): Schema {
  const declaration = MODEL_CLASSES[name];
  const title = `${declaration?.package.title}: ${declaration?.package.clause}`;
  const properties = (jsonProperties(name) ?? []).map((one) => [one.name, propertySchema(one)] as const);
  return {
    description: declaration?.abstract === true ? `${title}. Abstract: as a reference or nil only.` : `${title}.`,
    allOf: [ref("Node")],
    properties: {
      $type: { const: name },
      ...(name === "MD_Metadata" ? { $model: { const: MODEL_VERSION }, ...fieldSchemas(RECORD) } : {}),
      ...Object.fromEntries(properties),
    },
    required: ["$type"],
    unevaluatedProperties: false,
  };
}

/** What can stand where the class is asked for: it, and those that specialise it. The `$type` says which one. */
function anyClassSchema(name: string): Schema {
  const names = [...new Set([name, ...substitutes(name).map((one) => one.name)])];
  return {
    description: `${name}, or a class that specialises it.`,
    type: "object",
    required: ["$type"],
    ...byType(names),
  };
}

/** Values by their kind: each narrows what a leaf can have. */
function leafSchemas(): [string, Schema][] {
  return Object.entries(LEAF_TYPES).map(([name, { kinds, description }]) => {
    const [kind] = kinds;
    const type = kind === undefined ? undefined : valueTypeOf(kind);
    return [name, { description, allOf: [ref("Leaf")], properties: { value: type === undefined ? false : { type } } }];
  });
}

/** The JSON Schema (draft 2020-12) of the model as JSON, from the declarations. */
export function generateJsonSchema(): string {
  const names = Object.keys(MODEL_CLASSES).sort();
  const asked = names.filter((name) => names.some((other) => holds(other, name)));
  const schema = {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: MODEL_VERSION,
    title: "ISO 19115 model as JSON",
    description:
      "One metadata record, as toJson of @metabridge/iso19115 writes it. Names without $ are those of ISO 19115-1:2014 and its companions; names with $ say how an encoding wrote the value. Properties that ISO requires may be missing: records as they are found can be read and kept. Generated from the declarations of the model.",
    allOf: [ref("MD_Metadata")],
    required: ["$model"],
    $defs: {
      ...Object.fromEntries(names.map((name) => [name, classSchema(name)])),
      ...Object.fromEntries(asked.map((name) => [anyName(name), anyClassSchema(name)])),
      ...Object.fromEntries(leafSchemas()),
      Node: open("What all objects can have besides the properties of their class.", NODE),
      Leaf: closed("What simple values can have.", LEAF),
      Value: {
        description: "A leaf, or an object of any class.",
        type: "object",
        ...when({ required: ["$type"] }, byType(names), ref("Leaf")),
      },
      Translation: closed("A text in another language (PT_FreeText).", TRANSLATION),
      ExtraProperty: closed("Something of ISO that stands where the model has no place for it.", EXTRA_PROPERTY),
      XmlElement: closed("An element that is kept as XML.", XML_ELEMENT),
      XmlAttribute: closed("An attribute as written.", XML_ATTRIBUTE),
    },
  };
  return `${JSON.stringify(schema, undefined, 2)}\n`;
}

/** Whether a class has a property that holds objects of the other. */
function holds(className: string, other: string): boolean {
  return (jsonProperties(className) ?? []).some(({ kind, type }) => kind === "object" && type === other);
}
