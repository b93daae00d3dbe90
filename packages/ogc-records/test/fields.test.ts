import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { allOfCorpus, hasCorpus } from "../../portal/test/dcat-corpus.js";
import { fieldPage, notInTable, pairsOf } from "../../portal/test/field-page.js";
import { RECORD_FIELDS, STAC_FIELDS } from "../src/fields.js";
import { resourceToRecord, resourceToStacCollection } from "../src/index.js";

it("the page of the fields is current: run this test with -u after a change of the tables", async () => {
  const page = fieldPage({
    title: "OGC API - Records and STAC",
    file: "packages/ogc-records/src/fields.ts",
    intro: [
      "A record is a GeoJSON feature; a catalogue is a collection with the same properties at its top. STAC collections are for imagery",
      "and other gridded data; other records are written too, with a diagnostic.",
    ],
    sections: [
      { title: "Record", fields: RECORD_FIELDS },
      { title: "STAC collection", fields: STAC_FIELDS },
    ],
  });
  await expect(page).toMatchFileSnapshot(
    fileURLToPath(new URL("../../../docs/reference/ogc-records.md", import.meta.url)),
  );
});

describe.skipIf(!hasCorpus)("the tables", () => {
  it("have each property that real records give a field from", async () => {
    const missing = new Set<string>();
    for (const { resource } of await allOfCorpus()) {
      const pairs = pairsOf(resource, resourceToRecord(resource, { trace: true }).trace);
      for (const one of notInTable(RECORD_FIELDS, pairs)) missing.add(one);
      const stac = pairsOf(resource, resourceToStacCollection(resource, { trace: true }).trace);
      for (const one of notInTable(STAC_FIELDS, stac)) missing.add(one);
    }
    expect([...missing]).toEqual([]);
  });
});
