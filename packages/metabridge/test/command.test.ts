import { spawnSync } from "node:child_process";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { repository, runCommand } from "./run-command.js";

const fixture = (name: string): string => join(repository, "test-fixtures", name);
const series = fixture("iso19139/waterland-aerial-photographs-series.xml");
const vallebourg = fixture("csw/vallebourg-getrecords.xml");

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "metabridge-command-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function filesBelow(path: string): Promise<string[]> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(path.length + 1))
    .sort();
}

describe("metabridge", () => {
  it("prints its help on request, and when it is called without anything to do", async () => {
    const asked = await runCommand(["--help"]);
    expect(asked).toMatchObject({ code: 0, stderr: "" });
    for (const name of ["convert", "diff", "roundtrip", "inspect", "formats"]) expect(asked.stdout).toContain(name);
    const bare = await runCommand([]);
    expect(bare).toMatchObject({ code: 2, stdout: "" });
    expect(bare.stderr).toContain("Usage: metabridge");
  });

  it("tells its version", async () => {
    const { version } = JSON.parse(await readFile(join(repository, "packages/metabridge/package.json"), "utf8"));
    expect(await runCommand(["--version"])).toEqual({ code: 0, stdout: `${version}\n`, stderr: "" });
  });

  it.each([
    [["conver"], "Did you mean convert?"],
    [["convert", "--to", "iso19139"], "inputs"],
    [["convert", series], "--to"],
    [["convert", series, "--to", "docx"], "--to takes: iso19139"],
    [["convert", series, "--to", "iso19139", "--from", "docx"], "--from takes: iso19139"],
    [["convert", series, "--to", "iso19139", "--speed", "9"], "--speed"],
    [["convert", series, "--to", "turtle", "--profile", "dcat-xy"], "Its profiles: dcat-ap"],
    [["convert", series, "--to", "turtle", "--base", "not an IRI"], "not an IRI"],
    [["inspect"], "inputs"],
  ])("ends with 2 and a line or two when it is called wrongly: %j", async (args, hint) => {
    const { code, stdout, stderr } = await runCommand(args);
    expect(code).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toContain(hint);
    expect(stderr.trimEnd().split("\n").length).toBeLessThanOrEqual(2);
  });

  it("can be executed as it was built", async () => {
    expect((await stat(join(repository, "packages/metabridge/dist/cli.js"))).mode & 0o111).not.toBe(0);
  });
});

describe("metabridge formats", () => {
  it("lists what can be read and written", async () => {
    const { code, stdout } = await runCommand(["formats"]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^iso19139 +ISO 19139 XML +read, write +\.xml/m);
  });

  it("lists the same as JSON", async () => {
    const { stdout } = await runCommand(["formats", "--json"]);
    expect(JSON.parse(stdout)).toContainEqual(
      expect.objectContaining({ id: "iso19115-3", hub: "iso19115", read: true }),
    );
  });
});

describe("metabridge inspect", () => {
  it("shows what is in a record", async () => {
    const { code, stdout, stderr } = await runCommand(["inspect", fixture("iso19115-3/obersee-bathymetry.xml")]);
    expect(code).toBe(0);
    expect(stderr).toBe("");
    expect(stdout).toContain("ISO 19115-3 XML");
    expect(stdout).toContain("Tiefenmodell des Obersees");
    expect(stdout).toContain("Bathymetric model of Lake Obersee");
    expect(stdout).toMatch(/kind +dataset/);
    expect(stdout).toMatch(/identifier +10\.99999\/obersee\.bathy\.2/);
    expect(stdout).toMatch(/extent +west 9\.0112, south 47\.0843, east 9\.0571, north 47\.1002/);
    expect(stdout).toMatch(/has +5 keywords, 4 links, 3 constraints, 3 quality reports/);
    expect(stdout).toMatch(/^1 record$/m);
  });

  it("shows each record of a response, from standard input too", async () => {
    const { code, stdout } = await runCommand(["inspect", "-"], { input: await readFile(vallebourg) });
    expect(code).toBe(0);
    expect(stdout.match(/kind +(dataset|service)/g)).toHaveLength(3);
    expect(stdout).toMatch(/^3 records/m);
  });

  it("never writes control characters of a record to the terminal", async () => {
    const path = join(folder, "escape.xml");
    await writeFile(
      path,
      (await readFile(series, "utf8")).replace("Luchtfoto's Waterland 25 cm", "\u009b31mred\u0085alert"),
    );
    const { stdout } = await runCommand(["inspect", path]);
    expect(stdout).toContain("31mred alert");
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is looked for
    expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
  });
});

describe("metabridge convert", () => {
  it("writes to standard output, and nothing else to it", async () => {
    const { code, stdout, stderr } = await runCommand(["convert", series, "--to", "iso19115-3"]);
    expect(code).toBe(0);
    expect(stderr).toBe("");
    expect(stdout).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\n<mdb:MD_Metadata /);
    expect(stdout).toContain("Vliegend Hert Fotogrammetrie B.V.");
  });

  it("reads standard input where the input is “-”", async () => {
    const fromFile = await runCommand(["convert", series, "--to", "iso19115-3"]);
    const piped = await runCommand(["convert", "-", "--to", "iso19115-3"], { input: await readFile(series) });
    expect(piped).toEqual(fromFile);
  });

  it("gives the same bytes each time", async () => {
    const once = await runCommand([
      "convert",
      fixture("iso19115-3"),
      "--to",
      "iso19139",
      "--out",
      join(folder, "once"),
    ]);
    const again = await runCommand([
      "convert",
      fixture("iso19115-3"),
      "--to",
      "iso19139",
      "--out",
      join(folder, "again"),
    ]);
    expect(again).toEqual(once);
    for (const name of await filesBelow(join(folder, "once"))) {
      expect(await readFile(join(folder, "again", name), "utf8")).toBe(
        await readFile(join(folder, "once", name), "utf8"),
      );
    }
  });

  it("refuses to write several records where a document holds one, and names the way out", async () => {
    const { code, stdout, stderr } = await runCommand(["convert", vallebourg, "--to", "iso19139"]);
    expect(code).toBe(1);
    expect(stdout).toBe("");
    expect(stderr).toMatch(/more than one record.*--out/);
  });

  it("writes a folder's files under the same relative names, and numbers the records of one file", async () => {
    const from = join(folder, "in");
    await mkdir(join(from, "deep/er"), { recursive: true });
    await cp(series, join(from, "deep/er/series.xml"));
    await cp(vallebourg, join(from, "csw.xml"));
    await writeFile(join(from, "README.md"), "not metadata");
    const out = join(folder, "out");
    const { code, stdout, stderr } = await runCommand(["convert", from, "--to", "iso19115-3", "--out", out]);
    expect(stdout).toBe("");
    expect(stderr).toMatch(/^2 inputs, 4 records; 4 files written(; \d+ loss(es)?)?\n$/);
    expect(code).toBe(0);
    expect(await filesBelow(out)).toEqual(["csw-1.xml", "csw-2.xml", "csw-3.xml", "deep/er/series.xml"]);
    expect(await readFile(join(out, "csw-2.xml"), "utf8")).toContain("Aménagements cyclables");
  });

  it("keeps both outputs of inputs that differ in their extension only", async () => {
    const from = join(folder, "twins");
    await mkdir(from);
    await cp(series, join(from, "a.xml"));
    await cp(series, join(from, "a.rdf"));
    const out = join(folder, "twins-out");
    expect((await runCommand(["convert", from, "--to", "iso19139", "--out", out])).code).toBe(0);
    expect(await filesBelow(out)).toEqual(["a.xml", "a.xml.xml"]);
  });

  it("never overwrites its input", async () => {
    const from = join(folder, "same");
    await mkdir(from);
    await cp(series, join(from, "a.xml"));
    const { code, stderr } = await runCommand(["convert", from, "--to", "iso19115-3", "--out", from]);
    expect(code).toBe(1);
    expect(stderr).toContain("overwrite the input");
    expect(await readFile(join(from, "a.xml"))).toEqual(await readFile(series));
  });

  it("goes on after an input that is refused, and leaves no file for it", async () => {
    const out = join(folder, "mixed-out");
    const missing = join(folder, "missing.xml");
    const inputs = [fixture("hostile/truncated.xml"), missing, series];
    const { code, stderr } = await runCommand(["convert", ...inputs, "--to", "iso19139", "--out", out]);
    expect(code).toBe(1);
    expect(stderr).toContain(`${missing}: error: There is no such file or folder.`);
    expect(stderr).toContain("3 inputs, 1 record; 1 file written; 2 inputs with errors");
    expect(await filesBelow(out)).toEqual(["waterland-aerial-photographs-series.xml"]);
  });

  it("refuses to write its report over an input, and says of a pattern that it matches nothing", async () => {
    const input = join(folder, "own-report.xml");
    await cp(series, input);
    const over = await runCommand(["convert", input, "--to", "turtle", "--report", input]);
    expect([over.code, over.stdout]).toEqual([2, ""]);
    expect(over.stderr).toContain("would overwrite the input");
    expect(await readFile(input, "utf8")).toBe(await readFile(series, "utf8"));
    const { code, stderr } = await runCommand(["convert", join(folder, "*.nothing"), "--to", "turtle"]);
    expect(code).toBe(1);
    expect(stderr).toContain("There is no file that this pattern matches.");
  });

  it("reports diagnostics and losses as JSON", async () => {
    const report = join(folder, "report.json");
    const untidy = fixture("untidy/saint-eloi-rural-paths.latin1.xml");
    const { code } = await runCommand([
      "convert",
      untidy,
      vallebourg,
      "--to",
      "iso19115-3",
      "--out",
      join(folder, "r"),
      "--report",
      report,
    ]);
    expect(code).toBe(0);
    const { summary, files } = JSON.parse(await readFile(report, "utf8"));
    expect(summary).toMatchObject({ files: 2, failed: 0, records: 4 });
    expect(files[0]).toMatchObject({ input: untidy, format: "iso19139", records: 1, failed: false });
    expect(files[0].outputs).toEqual([join(folder, "r", "saint-eloi-rural-paths.latin1.xml")]);
    for (const diagnostic of files[0].diagnostics) {
      expect(diagnostic).toMatchObject({
        code: expect.stringMatching(/^[a-z0-9.-]+$/),
        severity: expect.stringMatching(/^(warning|info)$/),
        message: expect.any(String),
        source: untidy,
      });
    }
    expect(files[0].diagnostics.length).toBeGreaterThan(0);
    expect(files[1].outputs).toHaveLength(3);
  });

  it("prints warnings only when asked to", async () => {
    const untidy = fixture("untidy/saint-eloi-rural-paths.latin1.xml");
    const quiet = await runCommand(["convert", untidy, "--to", "iso19139"]);
    expect(quiet.stderr).toBe("");
    const verbose = await runCommand(["convert", untidy, "--to", "iso19139", "--verbose"]);
    expect(verbose.stderr).toMatch(/saint-eloi-rural-paths\.latin1\.xml:\d+:\d+: warning: /);
    expect(verbose.stdout).toBe(quiet.stdout);
  });

  it("shows no progress and no colours where no terminal listens", async () => {
    const { stderr } = await runCommand([
      "convert",
      fixture("hostile"),
      "--to",
      "iso19139",
      "--out",
      join(folder, "h"),
    ]);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences are what is looked for
    expect(stderr).not.toMatch(/\u001b|\r/);
  });

  it("ends without a word when its reader goes away", () => {
    const cli = join(repository, "packages/metabridge/dist/cli.js");
    const line = `"${process.execPath}" "${cli}" convert "${series}" --to iso19139 | head -c 20; exit "\${PIPESTATUS[0]}"`;
    const { stdout, stderr, status } = spawnSync("bash", ["-c", line], { encoding: "utf8" });
    expect(stdout).toBe('<?xml version="1.0" ');
    expect(stderr).toBe("");
    expect(status).toBe(0);
  });
});

describe("metabridge convert to RDF", () => {
  it("writes all inputs as one document to standard output", async () => {
    const { code, stdout, stderr } = await runCommand(["convert", series, vallebourg, "--to", "turtle"]);
    expect(code).toBe(0);
    expect(stderr).toMatch(/^2 inputs, 4 records/);
    expect(stdout.match(/^@prefix dcat:/gm)).toHaveLength(1);
    expect(stdout).toContain("Luchtfoto's Waterland");
    expect(stdout).toContain("Aménagements cyclables");
  });

  it("writes the records of one file as one document", async () => {
    const out = join(folder, "rdf-out");
    for (const to of ["turtle", "ntriples", "nquads", "trig", "rdfxml", "jsonld"]) {
      expect((await runCommand(["convert", vallebourg, "--to", to, "--out", out])).code).toBe(0);
    }
    const extensions = ["jsonld", "nq", "nt", "rdf", "trig", "ttl"];
    expect(await filesBelow(out)).toEqual(extensions.map((extension) => `vallebourg-getrecords.${extension}`));
  });

  it("leaves out what is refused, and says so", async () => {
    const { code, stdout, stderr } = await runCommand(["convert", fixture("hostile"), series, "--to", "ntriples"]);
    expect(code).toBe(1);
    expect(stdout).toContain("Waterland");
    expect(stderr).toContain("7 inputs with errors");
  });
});

describe("hostile input", () => {
  const deep = (): string => {
    const depth = 20_000;
    return `<gmd:MD_Metadata xmlns:gmd="http://www.isotc211.org/2005/gmd">${"<gmd:contact>".repeat(depth)}${"</gmd:contact>".repeat(depth)}</gmd:MD_Metadata>`;
  };

  it.each([
    ["billion-laughs.xml", /document type declaration/],
    ["external-entity.xml", /document type declaration/],
    ["empty.xml", /is empty/],
    ["binary.xml", /not text/],
    ["truncated.xml", /not well-formed/],
    ["error-page.xml", /HTML page/],
    ["unrelated.json", /JSON, but no metadata/],
    ["deep.xml", /nested deeper than/],
  ])("%s is refused with one plain message", async (name, message) => {
    let path = fixture(`hostile/${name}`);
    if (name === "deep.xml") {
      path = join(folder, name);
      await writeFile(path, deep());
    }
    const started = performance.now();
    const { code, stdout, stderr } = await runCommand(["convert", path, "--to", "iso19115-3"]);
    expect(performance.now() - started).toBeLessThan(10_000);
    expect(code).toBe(1);
    expect(stdout).toBe("");
    expect(stderr).toMatch(message);
    expect(stderr.startsWith(path)).toBe(true);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
    expect(stderr).not.toContain("root:");
  });
});
