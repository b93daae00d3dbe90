import { describe, expect, it } from "vitest";
import { findHvdCategory, HVD_CATEGORY_OF_INSPIRE_THEME, hvdCategory, hvdThematicCategory } from "./hvd-category.js";
import { findInspireTheme } from "./inspire-theme.js";

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
