import type { MessageKey } from "./messages/en.js";
import type { RecordView } from "./record-view.js";

/** What a rule says of a record. */
export type Verdict = "passed" | "failed" | "manual" | "not-applicable";

/**
 * - `default`: the Technical Guidelines themselves: a rule that does not concern the record is not applicable, both
 *   encodings and `gmi:MI_Metadata` are accepted, services are checked, known faults of the official suites are mended;
 * - `reference`: the verdicts of the official test suites, quirks included.
 */
export type Mode = "default" | "reference";

/** The two editions of the Technical Guidelines. */
export type RuleSetId = "tg2.0" | "tg1.3";

/** A test suite: a conformance class of the Technical Guidelines 2.0.1, monitoring, or the one of 1.3. */
export type SuiteId =
  | "common"
  | "datasets-and-series"
  | "isdss"
  | "monitoring"
  | "sds"
  | "ns"
  | "sds-invocable"
  | "sds-interoperable"
  | "sds-harmonised"
  | "iso";

/**
 * - `error`: the rule is failed;
 * - `warning`: the Technical Guidelines ask for it, or it will cause trouble, but the rule is passed;
 * - `manual`: a person must look.
 */
export type FindingSeverity = "error" | "warning" | "manual";

/** Where something is in a document. */
export interface Place {
  readonly path?: string;
  readonly line?: number;
  readonly column?: number;
}

/** Something that is wrong with the structure of a record, as a check by XML schemas says it. */
export interface StructureFault extends Place {
  readonly message: string;
  readonly remedy: string;
}

/** Something that a rule has found in a record. */
export interface Finding {
  /** The object or value of the record that it is about; where something is missing, that in which it is missing. */
  readonly node: object;
  /** The property of the node that is missing or wrong. */
  readonly property?: string;
  readonly message: MessageKey;
  readonly parameters?: Readonly<Record<string, string>>;
  readonly severity?: FindingSeverity;
  /** Where it is, if that is known otherwise than by the node. */
  readonly place?: Place;
  /** Makes the XML that can stand in the record instead, in the encoding of the record. */
  readonly fix?: () => string;
}

export type Findings = Iterable<Finding>;

/** Which records a rule concerns in the default mode. */
export type Concern = (record: RecordView) => boolean;

/** Where the Technical Guidelines ask for what a rule checks. */
export interface Requirement {
  /** `TG Requirement C.5`. */
  readonly number: string;
  /** The clause of the Technical Guidelines. */
  readonly clause: string;
}

/** One rule of a test suite: data, and a function that looks at a record. */
export interface Rule {
  /** As the official suite writes it: `md common req C.5`, `md-iso.a.1`. */
  readonly id: string;
  /** As the official suite writes it. */
  readonly title: string;
  readonly suite: SuiteId;
  readonly requirement: Requirement;
  /** The address of the official text. */
  readonly address: string;
  /** Which records it concerns in the default mode; all where it is absent. */
  readonly concerns?: Concern;
  check(record: RecordView): Findings;
  /** How the official suite decides, where that is not the same; `none` where it has no test. */
  readonly reference?: ((record: RecordView) => Findings) | "none";
  /** What the default mode does otherwise than the official suite, in one sentence each. */
  readonly differences?: readonly string[];
}
