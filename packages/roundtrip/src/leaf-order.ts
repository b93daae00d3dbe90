import type { Position } from "@metabridge/core";
import type { LeafPair } from "./leaf-ledger.js";

/**
 * The pairs whose elements stand in another order in the second document, as few as possible. The leaves of one element
 * (its attributes and its text) have the same position, and no order among each other.
 */
export function outOfOrder(pairs: readonly LeafPair[]): LeafPair[] {
  const byBefore = [...pairs].sort((a, b) => compare(a.before, b.before) || compare(a.after, b.after));
  const byAfter = [...pairs].sort((a, b) => compare(a.after, b.after));
  const places = new Map<LeafPair, number>();
  let place = 0;
  for (const [index, pair] of byAfter.entries()) {
    const last = byAfter[index - 1];
    if (last !== undefined && compare(last.after, pair.after) !== 0) place++;
    places.set(pair, place);
  }
  const inOrder = longestAscending(byBefore.map((pair) => places.get(pair) ?? 0));
  return byBefore.filter((_, index) => !inOrder.has(index));
}

const compare = (a: Position, b: Position): number => a.line - b.line || a.column - b.column;

/** The indexes of a longest run of numbers that never descends, not necessarily next to each other. */
function longestAscending(numbers: readonly number[]): Set<number> {
  // ends[n]: the index of the smallest number that a run of length n + 1 can end with.
  const ends: number[] = [];
  const previous: (number | undefined)[] = [];
  for (const [index, number] of numbers.entries()) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((numbers[ends[middle] ?? 0] ?? 0) <= number) low = middle + 1;
      else high = middle;
    }
    previous.push(ends[low - 1]);
    ends[low] = index;
  }
  const run = new Set<number>();
  for (let index = ends.at(-1); index !== undefined; index = previous[index]) run.add(index);
  return run;
}
