// No pnpm is presumed: npx, which comes with npm, brings the one that the workspace names. It is no dependency of the
// workspace, since it would then have to replace itself while it installs.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./step.mjs";

/** The version is in one place: package.json's `packageManager`, `pnpm@10.34.9`. */
const packageManager = () => JSON.parse(readFileSync(join(root, "package.json"), "utf8")).packageManager.split("+")[0];

/** The command line of pnpm. @param {...string} args @returns {[command: string, args: string[]]} */
export const pnpm = (...args) => ["npx", ["--yes", "--prefer-offline", packageManager(), ...args]];

/** The command line of Turbo, which runs pnpm in its turn. @param {...string} args */
export const turbo = (...args) =>
  pnpm("exec", "turbo", ...args, "--output-logs=errors-only", "--ui=stream", "--no-color");
