import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { startTestServer, type TestServer } from "@metabridge/test-server";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { runCommand } from "../packages/metabridge/test/run-command.js";
import { allBlocks } from "./samples.js";
import { commandsOf, metabridgeArguments, type ShellCommand } from "./shell-samples.js";

const root = fileURLToPath(new URL("../", import.meta.url));
const fixture = (name: string): string => join(root, "test-fixtures", name);
const RECORDS = ["ostermark-habitats-directive-sites", "waterland-aerial-photographs-series"].map((name) =>
  readFileSync(fixture(`iso19139/${name}.xml`), "utf8"),
);

/** What the environment holds for the portals. */
const KEY = "6c1f-key-of-the-samples";

/** Commands that are not run, and why: a list that is to stay short. Each must stand somewhere in the documentation. */
const NOT_RUN: readonly (readonly [start: RegExp, why: string])[] = [
  [/^npm install /, "it asks a registry; that the package is one of ours, or one of our dependencies, is tested"],
  [/^npm (?:test|run demo)/, "tests of their own; that the script is there is tested"],
  [/^(?:pnpm start|npm run convert)/, "an example, which has a test of its own; that the script is there is tested"],
  [/^15 2 \* \* \*/, "a line of a crontab; that its command is one of ours is tested"],
  [
    /^metabridge harvest isogeo:/,
    "Isogeo itself gives the tokens; examples/isogeo-to-opendatasoft runs the same harvest against a stand-in",
  ],
  [/--schemas /, "it needs the schemas, which are not part of the repository: validate-schemas.test.ts"],
];

/** Commands that end with 1 where they find something, as they should. */
const MAY_FIND = new Set(["validate", "diff", "roundtrip"]);

/** Addresses of the documentation stand for these of the test server. */
function standIns(server: TestServer): readonly (readonly [address: RegExp, url: string])[] {
  return [
    [/^csw:https:.*$/, `csw:${server.csw.url}`],
    [/^ckan:https:.*$/, `ckan:${server.ckan.url}`],
    [/^opendatasoft:https:.*$/, `opendatasoft:${server.opendatasoft.url}`],
  ];
}

const commands = allBlocks()
  .filter(({ language }) => language === "sh")
  .flatMap(commandsOf);
const reasonOf = ({ words }: ShellCommand): string | undefined =>
  NOT_RUN.find(([start]) => start.test(words.join(" ")))?.[1];
const name = ({ place, words }: ShellCommand): string => `${place}: ${words.join(" ")}`;

describe("the documentation's commands", () => {
  let folder: string;
  let server: TestServer;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), "metabridge-samples-"));
    for (const one of ["records", "my-records", "catalogue"]) {
      mkdirSync(join(folder, one));
      for (const [index, xml] of RECORDS.entries()) writeFileSync(join(folder, one, `${index}.xml`), xml);
    }
    for (const one of ["record.xml", "plu.xml", "before.xml", "after.xml"])
      writeFileSync(join(folder, one), RECORDS[0] ?? "");
    cpSync(fixture("isogeo/plu-vallebourg.json"), join(folder, "resource.json"));
    const turtle = "<https://example.org/a> a <http://www.w3.org/ns/dcat#Dataset> .";
    writeFileSync(join(folder, "catalogue.ttl"), turtle);
    writeFileSync(
      join(folder, "catalogue.rdf"),
      (await runCommand(["convert", "--to", "rdfxml", join(folder, "catalogue.ttl")])).stdout,
    );
    cpSync(fixture("csw/vallebourg-getrecords.xml"), join(folder, "test-fixtures/csw/vallebourg-getrecords.xml"));
    server = await startTestServer({
      csw: { records: RECORDS },
      ckan: { organizations: ["my-city"], tokens: [KEY] },
      opendatasoft: { keys: [KEY] },
    });
  });
  afterEach(async () => {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const run = async (words: readonly string[]) => {
    const given = metabridgeArguments(words) ?? [];
    const args = given.map((word) =>
      standIns(server).reduce((at, [address, url]) => (address.test(at) ? url : at), word),
    );
    const env = { METABRIDGE_SINK_KEY: KEY };
    return { args, ...(await runCommand(args, { cwd: folder, env })) };
  };

  it.each(
    commands
      .filter((one) => metabridgeArguments(one.words) !== undefined && reasonOf(one) === undefined)
      .map((one) => [name(one), one] as const),
  )("%s", async (_name, { words }) => {
    const { args, code, stderr } = await run(words);
    expect(MAY_FIND.has(args[0] ?? "") ? [0, 1] : [0], stderr).toContain(code);
    const [out] = args.slice(args.indexOf("--out") + 1);
    if (args.includes("--out")) expect(existsSync(join(folder, out ?? ""))).toBe(true);
  });

  it("are all run, set what the environment is to have, or have a reason", () => {
    const others = commands.filter(
      (one) => metabridgeArguments(one.words) === undefined && reasonOf(one) === undefined,
    );
    expect(others.map(name).filter((one) => !/: export (?:METABRIDGE|ISOGEO)_/.test(one))).toEqual([]);
    for (const [start, why] of NOT_RUN)
      expect(
        commands.some(({ words }) => start.test(words.join(" "))),
        `nothing is left out because ${why}`,
      ).toBe(true);
  });

  it("install packages that there are, and start scripts that there are", () => {
    const manifest = (path: string) => JSON.parse(readFileSync(join(root, path, "package.json"), "utf8"));
    for (const { place, words } of commands) {
      const [tool, verb, ...rest] = words;
      if (tool === "npm" && verb === "install") {
        for (const one of rest.filter((word) => !word.startsWith("-"))) {
          const ours = one === "metabridge" ? "packages/metabridge" : `packages/${one.replace("@metabridge/", "")}`;
          const wanted = manifest(`packages/${/packages\/([\w-]+)/.exec(place)?.[1] ?? "metabridge"}`);
          const known = { ...wanted.dependencies, ...wanted.peerDependencies, ...wanted.devDependencies };
          expect(existsSync(join(root, ours, "package.json")) || one in known, `${place}: ${one}`).toBe(true);
        }
      } else if (tool === "npm" || tool === "pnpm") {
        const script = verb === "run" ? rest.find((word) => !word.startsWith("-")) : verb;
        const where = /^(examples\/[\w-]+)/.exec(place)?.[1] ?? ".";
        expect(manifest(where).scripts, `${place}: ${script}`).toHaveProperty(script ?? "");
      }
    }
    const nightly = commands.find(({ words }) => words[0] === "15");
    expect(nightly?.words.slice(5, 7)).toEqual(["metabridge", "harvest"]);
  });

  it("in a workflow give the report that its next step uploads", async () => {
    const workflows = allBlocks().filter(({ language }) => language === "yaml");
    expect(workflows.length).toBeGreaterThan(0);
    for (const { code } of workflows) {
      const { jobs } = parse(code) as {
        jobs: Record<string, { steps: { run?: string; uses?: string; with?: Record<string, string> }[] }>;
      };
      for (const { steps } of Object.values(jobs)) {
        for (const step of steps) {
          const words = step.run?.split(" ");
          if (words !== undefined) expect([0, 1]).toContain((await run(words)).code);
          const report = step.with?.sarif_file;
          if (report === undefined) continue;
          const sarif = JSON.parse(readFileSync(join(folder, report), "utf8"));
          expect(sarif.version).toBe("2.1.0");
          expect(sarif.runs[0].tool.driver.name).toEqual(expect.any(String));
          expect(sarif.runs[0].results.length).toBeGreaterThan(0);
        }
      }
    }
  });

  it("show documents that can be read", () => {
    for (const { language, code, place } of allBlocks()) {
      // What is printed may begin with a number of diagnostics, and be cut short.
      if (language === "json" && !code.includes("…"))
        expect(() => JSON.parse(code.replace(/^\d+ /, "")), place).not.toThrow();
    }
  });

  it("are in languages that a test knows", () => {
    expect([...new Set(allBlocks().map(({ language }) => language))].sort()).toEqual(["json", "sh", "yaml"]);
  });
});
