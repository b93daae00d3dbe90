export { diagnosticsOf } from "./diagnostics.js";
export type { Change } from "./fix/change-log.js";
export { type Fixed, fixInspire } from "./fix/fix-inspire.js";
export { type Messages, messageLanguages, messagesOf } from "./messages/index.js";
export type { LinkStatus, ResourceType } from "./record-view.js";
export { renderHtml } from "./render/html.js";
export { renderJson } from "./render/json.js";
export { renderJunit } from "./render/junit.js";
export { renderSarif } from "./render/sarif.js";
export { renderText, type TextOptions } from "./render/text.js";
export type { InspireReport, RecordReport, ReportedFinding, RuleResult } from "./report.js";
export type {
  Concern,
  Finding,
  FindingSeverity,
  Findings,
  Mode,
  Requirement,
  Rule,
  RuleSetId,
  SuiteId,
  Verdict,
} from "./rule.js";
export { rulesOf, SUITES, type Suite } from "./rules/index.js";
export { type ReportSummary, type RuleSummary, summaryOf, type VerdictCounts } from "./summary.js";
export { type InspireOptions, validateInspire } from "./validate.js";
