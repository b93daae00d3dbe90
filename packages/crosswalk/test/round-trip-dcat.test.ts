import { readFileSync } from "node:fs";
import { fromQuads, type Resource, toQuads } from "@metabridge/dcat";
import { readIso, writeIso } from "@metabridge/iso19115";
import { parseRdf } from "@metabridge/rdf";
import { describe, expect, it } from "vitest";
import { dcatToIso, isoToDcat } from "../src/index.js";
import { filesIn, hasCorpus, SHARED } from "./corpus.js";
import { canonicalDcat, DCAT_FORMS, type DcatLeaf, isText, leavesOfResource, namedBy } from "./dcat-forms.js";
import { type Account, accountFor, type Step, Totals } from "./ledger.js";

const plain = (text: string): string => text.replace(/\s+/g, " ").trim();

/** A step that names places of the record: its losses are known by what they say, the name of a node by that of the node. */
function byValue(
  name: string,
  losses: readonly { value?: unknown }[],
  source: ReadonlyMap<string, DcatLeaf>,
): Step<DcatLeaf> {
  const lost = [...new Set(losses.map(({ value }) => plain(String(value))))];
  const isLost = (leaf: DcatLeaf): boolean =>
    lost.some(
      (value) =>
        canonicalDcat({ ...leaf, value }) === canonicalDcat(leaf) || (isText(leaf.value) && value.includes(leaf.value)),
    );
  return {
    name,
    reports(leaf) {
      const node = namedBy(leaf, { source });
      return isLost(leaf) || (node !== undefined && isLost(node));
    },
  };
}

/** DCAT -> ISO in an encoding -> DCAT in statements of RDF. */
function roundTrip(
  resource: Resource,
  encoding: "iso19139" | "iso19115-3",
): { leaves: DcatLeaf[]; account: Account<DcatLeaf> } {
  const there = dcatToIso(resource);
  const written = writeIso(there.value, encoding);
  const [record] = readIso(written.value).value;
  if (record === undefined) throw new Error("The record cannot be read.");
  const back = isoToDcat(record);
  const graph = fromQuads(toQuads(back.value).value);
  const name = ({ $type, $id = "_:" }: Resource): string => `${$type} ${$id.startsWith("_:") ? "" : $id}`;
  const again = graph.value.find((one) => name(one) === name(back.value));
  if (again === undefined) throw new Error("The resource is not in the graph.");
  const lost = new Set(there.losses.map(({ path, value }) => `${path} ${plain(value ?? "")}`));
  const leaves = leavesOfResource(resource);
  const returned = leavesOfResource(again);
  const source = new Map(leaves.map((leaf) => [leaf.path, leaf]));
  const account = accountFor(leaves, returned, {
    canonical: canonicalDcat,
    forms: DCAT_FORMS,
    context: {
      source,
      returned,
      values: new Set(returned.map(canonicalDcat)),
    },
    first: { name: "dcatToIso", reports: ({ path, value }) => lost.has(`${path} ${value}`) },
    others: [byValue("writing ISO", written.losses, source), byValue("isoToDcat", back.losses, source)],
  });
  return { leaves, account };
}

describe.skipIf(!hasCorpus)("DCAT to ISO and back", () => {
  it.each(["iso19139", "iso19115-3"] as const)(
    "keeps or reports every literal and IRI: by way of %s",
    async (encoding) => {
      const totals = new Totals<DcatLeaf>();
      for (const file of filesIn("corpus/dcat-rdfxml", ".rdf")) {
        const { value } = await parseRdf(readFileSync(file), { baseIRI: "https://example.org/" });
        for (const resource of fromQuads(value.quads).value) {
          const { leaves, account } = roundTrip(resource, encoding);
          totals.add(file.slice(SHARED.length), leaves, account);
        }
      }
      console.log(`by way of ${encoding}: ${totals}`);
      const most = [...totals.places].sort(([, a], [, b]) => b - a).slice(0, 25);
      console.log(`most often lost: ${most.map(([place, count]) => `${count} ${place}`).join(", ")}`);
      expect(totals.documents).toBeGreaterThan(100);
      expect(totals.missing).toEqual([]);
      expect(totals.kept + totals.lost).toBe(totals.leaves);
      expect(totals.kept / totals.leaves).toBeGreaterThan(0.81);
    },
  );
});
