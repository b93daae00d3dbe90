import { describe, expect, it } from "vitest";
import { parseRdf } from "./parse-rdf.js";
import type { WrittenStatement } from "./statement-lines.js";
import { writeRdf, writeRdfStream } from "./write-rdf.js";

const TURTLE = `
@prefix dct: <http://purl.org/dc/terms/> .
@prefix dcat: <http://www.w3.org/ns/dcat#> .
@prefix foaf: <http://xmlns.com/foaf/0.1/> .
<https://example.org/trees> a dcat:Dataset ;
  dct:title "Trees"@en, "Arbres"@fr ;
  dct:description """Two
lines"""@en ;
  dct:issued "2024-05-02"^^<http://www.w3.org/2001/XMLSchema#date> ;
  dct:publisher [ a foaf:Agent ; foaf:name "City" ] ;
  dcat:distribution <https://example.org/trees/csv> .
<https://example.org/trees/csv> a dcat:Distribution ; dct:title "As CSV"@en .
<https://example.org/record> foaf:primaryTopic <https://example.org/trees> ; dct:modified "2025-01-01" .
`;

/** A piece of the object's or the predicate's own text, that must stand on the line. */
function wordOf({ predicate, object }: WrittenStatement): string[] {
  const name = predicate.slice(Math.max(predicate.lastIndexOf("/"), predicate.lastIndexOf("#")) + 1);
  if (typeof object === "string") return [object.replace("_:", ""), object.split(/[/#]/).at(-1) ?? "", name, "["];
  return [object.value.split("\n")[0] ?? "", name];
}

async function quadsOf(turtle: string) {
  return (await parseRdf(turtle, { format: "turtle" })).value.quads;
}

describe("the lines of statements", () => {
  it.each(["ntriples", "nquads", "turtle", "trig", "rdfxml", "jsonld"])(
    "are told by the writer of %s, each once",
    async (format) => {
      const quads = await quadsOf(TURTLE);
      const told: { statement: WrittenStatement; line: number }[] = [];
      const { value } = await writeRdf(quads, {
        format,
        onStatement: (statement, line) => told.push({ statement, line }),
      });
      const lines = value.split("\n");
      expect(told).toHaveLength(quads.length);
      for (const { statement, line } of told) {
        const text = lines[line - 1] ?? "";
        expect(
          wordOf(statement).some((word) => word !== "" && text.includes(word)),
          `${line}: ${text}`,
        ).toBe(true);
      }
    },
  );

  it("are exact where each statement has a line of its own", async () => {
    const quads = await quadsOf(TURTLE);
    const titles: [string, number][] = [];
    const { value } = await writeRdf(quads, {
      format: "turtle",
      onStatement: ({ object }, line) => {
        if (typeof object !== "string") titles.push([object.value, line]);
      },
    });
    const lines = value.split("\n");
    expect(titles.map(([text, line]) => [text, lines[line - 1]?.trim()])).toContainEqual([
      "Two\nlines",
      'dct:description """Two',
    ]);
  });

  it.each(["ntriples", "turtle", "rdfxml", "jsonld"])("count over the pieces of a stream of %s", async (format) => {
    const quads = await quadsOf(TURTLE);
    const other = await quadsOf(TURTLE.replaceAll("/trees", "/parks").replaceAll("Trees", "Parks"));
    const told: [string, number][] = [];
    let text = "";
    const stream = writeRdfStream([{ quads }, { quads: other }], {
      format,
      onStatement: ({ object }, line) => {
        if (typeof object !== "string") told.push([object.value, line]);
      },
    });
    for await (const { value } of stream) text += value;
    const lines = text.split("\n");
    for (const word of ["Trees", "Parks"]) {
      const line = told.find(([value]) => value === word)?.[1] ?? 0;
      expect(lines.slice(line - 1, line + 1).join("\n")).toContain(word);
    }
  });
});
