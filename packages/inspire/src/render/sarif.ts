import type { InspireReport, RecordReport, ReportedFinding, RuleResult } from "../report.js";
import { summaryOf } from "../summary.js";

/** SARIF 3.27.9 and 3.27.10: what a person must look at is of the kind review, and has no level. */
const LEVELS = { error: "error", warning: "warning", manual: "none" } as const;

function locationOf({ path, line, column }: ReportedFinding, { source }: RecordReport): object {
  const region = line === undefined ? undefined : { startLine: line, startColumn: column ?? 1 };
  return {
    // “-” is standard input, which has no address.
    ...(source === undefined || source === "-"
      ? {}
      : {
          physicalLocation: {
            artifactLocation: { uri: encodeURI(source) },
            ...(region === undefined ? {} : { region }),
          },
        }),
    ...(path === undefined ? {} : { logicalLocations: [{ fullyQualifiedName: path, kind: "element" }] }),
  };
}

function resultOf(
  finding: ReportedFinding,
  result: RuleResult,
  record: RecordReport,
  index: ReadonlyMap<string, number>,
): object {
  const { severity, message, remedy, fix, code } = finding;
  const markdown = fix === undefined ? undefined : `${message} ${remedy}\n\n\`\`\`xml\n${fix}\n\`\`\``;
  return {
    ruleId: result.rule,
    ruleIndex: index.get(result.rule),
    level: LEVELS[severity],
    kind: severity === "manual" ? "review" : "fail",
    message: { text: `${message} ${remedy}`, ...(markdown === undefined ? {} : { markdown }) },
    locations: [locationOf(finding, record)],
    properties: { code, ...(record.id === undefined ? {} : { record: record.id }) },
  };
}

/** A report as SARIF 2.1.0 (OASIS), which code hosts show in the files of a change. */
export function renderSarif(report: InspireReport): string {
  const { rules } = summaryOf(report);
  const index = new Map(rules.map(({ rule }, position) => [rule, position]));
  const document = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "metabridge",
            informationUri: "https://www.npmjs.com/package/@metabridge/inspire",
            rules: rules.map(({ rule, title, requirement, address }) => ({
              id: rule,
              name: title,
              shortDescription: { text: `${rule}: ${title} (${requirement})` },
              helpUri: address,
            })),
          },
        },
        language: report.language,
        columnKind: "utf16CodeUnits",
        results: report.records.flatMap((record) =>
          record.results.flatMap((result) =>
            result.findings.map((finding) => resultOf(finding, result, record, index)),
          ),
        ),
      },
    ],
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
