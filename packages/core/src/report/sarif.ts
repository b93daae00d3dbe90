import type { Location, Log, PhysicalLocation, Result } from "sarif";
import type { Severity } from "../result.js";
import { findingsOf, type Report, type ReportFinding, type ReportRule, type ReportSection, ruleOf } from "./report.js";

const LEVEL: Readonly<Record<Severity, "error" | "warning" | "note">> = {
  error: "error",
  warning: "warning",
  info: "note",
};

/**
 * A report as SARIF 2.1.0, which code hosts and editors show at the lines that it names. Source: OASIS, Static Analysis
 * Results Interchange Format 2.1.0.
 */
export function reportSarif(report: Report): string {
  const findings = findingsOf(report);
  const rules = rulesOf(report.rules, findings);
  const index = new Map(rules.map(({ id }, at) => [id, at]));
  const { name = "metabridge", version, address } = report.tool ?? {};
  const log: Log = {
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name,
            ...(version === undefined ? {} : { version }),
            ...(address === undefined ? {} : { informationUri: address }),
            rules: rules.map(({ id, title, requirement, address: helpUri }) => ({
              id,
              shortDescription: { text: requirement === undefined ? title : `${title} (${requirement})` },
              ...(helpUri === undefined ? {} : { helpUri }),
            })),
          },
        },
        language: report.language ?? "en",
        // Positions of metabridge count as SARIF counts by this: from 1, in UTF-16 code units.
        columnKind: "utf16CodeUnits",
        results: report.sections.flatMap((section) =>
          section.findings.map((finding) => resultOf(finding, index.get(ruleOf(finding)), section)),
        ),
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

/** The rules of a report, and those that findings name beside them. */
function rulesOf(rules: readonly ReportRule[], findings: readonly ReportFinding[]): ReportRule[] {
  const all = new Map(rules.map((rule) => [rule.id, rule]));
  for (const finding of findings) {
    const id = ruleOf(finding);
    if (!all.has(id)) all.set(id, { id, title: id });
  }
  return [...all.values()];
}

function resultOf(finding: ReportFinding, ruleIndex: number | undefined, section: ReportSection): Result {
  const { code, rule, severity, message, path, about, value, fix, manual } = finding;
  const physicalLocation = physicalLocationOf(finding, finding.source ?? section.source);
  const fullyQualifiedName = path === undefined || path === "" ? about : path;
  const location: Location = {
    ...(physicalLocation === undefined ? {} : { physicalLocation }),
    ...(fullyQualifiedName === undefined
      ? {}
      : { logicalLocations: [{ fullyQualifiedName, ...(about === undefined ? {} : { name: about }) }] }),
  };
  const properties = {
    ...(rule === undefined ? {} : { code }),
    ...(section.id === undefined ? {} : { record: section.id }),
    ...(value === undefined ? {} : { value }),
    ...(fix === undefined ? {} : { fix }),
  };
  return {
    ruleId: ruleOf(finding),
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    // SARIF 3.27.9 and 3.27.10: what a person must look at is of the kind review, and has no level.
    ...(manual === true ? { kind: "review", level: "none" } : { level: LEVEL[severity] }),
    message: { text: message, ...(fix === undefined ? {} : { markdown: `${message}\n\n\`\`\`\n${fix}\n\`\`\`` }) },
    ...(Object.keys(location).length === 0 ? {} : { locations: [location] }),
    ...(Object.keys(properties).length === 0 ? {} : { properties }),
  };
}

function physicalLocationOf({ line, column }: ReportFinding, source: string | undefined): PhysicalLocation | undefined {
  // “-” is standard input, which has no address.
  if (source === undefined || source === "-") return undefined;
  const region =
    line === undefined ? undefined : { startLine: line, ...(column === undefined ? {} : { startColumn: column }) };
  return { artifactLocation: { uri: uriOf(source) }, ...(region === undefined ? {} : { region }) };
}

/** A file name as a URI reference, RFC 3986; addresses stay as they are. */
function uriOf(source: string): string {
  if (/^[A-Za-z][A-Za-z0-9+.-]+:\/\//.test(source)) return source;
  const path = source.replaceAll("\\", "/");
  const encoded = path.split("/").map(encodeURIComponent).join("/");
  if (/^[A-Za-z]:\//.test(path)) return `file:///${path.slice(0, 2)}${encoded.slice(encoded.indexOf("/"))}`;
  return path.startsWith("/") ? `file://${encoded}` : encoded;
}
