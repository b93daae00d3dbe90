import { describe, expect, it } from "vitest";
import { reportHtml } from "./html.js";
import { reportJson } from "./json.js";
import type { Report } from "./report.js";
import { reportSarif } from "./sarif.js";
import { reportText } from "./text.js";

/** What a rule set says of two records of a town. */
const report: Report = {
  title: "Rules of the town",
  verdict: { text: "1 of 2 not conformant", tone: "bad" },
  rules: [
    { id: "town.title", title: "A record has a title", address: "https://example.org/rules#title" },
    { id: "town.link", title: "Links lead somewhere", address: "javascript:alert(1)" },
  ],
  sections: [
    {
      title: "Trees & <hedges>",
      source: "records/trees 2024.xml",
      verdict: { text: "not conformant", tone: "bad" },
      facts: [["kind", "dataset"]],
      findings: [
        {
          code: "town.title",
          severity: "error",
          message: "There is no title.",
          path: "identificationInfo[0]/citation",
          line: 12,
          column: 5,
          about: "trees",
          fix: "<title>\n  Trees\n</title>",
        },
        { code: "town.link", severity: "warning", message: "It leads\nnowhere.\u001b[31m", value: "http://x.example/" },
        { code: "town.style", severity: "info", message: "It is long." },
      ],
      data: { words: 7 },
    },
    {
      title: "Lamps",
      source: "-",
      tables: [
        {
          title: "Points",
          columns: [{ title: "Metric" }, { title: "Points", figures: true }],
          rows: [
            ["Light", { text: "30", tone: "good" }],
            ["Shadow", { text: "5", tone: "bad" }],
          ],
        },
      ],
      findings: [{ code: "town.link", severity: "warning", message: "Nothing answers.", line: 3 }],
    },
  ],
};

describe("a report as text", () => {
  it("is a line for each finding, with the place and what can stand instead", () => {
    expect(reportText(report)).toBe(`Rules of the town: 1 of 2 not conformant
1 error, 2 warnings, 1 note

Trees & <hedges>: not conformant
  records/trees 2024.xml
  kind  dataset
  error    line 12, column 5: There is no title. [town.title]
           trees  identificationInfo[0]/citation
           | <title>
           |   Trees
           | </title>
  warning  It leads nowhere.[31m [town.link]
  note     It is long. [town.style]

Lamps
  -

  Points
  Metric  Points
  Light       30
  Shadow       5

  warning  line 3: Nothing answers. [town.link]
`);
  });

  it("counts what is of less severity than the reader wants to see", () => {
    const text = reportText(report, { least: "error" });
    expect(text).toContain("There is no title.");
    expect(text).not.toContain("It is long.");
    expect(text).toContain("(+ 1 warning, 1 note)");
  });

  it("is painted by the caller", () => {
    const text = reportText(report, { paint: (piece, as) => `{${as}:${piece}}` });
    expect(text).toContain("{strong:Rules of the town}: {bad:1 of 2 not conformant}");
    expect(text).toContain("{good:    30}");
  });

  it("speaks French where its texts do", () => {
    expect(reportText({ ...report, language: "fr-BE" })).toContain(
      "erreur         ligne 12, colonne 5: There is no title.",
    );
  });

  it("says that there is nothing to mend", () => {
    const sections = [{ title: "Lamps", findings: [] }];
    expect(reportText({ ...report, verdict: { text: "conformant", tone: "good" }, sections })).toBe(
      "Rules of the town: conformant\n\nLamps\n  Nothing to mend.\n",
    );
  });
});

describe("a report as HTML", () => {
  const page = reportHtml(report);

  it("shows what metadata say, and never takes it for HTML", () => {
    expect(page).toContain("Trees &amp; &lt;hedges&gt;");
    expect(page).toContain("<pre>&lt;title&gt;\n  Trees\n&lt;/title&gt;</pre>");
    expect(page).not.toContain("<hedges>");
  });

  it("links to the explanation of a rule, but runs nothing", () => {
    expect(page).toContain('<a href="https://example.org/rules#title"><code>town.title</code></a>');
    expect(page).not.toContain("javascript:");
    expect(page).not.toContain("<script");
  });

  it("needs nothing from elsewhere", () => {
    expect(page).not.toMatch(/<link|@import|src=|url\(/);
  });

  it("folds the sections of several records, those that are bad stay open", () => {
    expect(page.match(/<details open>/g)).toHaveLength(1);
    expect(page.match(/<details/g)).toHaveLength(2);
    expect(reportHtml({ ...report, sections: report.sections.slice(0, 1) })).not.toContain("<details");
  });
});

describe("a report as SARIF", () => {
  const log = JSON.parse(reportSarif(report));

  it("names each rule once, also one that only findings name", () => {
    expect(log.version).toBe("2.1.0");
    expect(log.runs[0].tool.driver.rules).toEqual([
      {
        id: "town.title",
        shortDescription: { text: "A record has a title" },
        helpUri: "https://example.org/rules#title",
      },
      { id: "town.link", shortDescription: { text: "Links lead somewhere" }, helpUri: "javascript:alert(1)" },
      { id: "town.style", shortDescription: { text: "town.style" } },
    ]);
  });

  it("points to the line and column of a file, whose name is a URI", () => {
    expect(log.runs[0].columnKind).toBe("utf16CodeUnits");
    expect(log.runs[0].results[0]).toEqual({
      ruleId: "town.title",
      ruleIndex: 0,
      level: "error",
      message: { text: "There is no title." },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: "records/trees%202024.xml" },
            region: { startLine: 12, startColumn: 5 },
          },
          logicalLocations: [{ fullyQualifiedName: "identificationInfo[0]/citation", name: "trees" }],
        },
      ],
      properties: { fix: "<title>\n  Trees\n</title>" },
    });
  });

  it("has levels for the severities, and no place for standard input", () => {
    expect(log.runs[0].results.map((result: { level: string }) => result.level)).toEqual([
      "error",
      "warning",
      "note",
      "warning",
    ]);
    expect(log.runs[0].results[3].locations).toBeUndefined();
  });

  it.each([
    ["/home/a b/x.xml", "file:///home/a%20b/x.xml"],
    ["C:\\data\\x.xml", "file:///C:/data/x.xml"],
    ["https://example.org/x?a=b", "https://example.org/x?a=b"],
  ])("writes %s as %s", (source, uri) => {
    const findings = [{ code: "town.title", severity: "error" as const, message: "…" }];
    const one = JSON.parse(reportSarif({ ...report, sections: [{ title: "x", source, findings }] }));
    expect(one.runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri).toBe(uri);
  });
});

describe("a report as JSON", () => {
  it("has the counts, the findings and the figures of each section", () => {
    const plain = JSON.parse(reportJson(report));
    expect(plain).toMatchObject({
      title: "Rules of the town",
      verdict: "1 of 2 not conformant",
      counts: { error: 1, warning: 2, info: 1 },
    });
    expect(plain.sections[0]).toMatchObject({ source: "records/trees 2024.xml", data: { words: 7 } });
    expect(plain.sections[0].findings[0]).toMatchObject({ code: "town.title", line: 12, column: 5 });
  });
});
