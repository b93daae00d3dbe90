import { expect, it } from "vitest";
import { findServiceCategory, SPATIAL_DATA_SERVICE_CATEGORIES } from "./service-category.js";

it("reads service categories by code and IRI", () => {
  const iri = "http://inspire.ec.europa.eu/metadata-codelist/SpatialDataServiceCategory/infoMapAccessService";
  expect(findServiceCategory("infoMapAccessService")?.iri).toBe(iri);
  expect(findServiceCategory("InfoMapAccessService")?.iri).toBe(iri);
  expect(findServiceCategory(iri)?.code).toBe("infoMapAccessService");
  expect(findServiceCategory("hydrography")).toBeUndefined();
  for (const code of SPATIAL_DATA_SERVICE_CATEGORIES.trim().split(/\s+/))
    expect(findServiceCategory(code)?.code).toBe(code);
});
