import { compactIri } from "@metabridge/dcat";
import type { Quad, Term } from "@rdfjs/types";
import type { EngineResult } from "shacl-engine/Validator.js";
import { beforeAll, describe, expect, it } from "vitest";
import { type CompiledShapes, compileShapes } from "../src/engine/compiled-shapes.js";
import { DataGraph } from "../src/engine/data-graph.js";
import { listOf } from "../src/findings/expectation.js";
import { shapesOf } from "../src/index.js";
import { constraintName } from "../src/messages/constraint-name.js";
import { sh } from "../src/shapes/sh.js";
import { joinedShapes } from "../src/shapes-source.js";
import { type CorpusGraph, graphsOf, hasShared } from "./corpus.js";
import { OFFICIAL, type OfficialId, officialShapes } from "./official-shapes.js";

/** What only one side asks, with the reason. */
interface Explained {
  readonly onlyOfficial: Readonly<Record<string, string>>;
  readonly onlyOurs: Readonly<Record<string, string>>;
}

const NONE: Explained = { onlyOfficial: {}, onlyOurs: {} };

/** Differences between what is found in the corpus. */
const FOUND: Readonly<Partial<Record<OfficialId, Explained>>> = {
  "dcat-ap-2.1.1": {
    onlyOfficial: { "spdx:algorithm has-value": "the file wants SHA-1 for every checksum, the text any algorithm" },
    onlyOurs: { "spdx:algorithm type": "the text has the class spdx:ChecksumAlgorithm, and a third official file" },
  },
};

/** SHACL says the same in several ways. */
const SAME: Readonly<Record<string, string>> = { node: "type", or: "type", class: "type", datatype: "type" };

const isViolation = ({ severity }: EngineResult): boolean => severity.value === sh("Violation");

/** What was found, without how the shape says it. */
function violations(results: readonly EngineResult[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const result of results.filter(isViolation)) {
    const name = constraintName(result.constraintComponent.value);
    const path = (result.path ?? []).map(({ predicates }) =>
      predicates.map(({ value }) => compactIri(value)).join("|"),
    );
    const kind = `${path.join("/")} ${SAME[name] ?? name}`;
    found.set(`${result.focusNode.value} ${kind} ${result.value?.value ?? ""}`, kind);
  }
  return found;
}

const count = (kinds: readonly string[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const kind of kinds) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
};

describe.skipIf(!hasShared)("our shapes and the official ones find the same in real metadata", () => {
  let graphs: CorpusGraph[];
  beforeAll(async () => {
    graphs = [...(await graphsOf("corpus/dcat-rdfxml", ".rdf")), ...(await graphsOf("reference/semic", ".nt"))];
    if (graphs.length === 0) throw new Error("The corpus is empty.");
  });

  async function found({ validator }: CompiledShapes, { quads }: CorpusGraph): Promise<Map<string, string>> {
    return violations((await validator.validate({ dataset: new DataGraph(quads) })).results);
  }

  it.each(OFFICIAL)("%s", async (id) => {
    const official = await compileShapes(joinedShapes(await officialShapes(id), []));
    const ours = await compileShapes(shapesOf(id, { parts: ["shapes", "ranges"] }));
    let both = 0;
    const onlyOfficial: string[] = [];
    const onlyOurs: string[] = [];
    for (const graph of graphs) {
      const [theirs, own] = [await found(official, graph), await found(ours, graph)];
      for (const [key, kind] of theirs) {
        if (own.has(key)) both++;
        else onlyOfficial.push(kind);
      }
      for (const [key, kind] of own) if (!theirs.has(key)) onlyOurs.push(kind);
    }
    const line = `${both} violations found by both, ${onlyOfficial.length} only by the official shapes, ${onlyOurs.length} only by ours`;
    console.log(`${id}, ${graphs.length} graphs: ${line}`);
    const explained = FOUND[id] ?? NONE;
    expect(both).toBeGreaterThan(1000);
    expect(Object.keys(count(onlyOfficial))).toEqual(Object.keys(explained.onlyOfficial));
    expect(Object.keys(count(onlyOurs))).toEqual(Object.keys(explained.onlyOurs));
  });
});

/** What shapes ask of classes and properties, a line for each constraint: `dcat:Dataset dct:title minCount 1`. */
function constraintsOf(quads: readonly Quad[]): Set<string> {
  const shapes = new DataGraph(quads);
  const lines = new Set<string>();
  for (const { subject, object } of shapes.match(null, { termType: "NamedNode", value: sh("targetClass") } as Term)) {
    for (const property of shapes.values(subject, sh("property"))) {
      if (shapes.values(property, sh("severity")).some(({ value }) => value !== sh("Violation"))) continue;
      for (const path of shapes.values(property, sh("path"))) {
        const about = `${compactIri(object.value)} ${compactIri(path.value)}`;
        for (const asked of askedBy(shapes, property)) lines.add(`${about} ${asked}`);
      }
    }
  }
  return lines;
}

const PLAIN = ["minCount", "maxCount", "nodeKind", "class", "datatype", "hasValue"];

const term = ({ value }: Term): string =>
  value.startsWith(sh("")) ? `sh:${value.slice(sh("").length)}` : compactIri(value);

/** The constraints of a property shape; alternatives, and shapes inside it, count as one. */
function askedBy(shapes: DataGraph, shape: Term): string[] {
  const lines: string[] = [];
  for (const { predicate, object } of shapes.of(shape)) {
    const name = predicate.value.slice(sh("").length);
    if (predicate.value === sh(name) && PLAIN.includes(name)) lines.push(`${name} ${term(object)}`);
    if (name === "node") lines.push(...askedBy(shapes, object));
    if (name === "or") {
      const all = listOf(shapes, object).flatMap((item) => askedBy(shapes, item));
      lines.push(all.sort().join(" or "));
    }
  }
  return lines;
}

const HTTPS = "the file has https where the name space of DCAT has http";
const ACCENT = "the file has a letter with an accent in the name";
const ONE_RANGE =
  "reference systems are standards; the file asks it of catalogues, and of the others to be concepts only";
const ONE_RESOLUTION = "DCAT-AP, which GeoDCAT-AP stands on, allows one";

/** Differences between what is asked. */
const ASKED: Readonly<Partial<Record<OfficialId, Explained>>> = {
  "geodcat-ap": {
    onlyOfficial: {
      "dcat:DataService https://www.w3.org/ns/dcat#spatialResolutionInMeters datatype xsd:decimal": HTTPS,
      "dcat:DataService https://www.w3.org/ns/dcat#spatialResolutionInMeters nodeKind sh:Literal": HTTPS,
      "dct:Standard skos:ínScheme class skos:ConceptScheme": ACCENT,
      "dct:Standard skos:ínScheme maxCount 1": ACCENT,
      "dct:Standard skos:ínScheme nodeKind sh:BlankNodeOrIRI": ACCENT,
    },
    onlyOurs: {
      "dcat:DataService dcat:spatialResolutionInMeters datatype xsd:decimal": HTTPS,
      "dcat:DataService dcat:spatialResolutionInMeters nodeKind sh:Literal": HTTPS,
      "dct:Standard skos:inScheme class skos:ConceptScheme": ACCENT,
      "dct:Standard skos:inScheme maxCount 1": ACCENT,
      "dct:Standard skos:inScheme nodeKind sh:BlankNodeOrIRI": ACCENT,
      "dcat:DataService dcat:temporalResolution maxCount 1": ONE_RESOLUTION,
      "dcat:Dataset dcat:temporalResolution maxCount 1": ONE_RESOLUTION,
      "dcat:Distribution dcat:temporalResolution maxCount 1": ONE_RESOLUTION,
      "dcat:DataService geodcatap:referenceSystem class dct:Standard": ONE_RANGE,
      "dcat:Dataset geodcatap:referenceSystem class dct:Standard": ONE_RANGE,
      "dcat:DatasetSeries geodcatap:referenceSystem class dct:Standard": ONE_RANGE,
    },
  },
  "dcat-ap-2.1.1": {
    onlyOfficial: {
      "dcat:Dataset http://purl.org/dc/elements/1.1/isReferencedBy nodeKind sh:BlankNodeOrIRI":
        "the file has the older name space, in which there is no such property",
      "spdx:Checksum spdx:algorithm hasValue spdx:checksumAlgorithm_sha1":
        "the file wants SHA-1 for every checksum, the text any algorithm",
    },
    onlyOurs: {
      "adms:Identifier skos:notation nodeKind sh:Literal": "the text has a literal",
      "spdx:Checksum spdx:algorithm class spdx:ChecksumAlgorithm": "the text has the class",
    },
  },
};

describe.skipIf(!hasShared)("our shapes and the official ones ask the same", () => {
  it.each(OFFICIAL)("%s", async (id) => {
    const official = constraintsOf(joinedShapes(await officialShapes(id), []));
    const ours = constraintsOf(shapesOf(id, { parts: ["shapes", "ranges"] }));
    const onlyOfficial = [...official].filter((line) => !ours.has(line)).sort();
    const onlyOurs = [...ours].filter((line) => !official.has(line)).sort();
    const both = official.size - onlyOfficial.length;
    console.log(
      `${id}: ${both} constraints of both, ${onlyOfficial.length} only of the official shapes, ${onlyOurs.length} only of ours`,
    );
    const explained = ASKED[id] ?? NONE;
    expect(onlyOfficial).toEqual(Object.keys(explained.onlyOfficial).sort());
    expect(onlyOurs).toEqual(Object.keys(explained.onlyOurs).sort());
  });
});
