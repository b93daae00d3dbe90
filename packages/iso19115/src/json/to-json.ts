import type { MD_Metadata } from "../model.generated.js";
import { jsonProperties } from "./json-class.js";
import { MODEL_VERSION } from "./model-version.js";
import {
  EXTRA_PROPERTY,
  type Fields,
  LEAF,
  NODE,
  RECORD,
  TRANSLATION,
  XML_ATTRIBUTE,
  XML_ELEMENT,
} from "./node-fields.js";

/** How JSON is written. */
export interface JsonWriteOptions {
  /** Indentation and line breaks. Default true. */
  readonly pretty?: boolean;
}

type Json = Readonly<Record<string, unknown>>;

/**
 * Writes a record as JSON: the model as it is, with its names, in the order of the model; only positions are not in it.
 * The same record always gives the same text, and {@link fromJson} gives the same record. The JSON Schema comes with the
 * package: `@metabridge/iso19115/schema/iso19115.schema.json`.
 *
 * @example
 * ```ts
 * import { type MD_Metadata, toJson } from "@metabridge/iso19115";
 * const record: MD_Metadata = { $type: "MD_Metadata", metadataIdentifier: { $type: "MD_Identifier", code: { value: "plu" } } };
 * console.log(toJson(record, { pretty: false })); // {"$model":"metabridge:iso19115/1","$type":"MD_Metadata","metadataIdentifier":{"$type":"MD_Identifier","code":{"value":"plu"}}}
 * ```
 */
export function toJson(record: MD_Metadata, options: JsonWriteOptions = {}): string {
  const ordered = { $model: MODEL_VERSION, ...nodeInOrder(record as unknown as Json) };
  return JSON.stringify(ordered, undefined, (options.pretty ?? true) ? 2 : undefined);
}

const isPlain = (value: unknown): value is Json => typeof value === "object" && value !== null;

const OBJECT: Fields = { ...RECORD, ...NODE };
/** The names of the fields before and after the properties of a class. */
const BEFORE = ["$type", "$encoding", ...Object.keys(RECORD), "$id", "$uuid"];
const AFTER = Object.keys(NODE).filter((name) => !BEFORE.includes(name));

function nodeInOrder(node: Json): Json {
  const { $type } = node;
  if (typeof $type !== "string") return inOrder(node, Object.keys(LEAF), LEAF);
  const properties = jsonProperties($type)?.map(({ name }) => name) ?? [];
  return inOrder(node, [...BEFORE, ...properties, ...AFTER], OBJECT);
}

/** A copy with its names in the given order, and others behind them by the alphabet. */
function inOrder(from: Json, names: readonly string[], fields: Fields): Json {
  const known = new Set(names);
  const others = Object.keys(from)
    .filter((name) => !known.has(name))
    .sort();
  const to: Record<string, unknown> = {};
  for (const name of [...names, ...others]) {
    const value = from[name];
    if (value === undefined || (typeof value === "number" && !Number.isFinite(value))) continue;
    to[name] = valueInOrder(value, fields[name]?.type);
  }
  // JSON has no such numbers; XML Schema writes them so.
  if (typeof from.value === "number" && !Number.isFinite(from.value)) {
    to.lexical = Number.isNaN(from.value) ? "NaN" : from.value > 0 ? "INF" : "-INF";
  }
  return to;
}

function valueInOrder(value: unknown, type: string | undefined): unknown {
  if (Array.isArray(value)) return value.map((one) => valueInOrder(one, type));
  if (!isPlain(value)) return value;
  switch (type) {
    case "attributes":
      // In the order of the source, as XML attributes are.
      return value;
    case "xmlElement":
    case "xmlElements":
    case "xmlChildren":
      return xmlInOrder(value);
    case "xmlAttributes":
      return fieldsInOrder(value, XML_ATTRIBUTE);
    case "translations":
      return inOrder(value, Object.keys(TRANSLATION), TRANSLATION);
    case "extraProperties":
      return inOrder(value, Object.keys(EXTRA_PROPERTY), EXTRA_PROPERTY);
    default:
      return nodeInOrder(value);
  }
}

/** Without where it stood. */
const xmlInOrder = (xml: Json): Json => fieldsInOrder(xml, XML_ELEMENT);

function fieldsInOrder(from: Json, fields: Fields): Json {
  const to: Record<string, unknown> = {};
  for (const name in fields) to[name] = valueInOrder(from[name], fields[name]?.type);
  return to;
}
