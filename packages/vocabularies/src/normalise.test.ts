import { describe, expect, it } from "vitest";
import { isUrl, normalise, normaliseUrl } from "./normalise.js";

describe("normalise", () => {
  it.each([
    ["Référentiels de coordonnées", "referentiels de coordonnees"],
    ["ESRI_Shapefile (.shp)", "esri shapefile shp"],
    ["  CC-BY   4.0 ", "cc by 4 0"],
    ["Straße", "strasse"],
    ["ŁÓDŹ", "lodz"],
    ["Ærø", "aero"],
    ["Ελληνικά", "ελληνικα"],
    ["d’accès", "d acces"],
    ["", ""],
    ["—", ""],
  ])("makes “%s” into “%s”", (text, expected) => {
    expect(normalise(text)).toBe(expected);
  });

  it("changes nothing the second time", () => {
    for (const text of ["Ortho-imagerie", "Utilità e servizi", "Производствени", "ß Æ İ"]) {
      expect(normalise(normalise(text))).toBe(normalise(text));
    }
  });
});

describe("normaliseUrl", () => {
  it.each([
    ["HTTP://www.Example.org/A/", "example.org/A"],
    ["https://example.org", "example.org"],
    ["www.example.org/x?", "example.org/x"],
    ["https://example.org/x?a=B#c", "example.org/x?a=B#c"],
  ])("makes %s into %s", (url, expected) => {
    expect(normaliseUrl(url)).toBe(expected);
  });
  it.each(["", "example", "https://", "https://a b", "ftp://example.org"])("refuses “%s”", (text) => {
    expect(normaliseUrl(text)).toBeUndefined();
  });
});

it("knows one web address from text around it", () => {
  expect(isUrl("https://example.org/a?b=c")).toBe(true);
  expect(isUrl("see https://example.org")).toBe(false);
  expect(isUrl("https://example.org/a b")).toBe(false);
});
