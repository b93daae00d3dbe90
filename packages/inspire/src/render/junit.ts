import type { InspireReport, RecordReport, RuleResult } from "../report.js";
import { escaped } from "./xml-text.js";

function caseOf(result: RuleResult, record: RecordReport): string {
  const { rule, title, verdict, findings } = result;
  const start = `    <testcase name="${escaped(`${rule}: ${title}`)}" classname="${escaped(record.id ?? record.source ?? "")}"`;
  const text = escaped(
    findings
      .map(
        ({ message, remedy, line, path }) =>
          `${line === undefined ? "" : `${line}: `}${message} ${remedy}${path === undefined ? "" : ` (${path})`}`,
      )
      .join("\n"),
  );
  if (verdict === "failed")
    return `${start}>\n      <failure message="${escaped(findings.find(({ severity }) => severity === "error")?.message ?? "")}">${text}</failure>\n    </testcase>`;
  if (verdict === "passed")
    return findings.length === 0 ? `${start}/>` : `${start}>\n      <system-out>${text}</system-out>\n    </testcase>`;
  return `${start}>\n      <skipped message="${escaped(findings[0]?.message ?? verdict)}"/>\n    </testcase>`;
}

/** A report as JUnit XML: a suite for each record, a case for each rule. What a person must look at is skipped. */
export function renderJunit({ records }: InspireReport): string {
  const suites = records.map((record) => {
    const { results, source, title } = record;
    const count = (wanted: (result: RuleResult) => boolean): number => results.filter(wanted).length;
    const failed = count(({ verdict }) => verdict === "failed");
    const skipped = count(({ verdict }) => verdict === "manual" || verdict === "not-applicable");
    const name = [source, title].filter((part) => part !== undefined).join(": ");
    return [
      `  <testsuite name="${escaped(name)}" tests="${results.length}" failures="${failed}" errors="0" skipped="${skipped}">`,
      ...results.map((result) => caseOf(result, record)),
      "  </testsuite>",
    ].join("\n");
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n${suites.join("\n")}\n</testsuites>\n`;
}
