import { describe, expect, it } from "vitest";
import { reportHtml } from "./html.js";
import { reportJson } from "./json.js";
import { reportJunit } from "./junit.js";
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

/** What rules that give verdicts say of the same records. */
const judged: Report = {
  title: "Rules of the county",
  verdict: { text: "1 of 2 refused", tone: "bad" },
  tones: { bad: "refused" },
  groups: [{ id: "names", title: "Names" }],
  rules: [
    { id: "county 1", title: "Title", requirement: "Clause 1", group: "names", address: "https://example.org/1" },
    { id: "county 2", title: "Links", requirement: "Clause 2", group: "links" },
  ],
  sections: [
    { title: "All of them", overview: true, findings: [] },
    {
      title: "Trees",
      id: "t-1",
      source: "trees.xml",
      verdict: { text: "refused", tone: "bad" },
      results: [
        { rule: "county 1", verdict: "failed" },
        { rule: "county 2", verdict: "manual" },
      ],
      findings: [
        {
          code: "county.1.empty",
          rule: "county 1",
          severity: "error",
          message: "The title is empty.",
          line: 3,
          column: 2,
        },
        { code: "county.2.link", rule: "county 2", severity: "info", manual: true, message: "Does it lead there?" },
      ],
    },
    {
      title: "Lamps <3",
      source: "lamps.xml",
      verdict: { text: "accepted", tone: "good" },
      results: [
        { rule: "county 1", verdict: "passed" },
        { rule: "county 2", verdict: "not-applicable" },
      ],
      findings: [],
    },
  ],
  json: { records: [] },
};

describe("a report of rules that give verdicts", () => {
  it("as text has the findings under their rules, and all rules where they are wanted", () => {
    expect(reportText(judged)).toContain(`Trees: refused
  trees.xml
  county 1 Title: failed
    error     line 3, column 2: The title is empty. [county.1.empty]
  county 2 Links: to be seen by a person
    to check  Does it lead there? [county.2.link]

Lamps <3: accepted
  lamps.xml
  Nothing to mend.
`);
    expect(reportText(judged, { least: "error" })).toContain("to check  Does it lead there?");
    expect(reportText(judged, { all: true })).toContain("  county 2 Links: not applicable\n");
  });

  it("as text leaves out what can stand instead, where it is longer than the reader wants", () => {
    expect(reportText(report, { longestFix: 2 })).not.toContain("| <title>");
    expect(reportText(report, { longestFix: 3 })).toContain("| <title>");
  });

  it("as SARIF names the rule, and has what a person must look at as a review without a level", () => {
    const [{ tool, results }] = JSON.parse(reportSarif(judged)).runs;
    expect(tool.driver.rules[0].shortDescription.text).toBe("Title (Clause 1)");
    expect(results).toMatchObject([
      { ruleId: "county 1", ruleIndex: 0, level: "error", properties: { code: "county.1.empty", record: "t-1" } },
      { ruleId: "county 2", ruleIndex: 1, level: "none", kind: "review" },
    ]);
  });

  it("as JSON is what the rules have a contract for", () => {
    expect(JSON.parse(reportJson(judged))).toEqual({ records: [] });
  });
});

describe("a report as JUnit XML", () => {
  it("has a suite for each record, and a case for each rule with its verdict", () => {
    expect(reportJunit(judged)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="Rules of the county">
  <testsuite name="trees.xml: Trees" tests="2" failures="1" errors="0" skipped="1">
    <testcase name="county 1: Title" classname="t-1">
      <failure message="The title is empty.">line 3, column 2: The title is empty.</failure>
    </testcase>
    <testcase name="county 2: Links" classname="t-1">
      <skipped message="Does it lead there?"/>
    </testcase>
  </testsuite>
  <testsuite name="lamps.xml: Lamps &lt;3" tests="2" failures="0" errors="0" skipped="1">
    <testcase name="county 1: Title" classname="lamps.xml"/>
    <testcase name="county 2: Links" classname="lamps.xml">
      <skipped message="not applicable"/>
    </testcase>
  </testsuite>
</testsuites>
`);
  });

  it("fails the rules that found an error, where rules give no verdicts", () => {
    const xml = reportJunit(report);
    expect(xml).toContain('tests="3" failures="1" errors="0" skipped="0"');
    expect(xml).toContain('<failure message="There is no title.">');
    expect(xml).toContain("<system-out>It leads\nnowhere.[31m</system-out>");
  });

  it("has a case for a record of which there is nothing to say", () => {
    const xml = reportJunit({ ...report, rules: [], sections: [{ title: "Lamps", findings: [] }] });
    expect(xml).toContain('<testcase name="Rules of the town" classname="Lamps"/>');
  });
});

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
    expect(page).toContain('<pre id="fix-1">&lt;title&gt;\n  Trees\n&lt;/title&gt;</pre>');
    expect(reportHtml({ ...report, sections: report.sections.slice(0, 1) })).toContain("<pre>&lt;title&gt;");
    expect(page).not.toContain("<hedges>");
  });

  it("has a piece of XML once, however often it can stand", () => {
    const [trees] = report.sections;
    const twice = reportHtml({ ...report, sections: trees === undefined ? [] : [trees, trees, trees] });
    expect(twice.match(/&lt;title&gt;/g)).toHaveLength(1);
    expect(twice.match(/href="#fix-1"/g)).toHaveLength(3);
  });

  it("links to the explanation of a rule, but runs nothing", () => {
    expect(page).toContain('<a href="https://example.org/rules#title"><code>town.title</code></a>');
    expect(page).not.toContain("javascript:");
    expect(page.match(/<script/g)).toHaveLength(1);
  });

  it("needs nothing from elsewhere", () => {
    expect(page).not.toMatch(/<link|@import|src=|url\(/);
  });

  it("folds the sections of several records, those that are bad stay open; one record alone needs no script", () => {
    expect(page.match(/<details[^>]* open>/g)).toHaveLength(1);
    expect(page.match(/<details/g)).toHaveLength(2);
    const alone = reportHtml({ ...report, sections: report.sections.slice(1) });
    expect(alone).toMatch(/<details[^>]* open>/);
    expect(alone).not.toContain("<script");
  });

  it("has a bar for each rule: by verdicts where rules give some, and else by the worst that they found", () => {
    expect(page).toContain('aria-label="1 errors, 0 warnings, 1 nothing found, 0 notes"');
    expect(reportHtml(judged)).toContain('aria-label="1 failed, 0 to be seen by a person, 1 passed, 0 not applicable"');
  });

  it("counts records by verdict, in the words of the rules; what is about all of them is no record", () => {
    const html = reportHtml(judged);
    expect(html).toContain('<b data-total="all">2</b> records');
    expect(html).toContain('<b data-total="bad">1</b> refused');
    expect(html).toContain('<b data-total="good">1</b> good');
    expect(html.match(/<details class="record"/g)).toHaveLength(2);
    expect(html).toContain("<strong>All of them</strong>");
    expect(html).toContain('<option value="names">Names</option>');
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
      message: {
        text: "There is no title.",
        markdown: "There is no title.\n\n```\n<title>\n  Trees\n</title>\n```",
      },
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
    expect(log.runs[0].results[1].message).toEqual({ text: "It leads\nnowhere.\u001b[31m" });
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
