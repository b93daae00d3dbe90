import { normalise } from "@metabridge/vocabularies";

/** How a {@link slug} is made. */
export interface SlugOptions {
  /** Default 100. */
  readonly maxLength?: number;
  /** Default 2, as in CKAN. */
  readonly minLength?: number;
  /** Between words; default `-`. */
  readonly separator?: "-" | "_";
  /** Names that are given already; the new one is added. A name that is taken gets a number. */
  readonly taken?: Set<string>;
}

/**
 * A name for addresses: lower-case letters of ASCII, digits and hyphens, cut at a word, and unique among those that are
 * taken. A text without any letter or digit of ASCII gives a name of its code points, so that it is stable too.
 *
 * @example
 * ```ts
 * import { slug } from "@metabridge/portal";
 * const taken = new Set<string>();
 * console.log(slug("Forêts & œuvres d'art", { taken })); // forets-oeuvres-d-art
 * console.log(slug("forets oeuvres d'art", { taken })); // forets-oeuvres-d-art-2
 * ```
 */
export function slug(text: string, options: SlugOptions = {}): string {
  const { maxLength = 100, minLength = 2, separator = "-", taken } = options;
  const words = wordsOf(text);
  const all = words.length > 0 ? words : [...text.trim()].map((one) => (one.codePointAt(0) ?? 0).toString(16));
  let name = joined(all, separator, maxLength);
  if (name === "") name = "x";
  while (name.length < minLength) name += separator === "-" ? "-x" : "_x";
  let unique = name;
  for (let number = 2; taken?.has(unique) === true; number++) {
    const end = `${separator}${number}`;
    unique = name.slice(0, maxLength - end.length).replace(/[-_]+$/, "") + end;
  }
  taken?.add(unique);
  return unique;
}

function wordsOf(text: string): string[] {
  return normalise(text).match(/[a-z0-9]+/g) ?? [];
}

/** As many whole words as fit; a first word that is too long is cut. */
function joined(words: readonly string[], separator: string, maxLength: number): string {
  let name = "";
  for (const word of words) {
    const longer = name === "" ? word : `${name}${separator}${word}`;
    if (longer.length > maxLength) return name === "" ? word.slice(0, maxLength) : name;
    name = longer;
  }
  return name;
}
