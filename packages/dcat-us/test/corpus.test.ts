import type { Diagnostic } from "@metabridge/core";
import { describe, expect, it } from "vitest";
import { allOfCorpus, hasCorpus } from "../../portal/test/dcat-corpus.js";
import { datasetToDcatUs11, resourceToDcatUs3 } from "../src/index.js";
import { catalogValidator11, datasetValidator11, errorText, validators3 } from "./validators.js";

/** Stand-ins for what diagnostics say is missing: the rest of an output is then judged as if the record were complete. */
const STAND_INS: Readonly<Record<string, unknown>> = {
  title: "A title",
  description: "A description",
  keyword: ["keyword"],
  modified: "2024-01-01",
  publisher: { "@type": "org:Organization", name: "An office", prefLabel: "An office" },
  contactPoint: { "@type": "vcard:Contact", fn: "An office", hasEmail: "mailto:office@example.org" },
  "contactPoint.fn": "An office",
  "contactPoint.hasEmail": "mailto:office@example.org",
  identifier: "an-identifier",
  accessLevel: "public",
};

/** The fields that diagnostics say are missing, most with how many records lack them. */
const missing = (diagnostics: readonly Diagnostic[]): string[] =>
  diagnostics.flatMap(({ code }) => /^dcat-us\.(.+)\.missing$/.exec(code)?.[1] ?? []);

function filled(json: object, fields: readonly string[]): object {
  const copy = structuredClone(json) as Record<string, unknown>;
  for (const field of fields) {
    if (!(field in STAND_INS)) continue;
    const [first = "", second] = field.split(".");
    if (second === undefined) copy[first] ??= STAND_INS[field];
    else if (copy[first] !== undefined) (copy[first] as Record<string, unknown>)[second] ??= STAND_INS[field];
  }
  return copy;
}

const tally = (counts: ReadonlyMap<string, number>): string =>
  [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([name, count]) => `${name} ${count}`)
    .join(", ");

describe.skipIf(!hasCorpus)("the corpus as DCAT-US", () => {
  it("is valid by the JSON Schema of 1.1, but for mandatory fields that diagnostics say the record lacks", async () => {
    const validate = datasetValidator11();
    const lacking = new Map<string, number>();
    let records = 0;
    let complete = 0;
    const all: object[] = [];
    const faults: string[] = [];
    for (const { file: name, resource } of await allOfCorpus()) {
      if (resource.$type === "Catalog") continue;
      records++;
      const { value, diagnostics } = datasetToDcatUs11(resource);
      if (validate(value)) complete++;
      const lacks = missing(diagnostics);
      for (const field of lacks) if (field in STAND_INS) lacking.set(field, (lacking.get(field) ?? 0) + 1);
      all.push(filled(value, lacks));
      if (!validate(filled(value, lacks))) faults.push(`${name} ${errorText(validate.errors).join("; ")}`);
    }
    const catalog = {
      "@context": "https://project-open-data.cio.gov/v1.1/schema/catalog.jsonld",
      "@type": "dcat:Catalog",
      conformsTo: "https://project-open-data.cio.gov/v1.1/schema",
      dataset: all,
    };
    const valid = catalogValidator11();
    expect(valid(catalog), errorText(valid.errors).slice(0, 3).join("; ")).toBe(true);
    console.log(`DCAT-US 1.1: ${records} records; ${complete} valid as they are; lacking: ${tally(lacking)}`);
    expect(records).toBeGreaterThan(400);
    expect(faults.slice(0, 10)).toEqual([]);
  });

  it("is valid by the JSON Schemas of 3.0, but for mandatory terms that diagnostics say the record lacks", async () => {
    const validator = validators3();
    const lacking = new Map<string, number>();
    let records = 0;
    let complete = 0;
    const faults: string[] = [];
    for (const { file: name, resource } of await allOfCorpus()) {
      if (resource.$type === "Catalog") continue;
      records++;
      const { value, diagnostics } = resourceToDcatUs3(resource);
      const validate = validator(resource.$type);
      if (validate(value)) complete++;
      const lacks = missing(diagnostics);
      for (const field of lacks) if (!field.includes(".")) lacking.set(field, (lacking.get(field) ?? 0) + 1);
      const stand = filled(value, lacks) as Record<string, unknown>;
      if (lacks.includes("contactPoint") && resource.$type === "DataService")
        stand.contactPoint = [STAND_INS.contactPoint];
      if (lacks.includes("endpointURL")) stand.endpointURL ??= ["https://example.org/service"];
      if (!validate(stand)) faults.push(`${name} ${errorText(validate.errors).join("; ")}`);
    }
    console.log(`DCAT-US 3.0: ${records} records; ${complete} valid as they are; lacking: ${tally(lacking)}`);
    expect(records).toBeGreaterThan(400);
    expect(faults.slice(0, 10)).toEqual([]);
  });
});
