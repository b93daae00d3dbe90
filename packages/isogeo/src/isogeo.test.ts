import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { DataService, Dataset } from "@metabridge/dcat";
import { describe, expect, it } from "vitest";
import { ISOGEO_FORMAT, isogeoResource, isogeoToDataset } from "./index.js";

const PLU = JSON.parse(
  readFileSync(fileURLToPath(new URL("../../../test-fixtures/isogeo/plu-vallebourg.json", import.meta.url)), "utf8"),
);
const EU = "http://publications.europa.eu/resource/authority/";

describe("a dataset of Isogeo", () => {
  const { value, losses, diagnostics } = isogeoToDataset(PLU, { api: "https://v1.api.isogeo.com" });
  const dataset = value as Dataset;

  it("is what our schema says", () => expect(isogeoResource.safeParse(PLU).error).toBeUndefined());

  it("has its dates, without the midnight that the API puts to days", () => {
    expect([dataset.created?.value, dataset.issued?.value, dataset.modified?.value]).toEqual([
      "2021-11-01",
      "2022-02-10",
      "2024-05-15",
    ]);
    expect(dataset.versionNotes?.map((one) => one.value)).toEqual([
      "Première diffusion",
      "Modification simplifiée n° 1",
    ]);
    expect(dataset.temporal).toMatchObject([
      { startDate: { value: "2022-02-10" }, prefLabel: [{ value: "Jusqu'à la prochaine révision", language: "fr" }] },
    ]);
    expect(dataset.accrualPeriodicity?.$id).toBe(`${EU}frequency/ANNUAL_2`);
  });

  it("has INSPIRE's theme by its IRI, words as keywords, the group's theme by its name", () => {
    expect(dataset.theme?.map((one) => one.$id)).toEqual(["http://inspire.ec.europa.eu/theme/lu", undefined]);
    expect(dataset.keyword).toEqual([{ value: "urbanisme", language: "fr" }]);
  });

  it("has persons as persons, with their organisation, and groups as organisations", () => {
    expect(dataset.contactPoint).toMatchObject([
      {
        $type: "Individual",
        fn: [{ value: "Jeanne Morel" }],
        organizationName: [{ value: "Vallebourg Agglomération" }],
        hasEmail: [{ $id: "mailto:urbanisme@vallebourg.example" }],
        hasTelephone: [{ $id: "tel:+33300001234" }],
        hasAddress: [{ streetAddress: [{ value: "1 place du Marché, 99123 Vallebourg, France" }] }],
      },
    ]);
    expect(dataset.publisher).toMatchObject({ $type: "Organization", name: [{ value: "Vallebourg Agglomération" }] });
  });

  it("has its licence, what is said beside it, and who may have it", () => {
    expect(dataset.license).toMatchObject({
      $id: `${EU}licence/ETALAB_2_0`,
      title: [{ value: "Licence Ouverte 2.0" }],
    });
    expect(dataset.accessRights).toMatchObject({ $id: `${EU}access-right/PUBLIC` });
    expect(dataset.rights?.map((one) => ("description" in one ? one.description?.[0]?.value : undefined))).toEqual([
      "Citer la source et la date d'approbation.",
      "Aucun des articles de la loi ne peut être invoqué pour justifier d’une restriction d’accès public.",
      "Copyright",
      "Cadastre : DGFiP.",
    ]);
  });

  it("conforms to what it conforms to, and was tested against the rest", () => {
    expect(dataset.conformsTo).toMatchObject([
      { $id: "https://cnig.example/plu-2017.pdf", title: [{ value: "CNIG PLU v2017" }] },
    ]);
    expect(dataset.wasUsedBy).toMatchObject([
      {
        generated: [
          { type: [{ $id: "http://inspire.ec.europa.eu/metadata-codelist/DegreeOfConformity/notEvaluated" }] },
        ],
      },
    ]);
  });

  it("has a distribution for the file, one for the service and one for the layer, and a page", () => {
    expect(dataset.distribution).toMatchObject([
      {
        title: [{ value: "zone_urba.zip" }],
        downloadURL: [{ $id: "https://v1.api.isogeo.com/resources/9f3c2a7be4d14c0f8a56d1b0c7e92f41/links/1.bin" }],
        byteSize: { value: "1048576" },
        characterEncoding: [{ value: "UTF-8" }],
        representationTechnique: {
          $id: "http://inspire.ec.europa.eu/metadata-codelist/SpatialRepresentationType/vector",
        },
      },
      {
        title: [{ value: "zone_urba" }],
        accessService: [{ endpointURL: [{ $id: "https://geo.vallebourg.example/wms?" }] }],
      },
      {
        title: [{ value: "Zones du PLU" }],
        identifier: [{ value: "urba:zone_urba" }],
        accessService: [
          { title: [{ value: "WFS de Vallebourg" }], endpointURL: [{ $id: "https://geo.vallebourg.example/wfs" }] },
        ],
      },
    ]);
    expect(dataset.page).toMatchObject([
      { $id: "https://www.vallebourg.example/plu", title: [{ value: "Page du PLU" }] },
    ]);
  });

  it("has a catalogue record, kept by the group", () =>
    expect(dataset.isPrimaryTopicOf).toMatchObject([
      {
        identifier: [{ value: "9f3c2a7be4d14c0f8a56d1b0c7e92f41" }],
        modified: { value: "2024-05-16T14:01:09.1234567+00:00" },
        contactPoint: [{ organizationName: [{ value: "Vallebourg Agglomération" }] }],
      },
    ]));

  it("tells what DCAT has no place for, and what it does not know", () => {
    expect(diagnostics).toEqual([]);
    expect(losses.map(({ path, value: lost }) => `${path} = ${lost}`)).toEqual([
      "path = srv-bdd.urba.zone_urba",
      "features = 1204",
      "geometry = MultiPolygon",
      "topologicalConsistency = Pas de recouvrement entre zones.",
      "events[2]/date = 2023-06-01T00:00:00+00:00",
      "serviceLayers[0]/titles[0]/lang = fr",
      "serviceLayers[0]/service/formatVersion = 2.0.0",
      "feature-attributes[0]/name = typezone",
      "feature-attributes[0]/alias = Type de zone",
      "feature-attributes[0]/dataType = Texte",
      "tags/catalog:77aa = Catalogue public",
    ]);
  });

  it("leaves hosted files among the losses where the address of the API is not known", () => {
    const without = isogeoToDataset(PLU);
    expect(without.diagnostics.map(({ code }) => code)).toEqual(["isogeo.hosted"]);
    expect(without.losses.map(({ path }) => path)).toContain("links[0]/url");
    expect(without.losses.map(({ path }) => path)).toContain("format");
  });
});

describe("other resources of Isogeo", () => {
  it("a service is a data service, with its end point and interface", () => {
    const { value, losses } = isogeoToDataset({
      _id: "a1",
      type: "service",
      language: "fr",
      title: "WFS",
      format: "wfs",
      path: "https://geo.vallebourg.example/wfs",
    });
    expect(value).toMatchObject({ $type: "DataService", endpointURL: [{ $id: "https://geo.vallebourg.example/wfs" }] });
    expect((value as DataService).serviceProtocol?.[0]?.$id).toMatch(/wfs/);
    expect(losses).toEqual([]);
  });

  it("a series is a dataset series", () =>
    expect(isogeoToDataset({ _id: "a2", type: "rasterDataset", series: true }).value.$type).toBe("DatasetSeries"));

  it("the format knows its documents, and reads answers of a search", async () => {
    const text = JSON.stringify({ total: 1, results: [PLU] });
    expect(ISOGEO_FORMAT.detect(text)).toBe(0.9);
    async function* once(): AsyncIterable<string> {
      yield text;
    }
    const titles: unknown[] = [];
    for await (const { value } of ISOGEO_FORMAT.read?.(once(), {}) ?? []) titles.push(value?.title?.[0]?.value);
    expect(titles).toEqual(["Zonage du PLU de Vallebourg"]);
    expect(ISOGEO_FORMAT.write).toBeUndefined();
  });
});
