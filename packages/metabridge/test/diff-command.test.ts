import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { repository, runCommand } from "./run-command.js";

const fixture = (name: string): string => join(repository, "test-fixtures", name);
const sites = fixture("iso19139/ostermark-habitats-directive-sites.xml");
const catalogue = fixture("dcat/vallebourg-catalogue.ttl");

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "metabridge-diff-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A file whose contents are those of another one, changed. */
async function edited(path: string, name: string, change: (text: string) => string): Promise<string> {
  const text = await readFile(path, "utf8");
  expect(change(text)).not.toBe(text);
  const copy = join(folder, name);
  await writeFile(copy, change(text));
  return copy;
}

describe("metabridge diff", () => {
  it("ends with 0 where two documents say the same", async () => {
    expect(await runCommand(["diff", sites, sites])).toEqual({
      code: 0,
      stdout: "284 leaves: 284 the same, 0 changed, 0 moved, 0 vanished; 0 added\n",
      stderr: "",
    });
  });

  it("shows what was changed, moved, has vanished and was added in XML, with the places in both files", async () => {
    const copy = await edited(sites, "sites.xml", (text) =>
      text
        .replace("<gco:Integer>214</gco:Integer>", "\n<gco:Integer>215</gco:Integer>")
        .replace(/<gmd:supplementalInformation>[\s\S]*?<\/gmd:supplementalInformation>/, "")
        .replace(
          /(<gmd:dateStamp>)/,
          "<gmd:dataSetURI><gco:CharacterString>https://x.example</gco:CharacterString></gmd:dataSetURI>$1",
        ),
    );
    const { code, stdout, stderr } = await runCommand(["diff", sites, copy]);
    expect(code).toBe(1);
    expect(stderr).toBe("");
    const lines = stdout.trimEnd().split("\n");
    expect(lines[0]).toBe(
      `changed  ${sites}:76:13 MD_Metadata/spatialRepresentationInfo/MD_VectorSpatialRepresentation/geometricObjects/MD_GeometricObjects/geometricObjectCount/Integer: "214" -> ${copy}:77:1: "215"`,
    );
    expect(lines[1]).toMatch(/^vanished .*:559:9 .*supplementalInformation\/CharacterString: "Die Standarddatenbögen/);
    expect(lines[2]).toMatch(
      /^added {4}.*sites\.xml:\d+:\d+ MD_Metadata\/dataSetURI\/CharacterString: "https:\/\/x\.example"$/,
    );
    expect(lines[3]).toBe("284 leaves: 282 the same, 1 changed, 0 moved, 1 vanished; 1 added");
    expect(lines).toHaveLength(4);
  });

  it("takes keywords in another order for moved, unless order is ignored", async () => {
    const record = (words: readonly string[]): string =>
      `<MD_Keywords>${words.map((word) => `<keyword>${word}</keyword>`).join("")}</MD_Keywords>`;
    await writeFile(join(folder, "a.xml"), record(["Wald", "Wasser", "Moor"]));
    await writeFile(join(folder, "b.xml"), record(["Moor", "Wald", "Wasser"]));
    const files = [join(folder, "a.xml"), join(folder, "b.xml")];
    const { code, stdout } = await runCommand(["diff", ...files]);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^moved .*"Moor" -> /);
    expect(stdout).toContain("3 leaves: 2 the same, 0 changed, 1 moved");
    expect((await runCommand(["diff", ...files, "--ignore-order"])).code).toBe(0);
  });

  it("compares RDF by what it says, whatever the syntax", async () => {
    const converted = await runCommand(["convert", catalogue, "--to", "jsonld"]);
    const { code, stdout } = await runCommand(["diff", catalogue, "-"], { input: converted.stdout });
    expect(stdout).toMatch(/^(\d+) statements: \1 the same, 0 changed, 0 moved, 0 vanished; 0 added\n$/);
    expect(code).toBe(0);
  });

  it("names a changed statement by subject and predicate, with the place of its object", async () => {
    const copy = await edited(catalogue, "catalogue.ttl", (text) => text.replace('"Street trees"', '"Trees"'));
    const { code, stdout } = await runCommand(["diff", catalogue, copy]);
    expect(code).toBe(1);
    expect(stdout.split("\n")[0]).toMatch(
      /^changed {2}.*vallebourg-catalogue\.ttl:43:40 <\S+> dct:title: "Street trees"@en -> .*catalogue\.ttl:43:40: "Trees"@en$/,
    );
    expect(stdout).toContain("1 changed, 0 moved, 0 vanished; 0 added");
  });

  it("prints JSON for programs, with JSON pointers for JSON documents", async () => {
    await writeFile(join(folder, "a.json"), '{\n  "title": "Trees",\n  "rows": 3\n}');
    await writeFile(join(folder, "b.json"), '{\n  "rows": 3,\n  "title": "Street trees"\n}');
    const files = [join(folder, "a.json"), join(folder, "b.json")];
    const { code, stdout } = await runCommand(["diff", ...files, "--format", "json"]);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toEqual({
      a: files[0],
      b: files[1],
      kind: "json",
      total: 2,
      same: 1,
      exact: true,
      changed: [
        {
          before: { path: "/title", value: '"Trees"', line: 2, column: 12 },
          after: { path: "/title", value: '"Street trees"', line: 3, column: 12 },
        },
      ],
      moved: [],
      vanished: [],
      added: [],
    });
  });

  it.each([
    [["diff", sites], "missing required argument"],
    [["diff", sites, catalogue], "these are XML and RDF"],
    [["diff", sites, sites, "--format", "yaml"], "Allowed choices are text, json"],
    [["diff", sites, fixture("nowhere.xml")], "There is no such file or folder."],
    [["diff", sites, fixture("iso19139")], "is a folder"],
    [["diff", "-", "-"], "Only one of the documents"],
    [["diff", sites, fixture("hostile/truncated.xml")], "not well-formed"],
    [["diff", sites, fixture("hostile/empty.xml")], "is empty"],
    [["diff", sites, fixture("hostile/binary.xml")], "hostile/binary.xml: error: "],
  ])("ends with 2 and one line where there is nothing to compare: %j", async (args, hint) => {
    const { code, stdout, stderr } = await runCommand(args);
    expect(code).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toContain(hint);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  });
});
