import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { hasCorpus, SHARED } from "../../portal/test/dcat-corpus.js";
import {
  type RecordGeoJson,
  recordGeoJson,
  recordToResource,
  resourceToRecord,
  resourceToStacCollection,
  stacCollection,
  stacCollectionToDataset,
} from "../src/index.js";

const document = (path: string): unknown => JSON.parse(readFileSync(join(SHARED, "portals/examples", path), "utf8"));

/** All texts and numbers of a document with the field that they stand in. */
function leaves(value: unknown, key = ""): [field: string, leaf: string][] {
  if (Array.isArray(value)) return value.flatMap((one) => leaves(one, key));
  if (typeof value === "object" && value !== null) {
    return Object.entries(value).flatMap(([name, inner]) => leaves(inner, name));
  }
  return value === null || value === "" ? [] : [[key, String(value)]];
}

const words = (text: string): string =>
  text
    .replace(/<[^>]*>/g, " ")
    .replace(/[\W_]+/g, " ")
    .trim()
    .toLowerCase();

function gone(
  json: unknown,
  back: unknown,
  told: readonly { readonly value?: string; readonly message: string }[],
): string[] {
  const kept = leaves(back).map(([, leaf]) => words(leaf));
  return leaves(json).flatMap(([field, leaf]) => {
    const word = words(leaf);
    if (word === "" || kept.some((one) => one.includes(word))) return [];
    return told.some(({ value, message }) => value === leaf || words(message).includes(word))
      ? []
      : [`${field}: ${leaf}`];
  });
}

/** Fields that say how the document is served, by the standards themselves: they are those of whoever serves it next. */
const SERVED = /^(?:stac_version|stac_extensions): |^conformsTo: http:\/\/www\.opengis\.net\/spec\/ogcapi-/;

describe.skipIf(!hasCorpus)("real documents", () => {
  it("a record of the standard keeps every field on the way to DCAT and back, or tells it", () => {
    const json = recordGeoJson.parse(document("ogcapi-records/record.json"));
    const read = recordToResource(json);
    const written = resourceToRecord(read.value, { persons: "show" });
    const told = [...read.losses, ...read.diagnostics, ...written.losses];
    const lost = gone(json, written.value, told).filter((one) => !SERVED.test(one));
    console.log(`record.json: ${leaves(json).length} values, ${read.losses.length} losses told`);
    expect(lost).toEqual([]);
  });

  it("a record of ArcGIS Hub, which is no record of the standard, keeps what the standard has, and tells the rest", () => {
    const json = document("esri/hub-mock-dataset.json") as RecordGeoJson;
    const read = recordToResource(json);
    const written = resourceToRecord(read.value, { persons: "show" });
    const lost = gone(json, written.value, [...read.losses, ...read.diagnostics, ...written.losses]);
    console.log(`hub-mock-dataset.json: ${leaves(json).length} values, ${read.losses.length} losses told`);
    expect(lost).toEqual([]);
  });

  it("a STAC collection keeps every field on the way to DCAT and back, or tells it", () => {
    const { links = [], ...own } = stacCollection.parse(document("stac/collection.json"));
    // Where a document stands among others is said anew by whoever serves it.
    const json = { ...own, links: links.filter(({ rel }) => rel !== "parent" && rel !== "root") };
    const read = stacCollectionToDataset(json);
    const written = resourceToStacCollection(read.value, { persons: "show" });
    const told = [...read.losses, ...read.diagnostics, ...written.losses];
    const lost = gone(json, written.value, told).filter((one) => !SERVED.test(one));
    console.log(`collection.json: ${leaves(json).length} values, ${read.losses.length} losses told`);
    expect(lost).toEqual([]);
  });
});
