import { describe, expect, it } from "vitest";
import { classifyLink, findOnLineFunction } from "./online-link.js";
import { findServiceCategory, SPATIAL_DATA_SERVICE_CATEGORIES } from "./service-category.js";
import { findServiceProtocol, isCapabilitiesUrl, serviceProtocolOfUrl } from "./service-protocol.js";
import { findServiceType } from "./service-type.js";

describe("findServiceProtocol", () => {
  it.each([
    ["OGC:WMS", "WMS"],
    ["OGC:WMS-1.3.0-http-get-map", "WMS"],
    ["OGC:WFS-2.0.0-http-get-capabilities", "WFS"],
    ["OGC Web Map Service", "WMS"],
    ["urn:ogc:serviceType:WebFeatureService:2.0.0", "WFS"],
    ["http://www.opengis.net/def/serviceType/ogc/wms", "WMS"],
    ["http://www.opengeospatial.org/standards/cat", "CSW"],
    ["OGC:WMTS-1.0.0-http-get-capabilities", "WMTS"],
    ["OGC API - Records", "OGC API Records"],
    ["OGC API Features", "OGC API Features"],
    ["ESRI:REST", "ArcGIS REST"],
    ["ESRI REST: Map Service", "ArcGIS MapServer"],
    ["atom:feed", "Atom"],
    ["INSPIRE Atom", "Atom"],
    ["OPeNDAP:OPeNDAP", "OPeNDAP"],
    ["esriRest", "ArcGIS REST"],
    ["z3950", "Z39.50"],
  ])("reads “%s” as %s", (text, id) => {
    expect(findServiceProtocol(text)?.id).toBe(id);
  });

  it.each([
    "",
    "WWW:LINK-1.0-http--link",
    "WWW:DOWNLOAD-1.0-http--download",
    "http",
    "HTTPS",
    "protocol",
    "OGC:WMS, WFS",
  ])("names no one interface: “%s”", (text) => {
    expect(findServiceProtocol(text)).toBeUndefined();
  });

  it("gives the specifications of GeoDCAT-AP", () => {
    for (const name of ["sos", "sps", "wcs", "wfs", "wms", "wmts", "wps"]) {
      expect(findServiceProtocol(`OGC:${name.toUpperCase()}`)?.specification).toBe(
        `http://www.opengeospatial.org/standards/${name}`,
      );
    }
  });
});

describe("serviceProtocolOfUrl", () => {
  it.each([
    ["https://example.org/ows?SERVICE=WFS&REQUEST=GetCapabilities", "WFS"],
    ["https://example.org/ows?service=wms&amp;request=GetCapabilities", "WMS"],
    ["http://example.org/ArcGIS/services/LC/MapServer/WMSServer", "WMS"],
    ["https://example.org/geoserver/wms?", "WMS"],
    ["https://example.org/arcgis/rest/services/EAU/PROTECT_CAPT/MapServer", "ArcGIS MapServer"],
    ["https://example.org/arcgis/rest/services/a/FeatureServer/0", "ArcGIS FeatureServer"],
    ["http://example.org/thredds/dodsC/AVHRR/2012/7Agg", "OPeNDAP"],
    ["https://example.org/atom/b3ed10bc.atom", "Atom"],
    ["https://example.org/inspire/atom/PS_Service.xml", "Atom"],
    ["https://example.org/cgi-bin/mapserv?map=/x.map&request=GetFeature&typename=scot", "WFS"],
    ["https://example.org/api/collections/roads/items?f=json", "OGC API Features"],
    ["https://example.org/oai?verb=ListRecords", "OAI-PMH"],
    ["https://tile.example.org/{z}/{x}/{y}.png", "XYZ"],
  ])("reads %s as %s", (url, id) => {
    expect(serviceProtocolOfUrl(url)?.id).toBe(id);
  });

  it.each(["https://example.org/", "https://example.org/data.zip", "https://example.org/?service=bus", "not a url"])(
    "sees none in %s",
    (url) => {
      expect(serviceProtocolOfUrl(url)).toBeUndefined();
    },
  );

  it("knows a request for capabilities", () => {
    expect(isCapabilitiesUrl("https://example.org/ows?service=WFS&Request=getCapabilities")).toBe(true);
    expect(isCapabilitiesUrl("https://example.org/wmts/1.0.0/WMTSCapabilities.xml")).toBe(true);
    expect(isCapabilitiesUrl("https://example.org/ows?service=WFS&request=GetFeature")).toBe(false);
  });
});

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

it("reads service categories by code and IRI", () => {
  const iri = "http://inspire.ec.europa.eu/metadata-codelist/SpatialDataServiceCategory/infoMapAccessService";
  expect(findServiceCategory("infoMapAccessService")?.iri).toBe(iri);
  expect(findServiceCategory("InfoMapAccessService")?.iri).toBe(iri);
  expect(findServiceCategory(iri)?.code).toBe("infoMapAccessService");
  expect(findServiceCategory("hydrography")).toBeUndefined();
  for (const code of SPATIAL_DATA_SERVICE_CATEGORIES.trim().split(/\s+/))
    expect(findServiceCategory(code)?.code).toBe(code);
});

it("reads function codes", () => {
  expect(findOnLineFunction("CI_OnLineFunctionCode_download")).toBe("download");
  expect(findOnLineFunction("offline access")).toBe("offlineAccess");
  expect(findOnLineFunction("nothing")).toBeUndefined();
});

describe("classifyLink", () => {
  it.each([
    [{ url: "https://example.org/ows?service=WMS&request=GetCapabilities" }, "service", "WMS"],
    [{ url: "https://example.org/ows", protocol: "OGC:WMS-1.3.0-http-get-map" }, "service", "WMS"],
    [
      { url: "https://example.org/x", protocol: "OGC API Features", function: "download" },
      "service",
      "OGC API Features",
    ],
    [
      { url: "https://example.org/arcgis/rest/services/a/MapServer", protocol: "WWW:LINK-1.0-http--link" },
      "service",
      "ArcGIS MapServer",
    ],
    [{ url: "https://example.org/service.atom" }, "service", "Atom"],
    [{ url: "https://example.org/wfs?service=WFS&request=GetFeature&outputFormat=csv" }, "download", "WFS"],
    [{ url: "https://example.org/wms?service=WMS&request=GetMap&format=image/png" }, "preview", "WMS"],
    [{ url: "https://example.org/csw?service=CSW&request=GetRecordById&id=1" }, "metadata", "CSW"],
    [{ url: "https://example.org/plu.zip", protocol: "WWW:LINK-1.0-http--link" }, "download", undefined],
    [{ url: "https://example.org/page", protocol: "WWW:DOWNLOAD-1.0-http--download" }, "download", undefined],
    [{ url: "https://example.org/t.png", protocol: "WWW:LINK-1.0-http--image-thumbnail" }, "preview", undefined],
    [{ url: "https://example.org/page", protocol: "WWW:LINK", function: "information" }, "information", undefined],
    [{ url: "https://example.org/page", function: "download" }, "download", undefined],
    [{ url: "https://example.org/shop", function: "order" }, "order", undefined],
    [{ url: "https://example.org/record", function: "completeMetadata" }, "metadata", undefined],
    [{ url: "https://example.org/api/explore/v2.1/catalog/datasets/a/exports/geojson?x=1" }, "download", undefined],
    [{ url: "https://example.org/page" }, undefined, undefined],
    [{ url: "https://example.org/report.pdf" }, undefined, undefined],
  ] as const)("takes %o for %s", (description, kind, protocol) => {
    const link = classifyLink(description);
    expect([link.kind, link.protocol?.id]).toEqual([kind, protocol]);
  });

  it("names the format of the file or of the request", () => {
    expect(classifyLink({ url: "https://example.org/plu.shp.zip" }).format).toMatchObject({
      name: "ESRI Shapefile",
      packedAs: { name: "ZIP" },
    });
    expect(
      classifyLink({
        url: "https://example.org/wfs?service=WFS&request=GetFeature&outputFormat=application%2Fgml%2Bxml",
      }).format?.name,
    ).toBe("GML");
    expect(
      classifyLink({ url: "https://example.org/wfs?request=GetFeature&outputFormat=%E0%A4%A" }).format,
    ).toBeUndefined();
  });
});
