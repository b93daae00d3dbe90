import { originsOf } from "@metabridge/core";
import { applyProfile, fromQuads, profileOf, StatementWriter, toQuads } from "@metabridge/dcat";
import { readIso, writeIso } from "@metabridge/iso19115";
import { describe, expect, it } from "vitest";
import { dcatToIso, isoToDcat } from "../src/index.js";
import { type CorpusRecord, hasCorpus, isoRecords, SHARED } from "./corpus.js";
import { canonicalIso, ISO_FORMS, type IsoRoundTrip } from "./iso-forms.js";
import { type IsoLeaf, leavesOfRecord } from "./iso-leaves.js";
import { type Account, accountFor, type Step, Totals } from "./ledger.js";

const PROFILE = profileOf("geodcat-ap");
const plain = (text: string): string => text.replace(/\s+/g, " ").trim();

interface Lost {
  readonly path: string;
  readonly value?: unknown;
}

/** Leaves that say something of another one of the same object alone: with it they are lost. */
const SAYS_OF: Readonly<Record<string, string>> = {
  "CI_OnlineResource.protocol": "linkage",
  "CI_OnlineResource.function": "linkage",
  "CI_Date.dateType": "date",
};

/** A step that names places of its own: its losses are known by what they say, or by the statement that a leaf became. */
function byValue(
  name: string,
  losses: readonly Lost[],
  { objectsOf, source }: Pick<IsoRoundTrip, "objectsOf" | "source">,
): Step<IsoLeaf> {
  const lost = new Set(losses.map(({ value }) => plain(String(value))));
  const isLost = (leaf: IsoLeaf): boolean =>
    lost.has(plain(leaf.value)) || objectsOf(leaf).some((object) => lost.has(object));
  return {
    name,
    reports(leaf) {
      const of = SAYS_OF[leaf.place];
      const other = of === undefined ? undefined : source.get(leaf.path.replace(/\w+$/, of));
      return isLost(leaf) || (other !== undefined && isLost(other));
    },
  };
}

/** ISO -> DCAT, as GeoDCAT-AP has it, in statements of RDF -> ISO in the same encoding. */
function roundTrip({ record }: CorpusRecord): { leaves: IsoLeaf[]; account: Account<IsoLeaf> } {
  const there = isoToDcat(record, { trace: true });
  const applied = applyProfile(there.value, PROFILE);
  const graph = fromQuads(toQuads(applied.value).value);
  // What a service or series refers to may be described beside it.
  const resource = graph.value.find(
    ({ $type, title }) => $type === applied.value.$type && hasTitle(title, applied.value),
  );
  if (resource === undefined) throw new Error("The resource is not in the graph.");
  const back = dcatToIso(resource);
  const written = writeIso(back.value, record.$encoding === "iso19115-3" ? "iso19115-3" : "iso19139");
  const [again] = readIso(written.value).value;
  if (again === undefined) throw new Error("The record cannot be read.");

  const origins = originsOf(there.value);
  const objects = new Map<string, string[]>();
  new StatementWriter((_subject, _predicate, object, from) => {
    const path = origins?.of(from)?.path;
    if (path === undefined || object.termType === "BlankNode") return;
    objects.set(path, [...(objects.get(path) ?? []), plain(object.value)]);
  }).write(there.value);
  const objectsOf = ({ path }: IsoLeaf): readonly string[] => objects.get(path) ?? [];
  // The text of a geometry stands in many elements, so that its white space is no part of it.
  const keyOf = (path: string, value: unknown): string => `${path} ${String(value).replace(/\s+/g, "")}`;
  const lost = new Map<string, number>();
  for (const { path, value } of there.losses) lost.set(keyOf(path, value), (lost.get(keyOf(path, value)) ?? 0) + 1);
  const first: Step<IsoLeaf> = {
    name: "isoToDcat",
    reports({ path, value }) {
      const count = lost.get(keyOf(path, value)) ?? 0;
      lost.set(keyOf(path, value), count - 1);
      return count > 0;
    },
  };
  const leaves = leavesOfRecord(record);
  const returned = leavesOfRecord(again);
  const context: IsoRoundTrip = {
    source: new Map(leaves.map((leaf) => [leaf.path, leaf])),
    returned,
    values: new Set(returned.map(({ value }) => plain(value))),
    objectsOf,
  };
  const unread = toQuads(graph.rest).value.map(({ object }) => ({ path: "", value: object.value }));
  const account = accountFor(leaves, returned, {
    canonical: canonicalIso,
    forms: ISO_FORMS,
    context,
    first,
    others: [
      byValue("the profile", applied.losses, context),
      byValue("reading RDF", unread, context),
      byValue("dcatToIso", back.losses, context),
      byValue("writing ISO", written.losses, context),
    ],
  });
  return { leaves, account };
}

const hasTitle = (title: unknown, of: { title?: unknown }): boolean =>
  JSON.stringify(title ?? []) === JSON.stringify(of.title ?? []);

describe.skipIf(!hasCorpus)("ISO to DCAT and back", () => {
  it.each([
    ["ISO 19139", ["iso19139"], 0.66],
    ["ISO 19115-3", ["iso19115-3"], 0.44],
    ["responses of catalogue services", ["csw-response"], 0.77],
  ])("keeps or reports every leaf: %s", (name, folders, atLeast) => {
    const totals = new Totals<IsoLeaf>();
    for (const one of isoRecords(folders)) {
      const { leaves, account } = roundTrip(one);
      totals.add(one.file.slice(SHARED.length), leaves, account);
    }
    console.log(`${name}: ${totals}`);
    const most = [...totals.places].sort(([, a], [, b]) => b - a).slice(0, 25);
    console.log(`most often lost: ${most.map(([place, count]) => `${count} ${place}`).join(", ")}`);
    expect(totals.documents).toBeGreaterThan(0);
    expect(totals.missing).toEqual([]);
    expect(totals.kept + totals.lost).toBe(totals.leaves);
    expect(totals.kept / totals.leaves).toBeGreaterThan(atLeast);
  });
});
