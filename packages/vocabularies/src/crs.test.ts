import { describe, expect, it } from "vitest";
import { findCrs, findCrsList } from "./crs.js";

describe("findCrs", () => {
  it.each([
    ["http://www.opengis.net/def/crs/EPSG/0/3035", "3035"],
    ["https://www.opengis.net/def/crs/EPSG/0/28992", "28992"],
    ["http://www.opengis.net/def/crs/EPSG/9.8.2/4326", "4326"],
    ["urn:ogc:def:crs:EPSG::27700", "27700"],
    ["urn:ogc:def:crs:EPSG:4326", "4326"],
    ["urn:ogc:def:crs:EPSG:7.1:3035", "3035"],
    ["urn:x-ogc:def:crs:EPSG:6.9:25832", "25832"],
    ["urn:ogc:def:crs:EPSG::Nat. Grid GB", "27700"],
    ["http://www.opengis.net/gml/srs/epsg.xml#2154", "2154"],
    ["https://epsg.io/2154", "2154"],
    ["http://spatialreference.org/ref/epsg/2154/", "2154"],
    ["EPSG:2154", "2154"],
    ["EPSG: 2056 EPSG: 2056 EPSG: 2056", "2056"],
    ["epsg 31370", "31370"],
    ["RGF93 / Lambert-93 (EPSG:2154)", "2154"],
    ["RGF93 / CC48 (EPSG:3948)", "3948"],
    ["RGF93 / CC50", "3950"],
    ["Lambert 93", "2154"],
    ["RGF_1993_Lambert_93", "2154"],
    ["NTF (Paris) / Lambert zone II", "27572"],
    ["WGS 84", "4326"],
    ["WGS84", "4326"],
    ["WGS 1984", "4326"],
    ["GCS_WGS_1984", "4326"],
    ["ETRS89", "4258"],
    ["ETRS89-GRS80", "4258"],
    ["ETRS89-LAEA", "3035"],
    ["ETRS89 / LAEA Europe", "3035"],
    ["ETRS89-TM32N", "3044"],
    ["ETRS89 / UTM zone 33N", "25833"],
    ["ETRS_1989_UTM_Zone_32N", "25832"],
    ["UTM Zone 31N (WGS84)", "32631"],
    ["WGS 84 / UTM zone 40S", "32740"],
    ["Belge 1972 / Belgian Lambert 72", "31370"],
    ["Rijks Driehoeksstelsel", "28992"],
    ["OSGB 1936 / British National Grid", "27700"],
    ["CH1903+ / LV95", "2056"],
    ["S-JTSK / Krovak East North", "5514"],
    ["SWEREF 99 TM", "3006"],
    ["GDA94 (EPSG:4283)", "4283"],
    ["EPSG:900913", "3857"],
    ["http://www.opengis.net/def/crs/EPSG/0/102100", "3857"],
    ["EPSG:5710", "5710"],
  ])("reads “%s” as EPSG %s", (text, code) => {
    const crs = findCrs(text);
    expect(crs?.iri).toBe(`http://www.opengis.net/def/crs/EPSG/0/${code}`);
    expect(crs?.urn).toBe(`urn:ogc:def:crs:EPSG::${code}`);
    expect(crs?.name).toBeDefined();
  });

  it("reads a bare number where it is EPSG's", () => {
    expect(findCrs("27700", "urn:ogc:def:crs:EPSG")?.code).toBe("27700");
    expect(findCrs("2154", "EPSG")?.name).toBe("RGF93 v1 / Lambert-93");
    expect(findCrs("2154")?.code).toBe("2154");
    expect(findCrs("2154", "our own")).toBeUndefined();
    expect(findCrs("1234")).toBeUndefined();
  });

  it("keeps a code of EPSG that the tables have not, without a name", () => {
    expect(findCrs("EPSG:20004")).toEqual({
      iri: "http://www.opengis.net/def/crs/EPSG/0/20004",
      urn: "urn:ogc:def:crs:EPSG::20004",
      authority: "EPSG",
      code: "20004",
    });
  });

  it.each([
    ["http://www.opengis.net/def/crs/OGC/1.3/CRS84", "http://www.opengis.net/def/crs/OGC/1.3/CRS84"],
    ["urn:ogc:def:crs:OGC:1.3:CRS84", "http://www.opengis.net/def/crs/OGC/1.3/CRS84"],
    ["CRS:84", "http://www.opengis.net/def/crs/OGC/1.3/CRS84"],
    ["OGC:CRS84", "http://www.opengis.net/def/crs/OGC/1.3/CRS84"],
    ["http://www.opengis.net/def/crs/OGC/0/CRS84h", "http://www.opengis.net/def/crs/OGC/0/CRS84h"],
  ])("reads %s as %s", (text, iri) => {
    expect(findCrs(text)?.iri).toBe(iri);
  });

  it("tells kinds of systems apart", () => {
    expect(findCrs("EPSG:4258")?.kind).toBe("geodeticGeographic2D");
    expect(findCrs("EPSG:4937")?.kind).toBe("geodeticGeographic3D");
    expect(findCrs("EPSG:2154")?.kind).toBe("projected");
    expect(findCrs("EPSG:5730")?.kind).toBe("vertical");
    expect(findCrs("EPSG:7409")?.kind).toBe("compound");
  });

  it("names several systems of one code", () => {
    expect(findCrsList("EPSG:2056, EPSG:21781, EPSG:3857").map((crs) => crs.code)).toEqual(["2056", "21781", "3857"]);
    expect(findCrs("EPSG:2056, EPSG:21781")).toBeUndefined();
  });

  it.each([
    "",
    "WKT",
    "Lambert Azimuthal Projection",
    "reference system identifier",
    "EPSG",
    "EPSG:12",
    "84",
    "constructor",
    "urn:ogc:def:crs:OGC:1.3:CRS99",
  ])("finds none in “%s”", (text) => {
    expect(findCrs(text)).toBeUndefined();
  });
});
