import { InvalidOptionError } from "@metabridge/core";
import { checkReadable, writableFormat } from "../command/chosen-format.js";
import { type ConversionFlags, ConversionRun } from "../command/conversion-run.js";
import { convertToFolder } from "../command/convert-to-folder.js";
import { convertToStandardOutput } from "../command/convert-to-standard-output.js";
import { EXIT, type ExitCode } from "../command/exit-code.js";
import { checkIsNoInput, type InputFile, inputFiles } from "../command/input-files.js";
import { counted } from "../command/messages.js";
import { writeReport } from "../command/report.js";
import type { Terminal } from "../command/terminal.js";
import type { Context, DeclareCommand } from "./command.js";

interface ConvertFlags extends ConversionFlags {
  readonly out?: string;
}

/** `metabridge convert`: files, folders or standard input to another format. */
export const convertCommand: DeclareCommand = (program, run) => {
  program
    .command("convert")
    .description("convert files, folders or standard input (-) to another format")
    .argument("<inputs...>", "files, folders, or - for standard input")
    .requiredOption("--to <format>", "the format to write (see: metabridge formats)")
    .option("--from <format>", "the format of the inputs (default: seen from their contents)")
    .option("--profile <profile>", "the application profile of the output, such as dcat-ap or geodcat-ap")
    .option("--base <iri>", "what the IRIs of ISO records are made below (default: their own identifiers alone)")
    .option("--labels <languages>", "RDF: label concepts of known lists in these languages too, such as fr,de", listOf)
    .option("--out <folder>", "write files to this folder (default: standard output)")
    .option("--report <file>", "write diagnostics and losses to this file, as JSON")
    .option("--trace", "with --out: write beside each file where its statements came from, as <file>.trace.json")
    .option("--verbose", "print warnings, notes and losses too, not only errors")
    .action((inputs: string[], flags: ConvertFlags) => run((context) => convert(inputs, flags, context)));
};

/** `fr, de` as a list. */
const listOf = (value: string): string[] => value.split(",").flatMap((one) => one.trim() || []);

async function convert(inputs: readonly string[], flags: ConvertFlags, context: Context): Promise<ExitCode> {
  const { bridge, terminal } = context;
  if (flags.trace === true && flags.out === undefined) {
    throw new InvalidOptionError(
      "--trace",
      "The trace is written beside the files: name a folder for them with --out.",
    );
  }
  if (flags.from !== undefined) checkReadable(flags.from, bridge);
  const run = new ConversionRun(writableFormat(flags.to, "--to", bridge), flags, context);
  const files = await filesOf(inputs, run);
  checkIsNoInput(flags.report, "--report", files);
  run.showProgress(files);
  if (flags.out !== undefined) await convertToFolder(files, flags.out, run);
  else await convertToStandardOutput(files, run, terminal);
  run.stopProgress();
  if (flags.report !== undefined) await writeReport(flags.report, { command: "convert", to: flags.to }, run.reports);
  summarise(run, terminal);
  return run.reports.some(({ failed }) => failed) ? EXIT.refused : EXIT.ok;
}

/** The files of all arguments; an argument that names none is a refused input, and the others are converted. */
async function filesOf(inputs: readonly string[], run: ConversionRun): Promise<InputFile[]> {
  const files: InputFile[] = [];
  for (const argument of new Set(inputs)) {
    try {
      files.push(...(await inputFiles(argument)));
    } catch (error) {
      const report = run.begin(argument);
      run.refuse(report, error);
      run.finish(report);
    }
  }
  return files;
}

/** A line for work on more than one file, where errors would otherwise be all that is seen. */
function summarise({ reports }: ConversionRun, terminal: Terminal): void {
  if (reports.length < 2) return;
  const failed = reports.filter((report) => report.failed).length;
  const records = reports.reduce((sum, report) => sum + report.records, 0);
  const outputs = reports.reduce((sum, report) => sum + report.outputs.length, 0);
  const warnings = reports.reduce((sum, { counts }) => sum + counts.warning, 0);
  const losses = reports.reduce((sum, report) => sum + report.counts.loss, 0);
  const parts = [
    `${counted(reports.length, "input")}, ${counted(records, "record")}`,
    ...(outputs > 0 ? [`${counted(outputs, "file")} written`] : []),
    ...(warnings > 0 ? [counted(warnings, "warning")] : []),
    ...(losses > 0 ? [counted(losses, "loss")] : []),
    ...(failed > 0 ? [`${counted(failed, "input")} with errors`] : []),
  ];
  terminal.note(parts.join("; "));
}
