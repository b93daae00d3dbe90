import { type Diagnostic, formatDiagnostic, type Loss, type Severity } from "@metabridge/core";
import type { Terminal } from "./terminal.js";

/** A file can be wrong in a thousand places; the first ones say enough, the report has them all. */
const MAX_SHOWN = 10;

/** Prints the errors of one input to standard error (with `verbose` all diagnostics), a line each. */
export function printDiagnostics(
  terminal: Terminal,
  label: string,
  diagnostics: readonly Diagnostic[],
  verbose: boolean,
): void {
  const shown = verbose ? diagnostics : diagnostics.filter(({ severity }) => severity === "error");
  const limit = verbose ? shown.length : MAX_SHOWN;
  for (const diagnostic of shown.slice(0, limit)) {
    terminal.note(coloured(terminal, formatDiagnostic({ ...diagnostic, source: label }), diagnostic.severity));
  }
  if (shown.length > limit)
    terminal.note(`${label}: … and ${shown.length - limit} more errors; --report lists them all`);
}

export function printLosses(terminal: Terminal, label: string, losses: readonly Loss[]): void {
  for (const { line, column, message, path, value, code } of losses) {
    const place = line === undefined ? label : `${label}:${line}:${column}`;
    terminal.note(oneLine(`${place}: loss: ${message} (${path}: ${JSON.stringify(value)}) [${code}]`));
  }
}

/** An error of one input that is no diagnostic of its contents. */
export function printError(terminal: Terminal, label: string, message: string): void {
  terminal.note(coloured(terminal, `${label}: error: ${message}`, "error"));
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
