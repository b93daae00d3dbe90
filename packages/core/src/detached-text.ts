/**
 * The same text, in memory of its own. A part of a text that an engine cuts out may keep the whole of it alive: an identifier
 * that is remembered must not hold the response that it was read from.
 *
 * @example
 * ```ts
 * import { detachedText } from "@metabridge/core";
 * console.log(detachedText("<id>0a5d7a6e-1b7f-4d4c</id>".slice(4, 22))); // 0a5d7a6e-1b7f-4d4c
 * ```
 */
export function detachedText(text: string): string {
  // The part that is cut out here keeps alive only what was put together here.
  return ` ${text}`.slice(1);
}
