import { describe, expect, it } from "vitest";
import { findServiceType } from "./service-type.js";

describe("findServiceType", () => {
  it.each([
    ["view", "view"],
    ["Download", "download"],
    ["Service de téléchargement", "download"],
    ["http://inspire.ec.europa.eu/metadata-codelist/SpatialDataServiceType/discovery", "discovery"],
    ["OGC:WMS", "view"],
    ["urn:ogc:serviceType:CatalogueService:2.0.2:CSW", "discovery"],
    ["other", "other"],
  ])("reads “%s” as %s", (text, code) => {
    expect(findServiceType(text)).toEqual({
      code,
      iri: `http://inspire.ec.europa.eu/metadata-codelist/SpatialDataServiceType/${code}`,
    });
  });
  it.each(["", "unknown", "OGC:WPS", "http://inspire.ec.europa.eu/metadata-codelist/ResourceType/service"])(
    "sees none in “%s”",
    (text) => {
      expect(findServiceType(text)).toBeUndefined();
    },
  );
});
