import { leafLedger } from "@metabridge/roundtrip";
import { describe, expect, test } from "vitest";
import { fromJson, toJson } from "../src/index.js";
import { readIso } from "../src/read/read-iso.js";
import { writeIso } from "../src/write/write-iso.js";
import { corpusFiles, hasCorpus } from "./corpus.js";

describe.skipIf(!hasCorpus)("over the corpus", () => {
  test("a record that goes through JSON keeps every leaf, and gives the same XML and the same JSON", () => {
    let records = 0;
    let kept = 0;
    let total = 0;
    for (const { name, text } of corpusFiles("iso19139", "iso19115-3")) {
      for (const record of readIso(text).value) {
        records++;
        const encoding = record.$encoding ?? "iso19139";
        const json = toJson(record);
        const { value: back, diagnostics } = fromJson(json);
        expect(back, name).toBeDefined();
        if (back === undefined) continue;
        expect(
          diagnostics.filter(({ severity }) => severity === "error"),
          name,
        ).toEqual([]);
        expect(toJson(back), name).toBe(json);
        const written = writeIso(back, encoding).value;
        expect(written, name).toBe(writeIso(record, encoding).value);
        const ledger = leafLedger(text, written);
        kept += ledger.kept;
        total += ledger.total;
      }
    }
    console.log(`XML -> JSON -> XML: ${records} records, ${kept} of ${total} leaves kept.`);
    expect(records).toBeGreaterThan(400);
    expect(kept).toBe(total);
  });
});
