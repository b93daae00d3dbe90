import { distance } from "fastest-levenshtein";

/** So many letters out of three may be wrong. */
const SHARE = 1 / 3;

/** A question to put behind a message about a name that nobody knows: the known one that it is most like; empty where none is. */
export function didYouMean(name: string, known: readonly string[]): string {
  const lower = name.toLowerCase();
  let best: string | undefined;
  let least = Math.max(1, Math.floor(name.length * SHARE)) + 1;
  for (const one of known) {
    const candidate = one.toLowerCase();
    // The beginning of a name is near to it, however long the rest is.
    const isBeginning = lower.length > 2 && candidate.startsWith(lower);
    const steps = isBeginning ? 1 : distance(lower, candidate);
    if (steps >= least) continue;
    best = one;
    least = steps;
  }
  return best === undefined ? "" : ` Did you mean “${best}”?`;
}
