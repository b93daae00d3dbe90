import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Dataset } from "@metabridge/dcat";
import { describe, expect, it } from "vitest";
import { DCAT_US_FORMATS, datasetToDcatUs11, dcatUs3Format, resourceToDcatUs3 } from "./index.js";

const fixture = readFileSync(
  fileURLToPath(new URL("../../../test-fixtures/dcat-us/harbor-county-data.json", import.meta.url)),
  "utf8",
);

async function* pieces<T>(...all: T[]): AsyncGenerator<T> {
  yield* all;
}

async function read(id: string, text: string) {
  const format = DCAT_US_FORMATS.find((one) => one.id === id);
  const all = [];
  for await (const one of format?.read?.(pieces(text), {}) ?? []) all.push(one);
  return all;
}

async function write(format: (typeof DCAT_US_FORMATS)[number] | undefined, ...records: Dataset[]) {
  let text = "";
  for await (const { value } of format?.write?.(pieces(...records), {}) ?? []) text += value;
  return JSON.parse(text);
}

describe("a data.json of version 1.1", () => {
  it("gives a dataset for each of its entries, and is told by its beginning", async () => {
    const [format] = DCAT_US_FORMATS;
    expect(format?.detect(fixture.slice(0, 400))).toBe(0.95);
    const records = await read("dcat-us-1.1", fixture);
    expect(records.map(({ value }) => value?.title?.[0]?.value)).toEqual([
      "Tide gauges of Harbor County",
      "Oyster beds",
    ]);
    expect(records.flatMap(({ losses, diagnostics }) => [...losses, ...diagnostics])).toEqual([]);
  });

  it("says by a repeating interval how often the data change, and comes back with it", async () => {
    const [tides] = (await read("dcat-us-1.1", fixture)).map(({ value }) => value as Dataset);
    expect(tides?.modified).toBeUndefined();
    const { value } = datasetToDcatUs11(tides ?? { $type: "Dataset" });
    expect(value.modified).toBe("R/PT10M");
    expect(value).toMatchObject({ bureauCode: ["007:15"], programCode: ["007:001"], dataQuality: true });
    expect(value.publisher).toEqual({
      "@type": "org:Organization",
      name: "Harbor Survey",
      subOrganizationOf: { "@type": "org:Organization", name: "Harbor County" },
    });
  });

  it("has access levels as the access rights of the EU, and boxes as geometries", async () => {
    const [tides, oysters] = (await read("dcat-us-1.1", fixture)).map(({ value }) => value as Dataset);
    expect(tides?.accessRights?.$id).toBe("http://publications.europa.eu/resource/authority/access-right/RESTRICTED");
    expect(tides?.spatial?.[0]).toMatchObject({
      bbox: [{ value: "POLYGON((-71.20 41.30,-71.05 41.30,-71.05 41.55,-71.20 41.55,-71.20 41.30))" }],
    });
    expect(oysters?.spatial).toEqual([{ $type: "Location", prefLabel: [{ value: "Harbor County" }] }]);
    expect(oysters?.accrualPeriodicity?.$id).toBe("http://publications.europa.eu/resource/authority/frequency/ANNUAL");
  });

  it("is written as it was read", async () => {
    const records = (await read("dcat-us-1.1", fixture)).map(({ value }) => value as Dataset);
    const back = await write(DCAT_US_FORMATS[0], ...records);
    expect(back.dataset[0].distribution).toEqual(JSON.parse(fixture).dataset[0].distribution);
    expect(back.dataset[0].temporal).toBe("2019-03-01/2024-12-31");
    expect(back.dataset[0].spatial).toBe("-71.2,41.3,-71.05,41.55");
    expect(back.conformsTo).toBe("https://project-open-data.cio.gov/v1.1/schema");
  });
});

describe("what a record lacks", () => {
  const bare: Dataset = { $type: "Dataset", title: [{ value: "Trees" }] };

  it("is not made up: each mandatory field is a warning, those of federal agencies a note", () => {
    const { value, diagnostics } = datasetToDcatUs11(bare);
    expect(value).toEqual({ "@type": "dcat:Dataset", title: "Trees" });
    expect(diagnostics.map(({ code, severity }) => `${severity} ${code}`)).toEqual([
      "warning dcat-us.description.missing",
      "warning dcat-us.keyword.missing",
      "warning dcat-us.modified.missing",
      "warning dcat-us.publisher.missing",
      "warning dcat-us.contactPoint.missing",
      "warning dcat-us.identifier.missing",
      "warning dcat-us.accessLevel.missing",
      "info dcat-us.bureauCode.missing",
      "info dcat-us.programCode.missing",
    ]);
  });

  it("comes from the caller where the caller gives it, in both versions", () => {
    const defaults = { accessLevel: "public", publisher: { name: "City", prefLabel: "City" } };
    expect(datasetToDcatUs11(bare, { defaults }).value.accessLevel).toBe("public");
    expect(resourceToDcatUs3(bare, { defaults }).value.publisher).toEqual({ name: "City", prefLabel: "City" });
  });

  it("leaves a contact without a mail address out of version 3.0, which takes none, and tells it", () => {
    const { value, diagnostics } = resourceToDcatUs3({
      ...bare,
      contactPoint: [{ $type: "Kind", fn: [{ value: "Desk" }] }],
    });
    expect(value.contactPoint).toBeUndefined();
    expect(diagnostics.map(({ code }) => code)).toContain("dcat-us.contactPoint.hasEmail.missing");
  });
});

describe("a person", () => {
  const dataset: Dataset = {
    $type: "Dataset",
    contactPoint: [
      {
        $type: "Individual",
        fn: [{ value: "Jane Roe" }],
        organizationName: [{ value: "Harbor Survey" }],
        hasEmail: [{ $id: "mailto:survey@harbor.example" }],
      },
    ],
  };

  it("is hidden where the organisation is known", () => {
    expect(datasetToDcatUs11(dataset).value.contactPoint).toMatchObject({ fn: "Harbor Survey" });
    expect(JSON.stringify(resourceToDcatUs3(dataset).value)).not.toContain("Jane Roe");
  });

  it("is shown where the caller wants it", () => {
    expect(datasetToDcatUs11(dataset, { persons: "show" }).value.contactPoint).toMatchObject({ fn: "Jane Roe" });
  });
});

describe("documents of version 3.0", () => {
  const trees: Dataset = { $type: "Dataset", title: [{ value: "Trees" }] };
  const lakes: Dataset = { $type: "Dataset", title: [{ value: "Lakes" }] };

  it("are a graph where no catalogue is named, for a catalogue must have a title, a description and a publisher", async () => {
    const back = await write(DCAT_US_FORMATS[1], trees, lakes);
    expect(back["@graph"]).toHaveLength(2);
    expect(back["@type"]).toBeUndefined();
  });

  it("are a catalogue where it is named", async () => {
    const catalog = { title: "Open data", description: "All of it", publisher: "City" };
    const back = await write(dcatUs3Format({ catalog }), trees, lakes);
    expect(back).toMatchObject({ "@type": "dcat:Catalog", title: "Open data", publisher: { name: "City" } });
    expect(back.dataset).toHaveLength(2);
  });

  it("name the catalogue that a dataset stands in", async () => {
    const text = JSON.stringify({
      "@context": "https://example.org/dcat-us-3.0.jsonld",
      "@type": "dcat:Catalog",
      title: "Open data",
      publisher: { "@type": "foaf:Agent", name: "City" },
      dataset: [{ "@type": "dcat:Dataset", title: "Trees" }],
    });
    const [record] = await read("dcat-us-3", text);
    expect(record?.value?.inCatalog).toMatchObject([{ $type: "Catalog", title: [{ value: "Open data" }] }]);
    expect(record?.losses).toEqual([]);
  });

  it("hold keywords of all languages by language, as the JSON Schema wants them", () => {
    const { value } = resourceToDcatUs3({
      ...trees,
      keyword: [{ value: "tree", language: "en" }, { value: "árbol", language: "es" }, { value: "Quercus" }],
    });
    expect(value.keywordMap).toEqual({ en: ["tree"], es: ["árbol"], "@none": ["Quercus"] });
  });
});
