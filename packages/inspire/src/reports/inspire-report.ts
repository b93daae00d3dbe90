import type { Report, ReportFinding, ReportRule, ReportSection, ReportVerdict } from "@metabridge/core";
import { findingDiagnostic } from "../diagnostics.js";
import type { InspireReport, RecordReport, RuleResult } from "../report.js";
import { rulesOf, SUITES } from "../rules/index.js";
import { inspireJson } from "./json.js";
import { type InspireReportWords, wordsOf } from "./words.js";

const TONES = { passed: "good", manual: "fair", failed: "bad" } as const;

/**
 * What the rules say, for people and programs: as text, JSON, HTML, SARIF or JUnit XML by the renderers of
 * `@metabridge/core`.
 *
 * @example
 * ```ts
 * import { reportText } from "@metabridge/core";
 * import { inspireReport, validateInspire } from "@metabridge/inspire";
 * import { readIso } from "@metabridge/iso19115";
 * const { value } = readIso('<gmd:MD_Metadata xmlns:gmd="http://www.isotc211.org/2005/gmd"/>');
 * const report = inspireReport(validateInspire(value));
 * console.log(report.verdict.text); // failed
 * console.log(reportText(report).includes("md common req C.5 Language Code: failed")); // true
 * ```
 */
export function inspireReport(report: InspireReport, options: { readonly words?: InspireReportWords } = {}): Report {
  const words = options.words ?? wordsOf(report.language);
  const mode = words.modes[report.mode];
  const used = rulesUsed(report);
  const groups = SUITES.filter(({ id }) => used.some(({ group }) => group === id)).map(({ id, title }) => ({
    id,
    title,
  }));
  return {
    title: words.title[report.ruleSet] + (mode === "" ? "" : `, ${mode}`),
    language: report.language,
    ...(words.report === undefined ? {} : { words: words.report }),
    verdict: verdictOf(report.records, words),
    tones: { bad: words.failed, fair: words.manual, good: words.passed },
    rules: used,
    groups,
    sections: report.records.map((record) => sectionOf(record, words)),
    tool: { name: "metabridge", address: "https://www.npmjs.com/package/@metabridge/inspire" },
    json: inspireJson(report),
  };
}

/** The rules that were asked, in the language of the report; all of the edition where there is no record. */
function rulesUsed({ records, ruleSet }: InspireReport): ReportRule[] {
  const asked: readonly Pick<RuleResult, "rule" | "title" | "requirement" | "address" | "suite">[] =
    records[0]?.results ??
    rulesOf(ruleSet).map(({ id, title, requirement, address, suite }) => ({
      rule: id,
      title,
      requirement: requirement.number,
      address,
      suite,
    }));
  return asked.map(({ rule, title, requirement, address, suite }) => ({
    id: rule,
    title,
    requirement,
    address,
    group: suite,
  }));
}

function verdictOf(records: readonly RecordReport[], words: InspireReportWords): ReportVerdict {
  const [only] = records;
  if (only === undefined) return { text: words.nothing, tone: "muted" };
  if (records.length === 1) return { text: words[only.verdict], tone: TONES[only.verdict] };
  const failed = records.filter(({ verdict }) => verdict === "failed").length;
  if (failed > 0) return { text: words.counted(failed, records.length), tone: "bad" };
  const manual = records.some(({ verdict }) => verdict === "manual");
  return manual ? { text: words.manual, tone: "fair" } : { text: words.passed, tone: "good" };
}

function sectionOf(record: RecordReport, words: InspireReportWords): ReportSection {
  const { source, id, title, verdict, results } = record;
  return {
    title: title ?? words.untitled,
    ...(id === undefined ? {} : { id }),
    ...(source === undefined ? {} : { source }),
    verdict: { text: words[verdict], tone: TONES[verdict] },
    results: results.map((one) => ({ rule: one.rule, verdict: one.verdict })),
    findings: results.flatMap(({ rule, findings }) =>
      findings.map(
        (finding): ReportFinding => ({
          ...findingDiagnostic(finding, record),
          rule,
          ...(finding.severity === "manual" ? { manual: true } : {}),
          ...(finding.fix === undefined ? {} : { fix: finding.fix }),
        }),
      ),
    ),
  };
}
