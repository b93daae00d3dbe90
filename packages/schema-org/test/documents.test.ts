import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { hasCorpus, SHARED } from "../../portal/test/dcat-corpus.js";
import { resourceToSchemaOrg, type SchemaOrgDataset, schemaOrgDataset, schemaOrgToResource } from "../src/index.js";

const document = (name: string): SchemaOrgDataset =>
  schemaOrgDataset.parse(JSON.parse(readFileSync(join(SHARED, "portals/examples/schemaorg", name), "utf8")));

/** All texts and numbers of a document, whatever their place; language of the context aside. */
function leaves(value: unknown, key = ""): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => leaves(one, key));
  if (typeof value === "object" && value !== null) {
    return Object.entries(value).flatMap(([name, inner]) =>
      name === "@context" || name === "@type" ? [] : leaves(inner, name),
    );
  }
  return [String(value)];
}

/** Texts are compared by their words: HTML, escaped or not, is left out. */
const words = (text: string): string =>
  text
    .replace(/&lt;.*?&gt;|&[a-z]+;|<[^>]*>/g, " ")
    .replace(/\W+/g, " ")
    .trim()
    .toLowerCase();

/** What is said in another form: by the value that says it. */
const SAID_BY: Readonly<Record<string, string>> = {
  "CC-BY-4.0": "https://creativecommons.org/licenses/by/4.0",
  // The outline as well-known text, with its coordinate system, is the box that stands beside it.
  "http://www.wikidata.org/entity/Q4018860": "-68.4817 -75.8183 -65.08 -68.5033",
  "well-known text (WKT) representation of geometry": "-68.4817 -75.8183 -65.08 -68.5033",
  "POLYGON ((-75.8183 -68.4817, -68.5033 -68.4817, -68.5033 -65.08, -75.8183 -65.08, -75.8183 -68.4817))":
    "-68.4817 -75.8183 -65.08 -68.5033",
  "http://www.wikidata.org/entity/Q161779": "-68.4817 -75.8183 -65.08 -68.5033",
  "Spatial Reference System": "-68.4817 -75.8183 -65.08 -68.5033",
  "http://www.opengis.net/def/crs/OGC/1.3/CRS84": "-68.4817 -75.8183 -65.08 -68.5033",
};

describe.skipIf(!hasCorpus)("documents of science-on-schema.org", () => {
  it.each(["full.jsonld", "minimal.jsonld"])(
    "keeps each value of %s on the way to DCAT and back, or tells it",
    (name) => {
      const json = document(name);
      const { value: resource, losses } = schemaOrgToResource(json);
      const { value: back, losses: more } = resourceToSchemaOrg(resource, { persons: "show" });
      const kept = leaves(back).map(words);
      const told = [...losses, ...more].map(({ value }) => words(value));
      const gone = leaves(json)
        .map((leaf) => words(SAID_BY[leaf] ?? leaf))
        .filter((leaf) => leaf !== "" && !kept.some((one) => one.includes(leaf)) && !told.includes(leaf));
      console.log(`${name}: ${leaves(json).length} values, ${told.length} losses told`);
      expect(gone).toEqual([]);
    },
  );
});
