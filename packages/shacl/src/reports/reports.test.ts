import { reportHtml, reportJson, reportSarif, reportText } from "@metabridge/core";
import { describe, expect, it } from "vitest";
import { TREES, turtle } from "../../test/turtle.js";
import { conformanceReport, qualityScore, qualityScoreReport, type ShaclReport, validate } from "../index.js";

const HEDGES = `:hedges a dcat:Dataset ; dct:title "Hedges"@en ; dct:issued "soon" .`;

const check = async (text: string, language = "en"): Promise<ShaclReport> =>
  (
    await validate(await turtle(text), {
      vocabularies: "known",
      parts: ["shapes", "ranges", "vocabularies"],
      source: "town.ttl",
      language,
    })
  ).value;

describe("a report on conformance", () => {
  it("is, as text, a verdict and a line for each finding", async () => {
    const report = conformanceReport({ report: await check(HEDGES), title: "Hedges", source: "town.ttl" });
    expect(reportText(report)).toBe(`DCAT-AP 3.0.1: not conformant
1 error, 1 warning

Hedges: not conformant
  town.ttl
  error    This dataset has no description (dct:description), which DCAT-AP 3.0.1 makes mandatory. Say in a few sentences what it holds. [shacl.min-count]
           Hedges <https://town.example/hedges>  dct:description
  warning  The date of publication (dct:issued) “soon” is not of the datatype xsd:date, xsd:dateTime, xsd:gYear or xsd:gYearMonth. Give it that datatype and its form. [shacl.or]
           Hedges <https://town.example/hedges>  dct:issued
`);
  });

  it("begins, where several were checked, with what is wrong most often", async () => {
    const checked = [
      { report: await check(HEDGES), title: "Hedges" },
      { report: await check(TREES), title: "Trees" },
      { report: await check(":lamps a dcat:Dataset ."), title: "Lamps" },
    ];
    const text = reportText(conformanceReport(checked));
    expect(text).toContain("DCAT-AP 3.0.1: 2 of 3 not conformant");
    expect(text).toMatch(
      /Rule +Property +Findings +Records\n +shacl\.min-count +dcat:Dataset \/ dct:description +2 +2\n/,
    );
    expect(text).toContain("Trees: conformant\n  ");
  });

  it("is in the language of its findings", async () => {
    const report = conformanceReport({ report: await check(HEDGES, "fr"), title: "Haies" });
    expect(reportText(report)).toMatch(/^DCAT-AP 3\.0\.1: non conforme\n1 erreur, 1 avertissement\n/);
    expect(reportHtml(report)).toContain('<html lang="fr"');
  });

  it("has, as JSON, all that the findings have", async () => {
    const shacl = await check(HEDGES);
    const { sections } = JSON.parse(reportJson(conformanceReport({ report: shacl, title: "Hedges" })));
    expect(sections[0].findings).toEqual(JSON.parse(JSON.stringify(shacl.findings)));
    expect(sections[0].data).toEqual({
      conforms: false,
      shapes: ["DCAT-AP 3.0.1"],
      counts: { error: 1, warning: 1, info: 0 },
    });
  });

  it("has, as SARIF, the rules with their addresses and the findings with their place", async () => {
    const report = conformanceReport({ report: await check(HEDGES), title: "Hedges", source: "town.ttl" });
    const { version, runs } = JSON.parse(reportSarif(report));
    expect(version).toBe("2.1.0");
    const rules = runs[0].tool.driver.rules;
    expect(rules.map(({ id, helpUri }: { id: string; helpUri: string }) => [id, helpUri])).toEqual([
      ["shacl.min-count", "https://www.w3.org/TR/shacl/#min-count"],
      ["shacl.or", "https://www.w3.org/TR/shacl/#or"],
    ]);
    const [result] = runs[0].results;
    expect(result).toMatchObject({ ruleId: "shacl.min-count", level: "error" });
    expect(result.locations[0].physicalLocation.artifactLocation.uri).toBe("town.ttl");
  });

  it("is the same each time", async () => {
    const once = reportHtml(conformanceReport({ report: await check(HEDGES) }));
    expect(reportHtml(conformanceReport({ report: await check(HEDGES) }))).toBe(once);
    expect(once).not.toContain("<script");
  });

  it("says so where nothing was checked", () => {
    expect(conformanceReport([]).verdict).toEqual({ text: "nothing was checked", tone: "muted" });
  });
});

describe("a report on quality", () => {
  it("shows each metric of a single dataset", async () => {
    const { value } = await qualityScore(await turtle(TREES));
    const text = reportText(qualityScoreReport(value, { source: "town.ttl" }));
    expect(text).toContain("Metadata quality by data.europa.eu: 260 of 405 points, 50 more unknown: good\n");
    expect(text).toMatch(/Findability +100 of 100 points/);
    expect(text).toMatch(/Reusability +Licence vocabulary +10 +10 +met\n/);
    expect(text).toMatch(/Accessibility +Access URL accessibility +\? +50 +unknown\n/);
    expect(text).toMatch(/Contextuality +File size +0 +5 +not met\n/);
  });

  it("shows of catalogues which share of datasets meets each metric", async () => {
    const { value } = await qualityScore(
      await turtle(`${TREES} ${HEDGES} :c a dcat:Catalog ; dct:title "Town"@en ; dcat:dataset :trees, :hedges .`),
    );
    const report = qualityScoreReport(value);
    expect(report.sections.map(({ title }) => title)).toEqual(["Town", "Trees of the town", "Hedges"]);
    expect(reportText(report)).toMatch(/Keyword usage +30 +50 %\n/);
  });

  it("puts all datasets together where no catalogue has them all", async () => {
    const { value } = await qualityScore(await turtle(`${TREES} ${HEDGES}`));
    expect(qualityScoreReport(value).sections[0]?.title).toBe("All datasets");
  });

  it("is in French too", async () => {
    const { value } = await qualityScore(await turtle(TREES), { language: "fr" });
    expect(reportText(qualityScoreReport(value))).toMatch(
      /^Qualité des métadonnées selon data\.europa\.eu: 260 points sur 405, 50 de plus inconnus: bon\n/,
    );
  });

  it("has each metric as a rule of SARIF, with the methodology as its address", async () => {
    const { value } = await qualityScore(await turtle(TREES));
    const { runs } = JSON.parse(reportSarif(qualityScoreReport(value)));
    expect(runs[0].tool.driver.rules).toHaveLength(23);
    expect(runs[0].tool.driver.rules[0]).toMatchObject({
      id: "mqa.keyword-availability",
      helpUri: "https://data.europa.eu/mqa/methodology",
    });
  });

  it("says so where there is no dataset", async () => {
    const { value } = await qualityScore([]);
    expect(qualityScoreReport(value).verdict).toEqual({ text: "There is no dataset to assess", tone: "muted" });
  });
});
