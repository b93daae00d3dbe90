/**
 * A name on one line: line breaks and indentation come from the file that it was in, not from its writer.
 *
 * @example
 * ```ts
 * import { oneLine } from "@metabridge/portal";
 * console.log(oneLine("Karte der Gewässer\n        II. Ordnung ")); // Karte der Gewässer II. Ordnung
 * ```
 */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
