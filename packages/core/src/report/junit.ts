import {
  type Report,
  type ReportFinding,
  type ReportRule,
  type ReportSection,
  type RuleVerdict,
  ruleOf,
  subjectsOf,
} from "./report.js";
import { type ReportWords, reportWords } from "./words.js";
import { escaped } from "./xml-text.js";

/**
 * A report as JUnit XML, which build servers show: a suite for each subject, a case for each rule. What a person must look at,
 * and what does not concern a subject, is skipped. Rules that give no verdicts are failed where they found an error.
 */
export function reportJunit(report: Report): string {
  const words = reportWords(report);
  const suites = subjectsOf(report).map((section) => suite(section, report, words));
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="${escaped(report.title)}">\n${suites.join("")}</testsuites>\n`;
}

interface Case {
  readonly name: string;
  readonly verdict: RuleVerdict;
  readonly findings: readonly ReportFinding[];
}

function suite(section: ReportSection, report: Report, words: ReportWords): string {
  const cases = casesOf(section, report);
  const failed = cases.filter(({ verdict }) => verdict === "failed").length;
  const skipped = cases.filter(({ verdict }) => verdict === "manual" || verdict === "not-applicable").length;
  const name = [...new Set([section.source, section.title])].filter((part) => part !== undefined).join(": ");
  const about = section.id ?? section.source ?? section.title;
  return [
    `  <testsuite name="${escaped(name)}" tests="${cases.length}" failures="${failed}" errors="0" skipped="${skipped}">`,
    ...cases.map((one) => testCase(one, about, words)),
    "  </testsuite>",
    "",
  ].join("\n");
}

function casesOf({ results, findings }: ReportSection, report: Report): Case[] {
  const rules = new Map<string, Pick<ReportRule, "title">>(report.rules.map((rule) => [rule.id, rule]));
  for (const finding of findings) if (!rules.has(ruleOf(finding))) rules.set(ruleOf(finding), { title: "" });
  const verdicts = new Map(results?.map(({ rule, verdict }) => [rule, verdict]));
  const cases = [...rules].map(([id, { title }]): Case => {
    const own = findings.filter((finding) => ruleOf(finding) === id);
    const failed = own.some(({ severity }) => severity === "error");
    const name = title === "" || title === id ? id : `${id}: ${title}`;
    return { name, verdict: verdicts.get(id) ?? (failed ? "failed" : "passed"), findings: own };
  });
  // A subject that no rule had anything to say of was checked all the same.
  return cases.length > 0 ? cases : [{ name: report.title, verdict: "passed", findings: [] }];
}

function testCase({ name, verdict, findings }: Case, about: string, words: ReportWords): string {
  const start = `    <testcase name="${escaped(name)}" classname="${escaped(about)}"`;
  const text = escaped(findings.map((finding) => lineOf(finding, words)).join("\n"));
  switch (verdict) {
    case "failed": {
      const first = findings.find(({ severity }) => severity === "error")?.message ?? words.verdicts.failed;
      return `${start}>\n      <failure message="${escaped(first)}">${text}</failure>\n    </testcase>`;
    }
    case "passed":
      return text === "" ? `${start}/>` : `${start}>\n      <system-out>${text}</system-out>\n    </testcase>`;
    default: {
      const why = findings[0]?.message ?? words.verdicts[verdict];
      return `${start}>\n      <skipped message="${escaped(why)}"/>\n    </testcase>`;
    }
  }
}

function lineOf({ line, column, message, path }: ReportFinding, words: ReportWords): string {
  const place = line === undefined ? "" : `${words.line(line, column)}: `;
  return `${place}${message}${path === undefined || path === "" ? "" : ` (${path})`}`;
}
