import { type Resource, toQuads } from "@metabridge/dcat";
import { validate as validateShapes } from "@metabridge/shacl";
import { describe, expect, it } from "vitest";
import { allOfCorpus, hasCorpus } from "../../portal/test/dcat-corpus.js";
import {
  catalogToCollection,
  isImagery,
  type RecordGeoJson,
  recordToResource,
  resourceToRecord,
  resourceToStacCollection,
  stacCollection,
  stacCollectionToDataset,
} from "../src/index.js";
import { errorText, recordValidators, stacValidator } from "./validators.js";

/** Stand-ins for what diagnostics say is missing: the rest of an output is then judged as if the record were complete. */
const STAND_INS: Readonly<Record<string, unknown>> = {
  id: "an-id",
  description: "A description.",
  license: "other",
  extent: { spatial: { bbox: [[0, 0, 1, 1]] }, temporal: { interval: [[null, null]] } },
};

const filled = (json: object, diagnostics: readonly { readonly code: string }[]): object => {
  const missing = diagnostics.flatMap(({ code }) => /^ogc-records\.(\w+)\.missing$/.exec(code)?.[1] ?? []);
  return { ...Object.fromEntries(missing.map((field) => [field, STAND_INS[field]])), ...json };
};

describe.skipIf(!hasCorpus)("the corpus", () => {
  it("is valid as records of OGC API - Records, and as collections", async () => {
    const validator = recordValidators();
    const faults: string[] = [];
    let records = 0;
    let complete = 0;
    let losses = 0;
    for (const { file, resource } of await allOfCorpus()) {
      records++;
      const isCatalog = resource.$type === "Catalog";
      const { value, ...said } = isCatalog ? catalogToCollection(resource) : resourceToRecord(resource);
      losses += said.losses.length;
      const validate = validator(isCatalog ? "catalogCommonProperties" : "recordGeoJSON");
      if (validate(value)) complete++;
      else if (!validate(filled(value, said.diagnostics))) faults.push(`${file} ${errorText(validate.errors)}`);
    }
    console.log(
      `OGC API - Records: ${records} records; ${complete} valid as they are; ${losses} values without a field`,
    );
    expect(records).toBeGreaterThan(400);
    expect(faults.slice(0, 10)).toEqual([]);
  });

  it("is valid as STAC collections where it is imagery, but for fields that diagnostics say the record lacks", async () => {
    const validate = stacValidator();
    const faults: string[] = [];
    let records = 0;
    let imagery = 0;
    let complete = 0;
    for (const { file, resource } of await allOfCorpus()) {
      if (resource.$type === "Catalog" || resource.$type === "DataService") continue;
      records++;
      if (isImagery(resource)) imagery++;
      const { value, diagnostics } = resourceToStacCollection(resource);
      if (validate(value)) complete++;
      else if (!validate(filled(value, diagnostics))) faults.push(`${file} ${errorText(validate.errors)}`);
      else if (
        stacCollectionToDataset(stacCollection.parse(Object.assign({ id: "x" }, value))).value.$type !== "Dataset"
      ) {
        faults.push(`${file} does not come back`);
      }
    }
    console.log(`STAC: ${records} datasets, ${imagery} of them imagery; ${complete} valid as they are`);
    expect(imagery).toBeGreaterThan(0);
    expect(faults.slice(0, 10)).toEqual([]);
  });

  it("comes back from records as DCAT-AP that lacks nothing but what the record lacked", {
    timeout: 60_000,
  }, async () => {
    const faults: string[] = [];
    let records = 0;
    for (const { file, resource } of await allOfCorpus()) {
      if (resource.$type === "Catalog") continue;
      // A blank text is no description, whatever the shapes say of it.
      if (resource.description?.every((one) => one.value.trim() === "") === true) continue;
      records++;
      const before = await violations(resource);
      const after = await violations(recordToResource(resourceToRecord(resource).value as RecordGeoJson).value);
      for (const kind of after) if (!before.has(kind)) faults.push(`${file} ${kind}`);
    }
    console.log(`OGC API - Records -> DCAT-AP: ${records} records, ${faults.length} violations more than before`);
    expect(faults.slice(0, 10)).toEqual([]);
  });
});

/** Kinds of violations of DCAT-AP. */
async function violations(resource: Resource): Promise<ReadonlySet<string>> {
  const { value: quads } = toQuads(resource, { profile: "dcat-ap" });
  const { value: report } = await validateShapes(quads, { shapes: "dcat-ap", parts: ["shapes", "ranges"] });
  return new Set(
    report.findings.flatMap(({ severity, code, property }) => (severity === "error" ? [`${code} ${property}`] : [])),
  );
}
