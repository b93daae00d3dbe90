import { readFileSync } from "node:fs";
import { join } from "node:path";
import { toQuads } from "@metabridge/dcat";
import type { Quad, Term } from "@rdfjs/types";
import { DataFactory, Parser, Store } from "n3";
import { Validator } from "shacl-engine";
import { describe, expect, test } from "vitest";
import { isoToDcat } from "../src/index.js";
import { hasCorpus, isoRecords, SHARED } from "./corpus.js";

const RDF_TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
/** The official files, and the profile that the output is written for. */
const SHAPES = {
  "DCAT-AP 3.0.1": {
    profile: "dcat-ap",
    files: ["dcat-ap-3.0.1/shacl/dcat-ap-SHACL.ttl", "dcat-ap-3.0.1/shacl/ranges.ttl"],
  },
  "DCAT-AP 3.0.0": { profile: "dcat-ap-3.0.0", files: ["dcat-ap-3.0.0/shapes.ttl", "dcat-ap-3.0.0/range.ttl"] },
  "GeoDCAT-AP 3.0.0": { profile: "geodcat-ap", files: ["geodcat-ap-3.0.0/geodcat-ap-3.0.0-SHACL.ttl"] },
} as const;

const factory = { ...DataFactory, dataset: (quads: Quad[] = []) => new Store(quads) };
const short = (term: Term | undefined): string => term?.value.replace(/^.*[/#]/, "") ?? "";

/** What a record may lack: without it the statement cannot be made, and the shapes miss it. */
const LACKING: ReadonlySet<string> = new Set([
  "MinCount Dataset title",
  "MinCount Dataset description",
  "MinCount DatasetSeries title",
  "MinCount DatasetSeries description",
  "MinCount DataService title",
  "MinCount DataService endpointURL",
  "MinCount CatalogRecord modified",
  "MinCount Agent name",
]);

/** Kinds of violations over the corpus, with how many there are of each and an example. */
async function violationsOver(
  standard: keyof typeof SHAPES,
): Promise<{ records: number; kinds: Map<string, string[]> }> {
  const { profile, files } = SHAPES[standard];
  const shapes = new Store(
    files.flatMap((file) => new Parser().parse(readFileSync(join(SHARED, "shapes", file), "utf8"))),
  );
  const validator = new Validator(shapes, { factory });
  const kinds = new Map<string, string[]>();
  let records = 0;
  for (const { file, record } of isoRecords()) {
    records++;
    const dataset = new Store([...toQuads(isoToDcat(record, { profile }).value, { profile }).value]);
    for (const one of (await validator.validate({ dataset })).results) {
      if (short(one.severity) !== "Violation") continue;
      const path = one.path?.map((step) => step.predicates.map(short).join("|")).join("/") ?? "";
      const types = dataset.getObjects(one.focusNode.term as never, RDF_TYPE, null).map(short);
      const type = types.filter((name) => !["Resource", "Entity"].includes(name)).sort()[0] ?? types[0] ?? "?";
      const kind = `${short(one.constraintComponent).replace("ConstraintComponent", "")} ${type} ${path}`.trim();
      const examples = kinds.get(kind);
      const example = `${file.slice(SHARED.length)} ${one.value?.term.value ?? ""}`;
      if (examples === undefined) kinds.set(kind, [example]);
      else examples.push(example);
    }
  }
  return { records, kinds };
}

describe.skipIf(!hasCorpus)("the official SHACL shapes", () => {
  test.each(Object.keys(SHAPES) as (keyof typeof SHAPES)[])(
    "of %s find in the corpus only what the records truly lack",
    { timeout: 600_000 },
    async (standard) => {
      const { records, kinds } = await violationsOver(standard);
      const lines = [...kinds]
        .sort(([, a], [, b]) => b.length - a.length)
        .map(([kind, { length }]) => `  ${length} ${kind}`);
      console.log(`${standard}: ${records} records; violations:\n${lines.join("\n")}`);
      const others = [...kinds]
        .filter(([kind]) => !LACKING.has(kind))
        .map(([kind, [example]]) => `${kind}: ${example}`);
      expect(records).toBeGreaterThan(400);
      expect(others).toEqual([]);
    },
  );
});
