import type { TraceEntry } from "@metabridge/core";
import { RDF } from "@metabridge/dcat";
import { createTermFactory } from "@metabridge/rdf";
import { describe, expect, it } from "vitest";
import { TraceIndex } from "./trace-index.js";

const { namedNode, literal, blankNode } = createTermFactory();
const trees = namedNode("https://town.example/trees");
const data = blankNode("b1");
const TITLE = "http://purl.org/dc/terms/title";
const FILE = "http://www.w3.org/ns/dcat#distribution";

const entry = (output: string, path: string, line: number): TraceEntry => ({
  output,
  path,
  position: { line, column: 5 },
});
const title = entry(`<${trees.value}> <${TITLE}> "Trees"@en .`, "identificationInfo/citation/title", 12);
const dataset = entry(`<${trees.value}> <${RDF.type}> <https://town.example/Dataset> .`, "identificationInfo", 9);
const file = entry(`<${trees.value}> <${FILE}> _:${data.value} .`, "distributionInfo/onLine", 50);

describe("the element to blame", () => {
  it("is the one that the statement came from", () => {
    expect(new TraceIndex([dataset, title]).originOf(trees, TITLE, literal("Trees", "en"))).toEqual({
      path: "identificationInfo/citation/title",
      position: { line: 12, column: 5 },
    });
  });

  it("is, where a value is missing, the one that made the node", () => {
    expect(new TraceIndex([title, dataset]).originOf(trees, TITLE)).toEqual({
      path: "identificationInfo",
      position: { line: 9, column: 5 },
    });
    expect(new TraceIndex([dataset, file]).originOf(data, TITLE)).toMatchObject({
      path: "distributionInfo/onLine",
    });
  });

  it("is the one that made the value, or the node, where the statement itself has none", () => {
    const index = new TraceIndex([dataset, file]);
    expect(index.originOf(trees, TITLE, data)).toMatchObject({ path: "distributionInfo/onLine" });
    expect(index.originOf(trees, TITLE, literal("Shrubs"))).toMatchObject({ path: "identificationInfo" });
  });

  it("is none where nothing is known of the node", () => {
    expect(new TraceIndex([title]).originOf(blankNode("x"), TITLE)).toBeUndefined();
  });

  it("may have no position, as in records that were no XML", () => {
    const { output, path } = title;
    expect(new TraceIndex([{ output, path }]).originOf(trees, TITLE, literal("Trees", "en"))).toEqual({ path });
  });

  it("is found for values with quotes, line breaks and backslashes", () => {
    const odd = entry(`<${trees.value}> <${TITLE}> "A \\"tree\\"\\\\bush\\nand more" .`, "title", 1);
    const value = literal('A "tree"\\bush\nand more');
    expect(new TraceIndex([odd]).originOf(trees, TITLE, value)).toMatchObject({ path: "title" });
  });
});
