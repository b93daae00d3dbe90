// Interleaved rounds, so that a slow moment of the machine meets all stages alike; medians, so that it does not count.
// Processor time, collector included, rather than the time on the clock: others may be at work on the machine.

import { cpuUsage } from "node:process";

/** @typedef {import("./stages.mjs").Stage<any>} Stage */

/** @param {number[]} values */
function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

/** @param {Stage} stage @param {readonly string[]} documents @param {readonly unknown[]} prepared */
async function timeOf(stage, documents, prepared) {
  const before = cpuUsage();
  for (const [index, text] of documents.entries()) await stage.run(text, prepared[index]);
  const { user, system } = cpuUsage(before);
  return (user + system) / 1000;
}

/** Rounds that do not count, until the compiler has seen what is hot. */
const WARM_UP = 3;

/**
 * The median time of each stage over all documents, in milliseconds; the median of what its rounds cost in terms of the
 * first stage in the same round; and how far these ratios lie apart (half the distance between the quartiles).
 * @param {readonly Stage[]} stages
 * @param {readonly string[]} documents
 * @param {number} rounds
 */
export async function measure(stages, documents, rounds) {
  /** @type {{ stage: Stage, prepared: unknown[], times: number[] }[]} */
  const runs = [];
  for (const stage of stages) {
    const { prepare } = stage;
    const prepared = prepare === undefined ? [] : await Promise.all(documents.map((text) => prepare(text)));
    runs.push({ stage, prepared, times: [] });
  }
  for (let round = -WARM_UP; round < rounds; round++) {
    for (const { stage, prepared, times } of runs) {
      const time = await timeOf(stage, documents, prepared);
      if (round >= 0) times.push(time);
    }
  }
  return runs.map(({ stage, times }) => {
    const ratios = times.map((time, round) => time / (runs[0]?.times[round] ?? Number.NaN)).sort((a, b) => a - b);
    const at = (/** @type {number} */ share) =>
      ratios[Math.min(ratios.length - 1, Math.floor(ratios.length * share))] ?? 0;
    return { name: stage.name, median: median(times), ratio: median(ratios), spread: (at(0.75) - at(0.25)) / 2 };
  });
}
