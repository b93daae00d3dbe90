import { describe, expect, it } from "vitest";
import { geometryOfJson, ResourceBuilder } from "./resource-builder.js";

const EU = "http://publications.europa.eu/resource/authority/";

describe("ResourceBuilder", () => {
  it("uses the EU's tables for what they know, and keeps the portal's words", () => {
    const to = new ResourceBuilder("Dataset", "fr").text("title", "Arbres").text("description", undefined);
    to.licence({ name: "Licence Ouverte 2.0" });
    expect(to.frequency("annual")).toBe(true);
    expect(to.theme("ENVI")).toBe(true);
    expect(to.theme("Vie locale")).toBe(false);
    expect(to.inLanguage("fr")).toBe(true);
    expect(to.build()).toEqual({
      $type: "Dataset",
      title: [{ value: "Arbres", language: "fr" }],
      license: {
        $type: "LicenseDocument",
        $id: `${EU}licence/ETALAB_2_0`,
        title: [{ value: "Licence Ouverte 2.0", language: "fr" }],
      },
      accrualPeriodicity: {
        $type: "Frequency",
        $id: `${EU}frequency/ANNUAL`,
        prefLabel: [{ value: "annual", language: "en" }],
      },
      theme: [{ $type: "Concept", $id: `${EU}data-theme/ENVI`, prefLabel: [{ value: "Environment", language: "en" }] }],
      language: [
        { $type: "LinguisticSystem", $id: `${EU}language/FRA`, prefLabel: [{ value: "French", language: "en" }] },
      ],
    });
  });

  it("keeps an address of a licence that says something else than its name", () => {
    const to = new ResourceBuilder("Dataset").licence({
      name: "CC0 1.0",
      url: "https://creativecommons.org/licenses/by/4.0/",
    });
    expect(to.build().license).toMatchObject({
      $id: `${EU}licence/CC0`,
      seeAlso: [{ $id: "https://creativecommons.org/licenses/by/4.0/" }],
    });
  });

  it("makes a file of a format with its media type", () => {
    const to = new ResourceBuilder("Dataset").distribution((file) =>
      file.download("https://example.org/a.csv").fileFormat("csv").byteSize("12").checksum("SHA-256", "AB"),
    );
    expect(to.build()).toMatchObject({
      distribution: [
        {
          accessURL: [{ $id: "https://example.org/a.csv" }],
          downloadURL: [{ $id: "https://example.org/a.csv" }],
          format: { $id: `${EU}file-type/CSV` },
          mediaType: { $id: "https://www.iana.org/assignments/media-types/text/csv" },
          byteSize: { value: "12" },
          checksum: {
            algorithm: { $id: "http://spdx.org/rdf/terms#checksumAlgorithm_sha256" },
            checksumValue: { value: "ab" },
          },
        },
      ],
    });
  });

  it("makes a service of its address, with its description apart", () => {
    const to = new ResourceBuilder("Dataset").distribution((one) =>
      one.service("https://example.org/ows?service=WMS&request=GetCapabilities"),
    );
    expect(to.build()).toMatchObject({
      distribution: [
        {
          accessService: [
            {
              title: [{ value: "OGC Web Map Service" }],
              endpointURL: [{ $id: "https://example.org/ows" }],
              endpointDescription: [{ $id: "https://example.org/ows?service=WMS&request=GetCapabilities" }],
            },
          ],
        },
      ],
    });
  });

  it("keeps the first value of a property that has one", () =>
    expect(new ResourceBuilder("Dataset").date("issued", "2020").date("issued", "2021").build().issued?.value).toBe(
      "2020",
    ));

  it("reads an outline as a geometry, a feature or a text", () => {
    const point = { type: "Point", coordinates: [1, 2] };
    expect(geometryOfJson(point)).toEqual(point);
    expect(geometryOfJson({ type: "Feature", properties: {}, geometry: point })).toEqual(point);
    expect(geometryOfJson(JSON.stringify(point))).toEqual(point);
    expect(geometryOfJson("somewhere")).toBeUndefined();
  });
});
