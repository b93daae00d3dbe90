import { describe, expect, it } from "vitest";
import { findDatasetType, findResourceType } from "./resource-type.js";

const INSPIRE = "http://inspire.ec.europa.eu/metadata-codelist/";

describe("findResourceType", () => {
  it.each([
    ["dataset", "Dataset", `${INSPIRE}ResourceType/dataset`],
    ["series", "DatasetSeries", `${INSPIRE}ResourceType/series`],
    ["service", "DataService", `${INSPIRE}ResourceType/service`],
    ["nonGeographicDataset", "Dataset", undefined],
    ["RI_622", "Dataset", `${INSPIRE}ResourceType/dataset`],
    [
      "http://standards.iso.org/iso/19115/resources/Codelists/cat/codelists.xml#MD_ScopeCode_series",
      "DatasetSeries",
      `${INSPIRE}ResourceType/series`,
    ],
  ])("reads %s as dcat:%s", (text, dcatClass, iri) => {
    expect(findResourceType(text)).toMatchObject({ dcatClass });
    expect(findResourceType(text)?.iri).toBe(iri);
  });
  it("knows no others", () => {
    expect(findResourceType("resource type two")).toBeUndefined();
    expect(findResourceType("AnyURI")).toBeUndefined();
  });
  it("knows the EU's types of dataset", () => {
    expect(findDatasetType("GEOSPATIAL")?.iri).toBe(
      "http://publications.europa.eu/resource/authority/dataset-type/GEOSPATIAL",
    );
    expect(findDatasetType("High-value dataset")?.code).toBe("HVD");
    expect(findDatasetType("http://publications.europa.eu/resource/authority/dataset-type/STATISTICAL")?.label).toBe(
      "Statistical data",
    );
    expect(findDatasetType("database")).toBeUndefined();
  });
});
