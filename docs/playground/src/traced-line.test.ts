import { expect, it } from "vitest";
import { sourcesOfLine } from "./traced-line.js";

it("a tag that only opens an element came from where its text did; one that closes it, or is empty, from nowhere", () => {
  const xml = "<a>\n  <title>\n    <text>Trees</text>\n  </title>\n  <none/>\n  <text>Oaks</text>\n</a>";
  const trace = [3, 6].map((output) => ({ output, source: output * 10, path: `line ${output}` }));
  const sources = [1, 2, 3, 4, 5, 6, 7].map((line) => sourcesOfLine(line, xml, trace)[0]?.source);
  expect(sources).toEqual([30, 30, 30, undefined, undefined, 60, undefined]);
});
