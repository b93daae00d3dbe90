// `npm run bench`: what reading and writing cost, as ratios to a bare parse by saxes of the same files in the same process,
// a process for each stage.
// `npm run bench -- --rounds 20` and `--json` are understood; the corpus is that of METABRIDGE_SHARED or ../shared, else test-fixtures.
import { fork } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { stdout } from "node:process";
import { parseArgs } from "node:util";
import { benchCorpus } from "../bench/corpus.mjs";
import { stages } from "../bench/stages.mjs";

/** @typedef {{ name: string, median: number, ratio: number, spread: number }} Measured */

/** The yardstick and a stage, in a process of their own. @param {string} name @param {number} rounds @returns {Promise<Measured[]>} */
async function measured(name, rounds) {
  const child = fork(new URL("../bench/stage-process.mjs", import.meta.url), [name, String(rounds)]);
  const failed = once(child, "exit").then(([code]) => {
    throw new Error(`Measuring “${name}” ended with code ${code}.`);
  });
  const [message] = await Promise.race([once(child, "message"), failed]);
  return message;
}

/** @param {string[]} args */
export async function run(args) {
  const { values } = parseArgs({
    args,
    options: { rounds: { type: "string", default: "10" }, json: { type: "string" }, only: { type: "string" } },
  });
  const rounds = Math.max(1, Number.parseInt(values.rounds, 10) || 10);
  const { documents, bytes, place } = benchCorpus();
  stdout.write(
    `${documents.length} files, ${(bytes / 1e6).toFixed(1)} MB of ISO XML from ${place}; ${rounds} rounds\n\n`,
  );
  /** @type {Measured[]} */
  const times = [];
  for (const { name } of stages.slice(1)) {
    if (values.only !== undefined && !name.includes(values.only)) continue;
    const [yardstick, stage] = await measured(name, rounds);
    if (times.length === 0 && yardstick !== undefined) times.push(yardstick);
    if (stage !== undefined) times.push(stage);
  }
  const rows = times.map(({ name, median, ratio, spread }) => ({
    stage: name,
    ms: Math.round(median * 10) / 10,
    mbPerSecond: Math.round((bytes / 1e3 / median) * 10) / 10,
    ratio: Math.round(ratio * 100) / 100,
    spread: Math.round(spread * 100) / 100,
  }));
  stdout.write(
    `${"stage".padEnd(28)}${"CPU ms".padStart(9)}${"MB/s".padStart(9)}${"× saxes".padStart(10)}${"±".padStart(10)}\n`,
  );
  for (const { stage, ms, mbPerSecond, ratio, spread } of rows) {
    stdout.write(
      `${stage.padEnd(28)}${ms.toFixed(1).padStart(9)}${mbPerSecond.toFixed(1).padStart(9)}${ratio.toFixed(2).padStart(10)}${spread.toFixed(2).padStart(10)}\n`,
    );
  }
  if (values.json !== undefined)
    writeFileSync(
      values.json,
      `${JSON.stringify({ files: documents.length, bytes, rounds, stages: rows }, undefined, 2)}\n`,
    );
  return 0;
}
