import { cp, mkdir, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { repository, runCommand } from "./run-command.js";

const fixture = (name: string): string => join(repository, "test-fixtures", name);
const sites = fixture("iso19139/ostermark-habitats-directive-sites.xml");
const series = fixture("iso19139/waterland-aerial-photographs-series.xml");
const profile = fixture("profiles/alpenland-building-inventory.xml");
const vallebourg = fixture("csw/vallebourg-getrecords.xml");

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "metabridge-roundtrip-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("metabridge roundtrip", () => {
  it("ends with 0 where every value comes back", async () => {
    expect(await runCommand(["roundtrip", sites, "--via", "iso19115-3"])).toEqual({
      code: 0,
      stdout: `${sites}  ISO 19139 XML -> ISO 19115-3 XML -> ISO 19139 XML, 1 record\n  284 values: 284 kept (100.0 %), 0 moved, 0 changed, 0 lost, 0 added\n`,
      stderr: "",
    });
  });

  it("ends with 0 where all that is lost was reported, and names the code of each loss", async () => {
    const { code, stdout } = await runCommand(["roundtrip", profile, "--via", "iso19115-3"]);
    expect(code).toBe(0);
    expect(stdout).toContain(
      `lost    ${profile}:41:17 contact/HAP_CI_ResponsibleParty/contactInfo/CI_Contact/address/HAP_CI_Address/streetName/CharacterString: "Obergasse" [iso.extension]\n`,
    );
    // The class of the profile gives way to the class that it specialises: the values are there, in another element.
    expect(stdout).toMatch(
      /moved .*:32:17 contact\/HAP_CI_ResponsibleParty\/.*"Alpenstadt" -> \d+:\d+ contact\/CI_ResponsibleParty\//,
    );
    expect(stdout).not.toContain("[not reported]");
    expect(stdout).toMatch(
      /110 values: 26 kept \(23\.6 %\), 50 moved, 0 changed, 34 lost, 2 added; 34 of 34 changed or lost were reported\n$/,
    );
  });

  it("accounts for every value on the way to RDF, and ends with 1 as long as some are lost without a word", async () => {
    const { code, stdout } = await runCommand(["roundtrip", sites, "--via", "turtle", "--format", "json"]);
    const { total, files } = JSON.parse(stdout);
    const [{ values, ...file }] = files;
    expect(file).toMatchObject({
      input: sites,
      failed: false,
      format: "iso19139",
      records: 1,
      kind: "xml",
      total: 284,
    });
    expect(total.kept + total.moved + total.changed + total.lost).toBe(284);
    expect(values.lost).toHaveLength(total.lost);
    expect(values.moved).toHaveLength(total.moved);
    expect(total.share).toBeCloseTo(total.kept / 284);
    // DCAT has no word for the number of geometric objects, and the conversion says so.
    expect(values.lost).toContainEqual({
      path: "spatialRepresentationInfo/MD_VectorSpatialRepresentation/geometricObjects/MD_GeometricObjects/geometricObjectCount/Integer",
      value: "214",
      line: 76,
      column: 13,
      reported: "crosswalk.no-property",
    });
    const gone = [...values.lost, ...values.changed];
    expect(total.reported).toBe(gone.filter(({ reported }: { reported?: string }) => reported !== undefined).length);
    expect(code).toBe(total.reported === gone.length ? 0 : 1);
  });

  it("keeps more with a profile that has room for more", async () => {
    const kept = async (name: string): Promise<number> => {
      const { stdout } = await runCommand([
        "roundtrip",
        sites,
        "--via",
        "turtle",
        "--profile",
        name,
        "--format",
        "json",
      ]);
      return JSON.parse(stdout).total.kept;
    };
    expect(await kept("geodcat-ap")).toBeGreaterThan(await kept("dcat-ap"));
  });

  it("compares the records of a response, not its envelope", async () => {
    const { code, stdout } = await runCommand(["roundtrip", vallebourg, "--via", "iso19115-3", "--summary"]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/XML, 3 records\n {2}334 values: 334 kept \(100\.0 %\)/);
  });

  it.each(["vallebourg-catalogue.ttl", "ostermark-dataset.rdf", "riberalta-catalogue.jsonld"])(
    "keeps all statements of %s on the way through every other syntax",
    async (name) => {
      for (const via of ["turtle", "rdfxml", "jsonld"]) {
        const { code, stdout } = await runCommand(["roundtrip", fixture(`dcat/${name}`), "--via", via]);
        expect(stdout).toMatch(/values: (\d+) kept \(100\.0 %\), 0 moved, 0 changed, 0 lost, 0 added\n$/);
        expect(code).toBe(0);
      }
    },
  );

  it("goes through a folder, adds up, and goes on after a file that is refused", async () => {
    const from = join(folder, "in");
    await mkdir(from);
    await cp(series, join(from, "a.xml"));
    await cp(fixture("hostile/truncated.xml"), join(from, "b.xml"));
    await cp(sites, join(from, "c.xml"));
    const { code, stdout, stderr } = await runCommand(["roundtrip", from, "--via", "iso19115-3", "--summary"]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^\S*b\.xml:\d+:\d+: error: The XML is cut off/);
    expect(stdout).toMatch(/144 values: 143 kept \(99\.3 %\)[\s\S]*284 values: 284 kept/);
    expect(stdout).toContain(
      "\n3 files, 428 values: 427 kept (99.7 %), 0 moved, 0 changed, 1 lost, 0 added; 1 of 1 changed or lost were reported; 1 file could not be compared\n",
    );
  });

  it("reads standard input", async () => {
    const { code, stdout } = await runCommand(["roundtrip", "-", "--via", "iso19115-3"], {
      input: await readFile(sites),
    });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^- {2}ISO 19139 XML -> /);
  });

  it.each([
    [["roundtrip", sites], "--via"],
    [["roundtrip", "--via", "turtle"], "inputs"],
    [["roundtrip", sites, "--via", "docx"], "--via takes: iso19139"],
    [["roundtrip", sites, "--via", "turtle", "--from", "docx"], "--from takes: iso19139"],
    [["roundtrip", sites, "--via", "turtle", "--profile", "dcat-xy"], "Its profiles: dcat-ap"],
    [["roundtrip", sites, "--via", "turtle", "--base", "not an IRI"], "not an IRI"],
  ])("ends with 2 and a line or two when it is called wrongly: %j", async (args, hint) => {
    const { code, stdout, stderr } = await runCommand(args);
    expect(code).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toContain(hint);
    expect(stderr.trimEnd().split("\n").length).toBeLessThanOrEqual(2);
  });
});
