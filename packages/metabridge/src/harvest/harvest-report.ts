import {
  type Report,
  type ReportFinding,
  type ReportSection,
  reportHtml,
  reportJson,
  reportText,
} from "@metabridge/core";
import type { HarvestReport } from "@metabridge/harvest";
import { counted } from "../command/messages.js";

/** What a run was, for its report. */
export interface HarvestSummary {
  readonly report: HarvestReport;
  readonly seconds: number;
  /** The conformance of the catalogue, where it was asked for. */
  readonly conformance?: ReportSection | undefined;
}

const WORDS: Readonly<Record<keyof HarvestReport["counts"], string>> = {
  new: "new",
  changed: "changed",
  unchanged: "unchanged",
  deleted: "deleted",
  refused: "refused",
  unsettled: "without an answer",
};

/** The counts of a run on one line. */
export function countsOf({ counts }: HarvestReport): string {
  return Object.entries(WORDS)
    .filter(([outcome]) => !(outcome === "unsettled" && counts.unsettled === 0))
    .map(([outcome, words]) => `${counts[outcome as keyof typeof counts]} ${words}`)
    .join(", ");
}

/** A run as a report that core writes as text, HTML or JSON. */
function harvestReport({ report, seconds, conformance }: HarvestSummary): Report {
  const { source, sink, counts, dryRun, total, listed, duplicates, losses, run } = report;
  const facts: (readonly [string, string])[] = [
    ["From", source],
    ["To", sink],
    ...(dryRun ? [] : [["Run", String(run)] as const]),
    [
      "Records",
      total === undefined || total === listed ? String(listed) : `${listed} of ${total} that the source speaks of`,
    ],
    ...(duplicates > 0 ? [["Given twice", String(duplicates)] as const] : []),
    ["Values lost", String(losses)],
    ["Time", `${seconds.toFixed(1)} s, ${seconds === 0 ? "-" : (listed / seconds).toFixed(1)} records a second`],
  ];
  const main: ReportSection = {
    title: dryRun ? "What a run would do" : "Harvest",
    verdict: verdictOf(report),
    facts,
    tables: [
      {
        title: "Records",
        columns: [{ title: "Outcome" }, { title: "Records", figures: true }],
        rows: Object.entries(WORDS).map(([outcome, words]) => [words, String(counts[outcome as keyof typeof counts])]),
      },
      ...(report.codes.length === 0
        ? []
        : [
            {
              title: "What was said of records",
              columns: [{ title: "Times", figures: true }, { title: "Severity" }, { title: "Code" }],
              rows: report.codes.map(({ code, severity, count }) => [String(count), severity, code]),
            },
          ]),
    ],
    findings: [...report.diagnostics, ...refusalsOf(report)],
    data: { ...report, seconds },
  };
  return {
    title: `${source} to ${sink}`,
    verdict: verdictOf(report),
    rules: [],
    sections: conformance === undefined ? [main] : [main, conformance],
  };
}

/** The report in the format that the extension of its file asks for. */
export function reportFor(file: string, summary: HarvestSummary): string {
  const report = harvestReport(summary);
  if (file.endsWith(".html")) return reportHtml(report);
  return file.endsWith(".json") ? reportJson(report) : reportText(report);
}

function verdictOf(report: HarvestReport): Report["verdict"] {
  const { complete, deletions, counts, stopped } = report;
  const setAside = counts.refused + counts.unsettled;
  if (stopped === "aborted") return { text: "ended early", tone: "fair" };
  if (!complete || stopped !== undefined) return { text: "not complete", tone: "bad" };
  if (deletions === "held-back") return { text: "deletions held back", tone: "bad" };
  return setAside === 0
    ? { text: "complete", tone: "good" }
    : { text: `complete but for ${counted(setAside, "record")}`, tone: "fair" };
}

function refusalsOf({ refusals, counts }: HarvestReport): ReportFinding[] {
  const findings = refusals.flatMap(({ id, reasons }) => reasons.map((reason) => ({ ...reason, about: id })));
  const hidden = counts.refused + counts.unsettled - refusals.length;
  if (hidden <= 0) return findings;
  const message = `… and ${counted(hidden, "more record")} that were set aside.`;
  return [...findings, { code: "harvest.more", severity: "info", message }];
}
