import { toQuads } from "@metabridge/dcat";
import { type MD_Metadata, readIso, writeIso } from "@metabridge/iso19115";
import { isomorphic, rdfDifference } from "@metabridge/roundtrip";
import { describe, expect, it } from "vitest";
import { isoToDcat } from "../src/index.js";
import { SAID_OTHERWISE } from "../src/iso-to-dcat/mapping.js";
import { type CorpusRecord, hasCorpus, isoRecords, SHARED } from "./corpus.js";

const all: CorpusRecord[] = [...isoRecords()];

const titleOf = (record: MD_Metadata): string | undefined =>
  record.identificationInfo?.[0]?.citation?.title?.value?.trim();

/** The texts, numbers and codes of a record by their paths, with the class and property that they are of. */
function leavesOf(record: MD_Metadata): { path: string; kind: string; text: string }[] {
  const leaves: { path: string; kind: string; text: string }[] = [];
  const walk = (node: Record<string, unknown>, path: string, kind: string): void => {
    if (node.$type === undefined) {
      const written = node.lexical ?? node.value;
      if (written !== undefined && String(written).trim() !== "")
        leaves.push({ path, kind, text: String(written).trim() });
      const translations = node.translations as Record<string, unknown>[] | undefined;
      translations?.forEach((one, at) => {
        if (String(one.value).trim() !== "")
          leaves.push({ path: `${path}/translations[${at}]`, kind, text: String(one.value).trim() });
      });
      return;
    }
    for (const [key, value] of Object.entries(node)) {
      if (key.startsWith("$") || typeof value !== "object" || value === null) continue;
      const step = path === "" ? key : `${path}/${key}`;
      const what = `${node.$type}.${key}`;
      if (Array.isArray(value)) for (const [at, one] of value.entries()) walk(one, `${step}[${at}]`, what);
      else walk(value as Record<string, unknown>, step, what);
    }
  };
  walk(record as unknown as Record<string, unknown>, "", "");
  return leaves;
}

describe.skipIf(!hasCorpus)("every ISO record of the corpus", () => {
  it("becomes a titled resource where it has a title, in valid statements only", () => {
    const bad: string[] = [];
    let titled = 0;
    for (const { file, record } of all) {
      const { value } = isoToDcat(record);
      const title = titleOf(record);
      if (title !== undefined && title !== "") {
        titled++;
        if (!value.title?.some((one) => one.value === title)) bad.push(`${file}: no title`);
      }
      // The writer of statements says what it had to leave out: bad IRIs, bad language tags, unknown properties.
      for (const { code, message } of toQuads(value).diagnostics) bad.push(`${file}: ${code} ${message}`);
    }
    console.log(`${all.length} records, ${titled} of them with a title`);
    expect(all.length).toBeGreaterThan(400);
    expect(bad).toEqual([]);
  });

  it("gives the same resource when it is converted again", () => {
    for (const { record } of all) expect(isoToDcat(record).value).toEqual(isoToDcat(record).value);
  });

  it("says the same in both encodings, save for what an encoding has no place for", () => {
    let same = 0;
    const different: string[] = [];
    const blamed = new Map<string, number>();
    for (const { file, record } of all) {
      const other = record.$encoding === "iso19139" ? "iso19115-3" : "iso19139";
      const written = writeIso(record, other);
      const [again] = readIso(written.value).value;
      const a = toQuads(isoToDcat(record).value).value;
      const b = again === undefined ? [] : toQuads(isoToDcat(again).value).value;
      if (isomorphic(a, b) === true) same++;
      else if (written.losses.length > 0)
        for (const { code } of written.losses) blamed.set(code, (blamed.get(code) ?? 0) + 1);
      else {
        const { onlyInA, onlyInB } = rdfDifference(a, b);
        const first = [
          ...onlyInA.slice(0, 2).map((one) => `- ${one.text}`),
          ...onlyInB.slice(0, 2).map((one) => `+ ${one.text}`),
        ];
        different.push(`${file.slice(SHARED.length)}\n    ${first.join("\n    ")}`);
      }
    }
    console.log(
      `${same} of ${all.length} records say exactly the same in the other encoding; of the others the writer reports`,
      blamed,
    );
    expect(different).toEqual([]);
  });

  it("has each of its leaves in a statement, or on the ledger of losses, or in another leaf's statement", () => {
    let leaves = 0;
    let stated = 0;
    let lost = 0;
    let repeated = 0;
    const otherwise = new Map<string, number>();
    const unsaid: string[] = [];
    for (const { file, record } of all) {
      const { value, losses, trace } = isoToDcat(record, { trace: true });
      const from = new Set(trace?.map(({ path }) => path));
      const reported = new Set(losses.map(({ path }) => path));
      const output = new Set(toQuads(value).value.map(({ object }) => object.value));
      for (const { path, kind, text } of leavesOf(record)) {
        leaves++;
        if (from.has(path)) stated++;
        else if (reported.has(path)) lost++;
        else if (output.has(text)) repeated++;
        else if (kind in SAID_OTHERWISE) otherwise.set(kind, (otherwise.get(kind) ?? 0) + 1);
        else unsaid.push(`${file.slice(SHARED.length)} ${path}: ${text}`);
      }
    }
    console.log(
      `${leaves} leaves: ${stated} in statements of their own, ${repeated} repeat the text of another, ${lost} reported as lost, others:`,
      Object.fromEntries([...otherwise].sort(([, a], [, b]) => b - a)),
    );
    expect(leaves).toBeGreaterThan(25_000);
    expect(unsaid).toEqual([]);
  });
});
