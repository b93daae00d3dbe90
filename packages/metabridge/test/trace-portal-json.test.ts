import { existsSync, readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { lettersOf, type TraceEntry } from "@metabridge/core";
import { describe, expect, it } from "vitest";
import { convert, detectFormat } from "../src/index.js";
import { OWN_VALUES, scalarOn } from "./own-values.js";
import { repository } from "./run-command.js";
import { describeWith, shared } from "./shared-corpus.js";

const FIXTURES = [
  "dcat-us/harbor-county-data.json",
  "isogeo/plu-vallebourg.json",
  "ogc-records/marsh-birds.json",
  "opendatasoft/stationnement-velo-vallebourg-automation.json",
  "opendatasoft/stationnement-velo-vallebourg.json",
  "schema-org/valley-glaciers-graph.jsonld",
].map((name) => join(repository, "test-fixtures", name));

const folder = join(shared, "portals/examples");
const hasExamples = existsSync(folder);

/** The documents of portals that a format knows. */
async function examples(): Promise<string[]> {
  const names = readdirSync(folder, { recursive: true }).map(String).sort();
  const files = names.filter((name) => /\.json(?:ld)?$/.test(name)).map((name) => join(folder, name));
  const heads = await Promise.all(files.map((file) => readFile(file, "utf8")));
  return files.filter((_, at) => detectFormat((heads[at] ?? "").slice(0, 8192)) !== undefined);
}

/** What a line of an output says of the record; undefined where it says nothing. */
type Said = (line: string) => string | undefined;

const isStatement: Said = (line) => /^\S+ \S+ "((?:[^"\\]|\\.)*)"\S* \.$/.exec(line)?.[1] ?? "";

/** The text of an element; of a code none, since many are the same whatever the record says. */
const isElement: Said = (line) =>
  /^\s*<[^>]+>([^<]+)<\//.exec(line)?.[1] ?? (/codeListValue="/.test(line) ? "" : undefined);

/** JSON and N-Triples escape alike. */
const plain = (escaped: string): string =>
  escaped
    .replace(/\\u([\da-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\\[nrt]/g, " ");

interface Counted {
  readonly sourced: number;
  readonly right: number;
}

/** Which part of what is said has a place in the input, and which of what the input has in these words leads to them. */
async function counted(files: readonly string[], to: string, said: Said): Promise<Counted> {
  const count = { values: 0, sourced: 0, quoted: 0, right: 0 };
  for (const file of files) {
    const text = await readFile(file, "utf8");
    const { value, trace = [] } = await convert(text, { to, trace: true });
    const source = text.split("\n").map(plain);
    const all = lettersOf(plain(text));
    const byLine = new Map<number, TraceEntry[]>();
    for (const entry of trace) byLine.set(entry.line ?? 0, [...(byLine.get(entry.line ?? 0) ?? []), entry]);
    for (const [index, line] of value.trimEnd().split("\n").entries()) {
      const scalar = said(line);
      if (scalar === undefined) continue;
      count.values++;
      const places = (byLine.get(index + 1) ?? []).flatMap(({ position }) => position ?? []);
      if (places.length === 0) continue;
      count.sourced++;
      const words = lettersOf(plain(scalar));
      if (words.length < 4 || !all.includes(words)) continue;
      count.quoted++;
      // An object begins on that line, and goes on.
      const isThere = places.some((at) => lettersOf(source.slice(at.line - 1, at.line + 20).join(" ")).includes(words));
      if (isThere) count.right++;
    }
  }
  const percent = (part: number, of: number): string => `${((100 * part) / of).toFixed(1)} %`;
  console.log(
    `${to}: ${percent(count.sourced, count.values)} of ${count.values} values of ${files.length} documents have a source; ` +
      `of ${count.quoted} that the document has in these words, ${percent(count.right, count.quoted)} lead to them`,
  );
  return { sourced: count.sourced / count.values, right: count.right / count.quoted };
}

describe("the trace of what is made of a portal's JSON", () => {
  it("has the place of nearly each statement", async () => {
    const { sourced, right } = await counted(FIXTURES, "ntriples", isStatement);
    expect(sourced).toBeGreaterThan(0.99);
    expect(right).toBeGreaterThan(0.95);
  });
});

describeWith({ "examples of portals": hasExamples })("the trace of what is made of real JSON of portals", () => {
  it("has the place of nearly each statement", async () => {
    const { sourced, right } = await counted(await examples(), "ntriples", isStatement);
    expect(sourced).toBeGreaterThan(0.99);
    expect(right).toBeGreaterThan(0.98);
  });

  it.each(Object.keys(OWN_VALUES))("leads from %s to the document", async (to) => {
    const { sourced, right } = await counted(await examples(), to, (line) => scalarOn(line, to));
    expect(sourced).toBeGreaterThan(0.85);
    expect(right).toBeGreaterThan(0.95);
  });

  it.each(["iso19139", "iso19115-3"])("leads from %s to the document", async (to) => {
    const { sourced, right } = await counted(await examples(), to, isElement);
    expect(sourced).toBeGreaterThan(0.9);
    expect(right).toBeGreaterThan(0.95);
  });
});
