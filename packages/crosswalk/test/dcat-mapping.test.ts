import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { fromQuads } from "@metabridge/dcat";
import { parseRdf } from "@metabridge/rdf";
import { beforeAll, describe, expect, it } from "vitest";
import { DCAT_TO_ISO } from "../src/dcat-to-iso/mapping.js";
import { filesIn, hasCorpus } from "./corpus.js";
import { mappedStatements } from "./mapped-statements.js";
import { SMALL_RESOURCES } from "./small-resources.js";

const FIXTURES = fileURLToPath(new URL("../../../test-fixtures/dcat", import.meta.url));

const declared = new Set(
  DCAT_TO_ISO.flatMap(({ rows }) => rows.flatMap(({ dcat, iso }) => iso.map((one) => `${dcat} -> ${one}`))),
);

/** What vanishes with the object that it says something of, when the only name or address of that object is taken away. */
const VANISHES =
  /^(?!CataloguedResource|CatalogRecord|Distribution|Attribution|Relationship).* -> (?:CI_Responsibility\.role|DQ_ConformanceResult\.\w+|MD_Scope\.level|CI_Telephone\.numberType)$/;

/** An agent may have its homepage as its IRI, and one that is described elsewhere loses all with its IRI. */
const HOMEPAGE =
  /^(?:CataloguedResource\.(?:publisher|creator|.*maintainer) -> (?:CI_OnlineResource\.linkage|CI_Address\.electronicMailAddress)|Agent\.name -> CI_OnlineResource\.name)$/;

describe.skipIf(!hasCorpus)("the table of DCAT to ISO", () => {
  const pairs = new Map<string, number>();
  beforeAll(async () => {
    const looked = new Map<string, number>();
    for (const resource of SMALL_RESOURCES) mappedStatements(resource, pairs, looked);
    looked.clear();
    const fixtures = readdirSync(FIXTURES).sort();
    for (const file of [...fixtures.map((one) => join(FIXTURES, one)), ...filesIn("corpus/dcat-rdfxml", ".rdf")]) {
      const { value } = await parseRdf(readFileSync(file), { baseIRI: "https://example.org/", source: file });
      for (const resource of fromQuads(value.quads).value) mappedStatements(resource, pairs, looked);
    }
  }, 120_000);

  it("is held against many", () => {
    expect(pairs.size).toBeGreaterThan(240);
  });

  it("has a line for each value that converting resources carries over", () => {
    expect(
      [...pairs.keys()].filter((pair) => !declared.has(pair) && !VANISHES.test(pair) && !HOMEPAGE.test(pair)).sort(),
    ).toEqual([]);
  });

  it("has no line that no resource needs", () => {
    expect([...declared].filter((line) => !pairs.has(line)).sort()).toEqual([]);
  });
});
