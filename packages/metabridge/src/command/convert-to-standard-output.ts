import type { MetadataRecord } from "../record.js";
import type { ConversionRun } from "./conversion-run.js";
import { type InputFile, RefusalError } from "./input-files.js";
import type { FileReport } from "./report.js";
import type { Terminal } from "./terminal.js";

/** All inputs to one document on standard output. */
export async function convertToStandardOutput(
  files: readonly InputFile[],
  run: ConversionRun,
  terminal: Terminal,
): Promise<void> {
  const reports = files.map((file) => run.begin(file.label));
  if (run.format.documents === "many-records") await toOneDocument(files, reports, run, terminal);
  else await toOneRecord(files, reports, run, terminal);
  for (const report of reports) run.finish(report);
}

async function toOneDocument(
  files: readonly InputFile[],
  reports: readonly FileReport[],
  run: ConversionRun,
  terminal: Terminal,
): Promise<void> {
  let current: FileReport | undefined;
  async function* records(): AsyncIterable<MetadataRecord> {
    for (const [index, file] of files.entries()) {
      current = reports[index];
      if (current === undefined) continue;
      try {
        yield* run.records(file, current);
      } catch (error) {
        run.refuse(current, error);
      }
    }
  }
  const someFailed = (): boolean => reports.some(({ failed }) => failed);
  const pending = records()[Symbol.asyncIterator]();
  const first = await pending.next();
  // Where nothing could be read there is no document, rather than an empty one.
  if (first.done === true && someFailed()) return;
  async function* all(): AsyncIterable<MetadataRecord> {
    for (let next = first; next.done !== true; next = await pending.next()) yield next.value;
  }
  for await (const { value, ...said } of run.bridge.writeStream(all(), run.writeOptions)) {
    if (current !== undefined) run.attribute(said, current);
    if (value !== "") await terminal.print(value);
  }
}

/** A document of such a format holds one record, so there must be no more. */
async function toOneRecord(
  files: readonly InputFile[],
  reports: readonly FileReport[],
  run: ConversionRun,
  terminal: Terminal,
): Promise<void> {
  let only: MetadataRecord | undefined;
  let onlyReport: FileReport | undefined;
  for (const [index, file] of files.entries()) {
    const report = reports[index];
    if (report === undefined) continue;
    try {
      for await (const record of run.records(file, report)) {
        if (only !== undefined) {
          throw new RefusalError(
            `There is more than one record, and a document in ${run.format.title} holds one: name a folder with --out.`,
          );
        }
        only = record;
        onlyReport = report;
      }
    } catch (error) {
      run.refuse(report, error);
      if (error instanceof RefusalError) return;
    }
  }
  if (only === undefined || onlyReport === undefined) return;
  const { value, ...said } = await run.bridge.write([only], run.writeOptions);
  onlyReport.add(said);
  if (value !== "") await terminal.print(value);
}
