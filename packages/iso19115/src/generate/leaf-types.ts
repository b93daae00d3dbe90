import type { PropertyKind } from "../declare/property.js";

type LeafKind = Exclude<PropertyKind, "object">;

/** The types of simple values in src/node.ts, and the kinds of properties that hold them. */
export const LEAF_TYPES: Readonly<Record<string, { kinds: readonly LeafKind[]; description: string }>> = {
  Text: { kinds: ["text", "url", "genericName", "binary"], description: "A text with its translations." },
  Code: { kinds: ["code"], description: "A value of a code list or enumeration: value is the code." },
  NumberValue: { kinds: ["integer", "real", "decimal", "unlimitedInteger"], description: "A number." },
  Measure: { kinds: ["measure"], description: "A number with a unit of measure." },
  BooleanValue: { kinds: ["boolean"], description: "True or false." },
  DateValue: {
    kinds: ["date", "dateTime", "duration"],
    description: "A date, date and time, or duration, as written.",
  },
  RecordValue: { kinds: ["recordType", "record"], description: "A record or record type (ISO 19103)." },
  ReferenceValue: { kinds: ["reference"], description: "A property by reference only." },
  GmlValue: { kinds: ["gml"], description: "A GML object, kept as XML." },
  Position: { kinds: ["position"], description: "The text of a GML property, such as a time position." },
};

const TYPE_OF_KIND = new Map(
  Object.entries(LEAF_TYPES).flatMap(([name, { kinds }]) => kinds.map((kind) => [kind, name] as const)),
);

/** The type of the values of a kind of property. */
export function leafTypeOf(kind: LeafKind): string {
  return TYPE_OF_KIND.get(kind) ?? "Leaf";
}
