import { describe, expect, it } from "vitest";
import { parseRdf } from "./parse-rdf.js";
import { createTermFactory } from "./terms.js";
import { writeRdf } from "./write-rdf.js";

const { blankNode, literal, namedNode, quad } = createTermFactory();
const DCT = "http://purl.org/dc/terms/";
const dct = (name: string) => namedNode(DCT + name);
const S = namedNode("https://example.org/s");

/** What a Turtle document looks like after it was read and written. */
async function tidy(turtle: string, roots?: readonly string[]): Promise<string> {
  const { value, diagnostics } = await parseRdf(turtle, { format: "trig" });
  expect(diagnostics).toEqual([]);
  const written = await writeRdf(value.quads, { format: "trig", ...(roots === undefined ? {} : { roots }) });
  return written.value;
}

const PREFIXES = `
  PREFIX dcat: <http://www.w3.org/ns/dcat#>
  PREFIX dct: <http://purl.org/dc/terms/>
  PREFIX foaf: <http://xmlns.com/foaf/0.1/>
  PREFIX vcard: <http://www.w3.org/2006/vcard/ns#>
  PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
`;

describe("Turtle", () => {
  it("puts the type and the title first, nests blank nodes, and declares the prefixes that it uses", async () => {
    const written = await tidy(`${PREFIXES}
      <https://example.org/plu/shp> dct:title "Shapefile"@fr ; a dcat:Distribution ; dcat:byteSize 1024 .
      <https://example.org/plu> dct:issued "2019-07-04"^^xsd:date ;
        dcat:contactPoint _:c ;
        dcat:keyword "zonage"@fr, "urbanisme"@fr ;
        dct:conformsTo [ a dct:Standard ] ;
        dcat:distribution <https://example.org/plu/shp> ;
        dct:title "Plan local d’urbanisme"@fr ; a dcat:Dataset .
      _:c vcard:fn "Ville de Rouen" ; a vcard:Organization .`);
    expect(written).toBe(`@prefix dcat: <http://www.w3.org/ns/dcat#> .
@prefix dct: <http://purl.org/dc/terms/> .
@prefix vcard: <http://www.w3.org/2006/vcard/ns#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .

<https://example.org/plu> a dcat:Dataset ;
  dct:title "Plan local d’urbanisme"@fr ;
  dct:issued "2019-07-04"^^xsd:date ;
  dcat:contactPoint [
    a vcard:Organization ;
    vcard:fn "Ville de Rouen"
  ] ;
  dcat:keyword "zonage"@fr, "urbanisme"@fr ;
  dct:conformsTo [ a dct:Standard ] ;
  dcat:distribution <https://example.org/plu/shp> .

<https://example.org/plu/shp> a dcat:Distribution ;
  dct:title "Shapefile"@fr ;
  dcat:byteSize 1024 .
`);
  });

  it("gives a label to blank nodes that are shared or in a circle, and to no others", async () => {
    expect(
      await tidy(`${PREFIXES}
        <https://example.org/1> dct:publisher _:shared ; dct:creator _:shared .
        _:shared foaf:name "Ville" .
        _:x dct:relation _:y . _:y dct:relation _:z . _:z dct:relation _:x .
        _:alone dct:title "nobody refers to it" .`),
    ).toBe(
      `@prefix dct: <http://purl.org/dc/terms/> .
@prefix foaf: <http://xmlns.com/foaf/0.1/> .

<https://example.org/1> dct:publisher _:b0 ;
  dct:creator _:b0 .

_:b0 foaf:name "Ville" .

_:b1 dct:relation [
    dct:relation [ dct:relation _:b1 ]
  ] .

[] dct:title "nobody refers to it" .
`,
    );
  });

  it("writes lists in parentheses, and long ones line by line", async () => {
    expect(
      await tidy(`${PREFIXES}
        <https://example.org/1> dct:creator ( "a" [ foaf:name "b" ] ( 1 2 ) ) ; dct:contributor () .`),
    ).toBe(
      `@prefix dct: <http://purl.org/dc/terms/> .
@prefix foaf: <http://xmlns.com/foaf/0.1/> .
@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .

<https://example.org/1> dct:creator ( "a" [ foaf:name "b" ] ( 1 2 ) ) ;
  dct:contributor rdf:nil .
`,
    );
  });

  it("keeps the lines of a text, and escapes what would end it", async () => {
    const text = 'Ligne 1 "entre guillemets"\n\tLigne 2 """ \\ fin"';
    const { value } = await writeRdf([quad(S, dct("description"), literal(text))], { format: "turtle" });
    expect(value).toBe(`@prefix dct: <http://purl.org/dc/terms/> .

<https://example.org/s> dct:description """Ligne 1 "entre guillemets"
	Ligne 2 \\""" \\\\ fin\\"""" .
`);
  });

  it("wraps long enumerations", async () => {
    const quads = Array.from({ length: 12 }, (_, i) => quad(S, dct("subject"), literal(`keyword number ${i}`)));
    const { value } = await writeRdf(quads, { format: "turtle" });
    const lines = value.split("\n");
    expect(lines).toHaveLength(6);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(111);
  });

  it("uses no prefix where the rest is not a plain name", async () => {
    const iris = ["", "a/b", "a.", ".a", "a%20b", "é", "a b", "a,b"];
    const { value } = await writeRdf(
      iris.map((iri) => quad(S, dct("relation"), dct(iri))),
      { format: "turtle", pretty: false },
    );
    expect(value.split("\n")[1]).toBe(
      "<https://example.org/s> dct:relation " +
        ["", "a/b", "a.", ".a", "a%20b", "é", "a%20b"].map((iri) => `<${DCT}${iri}>`).join(", ") +
        `, <${DCT}a,b> .`,
    );
  });

  it("writes the statements of named graphs, and reports the loss of their names", async () => {
    const { value, losses } = await writeRdf(
      [quad(S, dct("title"), literal("x"), namedNode("https://example.org/g"))],
      {
        format: "turtle",
      },
    );
    expect(value).toContain('<https://example.org/s> dct:title "x" .');
    expect(losses).toEqual([
      {
        code: "rdf.graph-name.unwritable",
        path: "graph",
        value: "<https://example.org/g>",
        message: "Turtle cannot name this graph: its statements are written, its name is not.",
      },
    ]);
  });

  it("survives nesting that is deeper than any stack", async () => {
    const deep = Array.from({ length: 20_000 }, (_, i) =>
      quad(blankNode(`n${i}`), dct("relation"), blankNode(`n${i + 1}`)),
    );
    const { value } = await writeRdf(deep, { format: "turtle" });
    const read = await parseRdf(value, { format: "turtle" });
    expect(read.value.quads).toHaveLength(20_000);
  });

  it("takes the caller’s prefixes before its own", async () => {
    const { value } = await writeRdf([quad(S, dct("title"), namedNode("https://example.org/id/x-1"))], {
      format: "turtle",
      prefixes: { dcterms: DCT, x: "https://example.org/id/x-", "not a prefix": "https://example.org/" },
    });
    expect(value).toBe(`@prefix dcterms: <${DCT}> .
@prefix x: <https://example.org/id/x-> .

<https://example.org/s> dcterms:title x:1 .
`);
  });
});

describe("TriG", () => {
  it("puts each graph in braces, the default graph first", async () => {
    expect(
      await tidy(`${PREFIXES}
        <https://example.org/g> { <https://example.org/1> dct:title "in g" ; dct:publisher _:p . _:p foaf:name "P" . }
        <https://example.org/g> dct:publisher _:p .`),
    ).toBe(`@prefix dct: <http://purl.org/dc/terms/> .
@prefix foaf: <http://xmlns.com/foaf/0.1/> .

<https://example.org/g> dct:publisher _:b0 .

<https://example.org/g> {
  <https://example.org/1> dct:title "in g" ;
    dct:publisher _:b0 .

  _:b0 foaf:name "P" .
}
`);
  });
});
