import { expect, it } from "vitest";
import { run } from "./run.js";

it("publishes each record once, also where an answer was lost, and takes away what is gone", async () => {
  const { reports, datasets } = await run();
  expect(reports.map(({ counts }) => counts)).toMatchObject([
    { new: 3, refused: 0, unsettled: 0 },
    { new: 0, unchanged: 3 },
    { unchanged: 2, deleted: 1 },
  ]);
  expect(datasets).toHaveLength(3);
  expect(datasets.filter(({ deleted }) => deleted === null)).toHaveLength(2);
});
