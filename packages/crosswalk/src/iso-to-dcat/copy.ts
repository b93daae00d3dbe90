import type { Conversion } from "./conversion.js";

/**
 * A part of the output for a second place that says the same: nodes with an IRI are referred to, others stand there once
 * more, so that each place can be read for itself.
 */
export function copyOf<T>(c: Conversion, part: T): T {
  if (typeof part !== "object" || part === null) return part;
  const { $id } = part as { readonly $id?: string };
  const copy = (Array.isArray(part) ? [] : {}) as Record<string, unknown>;
  if ($id !== undefined) copy.$id = $id;
  else for (const key in part) copy[key] = copyOf(c, part[key]);
  return c.likewise(part, copy) as T;
}
