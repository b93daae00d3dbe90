import type { Position } from "./position.js";

/**
 * How much a {@link Diagnostic} matters.
 * - `error`: something could not be read or converted and is missing from the value.
 * - `warning`: the source breaks a rule; the value is complete as far as that is possible.
 * - `info`: worth knowing, nothing is wrong.
 */
export type Severity = "error" | "warning" | "info";

/** Something a person should know about one place of a document. Bad metadata gives these, never an exception. */
export interface Diagnostic extends Partial<Position> {
  /** Stable, documented, dotted: `iso.date.invalid`. */
  readonly code: string;
  readonly severity: Severity;
  /** Plain English: what is wrong, and what to do where that is known. */
  readonly message: string;
  /** Where in the record, in the names of its model: `identificationInfo[0]/citation/date[1]`. */
  readonly path?: string;
  /** The file or address that the record came from. */
  readonly source?: string;
}

/** A leaf (a text or an attribute value) of the source that has no place in the target. */
export interface Loss extends Partial<Position> {
  /** Stable, documented, dotted: why it has no place, such as `iso19139.no-element`. */
  readonly code: string;
  /** Where in the source record, in the names of its model. */
  readonly path: string;
  /** The value that is lost, as written in the source. */
  readonly value: string;
  /** Plain English: why the target has no place for it. */
  readonly message: string;
  /** The file or address that the record came from. */
  readonly source?: string;
}

/** A statement of the output, or a value of a JSON document, and the source leaf that it came from; kept only with `trace: true`. */
export interface TraceEntry {
  /** The statement as N-Triples, or the path in the output document. */
  readonly output: string;
  /** The line of the output document that it begins on, where the writer tells; the first is 1. */
  readonly line?: number;
  /** The path of the source value in its model. */
  readonly path: string;
  readonly position?: Position;
}

/** What every reading, writing and conversion gives: the value, and all there is to say about it. */
export interface Result<T> {
  readonly value: T;
  readonly diagnostics: readonly Diagnostic[];
  readonly losses: readonly Loss[];
  readonly trace?: readonly TraceEntry[];
}

/**
 * Makes a {@link Result}.
 *
 * @example
 * ```ts
 * import { result } from "@metabridge/core";
 * console.log(result(42)); // { value: 42, diagnostics: [], losses: [] }
 * ```
 */
export function result<T>(
  value: T,
  diagnostics: readonly Diagnostic[] = [],
  losses: readonly Loss[] = [],
  trace?: readonly TraceEntry[],
): Result<T> {
  return trace === undefined ? { value, diagnostics, losses } : { value, diagnostics, losses, trace };
}

/** Whether anything in a result is an error. */
export function hasErrors(of: { readonly diagnostics: readonly Diagnostic[] }): boolean {
  return of.diagnostics.some((diagnostic) => diagnostic.severity === "error");
}

/** A diagnostic on one line, as compilers write it: `file:line:column: severity: message [code]`. */
export function formatDiagnostic(diagnostic: Diagnostic): string {
  const { source, line, column, severity, message, code, path } = diagnostic;
  const place = [source, line, line === undefined ? undefined : column].filter((part) => part !== undefined).join(":");
  const where = path === undefined || path === "" ? "" : ` (${path})`;
  return `${place === "" ? "" : `${place}: `}${severity}: ${message}${where} [${code}]`;
}
