import { expect, it } from "vitest";
import { hasRedis } from "./redis.js";
import { run } from "./run.js";

const redis = hasRedis();

it.skipIf(!redis)(
  `has every record once, though a worker is killed in the middle${redis ? "" : " (skipped: there is no redis-server)"}`,
  async () => {
    const count = 60;
    const { reports, killed, graphs } = await run(count);
    expect(killed).toBe(1);
    expect(reports.map(({ counts }) => counts)).toMatchObject([
      { new: count, refused: 0, unsettled: 0 },
      { new: 0, unchanged: count },
    ]);
    expect(graphs).toBe(count);
  },
);
