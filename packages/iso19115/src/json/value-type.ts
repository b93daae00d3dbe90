import type { PropertyKind } from "../declare/property.js";

const NUMBERS: ReadonlySet<PropertyKind> = new Set(["integer", "real", "decimal", "unlimitedInteger", "measure"]);

/** What the `value` of a simple value is in JSON; undefined for GML, which has none. */
export function valueTypeOf(kind: PropertyKind): "string" | "number" | "boolean" | undefined {
  if (NUMBERS.has(kind)) return "number";
  if (kind === "gml" || kind === "object") return undefined;
  return kind === "boolean" ? "boolean" : "string";
}
