import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { corpus, hasCorpus } from "../../ckan/test/corpus.js";
import { fieldPage, notInTable, pairsOf } from "../../portal/test/field-page.js";
import { UDATA_FIELDS, UDATA_RESOURCE_FIELDS } from "../src/fields.js";
import { datasetToUdata, UDATA_DATASET, UDATA_RESOURCE, udataToDataset } from "../src/index.js";

it("the page of udata’s fields is current: run this test with -u after a change of the mapping", async () => {
  const page = fieldPage({
    title: "udata (data.gouv.fr)",
    file: "packages/udata/src/fields.ts",
    intro: ["The fields are those of the dataset API of udata 6 to 10 (`/api/1/datasets/`)."],
    sections: [
      { title: "Dataset", fields: UDATA_FIELDS },
      { title: "Resource", fields: UDATA_RESOURCE_FIELDS },
    ],
  });
  await expect(page).toMatchFileSnapshot(fileURLToPath(new URL("../../../docs/reference/udata.md", import.meta.url)));
});

it("every field of the schema that says something about the data is in the table", () => {
  const inTable = [...UDATA_FIELDS, ...UDATA_RESOURCE_FIELDS].flatMap(({ field }) => field.split(", "));
  const all = [
    ...Object.keys(UDATA_DATASET.shape),
    ...Object.keys(UDATA_RESOURCE.shape).map((field) => `resources[].${field}`),
  ];
  const ofThePortal = [
    "slug",
    "private",
    "description_short",
    "frequency_date",
    "authorization_request_url",
    "resources",
  ];
  const missing = all.filter(
    (field) =>
      !inTable.includes(field) &&
      !ofThePortal.includes(field) &&
      !/extras$/.test(field) &&
      !/^resources\[\]\.(?:id|created_at|last_modified)$/.test(field),
  );
  expect(missing).toEqual([]);
});

describe.skipIf(!hasCorpus)("the table", () => {
  it("has each pair of property and field that real records give", async () => {
    const records = (await corpus()).filter((_, index) => index % 3 === 0).map(({ resource }) => resource);
    const fixture = new URL("../test-fixtures/street-trees.json", import.meta.url);
    records.push(udataToDataset(JSON.parse(readFileSync(fixture, "utf8"))).value);
    const pairs = records.flatMap((one) => pairsOf(one, datasetToUdata(one, { trace: true, persons: "show" }).trace));
    console.log(`udata: ${pairs.length} values held against the table`);
    expect(notInTable([...UDATA_FIELDS, ...UDATA_RESOURCE_FIELDS], pairs)).toEqual([]);
  });
});
