import type { Loss } from "@metabridge/core";
import { type MD_Metadata, readIso, writeIso } from "@metabridge/iso19115";
import { describe, expect, test } from "vitest";
import { type Verdict, validateInspire } from "../src/index.js";
import { corpusFiles, corpusRecords, hasCorpus } from "./corpus.js";

type Encoding = "iso19139" | "iso19115-3";

/** ISO 19139 lets a language be a text; ISO 19115-3 has codes only, so that writing it mends it. */
const LANGUAGE_RULES: ReadonlySet<string> = new Set(["md common req C.5", "md datasets-and-series 1.6"]);

const hasLanguageAsText = (record: MD_Metadata): boolean =>
  /"language":\{[^}]*"\$as":"CharacterString"/.test(JSON.stringify(record));

/** Why writing a record in the other encoding changes what a rule is about. */
function reasonOf(record: MD_Metadata, rule: string, losses: readonly Loss[]): string | undefined {
  if (LANGUAGE_RULES.has(rule) && hasLanguageAsText(record)) return "a language as text becomes a code";
  if (record.$fragment === true && rule === "md common req C.2") return "a part of a record becomes a record";
  if (rule === "md datasets-and-series 1.7" && losses.some(({ path }) => path.includes("topicCategory")))
    return "a topic that ISO 19139 does not have is left out, and told as a loss";
  return undefined;
}

const verdictsOf = (record: MD_Metadata): ReadonlyMap<string, Verdict> =>
  new Map(validateInspire(record).records[0]?.results.map(({ rule, verdict }) => [rule, verdict]));

describe.skipIf(!hasCorpus)("the same record in both encodings", () => {
  test.each<readonly [Encoding, Encoding]>([
    ["iso19139", "iso19115-3"],
    ["iso19115-3", "iso19139"],
  ])("gets the same verdicts: %s written as %s", (from, to) => {
    let records = 0;
    let compared = 0;
    const different: string[] = [];
    const explained = new Map<string, number>();
    for (const name of corpusFiles(from)) {
      for (const record of corpusRecords(from, name)) {
        const written = writeIso(record, to);
        const [other, ...more] = readIso(written.value).value;
        if (other === undefined || more.length > 0) continue;
        records++;
        const others = verdictsOf(other);
        for (const [rule, verdict] of verdictsOf(record)) {
          // The structure is that of the document, not of what it says.
          if (rule === "md common req C.1") continue;
          compared++;
          if (others.get(rule) === verdict) continue;
          const reason = reasonOf(record, rule, written.losses);
          if (reason === undefined) different.push(`${rule} ${name}: ${verdict}, in ${to} ${others.get(rule)}`);
          else explained.set(reason, (explained.get(reason) ?? 0) + 1);
        }
      }
    }
    const reasons = [...explained].map(([reason, count]) => `; ${count} where ${reason}`).join("");
    console.log(
      `${records} records in ${from}, ${compared} verdicts compared, ${different.length} different${reasons}`,
    );
    expect(different).toEqual([]);
    expect(records).toBeGreaterThanOrEqual(from === "iso19139" ? 250 : 170);
  });
});
