import { formatDiagnostic, type Loss, type Severity } from "@metabridge/core";
import type { FileReport } from "./report.js";
import type { Terminal } from "./terminal.js";

/** Prints the errors of one input to standard error, the first ones of many; with `verbose` all diagnostics. A line each. */
export function printDiagnostics(terminal: Terminal, report: FileReport, verbose: boolean): void {
  const { input, diagnostics, counts } = report;
  const shown = verbose ? diagnostics : diagnostics.filter(({ severity }) => severity === "error").slice(0, MAX_SHOWN);
  for (const diagnostic of shown) {
    terminal.note(coloured(terminal, formatDiagnostic({ ...diagnostic, source: input }), diagnostic.severity));
  }
  const hidden = verbose ? 0 : counts.error - shown.length;
  if (hidden > 0) terminal.note(`${input}: … and ${counted(hidden, "more error")}; --report lists them all`);
}

/** A file can be wrong in a thousand places; the first ones say enough. */
const MAX_SHOWN = 10;

export function printLosses(terminal: Terminal, label: string, losses: readonly Loss[]): void {
  for (const { line, column, message, path, value, code } of losses) {
    const place = line === undefined ? label : `${label}:${line}:${column}`;
    terminal.note(oneLine(`${place}: loss: ${message} (${path}: ${JSON.stringify(value)}) [${code}]`));
  }
}

/** An error of one input that is no diagnostic of its contents. */
export function printError(terminal: Terminal, label: string, message: string, severity: Severity = "error"): void {
  terminal.note(coloured(terminal, `${label}: ${severity}: ${message}`, severity));
}

function coloured(terminal: Terminal, line: string, severity: Severity): string {
  const { red, yellow, cyan } = terminal.noteColors;
  const color = { error: red, warning: yellow, info: cyan }[severity];
  return oneLine(line).replace(`${severity}:`, (word) => color(word));
}

/** What metadata says can hold line breaks, and control characters that would steer the terminal. */
export function oneLine(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not reach a terminal
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, " ");
}

/** `1 file`, `2 files`. */
export function counted(count: number, noun: string): string {
  return `${count} ${count === 1 ? noun : noun.endsWith("s") ? `${noun}es` : `${noun}s`}`;
}
