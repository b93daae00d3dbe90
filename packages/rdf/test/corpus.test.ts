import { readFileSync } from "node:fs";
import jsonld from "jsonld";
import { afterAll, describe, expect, it } from "vitest";
import { parseRdf, RDF_FORMATS, type WriteRdfOptions, writeRdf } from "../src/index.js";
import { canonical } from "./canonical.js";
import { type CorpusFile, corpusFiles } from "./shared-corpus.js";

const WAYS: readonly WriteRdfOptions[] = [
  ...RDF_FORMATS.map(({ id }) => ({ format: id })),
  { format: "jsonld", form: "flattened" },
  { format: "jsonld", form: "expanded" },
  { format: "jsonld", context: { "@vocab": "http://purl.org/dc/terms/", dcat: "http://www.w3.org/ns/dcat#" } },
];

const counted = { files: 0, quads: 0 };

async function survives(file: CorpusFile): Promise<void> {
  // With a base, so that relative IRIs are whole in all syntaxes.
  const baseIRI = `https://example.org/${file.name}`;
  const { value, diagnostics } = await parseRdf(readFileSync(file.path), { source: file.name, baseIRI });
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(value.quads.length).toBeGreaterThan(0);
  const before = await canonical(value.quads);
  for (const options of WAYS) {
    const written = await writeRdf(value.quads, options);
    expect(written.losses).toEqual([]);
    const read = await parseRdf(written.value, { format: options.format });
    expect(read.diagnostics).toEqual([]);
    expect(await canonical(read.value.quads), `${file.name} as ${JSON.stringify(options)}`).toBe(before);
  }
  // The jsonld library’s own algorithms read the framed document as the same graph.
  const framed = JSON.parse((await writeRdf(value.quads, { format: "jsonld" })).value);
  const statements = (await jsonld.toRDF(framed, { format: "application/n-quads" })) as unknown as string;
  expect(await canonical((await parseRdf(statements, { format: "nquads" })).value.quads)).toBe(before);
  counted.files++;
  counted.quads += value.quads.length;
}

describe("real RDF survives being written in each syntax", () => {
  const files = [
    ...corpusFiles("corpus/dcat-rdfxml", ".rdf"),
    // A sample of what the European reference conversion gives.
    ...corpusFiles("reference/semic", ".nt").filter((_, i) => i % 4 === 0),
  ];
  it.skipIf(files.length === 0).each(files)("$name", survives);

  afterAll(() => {
    console.log(`${counted.files} documents with ${counted.quads} statements, each in ${WAYS.length} ways.`);
  });
});
