// Interleaved rounds, so that a slow moment of the machine meets all stages alike; medians, so that it does not count.

import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

setFlagsFromString("--expose-gc");
/** @type {() => void} */
const collectGarbage = runInNewContext("gc");

/** @typedef {import("./stages.mjs").Stage<any>} Stage */

/** @param {number[]} values */
function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

/** @param {Stage} stage @param {readonly string[]} documents @param {readonly unknown[]} prepared */
async function timeOf(stage, documents, prepared) {
  // No stage pays for the garbage of the one before it.
  collectGarbage();
  const started = performance.now();
  for (const [index, text] of documents.entries()) await stage.run(text, prepared[index]);
  return performance.now() - started;
}

/**
 * The median time of each stage over all documents, in milliseconds, and how far its rounds lie apart (half the distance
 * between the quartiles, as a share of the median).
 * @param {readonly Stage[]} stages
 * @param {readonly string[]} documents
 * @param {number} rounds
 */
export async function measure(stages, documents, rounds) {
  /** @type {{ stage: Stage, prepared: unknown[], times: number[] }[]} */
  const runs = [];
  for (const stage of stages) {
    const prepared = stage.prepare === undefined ? [] : await Promise.all(documents.map(stage.prepare));
    await timeOf(stage, documents, prepared);
    runs.push({ stage, prepared, times: [] });
  }
  for (let round = 0; round < rounds; round++) {
    for (const run of runs) run.times.push(await timeOf(run.stage, documents, run.prepared));
  }
  return runs.map(({ stage, times }) => {
    const sorted = [...times].sort((a, b) => a - b);
    const quartile = (/** @type {number} */ share) =>
      sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
    const middle = median(times);
    return { name: stage.name, median: middle, spread: (quartile(0.75) - quartile(0.25)) / 2 / middle };
  });
}
