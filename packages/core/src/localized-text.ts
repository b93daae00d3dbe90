/** A text in one language. */
export interface LocalizedString {
  readonly value: string;
  /** BCP 47, as short as it can be: `fr`, `de-CH`. Absent where the language is not known. */
  readonly language?: string;
}

/** The same text in one or more languages. */
export type LocalizedText = readonly LocalizedString[];

/**
 * Picks the text in the first language of a preference list that is there; else a text without a language; else the first.
 * `de` in the list also takes `de-CH`.
 *
 * @example
 * ```ts
 * import { pickText } from "@metabridge/core";
 * const title = [{ value: "Wald", language: "de" }, { value: "Forêt", language: "fr" }];
 * console.log(pickText(title, ["fr", "en"])); // "Forêt"
 * ```
 */
export function pickText(text: LocalizedText | undefined, preferred: readonly string[] = []): string | undefined {
  if (text === undefined) return undefined;
  for (const wanted of preferred) {
    const exact = text.find((one) => one.language?.toLowerCase() === wanted.toLowerCase());
    const ranged = exact ?? text.find((one) => one.language?.toLowerCase().startsWith(`${wanted.toLowerCase()}-`));
    if (ranged !== undefined) return ranged.value;
  }
  return (text.find((one) => one.language === undefined) ?? text[0])?.value;
}
