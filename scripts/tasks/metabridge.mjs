// `npm run metabridge -- …`: the built command, in the folder that npm was called from.
import { join } from "node:path";
import { cwd, env } from "node:process";
import { root, status } from "../toolchain/step.mjs";

/** @param {string[]} args */
export function run(args) {
  return status("node", [join(root, "packages/metabridge/dist/cli.js"), ...args], { cwd: env.INIT_CWD ?? cwd() });
}
