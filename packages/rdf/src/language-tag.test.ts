import { describe, expect, it } from "vitest";
import { mendLanguage, usualCase } from "./language-tag.js";

describe("usualCase", () => {
  it.each(["fr", "de-CH", "zh-Hant-TW", "sl-rozaj-1994", "es-419", "en-x-us", "x-whatever-us"])(
    "is that of %s",
    (tag) => {
      expect(usualCase(tag.toLowerCase())).toBe(tag);
      expect(usualCase(tag.toUpperCase())).toBe(tag);
    },
  );
});

describe("mendLanguage", () => {
  it("takes underscores for hyphens, and white space for nothing", () => {
    expect(mendLanguage(" fr_FR\n")).toBe("fr-FR");
  });

  it("gives up where it is no tag at all", () => {
    for (const text of ["", "français", "fre; CAN", "http://example.org/fr", "1"])
      expect(mendLanguage(text)).toBeUndefined();
  });
});
