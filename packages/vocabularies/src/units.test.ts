import { describe, expect, it } from "vitest";
import { findUnit, toMetres } from "./units.js";

describe("findUnit", () => {
  it.each([
    ["m", "M"],
    ["meters", "M"],
    ["Mètres", "M"],
    ["km", "KiloM"],
    ["urn:ogc:def:uom:EPSG::9001", "M"],
    ["EPSG::9001", "M"],
    ["EPSG:9036", "KiloM"],
    ["urn:ogc:def:uom:UCUM::[ft_i]", "FT"],
    ["[ft_i]", "FT"],
    ["feet", "FT"],
    ["http://www.opengis.net/def/uom/EPSG/0/9001", "M"],
    ["http://www.opengis.net/def/uom/UCUM/0/km", "KiloM"],
    ["http://www.opengis.net/def/uom/SI/second", "SEC"],
    ["http://standards.iso.org/ittf/PubliclyAvailableStandards/ISO_19139_Schemas/resources/uom/gmxUom.xml#m", "M"],
    [
      "http://standards.iso.org/ittf/PubliclyAvailableStandards/ISO_19139_Schemas/resources/uom/ML_gmxUom.xml#xpointer(//*[@gml:id='m'])",
      "M",
    ],
    ["http://qudt.org/vocab/unit/KiloM", "KiloM"],
    ["degree", "DEG"],
    ["degrees_east", "DEG"],
    ["deg", "DEG"],
    ["°", "DEG"],
    ["arc second", "ARCSEC"],
    ["%", "PERCENT"],
    ["urn:ogc:def:uom:OGC::percent", "PERCENT"],
    ["http://www.opengis.net/def/uom/OGC/1.0/unity", "UNITLESS"],
  ])("reads “%s” as unit:%s", (text, qudt) => {
    expect(findUnit(text)?.qudt).toBe(`http://qudt.org/vocab/unit/${qudt}`);
  });
  it.each(["", "distanceuom", "units", "px", "EPSG::9999", "constructor"])("knows no unit “%s”", (text) => {
    expect(findUnit(text)).toBeUndefined();
  });
  it("converts lengths to metres in plain decimals", () => {
    const of = (value: number, unit: string): number | undefined => {
      const found = findUnit(unit);
      return found === undefined ? undefined : toMetres(value, found);
    };
    expect([of(100, "ft"), of(1.5, "km"), of(25, "m"), of(30, "arc second")]).toEqual([30.48, 1500, 25, undefined]);
  });
});
