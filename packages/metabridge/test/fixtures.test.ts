import { spawnSync } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { read, write } from "../src/index.js";
import { repository } from "./run-command.js";
import { describeWith, hasSchemas, schemas } from "./shared-corpus.js";

const fixtures = join(repository, "test-fixtures");
const hasXmllint = spawnSync("xmllint", ["--version"]).status === 0;

/** The records that stand in a document, each as a document of its own, untouched. */
function recordsIn(document: string): string[] {
  const name = /<([\w.-]+:)?MD_Metadata[\s>]/.exec(document)?.[1] ?? "";
  const pattern = new RegExp(`<${name}MD_Metadata[\\s>][\\s\\S]*?</${name}MD_Metadata>`, "g");
  return document.match(pattern) ?? [];
}

const isIso19139 = (record: string): boolean =>
  /^[^>]*http:\/\/www\.isotc211\.org\/2005\/gmd/.test(record.replace(/^<\?.*?\?>\s*/, ""));

/** The ISO 19139 schemas have GML in its older name space. */
const forSchema = (record: string): string =>
  isIso19139(record) ? record.replaceAll("http://www.opengis.net/gml/3.2", "http://www.opengis.net/gml") : record;

/** What xmllint finds wrong; empty where the record is valid. */
function schemaErrors(record: string): string {
  const schema = join(schemas, isIso19139(record) ? "iso19139.xsd" : "iso19115-3.xsd");
  const { status, stderr } = spawnSync("xmllint", ["--nonet", "--noout", "--schema", schema, "-"], {
    input: forSchema(record),
    encoding: "utf8",
  });
  return status === 0 ? "" : stderr;
}

const valid = [
  ["csw/vallebourg-getrecords.xml", 3],
  ["iso19139/ostermark-habitats-directive-sites.xml", 1],
  ["iso19139/riberalta-hydrography-view-service.xml", 1],
  ["iso19139/waterland-aerial-photographs-series.xml", 1],
  ["iso19115-3/obersee-bathymetry.xml", 1],
  ["iso19115-3/coral-reach-temperature.mdb1.xml", 1],
  ["oai-pmh/roccabianca-list-records.xml", 1],
] as const;

describe("test-fixtures", () => {
  it("are all listed in their README", async () => {
    const readme = await readFile(join(fixtures, "README.md"), "utf8");
    const files = (await readdir(fixtures, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile() && entry.name !== "README.md")
      .map((entry) => join(entry.parentPath, entry.name).slice(fixtures.length + 1))
      .filter((name) => !name.startsWith("hostile"));
    for (const name of files) expect(readme).toContain(`\`${name}\``);
  });

  it.each([
    ["csw/vallebourg-getrecords.xml", 3],
    ["iso19139/halley-satellite-scene.gmi.xml", 1],
    ["profiles/alpenland-building-inventory.xml", 1],
    ["untidy/saint-eloi-rural-paths.latin1.xml", 1],
    ["untidy/nisida-beaches.utf16le.xml", 1],
    ["oai-pmh/roccabianca-list-records.xml", 1],
  ])("%s has %d records, read without an error", async (name, count) => {
    const { value, diagnostics } = await read(await readFile(join(fixtures, name)));
    expect(value).toHaveLength(count);
    expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  });
});

describeWith({ xmllint: hasXmllint, "ISO schemas (METABRIDGE_SHARED)": hasSchemas })(
  "the fixtures, as xmllint sees them",
  () => {
    it.each(valid)("%s is schema-valid: %d records", async (name, count) => {
      const records = recordsIn(await readFile(join(fixtures, name), "utf8"));
      expect(records).toHaveLength(count);
      for (const record of records) expect(schemaErrors(record)).toBe("");
    });

    const encodings = ["iso19139", "iso19115-3"] as const;
    const written = valid.flatMap(([name]) => encodings.map((to) => [name, to] as const));
    it.each(written)("%s is still schema-valid when written as %s", async (name, to) => {
      const { value: records } = await read(await readFile(join(fixtures, name)));
      for (const record of records) {
        const { value } = await write([record], { to });
        expect(schemaErrors(value)).toBe("");
      }
    });
  },
);
