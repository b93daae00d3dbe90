import { type Report, reportHtml, reportJson, reportJunit, reportSarif, reportText } from "@metabridge/core";
import type { RenderOptions, ReportFormat } from "./rule-set.js";

/** Lines of XML that a terminal shows with a finding; with `verbose` all are shown. */
const LONGEST_FIX = 5;

/** A report in one of the formats. */
export function rendered(report: Report, format: ReportFormat, { paint, verbose = false }: RenderOptions = {}): string {
  switch (format) {
    case "json":
      return reportJson(report);
    case "html":
      return reportHtml(report);
    case "sarif":
      return reportSarif(report);
    case "junit":
      return reportJunit(report);
    case "text":
      return reportText(report, {
        ...(paint === undefined ? {} : { paint }),
        least: verbose ? "info" : "warning",
        all: verbose,
        ...(verbose ? {} : { longestFix: LONGEST_FIX }),
      });
  }
}
