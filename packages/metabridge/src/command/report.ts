import { writeFile } from "node:fs/promises";
import type { Diagnostic, Loss, Result } from "@metabridge/core";

/** What the command did with one input. */
export interface FileReport {
  readonly input: string;
  /** The format that the input was read as. */
  format?: string;
  /** Records that were read. */
  records: number;
  /** The files that were written; absent where the output went to standard output. */
  outputs?: string[];
  readonly diagnostics: Diagnostic[];
  readonly losses: Loss[];
  /** The input was refused, or has errors. */
  failed: boolean;
}

export function fileReport(input: string): FileReport {
  return { input, records: 0, diagnostics: [], losses: [], failed: false };
}

/** Adds what a result says to the report of its input. */
export function addTo(report: FileReport, from: Omit<Result<unknown>, "value">): void {
  if (from.diagnostics.length > 0) report.diagnostics.push(...from.diagnostics);
  if (from.losses.length > 0) report.losses.push(...from.losses);
  if (!report.failed) report.failed = from.diagnostics.some(({ severity }) => severity === "error");
}

/** The whole run, as `--report` writes it. Nothing in it depends on when or where the command ran. */
export async function writeReport(
  path: string,
  run: { readonly command: string; readonly to: string },
  files: readonly FileReport[],
): Promise<void> {
  const summary = {
    files: files.length,
    failed: files.filter(({ failed }) => failed).length,
    records: files.reduce((sum, { records }) => sum + records, 0),
    diagnostics: files.reduce((sum, { diagnostics }) => sum + diagnostics.length, 0),
    losses: files.reduce((sum, { losses }) => sum + losses.length, 0),
  };
  const ordered = files.map(({ input, format, records, outputs, failed, diagnostics, losses }) => {
    return { input, format, records, outputs, failed, diagnostics, losses };
  });
  await writeFile(path, `${JSON.stringify({ ...run, summary, files: ordered }, undefined, 2)}\n`);
}
