import type { Quad } from "@rdfjs/types";
import { describe, expect, test } from "vitest";
import { fromQuads, toQuads } from "../src/index.js";
import { isIri } from "../src/iri.js";
import { corpusFiles, corpusQuads, hasCorpus } from "./corpus.js";
import { canonical } from "./isomorphic.js";

/** Statements that are valid RDF: the corpus has documents with broken IRIs, which are written as text. */
const isValid = (quad: Quad): boolean =>
  [quad.subject, quad.predicate, quad.object].every((term) => term.termType !== "NamedNode" || isIri(term.value));

describe.skipIf(!hasCorpus)("real DCAT documents", () => {
  let counted = { files: 0, quads: 0, resources: 0 };

  test.each(hasCorpus ? corpusFiles() : [])("%s comes back from the model as the same graph", async (name) => {
    const quads = (await corpusQuads(name)).filter(isValid);
    const read = fromQuads(quads);
    const written = toQuads([...read.value, ...read.rest]);
    expect(written.diagnostics).toEqual([]);
    expect(read.losses).toEqual([]);
    expect(await canonical(written.value)).toBe(await canonical(quads));
    counted = {
      files: counted.files + 1,
      quads: counted.quads + quads.length,
      resources: counted.resources + read.value.length,
    };
  });

  test("the corpus is as large as it was when this was written", () => {
    console.log(`${counted.files} documents, ${counted.quads} statements, ${counted.resources} primary resources`);
    expect(counted.files).toBeGreaterThanOrEqual(71);
    expect(counted.resources).toBeGreaterThanOrEqual(70);
  });
});
