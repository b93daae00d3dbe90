import { join, resolve } from "node:path";
import { type Change, fixInspire } from "@metabridge/inspire";
import { EXIT, type ExitCode, UsageError } from "../command/exit-code.js";
import { bytesOf, type InputFile, inputFiles, RefusalError } from "../command/input-files.js";
import { counted, oneLine, printDiagnostics } from "../command/messages.js";
import { makeFolder, OutputFile } from "../command/output-file.js";
import { numberedName } from "../command/output-names.js";
import { refusal } from "../command/refusal.js";
import { FileReport } from "../command/report.js";
import { didYouMean } from "../did-you-mean.js";
import type { Iso19115Record } from "../record.js";
import type { Context, DeclareCommand } from "./command.js";

interface FixFlags {
  readonly rules: string;
  readonly from?: string;
  readonly out?: string;
  readonly format: string;
}

/** The forms that changes are shown in. */
const FORMATS = ["text", "json"] as const;

/** What was changed in a record, for programs. */
interface RecordChanges {
  readonly source?: string;
  readonly id?: string;
  readonly title?: string;
  readonly changes: readonly Change[];
}

/** `metabridge fix`: mends what can be mended with no guess, and shows each change. */
export const fixCommand: DeclareCommand = (program, run) => {
  program
    .command("fix")
    .description("mend ISO 19115 records where no guess is needed, and show each change")
    .argument("<inputs...>", "files, folders, or - for standard input")
    .option("--rules <rules>", "what to mend for: inspire", "inspire")
    .option("--from <format>", "the format of the inputs (default: seen from their contents)")
    .option("--format <format>", `how to show the changes: ${FORMATS.join(", ")}`, "text")
    .option("--out <folder>", "write the mended records to this folder (default: changes are shown only)")
    .action((inputs: string[], flags: FixFlags) => run((context) => fix(inputs, flags, context)));
};

async function fix(inputs: readonly string[], flags: FixFlags, context: Context): Promise<ExitCode> {
  if (flags.rules !== "inspire") {
    throw new UsageError(`Nothing can be mended for “${flags.rules}”. --rules takes: inspire.`);
  }
  if (!FORMATS.some((one) => one === flags.format)) {
    throw new UsageError(
      `Changes cannot be shown as “${flags.format}”.${didYouMean(flags.format, FORMATS)} --format takes: ${FORMATS.join(", ")}.`,
    );
  }
  const reports: FileReport[] = [];
  const mended: RecordChanges[] = [];
  for (const argument of new Set(inputs)) {
    const found = new FileReport(argument, false);
    try {
      for (const file of await inputFiles(argument)) {
        const report = new FileReport(file.label, false);
        reports.push(report);
        try {
          for await (const one of fixFile(file, flags, report, context)) {
            mended.push(one);
            if (flags.format === "text") await context.terminal.print(difference(one, context));
          }
        } catch (error) {
          report.add({ diagnostics: [refusal(error)], losses: [] });
        }
        printDiagnostics(context.terminal, report, false);
      }
    } catch (error) {
      reports.push(found);
      found.add({ diagnostics: [refusal(error)], losses: [] });
      printDiagnostics(context.terminal, found, false);
    }
  }
  if (flags.format === "json") {
    await context.terminal.print(`${JSON.stringify({ records: mended }, undefined, 2)}\n`);
  }
  const records = reports.reduce((sum, report) => sum + report.records, 0);
  const changes = mended.reduce((sum, one) => sum + one.changes.length, 0);
  context.terminal.note(`${counted(records, "record")}, ${counted(changes, "change")}`);
  return reports.some(({ failed }) => failed) ? EXIT.refused : EXIT.ok;
}

/** Mends the records of one input; gives the changes of each that needed some. */
async function* fixFile(
  file: InputFile,
  flags: FixFlags,
  report: FileReport,
  context: Context,
): AsyncGenerator<RecordChanges> {
  const { bridge, terminal } = context;
  const { from, out } = flags;
  const mended: Iso19115Record[] = [];
  const options = { source: file.label, ...(from === undefined ? {} : { from }) };
  for await (const read of bridge.readRecords(bytesOf(file, terminal.stdin), options)) {
    report.add(read);
    const record = read.value;
    if (record === undefined) continue;
    if (record.hub !== "iso19115")
      throw new RefusalError("Records of ISO 19115 can be mended, and this input is none.");
    report.records++;
    const { value, changes } = fixInspire(record.model);
    if (changes.length > 0) yield changesOf(record, changes);
    if (out !== undefined) mended.push({ ...record, model: value });
  }
  if (out !== undefined) await save(mended, file, out, report, context);
}

function changesOf({ source, model }: Iso19115Record, changes: readonly Change[]): RecordChanges {
  const id = model.metadataIdentifier?.code?.value;
  const title = model.identificationInfo?.[0]?.citation?.title?.value;
  return {
    ...(source === undefined ? {} : { source }),
    ...(id === undefined ? {} : { id }),
    ...(title === undefined ? {} : { title }),
    changes,
  };
}

/** What was changed in a record, as a diff: the place, what stood there, and what stands there now. */
function difference({ source, title, changes }: RecordChanges, { terminal }: Context): string {
  const { bold, cyan, green, red } = terminal.colors;
  const head = [source, title].filter((part) => part !== undefined && part !== "").join(": ");
  const lines = changes.flatMap(({ path, rule, before, after, line, column }) => [
    cyan(`@@ ${line === undefined ? "" : `${line}:${column ?? 1} `}${path} (${rule})`),
    ...(before === "" ? [] : [red(`- ${oneLine(before)}`)]),
    ...(after === "" ? [] : [green(`+ ${oneLine(after)}`)]),
  ]);
  return `${[bold(oneLine(head)), ...lines, ""].join("\n")}\n`;
}

/** The mended records in the format that they came in: one file, or a numbered one for each where there are several. */
async function save(
  records: readonly Iso19115Record[],
  file: InputFile,
  folder: string,
  report: FileReport,
  { bridge }: Context,
): Promise<void> {
  await makeFolder(folder);
  for (const [index, record] of records.entries()) {
    const name = records.length === 1 ? file.relativeName : numberedName(file.relativeName, index + 1);
    const path = join(folder, name);
    if (file.path !== undefined && resolve(path) === resolve(file.path)) {
      throw new RefusalError("The output would overwrite the input; name another folder with --out.");
    }
    const { value, ...said } = await bridge.write([record], { to: record.format });
    report.add(said);
    const output = new OutputFile(path);
    try {
      await output.write(value);
      await output.close();
      report.outputs.push(path);
    } finally {
      await output.discard();
    }
  }
}
