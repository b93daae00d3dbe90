import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { fieldPage, notInTable, pairsOf } from "../../portal/test/field-page.js";
import { CKAN_FIELDS, CKAN_RESOURCE_FIELDS, CKAN_SPATIAL_FIELDS } from "../src/fields.js";
import { ckanToDataset, datasetToCkan, datasetToCkanSpatial } from "../src/index.js";
import { CKAN_PACKAGE, CKAN_RESOURCE } from "../src/package.js";
import { corpus, filesIn, hasCorpus } from "./corpus.js";

it("the page of CKAN’s fields is current: run this test with -u after a change of the mapping", async () => {
  const page = fieldPage({
    title: "CKAN",
    file: "packages/ckan/src/fields.ts",
    intro: [
      "The format `ckan` has the fields of ckanext-dcat’s schemas for ckanext-scheming (`dcat_ap_full`, `dcat_ap_multilingual` and",
      "the two for dataset series); `ckan-spatial` has those that the ISO harvester of ckanext-spatial writes. Reading takes both,",
      "and the extras in which older versions of ckanext-dcat keep the same.",
    ],
    sections: [
      { title: "Dataset", fields: CKAN_FIELDS },
      { title: "Resource", fields: CKAN_RESOURCE_FIELDS },
      { title: "ckan-spatial", fields: CKAN_SPATIAL_FIELDS },
    ],
  });
  await expect(page).toMatchFileSnapshot(fileURLToPath(new URL("../../../docs/reference/ckan.md", import.meta.url)));
});

it("every field of the schema that says something about the data is in the table", () => {
  const inTable = [...CKAN_FIELDS, ...CKAN_RESOURCE_FIELDS, ...CKAN_SPATIAL_FIELDS].flatMap(({ field }) =>
    field.split(", "),
  );
  const ofDataset = Object.keys(CKAN_PACKAGE.shape);
  const ofResources = Object.keys(CKAN_RESOURCE.shape).map((field) => `resources[].${field}`);
  const technical = ["id", "type", "extras", "resources", "series_order_field", "series_order_type", "resources[].id"];
  const missing = [...ofDataset, ...ofResources].filter(
    (field) => !inTable.includes(field) && !technical.includes(field) && field !== "resources[].hash_algorithm",
  );
  expect(missing).toEqual([]);
});

describe.skipIf(!hasCorpus)("the tables", () => {
  it("have each pair of property and field that real records give", async () => {
    const records = (await corpus()).filter((_, index) => index % 3 === 0).map(({ resource }) => resource);
    for (const file of filesIn("portals/examples/ckan", ".json")) {
      records.push(ckanToDataset(JSON.parse(readFileSync(file, "utf8"))).value);
    }
    const options = { trace: true, persons: "show", formLanguages: ["en", "fr", "de"] } as const;
    const full = records.flatMap((one) => pairsOf(one, datasetToCkan(one, options).trace));
    const spatial = records.flatMap((one) => pairsOf(one, datasetToCkanSpatial(one, options).trace));
    // Properties that the model keeps as other statements have no name in it.
    const named = (all: typeof full): typeof full => all.filter(({ dcat }) => !dcat.startsWith("Reference."));
    console.log(`ckan: ${full.length} values, ckan-spatial: ${spatial.length} values held against the tables`);
    expect(notInTable([...CKAN_FIELDS, ...CKAN_RESOURCE_FIELDS], named(full))).toEqual([]);
    expect(notInTable([...CKAN_FIELDS, ...CKAN_SPATIAL_FIELDS], named(spatial))).toEqual([]);
  });
});
