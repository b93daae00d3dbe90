// `npm run check`: all that must hold before a change lands. Every check runs, also after one has failed.
import { stdout } from "node:process";
import { checkPacked } from "../toolchain/packed.mjs";
import { turbo } from "../toolchain/pnpm.mjs";
import { checkSizes } from "../toolchain/sizes.mjs";
import { status } from "../toolchain/step.mjs";
import { outdatedPages } from "./docs.mjs";
import { run as runTests } from "./test.mjs";

const onEachPackage = (/** @type {string} */ task) => status(...turbo("run", task, "--continue"));

/** @type {Record<string, () => number | Promise<number>>} */
const checks = {
  "types of all sources and tests": () => status("tsc", ["--noEmit", "-p", "tsconfig.json"]),
  "types of the playground": () => status("tsc", ["--noEmit", "-p", "docs/playground/tsconfig.json"]),
  "types of the scripts": () => status("tsc", ["--noEmit", "-p", "scripts/tsconfig.json"]),
  "lint and format": () => status("biome", ["check", "--no-errors-on-unmatched"]),
  "package manifests (publint)": () => onEachPackage("publint"),
  "package types for importers (attw)": () => onEachPackage("attw"),
  "packed, installed, run and bundled": checkPacked,
  "sizes in a browser": checkSizes,
  "unused files, exports and dependencies (knip)": () => status("knip", ["--no-progress"]),
  "generated pages are current": async () => {
    const outdated = await outdatedPages();
    for (const page of outdated) stdout.write(`${page} is out of date: npm run docs -- --generate\n`);
    return outdated.length === 0 ? 0 : 1;
  },
  tests: () => runTests([]),
};

/** @param {string[]} args `--no-tests` leaves the tests out, for those who have just run them. */
export async function run(args) {
  const names = Object.keys(checks).filter((name) => name !== "tests" || !args.includes("--no-tests"));
  /** @type {Map<string, boolean>} */
  const passed = new Map([["build", true]]); // or the runner had not come here
  for (const name of names) {
    stdout.write(`\n— ${name}\n`);
    passed.set(name, (await checks[name]?.()) === 0);
  }
  stdout.write("\n");
  for (const [name, ok] of passed) stdout.write(`${ok ? "✓" : "✗"} ${name}\n`);
  const failures = [...passed.values()].filter((ok) => !ok).length;
  stdout.write(`checks: ${passed.size - failures} passed, ${failures} failed\n`);
  return failures === 0 ? 0 : 1;
}
