import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Dataset } from "@metabridge/dcat";
import { describe, expect, it } from "vitest";
import { isImagery, OGC_RECORDS_FORMATS, resourceToRecord, resourceToStacCollection } from "./index.js";

const fixture = readFileSync(
  fileURLToPath(new URL("../../../test-fixtures/ogc-records/marsh-birds.json", import.meta.url)),
  "utf8",
);

async function* pieces<T>(...all: T[]): AsyncGenerator<T> {
  yield* all;
}

async function birds() {
  const all = [];
  for await (const one of OGC_RECORDS_FORMATS[0]?.read?.(pieces(fixture), {}) ?? []) all.push(one);
  const [first] = all;
  return { count: all.length, record: first?.value as Dataset, losses: first?.losses ?? [] };
}

describe("an answer with records", () => {
  it("gives a resource for each feature, with nothing lost", async () => {
    expect(OGC_RECORDS_FORMATS[0]?.detect(fixture)).toBe(0.95);
    const { count, record, losses } = await birds();
    expect(count).toBe(1);
    expect(losses).toEqual([]);
    expect(record.title).toEqual([{ value: "Breeding birds of the marsh", language: "en" }]);
    expect(record.topicCategory?.[0]?.$id).toBe("http://inspire.ec.europa.eu/metadata-codelist/TopicCategory/biota");
    expect(record.admsIdentifier?.[0]).toMatchObject({ notation: { value: "10.1234/birds" } });
    expect(record.isPrimaryTopicOf?.[0]).toMatchObject({ modified: { value: "2024-05-06T12:00:00Z" } });
  });

  it("has files as downloads, and interfaces as services", async () => {
    const { record } = await birds();
    expect(record.distribution).toMatchObject([
      { downloadURL: [{ $id: "https://marsh.example/birds.csv" }], byteSize: { value: "20480" } },
      { accessService: [{ endpointURL: [{ $id: "https://marsh.example/wfs" }] }] },
    ]);
  });

  it("comes back with its outline, its open period and its dates", async () => {
    const { record } = await birds();
    const { value } = resourceToRecord(record);
    const [feature] = JSON.parse(fixture).features;
    expect(value.id).toBe("marsh-birds");
    expect(value.geometry).toEqual(feature.geometry);
    expect(value.time).toEqual(feature.time);
    expect(value.properties).toMatchObject({
      created: "2020-01-10T09:00:00Z",
      updated: "2024-05-06T12:00:00Z",
      license: "CC0-1.0",
      externalIds: [{ value: "10.1234/birds", scheme: "https://www.doi.org" }],
    });
  });

  it("hides the person whose organisation is known", async () => {
    const { record } = await birds();
    expect(JSON.stringify(resourceToRecord(record).value)).not.toContain("Pieter de Vries");
    expect(JSON.stringify(resourceToRecord(record, { persons: "show" }).value)).toContain("Pieter de Vries");
  });
});

describe("imagery", () => {
  const orthophotos: Dataset = {
    $type: "Dataset",
    identifier: [{ value: "orthophotos" }],
    description: [{ value: "Photographs of the town from the air." }],
    spatial: [{ $type: "Location", bbox: [{ value: "POLYGON((4 51,5 51,5 52,4 52,4 51))" }] }],
    temporal: [{ $type: "PeriodOfTime", startDate: { value: "2023" } }],
    referenceSystem: [{ $id: "http://www.opengis.net/def/crs/EPSG/0/28992" }],
    spatialResolutionInMeters: [{ value: "0.25" }],
    distribution: [
      {
        $type: "Distribution",
        title: [{ value: "Tiles" }],
        downloadURL: [{ $id: "https://town.example/tiles.tif" }],
        representationTechnique: {
          $id: "http://inspire.ec.europa.eu/metadata-codelist/SpatialRepresentationType/grid",
        },
      },
    ],
  };

  it("is told by its grid, and is a STAC collection with its resolution and reference system", () => {
    expect(isImagery(orthophotos)).toBe(true);
    const { value } = resourceToStacCollection(orthophotos);
    expect(value.summaries).toEqual({ gsd: [0.25], "proj:code": ["EPSG:28992"] });
    expect(value.extent).toEqual({
      spatial: { bbox: [[4, 51, 5, 52]] },
      temporal: { interval: [["2023-01-01T00:00:00Z", null]] },
    });
    expect(value.assets).toEqual({
      tiles: { href: "https://town.example/tiles.tif", title: "Tiles", type: "image/tiff", roles: ["data"] },
    });
  });

  it("lacks a licence, which is told and not made up", () => {
    const { value, diagnostics } = resourceToStacCollection(orthophotos);
    expect(value.license).toBeUndefined();
    expect(diagnostics.map(({ code }) => code)).toEqual(["ogc-records.license.missing"]);
  });

  it("is said not to be there where other data are written as STAC", () => {
    const { diagnostics } = resourceToStacCollection({ $type: "Dataset", identifier: [{ value: "census" }] });
    expect(diagnostics.map(({ code }) => code)).toContain("ogc-records.stac.no-imagery");
  });
});
