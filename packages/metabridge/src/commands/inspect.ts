import type { Diagnostic } from "@metabridge/core";
import { EXIT, type ExitCode } from "../command/exit-code.js";
import { bytesOf, type InputFile, inputFiles, reasonOf } from "../command/input-files.js";
import { counted, oneLine, printDiagnostics, printError } from "../command/messages.js";
import { FileReport } from "../command/report.js";
import { type Summary, summaryOf } from "../inspect/summary.js";
import type { Context, DeclareCommand } from "./command.js";

interface InspectFlags {
  readonly from?: string;
}

/** `metabridge inspect`: what a file is, and what is in it. */
export const inspectCommand: DeclareCommand = (program, run) => {
  program
    .command("inspect")
    .description("show what files are and what is in them")
    .argument("<inputs...>", "files, folders, or - for standard input")
    .option("--from <format>", "the format of the inputs (default: seen from their contents)")
    .action((inputs: string[], flags: InspectFlags) => run((context) => inspect(inputs, flags, context)));
};

async function inspect(inputs: readonly string[], flags: InspectFlags, context: Context): Promise<ExitCode> {
  let exitCode: ExitCode = EXIT.ok;
  for (const argument of new Set(inputs)) {
    try {
      for (const file of await inputFiles(argument)) {
        if (await inspectFile(file, flags, context)) exitCode = EXIT.refused;
      }
    } catch (error) {
      const reason = reasonOf(error);
      if (reason === undefined) throw error;
      printError(context.terminal, argument, reason);
      exitCode = EXIT.refused;
    }
  }
  return exitCode;
}

/** Prints one file; gives whether it has errors. */
async function inspectFile(file: InputFile, { from }: InspectFlags, { bridge, terminal }: Context): Promise<boolean> {
  const report = new FileReport(file.label, true);
  const options = { source: file.label, ...(from === undefined ? {} : { from }) };
  const { bold, dim } = terminal.colors;
  for await (const read of bridge.readRecords(bytesOf(file, terminal.stdin), options)) {
    report.add(read);
    const record = read.value;
    if (record === undefined) continue;
    report.records++;
    if (report.format === undefined) {
      report.format = bridge.formats().find(({ id }) => id === record.format)?.title ?? record.format;
      await terminal.print(`${bold(oneLine(file.label))}  ${dim(report.format)}\n\n`);
    }
    await terminal.print(screen(summaryOf(record), read.diagnostics, terminal));
  }
  if (report.records > 0) await terminal.print(`${footer(report)}\n\n`);
  printDiagnostics(terminal, report, report.records > 0);
  return report.failed;
}

function screen(summary: Summary, diagnostics: readonly Diagnostic[], { colors }: Context["terminal"]): string {
  const [title, ...otherTitles] = summary.title;
  const counts = summary.counts.filter(([, count]) => count > 0).map(([name, count]) => counted(count, name));
  const rows: (readonly [string, string | undefined])[] = [
    ...otherTitles.map((other) => ["", other] as const),
    ["kind", summary.kind],
    ...summary.identifiers.map((identifier, index) => [index === 0 ? "identifier" : "", identifier] as const),
    ...summary.facts,
    ["has", counts.join(", ") || undefined],
    ["diagnostics", countsBySeverity(diagnostics)],
  ];
  const lines = rows
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `    ${colors.dim(name.padEnd(11))} ${oneLine(value ?? "")}\n`);
  return `  ${colors.bold(oneLine(title ?? "(no title)"))}\n${lines.join("")}\n`;
}

function countsBySeverity(diagnostics: readonly Diagnostic[]): string | undefined {
  const counts = (["error", "warning", "info"] as const)
    .map((severity) => [severity, diagnostics.filter((one) => one.severity === severity).length] as const)
    .filter(([, count]) => count > 0)
    .map(([severity, count]) => counted(count, severity === "info" ? "note" : severity));
  return counts.length === 0 ? undefined : counts.join(", ");
}

const footer = ({ records, diagnostics }: FileReport): string =>
  [counted(records, "record"), countsBySeverity(diagnostics)].filter((part) => part !== undefined).join("; ");
