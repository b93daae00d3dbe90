import type { Severity } from "../result.js";
import {
  countFindings,
  findingsOf,
  type Report,
  type ReportCell,
  type ReportFinding,
  type ReportSection,
  type ReportTable,
  type Tone,
} from "./report.js";
import { countsInWords, type ReportWords, reportWords } from "./words.js";

/** How {@link reportText} writes. */
export interface ReportTextOptions {
  /** Gives a text its colour. Default: none, as for files. */
  readonly paint?: (text: string, as: Tone | "strong") => string;
  /** Findings of lesser severity are counted, not shown. Default: all are shown. */
  readonly least?: Severity;
}

type Paint = NonNullable<ReportTextOptions["paint"]>;

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };
const TONE: Readonly<Record<Severity, Tone>> = { error: "bad", warning: "fair", info: "muted" };

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
  const words = reportWords(report.language);
  const paint = options.paint ?? ((text) => text);
  const lines = [`${paint(oneLine(report.title), "strong")}: ${paint(report.verdict.text, report.verdict.tone)}`];
  const counts = countsInWords(countFindings(findingsOf(report)), words);
  if (counts !== "") lines.push(paint(counts, "muted"));
  for (const section of report.sections) {
    lines.push("", ...sectionLines(section, words, paint, options.least ?? "info"));
  }
  return `${lines.join("\n")}\n`;
}

function sectionLines(section: ReportSection, words: ReportWords, paint: Paint, least: Severity): string[] {
  const { title, source, verdict, facts = [], tables = [], findings } = section;
  const head = [paint(oneLine(title), "strong")];
  if (verdict !== undefined) head.push(paint(verdict.text, verdict.tone));
  const lines = [head.join(": ")];
  if (source !== undefined && source !== title) lines.push(`  ${paint(oneLine(source), "muted")}`);
  const widest = Math.max(0, ...facts.map(([name]) => name.length));
  for (const [name, value] of facts) lines.push(`  ${paint(name.padEnd(widest), "muted")}  ${oneLine(value)}`);
  for (const table of tables) lines.push("", ...tableLines(table, paint));
  const shown = findings.filter(({ severity }) => RANK[severity] <= RANK[least]);
  if (tables.length > 0 && shown.length > 0) lines.push("");
  const width = Math.max(...Object.values(words.severity).map((word) => word.length));
  for (const finding of shown) lines.push(...findingLines(finding, words, paint, width));
  const others = findings.filter(({ severity }) => RANK[severity] > RANK[least]);
  if (others.length > 0) lines.push(`  ${paint(`(+ ${countsInWords(countFindings(others), words)})`, "muted")}`);
  if (findings.length === 0 && tables.length === 0) lines.push(`  ${words.nothing}`);
  return lines;
}

function findingLines(finding: ReportFinding, words: ReportWords, paint: Paint, width: number): string[] {
  const { severity, line, column, message, code, path, about, fix } = finding;
  const place = line === undefined ? "" : `${words.line(line, column)}: `;
  const label = paint(words.severity[severity].padEnd(width), TONE[severity]);
  const lines = [`  ${label}  ${place}${oneLine(message)} ${paint(`[${code}]`, "muted")}`];
  const indent = " ".repeat(width + 4);
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
