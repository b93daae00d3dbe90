import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { convert } from "../src/index.js";
import { repository, runCommand } from "./run-command.js";

const sites = join(repository, "test-fixtures/iso19139/ostermark-habitats-directive-sites.xml");
const collection = join(repository, "test-fixtures/csw/vallebourg-getrecords.xml");

describe("a traced conversion", () => {
  it("tells for each line of N-Triples where in the record it came from", async () => {
    const { value, trace = [] } = await convert(await readFile(sites, "utf8"), { to: "ntriples", trace: true });
    const lines = value.trimEnd().split("\n");
    expect(trace.map(({ line }) => line)).toEqual(lines.map((_, index) => index + 1));
    for (const { output, line = 0 } of trace) expect(lines[line - 1]).toBe(output);
  });

  it("follows a value through the profile to the line of the source", async () => {
    const xml = await readFile(sites, "utf8");
    const { trace = [] } = await convert(xml, { to: "turtle", trace: true });
    const title = trace.find(({ output }) => output.includes("terms/title>"));
    expect(title?.path).toBe("identificationInfo[0]/citation/title");
    const source = xml.split("\n").slice((title?.position?.line ?? 0) - 1);
    expect(source[0]).toContain("FFH-Gebiete im Land Ostermark");
  });

  it.each(["turtle", "rdfxml", "jsonld", "nquads", "trig"])(
    "has as many statements of %s as of N-Triples",
    async (to) => {
      const xml = await readFile(collection, "utf8");
      const { trace = [] } = await convert(xml, { to: "ntriples", trace: true });
      const other = await convert(xml, { to, trace: true });
      expect(other.trace?.length).toBe(trace.length);
      const last = other.value.split("\n").length;
      for (const { line = 0 } of other.trace ?? []) expect(line > 0 && line <= last).toBe(true);
    },
  );

  it.each([
    "opendatasoft",
    "ckan",
    "ckan-spatial",
    "udata",
    "dcat-us-1.1",
    "dcat-us-3",
    "schema-org",
    "ogc-records",
    "stac-collection",
  ])("leads from a line of %s to the line of the source", async (to) => {
    const xml = await readFile(sites, "utf8");
    const { value, trace = [] } = await convert(xml, { to, trace: true });
    const title = value.split("\n").findIndex((line) => line.includes('"FFH-Gebiete im Land Ostermark"')) + 1;
    const entry = trace.find(({ line }) => line === title);
    expect(entry?.path).toBe("identificationInfo[0]/citation/title");
    expect(xml.split("\n")[(entry?.position?.line ?? 0) - 1]).toContain("FFH-Gebiete im Land Ostermark");
  });

  it("has the lines of a list, and of records that a document wraps", async () => {
    const xml = await readFile(collection, "utf8");
    for (const to of ["ckan", "dcat-us-1.1", "dcat-us-3", "ogc-records"]) {
      for (const pretty of [true, false]) {
        const { value, trace = [] } = await convert(xml, { to, trace: true, pretty });
        const lines = value.split("\n");
        const titles = trace.filter(({ path, output }) => path.endsWith("citation/title") && /title$/.test(output));
        expect(titles.length).toBeGreaterThan(1);
        for (const { output, line = 0 } of titles) {
          const held = valueAt(JSON.parse(value), output);
          expect(lines[line - 1]).toContain(`${JSON.stringify(held)}`);
        }
      }
    }
  });

  it("has no trace unless it is asked for", async () => {
    expect(await convert(await readFile(sites, "utf8"), { to: "turtle" })).not.toHaveProperty("trace");
  });
});

/** The value at a path such as `dataset[0]/title`. */
function valueAt(document: unknown, path: string): unknown {
  const steps = path.split(/[/[\]]+/).filter((step) => step !== "");
  return steps.reduce((at, step) => (at as Record<string, unknown>)[step], document);
}

describe("metabridge convert --trace", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "metabridge-trace-"));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it("writes the trace beside the output", async () => {
    expect(await runCommand(["convert", sites, "--to", "ntriples", "--out", folder, "--trace"])).toMatchObject({
      code: 0,
    });
    const name = join(folder, "ostermark-habitats-directive-sites.nt");
    const lines = (await readFile(name, "utf8")).split("\n");
    const { input, statements } = JSON.parse(await readFile(`${name}.trace.json`, "utf8"));
    expect(input).toContain("ostermark-habitats-directive-sites.xml");
    expect(statements).toHaveLength(lines.length - 1);
    for (const { statement, line, source } of statements) {
      expect(lines[line - 1]).toBe(statement);
      expect(source.path).toEqual(expect.any(String));
    }
  });

  it("leads to the lines of a portal's JSON", async () => {
    const json = join(repository, "test-fixtures/opendatasoft/stationnement-velo-vallebourg.json");
    const source = (await readFile(json, "utf8")).split("\n");
    for (const [to, extension] of [
      ["turtle", "ttl"],
      ["iso19139", "xml"],
      ["ckan", "json"],
    ] as const) {
      expect((await runCommand(["convert", json, "--to", to, "--out", folder, "--trace"])).code).toBe(0);
      const name = join(folder, `stationnement-velo-vallebourg.${extension}`);
      const lines = (await readFile(name, "utf8")).split("\n");
      const { statements } = JSON.parse(await readFile(`${name}.trace.json`, "utf8"));
      const on = lines.findIndex((line) => line.includes("Stationnement vélo de Vallebourg")) + 1;
      const title = statements.find(({ line }: { line: number }) => line === on);
      expect(title.source.path).toBe("metas/default/title");
      expect(source[title.source.line - 1]?.slice(title.source.column - 1)).toMatch(/^"Stationnement vélo de/);
    }
  });

  it("needs a folder to write to", async () => {
    const { code, stderr } = await runCommand(["convert", sites, "--to", "ntriples", "--trace"]);
    expect(code).toBe(2);
    expect(stderr).toContain("--out");
  });
});
