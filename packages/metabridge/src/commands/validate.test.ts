import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createColors } from "picocolors";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Terminal } from "../command/terminal.js";
import { main } from "./main.js";

const fixture = (name: string): string => fileURLToPath(new URL(`../../../../test-fixtures/${name}`, import.meta.url));

const PREFIXES = `PREFIX dcat: <http://www.w3.org/ns/dcat#>
PREFIX dct: <http://purl.org/dc/terms/>
PREFIX sh: <http://www.w3.org/ns/shacl#>
`;
const TREES = `${PREFIXES}<https://town.example/trees> a dcat:Dataset ; dct:title "Trees"@en ; dct:description "All trees."@en .`;
const NAMELESS = `${PREFIXES}<https://town.example/trees> a dcat:Dataset ; dct:description "All trees."@en .`;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "metabridge-validate-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

let good: string;
let bad: string;
beforeEach(async () => {
  good = join(folder, "good.ttl");
  bad = join(folder, "bad.ttl");
  await writeFile(good, TREES);
  await writeFile(bad, NAMELESS);
});

interface Outcome {
  readonly code: number;
  readonly printed: string;
  readonly noted: string;
}

async function runWith(input: string, ...args: readonly string[]): Promise<Outcome> {
  let printed = "";
  let noted = "";
  const terminal: Terminal = {
    stdin: (async function* () {
      yield new TextEncoder().encode(input);
    })(),
    print: async (text) => {
      printed += text;
    },
    note: (line) => {
      noted += `${line}\n`;
    },
    colors: createColors(false),
    noteColors: createColors(false),
    showsProgress: false,
    width: 80,
  };
  const code = await main(["validate", ...args], terminal);
  return { code, printed, noted };
}

const run = (...args: readonly string[]): Promise<Outcome> => runWith("", ...args);

describe("metabridge validate", () => {
  it("ends with 0 and says so, where everything conforms", async () => {
    expect(await run(good)).toEqual({
      code: 0,
      printed: `DCAT-AP 3.0.1: conformant\n9 notes\n\n${good}: conformant\n  (+ 9 notes)\n`,
      noted: "",
    });
  });

  it("ends with 1 and says what to mend, where something does not", async () => {
    const { code, printed, noted } = await run(bad);
    expect({ code, noted }).toEqual({ code: 1, noted: "" });
    expect(printed).toContain(`${bad}: not conformant
  error    This dataset has no title (dct:title), which DCAT-AP 3.0.1 makes mandatory. Give it a name that tells it from others. [shacl.min-count]
           https://town.example/trees  dct:title
`);
  });

  it("shows notes too, with --verbose", async () => {
    const { printed } = await run(good, "--verbose");
    expect(printed).toContain("note     This dataset has no keyword (dcat:keyword), which DCAT-AP 3.0.1 recommends.");
  });

  it("speaks French", async () => {
    const { printed } = await run(bad, "--language", "fr");
    expect(printed).toContain("DCAT-AP 3.0.1: non conforme");
    expect(printed).toContain("erreur         Ce jeu de données n’a pas de valeur pour titre (dct:title)");
  });

  it("checks several files and folders, each by itself", async () => {
    const several = join(folder, "several");
    await mkdir(several, { recursive: true });
    await writeFile(join(several, "a.ttl"), TREES);
    await writeFile(join(several, "b.ttl"), NAMELESS);
    const { code, printed } = await run(several, good);
    expect(code).toBe(1);
    expect(printed).toContain("DCAT-AP 3.0.1: 1 of 3 not conformant");
  });

  it("reads standard input", async () => {
    expect((await runWith(NAMELESS, "-")).printed).toContain("\n-: not conformant\n");
    expect((await runWith(TREES, "-", "--from", "turtle")).code).toBe(0);
  });

  it("leads what is wrong in a converted record back to its line", async () => {
    const record = fixture("iso19139/waterland-aerial-photographs-series.xml");
    const { printed } = await run(record, "--rules", "geodcat-ap", "--format", "json");
    const { sections } = JSON.parse(printed);
    const placed = sections[0].findings.filter(({ line }: { line?: number }) => line !== undefined);
    expect(placed.length).toBeGreaterThan(sections[0].findings.length / 2);
    expect(placed.map(({ path }: { path: string }) => path)).toContain(
      "identificationInfo[0]/pointOfContact[0]/party[0]",
    );
    const lines = (await readFile(record, "utf8")).split("\n");
    for (const { line, column, path } of placed) {
      expect(path).toMatch(/^[a-z]/i);
      expect(lines[line - 1]?.slice(column - 1)).toMatch(/^[<\S]/);
    }
  });

  it("places what no element says at the beginning of its record", async () => {
    const record = fixture("iso19139/waterland-aerial-photographs-series.xml");
    for (const rules of ["dcat-ap", "geodcat-ap", "dcat-ap-hvd", "mqa"]) {
      const { printed } = await run(record, "--rules", rules, "--format", "json");
      const findings = JSON.parse(printed).sections.flatMap((section: { findings: object[] }) => section.findings);
      expect([rules, findings.filter(({ line }: { line?: number }) => line === undefined)]).toEqual([rules, []]);
    }
  });

  it("checks each record of a response", async () => {
    const { printed } = await run(fixture("csw/vallebourg-getrecords.xml"), "--rules", "dcat-ap");
    expect(printed).toMatch(/^DCAT-AP 3\.0\.1: \d+ of [2-9]\d* not conformant\n/);
  });
});

describe("reports of metabridge validate", () => {
  it("are text, JSON, HTML or SARIF", async () => {
    const json = JSON.parse((await run(bad, "--format", "json")).printed);
    expect(json.sections[0].data).toMatchObject({ conforms: false, shapes: ["DCAT-AP 3.0.1"] });
    expect((await run(bad, "--format", "html")).printed).toMatch(/^<!doctype html>\n<html lang="en"/);
    const sarif = JSON.parse((await run(bad, "--format", "sarif")).printed);
    expect(sarif).toMatchObject({ version: "2.1.0", runs: [{ tool: { driver: { name: expect.any(String) } } }] });
    expect(sarif.runs[0].results[0]).toMatchObject({ ruleId: "shacl.min-count", level: "error" });
  });

  it("can be files", async () => {
    const out = join(folder, "report.html");
    expect(await run(bad, "--format", "html", "--out", out)).toEqual({ code: 1, printed: "", noted: "" });
    expect(await readFile(out, "utf8")).toContain("has no title");
  });

  it("are JUnit XML too, for all rules", async () => {
    const record = fixture("iso19139/waterland-aerial-photographs-series.xml");
    const cases = [
      ["dcat-ap", good],
      ["mqa", good],
      ["inspire", record],
      ["inspire-1.3", record],
    ] as const;
    for (const [rules, input] of cases) {
      const { printed } = await run(input, "--rules", rules, "--format", "junit");
      expect(printed).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n<testsuites name="[^"]+">\n {2}<testsuite /);
    }
    expect((await run(bad, "--format", "junit")).printed).toContain('failures="1"');
    expect((await run(good, "--format", "junit")).printed).toContain('failures="0"');
  });

  it("of INSPIRE have the shape that is documented, as JSON", async () => {
    const record = fixture("iso19139/waterland-aerial-photographs-series.xml");
    const { printed } = await run(record, "--rules", "inspire", "--format", "json");
    const { records } = JSON.parse(printed);
    expect(records).toHaveLength(1);
    expect(records[0]).toMatchObject({ source: record, id: expect.any(String), type: "series", verdict: "failed" });
    const failed = records[0].results.filter(({ verdict }: { verdict: string }) => verdict === "failed");
    for (const result of failed) {
      expect(result).toMatchObject({
        rule: expect.stringMatching(/^(md |M\.)/),
        requirement: expect.stringMatching(/^TG Requirement /),
        message: expect.any(String),
        path: expect.any(String),
        line: expect.any(Number),
        column: expect.any(Number),
      });
    }
    expect(failed.some(({ fix }: { fix?: string }) => fix?.startsWith("<gmd:"))).toBe(true);
  });

  it("are the same bytes each time", async () => {
    const [once, again] = [await run(bad, "--format", "sarif"), await run(bad, "--format", "sarif")];
    expect(again.printed).toBe(once.printed);
  });
});

describe("rules of metabridge validate", () => {
  it.each(["dcat-ap", "dcat-ap-2.1.1", "geodcat-ap", "dcat-ap-hvd", "dcat-ap-de", "dcat-ap-ch", "dcat-ap-ch-3"])(
    "can be the profile %s",
    async (rules) => {
      const { code, printed } = await run(bad, "--rules", rules);
      expect(code).toBe(1);
      expect(printed).toContain("has no title (dct:title)");
    },
  );

  it("can be the quality score, which has no errors", async () => {
    const { code, printed } = await run(good, "--rules", "mqa");
    expect(code).toBe(0);
    expect(printed).toContain("Metadata quality by data.europa.eu: 30 of 405 points: bad");
    expect(printed).toContain("Keyword usage: 30 points more. Give a few keywords (dcat:keyword).");
  });

  it("can be those of INSPIRE, for records of ISO 19115", async () => {
    const record = fixture("iso19139/waterland-aerial-photographs-series.xml");
    expect((await run(record, "--rules", "inspire")).printed).toContain(
      "INSPIRE Metadata Technical Guidelines 2.0.1: failed\n",
    );
    const { code, noted } = await run(good, "--rules", "inspire");
    expect(code).toBe(1);
    expect(noted).toBe(
      `${good}: error: The INSPIRE rules judge records of ISO 19115, and this input is none. [validate.not-iso]\n`,
    );
  });

  it("can be the shapes of files", async () => {
    const shapes = join(folder, "shapes.ttl");
    await writeFile(
      shapes,
      `${PREFIXES}<urn:s> a sh:NodeShape ; sh:targetClass dcat:Dataset ; sh:property [ sh:path dct:title ; sh:minLength 9 ; sh:message "Say more." ] .`,
    );
    const { code, printed } = await run(good, "--shapes", shapes);
    expect(code).toBe(1);
    expect(printed).toContain("error    Say more. [shacl.min-length]");
    const both = join(folder, "more-shapes.ttl");
    await writeFile(
      both,
      `${PREFIXES}<urn:t> a sh:NodeShape ; sh:targetClass dcat:Dataset ; sh:property [ sh:path dct:issued ; sh:minCount 1 ] .`,
    );
    expect((await run(good, "--shapes", shapes, "--shapes", both)).printed).toContain("2 errors");
  });

  it("can take codes as known", async () => {
    const themed = join(folder, "themed.ttl");
    await writeFile(
      themed,
      `${TREES} <https://town.example/trees> dcat:theme <http://publications.europa.eu/resource/authority/data-theme/ENVI> .`,
    );
    expect((await run(themed)).code).toBe(1);
    expect((await run(themed, "--known-vocabularies")).code).toBe(0);
    const vocabulary = join(folder, "themes.ttl");
    await writeFile(
      vocabulary,
      "<http://publications.europa.eu/resource/authority/data-theme/ENVI> a <http://www.w3.org/2004/02/skos/core#Concept> .",
    );
    expect((await run(themed, "--vocabulary", vocabulary)).code).toBe(0);
  });
});

describe("XML schemas for the INSPIRE rules", () => {
  const schema = (content: string): string =>
    `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="http://www.isotc211.org/2005/gmd" targetNamespace="http://www.isotc211.org/2005/gmd" elementFormDefault="qualified">${content}</xs:schema>`;
  const record = (inside: string): string =>
    `<gmd:MD_Metadata xmlns:gmd="http://www.isotc211.org/2005/gmd">\n  ${inside}\n</gmd:MD_Metadata>`;
  const EMPTY = schema('<xs:element name="MD_Metadata"><xs:complexType/></xs:element>');
  const CONTACTS = schema(
    '<xs:include schemaLocation="contact.xsd"/><xs:element name="MD_Metadata"><xs:complexType><xs:sequence><xs:element ref="contact"/></xs:sequence></xs:complexType></xs:element>',
  );

  async function schemas(name: string, files: Readonly<Record<string, string>>): Promise<string> {
    const below = join(folder, name);
    await mkdir(below, { recursive: true });
    for (const [file, content] of Object.entries(files)) await writeFile(join(below, file), content);
    return below;
  }

  const verdict = (printed: string, at = 0): unknown => {
    const [first] = JSON.parse(printed).records[at].results;
    return { rule: first.rule, verdict: first.verdict, line: first.line, message: first.message };
  };

  it("decide rule C.1, with the line of what they do not allow", async () => {
    const input = join(folder, "record.xml");
    await writeFile(input, record("<gmd:contact/>").replaceAll("\n", "").replaceAll("  ", ""));
    const empty = await schemas("empty", { "gmd.xsd": EMPTY });
    const args = [input, "--rules", "inspire", "--format", "json", "--schemas", empty] as const;
    expect(verdict((await run(...args)).printed)).toEqual({
      rule: "md common req C.1",
      verdict: "failed",
      line: 1,
      message: "gmd:MD_Metadata holds elements, and may not. Write its value only.",
    });
    const french = await run(...args, "--language", "fr");
    expect(french.printed).toContain("gmd:MD_Metadata contient des éléments, ce qui n’est pas permis.");
  });

  it("pass a record where one of several sets does", async () => {
    const input = join(folder, "record.xml");
    await writeFile(input, record("<gmd:contact/>"));
    const empty = await schemas("empty", { "gmd.xsd": EMPTY });
    const contacts = await schemas("contacts", {
      "gmd.xsd": CONTACTS,
      "contact.xsd": schema('<xs:element name="contact"/>'),
    });
    const { printed } = await run(
      ...[input, "--rules", "inspire", "--format", "json", "--schemas", empty, "--schemas", contacts],
    );
    expect(verdict(printed)).toMatchObject({ rule: "md common req C.1", verdict: "passed" });
  });

  it("look at each record of a response by itself", async () => {
    const input = join(folder, "response.xml");
    const empty = await schemas("empty", { "gmd.xsd": EMPTY });
    const bare = '<gmd:MD_Metadata xmlns:gmd="http://www.isotc211.org/2005/gmd"/>';
    await writeFile(input, `<answer>${bare}\n${record("<gmd:contact/>")}\n${bare}</answer>`);
    const { printed } = await run(input, "--rules", "inspire", "--format", "json", "--schemas", empty);
    const verdicts = [0, 1, 2].map((at) => verdict(printed, at));
    expect(verdicts).toMatchObject([{ verdict: "passed" }, { verdict: "failed", line: 2 }, { verdict: "passed" }]);
  });

  it("that cannot be used, and wrong use of the option, end with 2 and say why", async () => {
    const input = join(folder, "record.xml");
    await writeFile(input, record(""));
    const broken = await schemas("broken", { "gmd.xsd": CONTACTS });
    const cases: readonly (readonly [args: readonly string[], hint: string])[] = [
      [["--rules", "inspire", "--schemas", join(folder, "nowhere")], "There is no such file or folder."],
      [["--rules", "inspire", "--schemas", await schemas("none", { "a.txt": "" })], "holds no XML schemas"],
      [["--rules", "inspire", "--schemas", broken], "The schemas of http://www.isotc211.org/2005/gmd cannot be used"],
      [["--rules", "dcat-ap", "--schemas", broken], "--schemas says nothing to --rules dcat-ap."],
    ];
    for (const [args, hint] of cases) {
      const { code, printed, noted } = await run(input, ...args);
      expect({ args, code, printed }).toEqual({ args, code: 2, printed: "" });
      expect(noted).toContain(hint);
    }
  });
});

describe("links that INSPIRE rules ask about", () => {
  const service = (href: string): string =>
    `<gmd:MD_Metadata xmlns:gmd="http://www.isotc211.org/2005/gmd" xmlns:srv="http://www.isotc211.org/2005/srv" xmlns:xlink="http://www.w3.org/1999/xlink">
  <gmd:hierarchyLevel><gmd:MD_ScopeCode codeList="x" codeListValue="service"/></gmd:hierarchyLevel>
  <gmd:identificationInfo><srv:SV_ServiceIdentification>
    <srv:operatesOn xlink:href="${href}"/>
  </srv:SV_ServiceIdentification></gmd:identificationInfo>
</gmd:MD_Metadata>`;
  let server: Server;
  let base: string;
  let asked = 0;
  beforeAll(async () => {
    server = createServer(({ url, method }, response) => {
      asked++;
      response.writeHead(url === "/data" ? 200 : 404, { "content-type": "application/xml" });
      response.end(method === "GET" ? '<gmd:MD_Metadata xmlns:gmd="http://www.isotc211.org/2005/gmd"/>' : undefined);
    });
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  it("are followed where it is asked for, and never else", async () => {
    const verdict = async (path: string, ...args: readonly string[]): Promise<unknown> => {
      const input = join(folder, "service.xml");
      await writeFile(input, service(base + path));
      const { printed } = await run(input, "--rules", "inspire", "--format", "json", ...args);
      const [record] = JSON.parse(printed).records;
      const { verdict, line } = record.results.find(({ rule }: { rule: string }) => rule === "md sds 3.6");
      return { verdict, line };
    };
    expect([await verdict("/data"), await verdict("/gone")]).toEqual([{ verdict: "passed" }, { verdict: "passed" }]);
    expect(asked).toBe(0);
    expect(await verdict("/data", "--check-links")).toEqual({ verdict: "passed" });
    expect(await verdict("/gone", "--check-links")).toEqual({ verdict: "failed", line: 4 });
    expect(asked).toBeGreaterThan(0);
  });
});

describe("wrong use of metabridge validate", () => {
  it("ends with 2 and a line that says what there is", async () => {
    const missing = join(folder, "missing.ttl");
    const cases: readonly (readonly [args: readonly string[], hint: string])[] = [
      [[], "missing required argument"],
      [[good, "--rules", "dcat-xy"], "There are: dcat-ap, "],
      [[good, "--format", "docx"], "--format takes: text, json, html, sarif, junit."],
      [[good, "--from", "docx"], "--from takes: iso19139"],
      [[good, "--shapes", missing], "There is no such file or folder."],
      [[good, "--shapes", good], "neither a sh:NodeShape nor a target"],
      [[good, "--vocabulary", missing], "There is no such file or folder."],
      [[good, "--vocabulary", good, "--known-vocabularies"], "not both"],
      [[good, "--mode", "reference"], "--mode says nothing to --rules dcat-ap."],
      [[good, "--rules", "inspire", "--shapes", good], "--shapes says nothing to --rules inspire."],
      [[good, "--check-links"], "--check-links says nothing to --rules dcat-ap."],
      [[good, "--rules", "inspire", "--mode", "strict"], "--mode takes: default, reference."],
      [[good, "--rules", "inspire", "--classes", "comon"], "There is no suite “comon”"],
      [[good, "--rules", "inspire", "--language", "xx"], "There are no messages in “xx”"],
      [[good, "--out", good], "would overwrite the input"],
      [[good, "--out", join(missing, "report.txt")], "cannot be written: a folder on the way"],
    ];
    for (const [args, hint] of cases) {
      const { code, printed, noted } = await run(...args);
      expect({ args, code, printed }).toEqual({ args, code: 2, printed: "" });
      expect(noted).toContain(hint);
      expect(noted.trimEnd().split("\n")).toHaveLength(1);
    }
  });
});

describe("inputs that cannot be checked", () => {
  it.each([
    "billion-laughs.xml",
    "binary.xml",
    "empty.xml",
    "error-page.xml",
    "external-entity.xml",
    "truncated.xml",
    "unrelated.json",
  ])("%s ends with 1 and a line that says why", async (name) => {
    const { code, noted } = await run(fixture(`hostile/${name}`));
    expect(code).toBe(1);
    expect(noted).toContain(`${name}`);
    expect(noted).not.toContain("    at ");
  });

  it("do not keep others from being checked", async () => {
    const { code, printed, noted } = await run(join(folder, "missing.xml"), fixture("hostile/empty.xml"), good);
    expect(code).toBe(1);
    expect(printed).toContain(`${good}: conformant`);
    expect(noted).toContain("There is no such file or folder.");
  });

  it("are files that are cut off: what can be read is checked, and the rest is told", async () => {
    const cut = join(folder, "cut.ttl");
    await cp(good, cut);
    await writeFile(cut, `${TREES} <https://town.example/hedges> a dcat:Dataset ; dct:title "Hed`);
    const { code, printed, noted } = await run(cut);
    expect(code).toBe(1);
    expect(noted).toMatch(/cut\.ttl(:\d+){1,2}: error: /);
    expect(printed).toContain(`${cut}: `);
  });
});
