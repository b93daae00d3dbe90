import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { allOfCorpus, hasCorpus } from "../../portal/test/dcat-corpus.js";
import { fieldPage, notInTable, pairsOf } from "../../portal/test/field-page.js";
import { DCAT_US_11_FIELDS, dcatUs3Fields } from "../src/fields.js";
import { datasetToDcatUs11, resourceToDcatUs3 } from "../src/index.js";

it("the page of the fields is current: run this test with -u after a change of the tables", async () => {
  const page = fieldPage({
    title: "DCAT-US",
    file: "packages/dcat-us/src/fields.ts",
    intro: [
      "Version 1.1 is the “Project Open Data” schema of `data.json`, version 3.0 is JSON-LD. What an agency of the United States must",
      "give and the record has not comes from the option `defaults`, or is a diagnostic. A nested node of version 3.0 that lacks what",
      "the schema requires is written by its IRI alone, or left out with a diagnostic.",
    ],
    sections: [
      { title: "DCAT-US 1.1", fields: DCAT_US_11_FIELDS },
      { title: "DCAT-US 3.0", fields: dcatUs3Fields() },
    ],
  });
  await expect(page).toMatchFileSnapshot(fileURLToPath(new URL("../../../docs/reference/dcat-us.md", import.meta.url)));
});

describe.skipIf(!hasCorpus)("the tables", () => {
  it("have each property that real records give a field from", async () => {
    const missing = new Set<string>();
    for (const { resource } of await allOfCorpus()) {
      const pairs = pairsOf(resource, datasetToDcatUs11(resource, { trace: true }).trace);
      for (const one of notInTable(DCAT_US_11_FIELDS, pairs)) missing.add(one);
      const pairs3 = pairsOf(resource, resourceToDcatUs3(resource, { trace: true }).trace);
      for (const one of notInTable(dcatUs3Fields(), pairs3)) {
        // Statements that the model has no property for are named by their IRIs, as the table's notes say.
        if (!one.includes("<- Reference.http")) missing.add(one);
      }
    }
    expect([...missing]).toEqual([]);
  });
});
