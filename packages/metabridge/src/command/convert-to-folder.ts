import { join, resolve } from "node:path";
import type { Result } from "@metabridge/core";
import type { ConversionRun } from "./conversion-run.js";
import { type InputFile, RefusalError } from "./input-files.js";
import { makeFolder, OutputFile } from "./output-file.js";
import { numberedName, outputNames } from "./output-names.js";
import type { FileReport } from "./report.js";
import { TraceFile } from "./trace-file.js";

/** Each input to files of its own, at the same place below the output folder. */
export async function convertToFolder(files: readonly InputFile[], folder: string, run: ConversionRun): Promise<void> {
  await makeFolder(folder);
  const names = outputNames(files, run.format);
  for (const file of files) {
    const report = run.begin(file.label);
    const name = names.get(file);
    const pathOf = (relative: string): string => {
      const path = join(folder, relative);
      if (file.path !== undefined && resolve(path) === resolve(file.path)) {
        throw new RefusalError("The output would overwrite the input; name another folder with --out.");
      }
      return path;
    };
    try {
      if (name === undefined)
        throw new RefusalError("Another input has the same name, and its output is there already.");
      if (run.format.documents === "many-records") await toOneFile(file, pathOf(name), report, run);
      else
        await toFiles(file, (number) => pathOf(number === undefined ? name : numberedName(name, number)), report, run);
    } catch (error) {
      run.refuse(report, error);
    }
    run.finish(report);
  }
}

/** All records of an input to one file; no file where nothing could be read. */
async function toOneFile(file: InputFile, path: string, report: FileReport, run: ConversionRun): Promise<void> {
  const output = new OutputFile(path);
  const trace = run.isTraced ? new TraceFile(path, file.label) : undefined;
  let isEmpty = true;
  try {
    for await (const piece of run.bridge.writeStream(run.records(file, report), run.writeOptions)) {
      report.add(piece);
      await trace?.add(piece.trace ?? []);
      if (piece.value === "") continue;
      isEmpty = false;
      await output.write(piece.value);
    }
    if (isEmpty && report.failed) return;
    await output.close();
    await trace?.close();
    report.outputs.push(path);
  } finally {
    await output.discard();
    await trace?.discard();
  }
}

/** Each record of an input to a file: `name.json` where there is one, `name-1.json`, `name-2.json`, … where there are more. */
async function toFiles(
  file: InputFile,
  pathOf: (number?: number) => string,
  report: FileReport,
  run: ConversionRun,
): Promise<void> {
  const save = async ({ value, trace: entries }: Result<string>, path: string): Promise<void> => {
    const output = new OutputFile(path);
    const trace = run.isTraced ? new TraceFile(path, file.label) : undefined;
    try {
      await output.write(value);
      await output.close();
      await trace?.add(entries ?? []);
      await trace?.close();
      report.outputs.push(path);
    } finally {
      await output.discard();
      await trace?.discard();
    }
  };
  let number = 0;
  let first: Result<string> | undefined;
  for await (const record of run.records(file, report)) {
    const written = await run.bridge.write([record], run.writeOptions);
    report.add(written);
    number++;
    // An error that left nothing to write has been said.
    const document = written.value === "" ? undefined : written;
    if (number === 1) {
      first = document;
      continue;
    }
    if (first !== undefined) await save(first, pathOf(1));
    first = undefined;
    if (document !== undefined) await save(document, pathOf(number));
  }
  if (first !== undefined) await save(first, pathOf());
}
