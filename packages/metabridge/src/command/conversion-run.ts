import type { Diagnostic, Format, Loss, Result } from "@metabridge/core";
import type { Context } from "../commands/command.js";
import type { Metabridge, WriteRecordsOptions } from "../metabridge.js";
import type { MetadataRecord } from "../record.js";
import { bytesOf, type InputFile } from "./input-files.js";
import { printDiagnostics, printLosses } from "./messages.js";
import { type Progress, progress } from "./progress.js";
import { refusal } from "./refusal.js";
import { FileReport } from "./report.js";

/** What the caller chose. */
export interface ConversionFlags {
  readonly to: string;
  readonly from?: string;
  readonly profile?: string;
  readonly base?: string;
  /** Languages that concepts of known lists get labels in. */
  readonly labels?: readonly string[];
  /** Where the report is to be written. */
  readonly report?: string;
  readonly verbose?: true;
  /** Write where each statement came from. */
  readonly trace?: true;
}

/** Reads the inputs of one run, and keeps the report of each. */
export class ConversionRun {
  readonly bridge: Metabridge;
  readonly reports: FileReport[] = [];
  readonly #context: Context;
  readonly #flags: ConversionFlags;
  #progress: Progress | undefined;

  constructor(
    readonly format: Format,
    flags: ConversionFlags,
    context: Context,
  ) {
    this.bridge = context.bridge;
    this.#flags = flags;
    this.#context = context;
  }

  /** Called when all inputs are known. */
  showProgress(files: readonly InputFile[]): void {
    const bytes = files.reduce((sum, { size }) => sum + size, 0);
    this.#progress = progress(this.#context.terminal, { files: files.length, bytes });
  }

  stopProgress(): void {
    this.#progress?.stop();
  }

  begin(label: string): FileReport {
    const report = new FileReport(label, this.#flags.report !== undefined || this.#flags.verbose === true);
    this.reports.push(report);
    return report;
  }

  /** Says what there is to say of an input that is done. */
  finish(report: FileReport): void {
    const verbose = this.#flags.verbose === true;
    const { terminal } = this.#context;
    if (report.failed || (verbose && report.diagnostics.length + report.losses.length > 0)) this.#progress?.stop();
    printDiagnostics(terminal, report, verbose);
    if (verbose) printLosses(terminal, report.input, report.losses);
  }

  /** An input that could not be read, or an output that could not be written. */
  refuse(report: FileReport, error: unknown): void {
    report.add({ diagnostics: [refusal(error)], losses: [] });
  }

  /** The records of an input; what is said of them goes to its report. */
  async *records(file: InputFile, report: FileReport): AsyncIterable<MetadataRecord> {
    const { from } = this.#flags;
    const bytes = bytesOf(file, this.#context.terminal.stdin, (count) => this.#progress?.advance(count));
    const options = { source: file.label, ...(from === undefined ? {} : { from }) };
    for await (const read of this.bridge.readRecords(bytes, options)) {
      report.add(read);
      if (read.value === undefined) continue;
      report.format = read.value.format;
      report.records++;
      yield read.value;
    }
    this.#progress?.fileDone();
  }

  get isTraced(): boolean {
    return this.#flags.trace === true;
  }

  get writeOptions(): WriteRecordsOptions {
    const { to, profile, base, labels } = this.#flags;
    return {
      to,
      ...(profile === undefined ? {} : { profile }),
      ...(base === undefined ? {} : { base }),
      ...(labels === undefined ? {} : { labels }),
      ...(this.isTraced ? { trace: true } : {}),
    };
  }

  /** Adds what is said of a document that several inputs are in to the reports of those inputs. */
  attribute(result: Omit<Result<unknown>, "value">, fallback: FileReport): void {
    const reportOf = ({ source }: Diagnostic | Loss): FileReport =>
      this.reports.find(({ input }) => input === source) ?? fallback;
    for (const diagnostic of result.diagnostics) {
      reportOf(diagnostic).add({ diagnostics: [diagnostic], losses: [] });
    }
    for (const loss of result.losses) reportOf(loss).add({ diagnostics: [], losses: [loss] });
  }
}
