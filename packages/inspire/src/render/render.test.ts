import { describe, expect, test } from "vitest";
import { DATASET, recordOf, VIEW_SERVICE, withChange } from "../../test/records.js";
import { renderHtml, renderJson, renderJunit, renderSarif, renderText, validateInspire } from "../index.js";

const HOSTILE = "&lt;/details&gt;&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;";
const SOURCES = ["plu.xml", "a b/terminology.xml"];

/** A sound record, and one with a code of the wrong kind, an address that needs a look and a title that would break out. */
const RECORDS = [
  recordOf(DATASET),
  recordOf(
    withChange(
      withChange(withChange(VIEW_SERVICE, "Service WMS du PLU", HOSTILE), 'codeListValue="fre"', 'codeListValue="fra"'),
      "geo@rouen.example",
      "geo at rouen",
    ),
  ),
];
const report = validateInspire(RECORDS, { source: (_record, index) => SOURCES[index] });
const french = validateInspire(RECORDS, { language: "fr" });
const reference = validateInspire(RECORDS, { rules: "tg1.3", mode: "reference" });

describe("the report as text", () => {
  test("shows what is wrong with its place, and the counts at the end", () => {
    const text = renderText(report);
    expect(text).toContain("plu.xml: Plan local d’urbanisme de Rouen (passed, 0/");
    expect(text).toContain("  md common req C.5 Language Code: failed\n");
    expect(text).toContain(
      "    ✗ “fra” is not the ISO 639-2/B code of an official language of the European Union. Write “fre”.\n      line 1:",
    );
    expect(text).toContain("defaultLocale/language");
    expect(text).toMatch(/Technical Guidelines 2\.0\.1: 2 records, 1 passed, 0 to be seen by a person, 1 failed\n$/);
    expect(text).not.toContain("Resource Abstract");
  });

  test("shows all rules where it is asked to, and colours where it is given some", () => {
    expect(renderText(report, { all: true })).toContain("  md common req C.9 Resource Abstract: passed\n");
    expect(renderText(report, { paint: (style, text) => `<${style}>${text}</${style}>` })).toContain(
      "<bold>md common req C.5</bold> Language Code: <red>failed</red>",
    );
  });

  test("keeps what would steer a terminal out of it", () => {
    const steering = { ...report.records[0], title: "a\u001b[2Jb\nc" };
    const text = renderText({ ...report, records: [steering as (typeof report.records)[number]] });
    expect(text).toContain("plu.xml: a[2Jb c (passed");
  });

  test("is in the language of the messages", () => {
    expect(renderText(french)).toContain("md common req C.5 Langue de la fiche: échoué");
    expect(renderText(french)).toContain("Guide technique 2.0.1: 2 fiches");
  });

  test("says that verdicts are those of the official suites", () => {
    expect(renderText(reference)).toContain("Technical Guidelines 1.3, verdicts of the official suites: 2 records");
  });
});

describe("the report as JSON", () => {
  const json = JSON.parse(renderJson(report));

  test("has records with a result for each rule", () => {
    expect(json).toMatchObject({ ruleSet: "tg2.0", mode: "default", language: "en" });
    expect(json.records[0]).toMatchObject({
      source: "plu.xml",
      id: "fr-rouen-1",
      type: "dataset",
      encoding: "iso19139",
      verdict: "passed",
    });
    expect(json.records.map(({ results }: { results: unknown[] }) => results.length)).toEqual([63, 63]);
  });

  test("has the finding that decided on the result itself, and all of them in a list", () => {
    const result = json.records[1].results.find(({ rule }: { rule: string }) => rule === "md common req C.5");
    expect(result).toMatchObject({
      rule: "md common req C.5",
      requirement: "TG Requirement C.5",
      verdict: "failed",
      message: expect.stringContaining("Write “fre”."),
      path: "defaultLocale/language",
      line: 1,
      column: expect.any(Number),
      fix: expect.stringContaining("LanguageCode"),
      findings: [{ code: "inspire.C.5.metadata-language.not-official" }],
    });
  });
});

describe("the report as SARIF", () => {
  const sarif = JSON.parse(renderSarif(report));
  const [run] = sarif.runs;

  test("has all rules, with the address of the official text", () => {
    expect(sarif.version).toBe("2.1.0");
    expect(run.tool.driver.rules).toHaveLength(63);
    expect(run.tool.driver.rules[0]).toMatchObject({
      id: "md common req C.1",
      helpUri: expect.stringMatching(/^http/),
    });
  });

  test("has a result for each finding, with its place in the file", () => {
    const result = run.results.find(({ ruleId }: { ruleId: string }) => ruleId === "md common req C.5");
    expect(result).toMatchObject({
      level: "error",
      kind: "fail",
      locations: [
        {
          physicalLocation: { artifactLocation: { uri: "a%20b/terminology.xml" }, region: { startLine: 1 } },
          logicalLocations: [{ fullyQualifiedName: "defaultLocale/language" }],
        },
      ],
    });
    expect(run.tool.driver.rules[result.ruleIndex].id).toBe("md common req C.5");
    expect(run.results.filter(({ level }: { level: string }) => level === "warning").length).toBeGreaterThan(0);
  });

  test("has what a person must look at as a review without a level", () => {
    const links = JSON.parse(renderSarif(validateInspire(RECORDS, { rules: "tg1.3" })));
    const reviews = links.runs[0].results.filter(({ kind }: { kind: string }) => kind === "review");
    expect(reviews.length).toBeGreaterThan(0);
    expect(new Set(reviews.map(({ level }: { level: string }) => level))).toEqual(new Set(["none"]));
  });
});

describe("the report as JUnit XML", () => {
  const xml = renderJunit(report);

  test("has a suite for each record, and a case for each rule", () => {
    expect(xml.match(/<testsuite /g)).toHaveLength(2);
    expect(xml.match(/<testcase /g)).toHaveLength(126);
    expect(xml).toContain('<testsuite name="plu.xml: Plan local d’urbanisme de Rouen" tests="63" failures="0"');
    expect(xml).toContain('<failure message="“fra” is not the ISO 639-2/B code');
    expect(xml).toContain("<skipped ");
  });

  test("keeps what records say out of its markup", () => {
    expect(xml).toContain("&lt;script&gt;");
    expect(xml).not.toContain("<script>");
    const control = { ...report.records[0], title: "a\u0000b\u001b" };
    expect(renderJunit({ ...report, records: [control as (typeof report.records)[number]] })).toContain("plu.xml: ab");
  });
});

describe("the report as HTML", () => {
  const html = renderHtml(report);

  test("is one page that needs nothing else", () => {
    expect(html).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(html).not.toMatch(/<link|<script src|url\(|@import|<img/);
  });

  test("has the counts, a bar for each rule, and a part for each record", () => {
    expect(html).toContain('<b data-total="all">2</b> records');
    expect(html).toContain('<b data-total="failed">1</b>');
    expect(html.match(/<svg role="img"/g)).toHaveLength(63);
    expect(html.match(/<details class="record"/g)).toHaveLength(2);
  });

  test("keeps what records say out of its markup", () => {
    expect(html.match(/<script>/g)).toHaveLength(1);
    expect(html).toContain("&lt;script&gt;alert(1)");
  });

  test("is in the language of the messages", () => {
    expect(renderHtml(french)).toContain('<html lang="fr">');
    expect(renderHtml(french)).toContain("Validation des métadonnées INSPIRE");
  });
});
