import type { Diagnostic } from "../result.js";

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
}

/** A rule that can have findings; its `id` is their `code`. */
export interface ReportRule {
  readonly id: string;
  readonly title: string;
  /** Where the rule is explained. */
  readonly address?: string;
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
  /** The file or address that the subject came from. */
  readonly source?: string;
  readonly verdict?: ReportVerdict;
  /** A few facts, each a name and a value. */
  readonly facts?: readonly (readonly [name: string, value: string])[];
  readonly tables?: readonly ReportTable[];
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
  readonly verdict: ReportVerdict;
  readonly rules: readonly ReportRule[];
  readonly sections: readonly ReportSection[];
  /** What program checked; named in SARIF. Default: metabridge. */
  readonly tool?: { readonly name: string; readonly version?: string; readonly address?: string };
}

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
