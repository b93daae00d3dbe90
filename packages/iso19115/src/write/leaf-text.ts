import { parseBoolean, parseNumber } from "../lexical.js";
import type { Leaf } from "../node.js";

/** The text of a value: as it was written, as long as that still says the same. */
export function leafText(leaf: Leaf): string | undefined {
  const { value, lexical } = leaf;
  if (lexical === undefined) return value === undefined ? undefined : String(value);
  if (value === undefined) return lexical;
  if (typeof value === "number") return parseNumber(lexical) === value ? lexical : String(value);
  if (typeof value === "boolean") return parseBoolean(lexical) === value ? lexical : String(value);
  return value;
}
