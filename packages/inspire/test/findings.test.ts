import { parseXml } from "@metabridge/xml";
import { describe, expect, test } from "vitest";
import { type ReportedFinding, rulesOf, validateInspire } from "../src/index.js";
import { corpusFiles, corpusRecords, hasCorpus } from "./corpus.js";

const NAMESPACES =
  "gmd gco gmx gml srv gts xlink xsi xs mdb mri mrd mrl mdq mcc mco mrs cit gex gcx lan mrc msr mds mac mpc"
    .split(" ")
    .map((prefix) => `xmlns:${prefix}="urn:x:${prefix}"`)
    .join(" ");

/** A rule is said where the official text can be read. */
const ADDRESSES = new Map(
  (["tg2.0", "tg1.3"] as const).flatMap(rulesOf).map(({ id, address, requirement }) => [id, { address, requirement }]),
);

const isUnfilled = (text: string): boolean => text === "" || /\{\w+\}|“\s*”|«\s*»|\bundefined\b|\bNaN\b/.test(text);

describe.skipIf(!hasCorpus)("what is said of real records", () => {
  test.each(["en", "fr"])("is complete in %s: words, requirement, place, and XML that can be pasted", (language) => {
    let findings = 0;
    let snippets = 0;
    const faults = new Set<string>();
    const wellFormed = new Map<string, boolean>();
    const look = (finding: ReportedFinding, file: string): void => {
      findings++;
      const { message, remedy, line, column, fix, code } = finding;
      if (isUnfilled(message) || isUnfilled(remedy)) faults.add(`${file} ${code}: ${message} ${remedy}`);
      if (line === undefined || column === undefined) faults.add(`${file} ${code}: has no line`);
      if (fix === undefined) return;
      snippets++;
      let isSound = wellFormed.get(fix);
      if (isSound === undefined) {
        isSound = parseXml(`<x ${NAMESPACES}>${fix}</x>`).diagnostics.length === 0;
        wellFormed.set(fix, isSound);
      }
      if (!isSound) faults.add(`${code}: ${fix}`);
    };
    for (const part of ["iso19139", "iso19115-3"]) {
      for (const name of corpusFiles(part)) {
        const records = corpusRecords(part, name);
        for (const rules of ["tg2.0", "tg1.3"] as const) {
          for (const { results } of validateInspire(records, { rules, language }).records) {
            for (const { rule, address, requirement, findings: found } of results) {
              if (ADDRESSES.get(rule)?.address !== address || !address.startsWith("http"))
                faults.add(`${rule}: ${address}`);
              if (requirement === "") faults.add(`${rule}: no requirement`);
              for (const finding of found) look(finding, name);
            }
          }
        }
      }
    }
    console.log(`${findings} findings in ${language}, ${snippets} with XML to paste (${wellFormed.size} different)`);
    expect([...faults]).toEqual([]);
    expect(findings).toBeGreaterThan(10_000);
  });
});
