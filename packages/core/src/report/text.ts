import type { Severity } from "../result.js";
import {
  countFindings,
  findingsOf,
  type Report,
  type ReportCell,
  type ReportFinding,
  type ReportSection,
  type ReportTable,
  type RuleVerdict,
  ruleOf,
  type Tone,
} from "./report.js";
import { countsInWords, type ReportWords, reportWords } from "./words.js";

/** How {@link reportText} writes. */
export interface ReportTextOptions {
  /** Gives a text its colour. Default: none, as for files. */
  readonly paint?: (text: string, as: Tone | "strong") => string;
  /** Findings of lesser severity are counted, not shown. Default: all are shown. */
  readonly least?: Severity;
  /** Where rules give verdicts: also the rules that have nothing to tell. Default false. */
  readonly all?: boolean;
  /** What can stand instead is shown where it has no more lines than this. Default: always. */
  readonly longestFix?: number;
}

type Paint = NonNullable<ReportTextOptions["paint"]>;

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };
const TONE: Readonly<Record<Severity, Tone>> = { error: "bad", warning: "fair", info: "muted" };
const OF_VERDICT: Readonly<Record<RuleVerdict, Tone>> = {
  failed: "bad",
  manual: "fair",
  passed: "good",
  "not-applicable": "muted",
};

/**
 * A report for a terminal or a log: a line for each finding, with its place and what to do.
 *
 * @example
 * ```ts
 * import { reportText } from "@metabridge/core";
 * const text = reportText({
 *   title: "DCAT-AP 3.0.1",
 *   verdict: { text: "not conformant", tone: "bad" },
 *   rules: [],
 *   sections: [
 *     { title: "Trees", findings: [{ code: "shacl.min-count", severity: "error", message: "It has no title.", line: 3 }] },
 *   ],
 * });
 * console.log(text.includes("error    line 3: It has no title. [shacl.min-count]")); // true
 * ```
 */
export function reportText(report: Report, options: ReportTextOptions = {}): string {
  const words = reportWords(report);
  const paint = options.paint ?? ((text) => text);
  const titles = new Map(report.rules.map(({ id, title }) => [id, title]));
  const lines = [`${paint(oneLine(report.title), "strong")}: ${paint(report.verdict.text, report.verdict.tone)}`];
  const counts = countsInWords(countFindings(findingsOf(report)), words);
  if (counts !== "") lines.push(paint(counts, "muted"));
  for (const section of report.sections) {
    lines.push("", ...sectionLines(section, titles, words, paint, options));
  }
  return `${lines.join("\n")}\n`;
}

function sectionLines(
  section: ReportSection,
  titles: ReadonlyMap<string, string>,
  words: ReportWords,
  paint: Paint,
  { least = "info", all = false, longestFix = Number.POSITIVE_INFINITY }: ReportTextOptions,
): string[] {
  const { title, source, verdict, facts = [], tables = [], results, findings } = section;
  const head = [paint(oneLine(title), "strong")];
  if (verdict !== undefined) head.push(paint(verdict.text, verdict.tone));
  const lines = [head.join(": ")];
  if (source !== undefined && source !== title) lines.push(`  ${paint(oneLine(source), "muted")}`);
  const widest = Math.max(0, ...facts.map(([name]) => name.length));
  for (const [name, value] of facts) lines.push(`  ${paint(name.padEnd(widest), "muted")}  ${oneLine(value)}`);
  for (const table of tables) lines.push("", ...tableLines(table, paint));
  const isShown = ({ severity, manual }: ReportFinding): boolean => manual === true || RANK[severity] <= RANK[least];
  const shown = findings.filter(isShown).map((finding) => {
    const { fix, ...rest } = finding;
    return fix === undefined || fix.split("\n").length <= longestFix ? finding : rest;
  });
  if (tables.length > 0 && shown.length > 0) lines.push("");
  const width = Math.max(
    ...[...Object.values(words.severity), ...(shown.some(({ manual }) => manual) ? [words.manual] : [])].map(
      (word) => word.length,
    ),
  );
  if (results === undefined)
    for (const finding of shown) lines.push(...findingLines(finding, words, paint, width, "  "));
  for (const { rule, verdict: one } of results ?? []) {
    const own = shown.filter((finding) => ruleOf(finding) === rule);
    if (own.length === 0 && one !== "failed" && !all) continue;
    lines.push(`  ${paint(rule, "strong")} ${titles.get(rule) ?? ""}: ${paint(words.verdicts[one], OF_VERDICT[one])}`);
    for (const finding of own) lines.push(...findingLines(finding, words, paint, width, "    "));
  }
  const others = findings.filter((finding) => !isShown(finding));
  if (others.length > 0) lines.push(`  ${paint(`(+ ${countsInWords(countFindings(others), words)})`, "muted")}`);
  if (findings.length === 0 && tables.length === 0) lines.push(`  ${words.nothing}`);
  return lines;
}

function findingLines(
  finding: ReportFinding,
  words: ReportWords,
  paint: Paint,
  width: number,
  margin: string,
): string[] {
  const { severity, manual, line, column, message, code, path, about, fix } = finding;
  const place = line === undefined ? "" : `${words.line(line, column)}: `;
  const word = manual === true ? words.manual : words.severity[severity];
  const label = paint(word.padEnd(width), manual === true ? "fair" : TONE[severity]);
  const lines = [`${margin}${label}  ${place}${oneLine(message)} ${paint(`[${code}]`, "muted")}`];
  const indent = margin + " ".repeat(width + 2);
  const where = [about ?? "", path ?? ""].filter((part) => part !== "").map(oneLine);
  if (where.length > 0) lines.push(`${indent}${paint(where.join("  "), "muted")}`);
  if (fix !== undefined) lines.push(...fix.split("\n").map((one) => `${indent}| ${harmless(one)}`));
  return lines;
}

const textOf = (cell: ReportCell | undefined): string => oneLine(typeof cell === "string" ? cell : (cell?.text ?? ""));

function tableLines({ title, columns, rows }: ReportTable, paint: Paint): string[] {
  const widths = columns.map((column, at) =>
    Math.max([...column.title].length, ...rows.map((row) => [...textOf(row[at])].length)),
  );
  const padded = (text: string, at: number): string => {
    const blanks = " ".repeat(Math.max(0, (widths[at] ?? 0) - [...text].length));
    return columns[at]?.figures === true ? blanks + text : text + blanks;
  };
  const lines = [`  ${paint(oneLine(title), "strong")}`];
  lines.push(`  ${paint(columns.map((column, at) => padded(column.title, at)).join("  "), "muted").trimEnd()}`);
  for (const row of rows) {
    const cells = columns.map((_, at) => {
      const cell = row[at];
      const text = padded(textOf(cell), at);
      return cell === undefined || typeof cell === "string" ? text : paint(text, cell.tone);
    });
    lines.push(`  ${cells.join("  ").trimEnd()}`);
  }
  return lines;
}

/** Text from metadata, without characters that a terminal would act upon. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const harmless = (text: string): string => text.replace(/[\u0000-\u001f\u007f-\u009f]/g, "");

const oneLine = (text: string): string => harmless(text.replace(/\s+/g, " "));
