import type { ResourceType } from "./record-view.js";
import type { FindingSeverity, Mode, RuleSetId, SuiteId, Verdict } from "./rule.js";

/** Something that a rule has found, for people: what is wrong, what to write instead, and where. */
export interface ReportedFinding {
  /** Stable and documented: `inspire.C.5.language.code-list`. */
  readonly code: string;
  readonly severity: FindingSeverity;
  readonly message: string;
  readonly remedy: string;
  /** In the names of the model. */
  readonly path?: string;
  readonly line?: number;
  readonly column?: number;
  /** XML that can stand in the record instead. */
  readonly fix?: string;
}

/** What one rule says of one record. */
export interface RuleResult {
  /** As the official suite writes it. */
  readonly rule: string;
  readonly title: string;
  readonly suite: SuiteId;
  /** `TG Requirement C.5`. */
  readonly requirement: string;
  readonly clause: string;
  /** Of the official text. */
  readonly address: string;
  readonly verdict: Verdict;
  readonly findings: readonly ReportedFinding[];
}

/** What the rules say of one record. */
export interface RecordReport {
  readonly source?: string;
  /** The identifier of the record. */
  readonly id?: string;
  /** The title of the resource. */
  readonly title?: string;
  readonly type: ResourceType;
  readonly encoding?: "iso19139" | "iso19115-3";
  readonly verdict: Exclude<Verdict, "not-applicable">;
  /** One for each rule, in the order of the Technical Guidelines. */
  readonly results: readonly RuleResult[];
}

/** What the rules say of all the records that were checked together. */
export interface InspireReport {
  readonly ruleSet: RuleSetId;
  readonly mode: Mode;
  readonly language: string;
  readonly records: readonly RecordReport[];
}
