import { type Report, type ReportRule, type ReportSection, ruleOf, subjectsOf, type Tone } from "./report.js";

/** What one rule says of all subjects of a report. */
export interface RuleCounts {
  readonly rule: ReportRule;
  /**
   * How many subjects have each verdict: failed is `bad`, for a person `fair`, passed `good`, not applicable `muted`. Where
   * rules give no verdicts, the worst finding counts: an error is `bad`, a warning `fair`, a note `muted`, nothing `good`.
   */
  readonly counts: Readonly<Record<Tone, number>>;
  /** Warnings beside the verdicts. */
  readonly warnings: number;
}

const OF_VERDICT = { failed: "bad", manual: "fair", passed: "good", "not-applicable": "muted" } as const;
const OF_SEVERITY = { error: "bad", warning: "fair", info: "muted" } as const;
const WORST: readonly Tone[] = ["bad", "fair", "muted", "good"];

/** Whether the rules of a report give verdicts. */
export const hasVerdicts = ({ sections }: Pick<Report, "sections">): boolean =>
  sections.some(({ results }) => results !== undefined);

/** Counts a report by rule. */
export function ruleCounts(report: Report): RuleCounts[] {
  const counted = new Map(
    report.rules.map((rule) => [rule.id, { rule, counts: { bad: 0, fair: 0, good: 0, muted: 0 }, warnings: 0 }]),
  );
  for (const section of subjectsOf(report)) {
    for (const [id, tone] of tonesOf(section, report.rules)) {
      const entry = counted.get(id);
      if (entry !== undefined) entry.counts[tone]++;
    }
    for (const finding of section.findings) {
      const entry = counted.get(ruleOf(finding));
      if (entry !== undefined && finding.severity === "warning") entry.warnings++;
    }
  }
  return [...counted.values()];
}

function tonesOf({ results, findings }: ReportSection, rules: readonly ReportRule[]): Map<string, Tone> {
  if (results !== undefined) return new Map(results.map(({ rule, verdict }) => [rule, OF_VERDICT[verdict]]));
  const tones = new Map<string, Tone>(rules.map(({ id }) => [id, "good"]));
  for (const finding of findings) {
    const tone = OF_SEVERITY[finding.severity];
    const present = tones.get(ruleOf(finding)) ?? "good";
    if (WORST.indexOf(tone) < WORST.indexOf(present)) tones.set(ruleOf(finding), tone);
  }
  return tones;
}
