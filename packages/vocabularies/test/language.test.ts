import { describe, expect, it } from "vitest";
import { isLanguageTag, languageTag } from "../src/index.js";
import { codesOf, coverage, skipWithoutCorpus, textsOf, together } from "./corpus.js";

/** What stands for a language in some records and names none: placeholders of test records and editors. */
const NO_LANGUAGE = /^(anyValidURI|default|other\d|Language|\/\*\/.*|.*Language \*&.*)$/;

describe.skipIf(skipWithoutCorpus)("the languages of real records", () => {
  const values = skipWithoutCorpus
    ? new Map<string, number>()
    : together(codesOf("LanguageCode"), textsOf("LanguageCode"), textsOf("language"));

  it("are all understood, save placeholders", () => {
    const { missed, all } = coverage("languages", values, (value) => languageTag(value) !== undefined);
    expect(all).toBeGreaterThan(500);
    expect(missed.filter((value) => !NO_LANGUAGE.test(value))).toEqual([]);
  });

  it("never give a tag that is not well-formed", () => {
    for (const value of values.keys()) {
      const tag = languageTag(value);
      if (tag !== undefined) expect(isLanguageTag(tag)).toBe(true);
    }
  });
});
