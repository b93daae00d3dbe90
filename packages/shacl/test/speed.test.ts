import { beforeAll, describe, expect, it } from "vitest";
import { qualityScore, validate } from "../src/index.js";
import { type CorpusGraph, graphsOf, hasShared } from "./corpus.js";

describe.skipIf(!hasShared)("checking real records", () => {
  let graphs: CorpusGraph[];
  beforeAll(async () => {
    graphs = await graphsOf("reference/semic", ".nt");
  });

  async function millisecondsEach(check: (graph: CorpusGraph) => Promise<unknown>): Promise<number> {
    let best = Number.POSITIVE_INFINITY;
    for (let round = 0; round < 4; round++) {
      const start = performance.now();
      for (const graph of graphs) await check(graph);
      best = Math.min(best, (performance.now() - start) / graphs.length);
    }
    return best;
  }

  const figures = (name: string, each: number): void => {
    const statements = graphs.reduce((sum, { quads }) => sum + quads.length, 0) / graphs.length;
    console.log(
      `${name}: ${each.toFixed(2)} ms for each of ${graphs.length} records, of ${Math.round(statements)} statements`,
    );
  };

  it.each(["dcat-ap", "geodcat-ap", "dcat-ap-hvd", "dcat-ap-2.1.1"])(
    "against %s takes milliseconds",
    async (shapes) => {
      const each = await millisecondsEach(({ quads }) => validate(quads, { shapes }));
      figures(shapes, each);
      // Some 5 ms; a shared machine may be busy.
      expect(each).toBeLessThan(30);
    },
  );

  it("for their quality takes milliseconds", async () => {
    const each = await millisecondsEach(({ quads }) => qualityScore(quads));
    figures("quality", each);
    expect(each).toBeLessThan(30);
  });
});
