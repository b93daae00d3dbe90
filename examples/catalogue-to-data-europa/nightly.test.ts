import { expect, it } from "vitest";
import { run } from "./run.js";

it("writes pages that lead to each other and to each dataset, and leaves out what is gone", async () => {
  const { reports, pages } = await run();
  expect(reports.map(({ counts }) => counts)).toMatchObject([
    { new: 4, refused: 0 },
    { unchanged: 3, deleted: 1 },
  ]);
  expect([...pages.keys()].sort()).toEqual(["catalogue-2.rdf", "catalogue.rdf"]);
  const [first = "", second = ""] = ["catalogue.rdf", "catalogue-2.rdf"].map((name) => pages.get(name));
  expect(first).toContain('<hydra:next rdf:resource="https://data.town.example/catalogue-2.rdf"/>');
  expect(second).not.toContain("hydra:next");
  const members = [...pages.values()].flatMap((page) => page.match(/<dcat:(dataset|service) /g) ?? []);
  expect(members).toHaveLength(3);
});
