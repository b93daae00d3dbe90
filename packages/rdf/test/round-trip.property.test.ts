import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseRdf, type WriteRdfOptions, writeRdf, writeRdfStream } from "../src/index.js";
import { canonical } from "./canonical.js";
import { generatedLists, generatedQuads } from "./generated-quads.js";

const WAYS: readonly WriteRdfOptions[] = [
  { format: "ntriples" },
  { format: "turtle" },
  { format: "turtle", pretty: false },
  { format: "rdfxml" },
  { format: "rdfxml", pretty: false },
  { format: "nquads" },
  { format: "trig" },
  { format: "trig", pretty: false },
  { format: "jsonld" },
  { format: "jsonld", pretty: false },
  { format: "jsonld", form: "flattened" },
  { format: "jsonld", form: "expanded" },
  {
    format: "jsonld",
    prefixes: { ex: "http://example.org/ns#p", dct: "http://example.org/ns/", title: "http://example.org/" },
  },
  {
    format: "turtle",
    prefixes: { ex: "http://example.org/ns#p", dct: "http://example.org/ns/", title: "http://example.org/" },
  },
  {
    format: "rdfxml",
    prefixes: { ns1: "http://example.org/ns#p", dct: "http://example.org/ns/", xmlfoo: "urn:example:" },
  },
  { format: "jsonld", context: { "@vocab": "http://purl.org/dc/terms/", dcat: "http://www.w3.org/ns/dcat#" } },
];

const hasGraphs = ({ format }: WriteRdfOptions): boolean => ["nquads", "trig", "jsonld"].includes(format);

describe("what is written is read as the same dataset", () => {
  describe.each(WAYS.map((options) => ({ name: JSON.stringify(options), options })))("$name", ({ options }) => {
    it("whatever its IRIs, texts, blank nodes and graphs", async () => {
      const datasets = generatedQuads({ graphs: hasGraphs(options), xml: options.format === "rdfxml" });
      await fc.assert(
        fc.asyncProperty(datasets, async (quads) => {
          const written = await writeRdf(quads, options);
          expect(written.losses).toEqual([]);
          const read = await parseRdf(written.value, { format: options.format });
          expect(read.diagnostics).toEqual([]);
          expect(await canonical(read.value.quads)).toBe(await canonical(quads));
        }),
        { numRuns: 150 },
      );
    });

    it("whatever its lists", async () => {
      await fc.assert(
        fc.asyncProperty(generatedLists, async (quads) => {
          const written = await writeRdf(quads, options);
          const read = await parseRdf(written.value, { format: options.format });
          expect(await canonical(read.value.quads)).toBe(await canonical(quads));
        }),
        { numRuns: 60 },
      );
    });

    it("in several batches, whose blank nodes are their own", async () => {
      const datasets = generatedQuads({ graphs: hasGraphs(options), xml: options.format === "rdfxml" });
      await fc.assert(
        fc.asyncProperty(datasets, datasets, async (first, second) => {
          let text = "";
          for await (const piece of writeRdfStream([{ quads: first }, { quads: second }], options)) text += piece.value;
          const read = await parseRdf(text, { format: options.format });
          expect(read.diagnostics).toEqual([]);
          // N-Quads of each batch, with labels that cannot meet.
          const apart = await Promise.all(
            [first, second].map(async (quads, i) => (await canonical(quads)).replaceAll("_:c14n", `_:batch${i}n`)),
          );
          const together = await parseRdf(apart.join(""), { format: "nquads" });
          expect(await canonical(read.value.quads)).toBe(await canonical(together.value.quads));
        }),
        { numRuns: 60 },
      );
    });

    it("with the same bytes each time", async () => {
      await fc.assert(
        fc.asyncProperty(generatedQuads({ graphs: hasGraphs(options), xml: true }), async (quads) => {
          expect((await writeRdf(quads, options)).value).toBe((await writeRdf(quads, options)).value);
        }),
        { numRuns: 20 },
      );
    });
  });
});
