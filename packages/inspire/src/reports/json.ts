import type { InspireReport, ReportedFinding, RuleResult } from "../report.js";

const said = ({ message, remedy }: ReportedFinding): string => `${message} ${remedy}`;

/** The first finding that decided the verdict; all of them are in `findings`. */
function resultOf({ rule, title, requirement, clause, address, verdict, findings }: RuleResult): object {
  const first =
    findings.find(({ severity }) => severity === (verdict === "failed" ? "error" : "manual")) ?? findings[0];
  const { path, line, column, fix } = first ?? {};
  return {
    rule,
    title,
    requirement,
    clause,
    address,
    verdict,
    message: first === undefined ? undefined : said(first),
    path,
    line,
    column,
    fix,
    findings,
  };
}

/**
 * A report as plain JSON: `{ "records": [ { "source", "id", "type", "verdict", "results": [ { "rule", "requirement",
 * "verdict", "message", "path", "line", "column", "fix", "findings" } ] } ] }`.
 */
export const inspireJson = ({ ruleSet, mode, language, records }: InspireReport): object => ({
  ruleSet,
  mode,
  language,
  records: records.map(({ source, id, title, type, encoding, verdict, results }) => ({
    source,
    id,
    title,
    type,
    encoding,
    verdict,
    results: results.map(resultOf),
  })),
});
