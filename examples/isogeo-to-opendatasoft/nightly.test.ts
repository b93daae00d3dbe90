import { expect, it } from "vitest";
import { run } from "./run.js";

it("publishes what the catalogue holds, and the next night what changed", async () => {
  const { reports, datasets } = await run();
  expect(reports.map(({ counts }) => counts)).toMatchObject([
    { new: 2, refused: 0, unsettled: 0 },
    { new: 0, changed: 1, unchanged: 1, refused: 0 },
  ]);
  expect(datasets.map(({ published }) => published?.default?.title?.value).sort()).toEqual([
    "Arbres remarquables de Vallebourg",
    "Zonage du PLU de Vallebourg",
  ]);
});
