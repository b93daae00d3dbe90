import { leafLedger, type XmlLeaf } from "@metabridge/roundtrip";
import { describe, expect, test } from "vitest";
import type { EncodingId } from "../src/encoding/namespaces.js";
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

  test.each<[EncodingId, EncodingId]>([
    ["iso19139", "iso19115-3"],
    ["iso19115-3", "iso19139"],
  ])("each leaf of a record in %s is in its %s, is told there in another way, or is reported lost", (from, to) => {
    const account = { leaves: 0, there: 0, told: 0, nothing: 0, reported: 0 };
    const silent: string[] = [];
    for (const { name, text } of corpusFiles(from)) {
      for (const record of readIso(text).value) {
        const { value, losses } = writeIso(record, to);
        const ledger = leafLedger(text, value);
        const reports = counted(losses.map((loss) => plain(loss.value)));
        const types = counted(
          [...ledger.added, ...ledger.changed.map(({ after }) => after)].filter(isXsiType).map((leaf) => type(leaf)),
        );
        account.leaves += ledger.total;
        account.there += ledger.kept + ledger.moved.length;
        for (const leaf of [...ledger.lost, ...ledger.changed.map(({ before }) => before)]) {
          if (saysNothing(leaf, text)) account.nothing++;
          else if (takeOne(reports, leaf.value)) account.reported++;
          else if ((isXsiType(leaf) && takeOne(types, type(leaf))) || isToldOtherwise(leaf)) account.told++;
          else silent.push(`${name}:${leaf.line} ${leaf.path}@${leaf.attribute ?? ""} ${leaf.value}`);
        }
      }
    }
    console.log(`${from} -> ${to}:`, account);
    expect(silent).toEqual([]);
    expect(account.there + account.told + account.nothing + account.reported).toBe(account.leaves);
  });

  test("ISO 19139 by way of ISO 19115-3 keeps 99.5 % of the values; the rest is of a few kinds", () => {
    let total = 0;
    let present = 0;
    const kinds = new Map<string, number>();
    for (const { name, text } of corpusFiles("iso19139")) {
      for (const record of readIso(text).value) {
        const [back] = readIso(writeIso(record, "iso19115-3").value).value;
        if (back === undefined) throw new Error(`No record came back of ${name}`);
        const ledger = leafLedger(text, writeIso(back, "iso19139").value);
        total += ledger.total;
        present += ledger.kept + ledger.moved.length;
        for (const { parent, attribute } of [...ledger.lost, ...ledger.changed.map(({ before }) => before)]) {
          const kind = attribute === undefined ? parent : `${parent}/@${attribute}`;
          kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
        }
      }
    }
    const share = ((100 * present) / total).toFixed(2);
    console.log(`19139 -> 19115-3 -> 19139: ${present} of ${total} values kept (${share} %).`);
    console.log([...kinds].map(([kind, count]) => `  ${count} ${kind}: ${NOT_KEPT[kind]}`).join("\n"));
    expect(present / total).toBeGreaterThan(0.995);
    expect([...kinds.keys()].filter((kind) => !Object.hasOwn(NOT_KEPT, kind))).toEqual([]);
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

/** What does not come back from ISO 19115-3, and why. The same list is in docs/reference/encodings.md. */
const NOT_KEPT: Readonly<Record<string, string>> = {
  "MD_MediumNameCode/@codeList": "the name of a medium is a text there",
  MD_MediumNameCode: "the name of a medium is a text there",
  "fileType/@type": "a national extension",
  "fileType/@codeList": "a national extension",
  "fileType/@codeListValue": "a national extension",
  "MD_Metadata/@isoType": "a class of a national profile is its ISO class there",
  "MD_DataIdentification/@isoType": "a class of a national profile is its ISO class there",
  CharacterString: "given up there, or several values where there is one",
  Name: "an element that no edition has",
  "Scale/@uom": "a kind of measure that has no element there",
  "Measure/@uom": "an empty unit",
  "Distance/@uom": "an empty unit",
  "operatesOn/@href": "an empty reference",
  "abstract/@id": "an attribute that no edition has",
  "descriptiveKeywords/@id": "an attribute that no edition has",
  Date: "less than a day, where a date with a time is wanted",
};

const plain = (text: string): string => text.replace(/\s+/g, " ").trim();

const isXsiType = ({ attribute }: XmlLeaf): boolean => attribute === "type";
/** Without its prefix: each encoding has its own name space. */
const type = ({ value }: XmlLeaf): string => value.slice(value.indexOf(":") + 1);

function counted(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function takeOne(counts: Map<string, number>, value: string): boolean {
  const count = counts.get(value) ?? 0;
  if (count > 0) counts.set(value, count - 1);
  return count > 0;
}

/** Empty values; that a value is missing, where it is missing anyway; the text of a code that repeats the code. */
function saysNothing({ attribute, value, line, parent }: XmlLeaf, source: string): boolean {
  if (value === "" || (attribute === "nilReason" && value === "missing")) return true;
  if (attribute !== undefined && attribute !== "codeListValue") return false;
  const element = source
    .split(/\r?\n/)
    .slice(line - 1, line + 6)
    .join(" ");
  const code = new RegExp(`<([\\w.-]+:)?${parent}\\s[^>]*codeListValue="([^"]*)"[^>]*>([^<]*)<`).exec(element);
  return code !== null && plain(code[2] ?? "") === value && plain(code[3] ?? "") === value;
}

/** The type of a date or of a telephone number is the name of an element in ISO 19139; an orientation has two spellings. */
const isToldOtherwise = ({ parent, value }: XmlLeaf): boolean =>
  ["CI_DateTypeCode", "CI_TelephoneTypeCode"].includes(parent) ||
  (parent === "MD_PixelOrientationCode" && /^cent(re|er)$/.test(value));
