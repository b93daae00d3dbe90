export type { Messages } from "./messages/index.js";
export { messageLanguages } from "./messages/index.js";
export type { LinkStatus, ResourceType } from "./record-view.js";
export type { InspireReport, RecordReport, ReportedFinding, RuleResult } from "./report.js";
export type { Concern, Finding, Findings, FindingSeverity, Mode, Requirement, Rule, RuleSetId, SuiteId, Verdict } from "./rule.js";
export { rulesOf, type Suite, SUITES } from "./rules/index.js";
export { type InspireOptions, validateInspire } from "./validate.js";
