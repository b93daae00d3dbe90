import type { Literal } from "@metabridge/dcat";

const primary = (tag: string): string => (tag.split("-")[0] ?? tag).toLowerCase();

/**
 * The text of a field that holds one language only. In this order: the first language of the list that is there exactly
 * (`de-CH`), else by its primary subtag (`de` takes `de-CH`, and `de-CH` takes `de`); a text without a language; English;
 * the first text.
 *
 * @example
 * ```ts
 * import { chooseText } from "@metabridge/portal";
 * const titles = [{ value: "Wald", language: "de-CH" }, { value: "Forest", language: "en" }];
 * console.log(chooseText(titles, ["fr", "de"])?.value); // Wald
 * console.log(chooseText(titles, ["fr"])?.value); // Forest
 * ```
 */
export function chooseText(literals: readonly Literal[], languages: readonly string[] = []): Literal | undefined {
  for (const wanted of languages) {
    const exact = literals.find(({ language }) => language?.toLowerCase() === wanted.toLowerCase());
    if (exact !== undefined) return exact;
    const near = literals.find(({ language }) => language !== undefined && primary(language) === primary(wanted));
    if (near !== undefined) return near;
  }
  return (
    literals.find(({ language }) => language === undefined) ??
    literals.find(({ language }) => language !== undefined && primary(language) === "en") ??
    literals[0]
  );
}
