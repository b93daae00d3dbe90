import { readFileSync } from "node:fs";
import { join } from "node:path";
import { toQuads } from "@metabridge/dcat";
import type { Quad, Term } from "@rdfjs/types";
import { DataFactory, Parser, Store } from "n3";
import { Validator } from "shacl-engine";
import { describe, expect, test } from "vitest";
import { isoToDcat } from "../src/index.js";
import { hasCorpus, isoRecords, SHARED } from "./corpus.js";
import { LACKING, SHAPES, type Standard } from "./shapes-lacking.js";

const RDF_TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

const IS_PRIMARY_TOPIC_OF = "http://xmlns.com/foaf/0.1/isPrimaryTopicOf";

const factory = { ...DataFactory, dataset: (quads: Quad[] = []) => new Store(quads) };
const short = (term: Term | undefined): string => term?.value.replace(/^.*[/#]/, "") ?? "";

interface Violations {
  readonly records: number;
  /** What records lack, by {@link LACKING}. */
  readonly lacking: ReadonlyMap<string, number>;
  /** Everything else. */
  readonly others: readonly string[];
}

/** The violations over the corpus. */
async function violationsOver(standard: Standard): Promise<Violations> {
  const { profile, files } = SHAPES[standard];
  const shapes = new Store(
    files.flatMap((file) => new Parser().parse(readFileSync(join(SHARED, "shapes", file), "utf8"))),
  );
  const validator = new Validator(shapes, { factory });
  const lacking = new Map<string, number>();
  const others: string[] = [];
  let records = 0;
  for (const { file, record } of isoRecords()) {
    records++;
    const quads = [...toQuads(isoToDcat(record, { profile }).value, { profile }).value];
    const dataset = new Store(quads);
    const resource = quads[0]?.subject;
    const own = new Set(
      [resource, ...dataset.getObjects(resource as never, IS_PRIMARY_TOPIC_OF, null)].map((term) => term?.value),
    );
    for (const one of (await validator.validate({ dataset })).results) {
      if (short(one.severity) !== "Violation") continue;
      const path = one.path?.map((step) => step.predicates.map(short).join("|")).join("/") ?? "";
      const { term } = one.focusNode;
      const types = dataset.getObjects(term as never, RDF_TYPE, null).map(short);
      const type = types.filter((name) => !["Resource", "Entity"].includes(name)).sort()[0] ?? types[0] ?? "?";
      const kind = `${short(one.constraintComponent).replace("ConstraintComponent", "")} ${type} ${path}`.trim();
      const of = own.has(term.value) ? "itself" : "another";
      const known = LACKING.find((each) => each.of === of && each.kind.test(kind));
      if (known !== undefined && known.isLacking?.(record) !== false) {
        lacking.set(known.what, (lacking.get(known.what) ?? 0) + 1);
      } else others.push(`${kind} of ${of}: ${file.slice(SHARED.length)} ${one.value?.term.value ?? ""}`);
    }
  }
  return { records, lacking, others };
}

describe.skipIf(!hasCorpus)("the official SHACL shapes", () => {
  test.each(Object.keys(SHAPES) as Standard[])(
    "of %s find in the corpus only what the records truly lack",
    { timeout: 600_000 },
    async (standard) => {
      const { records, lacking, others } = await violationsOver(standard);
      console.log(
        [`${standard}, ${records} records:`, ...[...lacking].map(([what, count]) => `  ${count} ${what}`)].join("\n"),
      );
      expect(records).toBeGreaterThan(400);
      expect(others).toEqual([]);
      const expected = LACKING.map(({ what, counts }) => [what, counts[standard]] as const).filter(
        ([, count]) => count > 0,
      );
      expect(Object.fromEntries(lacking)).toEqual(Object.fromEntries(expected));
    },
  );
});
