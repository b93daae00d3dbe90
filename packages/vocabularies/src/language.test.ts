import { describe, expect, it } from "vitest";
import { EU_ISO_639_3, EU_LANGUAGE_CODES } from "./eu-language.js";
import { BIBLIOGRAPHIC_CODE, ISO_639_2 } from "./iso-639-2.js";
import { findLanguage, findLanguages, languageAuthority, languageTag } from "./language.js";
import { isLanguageTag } from "./language-tag.js";

describe("languageTag", () => {
  it.each([
    ["fr", "fr"],
    ["fre", "fr"],
    ["fra", "fr"],
    ["FRE", "fr"],
    ["rum", "ro"],
    ["ron", "ro"],
    ["dut", "nl"],
    ["nld", "nl"],
    ["gre", "el"],
    ["roh", "rm"],
    ["nob", "nb"],
    ["no", "no"],
    ["gsw", "gsw"],
    ["scr", "hr"],
    ["cz", "cs"],
  ])("reads the code %s as %s", (code, tag) => {
    expect(languageTag(code)).toBe(tag);
  });

  it.each([
    ["fr_CH", "fr-CH"],
    ["fr_CH.UTF-8", "fr-CH"],
    ["de-ch", "de-CH"],
    ["fra-CAN", "fr-CA"],
    ["zh-hant-tw", "zh-Hant-TW"],
    ["sr-Latn", "sr-Latn"],
    ["eng; USA", "en-US"],
    ["fra; can", "fr-CA"],
    ["eng; CAN", "en-CA"],
    ["eng;gbr", "en-GB"],
    ["fra; FRA", "fr-FR"],
    ["eng: USA", "en-US"],
    ["eng USA", "en-US"],
  ])("reads the locale %s as %s", (locale, tag) => {
    expect(languageTag(locale)).toBe(tag);
  });

  it.each([
    ["http://id.loc.gov/vocabulary/iso639-1/fr", "fr"],
    ["http://id.loc.gov/vocabulary/iso639-2/fre", "fr"],
    ["http://lexvo.org/id/iso639-3/deu", "de"],
    ["http://publications.europa.eu/resource/authority/language/RON", "ro"],
    ["http://publications.europa.eu/resource/authority/language/GER", "de"],
    ["http://www.loc.gov/standards/iso639-2/#dut", "nl"],
    ["urn:x-iso639-2:cze", "cs"],
    ["#fre", "fr"],
  ])("reads the reference %s as %s", (reference, tag) => {
    expect(languageTag(reference)).toBe(tag);
  });

  it.each([
    ["English", "en"],
    ["Deutsch", "de"],
    ["čeština", "cs"],
    ["Nederlands; Vlaams", "nl"],
    ["French; Français", "fr"],
    ["English; Anglais", "en"],
    ["Dutch; Flemish", "nl"],
    ["ΕΛΛΗΝΙΚΆ", "el"],
    ["Norwegian Bokmål", "nb"],
    ["Greek, Modern (1453-)", "el"],
    ["Romanian", "ro"],
    ["tedesco", "de"],
  ])("reads the name “%s” as %s", (name, tag) => {
    expect(languageTag(name)).toBe(tag);
  });

  it.each([
    "",
    " ",
    "Klingonese",
    "anyValidURI",
    "Language",
    "xx",
    "zzz",
    "qaa",
    "other0",
    "English, French",
    "fr-!!",
    "12",
  ])("gives no tag for “%s”", (text) => {
    expect(languageTag(text)).toBeUndefined();
  });
});

describe("findLanguage", () => {
  it("gives all codes of Romanian from any of them", () => {
    const romanian = {
      tag: "ro",
      bibliographic: "rum",
      terminological: "ron",
      name: "Romanian",
      authority: "http://publications.europa.eu/resource/authority/language/RON",
    };
    for (const code of ["ro", "rum", "ron", "RUM", "Romanian", "română"]) expect(findLanguage(code)).toEqual(romanian);
  });

  it("keeps the region out of the authority's IRI", () => {
    expect(languageAuthority("de-CH")).toBe("http://publications.europa.eu/resource/authority/language/DEU");
  });

  it("gives no IRI for a language that the EU table is not known to have", () => {
    expect(findLanguage("Afar")).toMatchObject({ tag: "aa", bibliographic: "aar" });
    expect(languageAuthority("Afar")).toBeUndefined();
  });

  it("knows languages that only ISO 639-3 and the EU table have", () => {
    expect(languageTag("ckb")).toBe("ckb");
    expect(languageAuthority("Dari")).toBe("http://publications.europa.eu/resource/authority/language/PRS");
  });

  it("finds several languages in one text", () => {
    expect(findLanguages("fre, eng").map((one) => one.tag)).toEqual(["fr", "en"]);
    expect(findLanguages("DE, FR, IT").map((one) => one.tag)).toEqual(["de", "fr", "it"]);
    expect(findLanguages("Deutsch / Français").map((one) => one.tag)).toEqual(["de", "fr"]);
  });
});

describe("the tables", () => {
  it("hold all of ISO 639-2, 20 of them with a bibliographic code of their own", () => {
    expect(ISO_639_2).toHaveLength(486);
    expect(Object.keys(BIBLIOGRAPHIC_CODE)).toHaveLength(20);
  });

  it("give each code of each language the same language, and a well-formed tag", () => {
    for (const [terminological, alpha2] of [...ISO_639_2, ...EU_ISO_639_3]) {
      const language = findLanguage(terminological);
      expect(language?.terminological).toBe(terminological);
      expect(isLanguageTag(language?.tag ?? "")).toBe(true);
      if (alpha2 !== "") expect(findLanguage(alpha2)?.terminological).toBe(terminological);
      expect(findLanguage(BIBLIOGRAPHIC_CODE[terminological] ?? terminological)?.terminological).toBe(terminological);
    }
  });

  it("reach every concept that is listed of the EU table", () => {
    for (const code of EU_LANGUAGE_CODES.trim().split(/\s+/)) {
      expect(languageAuthority(code)).toBe(`http://publications.europa.eu/resource/authority/language/${code}`);
    }
  });
});

describe("isLanguageTag", () => {
  it.each([
    "fr",
    "de-CH",
    "zh-Hant-TW",
    "sl-rozaj-biske",
    "de-CH-1996",
    "en-u-ca-gregory",
    "x-twain",
    "i-klingon",
    "es-419",
  ])("takes %s", (tag) => expect(isLanguageTag(tag)).toBe(true));
  it.each(["", "f", "fra; can", "fr_CH", "en-", "anyValidURI-", "de CH", "a-DE", "en-x"])("refuses “%s”", (tag) =>
    expect(isLanguageTag(tag)).toBe(false),
  );
});
