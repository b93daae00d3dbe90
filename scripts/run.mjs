// The entry of all root scripts: `npm run demo`, `npm test`, … It needs nothing but Node and npm, and prepares the rest.
import { argv, env, exit, stderr, versions } from "node:process";
import { build } from "./toolchain/build.mjs";
import { install } from "./toolchain/install.mjs";
import { StepFailed } from "./toolchain/step.mjs";

/** @typedef {{ title: string, needsBuild: boolean, load: () => Promise<{ run: (args: string[]) => Promise<number> | number }> }} Task */

/** @type {Record<string, Task>} */
const tasks = {
  demo: { title: "Convert a few records of test-fixtures", needsBuild: true, load: () => import("./tasks/demo.mjs") },
  test: { title: "Run the tests", needsBuild: true, load: () => import("./tasks/test.mjs") },
  build: { title: "Build all packages", needsBuild: true, load: () => import("./tasks/build.mjs") },
  check: {
    title: "Build, types, lint, packages, tests (unless --no-tests)",
    needsBuild: true,
    load: () => import("./tasks/check.mjs"),
  },
  bench: { title: "Measure reading and writing", needsBuild: true, load: () => import("./tasks/bench.mjs") },
  "bench-harvest": {
    title: "Measure a harvest of 100,000 records",
    needsBuild: true,
    load: () => import("./tasks/bench-harvest.mjs"),
  },
  docs: {
    title: "Write the API documentation to docs/api, or only the generated pages (--generate)",
    needsBuild: true,
    load: () => import("./tasks/docs.mjs"),
  },
  metabridge: { title: "Run the command", needsBuild: true, load: () => import("./tasks/metabridge.mjs") },
};

const [name = "", ...args] = argv.slice(2);
const task = Object.hasOwn(tasks, name) ? tasks[name] : undefined;
if (task === undefined) {
  const list = Object.entries(tasks).map(([id, { title }]) => `  npm run ${id.padEnd(12)}${title}`);
  stderr.write(`Which task? There are:\n${list.join("\n")}\n`);
  exit(2);
}
if (Number.parseInt(versions.node, 10) < 20) {
  stderr.write(`metabridge needs Node 20 or newer; this is Node ${versions.node}.\n`);
  exit(2);
}

// Neither tool needs to write to the network about its use.
env.TURBO_TELEMETRY_DISABLED = "1";
env.DO_NOT_TRACK = "1";
env.TURBO_NO_UPDATE_NOTIFIER = "1";

try {
  install();
  if (task.needsBuild) build();
  const { run } = await task.load();
  process.exitCode = await run(args);
} catch (error) {
  if (!(error instanceof StepFailed)) throw error;
  stderr.write(`${error.message}\n`);
  process.exitCode = error.status;
}
