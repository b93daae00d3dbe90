import type { Conversion } from "./conversion.js";

/** A deep copy of a part of the output, for a second place that says the same. */
export function copyOf<T>(c: Conversion, part: T): T {
  if (typeof part !== "object" || part === null) return part;
  const copy = (Array.isArray(part) ? [] : {}) as Record<string, unknown>;
  for (const key in part) copy[key] = copyOf(c, part[key]);
  const origin = c.origins?.get(part);
  if (origin !== undefined) c.origins?.set(copy, origin);
  return copy as T;
}
