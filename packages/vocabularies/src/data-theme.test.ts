import { describe, expect, it } from "vitest";
import { DATA_THEMES_OF_INSPIRE_THEME, DATA_THEMES_OF_TOPIC_CATEGORY, dataTheme, findDataTheme } from "./data-theme.js";

describe("EU data themes", () => {
  it.each([
    ["http://publications.europa.eu/resource/authority/data-theme/ENVI", "ENVI"],
    ["TRAN", "TRAN"],
    ["Régions et villes", "REGI"],
    ["Umwelt", "ENVI"],
    ["Agriculture, fisheries, forestry and food", "AGRI"],
  ])("are found by %s", (text, code) => {
    expect(findDataTheme(text)).toMatchObject({
      code,
      iri: `http://publications.europa.eu/resource/authority/data-theme/${code}`,
    });
  });

  it.each([
    "",
    "OTHER",
    "http://publications.europa.eu/resource/authority/data-theme/FOO",
    "http://publications.europa.eu/resource/authority/language/ENG",
  ])("are not found by “%s”", (text) => {
    expect(findDataTheme(text)).toBeUndefined();
  });

  it("are there for each INSPIRE theme and each topic category", () => {
    expect(Object.keys(DATA_THEMES_OF_INSPIRE_THEME)).toHaveLength(34);
    expect(Object.keys(DATA_THEMES_OF_TOPIC_CATEGORY)).toHaveLength(21);
    expect(DATA_THEMES_OF_INSPIRE_THEME.cp).toEqual(["REGI", "ECON"]);
    expect(DATA_THEMES_OF_TOPIC_CATEGORY.transportation).toEqual(["TRAN"]);
    for (const codes of [
      ...Object.values(DATA_THEMES_OF_INSPIRE_THEME),
      ...Object.values(DATA_THEMES_OF_TOPIC_CATEGORY),
    ]) {
      expect(codes.length).toBeGreaterThan(0);
      for (const code of codes) expect(findDataTheme(code)).toBe(dataTheme(code));
    }
  });
});
