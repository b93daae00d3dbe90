import type { InspireReport, RuleResult } from "./report.js";
import type { SuiteId, Verdict } from "./rule.js";

/** How often each verdict was given. */
export type VerdictCounts = Readonly<Record<Verdict, number>>;

/** What one rule says of all records of a report. */
export interface RuleSummary extends Pick<RuleResult, "rule" | "title" | "requirement" | "address"> {
  readonly suite: SuiteId;
  readonly counts: VerdictCounts;
  /** Warnings beside the verdicts. */
  readonly warnings: number;
}

export interface ReportSummary {
  readonly records: Readonly<Record<Exclude<Verdict, "not-applicable">, number>>;
  readonly rules: readonly RuleSummary[];
}

/** Counts a report: records by verdict, and verdicts by rule. */
export function summaryOf({ records }: InspireReport): ReportSummary {
  const byVerdict = { passed: 0, failed: 0, manual: 0 };
  const rules = new Map<string, { result: RuleResult; counts: Record<Verdict, number>; warnings: number }>();
  for (const record of records) {
    byVerdict[record.verdict]++;
    for (const result of record.results) {
      let entry = rules.get(result.rule);
      if (entry === undefined) {
        entry = { result, counts: { passed: 0, failed: 0, manual: 0, "not-applicable": 0 }, warnings: 0 };
        rules.set(result.rule, entry);
      }
      entry.counts[result.verdict]++;
      entry.warnings += result.findings.filter(({ severity }) => severity === "warning").length;
    }
  }
  return {
    records: byVerdict,
    rules: [...rules.values()].map(({ result, counts, warnings }) => {
      const { rule, title, suite, requirement, address } = result;
      return { rule, title, suite, requirement, address, counts, warnings };
    }),
  };
}
