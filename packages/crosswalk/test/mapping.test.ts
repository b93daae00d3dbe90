import { describe, expect, it } from "vitest";
import { ISO_TO_DCAT } from "../src/iso-to-dcat/mapping.js";
import { hasCorpus, isoRecords } from "./corpus.js";
import { mappedPairs } from "./mapped-pairs.js";
import { SMALL_RECORDS } from "./small-records.js";

/** Labels that come with a code: they are said where the code is. */
const LABELS: ReadonlySet<string> = new Set([
  "Concept.prefLabel",
  "Role.label",
  "Frequency.prefLabel",
  "LinguisticSystem.prefLabel",
  "MediaTypeOrExtent.label",
  "RightsStatement.prefLabel",
]);

const declared = new Set(
  ISO_TO_DCAT.flatMap(({ rows }) => rows.flatMap(({ iso, dcat }) => dcat.map((one) => `${iso} -> ${one}`))),
);

describe.skipIf(!hasCorpus)("the table of the mapping", () => {
  const pairs = new Map<string, number>();
  for (const { record } of isoRecords()) mappedPairs(record, pairs);
  for (const record of SMALL_RECORDS) mappedPairs(record, pairs);

  it("is held against many", () => {
    expect(pairs.size).toBeGreaterThan(300);
  });

  it("has a line for each statement that converting records makes", () => {
    const others = [...pairs.keys()].filter(
      (pair) => !declared.has(pair) && !LABELS.has(pair.split(" -> ")[1] ?? "") && !pair.endsWith("-> "),
    );
    expect(others).toEqual([]);
  });

  it("has no line that no record needs", () => {
    expect([...declared].filter((line) => !pairs.has(line))).toEqual([]);
  });
});
