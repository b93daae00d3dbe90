import { leafLedger, type XmlLeaf } from "@metabridge/roundtrip";
import { describe, expect, test } from "vitest";
import type { IsoObject } from "../src/node.js";
import { readIso } from "../src/read/read-iso.js";
import { writeIso } from "../src/write/write-iso.js";
import { corpusFiles, hasCorpus } from "./corpus.js";

const ISO = /isotc211\.org|standards\.iso\.org\/iso\/19(?:115|157|110)/;

/** Every node of a record. */
function* nodesOf(node: unknown): Generator<IsoObject> {
  if (typeof node !== "object" || node === null) return;
  if (!Array.isArray(node)) yield node as IsoObject;
  for (const [key, value] of Object.entries(node)) {
    if (key !== "$unmapped" && key !== "xml") yield* nodesOf(value);
  }
}

describe.skipIf(!hasCorpus)("over the corpus", () => {
  test("a record that is read and written in its own encoding keeps every leaf", () => {
    let total = 0;
    let records = 0;
    const gone: string[] = [];
    for (const { name, text } of corpusFiles("iso19139", "iso19115-3")) {
      const { value } = readIso(text);
      expect(value, name).toHaveLength(1);
      for (const record of value) {
        records++;
        const { value: written, losses } = writeIso(record, record.$encoding ?? "iso19139");
        expect(losses).toEqual([]);
        const ledger = leafLedger(text, written);
        total += ledger.total;
        for (const leaf of [
          ...ledger.lost,
          ...ledger.moved.map(({ before }) => before),
          ...ledger.changed.map(({ before }) => before),
        ]) {
          gone.push(`${name}:${leaf.line} ${leaf.path} ${leaf.value}`);
        }
      }
    }
    console.log(`Same encoding: ${records} records, ${total - gone.length} of ${total} leaves kept.`);
    expect(records).toBeGreaterThan(400);
    expect(gone).toEqual([]);
  });

  test("only elements of other name spaces are unmapped", () => {
    let foreign = 0;
    const iso: string[] = [];
    for (const { name, text } of corpusFiles("iso19139", "iso19115-3", "csw-response")) {
      for (const record of readIso(text).value) {
        for (const { $unmapped } of nodesOf(record)) {
          for (const { name: element, uri } of $unmapped ?? []) {
            if (ISO.test(uri)) iso.push(`${name}: ${element}`);
            else foreign++;
          }
        }
      }
    }
    console.log(`Unmapped: ${foreign} elements of other name spaces, ${iso.length} of ISO.`);
    expect(iso).toEqual([]);
  });

  test("ISO 19139 by way of ISO 19115-3 keeps 99.5 % of the values, and says what it loses", () => {
    let total = 0;
    let present = 0;
    const unreported: string[] = [];
    const kinds = new Map<string, number>();
    for (const { name, text } of corpusFiles("iso19139")) {
      for (const record of readIso(text).value) {
        const there = writeIso(record, "iso19115-3");
        const [back] = readIso(there.value).value;
        expect(back, name).toBeDefined();
        if (back === undefined) continue;
        const again = writeIso(back, "iso19139");
        const ledger = leafLedger(text, again.value);
        const { kept, moved, changed, lost } = ledger;
        total += ledger.total;
        present += kept + moved.length;
        const reported = new Set(
          [...there.losses, ...again.losses].map(({ value }) => value.replace(/\s+/g, " ").trim()),
        );
        for (const leaf of [...lost, ...changed.map(({ before }) => before)]) {
          const kind = `${leaf.parent}${leaf.attribute === undefined ? "" : `/@${leaf.attribute}`}`;
          kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
          if (!isReported(leaf, reported) && !isKnown(leaf))
            unreported.push(`${name}:${leaf.line} ${kind} ${leaf.value}`);
        }
      }
    }
    console.log(
      `19139 -> 19115-3 -> 19139: ${present} of ${total} values kept (${((100 * present) / total).toFixed(2)} %).`,
    );
    console.log(
      [...kinds]
        .sort(([, a], [, b]) => b - a)
        .map(([kind, count]) => `  ${count} ${kind}`)
        .join("\n"),
    );
    expect(present / total).toBeGreaterThan(0.995);
    expect(unreported).toEqual([]);
  });

  test("the same record gives the same bytes", () => {
    for (const { text } of corpusFiles("iso19139", "iso19115-3")) {
      const write = (encoding: "iso19139" | "iso19115-3"): string[] =>
        readIso(text).value.map((record) => writeIso(record, encoding).value);
      expect(write("iso19139")).toEqual(write("iso19139"));
      expect(write("iso19115-3")).toEqual(write("iso19115-3"));
    }
  });
});

const isReported = (leaf: XmlLeaf, reported: ReadonlySet<string>): boolean =>
  [...reported].some((value) => value === leaf.value || value.includes(leaf.value));

/** What is not said to be lost, since it says nothing or is said in another way: see docs/reference/encodings.md. */
function isKnown({ attribute, value, parent }: XmlLeaf): boolean {
  if (attribute === "isoType" || attribute === "nilReason" || value === "") return true;
  // The name of a medium became a text: the code stays, its list and its repetition as text do not.
  return parent === "MD_MediumNameCode";
}
