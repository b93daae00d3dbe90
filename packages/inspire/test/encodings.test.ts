import { type MD_Metadata, readIso, writeIso } from "@metabridge/iso19115";
import { describe, expect, test } from "vitest";
import { type Verdict, validateInspire } from "../src/index.js";
import { corpusFiles, corpusRecords, hasCorpus } from "./corpus.js";

type Verdicts = ReadonlyMap<string, Verdict>;

/** ISO 19139 lets a language be a text; ISO 19115-3 has codes only, so that writing it mends it. */
const LANGUAGE_RULES: ReadonlySet<string> = new Set(["0 md common req C.5", "0 md datasets-and-series 1.6"]);

const hasLanguageAsText = (record: MD_Metadata): boolean =>
  /"language":\{[^}]*"\$as":"CharacterString"/.test(JSON.stringify(record));

function verdictsOf(records: Parameters<typeof validateInspire>[0]): Verdicts {
  const { records: reports } = validateInspire(records);
  return new Map(
    reports.flatMap(({ results }, index) => results.map(({ rule, verdict }) => [`${index} ${rule}`, verdict] as const)),
  );
}

describe.skipIf(!hasCorpus)("the same record in both encodings", () => {
  test("gets the same verdicts", () => {
    let compared = 0;
    let mended = 0;
    const different: string[] = [];
    for (const name of corpusFiles("iso19139")) {
      for (const record of corpusRecords("iso19139", name)) {
        const other = readIso(writeIso(record, "iso19115-3").value).value;
        if (other.length !== 1) continue;
        const verdicts = verdictsOf(record);
        const others = verdictsOf(other);
        for (const [rule, verdict] of verdicts) {
          // The structure is that of the document, not of what it says.
          if (rule.endsWith("C.1")) continue;
          compared++;
          if (others.get(rule) === verdict) continue;
          if (LANGUAGE_RULES.has(rule) && hasLanguageAsText(record)) mended++;
          else different.push(`${rule} ${name}: ${verdict}, in ISO 19115-3 ${others.get(rule)}`);
        }
      }
    }
    console.log(
      `${compared} verdicts compared, ${different.length} different, ${mended} where a language was a text in ISO 19139`,
    );
    expect(different).toEqual([]);
  });
});
