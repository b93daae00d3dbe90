import type { MD_Resolution } from "@metabridge/iso19115";
import { describe, expect, it } from "vitest";
import { datasetRecord, day, words } from "../../test/record.js";
import { isoToDcat } from "./iso-to-dcat.js";

const DECIMAL = "http://www.w3.org/2001/XMLSchema#decimal";

const fine = (...all: Omit<MD_Resolution, "$type">[]) =>
  isoToDcat(datasetRecord({ spatialResolution: all.map((one) => ({ $type: "MD_Resolution", ...one })) }));

describe("a spatial resolution", () => {
  it.each([
    [10, "m", "10", "M"],
    [0.5, "km", "500", "KiloM"],
    [100, "urn:ogc:def:uom:EPSG::9002", "30.48", "FT"],
    [2, "http://standards.iso.org/ittf/gmxUom.xml#m", "2", "M"],
  ])("of %d %s is %s metres, and the number itself in its unit", (value, uom, metres, unit) => {
    const { value: dataset } = fine({ distance: { value, uom } });
    expect(dataset).toMatchObject({
      spatialResolutionInMeters: [{ value: metres, datatype: DECIMAL }],
      hasQualityMeasurement: [
        {
          isMeasurementOf: { $id: "http://data.europa.eu/930/spatialResolutionAsDistance" },
          value: { value: String(value), datatype: DECIMAL },
          unitMeasure: { $id: `http://qudt.org/vocab/unit/${unit}` },
        },
      ],
    });
  });

  it.each([
    [25000, "0.00004"],
    [5000, "0.0002"],
    [3000, "0.000333333333333"],
    [10_000_000, "0.0000001"],
  ])("of 1:%d is the fraction in plain digits", (denominator, value) => {
    const { value: dataset } = fine({
      equivalentScale: { $type: "MD_RepresentativeFraction", denominator: { value: denominator } },
    });
    expect(dataset.hasQualityMeasurement).toMatchObject([
      {
        isMeasurementOf: { $id: "http://data.europa.eu/930/spatialResolutionAsScale" },
        value: { value, datatype: DECIMAL },
      },
    ]);
  });

  it("in degrees, levels of detail and heights is text", () => {
    const { value } = fine(
      { distance: { value: 0.25, uom: "deg" } },
      { levelOfDetail: words("LoD2") },
      { vertical: { value: 1, uom: "m" } },
    );
    expect(value).toMatchObject({
      spatialResolutionAsText: [{ value: "0.25 deg" }, { value: "LoD2", language: "de" }, { value: "1 m (vertical)" }],
    });
    expect(value).not.toHaveProperty("spatialResolutionInMeters");
  });

  it("with a decimal comma is mended, without a number left out", () => {
    const { value, diagnostics } = fine(
      { distance: { lexical: "2,5", uom: "m" } },
      { distance: { lexical: "fein", uom: "m" } },
      { equivalentScale: { $type: "MD_RepresentativeFraction", denominator: { value: 0 } } },
    );
    expect(value).toMatchObject({ spatialResolutionInMeters: [{ value: "2.5" }] });
    expect(diagnostics.map(({ code }) => code)).toEqual([
      "crosswalk.number.comma",
      "crosswalk.number.invalid",
      "crosswalk.scale.invalid",
    ]);
  });
});

describe("a temporal resolution", () => {
  it("is a duration of XML Schema", () => {
    const { value } = isoToDcat(datasetRecord({ temporalResolution: [day("P1W")] }));
    expect(value).toMatchObject({
      temporalResolution: { value: "P7D", datatype: "http://www.w3.org/2001/XMLSchema#duration" },
    });
  });

  it("in words is left out with a warning", () => {
    expect(isoToDcat(datasetRecord({ temporalResolution: [day("täglich")] })).diagnostics).toMatchObject([
      { code: "crosswalk.duration.invalid" },
    ]);
  });
});
