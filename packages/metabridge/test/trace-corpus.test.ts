import { readFile } from "node:fs/promises";
import { decodeBytes, type TraceEntry } from "@metabridge/core";
import { expect, it } from "vitest";
import { convert } from "../src/index.js";
import { corpusFiles, describeWith, hasCorpus } from "./shared-corpus.js";

/** What documents of a format say of themselves, whatever the record is: the key and value of a line. */
const OWN: Readonly<Record<string, RegExp>> = {
  opendatasoft: /^$/,
  "opendatasoft-catalog": /^(?:has_records|type|dataset_id) /,
  ckan: /^(?:key|name "resource")/,
  "ckan-spatial": /^(?:key|resource_locator_function|name "resource"|value "(?:dataset|series|service)")/,
  udata: /^(?:type|filetype|role) /,
  "dcat-us-1.1": /^(?:@type|@context|conformsTo "https:\/\/project-open|describedBy "https:\/\/project-open)/,
  "dcat-us-3": /^(?:@type|@context|@language)/,
  "schema-org": /^(?:@type|@context)/,
  "ogc-records": /^(?:type|rel|code) |\/ogcapi-records-1\/|^license "other"/,
  "stac-collection": /^(?:type|rel|stac_version) |stac-extensions| "(?:data|host|producer|licensor|thumbnail)"|"other"/,
};

/** One record of so many. */
const STEP = 10;

const words = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/[^\p{L}\p{N}]/gu, "")
    .toLowerCase();

/** Whether the element that a trace leads to has the text: it begins on that line, and long ones go on. */
function holds(source: readonly string[], entries: readonly TraceEntry[], text: string): boolean {
  return entries.some(({ position: { line = 1 } = {} }) =>
    words(source.slice(line - 1, line + 40).join(" ")).includes(text),
  );
}

describeWith({ "corpus of real records": hasCorpus })("the trace of a portal's JSON, over real records", () => {
  const files = hasCorpus
    ? [...corpusFiles("iso19139"), ...corpusFiles("iso19115-3")].filter((_, at) => at % STEP === 0)
    : [];

  it.each(Object.keys(OWN))(
    "%s: nearly each value that comes from the record leads to its line",
    async (to) => {
      const count = { values: 0, sourced: 0, quoted: 0, right: 0 };
      for (const file of files) {
        const xml = decodeBytes(await readFile(file));
        const all = words(xml);
        const source = xml.split("\n");
        const { value, trace = [] } = await convert(xml, { to, trace: true });
        const byLine = new Map<number, TraceEntry[]>();
        for (const entry of trace) byLine.set(entry.line ?? 0, [...(byLine.get(entry.line ?? 0) ?? []), entry]);
        for (const [index, line] of value.split("\n").entries()) {
          const [, key = "", scalar] =
            /^\s*(?:"([^"]+)": )?("(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*|true|false),?$/.exec(line) ?? [];
          if (scalar === undefined || OWN[to]?.test(`${key} ${scalar}`) === true) continue;
          count.values++;
          const entries = byLine.get(index + 1);
          if (entries === undefined) continue;
          count.sourced++;
          const text = words(scalar);
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
