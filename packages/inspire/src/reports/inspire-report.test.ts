import { reportHtml, reportJson, reportJunit, reportSarif, reportText } from "@metabridge/core";
import { describe, expect, test } from "vitest";
import { DATASET, recordOf, VIEW_SERVICE, withChange } from "../../test/records.js";
import { inspireReport, validateInspire } from "../index.js";

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
const report = inspireReport(validateInspire(RECORDS, { source: (_record, index) => SOURCES[index] }));
const french = inspireReport(validateInspire(RECORDS, { language: "fr" }));
const reference = inspireReport(validateInspire(RECORDS, { rules: "tg1.3", mode: "reference" }));

describe("the report as text", () => {
  test("shows what is wrong with its place, its rule and what can stand instead, and nothing of what is passed", () => {
    const text = reportText(report);
    expect(text).toMatch(/^INSPIRE Metadata Technical Guidelines 2\.0\.1: 1 of 2 failed\n/);
    expect(text).toContain("\nPlan local d’urbanisme de Rouen: passed\n  plu.xml\n");
    expect(text).toContain("\n  md common req C.5 Language Code: failed\n");
    expect(text).toMatch(
      /\n {4}error {5}line 1, column \d+: “fra” is not the ISO 639-2\/B code of an official language of the European Union\. Write “fre”\. \[inspire\.C\.5\.metadata-language\.not-official\]\n {14}defaultLocale\/language\n {14}\| <gmd:language>/,
    );
    expect(text).not.toContain("Resource Abstract");
    expect(reportText(report, { all: true })).toContain("  md common req C.9 Resource Abstract: passed\n");
  });

  test("keeps what would steer a terminal out of it", () => {
    const records = validateInspire(RECORDS).records.map((record) => ({ ...record, title: "a\u001b[2Jb\nc" }));
    const steering = inspireReport({ ruleSet: "tg2.0", mode: "default", language: "en", records });
    expect(reportText(steering)).toContain("\na[2Jb c: passed\n");
  });

  test("is in the language of the messages", () => {
    expect(reportText(french)).toContain("md common req C.5 Langue de la fiche: échoué");
    expect(reportText(french)).toMatch(/^Guide technique INSPIRE sur les métadonnées 2\.0\.1: 1 sur 2 non conformes\n/);
  });

  test("says that verdicts are those of the official suites", () => {
    expect(reportText(reference)).toMatch(
      /^INSPIRE Metadata Technical Guidelines 1\.3, verdicts of the official suites: /,
    );
  });

  test("says so where nothing was checked", () => {
    expect(inspireReport(validateInspire([])).verdict).toEqual({ text: "no record was checked", tone: "muted" });
  });
});

describe("the report as JSON", () => {
  const json = JSON.parse(reportJson(report));

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
  const [run] = JSON.parse(reportSarif(report)).runs;

  test("has all rules, with the address of the official text", () => {
    expect(run.tool.driver.rules).toHaveLength(63);
    expect(run.tool.driver.rules[0]).toMatchObject({
      id: "md common req C.1",
      shortDescription: { text: "XML Schema (TG Requirement C.1)" },
      helpUri: expect.stringMatching(/^http/),
    });
  });

  test("has a result for each finding, with its rule and its place in the file", () => {
    const result = run.results.find(({ ruleId }: { ruleId: string }) => ruleId === "md common req C.5");
    expect(result).toMatchObject({
      level: "error",
      locations: [
        {
          physicalLocation: { artifactLocation: { uri: "a%20b/terminology.xml" }, region: { startLine: 1 } },
          logicalLocations: [{ fullyQualifiedName: "defaultLocale/language" }],
        },
      ],
      properties: { code: "inspire.C.5.metadata-language.not-official", record: "fr-rouen-1" },
    });
    expect(run.tool.driver.rules[result.ruleIndex].id).toBe("md common req C.5");
    expect(run.results.filter(({ level }: { level: string }) => level === "warning").length).toBeGreaterThan(0);
  });

  test("has what a person must look at as a review without a level", () => {
    const links = JSON.parse(reportSarif(inspireReport(validateInspire(RECORDS, { rules: "tg1.3" }))));
    const reviews = links.runs[0].results.filter(({ kind }: { kind: string }) => kind === "review");
    expect(reviews.length).toBeGreaterThan(0);
    expect(new Set(reviews.map(({ level }: { level: string }) => level))).toEqual(new Set(["none"]));
  });
});

describe("the report as JUnit XML", () => {
  const xml = reportJunit(report);

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
  });
});

describe("the report as HTML", () => {
  const html = reportHtml(report);

  test("is one page that needs nothing else", () => {
    expect(html).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(html).not.toMatch(/<link|<script src|url\(|@import|<img/);
  });

  test("has the counts, a bar for each rule, and a part for each record", () => {
    expect(html).toContain('<b data-total="all">2</b> records');
    expect(html).toContain('<b data-total="bad">1</b> failed');
    expect(html.match(/<svg role="img"/g)).toHaveLength(63);
    expect(html.match(/<details class="record"/g)).toHaveLength(2);
  });

  test("keeps what records say out of its markup", () => {
    expect(html.match(/<script>/g)).toHaveLength(1);
    expect(html).toContain("&lt;script&gt;alert(1)");
  });

  test("is in the language of the messages", () => {
    expect(reportHtml(french)).toContain('<html lang="fr">');
    expect(reportHtml(french)).toContain("à voir par une personne");
  });
});
