import { expect, test } from "vitest";
import { isLanguageTag } from "./language-tag.js";

test.each([
  "fr",
  "de-CH",
  "zh-Hant-TW",
  "sr-Latn",
  "de-CH-1996",
  "es-419",
  "x-private",
  "en-x-a",
  "i-klingon",
  "gsw",
  "en-GB-oed",
  "sl-rozaj-biske",
  "de-DE-u-co-phonebk",
])("%s is a language tag", (tag) => expect(isLanguageTag(tag)).toBe(true));

test.each(["", "f", "fr_FR", "français", "fra; can", "en-", "-en", "de-CH-", "en GB", "abcdefghi", "en-a"])(
  "%j is none",
  (tag) => expect(isLanguageTag(tag)).toBe(false),
);
