import type { InspireReport, RecordReport, ReportedFinding, RuleResult } from "../report.js";
import { summaryOf } from "../summary.js";
import { type ReportWords, wordsOf } from "./words.js";

export interface TextOptions {
  /** Paints a piece of text, where the terminal has colours. */
  readonly paint?: (style: "bold" | "dim" | "red" | "yellow" | "green", text: string) => string;
  /** Also rules that were passed or do not apply. Default false. */
  readonly all?: boolean;
}

const plain = (_style: string, text: string): string => text;

/** What records say in one line, without characters that a terminal would act upon. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const oneLine = (text: string): string => text.replace(/\s+/g, " ").replace(/[\u0000-\u001f\u007f-\u009f]/g, "");

const SIGNS = { error: "✗", warning: "!", manual: "?" } as const;
const STYLES = { error: "red", warning: "yellow", manual: "dim" } as const;

function placeOf({ line, column, path }: ReportedFinding, words: ReportWords): string {
  return [line === undefined ? undefined : `${words.line} ${line}:${column ?? 1}`, path]
    .filter((part) => part !== undefined)
    .join(", ");
}

function findingLines(
  finding: ReportedFinding,
  words: ReportWords,
  paint: NonNullable<TextOptions["paint"]>,
): string[] {
  const place = placeOf(finding, words);
  const { severity, message, remedy } = finding;
  return [
    `    ${paint(STYLES[severity], SIGNS[severity])} ${oneLine(`${message} ${remedy}`)}`,
    ...(place === "" ? [] : [`      ${paint("dim", place)}`]),
  ];
}

function resultLines(result: RuleResult, words: ReportWords, paint: NonNullable<TextOptions["paint"]>): string[] {
  const { rule, title, verdict, findings } = result;
  const style = verdict === "failed" ? "red" : verdict === "passed" ? "green" : "dim";
  return [
    `  ${paint("bold", rule)} ${title}: ${paint(style, words.verdicts[verdict])}`,
    ...findings.flatMap((one) => findingLines(one, words, paint)),
  ];
}

function recordLines(record: RecordReport, words: ReportWords, options: TextOptions): string[] {
  const { paint = plain, all = false } = options;
  const { source, title, verdict, results } = record;
  const shown = all ? results : results.filter(({ verdict: one, findings }) => one === "failed" || findings.length > 0);
  const counts = `${results.filter((one) => one.verdict === "failed").length}/${results.filter((one) => one.verdict !== "not-applicable").length}`;
  return [
    `${source === undefined ? "" : `${oneLine(source)}: `}${paint("bold", oneLine(title ?? words.untitled))} (${words.verdicts[verdict]}, ${counts})`,
    ...shown.flatMap((result) => resultLines(result, words, paint)),
    "",
  ];
}

/** A report for the terminal: each record with what is wrong in it, and the counts at the end. */
export function renderText(report: InspireReport, options: TextOptions = {}): string {
  const words = wordsOf(report.language);
  const { records } = summaryOf(report);
  const edition = words.edition[report.ruleSet] + (report.mode === "reference" ? `, ${words.reference}` : "");
  const counts = (["passed", "manual", "failed"] as const)
    .map((verdict) => `${records[verdict]} ${words.verdicts[verdict]}`)
    .join(", ");
  return [
    ...report.records.flatMap((record) => recordLines(record, words, options)),
    `${edition}: ${report.records.length} ${words.records}, ${counts}`,
    "",
  ].join("\n");
}
