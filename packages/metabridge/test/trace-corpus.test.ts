import { readFile } from "node:fs/promises";
import { decodeBytes, lettersOf, type TraceEntry } from "@metabridge/core";
import { expect, it } from "vitest";
import { convert } from "../src/index.js";
import { OWN_VALUES, scalarOn } from "./own-values.js";
import { corpusFiles, describeWith, hasCorpus } from "./shared-corpus.js";

/** One record of so many. */
const STEP = 10;

/** Whether the element that a trace leads to has the text: it begins on that line, and long ones go on. */
function holds(source: readonly string[], entries: readonly TraceEntry[], text: string): boolean {
  return entries.some(({ position: { line = 1 } = {} }) =>
    lettersOf(source.slice(line - 1, line + 40).join(" ")).includes(text),
  );
}

describeWith({ "corpus of real records": hasCorpus })("the trace of a portal's JSON, over real records", () => {
  const files = hasCorpus
    ? [...corpusFiles("iso19139"), ...corpusFiles("iso19115-3")].filter((_, at) => at % STEP === 0)
    : [];

  it.each(Object.keys(OWN_VALUES))(
    "%s: nearly each value that comes from the record leads to its line",
    async (to) => {
      const count = { values: 0, sourced: 0, quoted: 0, right: 0 };
      for (const file of files) {
        const xml = decodeBytes(await readFile(file));
        const all = lettersOf(xml);
        const source = xml.split("\n");
        const { value, trace = [] } = await convert(xml, { to, trace: true });
        const byLine = new Map<number, TraceEntry[]>();
        for (const entry of trace) byLine.set(entry.line ?? 0, [...(byLine.get(entry.line ?? 0) ?? []), entry]);
        for (const [index, line] of value.split("\n").entries()) {
          const scalar = scalarOn(line, to);
          if (scalar === undefined) continue;
          count.values++;
          const entries = byLine.get(index + 1);
          if (entries === undefined) continue;
          count.sourced++;
          const text = lettersOf(scalar);
          if (text.length < 4 || !all.includes(text)) continue;
          count.quoted++;
          if (holds(source, entries, text)) count.right++;
        }
      }
      const percent = (part: number, of: number): string => `${((100 * part) / of).toFixed(1)} %`;
      console.log(
        `${to}: ${percent(count.sourced, count.values)} of ${count.values} values of ${files.length} records have a source; ` +
          `of ${count.quoted} that the record has in these words, ${percent(count.right, count.quoted)} lead to them`,
      );
      expect(count.sourced / count.values).toBeGreaterThan(0.9);
      expect(count.right / count.quoted).toBeGreaterThan(0.95);
    },
    300_000,
  );
});
