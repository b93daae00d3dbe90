import type * as RDF from "@rdfjs/types";
import { describe, expect, it } from "vitest";
import { parseRdf } from "./parse-rdf.js";
import { createTermFactory } from "./terms.js";
import { type WriteRdfOptions, writeRdf, writeRdfStream } from "./write-rdf.js";

const { literal, namedNode, quad } = createTermFactory();
const S = namedNode("https://example.org/s");
const dct = (name: string) => namedNode(`http://purl.org/dc/terms/${name}`);

async function fromTurtle(turtle: string): Promise<readonly RDF.Quad[]> {
  const prefixes = `
    PREFIX dcat: <http://www.w3.org/ns/dcat#>
    PREFIX dct: <http://purl.org/dc/terms/>
    PREFIX foaf: <http://xmlns.com/foaf/0.1/>
    PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
  `;
  return (await parseRdf(prefixes + turtle, { format: "trig" })).value.quads;
}

const write = async (quads: Iterable<RDF.Quad>, options: Partial<WriteRdfOptions> = {}) =>
  writeRdf(quads, { format: "jsonld", ...options });

/** The document without its context. */
async function body(turtle: string, options: Partial<WriteRdfOptions> = {}): Promise<unknown> {
  const { "@context": _, ...rest } = JSON.parse((await write(await fromTurtle(turtle), options)).value);
  return rest;
}

const DATASET = `
  <https://example.org/plu/shp> a dcat:Distribution ; dct:title "Shapefile"@fr ; dcat:byteSize "1024"^^xsd:nonNegativeInteger .
  <https://example.org/plu> a dcat:Dataset ;
    dct:title "Plan local d’urbanisme"@fr, "Zoning plan"@en ; dct:identifier "plu-76540" ;
    dct:issued "2019-07-04"^^xsd:date ; dct:modified "2024-01-31T12:00:00Z"^^xsd:dateTime ;
    dcat:keyword "zonage"@fr, "urbanisme"@fr, "PLU" ;
    dcat:theme <http://publications.europa.eu/resource/authority/data-theme/REGI> ;
    dcat:distribution <https://example.org/plu/shp> ;
    dct:publisher [ a foaf:Organization ; foaf:name "Ville de Rouen" ] .`;

describe("JSON-LD, framed", () => {
  it("has the dataset as its root, texts by language, IRIs and dates as strings, and a context of what it uses", async () => {
    expect((await write(await fromTurtle(DATASET))).value).toBe(`{
  "@context": {
    "dcat": "http://www.w3.org/ns/dcat#",
    "dct": "http://purl.org/dc/terms/",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
    "Dataset": "dcat:Dataset",
    "Distribution": "dcat:Distribution",
    "Organization": "foaf:Organization",
    "byteSize": { "@id": "dcat:byteSize", "@type": "xsd:nonNegativeInteger" },
    "distribution": { "@id": "dcat:distribution", "@type": "@id" },
    "identifier": "dct:identifier",
    "issued": { "@id": "dct:issued", "@type": "xsd:date" },
    "keyword": { "@id": "dcat:keyword", "@container": "@language" },
    "modified": { "@id": "dct:modified", "@type": "xsd:date" },
    "name": { "@id": "foaf:name", "@container": "@language" },
    "publisher": { "@id": "dct:publisher", "@type": "@id" },
    "theme": { "@id": "dcat:theme", "@type": "@id" },
    "title": { "@id": "dct:title", "@container": "@language" }
  },
  "@id": "https://example.org/plu",
  "@type": "Dataset",
  "title": {
    "fr": "Plan local d’urbanisme",
    "en": "Zoning plan"
  },
  "identifier": "plu-76540",
  "issued": "2019-07-04",
  "modified": { "@type": "xsd:dateTime", "@value": "2024-01-31T12:00:00Z" },
  "keyword": {
    "fr": ["zonage", "urbanisme"],
    "@none": "PLU"
  },
  "theme": "http://publications.europa.eu/resource/authority/data-theme/REGI",
  "distribution": {
    "@id": "https://example.org/plu/shp",
    "@type": "Distribution",
    "title": { "fr": "Shapefile" },
    "byteSize": "1024"
  },
  "publisher": {
    "@type": "Organization",
    "name": "Ville de Rouen"
  }
}
`);
  });

  it("keeps the dataset at the root where a catalogue record is about it", async () => {
    expect(
      await body(`
        <https://example.org/r> a dcat:CatalogRecord ; dct:issued "2020-01-01"^^xsd:date ; foaf:primaryTopic <https://example.org/1> .
        <https://example.org/1> a dcat:Dataset ; dct:title "x" .`),
    ).toEqual({
      "@id": "https://example.org/1",
      "@type": "Dataset",
      title: "x",
      "@reverse": {
        primaryTopic: { "@id": "https://example.org/r", "@type": "CatalogRecord", issued: "2020-01-01" },
      },
    });
  });

  it("makes the resource that the caller names the root", async () => {
    const turtle = `
      <https://example.org/c> a dcat:Catalog ; dcat:dataset <https://example.org/1> .
      <https://example.org/1> a dcat:Dataset ; dct:isPartOf <https://example.org/c> .`;
    expect(await body(turtle, { roots: ["https://example.org/1"] })).toEqual({
      "@id": "https://example.org/1",
      "@type": "Dataset",
      isPartOf: { "@id": "https://example.org/c", "@type": "Catalog", dataset: "https://example.org/1" },
    });
    expect(await body(turtle)).toEqual({
      "@id": "https://example.org/c",
      "@type": "Catalog",
      dataset: { "@id": "https://example.org/1", "@type": "Dataset", isPartOf: "https://example.org/c" },
    });
  });

  it("puts several roots side by side, none inside of another", async () => {
    const turtle = `
      <https://example.org/1> a dcat:Dataset ; dct:relation <https://example.org/2> .
      <https://example.org/2> a dcat:Dataset ; dct:title "2" .`;
    expect(await body(turtle, { roots: ["https://example.org/1", "https://example.org/2"] })).toEqual({
      "@graph": [
        { "@id": "https://example.org/1", "@type": "Dataset", relation: "https://example.org/2" },
        { "@id": "https://example.org/2", "@type": "Dataset", title: "2" },
      ],
    });
  });

  it("labels a blank node that is referred to twice, and describes it once", async () => {
    expect(
      await body(`
        <https://example.org/1> a dcat:Dataset ; dct:publisher _:p ; dct:creator _:p .
        _:p foaf:name "P"@de .`),
    ).toEqual({
      "@id": "https://example.org/1",
      "@type": "Dataset",
      publisher: { "@id": "_:b0", name: { de: "P" } },
      creator: "_:b0",
    });
  });

  it("writes untidy values so that they stay what they are", async () => {
    expect(
      await body(`
        <https://example.org/1> a dcat:Dataset, <https://example.org/Other>, "a literal" ;
          dct:title "typed"^^xsd:token, "plain" ;
          dct:license "CC-BY" ; dct:issued "2013" ; dct:publisher "Ville"@fr ;
          dcat:byteSize "1 MB", 12 ; dct:identifier 7, 007, true, "1.0"^^xsd:decimal .`),
    ).toEqual({
      "@id": "https://example.org/1",
      "@type": ["Dataset", "https://example.org/Other"],
      "rdf:type": "a literal",
      "dct:title": [{ "@type": "xsd:token", "@value": "typed" }, "plain"],
      license: { "@value": "CC-BY" },
      issued: { "@value": "2013" },
      publisher: { "@language": "fr", "@value": "Ville" },
      byteSize: [{ "@value": "1 MB" }, { "@type": "xsd:integer", "@value": "12" }],
      identifier: [7, { "@type": "xsd:integer", "@value": "007" }, true, { "@type": "xsd:decimal", "@value": "1.0" }],
    });
  });

  it("drops a prefix from the context where an IRI begins like it", async () => {
    const quads = [quad(S, dct("title"), literal("x")), quad(S, dct("unknown"), namedNode("dct:Standard"))];
    const { value } = await write(quads);
    expect(JSON.parse(value)).toEqual({
      "@context": { title: { "@id": "http://purl.org/dc/terms/title", "@container": "@language" } },
      "@id": "https://example.org/s",
      title: "x",
      "http://purl.org/dc/terms/unknown": { "@id": "dct:Standard" },
    });
    const { value: read } = await parseRdf(value);
    expect(read.quads.map(({ object }) => object.value).sort()).toEqual(["dct:Standard", "x"]);
  });

  it("has named graphs beside the default graph", async () => {
    expect(
      await body(`
        <https://example.org/1> a dcat:Dataset .
        <https://example.org/g> { <https://example.org/1> dct:title "in g" . }`),
    ).toEqual({
      "@graph": [
        { "@id": "https://example.org/1", "@type": "Dataset" },
        { "@id": "https://example.org/g", "@graph": [{ "@id": "https://example.org/1", title: "in g" }] },
      ],
    });
  });

  it("writes an empty graph as an empty document", async () => {
    expect((await write([], { pretty: false })).value).toBe('{"@context":{},"@graph":[]}\n');
    expect((await write([], { form: "expanded" })).value).toBe("[]\n");
  });
});

describe("JSON-LD, flattened and expanded", () => {
  it("lists all resources", async () => {
    const turtle = `<https://example.org/1> a dcat:Dataset ; dct:publisher [ foaf:name "P"@de ] ; dct:creator <https://example.org/2> .
      <https://example.org/2> foaf:name "2" .`;
    expect(await body(turtle, { form: "flattened" })).toEqual({
      "@graph": [
        { "@id": "https://example.org/1", "@type": "Dataset", publisher: "_:b0", creator: "https://example.org/2" },
        { "@id": "_:b0", name: { de: "P" } },
        { "@id": "https://example.org/2", name: "2" },
      ],
    });
    const { value } = await write(await fromTurtle(turtle), { form: "expanded" });
    expect(JSON.parse(value)).toEqual([
      {
        "@id": "https://example.org/1",
        "@type": ["http://www.w3.org/ns/dcat#Dataset"],
        "http://purl.org/dc/terms/publisher": [{ "@id": "_:b0" }],
        "http://purl.org/dc/terms/creator": [{ "@id": "https://example.org/2" }],
      },
      { "@id": "_:b0", "http://xmlns.com/foaf/0.1/name": [{ "@language": "de", "@value": "P" }] },
      { "@id": "https://example.org/2", "http://xmlns.com/foaf/0.1/name": [{ "@value": "2" }] },
    ]);
  });
});

describe("JSON-LD in a context of the caller’s", () => {
  const context = { "@vocab": "http://purl.org/dc/terms/", dcat: "http://www.w3.org/ns/dcat#", id: "@id", a: "@type" };

  it("is the same tree in other words", async () => {
    const turtle = `<https://example.org/1> a dcat:Dataset ; dct:title "x" ; dct:publisher [ dct:title "P" ] .`;
    expect(await body(turtle, { context })).toEqual({
      id: "https://example.org/1",
      a: "dcat:Dataset",
      title: "x",
      publisher: { title: "P" },
    });
  });

  it("may be named by its address, where that is given", async () => {
    const url = "https://example.org/context.jsonld";
    const quads = await fromTurtle('<https://example.org/1> dct:title "x" .');
    const known = await write(quads, { context: url, contexts: { [url]: { "@context": context } } });
    expect(JSON.parse(known.value)).toEqual({ "@context": url, id: "https://example.org/1", title: "x" });
    const loaded = await write(quads, { context: url, loadContext: async () => context });
    expect(loaded.value).toBe(known.value);
    const unknown = await write(quads, { context: url });
    expect(unknown.value).toBe("");
    expect(unknown.diagnostics.map(({ code, severity }) => [code, severity])).toEqual([["rdf.jsonld", "error"]]);
    expect(unknown.diagnostics[0]?.message).toContain(`its context ${url} is not fetched`);
  });

  it("loses a prefix where an IRI begins like it", async () => {
    const quads = [quad(S, dct("type"), namedNode("dcat:Dataset"))];
    const { value } = await write(quads, { context, pretty: false });
    expect(JSON.parse(value)["@context"]).toEqual([context, { dcat: null }]);
    expect((await parseRdf(value)).value.quads[0]?.object.value).toBe("dcat:Dataset");
  });

  it("cannot be had in other syntaxes", async () => {
    await expect(write([], { format: "turtle", context })).rejects.toThrow("Only JSON-LD has a context.");
    await expect(write([], { form: "expanded", context })).rejects.toThrow("Expanded JSON-LD has no context");
  });
});

describe("JSON-LD, piece by piece", () => {
  it("has the whole context before the records", async () => {
    let text = "";
    const batches = [1, 2].map((i) => ({
      quads: [quad(namedNode(`https://example.org/${i}`), dct("title"), literal("x"))],
    }));
    for await (const { value } of writeRdfStream(batches, { format: "jsonld" })) text += value;
    const document = JSON.parse(text);
    expect(document["@context"].title).toEqual({ "@id": "dct:title", "@container": "@language" });
    expect(document["@context"].theme).toEqual({ "@id": "dcat:theme", "@type": "@id" });
    expect(document["@graph"]).toEqual([
      { "@id": "https://example.org/1", title: "x" },
      { "@id": "https://example.org/2", title: "x" },
    ]);
  });

  it("is a whole document without any record, too", async () => {
    let text = "";
    for await (const { value } of writeRdfStream([], { format: "jsonld" })) text += value;
    expect(JSON.parse(text)["@graph"]).toEqual([]);
  });
});
