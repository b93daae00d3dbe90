import { describe, expect, it } from "vitest";
import { findSpatialRepresentation } from "./spatial-representation.js";

const INSPIRE = "http://inspire.ec.europa.eu/metadata-codelist/";

describe("findSpatialRepresentation", () => {
  it.each([
    ["vector", "vector"],
    ["RI_636", "grid"],
    ["raster", "grid"],
    ["text, table", "textTable"],
    [`${INSPIRE}SpatialRepresentationType/tin`, "tin"],
    [`${INSPIRE}SpatialRepresentationTypeCode/grid`, "grid"],
  ])("reads %s as %s", (text, code) => {
    expect(findSpatialRepresentation(text)).toEqual({ code, iri: `${INSPIRE}SpatialRepresentationType/${code}` });
  });
  it("knows no others", () => {
    expect(findSpatialRepresentation("POINT")).toBeUndefined();
    expect(findSpatialRepresentation("other")).toBeUndefined();
  });
});
