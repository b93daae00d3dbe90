import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Resource, toQuads } from "@metabridge/dcat";
import { parseRdf } from "@metabridge/rdf";
import { validate } from "@metabridge/shacl";
import type { Quad } from "@rdfjs/types";
import { describe, expect, it } from "vitest";
import { allOfCorpus, hasCorpus, SHARED } from "../../portal/test/dcat-corpus.js";
import { resourceToSchemaOrg, schemaOrgToResource } from "../src/index.js";

/** A context that means what that of schema.org does for what is written here: its own is fetched from the web. */
const CONTEXT = {
  "@vocab": "http://schema.org/",
  prov: "http://www.w3.org/ns/prov#",
  spdx: "http://spdx.org/rdf/terms#",
  provone: "http://purl.dataone.org/provone/2015/01/15/ontology#",
};

async function quadsOf(json: object): Promise<readonly Quad[]> {
  const text = JSON.stringify({ ...json, "@context": CONTEXT });
  const { value, diagnostics } = await parseRdf(text, { format: "jsonld" });
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  return value.quads as readonly Quad[];
}

async function shapes(file: string): Promise<readonly Quad[]> {
  const { value } = await parseRdf(readFileSync(join(SHARED, "portals/schemas/schemaorg", file), "utf8"), {
    format: "turtle",
  });
  return value.quads as readonly Quad[];
}

const LISTS = ["googleRequired.ttl", "googleRecommended.ttl", "soso_common_v1.2.3.ttl"];

/**
 * What a record may lack, by the path of the property; and rules of the lists that contradict schema.org or Google's own
 * pages: one value where several are allowed (`identifier`, `license`, `spatialCoverage`, `temporalCoverage`).
 */
const MAY_LACK = /\.min-count$|\.min-length$/;
const SEVERAL = /^schema:(?:identifier|license|sameAs|spatialCoverage|temporalCoverage|citation)$/;

describe.skipIf(!hasCorpus)("the corpus as schema.org", () => {
  it("passes the shapes for Google and science-on-schema.org, but for what the records lack", async () => {
    const lists = await Promise.all(LISTS.map(async (file) => [file, await shapes(file)] as const));
    const counts = new Map<string, number>();
    const faults: string[] = [];
    let records = 0;
    for (const { file, resource } of await allOfCorpus()) {
      if (resource.$type !== "Dataset" && resource.$type !== "DatasetSeries") continue;
      records++;
      const { value } = resourceToSchemaOrg(resource);
      const quads = await quadsOf(value);
      for (const [list, shape] of lists) {
        const { value: report } = await validate(quads, { shapes: shape });
        if (report.conforms) counts.set(list, (counts.get(list) ?? 0) + 1);
        for (const { code, message, path, property } of report.findings) {
          const about = `${property ?? path ?? ""}`;
          if (value["@id"] === undefined && message.includes("must have an ID")) continue;
          if (MAY_LACK.test(code) || (/max-count$/.test(code) && SEVERAL.test(about))) {
            const key = `${list} ${code} ${about}`;
            counts.set(key, (counts.get(key) ?? 0) + 1);
          } else faults.push(`${list} ${file} ${code} ${about} ${message}`);
        }
      }
    }
    console.log(
      `schema.org: ${records} datasets; ${[...counts].map(([name, count]) => `${name} ${count}`).join("\n")}`,
    );
    expect(records).toBeGreaterThan(300);
    expect(faults.slice(0, 10)).toEqual([]);
  });

  it("comes back as DCAT-AP that lacks nothing but what the record lacked", { timeout: 60_000 }, async () => {
    const faults: string[] = [];
    let records = 0;
    for (const { file, resource } of await allOfCorpus()) {
      if (resource.$type === "Catalog") continue;
      records++;
      // A blank text is no description, whatever the shapes say of it.
      if (resource.description?.every((one) => one.value.trim() === "") === true) continue;
      const before = await violations(resource);
      const after = await violations(schemaOrgToResource(resourceToSchemaOrg(resource).value).value);
      for (const kind of after) if (!before.has(kind)) faults.push(`${file} ${kind}`);
    }
    console.log(`schema.org -> DCAT-AP: ${records} records, ${faults.length} violations more than before`);
    expect(faults.slice(0, 10)).toEqual([]);
  });
});

/** Kinds of violations of DCAT-AP. */
async function violations(resource: Resource): Promise<ReadonlySet<string>> {
  const { value: quads } = toQuads(resource, { profile: "dcat-ap" });
  const { value: report } = await validate(quads, { shapes: "dcat-ap", parts: ["shapes", "ranges"] });
  return new Set(
    report.findings.flatMap(({ severity, code, property }) => (severity === "error" ? [`${code} ${property}`] : [])),
  );
}
