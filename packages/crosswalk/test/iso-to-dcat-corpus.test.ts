import { toQuads } from "@metabridge/dcat";
import { type MD_Metadata, readIso, writeIso } from "@metabridge/iso19115";
import { isomorphic, rdfDifference } from "@metabridge/roundtrip";
import { describe, expect, it } from "vitest";
import { isoToDcat } from "../src/index.js";
import { SAID_OTHERWISE } from "../src/iso-to-dcat/mapping.js";
import { type CorpusRecord, hasCorpus, isoRecords, SHARED } from "./corpus.js";
import { withoutLosses } from "./without-losses.js";

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

/** Where the other encoding has a place for each leaf, but another one. */
const RESTRUCTURED: readonly { reason: string; is(record: MD_Metadata): boolean }[] = [
  {
    reason:
      "ISO 19139 has one MD_Distribution: the formats of several stand together, and no link has formats of its own",
    is: ({ distributionInfo }) => (distributionInfo ?? []).length > 1,
  },
  {
    reason: "ISO 19139 has one text for the parent of a record: a title without an identifier stands in its place",
    is: ({ parentMetadata }) => parentMetadata?.title !== undefined && parentMetadata.identifier === undefined,
  },
];

/** White space says nothing: lines are without the indent of the XML. */
const folded = (text: string): string => text.replace(/\s+/g, " ").trim();

describe.skipIf(!hasCorpus)("every ISO record of the corpus", () => {
  it("becomes a titled resource where it has a title, in valid statements only", () => {
    const bad: string[] = [];
    let titled = 0;
    for (const { file, record } of all) {
      const { value } = isoToDcat(record);
      const title = titleOf(record);
      if (title !== undefined && title !== "") {
        titled++;
        if (!value.title?.some((one) => folded(one.value) === folded(title))) bad.push(`${file}: no title`);
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

  it("says the same in both encodings, save for the leaves that an encoding has no place for", () => {
    let same = 0;
    let sameBesides = 0;
    const different: string[] = [];
    const restructured = new Map<string, number>();
    const blamed = new Map<string, number>();
    for (const { file, record } of all) {
      const written = writeIso(record, record.$encoding === "iso19139" ? "iso19115-3" : "iso19139");
      const [again] = readIso(written.value).value;
      const b = again === undefined ? [] : toQuads(isoToDcat(again).value).value;
      if (isomorphic(toQuads(isoToDcat(record).value).value, b) === true) {
        same++;
        continue;
      }
      const a = toQuads(isoToDcat(withoutLosses(record, written.losses)).value).value;
      if (isomorphic(a, b) === true) {
        sameBesides++;
        for (const { path } of written.losses) {
          const what = path
            .replace(/\[\d+\]/g, "")
            .split("/")
            .slice(-2)
            .join("/");
          blamed.set(what, (blamed.get(what) ?? 0) + 1);
        }
        continue;
      }
      const reason = RESTRUCTURED.find(({ is }) => is(record))?.reason;
      if (reason !== undefined) {
        restructured.set(reason, (restructured.get(reason) ?? 0) + 1);
        continue;
      }
      const { onlyInA, onlyInB } = rdfDifference(a, b);
      const first = [
        ...onlyInA.slice(0, 4).map((one) => `- ${one.text}`),
        ...onlyInB.slice(0, 4).map((one) => `+ ${one.text}`),
      ];
      different.push(`${file.slice(SHARED.length)}\n    ${first.join("\n    ")}`);
    }
    const reasons = [...blamed].sort(([, one], [, other]) => other - one).slice(0, 25);
    console.log(
      `${same} of ${all.length} records give isomorphic graphs in both encodings; ${sameBesides} others do without the leaves that the writer reports as lost:`,
      Object.fromEntries(reasons),
      "and of the others:",
      Object.fromEntries(restructured),
    );
    expect(different).toEqual([]);
    expect(same).toBeGreaterThan(370);
    expect([...restructured.keys()].sort()).toEqual(RESTRUCTURED.map(({ reason }) => reason).sort());
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
      const output = new Set(toQuads(value).value.map(({ object }) => folded(object.value)));
      for (const { path, kind, text } of leavesOf(record)) {
        leaves++;
        if (from.has(path)) stated++;
        else if (reported.has(path)) lost++;
        else if (output.has(folded(text))) repeated++;
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
