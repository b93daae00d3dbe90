import { describe, expect, it } from "vitest";
import { findCrsList } from "../src/index.js";
import { coverage, isoRecords, skipWithoutCorpus } from "./corpus.js";

/** Placeholders, projections without parameters, local systems without a code. */
const NO_CRS =
  /^(\/.*|Resource &gt;.*|WKT|Lambert Azimuthal Projection|(reference system )?identifier|SRS001|asdf.*|Other than Gregorian.*)\|/;

/** Code and code space of each reference system. */
function referenceSystems(): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const inner = (name: string, xml: string): string => {
    const content =
      new RegExp(`<(?:\\w+:)?${name}(?:\\s[^>]*[^/])?>([\\s\\S]*?)</(?:\\w+:)?${name}>`).exec(xml)?.[1] ?? "";
    return content
      .replace(/<[^>]*>/g, " ")
      .replace(/\s+/g, " ")
      .trim();
  };
  for (const record of isoRecords()) {
    for (const [xml] of record.matchAll(/<(?:\w+:)?MD_ReferenceSystem[ >][\s\S]*?<\/(?:\w+:)?MD_ReferenceSystem>/g)) {
      const code = inner("code", xml);
      if (code !== "")
        counts.set(`${code}|${inner("codeSpace", xml)}`, (counts.get(`${code}|${inner("codeSpace", xml)}`) ?? 0) + 1);
    }
  }
  return counts;
}

describe.skipIf(skipWithoutCorpus)("the reference systems of real records", () => {
  it("are all understood, save placeholders", () => {
    const { missed, all } = coverage(
      "reference systems",
      skipWithoutCorpus ? new Map() : referenceSystems(),
      (value) => {
        const bar = value.lastIndexOf("|");
        return findCrsList(value.slice(0, bar), value.slice(bar + 1)).length > 0;
      },
    );
    expect(all).toBeGreaterThan(180);
    expect(missed.filter((value) => !NO_CRS.test(value))).toEqual([]);
  });
});
