import type { DcatReader } from "./dcat-reader.js";

/**
 * A text no longer than a field allows: cut after a word, with an ellipsis.
 *
 * @example
 * ```ts
 * import { fit } from "@metabridge/portal";
 * console.log(fit("Trees along the streets", 18)); // { value: 'Trees along the…', cut: true }
 * ```
 */
export function fit(text: string, maxLength: number): { readonly value: string; readonly cut: boolean } {
  if (text.length <= maxLength) return { value: text, cut: false };
  const space = text.lastIndexOf(" ", maxLength - 1);
  let end = space > maxLength / 2 ? space : maxLength - 1;
  // Not between the two halves of a character.
  if (/[\ud800-\udbff]/.test(text.charAt(end - 1))) end--;
  return { value: `${text.slice(0, end).replace(/[\s,;:.–-]+$/, "")}…`, cut: true };
}

/** As {@link fit}, and says so where something was cut. */
export function fitField(reader: DcatReader, field: string, text: string, maxLength: number): string {
  const { value, cut } = fit(text, maxLength);
  if (cut) reader.report("cut", `“${field}” takes ${maxLength} characters; of ${text.length} the end was cut.`);
  return value;
}
