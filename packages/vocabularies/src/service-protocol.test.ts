import { describe, expect, it } from "vitest";
import { findServiceProtocol, isCapabilitiesUrl, serviceProtocolOfUrl } from "./service-protocol.js";

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
