import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type InspireReport, type RuleSetId, type Verdict, validateInspire } from "../src/index.js";
import { corpusRecords, hasCorpus, type OfficialVerdict, officialVerdicts } from "./corpus.js";

const DOCUMENTATION = readFileSync(new URL("../../../docs/inspire.md", import.meta.url), "utf8");

const RULE_SETS: readonly RuleSetId[] = ["tg2.0", "tg1.3"];

/** What a document gets: the official suites judge all records of one together. */
function verdictOf(report: InspireReport, rule: string): Verdict | undefined {
  const verdicts = report.records.flatMap(({ results }) =>
    results.filter((one) => one.rule === rule).map(({ verdict }) => verdict),
  );
  return (["failed", "manual", "passed", "not-applicable"] as const).find((verdict) => verdicts.includes(verdict));
}

/** The official answers by document. */
function byFile(): Map<string, OfficialVerdict[]> {
  const answers = new Map<string, OfficialVerdict[]>();
  for (const answer of officialVerdicts()) {
    const present = answers.get(answer.file);
    if (present === undefined) answers.set(answer.file, [answer]);
    else present.push(answer);
  }
  return answers;
}

describe.skipIf(!hasCorpus)("the verdicts of the official suites on real records", () => {
  test("are given in the reference mode", () => {
    const agreement = new Map<string, { agreed: number; all: number }>();
    const disagreements: string[] = [];
    for (const [file, answers] of byFile()) {
      const records = corpusRecords("iso19139", file);
      for (const rules of RULE_SETS) {
        // Where the official answers were made, no link could be followed.
        const report = validateInspire(records, { rules, mode: "reference", links: () => "unreachable" });
        for (const { rule, verdict, messages } of answers) {
          const ours = verdictOf(report, rule);
          if (ours === undefined) continue;
          const count = agreement.get(rule) ?? { agreed: 0, all: 0 };
          agreement.set(rule, { agreed: count.agreed + (ours === verdict ? 1 : 0), all: count.all + 1 });
          if (ours !== verdict) disagreements.push(`${rule} ${file}: ${verdict} (${messages}), ours ${ours}`);
        }
      }
    }
    const lines = [...agreement].map(([rule, { agreed, all }]) => `${rule}: ${agreed} of ${all}`);
    const total = [...agreement.values()].reduce(
      (sum, { agreed, all }) => ({ agreed: sum.agreed + agreed, all: sum.all + all }),
      { agreed: 0, all: 0 },
    );
    console.log(`${lines.join("\n")}\nin all: ${total.agreed} of ${total.all} verdicts`);
    expect(total.all).toBeGreaterThanOrEqual(13_652);
    expect(disagreements).toEqual([]);
  });

  test("differ from the default mode by rule as the documentation counts them", () => {
    const differences = new Map<string, Map<string, number>>();
    let notApplicable = 0;
    for (const [file, answers] of byFile()) {
      const records = corpusRecords("iso19139", file);
      for (const rules of RULE_SETS) {
        const report = validateInspire(records, { rules });
        for (const { rule, verdict } of answers) {
          const ours = verdictOf(report, rule);
          if (ours === undefined || ours === verdict) continue;
          const counts = differences.get(rule) ?? new Map<string, number>();
          if (ours === "not-applicable") {
            notApplicable++;
            continue;
          }
          const change = `${verdict} → ${ours}`;
          differences.set(rule, counts.set(change, (counts.get(change) ?? 0) + 1));
        }
      }
    }
    const rows = [...differences].map(([rule, counts]) => {
      const changes = [...counts].sort(([one], [other]) => (one < other ? -1 : 1));
      return `| ${rule} | ${changes.map(([change, count]) => `${change} ${count}`).join("; ")} |`;
    });
    console.log(`${rows.join("\n")}\nnot applicable: ${notApplicable}`);
    const counted = DOCUMENTATION.split("\n").filter((line) => /^\| (?:md|M\.).* → /.test(line));
    expect([...rows].sort()).toEqual(counted.sort());
    expect(DOCUMENTATION).toContain(`Another ${notApplicable.toLocaleString("en")} verdicts become not applicable`);
  });
});
