import type { Diagnostic, Loss, Result, Severity } from "@metabridge/core";
import { writeWhole } from "./output-file.js";

/** Errors that are kept in any case, to be printed. */
const KEPT_ERRORS = 10;

/** What the command did with one input. */
export class FileReport {
  /** The format that the input was read as. */
  format: string | undefined;
  /** Records that were read. */
  records = 0;
  /** The files that were written; none where the output went to standard output. */
  readonly outputs: string[] = [];
  readonly counts: Record<Severity | "loss", number> = { error: 0, warning: 0, info: 0, loss: 0 };
  readonly diagnostics: Diagnostic[] = [];
  readonly losses: Loss[] = [];

  /** `keepsAll`: every diagnostic and loss is wanted; otherwise they are counted, so that memory stays constant. */
  constructor(
    readonly input: string,
    readonly keepsAll: boolean,
  ) {}

  /** The input was refused, or has errors. */
  get failed(): boolean {
    return this.counts.error > 0;
  }

  /** Adds what a result says. */
  add({ diagnostics, losses }: Omit<Result<unknown>, "value">): void {
    for (const diagnostic of diagnostics) {
      this.counts[diagnostic.severity]++;
      const isKept = this.keepsAll || (diagnostic.severity === "error" && this.diagnostics.length < KEPT_ERRORS);
      if (isKept) this.diagnostics.push(detached(diagnostic));
    }
    this.counts.loss += losses.length;
    if (this.keepsAll) for (const loss of losses) this.losses.push(detached(loss));
  }
}

/** A copy: the texts of the original may be parts of the input, and would hold all of it in memory. */
function detached<T>(of: T): T {
  return JSON.parse(JSON.stringify(of));
}

/** The whole run, as `--report` writes it. Nothing in it depends on when or where the command ran. */
export async function writeReport(
  path: string,
  run: { readonly command: string; readonly to: string },
  reports: readonly FileReport[],
): Promise<void> {
  const sum = (of: (report: FileReport) => number): number => reports.reduce((total, report) => total + of(report), 0);
  const summary = {
    files: reports.length,
    failed: sum(({ failed }) => (failed ? 1 : 0)),
    records: sum(({ records }) => records),
    diagnostics: sum(({ diagnostics }) => diagnostics.length),
    losses: sum(({ losses }) => losses.length),
  };
  const files = reports.map(({ input, format, records, outputs, failed, diagnostics, losses }) => {
    return { input, format, records, ...(outputs.length > 0 ? { outputs } : {}), failed, diagnostics, losses };
  });
  await writeWhole(path, `${JSON.stringify({ ...run, summary, files }, undefined, 2)}\n`);
}
