import { describe, expect, it } from "vitest";
import { findInspireTheme, inspireThemeLabel, inspireThemes, isInspireThemeThesaurus } from "./inspire-theme.js";
import { INSPIRE_THEME_LABELS } from "./inspire-theme-labels.js";

describe("INSPIRE themes", () => {
  it("are 34: 9 of Annex I, 4 of Annex II, 21 of Annex III", () => {
    const annexes = inspireThemes().map((theme) => theme.annex);
    expect([1, 2, 3].map((annex) => annexes.filter((one) => one === annex).length)).toEqual([9, 4, 21]);
  });

  it("are found by each of their labels", () => {
    for (const [code, labels] of Object.entries(INSPIRE_THEME_LABELS)) {
      expect(Object.keys(labels)).toHaveLength(21);
      for (const label of Object.values(labels)) {
        expect([label, findInspireTheme(label)?.code]).toEqual([label, code]);
        expect(findInspireTheme(` ${label.toUpperCase()} `)?.code).toBe(code);
      }
    }
  });

  it.each([
    ["http://inspire.ec.europa.eu/theme/hy", "hy"],
    ["https://inspire.ec.europa.eu/theme/PS/", "ps"],
    ["http://www.eionet.europa.eu/gemet/nl/inspire-theme/am", "am"],
    ["hy", "hy"],
    ["Population distribution - demography", "pd"],
    ["Gebieden met natuurrisico's", "nz"],
    ["Höhe", "el"],
  ])("are found by %s", (text, code) => {
    expect(findInspireTheme(text)?.code).toBe(code);
  });

  it.each([
    "",
    "zz",
    "http://inspire.ec.europa.eu/theme/zz",
    "http://inspire.ec.europa.eu/theme",
    "forests",
    "constructor",
  ])("are not found by “%s”", (text) => {
    expect(findInspireTheme(text)).toBeUndefined();
  });

  it("have labels by language, and English ones in Irish and Maltese", () => {
    expect(inspireThemeLabel("hy", "fr")).toBe("Hydrographie");
    expect(inspireThemeLabel("hy", "de-CH")).toBe("Gewässernetz");
    expect(inspireThemeLabel("hy", "mt")).toBe("Hydrography");
    expect(inspireThemeLabel("hy", "ja")).toBeUndefined();
  });

  it.each([
    ["GEMET - INSPIRE themes, version 1.0", true],
    ["GEMET - INSPIRE-Themen, Version 1.0", true],
    ["GEMET Thesaurus version 1.0 - INSPIRE themes", true],
    ["GEMET - Concepts, version 2.4", false],
    ["INSPIRE priority data set", false],
  ])("have the thesaurus “%s”: %s", (title, expected) => {
    expect(isInspireThemeThesaurus(title)).toBe(expected);
  });
});
