import { describe, expect, it } from "vitest";
import { createTermFactory } from "./terms.js";
import { writeRdf } from "./write-rdf.js";

const { blankNode, literal, namedNode, quad } = createTermFactory();
const S = namedNode("https://example.org/s");
const P = namedNode("https://example.org/p");

describe("N-Triples", () => {
  it("writes a statement a line, in the order given, with labels by first use", async () => {
    const quads = [
      quad(blankNode("z"), P, literal("Wald", "de-CH")),
      quad(S, P, blankNode("a")),
      quad(blankNode("a"), P, blankNode("z")),
      quad(S, P, literal("2020", namedNode("http://www.w3.org/2001/XMLSchema#gYear"))),
    ];
    const { value } = await writeRdf(quads, { format: "ntriples" });
    expect(value).toBe(`_:b0 <https://example.org/p> "Wald"@de-CH .
<https://example.org/s> <https://example.org/p> _:b1 .
_:b1 <https://example.org/p> _:b0 .
<https://example.org/s> <https://example.org/p> "2020"^^<http://www.w3.org/2001/XMLSchema#gYear> .
`);
  });

  it("escapes quotes, line breaks and control characters, and nothing else", async () => {
    const { value } = await writeRdf([quad(S, P, literal('"a\\b"\n\r\t\u0000\u007f é 日 🌳'))], { format: "ntriples" });
    expect(value).toBe(
      '<https://example.org/s> <https://example.org/p> "\\"a\\\\b\\"\\n\\r\\t\\u0000\\u007F é 日 🌳" .\n',
    );
  });

  it("mends IRIs and language tags, and says so", async () => {
    const quads = [
      quad(namedNode("https://example.org/a b"), P, literal("x", "fr_FR")),
      quad(S, P, literal("y", "français (France)")),
    ];
    const { value, diagnostics, losses } = await writeRdf(quads, { format: "ntriples" });
    expect(value).toBe(`<https://example.org/a%20b> <https://example.org/p> "x"@fr-FR .
<https://example.org/s> <https://example.org/p> "y" .
`);
    expect(diagnostics.map(({ code }) => code)).toEqual(["rdf.iri.invalid", "rdf.language.invalid"]);
    expect(losses.map(({ code, value }) => [code, value])).toEqual([["rdf.language.unwritable", "français (France)"]]);
  });

  it("leaves out relative IRIs, which would stop every reader, and reports them as losses", async () => {
    const { value, losses } = await writeRdf([quad(S, P, namedNode("relative/iri")), quad(S, P, literal("kept"))], {
      format: "ntriples",
    });
    expect(value).toBe('<https://example.org/s> <https://example.org/p> "kept" .\n');
    expect(losses).toEqual([
      {
        code: "rdf.iri.relative",
        path: "<https://example.org/s> <https://example.org/p>",
        value: "<relative/iri>",
        message: "<relative/iri> is relative, and N-Triples has whole IRIs only; read the source with a base IRI.",
      },
    ]);
  });

  it("replaces halves of characters, which no encoding can write", async () => {
    const { value, losses } = await writeRdf([quad(S, P, literal("a\ud83cb"))], { format: "ntriples" });
    expect(value).toContain('"a\ufffdb"');
    expect(losses.map(({ code }) => code)).toEqual(["rdf.character.unwritable"]);
  });

  it("leaves out statements about statements, and reports them as losses", async () => {
    const { value, losses } = await writeRdf([quad(S, P, quad(S, P, literal("x")))], { format: "ntriples" });
    expect(value).toBe("");
    expect(losses.map(({ code, value }) => [code, value])).toEqual([
      ["rdf.statement.unwritable", '<<( <https://example.org/s> <https://example.org/p> "x" )>>'],
    ]);
  });
});

describe("N-Quads", () => {
  it("names the graph of each statement", async () => {
    const quads = [
      quad(S, P, literal("x"), namedNode("https://example.org/g")),
      quad(S, P, literal("x"), blankNode("g")),
      quad(S, P, literal("x")),
    ];
    const { value } = await writeRdf(quads, { format: "nquads" });
    expect(value).toBe(`<https://example.org/s> <https://example.org/p> "x" <https://example.org/g> .
<https://example.org/s> <https://example.org/p> "x" _:b0 .
<https://example.org/s> <https://example.org/p> "x" .
`);
  });
});
