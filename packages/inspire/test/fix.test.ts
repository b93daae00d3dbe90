import { validateStructure, writeIso } from "@metabridge/iso19115";
import { describe, expect, test } from "vitest";
import { fixInspire, type InspireReport, type Verdict, validateInspire } from "../src/index.js";
import { corpusFiles, corpusRecords, hasCorpus } from "./corpus.js";

const rulesWith = (verdict: Verdict, report: InspireReport): Set<string> =>
  new Set(
    report.records.flatMap(({ results }) => results.filter((one) => one.verdict === verdict).map(({ rule }) => rule)),
  );

describe.skipIf(!hasCorpus)("repairs of real records", () => {
  test("break no rule, mend some, and have nothing left to mend", () => {
    let records = 0;
    let changes = 0;
    let mended = 0;
    const broken: string[] = [];
    const again: string[] = [];
    for (const part of ["iso19139", "iso19115-3"]) {
      for (const name of corpusFiles(part)) {
        for (const record of corpusRecords(part, name)) {
          const before = JSON.stringify(record);
          const fixed = fixInspire(record);
          expect(JSON.stringify(record)).toBe(before);
          records++;
          changes += fixed.changes.length;
          const report = validateInspire(record);
          const stillFailed = rulesWith("failed", validateInspire(fixed.value));
          mended += [...rulesWith("failed", report)].filter((rule) => !stillFailed.has(rule)).length;
          for (const rule of rulesWith("passed", report)) if (stillFailed.has(rule)) broken.push(`${name}: ${rule}`);
          if (fixInspire(fixed.value).changes.length > 0)
            again.push(`${name}: ${JSON.stringify(fixInspire(fixed.value).changes[0])}`);
        }
      }
    }
    console.log(`${records} records: ${changes} changes mend ${mended} failed rules`);
    expect(broken).toEqual([]);
    expect(again).toEqual([]);
    expect(mended).toBeGreaterThan(300);
  });

  test("can be written, and leave sound structure sound", () => {
    for (const name of corpusFiles("iso19139").slice(0, 60)) {
      for (const record of corpusRecords("iso19139", name)) {
        const fixed = fixInspire(record).value;
        expect(writeIso(fixed, "iso19139").diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
        if (validateStructure(record).length === 0) expect(validateStructure(fixed)).toEqual([]);
      }
    }
  });
});
