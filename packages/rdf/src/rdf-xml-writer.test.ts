import type * as RDF from "@rdfjs/types";
import { describe, expect, it } from "vitest";
import { parseRdf } from "./parse-rdf.js";
import { createTermFactory } from "./terms.js";
import { type WriteRdfOptions, writeRdf } from "./write-rdf.js";

const { literal, namedNode, quad } = createTermFactory();
const S = namedNode("https://example.org/s");
const TYPE = namedNode("http://www.w3.org/1999/02/22-rdf-syntax-ns#type");
const dct = (name: string) => namedNode(`http://purl.org/dc/terms/${name}`);

async function fromTurtle(turtle: string): Promise<readonly RDF.Quad[]> {
  const prefixes = `
    PREFIX dcat: <http://www.w3.org/ns/dcat#>
    PREFIX dct: <http://purl.org/dc/terms/>
    PREFIX foaf: <http://xmlns.com/foaf/0.1/>
    PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
  `;
  return (await parseRdf(prefixes + turtle, { format: "turtle" })).value.quads;
}

const write = async (quads: Iterable<RDF.Quad>, options: Partial<WriteRdfOptions> = {}) =>
  writeRdf(quads, { format: "rdfxml", ...options });

describe("RDF/XML", () => {
  it("nests typed nodes: catalogue, dataset, distribution, whatever the order of the statements", async () => {
    const quads = await fromTurtle(`
      <https://example.org/plu/shp> a dcat:Distribution ; dct:title "Shapefile"@fr .
      <https://example.org/plu> a dcat:Dataset ; dct:title "Plan local d’urbanisme"@fr ;
        dct:issued "2019-07-04"^^xsd:date ; dcat:distribution <https://example.org/plu/shp> ;
        dct:publisher [ a foaf:Organization, foaf:Agent ; foaf:name "Ville de Rouen & métropole" ] .
      <https://example.org/catalogue> a dcat:Catalog ; dcat:dataset <https://example.org/plu> ;
        dct:publisher <https://example.org/rouen> .`);
    expect((await write(quads)).value).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<rdf:RDF
  xmlns:dcat="http://www.w3.org/ns/dcat#"
  xmlns:dct="http://purl.org/dc/terms/"
  xmlns:foaf="http://xmlns.com/foaf/0.1/"
  xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <dcat:Catalog rdf:about="https://example.org/catalogue">
    <dcat:dataset>
      <dcat:Dataset rdf:about="https://example.org/plu">
        <dct:title xml:lang="fr">Plan local d’urbanisme</dct:title>
        <dct:issued rdf:datatype="http://www.w3.org/2001/XMLSchema#date">2019-07-04</dct:issued>
        <dcat:distribution>
          <dcat:Distribution rdf:about="https://example.org/plu/shp">
            <dct:title xml:lang="fr">Shapefile</dct:title>
          </dcat:Distribution>
        </dcat:distribution>
        <dct:publisher>
          <foaf:Organization>
            <rdf:type rdf:resource="http://xmlns.com/foaf/0.1/Agent"/>
            <foaf:name>Ville de Rouen &amp; métropole</foaf:name>
          </foaf:Organization>
        </dct:publisher>
      </dcat:Dataset>
    </dcat:dataset>
    <dct:publisher rdf:resource="https://example.org/rouen"/>
  </dcat:Catalog>
</rdf:RDF>
`);
  });

  it("describes a resource that is referred to twice where it is named first", async () => {
    const quads = await fromTurtle(`
      <https://example.org/1> a dcat:Dataset ; dct:publisher _:p ; dct:creator _:p, <https://example.org/c> ;
        dct:contributor <https://example.org/c> .
      _:p foaf:name "P" . <https://example.org/c> foaf:name "C" .`);
    expect(
      (await write(quads)).value.split("\n").slice(6, -2).join("\n"),
    ).toBe(`  <dcat:Dataset rdf:about="https://example.org/1">
    <dct:publisher>
      <rdf:Description rdf:nodeID="b0">
        <foaf:name>P</foaf:name>
      </rdf:Description>
    </dct:publisher>
    <dct:creator rdf:nodeID="b0"/>
    <dct:creator>
      <rdf:Description rdf:about="https://example.org/c">
        <foaf:name>C</foaf:name>
      </rdf:Description>
    </dct:creator>
    <dct:contributor rdf:resource="https://example.org/c"/>
  </dcat:Dataset>`);
  });

  it("makes up prefixes for unknown name spaces, also where the name begins in the middle of a segment", async () => {
    const quads = [
      quad(S, namedNode("https://example.org/ns#colour"), literal("blue")),
      quad(S, namedNode("urn:example:9colour"), literal("red")),
      quad(S, TYPE, namedNode("https://example.org/ns#Thing")),
      quad(S, TYPE, namedNode("https://example.org/123")),
    ];
    expect((await write(quads)).value).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<rdf:RDF
  xmlns:ns1="https://example.org/ns#"
  xmlns:ns2="urn:example:9"
  xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <ns1:Thing rdf:about="https://example.org/s">
    <rdf:type rdf:resource="https://example.org/123"/>
    <ns1:colour>blue</ns1:colour>
    <ns2:colour>red</ns2:colour>
  </ns1:Thing>
</rdf:RDF>
`);
  });

  it.each(["https://example.org/123", "https://example.org/p/", "http://www.w3.org/1999/02/22-rdf-syntax-ns#li"])(
    "reports <%s> as a loss, since no element can be called so",
    async (predicate) => {
      const { value, losses } = await write([
        quad(S, namedNode(predicate), literal("x")),
        quad(S, dct("title"), literal("kept")),
      ]);
      expect(value).toContain("<dct:title>kept</dct:title>");
      expect(losses).toEqual([
        {
          code: "rdf.predicate.unwritable",
          path: `https://example.org/s ${predicate}`,
          value: "x",
          message: `RDF/XML writes predicates as element names, and <${predicate}> cannot be one.`,
        },
      ]);
    },
  );

  it("replaces characters that XML cannot hold, and reports them as losses", async () => {
    const { value, losses } = await write([quad(S, dct("title"), literal("a\u0000b\u000bc\ufffe"))]);
    expect(value).toContain("<dct:title>a\ufffdb\ufffdc\ufffd</dct:title>");
    expect(losses.map(({ code, value }) => [code, value])).toEqual([
      ["rdf.character.unwritable", "a\u0000b\u000bc\ufffe"],
    ]);
  });

  it("writes lists of resources as collections, others cell by cell", async () => {
    const quads = await fromTurtle(`
      <https://example.org/1> dct:hasPart ( <https://example.org/2> [ dct:title "3" ] ) ; dct:subject ( "x" ) .`);
    expect(
      (await write(quads)).value.split("\n").slice(4, -2).join("\n"),
    ).toBe(`  <rdf:Description rdf:about="https://example.org/1">
    <dct:hasPart rdf:parseType="Collection">
      <rdf:Description rdf:about="https://example.org/2"/>
      <rdf:Description>
        <dct:title>3</dct:title>
      </rdf:Description>
    </dct:hasPart>
    <dct:subject>
      <rdf:Description>
        <rdf:first>x</rdf:first>
        <rdf:rest rdf:resource="http://www.w3.org/1999/02/22-rdf-syntax-ns#nil"/>
      </rdf:Description>
    </dct:subject>
  </rdf:Description>`);
  });

  it("cuts nesting before it gets deep", async () => {
    const chain = Array.from({ length: 2000 }, (_, i) =>
      quad(namedNode(`https://example.org/${i}`), dct("relation"), namedNode(`https://example.org/${i + 1}`)),
    );
    const { value } = await write(chain);
    const indents = value.split("\n").map((line) => line.length - line.trimStart().length);
    expect(Math.max(...indents)).toBeLessThan(140);
    expect((await parseRdf(value)).value.quads).toHaveLength(2000);
  });
});
