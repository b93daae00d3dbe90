import { MetabridgeError } from "@metabridge/core";
import { Command, CommanderError } from "commander";
import packageJson from "../../package.json" with { type: "json" };
import { EXIT, type ExitCode, UsageError } from "../command/exit-code.js";
import type { Terminal } from "../command/terminal.js";
import { metabridge } from "../standard.js";
import type { DeclareCommand, Run } from "./command.js";
import { convertCommand } from "./convert.js";
import { diffCommand } from "./diff.js";
import { fixCommand } from "./fix.js";
import { formatsCommand } from "./formats.js";
import { harvestCommand } from "./harvest.js";
import { inspectCommand } from "./inspect.js";
import { roundtripCommand } from "./roundtrip.js";
import { validateCommand } from "./validate.js";

/** Every command, in the order of the help. A new one is a file beside this one and a line here. */
const COMMANDS: readonly DeclareCommand[] = [
  convertCommand,
  validateCommand,
  fixCommand,
  diffCommand,
  roundtripCommand,
  harvestCommand,
  inspectCommand,
  formatsCommand,
];

/** Runs the command with its arguments; gives the exit code, and never throws. */
export async function main(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let exitCode: ExitCode = EXIT.ok;
  const run: Run = async (action) => {
    exitCode = await action({ bridge: metabridge, terminal });
  };
  const program = new Command("metabridge")
    .description(packageJson.description)
    .version(packageJson.version, "--version", "print the version")
    .helpOption("--help", "print what there is to say of a command")
    .helpCommand(false)
    .configureHelp({ showGlobalOptions: false })
    .configureOutput({
      writeOut: (text) => void terminal.print(text),
      writeErr: (text) => terminal.note(text.trimEnd()),
    })
    .exitOverride();
  for (const declare of COMMANDS) declare(program, run);
  for (const command of program.commands) command.helpOption("--help", "print what there is to say of the command");
  try {
    if (args.length === 0) {
      terminal.note(program.helpInformation().trimEnd());
      return EXIT.usage;
    }
    await program.parseAsync([...args], { from: "user" });
    return exitCode;
  } catch (error) {
    return explain(error, terminal);
  }
}

/** Says what went wrong in one line. A stack trace helps nobody but us: METABRIDGE_DEBUG shows it. */
function explain(error: unknown, terminal: Terminal): ExitCode {
  if (error instanceof CommanderError) {
    // commander has printed its message, or the help that was asked for
    return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
  }
  if (error instanceof UsageError || error instanceof MetabridgeError) {
    terminal.note(`metabridge: ${error.message}`);
    return EXIT.usage;
  }
  const message = error instanceof Error ? error.message : String(error);
  terminal.note(`metabridge: ${message}`);
  if ((process.env.METABRIDGE_DEBUG ?? "") !== "" && error instanceof Error) terminal.note(error.stack ?? "");
  return EXIT.refused;
}
