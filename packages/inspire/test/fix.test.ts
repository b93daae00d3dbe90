import { readFileSync } from "node:fs";
import { type MD_Metadata, readIso, validateStructure, writeIso } from "@metabridge/iso19115";
import { describe, expect, test } from "vitest";
import { fixInspire, type InspireReport, rulesOf, type Verdict, validateInspire } from "../src/index.js";
import { corpusFiles, corpusRecords, hasCorpus } from "./corpus.js";

const DOCUMENTATION = readFileSync(new URL("../../../docs/inspire.md", import.meta.url), "utf8");

const rulesWith = (verdict: Verdict, report: InspireReport): Set<string> =>
  new Set(
    report.records.flatMap(({ results }) => results.filter((one) => one.verdict === verdict).map(({ rule }) => rule)),
  );

/** Where the errors of a rule are, without those that one finding stands for. */
const placesOf = (report: InspireReport): Set<string> =>
  new Set(
    report.records.flatMap(({ results }) =>
      results.flatMap(({ rule, findings }) =>
        findings.filter(({ severity }) => severity === "error").map(({ path = "" }) => `${rule} ${path}`),
      ),
    ),
  );

function* corpus(): Generator<readonly [name: string, record: MD_Metadata]> {
  for (const part of ["iso19139", "iso19115-3"])
    for (const name of corpusFiles(part)) for (const record of corpusRecords(part, name)) yield [name, record];
}

/** Kinds of changes after which a value can still be wrong in another way: an address that is trimmed, and leads nowhere. */
const SEVERAL = /^(white-space|code|code-list): /;

interface Effect {
  before: number;
  after: number;
  changes: number;
}

describe.skipIf(!hasCorpus)("repairs of real records", () => {
  test("mend what they say, break no rule, and have nothing left to mend: by rule as the documentation counts", () => {
    const effects = new Map<string, Effect>();
    const effectOf = (rule: string): Effect => {
      const effect = effects.get(rule) ?? { before: 0, after: 0, changes: 0 };
      effects.set(rule, effect);
      return effect;
    };
    let records = 0;
    let changes = 0;
    let mended = 0;
    let unplaced = 0;
    const broken: string[] = [];
    const again: string[] = [];
    const unmended: string[] = [];
    for (const [name, record] of corpus()) {
      const before = JSON.stringify(record);
      const fixed = fixInspire(record);
      expect(JSON.stringify(record)).toBe(before);
      records++;
      changes += fixed.changes.length;
      const report = validateInspire(record);
      const after = validateInspire(fixed.value);
      const failed = rulesWith("failed", report);
      const stillFailed = rulesWith("failed", after);
      for (const rule of failed) effectOf(rule).before++;
      for (const rule of stillFailed) effectOf(rule).after++;
      mended += [...failed].filter((rule) => !stillFailed.has(rule)).length;
      for (const rule of rulesWith("passed", report)) if (stillFailed.has(rule)) broken.push(`${name}: ${rule}`);
      const stillWrong = placesOf(after);
      for (const { rule, kind, path, line } of fixed.changes) {
        effectOf(rule).changes++;
        if (line === undefined) unplaced++;
        // What was mended is not found wrong again at its place.
        if (stillWrong.has(`${rule} ${path}`)) unmended.push(`${kind}: ${name}: ${rule} ${path}`);
      }
      const [more] = fixInspire(fixed.value).changes;
      if (more !== undefined) again.push(`${name}: ${JSON.stringify(more)}`);
    }
    const table = rulesOf("tg2.0")
      .map(({ id }) => ({ id, effect: effects.get(id) }))
      .flatMap(({ id, effect }) =>
        effect === undefined || (effect.changes === 0 && effect.before === effect.after)
          ? []
          : [`| ${id} | ${effect.changes} | ${effect.before} | ${effect.after} |`],
      );
    console.log(`${records} records: ${changes} changes mend ${mended} failed rules\n${table.join("\n")}`);
    expect(broken).toEqual([]);
    expect(again).toEqual([]);
    expect(unmended.filter((one) => !SEVERAL.test(one))).toEqual([]);
    expect(unplaced).toBe(0);
    expect(DOCUMENTATION).toContain(
      `${changes.toLocaleString("en")} changes mend ${mended} failed rules and break none`,
    );
    expect(DOCUMENTATION).toContain(`${table.join("\n")}\n`);
  });

  test("are the same after writing and reading, and leave sound structure sound", () => {
    for (const [name, record] of corpus()) {
      const fixed = fixInspire(record).value;
      if (fixed.$fragment === true) continue;
      const { value, diagnostics } = writeIso(fixed, record.$encoding ?? "iso19139");
      expect([name, diagnostics.filter(({ severity }) => severity === "error")]).toEqual([name, []]);
      if (validateStructure(record).length === 0) expect([name, validateStructure(fixed)]).toEqual([name, []]);
      expect([name, readIso(value).value.flatMap((one) => fixInspire(one).changes)]).toEqual([name, []]);
    }
  });
});
