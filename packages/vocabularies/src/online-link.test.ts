import { describe, expect, it } from "vitest";
import { classifyLink, findOnLineFunction } from "./online-link.js";

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
