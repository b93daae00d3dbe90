import type { Command } from "commander";
import type { ExitCode } from "../command/exit-code.js";
import type { Terminal } from "../command/terminal.js";
import type { Metabridge } from "../metabridge.js";

/** What every command works with. */
export interface Context {
  readonly bridge: Metabridge;
  readonly terminal: Terminal;
}

/** Declares one command: its name, arguments and options, and what it does, which gives the exit code. */
export type DeclareCommand = (program: Command, run: Run) => void;

/** Runs the action of a command; the last one to be called gives the exit code of the process. */
export type Run = (action: (context: Context) => Promise<ExitCode>) => Promise<void>;
