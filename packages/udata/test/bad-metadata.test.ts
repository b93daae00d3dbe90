import { readFileSync } from "node:fs";
import { parseResource } from "@metabridge/dcat";
import { expect, test } from "vitest";
import { datasetToUdata, UDATA_DATASET, udataToDataset } from "../src/index.js";

const ODD: readonly unknown[] = [
  null,
  5,
  -1,
  true,
  "",
  "x",
  "{",
  "[1",
  "http://",
  [],
  [null],
  [1, "two"],
  {},
  [{}],
  { a: { b: [1] } },
  [[["x"]]],
];

const read = (name: string) => JSON.parse(readFileSync(new URL(`../test-fixtures/${name}`, import.meta.url), "utf8"));

/** The document with each of its values, one after the other, replaced by something odd. */
function* spoilt(document: Record<string, unknown>): Generator<Record<string, unknown>> {
  for (const [index, path] of pathsOf(document).entries()) {
    // A few of them for each value, so that all kinds of fields meet all kinds of oddities.
    for (const odd of ODD.filter((_, at) => (at + index) % 4 === 0)) {
      const copy = structuredClone(document);
      let at: Record<string, unknown> = copy;
      for (const step of path.slice(0, -1)) at = at[step] as Record<string, unknown>;
      at[path.at(-1) ?? ""] = odd;
      yield copy;
    }
  }
}

function pathsOf(value: unknown, path: readonly string[] = []): string[][] {
  if (typeof value !== "object" || value === null) return [[...path]];
  const below = Object.entries(value).flatMap(([key, one]) => pathsOf(one, [...path, key]));
  return path.length === 0 ? below : [[...path], ...below];
}

test.each(["street-trees.json"])("%s with any value spoilt is still read, and written as a valid dataset", (name) => {
  const document = read(name);
  let count = 0;
  const wrong: string[] = [];
  for (const json of spoilt(document)) {
    count++;
    const { value } = udataToDataset(json as never);
    for (const { message, path } of parseResource(value).diagnostics) wrong.push(`${path} ${message}`);
    {
      const { error } = UDATA_DATASET.safeParse(
        datasetToUdata(value, { defaults: { title: "-", description: "-" } }).value,
      );
      for (const issue of error?.issues ?? []) wrong.push(`${issue.path.join("/")} ${issue.message}`);
    }
  }
  console.log(`${name}: ${count} spoilt datasets of udata`);
  expect([...new Set(wrong)]).toEqual([]);
});
