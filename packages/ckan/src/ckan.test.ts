import { readFileSync } from "node:fs";
import type { Dataset } from "@metabridge/dcat";
import { describe, expect, test } from "vitest";
import {
  CKAN_FORMAT,
  CKAN_PACKAGE,
  CKAN_SPATIAL_FORMAT,
  type CkanOptions,
  ckanLicenceId,
  ckanOrganization,
  ckanTag,
  ckanToDataset,
  datasetToCkan,
  datasetToCkanSpatial,
} from "./index.js";

const fixture = (name: string) =>
  JSON.parse(readFileSync(new URL(`../test-fixtures/${name}`, import.meta.url), "utf8"));

async function* pieces(text: string): AsyncIterable<string> {
  yield text.slice(0, 40);
  yield text.slice(40);
}

async function read(format: typeof CKAN_FORMAT, text: string, options: CkanOptions = {}) {
  const all = [];
  for await (const one of format.read?.(pieces(text), options as object) ?? []) all.push(one);
  return all;
}

async function write(format: typeof CKAN_FORMAT, records: readonly Dataset[]) {
  async function* each() {
    yield* records;
  }
  let text = "";
  for await (const { value } of format.write?.(each(), {}) ?? []) text += value;
  return JSON.parse(text);
}

const trees: Dataset = {
  $type: "Dataset",
  $id: "https://town.example/id/trees",
  title: [
    { value: "Arbres d’alignement", language: "fr" },
    { value: "Street trees", language: "en" },
  ],
  description: [{ value: "Les arbres le long des rues.", language: "fr" }],
  keyword: [
    { value: "arbre", language: "fr" },
    { value: "tree", language: "en" },
  ],
  distribution: [
    {
      $type: "Distribution",
      downloadURL: [{ $id: "https://town.example/trees.csv" }],
      accessURL: [{ $id: "https://town.example/trees" }],
      license: { $id: "https://creativecommons.org/licenses/by/4.0/" },
    },
  ],
};

describe("a dataset for CKAN", () => {
  test("has a name of its own in a document of several", async () => {
    const all = await write(CKAN_FORMAT, [trees, trees]);
    expect(all.map(({ name }: { name: string }) => name)).toEqual(["arbres-d-alignement", "arbres-d-alignement-2"]);
  });

  test("says the page behind a download as its access URL, in one resource", () => {
    expect(datasetToCkan(trees).value.resources).toEqual([
      {
        url: "https://town.example/trees.csv",
        name: "trees.csv",
        format: "CSV",
        mimetype: "text/csv",
        download_url: "https://town.example/trees.csv",
        access_url: "https://town.example/trees",
        license: "https://creativecommons.org/licenses/by/4.0/",
      },
    ]);
  });

  test("has the texts of each language of a multilingual form, and one language elsewhere", () => {
    const { value, losses } = datasetToCkan(trees, { formLanguages: ["fr", "en"], languages: ["en"] });
    expect(value.title).toBe("Street trees");
    expect(value.title_translated).toEqual({ fr: "Arbres d’alignement", en: "Street trees" });
    expect(value.tags_translated).toEqual({ fr: ["arbre"], en: ["tree"] });
    expect(losses).toEqual([]);
    const one = datasetToCkan(trees, { languages: ["fr"] });
    expect(one.losses.map(({ code, path }) => `${code} ${path}`)).toEqual([
      "ckan.one-language title[1]",
      "ckan.one-language keyword[1]",
    ]);
  });

  test("is in the groups of its themes where the portal says which these are", () => {
    const theme = "http://publications.europa.eu/resource/authority/data-theme/ENVI";
    const green: Dataset = { ...trees, theme: [{ $id: theme }] };
    expect(datasetToCkan(green).value.groups).toBeUndefined();
    expect(datasetToCkan(green, { groups: { [theme]: "umwelt" } }).value.groups).toEqual([{ name: "umwelt" }]);
  });

  test("names the category of a high-value dataset in an extra, for the schema has no field", () => {
    const hvd: Dataset = { ...trees, hvdCategory: [{ $id: "http://data.europa.eu/bna/c_ac64a52d" }] };
    const { value } = datasetToCkan(hvd);
    expect(value.extras).toEqual([{ key: "hvd_category", value: '["http://data.europa.eu/bna/c_ac64a52d"]' }]);
    const back = ckanToDataset(value as never).value as Dataset;
    expect(back.hvdCategory?.map(({ $id }) => $id)).toEqual(["http://data.europa.eu/bna/c_ac64a52d"]);
  });

  test("hides persons where their organisation is known, and shows them on demand", () => {
    const contactPoint: Dataset["contactPoint"] = [
      {
        $type: "Individual",
        fn: [{ value: "Anna Arndt" }],
        organizationName: [{ value: "Town of Talmont" }],
        hasEmail: [{ $id: "mailto:anna.arndt@town.example" }],
      },
    ];
    const hidden = datasetToCkan({ ...trees, contactPoint });
    expect(hidden.value.contact).toEqual([{ name: "Town of Talmont" }]);
    expect(JSON.stringify(hidden.value)).not.toMatch(/arndt/i);
    expect(hidden.losses.map(({ code }) => code)).toContain("ckan.person-hidden");
    const shown = datasetToCkan({ ...trees, contactPoint }, { persons: "show" });
    expect(shown.value.contact?.[0]).toEqual({ name: "Anna Arndt", email: "anna.arndt@town.example" });
  });

  test("keeps every role: those without a field are attributions", () => {
    const agent = { $type: "Organization" as const, name: [{ value: "Surveyors Ltd" }] };
    const { value } = datasetToCkan({ ...trees, processor: [agent] });
    expect(value.qualified_attribution).toEqual([
      {
        agent: [{ name: "Surveyors Ltd" }],
        role: "http://inspire.ec.europa.eu/metadata-codelist/ResponsiblePartyRole/processor",
      },
    ]);
    const back = ckanToDataset(value as never).value as Dataset;
    expect(back.processor).toEqual([{ $type: "Agent", name: [{ value: "Surveyors Ltd" }] }]);
  });

  test("without a title or a description says so, and makes none up", () => {
    const { value, diagnostics } = datasetToCkan({ $type: "Dataset", identifier: [{ value: "DE-7731" }] });
    expect(value).toEqual({ name: "de-7731", identifier: "DE-7731" });
    expect(diagnostics.map(({ code }) => code)).toEqual(["ckan.title.missing", "ckan.notes.missing"]);
  });

  test("of a version that is longer than CKAN takes has the beginning, and a diagnostic", () => {
    const { value, diagnostics } = datasetToCkan({ ...trees, version: [{ value: "corrected ".repeat(20).trim() }] });
    expect(value.version?.length).toBeLessThanOrEqual(100);
    expect(diagnostics.map(({ code }) => code)).toEqual(["ckan.cut"]);
  });

  test("of a series has the type of series", () => {
    expect(datasetToCkan({ ...trees, $type: "DatasetSeries" }).value.type).toBe("dataset_series");
    expect(ckanToDataset({ type: "dataset_series", title: "Yearbooks" }).value.$type).toBe("DatasetSeries");
  });
});

describe("tags and licences", () => {
  test("tags have the signs that CKAN takes", () => {
    expect(ckanTag("Qualité de l’eau")).toBe("Qualité de l eau");
    expect(ckanTag("Wasser & Boden (Ökologie)")).toBe("Wasser Boden Ökologie");
    expect(ckanTag("INSPIRE / hy-p")).toBe("INSPIRE hy-p");
    expect(ckanTag("é")).toBeUndefined();
    const long = ckanTag(
      "Verordnung zur Festlegung der Nutzungsbestimmungen für die Bereitstellung von Geodaten des Bundes 2013",
    );
    expect([...(long ?? "")].length).toBeLessThanOrEqual(100);
    expect(long?.endsWith("Bundes")).toBe(true);
  });

  test("licences without an id of their own have that of their kind", () => {
    const licence = { title: "", attribution: true, shareAlike: false, nonCommercial: false, noDerivatives: false };
    expect(ckanLicenceId({ ...licence, id: "CC-BY-SA-3.0" })).toBe("cc-by-sa");
    expect(ckanLicenceId({ ...licence, id: "CC-BY-NC-SA-4.0", nonCommercial: true, shareAlike: true })).toBe(
      "other-nc",
    );
    expect(ckanLicenceId({ ...licence, id: "CC-BY-ND-4.0", noDerivatives: true })).toBe("other-closed");
    expect(ckanLicenceId({ ...licence, id: "DL-DE-BY-2.0" })).toBe("other-at");
    expect(ckanLicenceId({ ...licence, id: "CC0-1.0", attribution: false })).toBe("cc-zero");
  });
});

describe("a dataset from CKAN", () => {
  test("comes out of the answer of package_show, with its organisation, its group and its licence", async () => {
    const text = JSON.stringify(fixture("street-trees.json"));
    expect(CKAN_FORMAT.detect(text.slice(0, 2000))).toBeGreaterThan(0.8);
    const [answer, ...others] = await read(CKAN_FORMAT, text, { siteUrl: "https://data.talmont.example" });
    expect(others).toEqual([]);
    const dataset = answer?.value as Dataset;
    expect(dataset.$id).toBe("https://data.talmont.example/dataset/4d1f3c52-6f0d-4a36-9d9a-2f6a0f4be1c7");
    expect(dataset.publisher).toEqual({ $type: "Organization", name: [{ value: "Ville de Talmont" }] });
    expect(dataset.theme?.map(({ $id }) => $id)).toEqual([
      "http://publications.europa.eu/resource/authority/data-theme/ENVI",
    ]);
    const [csv, wms] = (dataset.distribution ?? []) as {
      license?: { $id?: string };
      downloadURL?: unknown;
      byteSize?: unknown;
    }[];
    expect(csv?.license?.$id).toBe("http://publications.europa.eu/resource/authority/licence/ODC_BL");
    expect(csv?.downloadURL).toBeDefined();
    expect(wms?.downloadURL).toBeUndefined();
    // What DCAT has no place for is told, with its path.
    expect(answer?.losses.map(({ path }) => path)).toEqual(["budget_line"]);
  });

  test("goes back under its own name", () => {
    const options = { siteUrl: "https://data.talmont.example" };
    const { value } = ckanToDataset(fixture("street-trees.json").result, options);
    const back = datasetToCkan(value, options).value;
    expect(back.name).toBe("arbres-d-alignement");
    expect(back.uri).toBeUndefined();
    expect(back.id).toBe("4d1f3c52-6f0d-4a36-9d9a-2f6a0f4be1c7");
    expect(back.resources?.map(({ id }) => id)).toEqual([
      "0b64a6f7-8f4e-4b9e-a94a-c51f34e6f1aa",
      "6f6f3a10-7c0e-4b0c-b7f2-3f5c2b9b7f31",
    ]);
    expect(back.license_id).toBe("odc-odbl");
    expect(CKAN_PACKAGE.safeParse(back).success).toBe(true);
  });

  test("comes out of lists, searches and JSON Lines", async () => {
    const one = { name: "a1", title: "One", license_id: "cc-zero" };
    const two = { name: "b2", title: "Two", license_id: "cc-zero" };
    const titles = async (text: string) =>
      (await read(CKAN_FORMAT, text)).map(({ value }) => (value as Dataset).title?.[0]?.value);
    expect(await titles(JSON.stringify([one, two]))).toEqual(["One", "Two"]);
    expect(await titles(JSON.stringify({ success: true, result: { count: 2, results: [one, two] } }))).toEqual([
      "One",
      "Two",
    ]);
    expect(await titles(`${JSON.stringify(one)}\n${JSON.stringify(two)}\n`)).toEqual(["One", "Two"]);
  });

  test("harvested by ckanext-spatial has what the ISO record said, and goes back as it was", async () => {
    const json = fixture("harvested-hydrography.json");
    expect(CKAN_SPATIAL_FORMAT.detect(JSON.stringify(json))).toBeGreaterThan(0.9);
    const { value, losses } = ckanToDataset(json);
    const dataset = value as Dataset;
    expect(dataset.issued?.value).toBe("2019-06-14");
    expect(dataset.referenceSystem?.[0]?.$id).toBe("http://www.opengis.net/def/crs/EPSG/0/2154");
    expect(dataset.custodian).toEqual([{ $type: "Organization", name: [{ value: "Syndicat de l’Orne" }] }]);
    expect(losses.map(({ path }) => path)).toEqual(["name", "owner_org", "resources[0]/resource_locator_function"]);
    const back = datasetToCkanSpatial(dataset).value;
    const before = new Map<string, string>(
      json.extras.map(({ key, value }: { key: string; value: string }) => [key, value]),
    );
    const after = new Map(back.extras?.map(({ key, value }) => [key, value]));
    for (const key of [
      "guid",
      "metadata-language",
      "metadata-date",
      "contact-email",
      "frequency-of-update",
      "progress",
    ])
      expect([key, after.get(key)]).toEqual([key, before.get(key)]);
    expect(JSON.parse(after.get("spatial") ?? "")).toEqual(JSON.parse(before.get("spatial") ?? ""));
    expect(back.resources?.[0]).toMatchObject({
      name: "hydro_orne",
      format: "WMS",
      resource_locator_protocol: "OGC:WMS",
    });
  });

  test("that is no JSON gives a diagnostic with its place", async () => {
    const [answer] = await read(CKAN_FORMAT, '{\n  "title": "Trees",\n  "notes": oops\n}');
    expect(answer?.value).toBeUndefined();
    expect(answer?.diagnostics[0]).toMatchObject({ code: "ckan.syntax", severity: "error", line: 3 });
  });
});

test("the publisher’s organisation can be created before its datasets", () => {
  const publisher = {
    $type: "Organization" as const,
    name: [{ value: "Ville de Talmont" }],
    mbox: [{ $id: "mailto:sig@talmont.example" }],
  };
  expect(ckanOrganization({ ...trees, publisher })).toEqual({
    name: "ville-de-talmont",
    title: "Ville de Talmont",
    email: "sig@talmont.example",
  });
  expect(datasetToCkan({ ...trees, publisher }).value.owner_org).toBe("ville-de-talmont");
  expect(ckanOrganization(trees)).toBeUndefined();
});
