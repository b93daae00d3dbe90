export { diagnosticsOf } from "./diagnostics.js";
export type { Change } from "./fix/change-log.js";
export { type Fixed, fixInspire } from "./fix/fix-inspire.js";
export { type Messages, messageLanguages, messagesOf } from "./messages/index.js";
export type { LinkStatus, ResourceType } from "./record-view.js";
export type { InspireReport, RecordReport, ReportedFinding, RuleResult } from "./report.js";
export { inspireReport } from "./reports/inspire-report.js";
export type { InspireReportWords } from "./reports/words.js";
export type {
  Concern,
  Finding,
  FindingSeverity,
  Findings,
  Mode,
  Place,
  Requirement,
  Rule,
  RuleSetId,
  StructureFault,
  SuiteId,
  Verdict,
} from "./rule.js";
export { rulesOf, SUITES, type Suite } from "./rules/index.js";
export { type ReportSummary, type RuleSummary, summaryOf, type VerdictCounts } from "./summary.js";
export { type InspireOptions, validateInspire } from "./validate.js";
