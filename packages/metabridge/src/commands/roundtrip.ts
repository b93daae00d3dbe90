import { decodeText } from "@metabridge/core";
import { checkReadable, writableFormat } from "../command/chosen-format.js";
import { EXIT, type ExitCode } from "../command/exit-code.js";
import { bytesOf, type InputFile, inputFiles } from "../command/input-files.js";
import { printDiagnostics } from "../command/messages.js";
import { type OutputForm, outputFormOption } from "../command/output-form.js";
import { refusal } from "../command/refusal.js";
import { FileReport } from "../command/report.js";
import { fileScreen, sumOf, totalScreen, unreported } from "../command/round-trip-text.js";
import { type RoundTripLedger, roundTrip } from "../roundtrip/round-trip.js";
import type { Context, DeclareCommand } from "./command.js";

interface RoundTripFlags {
  readonly via: string;
  readonly from?: string;
  readonly profile?: string;
  readonly base?: string;
  readonly format: OutputForm;
  readonly summary?: true;
}

/** What the command found out about one input. */
interface FileRoundTrip {
  readonly report: FileReport;
  readonly ledger: RoundTripLedger | undefined;
}

/** `metabridge roundtrip`: what a conversion to another format and back does to each value. */
export const roundtripCommand: DeclareCommand = (program, run) => {
  program
    .command("roundtrip")
    .description("convert to another format and back, and show what was kept, moved, changed, lost and added")
    .argument("<inputs...>", "files, folders, or - for standard input")
    .requiredOption("--via <format>", "the format in between (see: metabridge formats)")
    .option("--from <format>", "the format of the inputs (default: seen from their contents)")
    .option("--profile <profile>", "the application profile of the format in between, such as geodcat-ap")
    .option("--base <iri>", "what the IRIs of ISO records are made below (default: their own identifiers alone)")
    .addOption(outputFormOption())
    .option("--summary", "print the counts only")
    .action((inputs: string[], flags: RoundTripFlags) => run((context) => roundtrip(inputs, flags, context)));
};

async function roundtrip(
  inputs: readonly string[],
  flags: RoundTripFlags,
  { bridge, terminal }: Context,
): Promise<ExitCode> {
  const via = writableFormat(flags.via, "--via", bridge);
  if (flags.from !== undefined) checkReadable(flags.from, bridge);
  const done: FileRoundTrip[] = [];
  for (const argument of new Set(inputs)) {
    for (const file of await filesOf(argument, done)) {
      const one = await roundTripOf(file, flags, { bridge, terminal });
      done.push(one);
      if (flags.format === "text" && one.ledger !== undefined) {
        const from = bridge.formats().find(({ id }) => id === one.ledger?.format)?.title ?? one.ledger.format;
        const way = `${from} -> ${via.title} -> ${from}`;
        await terminal.print(fileScreen(file.label, way, one.ledger, { terminal, countsOnly: flags.summary === true }));
      }
    }
  }
  for (const { report } of done) printDiagnostics(terminal, report, false);
  const ledgers = done.map(({ ledger }) => ledger).filter((ledger) => ledger !== undefined);
  if (flags.format === "json") await terminal.print(`${JSON.stringify(asJson(done, flags), undefined, 2)}\n`);
  else if (done.length > 1) await terminal.print(totalScreen(ledgers, done.length));
  const isFine = done.every(({ report, ledger }) => !report.failed && ledger !== undefined && unreported(ledger) === 0);
  return isFine ? EXIT.ok : EXIT.refused;
}

/** The files of an argument; one that names none is an input that failed, and the others go on. */
async function filesOf(argument: string, done: FileRoundTrip[]): Promise<readonly InputFile[]> {
  try {
    return await inputFiles(argument);
  } catch (error) {
    const report = new FileReport(argument, true);
    report.add({ diagnostics: [refusal(error)], losses: [] });
    done.push({ report, ledger: undefined });
    return [];
  }
}

async function roundTripOf(
  file: InputFile,
  { via, from, profile, base }: RoundTripFlags,
  { bridge, terminal }: Context,
): Promise<FileRoundTrip> {
  const report = new FileReport(file.label, true);
  try {
    const pieces: string[] = [];
    for await (const piece of decodeText(bytesOf(file, terminal.stdin))) pieces.push(piece);
    const { value, ...said } = await roundTrip(bridge, pieces.join(""), {
      via,
      source: file.label,
      ...(from === undefined ? {} : { from }),
      ...(profile === undefined ? {} : { profile }),
      ...(base === undefined ? {} : { base }),
    });
    report.add(said);
    return { report, ledger: value };
  } catch (error) {
    report.add({ diagnostics: [refusal(error)], losses: [] });
    return { report, ledger: undefined };
  }
}

/** Nothing in it depends on when or where the command ran. */
function asJson(done: readonly FileRoundTrip[], { via, profile, summary }: RoundTripFlags): unknown {
  const files = done.map(({ report: { input, failed, diagnostics }, ledger }) => {
    if (ledger === undefined) return { input, failed, diagnostics };
    const { format, records, kind, moved, changed, lost, added } = ledger;
    const values = summary === true ? {} : { values: { moved, changed, lost, added } };
    return { input, failed, format, records, kind, ...sumOf([ledger]), ...values, diagnostics };
  });
  const ledgers = done.map(({ ledger }) => ledger).filter((ledger) => ledger !== undefined);
  const way = profile === undefined ? { via } : { via, profile };
  return { command: "roundtrip", ...way, total: { files: done.length, ...sumOf(ledgers) }, files };
}
