import type { TraceEntry } from "@metabridge/core";
import { createTermFactory } from "@metabridge/rdf";
import { describe, expect, it } from "vitest";
import { turtle } from "../../test/turtle.js";
import { DataGraph } from "../engine/data-graph.js";
import { TraceIndex } from "./trace-index.js";

const { namedNode, literal, blankNode } = createTermFactory();
const trees = namedNode("https://town.example/trees");
const TITLE = "http://purl.org/dc/terms/title";
const SPATIAL = "http://purl.org/dc/terms/spatial";
const BBOX = "http://www.w3.org/ns/dcat#bbox";

const entry = (output: string, path: string, line: number): TraceEntry => ({
  output,
  path,
  position: { line, column: 5 },
});

async function originIn(
  text: string,
  trace: readonly TraceEntry[],
  [predicate, value]: readonly [string?, Parameters<TraceIndex["originOf"]>[2]?] = [],
  focus = trees as Parameters<TraceIndex["originOf"]>[0],
) {
  const data = new DataGraph(await turtle(text));
  return new TraceIndex(trace).originOf(focus, predicate, value, data);
}

describe("the element to blame", () => {
  const title = entry(`<https://town.example/trees> <${TITLE}> "Trees"@en .`, "identificationInfo/citation/title", 12);
  const box = entry(`_:b7 <${BBOX}> "POLYGON" .`, "identificationInfo/extent/geographicElement", 30);

  it("is the one that the value came from", async () => {
    expect(await originIn(`:trees dct:title "Trees"@en .`, [title], [TITLE, literal("Trees", "en")])).toEqual({
      path: "identificationInfo/citation/title",
      position: { line: 12, column: 5 },
    });
  });

  it("is found also where a profile has given the value another datatype since", async () => {
    const typed = entry(
      `<https://town.example/trees> <${TITLE}> "2024"^^<http://www.w3.org/2001/XMLSchema#gYear> .`,
      "date",
      3,
    );
    expect(await originIn(`:trees dct:title "2024" .`, [typed], [TITLE, literal("2024")])).toMatchObject({
      path: "date",
    });
  });

  it("is found for a node without a name by what is said of it, whatever its label has become", async () => {
    const text = `:trees dct:spatial [ dcat:bbox "POLYGON" ] .`;
    const [spatial] = (await turtle(text)).filter(({ predicate }) => predicate.value === SPATIAL);
    expect(await originIn(text, [title, box], [SPATIAL, spatial?.object])).toMatchObject({
      path: "identificationInfo/extent",
      position: { line: 30 },
    });
  });

  it("is, where a value is missing, the one that most other values of the node are in", async () => {
    const abstract = entry(
      `<https://town.example/trees> <http://purl.org/dc/terms/description> "All." .`,
      "identificationInfo/abstract",
      20,
    );
    const uri = entry(`<https://town.example/trees> <http://purl.org/dc/terms/source> "trees" .`, "dataSetURI", 4);
    const text = `:trees dct:title "Trees"@en ; dct:description "All." ; dct:source "trees" .`;
    expect(await originIn(text, [uri, abstract, title], [BBOX])).toEqual({
      path: "identificationInfo",
      position: { line: 12, column: 5 },
    });
  });

  it("is the record itself, where the values of the node come from all over it", async () => {
    const uri = entry(`<https://town.example/trees> <http://purl.org/dc/terms/source> "trees" .`, "dataSetURI", 4);
    expect(await originIn(`:trees dct:title "Trees"@en ; dct:source "trees" .`, [uri, title], [BBOX])).toEqual({
      path: "",
      position: { line: 4, column: 5 },
    });
  });

  it("is the one that made the node, where the trace knows that", async () => {
    const TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
    const FILE = "http://www.w3.org/ns/dcat#Distribution";
    const onLine = (at: number, line: number) => [
      entry(`_:b${at} <${TYPE}> <${FILE}> .`, `onLine[${at}]`, line),
      entry(`_:b${at} <${TITLE}> "File ${at}" .`, `onLine[${at}]/name`, line + 3),
      entry(`_:b${at} <http://purl.org/dc/terms/license> <https://town.example/free> .`, "resourceConstraints[0]", 9),
      entry(`_:b${at} <http://purl.org/dc/terms/language> <https://town.example/nl> .`, "defaultLocale/language", 8),
    ];
    const text = `
      :trees dcat:distribution [ dct:title "File 1" ; dct:license :free ; dct:language :nl ], [ dct:title "File 2" ; dct:license :free ; dct:language :nl ] .
    `;
    const quads = await turtle(text);
    const file = (name: string) => quads.find(({ object }) => object.value === name)?.subject;
    const trace = [...onLine(2, 60), ...onLine(1, 50)];
    expect(await originIn(text, trace, [BBOX], file("File 1"))).toEqual({
      path: "onLine[1]",
      position: { line: 50, column: 5 },
    });
    expect(await originIn(text, trace, [BBOX], file("File 2"))).toMatchObject({ path: "onLine[2]" });
  });

  it("is, for a node without values of its own, that of the nodes below it", async () => {
    const text = `:trees dct:spatial [ dcat:bbox "POLYGON" ] .`;
    expect(await originIn(text, [box], [TITLE])).toMatchObject({ path: "identificationInfo/extent" });
  });

  it("is none where nothing is known of the node", async () => {
    expect(await originIn(`:trees dct:title "Trees"@en .`, [box], [TITLE, literal("Trees", "en")])).toBeUndefined();
    expect(await originIn("", [title], [TITLE], blankNode("x"))).toBeUndefined();
  });

  it("may have no position, as in records that were no XML", async () => {
    const { output, path } = title;
    expect(await originIn("", [{ output, path }], [TITLE, literal("Trees", "en")])).toEqual({ path });
  });

  it("is found for values with quotes, line breaks and backslashes", async () => {
    const value = 'A "tree"\\bush\nand more';
    const odd = entry(`<https://town.example/trees> <${TITLE}> "A \\"tree\\"\\\\bush\\nand more" .`, "title", 1);
    expect(await originIn("", [odd], [TITLE, literal(value)])).toMatchObject({ path: "title" });
  });
});
