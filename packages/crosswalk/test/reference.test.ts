import { describe, expect, test } from "vitest";
import { hasCorpus } from "./corpus.js";
import { DIFFERENCES, nodesOf } from "./reference-differences.js";
import { MEASURED } from "./reference-measured.js";
import { type Missing, type Share, shareOfReference } from "./reference-share.js";

const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(2)} %`;

/** The kinds that the missing statements are of, and those that are of none. */
function kindsOf(missing: readonly Missing[]): { counts: Map<string, number>; unnamed: string[] } {
  const counts = new Map<string, number>();
  const unnamed: string[] = [];
  for (const one of missing) {
    const nodes = nodesOf(one.graph.quads);
    const kind = DIFFERENCES.find((difference) => difference.is(one, nodes))?.kind;
    if (kind === undefined) unnamed.push(`${one.record}: ${one.path} ${one.value.slice(0, 100)}`);
    else counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return { counts, unnamed };
}

function report(
  { total, verbatim, byRule, missing }: Share,
  counts: ReadonlyMap<string, number>,
  hollow: number,
): string {
  const found = total - missing.length;
  return [
    `${total} statements of the reference. Here are in the same words ${percent(verbatim, total)}, with the same in other words ${percent(found, total)};`,
    `of the ${total - hollow} that say something ${percent(found, total - hollow)}.`,
    ...[...byRule].map(([rule, count]) => `  + ${count} ${rule}`),
    ...[...counts].sort(([, a], [, b]) => b - a).map(([kind, count]) => `  - ${count} ${kind}`),
  ].join("\n");
}

describe.skipIf(!hasCorpus)("the European Commission's reference conversion", () => {
  test("says hardly anything that is not said here, and each kind of that has its reason", { timeout: 300_000 }, () => {
    const share = shareOfReference();
    const { counts, unnamed } = kindsOf(share.missing);
    const hollow = DIFFERENCES.reduce((sum, { kind, isHollow }) => sum + (isHollow ? (counts.get(kind) ?? 0) : 0), 0);
    console.log(report(share, counts, hollow));
    expect(share.total).toBeGreaterThan(17_000);
    expect(unnamed).toEqual([]);
    expect((share.total - share.missing.length) / (share.total - hollow)).toBeGreaterThan(0.97);
    // The page in docs/reference/semic-differences.md is made from these.
    expect(Object.fromEntries(counts)).toEqual(Object.fromEntries(DIFFERENCES.map(({ kind, count }) => [kind, count])));
    expect({ ...share, byRule: Object.fromEntries(share.byRule) }).toMatchObject(MEASURED);
    expect(Object.keys(MEASURED.byRule).sort()).toEqual([...share.byRule.keys()].sort());
  });
});
