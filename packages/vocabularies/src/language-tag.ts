import { lazy } from "./lookup.js";

const langtag = lazy(() =>
  [
    "(?:[a-z]{2,3}(?:-[a-z]{3}){0,3}|[a-z]{4}|[a-z]{5,8})", // language, extended language
    "(?:-[a-z]{4})?", // script
    "(?:-(?:[a-z]{2}|\\d{3}))?", // region
    "(?:-(?:[a-z\\d]{5,8}|\\d[a-z\\d]{3}))*", // variants
    "(?:-[a-wy-z\\d](?:-[a-z\\d]{2,8})+)*", // extensions
    "(?:-x(?:-[a-z\\d]{1,8})+)?", // private use
  ].join(""),
);

const grandfathered =
  "en-GB-oed|i-(?:ami|bnn|default|enochian|hak|klingon|lux|mingo|navajo|pwn|tao|tay|tsu)|sgn-(?:BE-FR|BE-NL|CH-DE)|" +
  "art-lojban|cel-gaulish|no-bok|no-nyn|zh-(?:guoyu|hakka|min|min-nan|xiang)";

const wellFormed = lazy(() => new RegExp(`^(?:${langtag()}|x(?:-[a-z\\d]{1,8})+|${grandfathered})$`, "i"));

/**
 * Whether a text is a well-formed BCP 47 language tag; not whether its subtags are registered.
 * Source: RFC 5646, section 2.1.
 *
 * @example
 * ```ts
 * import { isLanguageTag } from "@metabridge/vocabularies";
 * console.log(isLanguageTag("de-CH"), isLanguageTag("fra; can")); // true false
 * ```
 */
export function isLanguageTag(text: string): boolean {
  return wellFormed().test(text);
}
