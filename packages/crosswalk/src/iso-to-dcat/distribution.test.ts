import type { CI_OnlineResource, MD_Distribution, MD_Format } from "@metabridge/iso19115";
import { describe, expect, it } from "vitest";
import { anchor, code, datasetRecord, link, words } from "../../test/record.js";
import { isoToDcat } from "./iso-to-dcat.js";

const FILE_TYPE = "http://publications.europa.eu/resource/authority/file-type/";
const IANA = "https://www.iana.org/assignments/media-types/";

const format = (title: MD_Format["formatSpecificationCitation"] | string): MD_Format => ({
  $type: "MD_Format",
  formatSpecificationCitation:
    typeof title === "string" ? { $type: "CI_Citation", title: words(title) } : (title ?? { $type: "CI_Citation" }),
});

function data(onLine: CI_OnlineResource[], more: Omit<Partial<MD_Distribution>, "$type"> = {}) {
  const { value } = isoToDcat(
    datasetRecord(
      {},
      {
        distributionInfo: [
          { $type: "MD_Distribution", transferOptions: [{ $type: "MD_DigitalTransferOptions", onLine }], ...more },
        ],
      },
    ),
  );
  if (value.$type !== "Dataset") throw new Error("not a dataset");
  return value;
}

it("resolves a DOI that stands for an address", () => {
  const { landingPage } = data([link("doi:10.5066/F7ABCDEF"), link("10.5066/f7zyxwvu")]);
  expect(landingPage?.map(({ $id }) => $id)).toEqual([
    "https://doi.org/10.5066/F7ABCDEF",
    "https://doi.org/10.5066/f7zyxwvu",
  ]);
});

describe("a link to a file", () => {
  it("is a distribution that can be loaded", () => {
    const value = data([
      link("https://example.org/radwege.geojson", { name: words("GeoJSON"), description: words("Alle Wege") }),
    ]);
    expect(value.distribution).toEqual([
      {
        $type: "Distribution",
        title: [{ value: "GeoJSON", language: "de" }],
        description: [{ value: "Alle Wege", language: "de" }],
        accessURL: [{ $id: "https://example.org/radwege.geojson" }],
        downloadURL: [{ $id: "https://example.org/radwege.geojson" }],
        format: {
          $type: "MediaTypeOrExtent",
          $id: `${FILE_TYPE}GEOJSON`,
          label: [{ value: "GeoJSON", language: "en" }],
        },
        mediaType: { $id: `${IANA}application/geo+json` },
      },
    ]);
  });

  it("that is an archive holds what the record says", () => {
    const value = data([link("https://example.org/radwege.zip")], { distributionFormat: [format("Shapefile")] });
    expect(value.distribution).toMatchObject([
      { format: { $id: `${FILE_TYPE}SHP` }, packageFormat: { $id: `${IANA}application/zip` } },
    ]);
  });

  it("has its format by the address, and also as the record calls it", () => {
    const value = data([link("https://example.org/radwege.geojson")], { distributionFormat: [format("Geo JSON")] });
    expect(value.distribution?.[0]).toMatchObject({
      format: { $id: `${FILE_TYPE}GEOJSON`, label: [{ value: "GeoJSON" }, { value: "Geo JSON" }] },
    });
  });

  it("has the format in the words of the record where no list has it", () => {
    const value = data([link("https://example.org/radwege", { function: code("download") })], {
      distributionFormat: [format("Papierkarte im Rahmen")],
    });
    expect(value.distribution).toMatchObject([{ format: { label: [{ value: "Papierkarte im Rahmen" }] } }]);
  });

  it("has the format that the record has as an anchor", () => {
    const title = anchor("Vector tiles", `${FILE_TYPE}GML`);
    const value = data([link("https://example.org/radwege", { function: code("download") })], {
      distributionFormat: [format({ $type: "CI_Citation", title })],
    });
    expect(value.distribution).toMatchObject([{ format: { $id: `${FILE_TYPE}GML` } }]);
  });

  it("whose transfer options have an IRI for their uuid is the distribution of that name", () => {
    const { value, losses } = isoToDcat(
      datasetRecord(
        {},
        {
          distributionInfo: [
            {
              $type: "MD_Distribution",
              transferOptions: [
                {
                  $type: "MD_DigitalTransferOptions",
                  $uuid: "https://example.org/d/radwege",
                  onLine: [
                    link("https://example.org/radwege.geojson"),
                    link("https://mirror.example.org/radwege.geojson"),
                    link("https://example.org/wfs?", { protocol: words("OGC:WFS") }),
                  ],
                },
                {
                  $type: "MD_DigitalTransferOptions",
                  onLine: [{ ...link("https://example.org/radwege.zip"), $uuid: "urn:example:zip" }],
                },
              ],
            },
          ],
        },
      ),
      { base: "https://example.org/id/" },
    );
    expect(value.$type === "Dataset" ? value.distribution : undefined).toMatchObject([
      {
        $id: "https://example.org/d/radwege",
        accessURL: [
          { $id: "https://example.org/radwege.geojson" },
          { $id: "https://mirror.example.org/radwege.geojson" },
          { $id: "https://example.org/wfs?" },
        ],
        downloadURL: [
          { $id: "https://example.org/radwege.geojson" },
          { $id: "https://mirror.example.org/radwege.geojson" },
        ],
        accessService: [{ endpointURL: [{ $id: "https://example.org/wfs" }] }],
      },
      { $id: "urn:example:zip" },
    ]);
    expect(losses.filter(({ path }) => path.endsWith("@uuid"))).toEqual([]);
  });

  it("given twice is one distribution", () => {
    const value = data([
      link("https://example.org/radwege.csv"),
      link("https://example.org/radwege.csv", { name: words("Tabelle") }),
    ]);
    expect(value.distribution).toMatchObject([{ title: [{ value: "Tabelle" }] }]);
  });

  it("knows its size where it does not share it with others", () => {
    const onLine = [link("https://example.org/a.csv")];
    const options = { $type: "MD_DigitalTransferOptions" as const, transferSize: { value: 2.5 } };
    const { distribution } = data([], { transferOptions: [{ ...options, onLine }] });
    expect(distribution).toMatchObject([
      { byteSize: { value: "2500000", datatype: "http://www.w3.org/2001/XMLSchema#nonNegativeInteger" } },
    ]);
    const two = data([], { transferOptions: [{ ...options, onLine: [...onLine, link("https://example.org/b.csv")] }] });
    expect(two.distribution).toMatchObject([{ byteSize: undefined }, { byteSize: undefined }]);
  });

  it("of a distributor has his formats", () => {
    const value = data([], {
      distributionFormat: [format("GML")],
      distributor: [
        {
          $type: "MD_Distributor",
          distributorFormat: [format("DXF")],
          distributorTransferOptions: [
            {
              $type: "MD_DigitalTransferOptions",
              onLine: [link("https://example.org/x", { function: code("download") })],
            },
          ],
        },
      ],
    });
    expect(value.distribution).toMatchObject([{ format: { label: [{ value: "DXF" }] } }]);
  });
});

describe("a link to a service", () => {
  const wms = "https://example.org/ows?map=rad&SERVICE=WMS&REQUEST=GetCapabilities";

  it("is a distribution with the service behind it", () => {
    const value = data([link(wms, { name: words("Radkarte") })]);
    expect(value.distribution).toMatchObject([
      {
        accessURL: [{ $id: wms }],
        downloadURL: undefined,
        format: { $id: `${FILE_TYPE}WMS_SRVC` },
        accessService: [
          {
            $type: "DataService",
            title: [{ value: "Radkarte", language: "de" }],
            endpointURL: [{ $id: "https://example.org/ows?map=rad" }],
            endpointDescription: [{ $id: wms }],
            serviceProtocol: [{ $id: "http://www.opengeospatial.org/standards/wms" }],
            serviceType: { $id: "http://inspire.ec.europa.eu/metadata-codelist/SpatialDataServiceType/view" },
            servesDataset: [{ $id: "_:resource" }],
          },
        ],
      },
    ]);
  });

  it("without a name has the title of its interface", () => {
    expect(data([link(wms)]).distribution).toMatchObject([
      { accessService: [{ title: [{ value: "OGC Web Map Service", language: "en" }] }] },
    ]);
  });

  it("and to its description are one way of access", () => {
    const value = data([
      link("https://example.org/wfs", { protocol: words("OGC:WFS"), name: words("rad:wege") }),
      link("https://example.org/wfs?service=WFS&request=GetCapabilities", { name: words("Beschreibung des Dienstes") }),
    ]);
    expect(value.distribution).toMatchObject([
      {
        title: [{ value: "rad:wege" }],
        accessService: [
          { endpointDescription: [{ $id: "https://example.org/wfs?service=WFS&request=GetCapabilities" }] },
        ],
      },
    ]);
  });

  it("is one for each of its layers", () => {
    const layer = (name: string) => link("https://example.org/wms", { protocol: words("OGC:WMS"), name: words(name) });
    expect(data([layer("wege"), layer("ampeln"), layer("wege")]).distribution).toHaveLength(2);
  });

  it("for loading data gives these in the record's format", () => {
    const value = data([link("https://example.org/wfs", { protocol: words("OGC:WFS") })], {
      distributionFormat: [format("GML")],
    });
    expect(value.distribution).toMatchObject([{ format: { $id: `${FILE_TYPE}GML` } }]);
  });
});

describe("a link to a page", () => {
  it("that is about the data is a page, any other a landing page", () => {
    const value = data([
      link("https://example.org/handbuch", { function: code("information"), name: words("Handbuch") }),
      link("https://example.org/radwege"),
    ]);
    expect(value.page).toEqual([
      { $type: "Document", $id: "https://example.org/handbuch", title: [{ value: "Handbuch", language: "de" }] },
    ]);
    expect(value.landingPage).toEqual([{ $type: "Document", $id: "https://example.org/radwege" }]);
  });

  it("that holds two addresses is two, and one that holds none is left out", () => {
    const record = datasetRecord(
      {},
      {
        distributionInfo: [
          {
            $type: "MD_Distribution",
            transferOptions: [
              {
                $type: "MD_DigitalTransferOptions",
                onLine: [link("https://example.org/a; https://example.org/b"), link("siehe Aushang")],
              },
            ],
          },
        ],
      },
    );
    const { value, diagnostics, losses } = isoToDcat(record);
    expect(value.landingPage?.map(({ $id }) => $id)).toEqual(["https://example.org/a", "https://example.org/b"]);
    expect(diagnostics.map(({ code }) => code)).toEqual(["crosswalk.iri.several", "crosswalk.iri.invalid"]);
    expect(losses).toMatchObject([{ value: "siehe Aushang", code: "crosswalk.value.unfit" }]);
  });
});
