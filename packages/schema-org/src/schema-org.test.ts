import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Dataset } from "@metabridge/dcat";
import { describe, expect, it } from "vitest";
import { resourceToSchemaOrg, SCHEMA_ORG_FORMAT } from "./index.js";

const fixture = readFileSync(
  fileURLToPath(new URL("../../../test-fixtures/schema-org/valley-glaciers-graph.jsonld", import.meta.url)),
  "utf8",
);

async function* pieces<T>(...all: T[]): AsyncGenerator<T> {
  yield* all;
}

async function read(text: string) {
  const all = [];
  for await (const one of SCHEMA_ORG_FORMAT.read?.(pieces(text), {}) ?? []) all.push(one);
  return all;
}

describe("a graph with prefixed terms and references", () => {
  it("gives the dataset with the nodes that it refers to", async () => {
    expect(SCHEMA_ORG_FORMAT.detect(fixture)).toBeGreaterThan(0.5);
    const records = await read(fixture);
    expect(records).toHaveLength(1);
    const [glaciers] = records.map(({ value }) => value as Dataset);
    expect(glaciers?.title).toEqual([
      { value: "Glaciers of the valley", language: "en" },
      { value: "Gletscher des Tals", language: "de" },
    ]);
    expect(glaciers?.keyword?.map(({ value }) => value)).toEqual(["glacier", "ice"]);
    expect(glaciers?.identifier).toEqual([{ value: "https://doi.org/10.1234/glaciers" }]);
    expect(glaciers?.publisher).toMatchObject({ $type: "Organization", name: [{ value: "Office of the valley" }] });
    expect(glaciers?.creator?.[0]).toMatchObject({
      $type: "Person",
      memberOf: [{ name: [{ value: "Office of the valley" }] }],
    });
    expect(glaciers?.contactPoint?.[0]).toMatchObject({ hasEmail: [{ $id: "mailto:desk@ice.example" }] });
    expect(glaciers?.distribution?.[0]).toMatchObject({ byteSize: { value: "2500000" } });
    expect(glaciers?.temporal?.[0]).toMatchObject({ startDate: { value: "1998-09-01" } });
  });

  it("keeps what DCAT has no property for as statements of schema.org, and writes them back", async () => {
    const [glaciers] = (await read(fixture)).map(({ value }) => value as Dataset);
    const { value } = resourceToSchemaOrg(glaciers ?? { $type: "Dataset" });
    expect(value.variableMeasured).toEqual({ "@type": "PropertyValue", name: "area", unitText: "km2" });
  });

  it("hides the person whose organisation is known, and writes the box with latitude first", async () => {
    const [glaciers] = (await read(fixture)).map(({ value }) => value as Dataset);
    const { value } = resourceToSchemaOrg(glaciers ?? { $type: "Dataset" });
    expect(JSON.stringify(value)).not.toContain("Nora Brunner");
    expect(value.spatialCoverage).toMatchObject({ name: "The valley", geo: { box: "46.4 8 46.55 8.2" } });
    expect(value.temporalCoverage).toBe("1998-09-01/..");
  });
});

describe("what search engines want", () => {
  it("is told where the record lacks it", () => {
    const { diagnostics } = resourceToSchemaOrg({ $type: "Dataset", description: [{ value: "Trees." }] });
    expect(diagnostics.map(({ code }) => code)).toEqual([
      "schema-org.name.missing",
      "schema-org.url.missing",
      "schema-org.description.short",
    ]);
  });

  it("is one text by default, in the caller's language; all of them where the caller asks", () => {
    const dataset: Dataset = {
      $type: "Dataset",
      title: [
        { value: "Trees", language: "en" },
        { value: "Arbres", language: "fr" },
      ],
    };
    const { value, losses } = resourceToSchemaOrg(dataset, { languages: ["fr"] });
    expect(value.name).toBe("Arbres");
    expect(losses).toMatchObject([{ code: "schema-org.one-language", value: "Trees" }]);
    expect(resourceToSchemaOrg(dataset, { translations: true }).value.name).toEqual([
      { "@value": "Trees", "@language": "en" },
      { "@value": "Arbres", "@language": "fr" },
    ]);
  });

  it("is a WebAPI for a service, with the address where it answers", () => {
    const { value } = resourceToSchemaOrg({
      $type: "DataService",
      title: [{ value: "Map of trees" }],
      endpointURL: [{ $id: "https://town.example/wms?service=WMS" }],
    });
    expect(value["@type"]).toBe("WebAPI");
    expect(value.availableChannel).toEqual({
      "@type": "ServiceChannel",
      serviceUrl: "https://town.example/wms?service=WMS",
    });
  });
});
