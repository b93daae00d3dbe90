import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sqliteState } from "@metabridge/harvest/node";
import { startTestServer, type TestServer } from "@metabridge/test-server";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { repository, runCommand } from "./run-command.js";

const NAMES = [
  "halley-satellite-scene.gmi",
  "ostermark-habitats-directive-sites",
  "riberalta-hydrography-view-service",
  "waterland-aerial-photographs-series",
];
const fixture = (name: string): string =>
  readFileSync(join(repository, "test-fixtures", "iso19139", `${name}.xml`), "utf8");

let folder: string;
let server: TestServer;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "metabridge-harvest-command-"));
  mkdirSync(join(folder, "records"));
  for (const name of NAMES) writeFileSync(join(folder, "records", `${name}.xml`), fixture(name));
  server = await startTestServer({ csw: { records: NAMES.map(fixture) } });
});
afterEach(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

const run = (args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  runCommand(["harvest", ...args], { cwd: folder, env });
const file = (name: string): string => readFileSync(join(folder, name), "utf8");

describe("metabridge harvest", () => {
  it("brings a catalogue service to a DCAT file, and then only what changed", async () => {
    const args = [`csw:${server.csw.url}`, "--to", "catalogue.ttl", "--state", "state.sqlite"];
    const first = await run(args);
    expect(first.stderr).toMatch(/^4 new, 0 changed, 0 unchanged, 0 deleted, 0 refused; 4 records in /m);
    expect(first.code).toBe(0);
    expect(
      file("catalogue.ttl").match(/ a dcat:(Dataset|DatasetSeries|DataService)\b/g)?.length,
    ).toBeGreaterThanOrEqual(4);
    expect((await run(args)).stderr).toContain("0 new, 0 changed, 4 unchanged, 0 deleted");
    const [gone] = [...server.csw.records];
    server.csw.records.delete(gone?.id ?? "");
    expect((await run(args)).stderr).toContain("0 new, 0 changed, 3 unchanged, 1 deleted");
  });

  it("says in a dry run what it would do", async () => {
    const { code, stderr } = await run(["records", "--to", "out", "--dry-run"]);
    expect(stderr).toContain("dry run: 4 new");
    expect(code).toBe(0);
    expect(readdirSync(folder)).toEqual(["records"]);
  });

  it("converts on worker threads with the same result", async () => {
    await run(["records", "--to", "one.nt"]);
    const { code, stderr } = await run(["records", "--to", "two.nt", "--workers", "2"]);
    expect(stderr).toContain("4 new");
    expect(code).toBe(0);
    expect(file("two.nt")).toBe(file("one.nt"));
  });

  it("sets aside what cannot be converted, tells why, and ends with 1", async () => {
    writeFileSync(join(folder, "records", "broken.xml"), "<gmd:MD_Metadata");
    const { code, stderr } = await run([
      "records",
      "--to",
      "out",
      "--report",
      "report.json",
      "--report",
      "report.html",
    ]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^broken\.xml: error: /m);
    expect(stderr).toContain("4 new, 0 changed, 0 unchanged, 0 deleted, 1 refused");
    const report = JSON.parse(file("report.json")) as {
      verdict: string;
      sections: { data: { refusals: unknown[] } }[];
    };
    expect(report.verdict).toBe("complete but for 1 record");
    expect(report.sections[0]?.data.refusals).toMatchObject([{ id: "broken.xml", by: "conversion" }]);
    expect(file("report.html")).toContain("broken.xml");
  });

  it("writes lines of JSON to standard output, and nothing else", async () => {
    const { stdout } = await run(["records", "--to", "-", "--format", "ntriples"]);
    const lines = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as { action: string; id: string });
    expect(lines.map(({ action, id }) => `${action} ${id}`)).toEqual(NAMES.map((name) => `put ${name}.xml`));
  });

  it("gives each record of a file that holds several a place of its own", async () => {
    rmSync(join(folder, "records"), { recursive: true });
    mkdirSync(join(folder, "records"));
    writeFileSync(
      join(folder, "records", "town.ttl"),
      "@prefix dcat: <http://www.w3.org/ns/dcat#> . <https://town.example/trees> a dcat:Dataset . <https://town.example/roads> a dcat:Dataset .",
    );
    await run(["records", "--to", "out", "--format", "ntriples"]);
    expect(
      readdirSync(join(folder, "out"), { recursive: true }).filter((name) => String(name).endsWith(".nt")).length,
    ).toBe(2);
  });

  it("adds the conformance of the whole catalogue to the report", async () => {
    const { stderr } = await run(["records", "--to", "out", "--validate", "inspire", "--report", "report.json"]);
    expect(stderr).toMatch(/INSPIRE Metadata Technical Guidelines 2\.0\.1: \d of \d records conform/);
    const report = JSON.parse(file("report.json")) as {
      sections: { data: { checked?: number; findings: unknown[] } }[];
    };
    expect(report.sections[1]?.data.checked).toBe(4);
    expect(report.sections[1]?.data.findings.length).toBeGreaterThan(0);
  });

  it("takes a typed configuration, with secrets from the environment that it never shows", async () => {
    writeFileSync(
      join(folder, "metabridge.config.ts"),
      `import { defineConfig } from "metabridge";
export default defineConfig({
  source: { type: "folder", path: "records" },
  sink: { type: "graph-store", url: process.env.STORE ?? "", graphs: "https://town.example/graph/", authorization: process.env.STORE_KEY, retries: 0 },
  state: "state.sqlite",
});
`,
    );
    const missing = await run(["--config", "metabridge.config.ts"], { STORE: server.graphStore.url });
    expect(missing).toMatchObject({ code: 0 });
    expect(server.graphStore.graphs.length).toBe(4);
    const wrong = await run(["--config", "metabridge.config.ts", "--state", "other.sqlite"], {
      STORE: "nowhere",
      STORE_KEY: "s3cret",
    });
    expect(wrong.code).toBe(2);
    expect(wrong.stderr).toContain("sink.url: this is no http(s) address");
    expect(wrong.stderr).not.toContain("s3cret");
  });

  it("says which secret is missing, and which option is unknown", async () => {
    writeFileSync(
      join(folder, "bad.config.mjs"),
      `export default { source: { type: "folder", path: "records" }, sink: { type: "udata", url: "https://portal.example", key: process.env.NO_SUCH_KEY, organization: "town", colour: "red" } };`,
    );
    const { code, stderr } = await run(["--config", "bad.config.mjs"]);
    expect(code).toBe(2);
    expect(stderr).toContain(
      "sink.key: a text is missing here; if it comes from the environment, the variable is not set",
    );
    expect(stderr).toContain("sink.colour: there is no such option");
  });

  it("ends with 3 where the source fails, so that somebody looks", async () => {
    server.misbehave({ fault: { kind: "status", status: 404 }, times: 99 });
    const { code, stderr } = await run([`csw:${server.csw.url}`, "--to", "catalogue.ttl"]);
    expect(stderr).toContain("[harvest.source.failed]");
    expect(code).toBe(3);
  });

  it("says what it did, and ends with 3, where the report cannot be written", async () => {
    const { code, stderr } = await run(["records", "--to", "catalogue.ttl", "--report", "nowhere/report.html"]);
    expect(stderr).toContain("4 new, 0 changed, 0 unchanged, 0 deleted, 0 refused; 4 records in");
    expect(stderr).toMatch(
      /^nowhere\/report\.html: error: The report nowhere\/report\.html cannot be written: a folder on the way/m,
    );
    expect(code).toBe(3);
  });

  it.each([
    ["--to", "file.txt/out", /file\.txt\/out cannot be written: a part of its path is a file/],
    ["--to", "records/catalogue.ttl", /catalogue\.ttl cannot be written: a folder has that name already/],
    ["--state", "records", /records cannot be written: a folder has that name already/],
    ["--state", "file.txt", /file\.txt is no database of metabridge/],
    ["--state", "nowhere/state", /state cannot be written: a folder on the way to it does not exist/],
  ])("ends with 2 before it reads anything where %s %s cannot be written", async (option, value, why) => {
    writeFileSync(join(folder, "file.txt"), "Trees\n".repeat(500));
    mkdirSync(join(folder, "records", "catalogue.ttl"));
    const { code, stderr } = await run(["records", ...(option === "--to" ? [] : ["--to", "out"]), option, value]);
    expect(stderr).toMatch(why);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
    expect(code).toBe(2);
  });

  it("ends with 4 and does nothing where another harvest uses the state", async () => {
    const other = sqliteState(join(folder, "state.sqlite"));
    const { code, stderr } = await run(["records", "--to", "catalogue.ttl", "--state", "state.sqlite"]);
    await other.close();
    expect(stderr).toContain("another harvest uses the state state.sqlite; this one did nothing");
    expect(code).toBe(4);
    expect(readdirSync(folder)).not.toContain("catalogue.ttl");
  });

  it("does nothing where the target of former runs is gone, since it would stay without what was sent", async () => {
    const args = ["records", "--to", "catalogue.ttl", "--state", "state.sqlite"];
    await run(args);
    rmSync(join(folder, "catalogue.ttl.records"));
    const { code, stderr } = await run(args);
    expect(stderr).toContain("says that 4 records are in catalogue.ttl, and there is no catalogue.ttl.records");
    expect(code).toBe(2);
  });

  it.each([
    [["records"], "Name a source and --to a sink, or a --config."],
    [["https://town.example", "--to", "out"], "What speaks at https://town.example?"],
    [["--config", "nowhere.ts"], "There is no configuration nowhere.ts."],
    [["nowhere", "--to", "out"], "There is no file or folder “nowhere”."],
    [["records", "--to", "out", "--since", "2026-01-01"], "A source of type folder knows no --since."],
    [["records", "--to", "out", "--workers", "many"], "--workers takes a number, and “many” is none."],
    [["records", "--to", "ckan:https://town.example"], "sink.token: a text is missing here"],
  ])("%j is refused with: %s", async (args, message) => {
    const { code, stderr } = await run(args);
    expect(stderr).toContain(message);
    expect(code).toBe(2);
  });
});
