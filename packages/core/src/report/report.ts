import type { Diagnostic } from "../result.js";
import type { ReportWords } from "./words.js";

/** How good something is, for colours and signs. */
export type Tone = "good" | "fair" | "bad" | "muted";

/** A short verdict: `conformant`, `281 of 405 points: good`. */
export interface ReportVerdict {
  readonly text: string;
  readonly tone: Tone;
}

/** One thing that was found, with what a reader needs beside a {@link Diagnostic}. */
export interface ReportFinding extends Diagnostic {
  /** What it is about, in words for people: a title, or the IRI of a node. */
  readonly about?: string;
  /** The value that is wrong, as it is written. */
  readonly value?: string;
  /** What can stand there instead: XML, Turtle. */
  readonly fix?: string;
  /** The `id` of the rule that it belongs to, where that is not its `code`. */
  readonly rule?: string;
  /** A program cannot tell: a person must look. */
  readonly manual?: true;
}

/** A rule that can have findings; its `id` is their `rule`, or else their `code`. */
export interface ReportRule {
  readonly id: string;
  readonly title: string;
  /** What asks for it: `TG Requirement C.5`. */
  readonly requirement?: string;
  /** Where the rule is explained. */
  readonly address?: string;
  /** The `id` of the group that it belongs to. */
  readonly group?: string;
}

/** Rules that belong together: a conformance class. */
export interface ReportGroup {
  readonly id: string;
  readonly title: string;
}

/** What a rule says of a subject. `manual`: a person must look; `not-applicable`: the rule does not concern it. */
export type RuleVerdict = "passed" | "failed" | "manual" | "not-applicable";

/** The verdict of one rule on the subject of a section. */
export interface ReportResult {
  /** The `id` of the rule. */
  readonly rule: string;
  readonly verdict: RuleVerdict;
}

/** A cell of a table; a string is one without a tone. */
export type ReportCell = string | ReportVerdict;

/** A column; figures stand at its right edge. */
export interface ReportColumn {
  readonly title: string;
  readonly figures?: boolean;
}

/** Verdicts on rules, points of metrics. */
export interface ReportTable {
  readonly title: string;
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly (readonly ReportCell[])[];
}

/** What there is to say of one subject: a record, a catalogue, a file. */
export interface ReportSection {
  readonly title: string;
  /** The identifier of the subject. */
  readonly id?: string;
  /** It is about all the other subjects together: it is not counted among them. */
  readonly overview?: true;
  /** The file or address that the subject came from. */
  readonly source?: string;
  readonly verdict?: ReportVerdict;
  /** A few facts, each a name and a value. */
  readonly facts?: readonly (readonly [name: string, value: string])[];
  readonly tables?: readonly ReportTable[];
  /** Where rules give verdicts: one for each rule. */
  readonly results?: readonly ReportResult[];
  readonly findings: readonly ReportFinding[];
  /** The same in figures, for programs: only {@link reportJson} writes it. Plain JSON. */
  readonly data?: unknown;
}

/**
 * A report on metadata, in words for people: what {@link reportText}, {@link reportHtml}, {@link reportSarif} and
 * {@link reportJson} write. Each set of rules makes one of its own results.
 */
export interface Report {
  readonly title: string;
  /** The language of the texts (BCP 47); the renderers have words in English and French. Default `en`. */
  readonly language?: string;
  /** The words of the renderers in another language. */
  readonly words?: ReportWords;
  readonly verdict: ReportVerdict;
  /** What the tones of the verdicts on sections mean, for counts and filters: `conformant` for `good`. */
  readonly tones?: Readonly<Partial<Record<Tone, string>>>;
  readonly rules: readonly ReportRule[];
  /** Groups of rules, in their order. */
  readonly groups?: readonly ReportGroup[];
  readonly sections: readonly ReportSection[];
  /** What program checked; named in SARIF. Default: metabridge. */
  readonly tool?: { readonly name: string; readonly version?: string; readonly address?: string };
  /** What {@link reportJson} writes, where that is a contract of the rules. Plain JSON. */
  readonly json?: unknown;
}

/** The rule that a finding belongs to. */
export const ruleOf = ({ rule, code }: ReportFinding): string => rule ?? code;

/** The sections about subjects, without those about all of them together. */
export const subjectsOf = ({ sections }: Pick<Report, "sections">): ReportSection[] =>
  sections.filter(({ overview }) => overview !== true);

/** Every finding of a report, in its order. */
export function findingsOf({ sections }: Pick<Report, "sections">): ReportFinding[] {
  return sections.flatMap(({ findings }) => findings);
}

/** How many findings of each severity there are. */
export function countFindings(findings: readonly Diagnostic[]): Readonly<Record<Diagnostic["severity"], number>> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}
