import type { EncodedProperty, Encoding } from "../encoding/encoding.js";
import type { Edition } from "../encoding/namespaces.js";
import { isInteger, parseBoolean } from "../lexical.js";
import type { IsoObject, Leaf } from "../node.js";
import { leafText } from "./leaf-text.js";
import { isObject, type Value } from "./value.js";

/** ISO 19115-1:2014, B.5.28: topics that ISO 19139 has no code for. */
const TOPICS_SINCE_2014: ReadonlySet<string> = new Set(["disaster", "extraTerrestrial"]);

/** An encoding in one of its editions, as a place that values are moved to. */
export interface Destination {
  readonly encoding: Encoding;
  /** The first edition of ISO 19115-3, which has less than the second. */
  readonly isFirstEdition: boolean;
}

export const destination = (encoding: Encoding, edition: Edition): Destination => ({
  encoding,
  isFirstEdition: encoding.id === "iso19115-3" && edition === "1.0",
});

/** Those of the values of a property that another encoding than that of the record has room for. */
export function roomFor(property: EncodedProperty, values: readonly Value[], to: Destination): readonly Value[] {
  const usable = values.filter((value) =>
    isObject(value) ? hasRoomForObject(property, value, to) : hasRoomForLeaf(property, value as Leaf, to),
  );
  return property.repeatable ? usable : usable.slice(0, 1);
}

function hasRoomForLeaf({ kind, type }: EncodedProperty, leaf: Leaf, { encoding }: Destination): boolean {
  if (kind === "object") return false;
  const text = leafText(leaf)?.trim();
  if (text === undefined || text === "") return true;
  if (kind === "dateTime") return /^-?\d{4}-\d\d-\d\d/.test(text);
  // A text that became a number in the other standard may be none.
  if (kind === "integer" && typeof leaf.value === "string") return isInteger(text);
  // ISO 19119 has “mandatory” where ISO 19115-1 has true or false.
  if (kind === "boolean" && leaf.$as === "CharacterString") return parseBoolean(text) !== undefined;
  if (kind === "code" && type === "MD_TopicCategoryCode" && encoding.id === "iso19139") {
    return !TOPICS_SINCE_2014.has(text);
  }
  return true;
}

function hasRoomForObject(property: EncodedProperty, object: IsoObject, to: Destination): boolean {
  if (property.kind !== "object") return false;
  if (object.$reference === true) return true;
  const { encoding, isFirstEdition } = to;
  const cls = encoding.classes.get(encoding.shapeOf.get(object.$type) ?? object.$type);
  if (cls === undefined || (cls.secondEdition && isFirstEdition)) return false;
  if (!cls.writable && cls.downs.length === 0) return false;
  // A choice of which this encoding has none, such as a resolution by its level of detail.
  return cls.name !== "MD_Resolution" || cls.properties.some(({ name }) => object[name] !== undefined);
}
