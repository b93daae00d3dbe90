import { parseRdf } from "@metabridge/rdf";
import type { Quad } from "@rdfjs/types";
import { checkReadable } from "../command/chosen-format.js";
import { EXIT, type ExitCode, UsageError } from "../command/exit-code.js";
import { bytesOf, checkIsNoInput, type InputFile, inputFiles, RefusalError, reasonOf } from "../command/input-files.js";
import { linkChecker } from "../command/link-checker.js";
import { printDiagnostics, printError } from "../command/messages.js";
import { writeWhole } from "../command/output-file.js";
import { progress } from "../command/progress.js";
import { FileReport } from "../command/report.js";
import { schemaFolder } from "../command/schema-folder.js";
import type { Terminal } from "../command/terminal.js";
import { didYouMean } from "../did-you-mean.js";
import {
  type DocumentStructure,
  REPORT_FORMATS,
  type RenderOptions,
  type ReportFormat,
  type RulesOptions,
  type RulesVerdict,
} from "../validate/rule-set.js";
import { standardRuleSets } from "../validate/rule-sets.js";
import { RulesRun } from "../validate/rules-run.js";
import { schemaStructure } from "../validate/schema-structure.js";
import { ruleSetOf } from "../validate/validate.js";
import type { Context, DeclareCommand } from "./command.js";

interface ValidateFlags {
  readonly rules: string;
  readonly format: string;
  readonly from?: string;
  readonly out?: string;
  readonly language?: string;
  readonly shapes?: readonly string[];
  readonly vocabulary?: readonly string[];
  readonly knownVocabularies?: true;
  readonly checkLinks?: true;
  readonly mode?: string;
  readonly classes?: string;
  readonly schemas?: readonly string[];
  readonly verbose?: true;
}

const collected = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];

/** `metabridge validate`: files, folders or standard input against a set of rules. */
export const validateCommand: DeclareCommand = (program, run) => {
  program
    .command("validate")
    .description("check files, folders or standard input (-) against rules")
    .argument("<inputs...>", "files, folders, or - for standard input")
    .option("--rules <rules>", `what to check: ${standardRuleSets.map(({ id }) => id).join(", ")}`, "dcat-ap")
    .option("--format <format>", `how to write the report: ${REPORT_FORMATS.join(", ")}`, "text")
    .option("--from <format>", "the format of the inputs (default: seen from their contents)")
    .option("--out <file>", "write the report to this file (default: standard output)")
    .option("--language <language>", "the language of the messages: en or fr")
    .option("--shapes <file>", "check against the SHACL shapes of this file; can be repeated", collected)
    .option("--vocabulary <file>", "take this file as known beside the data; can be repeated", collected)
    .option("--known-vocabularies", "take the codes of the EU, IANA and INSPIRE as known beside the data")
    .option("--mode <mode>", "for INSPIRE: default, or reference for the verdicts of the official suites")
    .option(
      "--classes <classes>",
      "for INSPIRE: only these conformance classes, with commas between them, such as common,datasets-and-series",
    )
    .option("--schemas <folder>", "for INSPIRE: check the structure by these XML schemas; can be repeated", collected)
    .option("--check-links", "for INSPIRE and mqa: follow links, where the rules ask what they lead to")
    .option("--verbose", "print notes and rules that are passed too, not only errors and warnings")
    .action((inputs: string[], flags: ValidateFlags) => run((context) => validateInputs(inputs, flags, context)));
};

async function validateInputs(
  inputs: readonly string[],
  flags: ValidateFlags,
  { bridge, terminal }: Context,
): Promise<ExitCode> {
  const format = formatOf(flags.format);
  const rules = ruleSetOf(flags.rules);
  if (flags.from !== undefined) checkReadable(flags.from, bridge);
  const run = new RulesRun(bridge, rules, await rulesOptions(flags));
  const { files, refused } = await filesOf(inputs, terminal);
  checkIsNoInput(flags.out, "--out", files);
  const bar = progress(terminal, { files: files.length, bytes: files.reduce((sum, { size }) => sum + size, 0) });
  let someRefused = refused;
  let checked = 0;
  for (const file of files) {
    const report = new FileReport(file.label, false);
    try {
      const bytes = bytesOf(file, terminal.stdin, (count) => bar.advance(count));
      const added = await run.add(bytes, {
        source: file.label,
        ...(flags.from === undefined ? {} : { from: flags.from }),
      });
      report.add(added);
      checked += added.value;
    } catch (error) {
      const reason = reasonOf(error);
      if (reason === undefined) throw error;
      report.add({ diagnostics: [{ code: "command.refused", severity: "error", message: reason }], losses: [] });
    }
    if (report.failed) {
      bar.stop();
      printDiagnostics(terminal, report, false);
      someRefused = true;
    }
    bar.fileDone();
  }
  bar.stop();
  if (checked === 0) return EXIT.refused;
  const verdict = run.verdict();
  await write(verdict, format, flags, terminal);
  return someRefused || !verdict.conforms ? EXIT.refused : EXIT.ok;
}

function formatOf(format: string): ReportFormat {
  const found = REPORT_FORMATS.find((one) => one === format);
  if (found !== undefined) return found;
  const hint = didYouMean(format, REPORT_FORMATS);
  throw new UsageError(
    `A report cannot be written as “${format}”.${hint} --format takes: ${REPORT_FORMATS.join(", ")}.`,
  );
}

/** An option that the rules do not know is a mistake, and would else change nothing without a word. */
function refuseStrangers(flags: ValidateFlags): void {
  const isInspire = /^inspire(-|$)/.test(flags.rules);
  const given: readonly (readonly [option: string, isGiven: boolean, fits: boolean])[] = [
    ["--mode", flags.mode !== undefined, isInspire],
    ["--classes", flags.classes !== undefined, isInspire],
    ["--schemas", flags.schemas !== undefined, isInspire],
    ["--check-links", flags.checkLinks === true, isInspire || flags.rules === "mqa"],
    ["--shapes", flags.shapes !== undefined, !isInspire],
    ["--vocabulary", flags.vocabulary !== undefined, !isInspire],
    ["--known-vocabularies", flags.knownVocabularies === true, !isInspire],
  ];
  const stranger = given.find(([, isGiven, fits]) => isGiven && !fits);
  if (stranger !== undefined) throw new UsageError(`${stranger[0]} says nothing to --rules ${flags.rules}.`);
}

async function rulesOptions(flags: ValidateFlags): Promise<RulesOptions> {
  refuseStrangers(flags);
  const shapes = await Promise.all((flags.shapes ?? []).map(statementsOf));
  const vocabularies = (await Promise.all((flags.vocabulary ?? []).map(statementsOf))).flat();
  if (vocabularies.length > 0 && flags.knownVocabularies) {
    throw new UsageError("Either --vocabulary or --known-vocabularies says what is known, not both.");
  }
  const { mode, classes } = flags;
  if (mode !== undefined && mode !== "default" && mode !== "reference") {
    throw new UsageError(`There is no mode “${mode}”. --mode takes: default, reference.`);
  }
  return {
    ...(mode === undefined ? {} : { mode }),
    ...(classes === undefined ? {} : { classes: classes.split(",") }),
    ...(flags.language === undefined ? {} : { language: flags.language }),
    ...(shapes.length === 0 ? {} : { shapes }),
    ...(vocabularies.length > 0 ? { vocabularies } : flags.knownVocabularies ? { vocabularies: "known" as const } : {}),
    ...(flags.checkLinks ? { followLink: linkChecker() } : {}),
    ...(flags.schemas === undefined ? {} : { structure: await structureOf(flags.schemas, flags.language) }),
  };
}

async function structureOf(schemas: readonly string[], language: string | undefined): Promise<DocumentStructure> {
  const sets = await Promise.all(schemas.map(schemaFolder));
  return schemaStructure(sets, language === undefined ? {} : { language });
}

/** The statements of a file that an option names: without them the command cannot do what it was called for. */
async function statementsOf(path: string): Promise<readonly Quad[]> {
  const file: InputFile = { label: path, path, relativeName: path, size: 0 };
  try {
    const { value, diagnostics } = await parseRdf(bytesOf(file, none()), { source: path });
    const fault = diagnostics.find(({ severity }) => severity === "error");
    if (fault === undefined) return value.quads;
    throw new UsageError(`${path}: ${fault.message}`);
  } catch (error) {
    const reason = reasonOf(error);
    throw reason === undefined ? error : new UsageError(`${path}: ${reason}`);
  }
}

async function* none(): AsyncIterable<Uint8Array> {}

async function filesOf(
  inputs: readonly string[],
  terminal: Terminal,
): Promise<{ readonly files: readonly InputFile[]; readonly refused: boolean }> {
  const files: InputFile[] = [];
  let refused = false;
  for (const argument of new Set(inputs)) {
    try {
      files.push(...(await inputFiles(argument)));
    } catch (error) {
      const reason = reasonOf(error);
      if (reason === undefined) throw error;
      printError(terminal, argument, reason);
      refused = true;
    }
  }
  return { files, refused };
}

async function write(
  verdict: RulesVerdict,
  format: ReportFormat,
  flags: ValidateFlags,
  terminal: Terminal,
): Promise<void> {
  const verbose = flags.verbose === true;
  if (flags.out === undefined) {
    await terminal.print(verdict.render(format, { verbose, paint: painter(terminal) }));
    return;
  }
  try {
    await writeWhole(flags.out, verdict.render(format, { verbose }));
  } catch (error) {
    throw error instanceof RefusalError ? new UsageError(`The report ${error.message}`) : error;
  }
}

function painter({ colors }: Terminal): NonNullable<RenderOptions["paint"]> {
  const { bold, dim, green, red, yellow } = colors;
  const paints = { good: green, fair: yellow, bad: red, muted: dim, strong: bold };
  return (text, as) => paints[as](text);
}
