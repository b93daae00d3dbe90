// Runs the tools of the workspace as child processes.
import { spawnSync } from "node:child_process";
import { delimiter, join } from "node:path";
import { env, execPath, platform } from "node:process";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../../", import.meta.url));

/** A tool did not end well; it has said why on its own. */
export class StepFailed extends Error {
  /** @param {string} command @param {number} status */
  constructor(command, status) {
    super(`“${command}” ended with status ${status}.`);
    this.status = status;
  }
}

/**
 * @typedef {object} StepOptions
 * @property {string} [cwd] Default: the root of the workspace.
 * @property {boolean} [quiet] What the tool writes to standard output goes to standard error, so that ours stays clean.
 * @property {Record<string, string>} [env]
 */

/**
 * Runs a tool of node_modules/.bin, Node itself (`node`), or npm's `npx`; gives its exit status.
 * @param {string} command
 * @param {string[]} args
 * @param {StepOptions} [options]
 * @returns {number}
 */
export function status(command, args, options = {}) {
  const bin = join(root, "node_modules", ".bin");
  const { error, status: code } = spawnSync(command === "node" ? execPath : command, args, {
    cwd: options.cwd ?? root,
    env: { ...env, ...options.env, PATH: `${bin}${delimiter}${env.PATH ?? ""}` },
    stdio: ["inherit", options.quiet ? 2 : "inherit", "inherit"],
    // npm's commands are .cmd files on Windows, which only a shell runs.
    shell: platform === "win32" && command !== "node",
  });
  if (error !== undefined) throw new Error(`“${command}” could not be started: ${error.message}`);
  return code ?? 1;
}

/**
 * As {@link status}, for steps that must end well.
 * @param {string} command
 * @param {string[]} args
 * @param {StepOptions} [options]
 */
export function step(command, args, options) {
  const code = status(command, args, options);
  if (code !== 0) throw new StepFailed([command, ...args].join(" "), code);
}
