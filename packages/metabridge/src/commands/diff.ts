import { formatDiagnostic } from "@metabridge/core";
import {
  type DocumentContent,
  type DocumentDifference,
  type DocumentValue,
  type DocumentValuePair,
  documentDifference,
  readDocument,
} from "@metabridge/roundtrip";
import { pathText, placeText, valueText } from "../command/document-value-text.js";
import { EXIT, type ExitCode, UsageError } from "../command/exit-code.js";
import { bytesOf, inputFiles, reasonOf } from "../command/input-files.js";
import { counted, printError } from "../command/messages.js";
import { type OutputForm, outputFormOption } from "../command/output-form.js";
import type { Terminal } from "../command/terminal.js";
import type { DeclareCommand } from "./command.js";

interface DiffFlags {
  readonly format: OutputForm;
  readonly ignoreOrder?: true;
  readonly namespaces?: true;
}

/** `metabridge diff`: how two documents of the same kind differ. */
export const diffCommand: DeclareCommand = (program, run) => {
  program
    .command("diff")
    .description("compare two documents: XML leaf by leaf, RDF statement by statement, JSON value by value")
    .argument("<a>", "a file, or - for standard input")
    .argument("<b>", "a file of the same kind")
    .addOption(outputFormOption())
    .option("--ignore-order", "values that only stand in another order are the same")
    .option("--namespaces", "XML names in another name space are other names")
    .action((a: string, b: string, flags: DiffFlags) => run(({ terminal }) => diff(a, b, flags, terminal)));
};

async function diff(a: string, b: string, flags: DiffFlags, terminal: Terminal): Promise<ExitCode> {
  if (a === "-" && b === "-") throw new UsageError("Only one of the documents can be standard input.");
  const before = await contentOf(a, flags, terminal);
  const after = await contentOf(b, flags, terminal);
  // As diff(1) does: what cannot be compared is trouble, not a difference.
  if (before === undefined || after === undefined) return EXIT.usage;
  const difference = documentDifference(before, after, { ignoreOrder: flags.ignoreOrder === true });
  const { changed, moved, vanished, added } = difference;
  await terminal.print(
    flags.format === "json"
      ? `${JSON.stringify({ a, b, ...difference }, undefined, 2)}\n`
      : screen(difference, a, b, terminal),
  );
  return [changed, moved, vanished, added].every(({ length }) => length === 0) ? EXIT.ok : EXIT.refused;
}

/** What a document says; undefined where that cannot be told, which has then been said. */
async function contentOf(
  argument: string,
  { namespaces }: DiffFlags,
  terminal: Terminal,
): Promise<DocumentContent | undefined> {
  try {
    const [file, ...others] = await inputFiles(argument);
    if (file === undefined || file.relativeName !== (others[0]?.relativeName ?? file.relativeName)) {
      throw new UsageError(`“${argument}” is a folder: diff compares two files.`);
    }
    const read = await readDocument(bytesOf(file, terminal.stdin), {
      source: file.label,
      namespaces: namespaces === true,
    });
    for (const diagnostic of read.diagnostics) {
      if (diagnostic.severity === "error") terminal.note(formatDiagnostic(diagnostic));
    }
    return read.value;
  } catch (error) {
    const reason = reasonOf(error);
    if (reason === undefined) throw error;
    printError(terminal, argument, reason);
    return undefined;
  }
}

function screen(difference: DocumentDifference, a: string, b: string, { colors }: Terminal): string {
  const { kind, changed, moved, vanished, added, total, same, exact } = difference;
  const one = (label: string, value: DocumentValue): string =>
    `${placeText(label, value)} ${pathText(value)}: ${valueText(kind, value)}`;
  const other = ({ before, after }: DocumentValuePair): string =>
    before.path === after.path
      ? `${placeText(b, after)}: ${valueText(kind, after)}`
      : `${placeText(b, after)} ${pathText(after)}${before.value === after.value ? "" : `: ${valueText(kind, after)}`}`;
  const nouns = { xml: "leaf", rdf: "statement", json: "value" };
  const count = kind === "xml" ? `${total} ${total === 1 ? "leaf" : "leaves"}` : counted(total, nouns[kind]);
  const lines = [
    ...changed.map((pair) => `${colors.yellow("changed ")} ${one(a, pair.before)} -> ${other(pair)}`),
    ...moved.map((pair) => `${colors.cyan("moved   ")} ${one(a, pair.before)} -> ${other(pair)}`),
    ...vanished.map((value) => `${colors.red("vanished")} ${one(a, value)}`),
    ...added.map((value) => `${colors.green("added   ")} ${one(b, value)}`),
    `${count}: ${same} the same, ${changed.length} changed, ${moved.length} moved, ${vanished.length} vanished; ${added.length} added`,
    ...(exact ? [] : ["Some blank nodes could not be compared within the limit: not all of this may differ."]),
  ];
  return lines.map((line) => `${line}\n`).join("");
}
