import { countFindings, findingsOf, type Report } from "./report.js";

/**
 * A report as JSON: what its rules have a contract for (`json`), or else its verdict, its counts, and for each section the
 * findings and the figures. Tables and facts are left out, since `data` says the same for programs.
 */
export function reportJson(report: Report): string {
  if (report.json !== undefined) return `${JSON.stringify(report.json, undefined, 2)}\n`;
  const { title, verdict, rules, sections } = report;
  const plain = {
    title,
    verdict: verdict.text,
    counts: countFindings(findingsOf(report)),
    rules,
    sections: sections.map((section) => ({
      title: section.title,
      source: section.source,
      verdict: section.verdict?.text,
      data: section.data,
      findings: section.findings,
    })),
  };
  return `${JSON.stringify(plain, undefined, 2)}\n`;
}
