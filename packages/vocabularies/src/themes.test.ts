import { describe, expect, it } from "vitest";
import { DATA_THEMES_OF_INSPIRE_THEME, DATA_THEMES_OF_TOPIC_CATEGORY, dataTheme, findDataTheme } from "./data-theme.js";
import { findHvdCategory, HVD_CATEGORY_OF_INSPIRE_THEME, hvdCategory, hvdThematicCategory } from "./hvd-category.js";
import { findInspireTheme, inspireThemeLabel, inspireThemes, isInspireThemeThesaurus } from "./inspire-theme.js";
import { INSPIRE_THEME_LABELS } from "./inspire-theme-labels.js";
import {
  findTopicCategory,
  INSPIRE_THEMES_OF_TOPIC_CATEGORY,
  TOPIC_CATEGORY_OF_INSPIRE_THEME,
  topicCategoryLabel,
} from "./topic-category.js";

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

describe("topic categories", () => {
  it.each([
    ["farming", "farming"],
    ["Transportation", "transportation"],
    ["agriculture", "farming"],
    ["planningCadastre_Planning", "planningCadastre"],
    ["geoscientificInformation_Geology", "geoscientificInformation"],
    ["http://inspire.ec.europa.eu/metadata-codelist/TopicCategory/oceans", "oceans"],
    ["https://inspire.ec.europa.eu/metadata-codelist/TopicCategory/inlandWaters", "inlandWaters"],
    ["Climatologie / Météorologie / Atmosphère", "climatologyMeteorologyAtmosphere"],
    ["Binnengewässer", "inlandWaters"],
    ["012", "inlandWaters"],
    ["MD_TopicCategoryCode_health", "health"],
    ["disaster", "disaster"],
  ])("are found by %s", (text, code) => {
    expect(findTopicCategory(text)?.code).toBe(code);
  });

  it.each(["", "020x", "http://inspire.ec.europa.eu/metadata-codelist/ResourceType/dataset", "cats"])(
    "are not found by “%s”",
    (text) => {
      expect(findTopicCategory(text)).toBeUndefined();
    },
  );

  it("have an IRI where INSPIRE's list has them", () => {
    expect(findTopicCategory("biota")?.iri).toBe("http://inspire.ec.europa.eu/metadata-codelist/TopicCategory/biota");
    expect(findTopicCategory("disaster")?.iri).toBeUndefined();
    expect(topicCategoryLabel("oceans", "fr")).toBe("Océans");
  });

  it("and INSPIRE themes point at each other", () => {
    for (const [theme, topic] of Object.entries(TOPIC_CATEGORY_OF_INSPIRE_THEME)) {
      expect(INSPIRE_THEMES_OF_TOPIC_CATEGORY[topic]).toContain(theme);
    }
  });
});

describe("high-value dataset categories", () => {
  it("are six, with the datasets of the regulation below them", () => {
    const geospatial = findHvdCategory("http://data.europa.eu/bna/c_ac64a52d");
    expect(geospatial).toEqual({
      code: "c_ac64a52d",
      iri: "http://data.europa.eu/bna/c_ac64a52d",
      label: "Geospatial",
    });
    expect(findHvdCategory("Mobilité")?.code).toBe("c_b79e35eb");
    expect(findHvdCategory("http://publications.europa.eu/resource/authority/bna/c_ac64a52d")).toBe(geospatial);
    const addresses = findHvdCategory("Addresses");
    expect(addresses?.broader).toBe("c_ac64a52d");
    expect(addresses === undefined ? undefined : hvdThematicCategory(addresses)).toBe(geospatial);
    expect(findHvdCategory("http://data.europa.eu/bna/c_00000000")).toBeUndefined();
    expect(findHvdCategory("whatever")).toBeUndefined();
  });

  it("bear the names of the INSPIRE themes that belong to them", () => {
    for (const [theme, code] of Object.entries(HVD_CATEGORY_OF_INSPIRE_THEME)) {
      expect(findInspireTheme(hvdCategory(code)?.label ?? "")?.code).toBe(theme);
    }
  });
});
