import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { JsonObject } from "@metabridge/portal";
import Ajv, { type ValidateFunction } from "ajv";
import addFormats from "ajv-formats";
import { beforeAll, describe, expect, it } from "vitest";
import { allOfCorpus, type CorpusResource, hasCorpus, SHARED } from "../../portal/test/dcat-corpus.js";
import { notInTable, pairsOf } from "../../portal/test/field-page.js";
import { FIELDS } from "../src/fields.js";
import {
  automationDataset,
  datasetToExplore,
  datasetToOpendatasoft,
  exploreDataset,
  opendatasoftToDataset,
} from "../src/index.js";

/** What the portal cannot do without, and some records have not. */
const DEFAULTS = {
  "default.title": "Untitled",
  "default.language": "en",
  "default.modified": "2000-01-01T00:00:00Z",
};

/** The fields that never change on the way to DCAT and back. */
const COMES_BACK: Readonly<Record<string, readonly string[]>> = {
  default: [
    "title",
    "description",
    "keyword",
    "theme",
    "license",
    "license_url",
    "language",
    "modified",
    "publisher",
    "bbox",
    "territory",
    "attributions",
  ],
  dcat: [
    "created",
    "issued",
    "creator",
    "contributor",
    "contact_name",
    "contact_email",
    "accrualperiodicity",
    "spatial",
    "temporal",
    "temporal_coverage_start",
    "temporal_coverage_end",
    "granularity",
    "dataquality",
    "publisher_type",
    "conforms_to",
    "accessRights",
    "relation",
  ],
  dcat_ap: ["identifier", "version", "hvd_category", "applicable_legislation"],
  inspire: [
    "theme",
    "type",
    "file_identifier",
    "hierarchy_level",
    "spatial_resolution",
    "contact_position",
    "contact_address",
    "identification_purpose",
    "extend_description",
  ],
};

/** The schema of the Automation API's dataset, with its references inside. */
function officialSchema(): ValidateFunction {
  const schemas = JSON.parse(
    readFileSync(join(SHARED, "portals/schemas/opendatasoft/automation-metadata-schemas.json"), "utf8"),
  );
  // Not part of the file, and of no use here.
  const missing = Object.fromEntries(["DatasetSecurity", "RelatedUserReadOnly"].map((name) => [name, {}]));
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats(ajv);
  ajv.addSchema({ $id: "https://example.org/api", components: { schemas: { ...missing, ...schemas } } });
  const found = ajv.compile({ $ref: "https://example.org/api#/components/schemas/Dataset" });
  return found;
}

describe.skipIf(!hasCorpus)("over the corpus", () => {
  let all: readonly CorpusResource[] = [];
  beforeAll(async () => {
    all = await allOfCorpus();
  });

  it("the official schema finds fault with what has no title", () => {
    expect(officialSchema()({ metadata: { default: { language: { value: "fr" } } } })).toBe(false);
  });

  it("every record is a valid dataset of the Automation API, by the official schema and by ours", () => {
    const validate = officialSchema();
    const counts = { records: 0, complete: 0, losses: 0 };
    for (const { file, resource } of all) {
      const plain = datasetToOpendatasoft(resource);
      const complete = validate(plain.value) === true;
      if (complete) counts.complete++;
      // Only what the diagnostics call missing is missing.
      expect(
        plain.diagnostics.some(({ code }) => code.endsWith(".missing")),
        file,
      ).toBe(!complete);
      const { value } = complete ? plain : datasetToOpendatasoft(resource, { defaults: DEFAULTS });
      counts.records++;
      counts.losses += plain.losses.length;
      expect([file, validate(value), validate.errors]).toEqual([file, true, null]);
      expect(automationDataset.safeParse(value).error, file).toBeUndefined();
    }
    console.log(`opendatasoft: ${JSON.stringify(counts)}`);
    expect(counts.complete).toBeGreaterThan(240);
  });

  it("every record is a dataset of the Explore API", () => {
    for (const { file, resource } of all) {
      const { value } = datasetToExplore(resource, { defaults: DEFAULTS });
      expect(
        exploreDataset.safeParse({ ...value, dataset_id: value.dataset_id || "untitled" }).error,
        file,
      ).toBeUndefined();
    }
  });

  it("what is written is read back: the fields that people see come back as they were", () => {
    const counts = { values: 0 };
    for (const { file, resource } of all) {
      const { value } = datasetToExplore(resource, { persons: "show" });
      const read = opendatasoftToDataset(value as unknown as JsonObject);
      const again = datasetToExplore(read.value, { persons: "show" }).value;
      for (const [template, fields] of Object.entries(COMES_BACK)) {
        for (const field of fields) {
          const [before, after] = [value, again].map(({ metas }) => metas[template]?.[field]);
          if (before === undefined) continue;
          counts.values++;
          expect([file, field, after]).toEqual([file, field, before]);
        }
      }
    }
    console.log(`opendatasoft, there and back: ${counts.values} values of fields`);
    expect(counts.values).toBeGreaterThan(3000);
  });

  it("each statement that reaches a field is in the table of fields", () => {
    const pairs = all.flatMap(({ resource }) => [
      ...pairsOf(resource, datasetToOpendatasoft(resource, { trace: true }).trace),
      ...pairsOf(resource, datasetToExplore(resource, { trace: true }).trace),
    ]);
    expect(pairs.length).toBeGreaterThan(3000);
    expect(notInTable(FIELDS, pairs)).toEqual([]);
  });
});
