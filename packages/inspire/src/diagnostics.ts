import type { Diagnostic, Severity } from "@metabridge/core";
import type { InspireReport, RecordReport, ReportedFinding } from "./report.js";
import type { FindingSeverity } from "./rule.js";

/** A finding that asks a person to look is no fault: it is an info. */
const SEVERITY: Readonly<Record<FindingSeverity, Severity>> = { error: "error", warning: "warning", manual: "info" };

export function findingDiagnostic(finding: ReportedFinding, record: RecordReport): Diagnostic {
  const { code, severity, message, remedy, path, line, column } = finding;
  return {
    code,
    severity: SEVERITY[severity],
    message: `${message} ${remedy}`,
    ...(path === undefined ? {} : { path }),
    ...(line === undefined ? {} : { line }),
    ...(column === undefined ? {} : { column }),
    ...(record.source === undefined ? {} : { source: record.source }),
  };
}

/**
 * What a report has found, as the diagnostics that all of metabridge speaks in.
 *
 * @example
 * ```ts
 * import { formatDiagnostic } from "@metabridge/core";
 * import { diagnosticsOf, validateInspire } from "@metabridge/inspire";
 * import { readIso } from "@metabridge/iso19115";
 * const { value } = readIso('<gmd:MD_Metadata xmlns:gmd="http://www.isotc211.org/2005/gmd"/>');
 * for (const diagnostic of diagnosticsOf(validateInspire(value))) console.log(formatDiagnostic(diagnostic));
 * ```
 */
export const diagnosticsOf = (report: InspireReport): readonly Diagnostic[] =>
  report.records.flatMap((record) =>
    record.results.flatMap(({ findings }) => findings.map((finding) => findingDiagnostic(finding, record))),
  );
