import type { Dataset } from "@metabridge/dcat";
import { describe, expect, it } from "vitest";
import { DcatReader } from "./dcat-reader.js";
import { linksOf } from "./link.js";

const open = (resource: Omit<Dataset, "$type">) =>
  DcatReader.open({ $type: "Dataset", ...resource }, { portal: "city" });
const shown = (reader: DcatReader) => linksOf(reader).map(({ kind, url }) => `${kind} ${url}`);

describe("links", () => {
  it("are sorted by what they are for", () => {
    const reader = open({
      landingPage: [{ $id: "https://example.org/arbres" }],
      page: [{ $id: "https://example.org/notice.pdf" }, { $id: "https://example.org/about" }],
      distribution: [
        {
          $type: "Distribution",
          accessURL: [{ $id: "https://example.org/ows?service=WFS&request=GetCapabilities" }],
          accessService: [{ $type: "DataService", endpointURL: [{ $id: "https://example.org/ows" }] }],
        },
        { $type: "Distribution", accessURL: [{ $id: "https://example.org/arbres.gpkg" }] },
      ],
    });
    expect(shown(reader)).toEqual([
      "download https://example.org/arbres.gpkg",
      "service https://example.org/ows?service=WFS&request=GetCapabilities",
      "documentation https://example.org/notice.pdf",
      "information https://example.org/about",
      "landing-page https://example.org/arbres",
    ]);
    expect(reader.losses()).toEqual([]);
  });

  it("are one for a file whose access address is the same, and two for a file with a page", () => {
    expect(
      shown(
        open({
          distribution: [
            {
              $type: "Distribution",
              accessURL: [{ $id: "https://example.org/a.csv" }],
              downloadURL: [{ $id: "https://example.org/a.csv" }],
            },
            {
              $type: "Distribution",
              accessURL: [{ $id: "https://example.org/page" }],
              downloadURL: [{ $id: "https://example.org/b.csv" }],
            },
          ],
        }),
      ),
    ).toEqual([
      "download https://example.org/a.csv",
      "download https://example.org/b.csv",
      "information https://example.org/page",
    ]);
  });

  it("are one for each layer of a service, and one for the same layer said twice", () => {
    const layer = (title: string): NonNullable<Dataset["distribution"]>[number] => ({
      $type: "Distribution",
      title: [{ value: title }],
      accessURL: [{ $id: "https://example.org/wms" }],
      accessService: [{ $type: "DataService", endpointURL: [{ $id: "https://example.org/wms" }] }],
    });
    expect(linksOf(open({ distribution: [layer("a"), layer("b"), layer("a")] })).map(({ title }) => title)).toEqual([
      "a",
      "b",
    ]);
  });

  it("know their format by the EU's table, by a name, by the media type and by the address", () => {
    const formats = linksOf(
      open({
        distribution: [
          {
            $type: "Distribution",
            accessURL: [{ $id: "https://example.org/1" }],
            format: { $id: "http://publications.europa.eu/resource/authority/file-type/CSV" },
          },
          {
            $type: "Distribution",
            accessURL: [{ $id: "https://example.org/2" }],
            format: { $type: "MediaTypeOrExtent", label: [{ value: "Shape" }] },
          },
          {
            $type: "Distribution",
            accessURL: [{ $id: "https://example.org/3" }],
            mediaType: { $id: "https://www.iana.org/assignments/media-types/application/geo+json" },
          },
          { $type: "Distribution", accessURL: [{ $id: "https://example.org/4.xlsx" }] },
        ],
      }),
    ).map(({ kind, formatName, mediaType }) => `${kind} ${formatName} ${mediaType}`);
    expect(formats).toEqual([
      "download CSV text/csv",
      "download ESRI Shapefile application/vnd.shp",
      "download GeoJSON application/geo+json",
      "download Microsoft Excel (XLSX) application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ]);
  });

  it("of somebody's disk are none for the public", () => {
    const reader = open({ distribution: [{ $type: "Distribution", accessURL: [{ $id: "file://srv/data/a.shp" }] }] });
    expect(shown(reader)).toEqual([]);
    expect(reader.losses().map(({ value }) => value)).toEqual(["file://srv/data/a.shp"]);
  });

  it("tell the archive that a file comes in", () => {
    const [link] = linksOf(
      open({ distribution: [{ $type: "Distribution", downloadURL: [{ $id: "https://example.org/a.shp.zip" }] }] }),
    );
    expect([link?.format?.name, link?.packaging]).toEqual(["ESRI Shapefile", "application/zip"]);
  });

  it("keep what a mapping does not take among the losses", () => {
    const reader = open({
      distribution: [
        {
          $type: "Distribution",
          title: [{ value: "Arbres" }],
          accessURL: [{ $id: "https://example.org/a.csv" }],
          byteSize: { value: "12" },
        },
      ],
    });
    expect(linksOf(reader)[0]?.url).toBe("https://example.org/a.csv");
    expect(reader.losses().map(({ path }) => path)).toEqual(["distribution[0]/title[0]", "distribution[0]/byteSize"]);
  });
});
