import { describe, expect, it } from "vitest";
import { EU_FILE_TYPE_CODES } from "./eu-file-type.js";
import { fileFormatOfUrl, findFileFormat, findFileFormats } from "./file-format.js";
import { ianaMediaType, parseMediaType } from "./media-type.js";

const EU = "http://publications.europa.eu/resource/authority/file-type/";
const fileType = (text: string): string | undefined => findFileFormat(text)?.fileType?.replace(EU, "");

describe("findFileFormat", () => {
  it.each([
    ["ESRI Shapefile", "SHP"],
    ["Shapefile (SHP)", "SHP"],
    ["ESRI Shapefile (.shp)", "SHP"],
    ["ShapeFile", "SHP"],
    [".shp", "SHP"],
    ["shape-zip", "SHP"],
    ["SHP/DBF", undefined],
    ["OGC GeoPackage", "GPKG"],
    ["GeoTIFF", "GEOTIFF"],
    ["GTiff", "GEOTIFF"],
    ["TIFF", "TIFF"],
    ["image/tiff", "TIFF"],
    ["image/tiff; application=geotiff; profile=cloud-optimized", "GEOTIFF"],
    ["ESRI File Geodatabase (.fgdb)", "GDB"],
    ["FGDB/GDB", "GDB"],
    ["GML INSPIRE (.gml)", "GML"],
    ["gml+xml", "GML"],
    ["Comma-separated values (CSV) file", "CSV"],
    ["Microsoft Excel (xlsx)", "XLSX"],
    ["application/x-shapefile", "SHP"],
    ["x-gis/x-shapefile", "SHP"],
    ["application/geo+json", "GEOJSON"],
    ["Carte au format PDF", "PDF"],
    ["JPEG 2000", "JPEG2000"],
    ["Jpeg", "JPEG"],
    ["OGC Webservice (WFS)", "WFS_SRVC"],
    ["OGC:WMS-1.3.0-http-get-map", "WMS_SRVC"],
    ["application/vnd.ogc.wms_xml", "WMS_SRVC"],
    ["WWW:DOWNLOAD:text/csv", "CSV"],
    ["rdf/xml", "RDF_XML"],
    ["N-Triples", "RDF_N_TRIPLES"],
    ["https://www.w3.org/ns/formats/Turtle", "RDF_TURTLE"],
    ["https://www.iana.org/assignments/media-types/text/csv", "CSV"],
    ["http://inspire.ec.europa.eu/media-types/application/x-filegdb", "GDB"],
    ["http://publications.europa.eu/resource/authority/file-type/GEOJSON", "GEOJSON"],
    ["https://publications.europa.eu/resource/authority/file-type/AKN4EU", "AKN4EU"],
    ["http://publications.europa.eu/resource/authority/file-type/OGC:WMS", "WMS_SRVC"],
  ])("reads “%s” as %s", (text, code) => {
    expect(fileType(text)).toBe(code);
  });

  it.each([
    "WWW:DOWNLOAD-1.0-http--download",
    "WWW:LINK-1.0-http--link",
    "unknown",
    "Geoscience Australia",
    "format specification",
    "Product data repository: Various Formats",
    "Please ask the office for the text of the rest of the data, in whatever form and on any medium as you may like, by post or fax",
    "http://publications.europa.eu/resource/authority/file-type/NOSUCH",
    "",
  ])("finds no format in “%s”", (text) => {
    expect(findFileFormat(text)).toBeUndefined();
  });

  it("tells the archive from what is in it", () => {
    expect(findFileFormat("CSV (zip)")).toMatchObject({
      name: "CSV",
      packedAs: { name: "ZIP", mediaType: "application/zip" },
    });
    expect(findFileFormat("Shapefile zippé")?.packedAs?.name).toBe("ZIP");
    expect(findFileFormat("ZIP")).toMatchObject({ name: "ZIP", kind: "archive" });
    expect(findFileFormat("zipped Shapefile")).toMatchObject({ name: "ESRI Shapefile", packedAs: { name: "ZIP" } });
  });

  it("names several formats of one text, and picks none of them alone", () => {
    expect(findFileFormats("SHP, GML et KML").map((format) => format.name)).toEqual(["ESRI Shapefile", "GML", "KML"]);
    expect(findFileFormat("SHP, GML et KML")).toBeUndefined();
  });

  it("gives the IANA page of registered types only", () => {
    expect(findFileFormat("CSV")).toEqual({
      name: "CSV",
      kind: "data",
      fileType: `${EU}CSV`,
      mediaType: "text/csv",
      iana: "https://www.iana.org/assignments/media-types/text/csv",
      extension: "csv",
    });
    expect(findFileFormat("FGDB")).toEqual({
      name: "Esri File Geodatabase",
      kind: "data",
      fileType: `${EU}GDB`,
      mediaType: "application/x-filegdb",
      extension: "gdb",
    });
  });

  it("knows each code of the EU table by its IRI, and gives no other", () => {
    const codes = EU_FILE_TYPE_CODES.trim().split(/\s+/);
    expect(codes).toHaveLength(199);
    for (const code of codes) expect(fileType(EU + code)).toBe(code);
  });
});

describe("fileFormatOfUrl", () => {
  it.each([
    ["https://example.org/data/communes.geojson", "GeoJSON", undefined],
    ["https://example.org/data/communes.shp.zip?v=2", "ESRI Shapefile", "ZIP"],
    ["https://example.org/base.csv.gz", "CSV", "GZIP"],
    ["https://example.org/all.tar.gz", "TAR, compressed by GZIP", undefined],
    ["https://example.org/all.zip#top", "ZIP", undefined],
    ["C:\\data\\plan.PDF", "PDF", undefined],
  ])("reads %s", (url, name, packed) => {
    const format = fileFormatOfUrl(url);
    expect([format?.name, format?.packedAs?.name]).toEqual([name, packed]);
  });

  it.each([
    "https://example.org",
    "https://example.org/dataset/v1.2",
    "https://example.org/wms?format=image/png",
    "https://example.gml/x",
  ])("finds no file in %s", (url) => {
    expect(fileFormatOfUrl(url)).toBeUndefined();
  });
});

describe("parseMediaType", () => {
  it("keeps the parameters apart", () => {
    expect(parseMediaType("text/csv; charset=utf-8")).toEqual({
      type: "text/csv",
      parameters: "charset=utf-8",
      iana: "https://www.iana.org/assignments/media-types/text/csv",
    });
  });

  it("keeps the spelling that IANA registered", () => {
    expect(parseMediaType("application/vnd.ms-excel.sheet.macroenabled.12")?.type).toBe(
      "application/vnd.ms-excel.sheet.macroEnabled.12",
    );
  });

  it("takes types that are not registered, without a page", () => {
    expect(parseMediaType("application/x-shapefile")).toEqual({ type: "application/x-shapefile" });
    expect(ianaMediaType("application/x-shapefile")).toBeUndefined();
  });

  it.each(["CSV", "text", "SHP/DBF", "http://example.org/a/b", ""])("refuses “%s”", (text) => {
    expect(parseMediaType(text)).toBeUndefined();
  });
});
