import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { allOfCorpus, hasCorpus } from "../../portal/test/dcat-corpus.js";
import { fieldPage, notInTable, pairsOf } from "../../portal/test/field-page.js";
import { FIELDS } from "../src/fields.js";
import { resourceToSchemaOrg } from "../src/index.js";

it("the page of the fields is current: run this test with -u after a change of the tables", async () => {
  const page = fieldPage({
    title: "schema.org",
    file: "packages/schema-org/src/fields.ts",
    intro: [
      "A dataset is a schema:Dataset, a service a schema:WebAPI, a catalogue a schema:DataCatalog. Terms of schema.org that DCAT has no",
      "property for stay statements of schema.org in the record, and are written back.",
    ],
    sections: [{ title: "Dataset, WebAPI, DataCatalog", fields: FIELDS }],
  });
  await expect(page).toMatchFileSnapshot(
    fileURLToPath(new URL("../../../docs/reference/schema-org.md", import.meta.url)),
  );
});

describe.skipIf(!hasCorpus)("the tables", () => {
  it("have each property that real records give a field from", async () => {
    const missing = new Set<string>();
    for (const { resource } of await allOfCorpus()) {
      const pairs = pairsOf(resource, resourceToSchemaOrg(resource, { trace: true }).trace);
      for (const one of notInTable(FIELDS, pairs)) missing.add(one);
    }
    expect([...missing]).toEqual([]);
  });
});
