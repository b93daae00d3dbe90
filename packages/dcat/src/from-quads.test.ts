import type { Quad } from "@rdfjs/types";
import { Parser } from "n3";
import { describe, expect, test } from "vitest";
import { fromQuads } from "./from-quads.js";
import type { Dataset, Distribution } from "./model.generated.js";
import { PREFIXES } from "./namespaces.js";
import { toQuads } from "./to-quads.js";

const prefixes = Object.entries(PREFIXES)
  .map(([prefix, base]) => `@prefix ${prefix}: <${base}> .`)
  .join("\n");
const parse = (turtle: string): Quad[] =>
  new Parser({ blankNodePrefix: "_:" }).parse(
    `${prefixes}\n@base <https://example.org/> .\n${turtle}`,
  ) as unknown as Quad[];
const read = (turtle: string) => fromQuads(parse(turtle));
const ids = (nodes: readonly { $id?: string | undefined }[]) =>
  nodes.map(({ $id }) => $id?.replace("https://example.org/", ""));

describe("primary resources", () => {
  test("a dataset has its distributions, contacts and codes nested", () => {
    const { value, rest, diagnostics } = read(`
      <d> a dcat:Dataset ; dct:title "Forêts"@fr ; dct:issued "2013"^^xsd:gYear ; dcat:theme <t> ;
        dcat:contactPoint [ a vcard:Organization ; vcard:fn "SIG" ; vcard:hasEmail <mailto:a@example.org> ] ;
        dcat:distribution [ a dcat:Distribution ; dcat:accessURL <zip> ; dcat:byteSize "10"^^xsd:nonNegativeInteger ] .
      <t> a skos:Concept ; skos:prefLabel "Environnement"@fr .`);
    expect(value).toEqual([
      {
        $type: "Dataset",
        $id: "https://example.org/d",
        title: [{ value: "Forêts", language: "fr" }],
        issued: { value: "2013", datatype: "http://www.w3.org/2001/XMLSchema#gYear" },
        theme: [
          { $type: "Concept", $id: "https://example.org/t", prefLabel: [{ value: "Environnement", language: "fr" }] },
        ],
        contactPoint: [
          { $type: "VcardOrganization", fn: [{ value: "SIG" }], hasEmail: [{ $id: "mailto:a@example.org" }] },
        ],
        distribution: [
          {
            $type: "Distribution",
            accessURL: [{ $id: "https://example.org/zip" }],
            byteSize: { value: "10", datatype: "http://www.w3.org/2001/XMLSchema#nonNegativeInteger" },
          },
        ],
      },
    ]);
    expect(rest).toEqual([]);
    expect(diagnostics).toEqual([]);
  });

  test("the data of a service are part of it where only the address of their metadata is known", () => {
    const { value } = read(`
      <s> a dcat:DataService ; dcat:servesDataset [ a dcat:Dataset ; foaf:isPrimaryTopicOf <r> ], <d> .
      <d> a dcat:Dataset ; foaf:isPrimaryTopicOf <r2> . <r2> a dcat:CatalogRecord .`);
    expect(ids(value)).toEqual(["s", "d"]);
    expect(value[0]).toMatchObject({
      servesDataset: [{ isPrimaryTopicOf: [{ $id: "https://example.org/r" }] }, { $id: "https://example.org/d" }],
    });
  });

  test("what a catalogue lists are records of their own; the catalogue refers to them", () => {
    const { value } = read(`
      <c> a dcat:Catalog ; dcat:dataset <d1>, [ a dcat:Dataset ; dct:title "Nameless" ] ; dcat:service <s> .
      <d1> a dcat:Dataset . <s> a dcat:DataService ; dcat:servesDataset <d1> .`);
    expect(value.map(({ $type }) => $type)).toEqual(["Catalog", "Dataset", "Dataset", "DataService"]);
    const catalog = value.find(({ $type }) => $type === "Catalog");
    expect(catalog).toMatchObject({ service: [{ $id: "https://example.org/s" }] });
    const nameless = value.find((one) => one.$id?.startsWith("_:"));
    expect(catalog).toMatchObject({ dataset: [{ $id: "https://example.org/d1" }, { $id: nameless?.$id }] });
  });

  test("a listed dataset is read as one though it has no class", () => {
    const { value } = read(`<c> a dcat:Catalog ; dcat:dataset <d> . <d> dct:title "x" .`);
    expect(value.find((one) => one.$id === "https://example.org/d")).toEqual({
      $type: "Dataset",
      $id: "https://example.org/d",
      $untyped: true,
      title: [{ value: "x" }],
    });
  });

  test("a stub that a record refers to is part of it; a dataset described in full is a record of its own", () => {
    const { value } = read(`
      <d> a dcat:Dataset ; dct:title "d" ; dct:description "d" ; dct:source <stub>, <full> .
      <stub> a dcat:Dataset ; dct:title "stub" .
      <full> a dcat:Dataset ; dct:title "full" ; dct:description "full" .`);
    expect(ids(value)).toEqual(["d", "full"]);
    expect((value[0] as Dataset).source).toEqual([
      { $type: "Dataset", $id: "https://example.org/stub", title: [{ value: "stub" }] },
      { $id: "https://example.org/full" },
    ]);
  });

  test("a service that only a distribution refers to is part of the dataset", () => {
    const { value } = read(`
      <d> a dcat:Dataset ; dcat:distribution <x> . <x> a dcat:Distribution ; dcat:accessService <wfs> .
      <wfs> a dcat:DataService ; dct:title "WFS" ; dcat:endpointURL <http://example.org/wfs> .`);
    expect(ids(value)).toEqual(["d"]);
    const [distribution] = (value[0] as Dataset).distribution ?? [];
    expect((distribution as Distribution).accessService).toMatchObject([
      { $type: "DataService", title: [{ value: "WFS" }] },
    ]);
  });

  test("a catalogue record is with the resource that it is about, on either kind of link", () => {
    const { value } = read(`
      <c> a dcat:Catalog ; dcat:dataset <d1>, <d2> ; dcat:record <r1>, <r2> .
      <d1> a dcat:Dataset . <r1> a dcat:CatalogRecord ; foaf:primaryTopic <d1> ; dct:modified "2020"^^xsd:gYear .
      <d2> a dcat:Dataset ; foaf:isPrimaryTopicOf <r2> . <r2> a dcat:CatalogRecord ; foaf:primaryTopic <d2> .`);
    const find = (id: string) => value.find((one) => one.$id === `https://example.org/${id}`);
    expect(find("c")).toMatchObject({ record: [{ $id: "https://example.org/r1" }, { $id: "https://example.org/r2" }] });
    expect(find("d1")?.$records).toMatchObject([{ $type: "CatalogRecord", $id: "https://example.org/r1" }]);
    expect(find("d2")).toMatchObject({ isPrimaryTopicOf: [{ $type: "CatalogRecord", $id: "https://example.org/r2" }] });
    expect(find("d2")?.$records).toBeUndefined();
  });

  test("what several records share is described in each of them", () => {
    const { value } = read(`
      <d1> a dcat:Dataset ; dct:publisher <town> . <d2> a dcat:Dataset ; dct:publisher <town> .
      <town> a foaf:Organization ; foaf:name "Ville" .`);
    for (const one of value)
      expect(one).toMatchObject({ publisher: { $type: "Organization", name: [{ value: "Ville" }] } });
  });
});

describe("nodes", () => {
  test("a node that is referred to twice is described once, under a label if it is blank", () => {
    const [dataset] = read(
      `<d> a dcat:Dataset ; dct:publisher _:p ; dct:creator _:p . _:p a foaf:Agent ; foaf:name "x" .`,
    ).value;
    const { publisher, creator } = dataset as Dataset;
    expect(publisher).toMatchObject({ $type: "Agent", name: [{ value: "x" }] });
    expect(publisher?.$id).toMatch(/^_:/);
    expect(creator).toEqual([{ $id: publisher?.$id }]);
  });

  test("a circle back to the resource is a reference", () => {
    const [dataset] = read(`<d> a dcat:Dataset ; prov:wasUsedBy [ a prov:Activity ; prov:used <d> ] .`).value;
    expect((dataset as Dataset).wasUsedBy).toEqual([{ $type: "Activity", used: [{ $id: "https://example.org/d" }] }]);
  });

  test("a node without class is read as the property tells, and written back without one", () => {
    const turtle = `<d> a dcat:Dataset ; dct:spatial [ skos:prefLabel "Rouvray" ] .`;
    const { value } = read(turtle);
    expect((value[0] as Dataset).spatial).toEqual([
      { $type: "Location", $untyped: true, prefLabel: [{ value: "Rouvray" }] },
    ]);
    expect(toQuads(value).value).toHaveLength(3);
  });

  test("the class that fits the place is taken, the others are kept beside it", () => {
    const [dataset] = read(`
      <d> a dcat:Dataset ; dcat:contactPoint <o> . <o> a foaf:Organization, vcard:Organization ; vcard:fn "x" .`).value;
    expect((dataset as Dataset).contactPoint).toEqual([
      {
        $type: "VcardOrganization",
        $id: "https://example.org/o",
        $types: ["http://xmlns.com/foaf/0.1/Organization"],
        fn: [{ value: "x" }],
      },
    ]);
  });

  test("unknown statements, values of the wrong kind and second values of single properties are in $other", () => {
    const { value, diagnostics } = read(`
      <d> a dcat:Dataset ; schema:name "n" ; dct:license "CC-BY" ; dct:issued "2013"^^xsd:gYear, "2014"^^xsd:gYear .`);
    expect(value[0]).toMatchObject({
      issued: { value: "2013" },
      $other: {
        "http://schema.org/name": [{ value: "n" }],
        "http://purl.org/dc/terms/license": [{ value: "CC-BY" }],
        "http://purl.org/dc/terms/issued": [{ value: "2014" }],
      },
    });
    expect(diagnostics.map(({ code, path }) => `${code} ${path}`)).toEqual([
      "dcat.range.unexpected license",
      "dcat.multiplicity issued",
    ]);
  });

  test("what is said of an address stays with its reference", () => {
    const [dataset] = read(
      `<d> a dcat:Dataset ; foaf:depiction <p> . <p> a schema:ImageObject ; schema:width "10" .`,
    ).value;
    expect((dataset as Dataset).depiction).toEqual([
      {
        $id: "https://example.org/p",
        $types: ["http://schema.org/ImageObject"],
        $other: { "http://schema.org/width": [{ value: "10" }] },
      },
    ]);
  });
});

describe("what is no resource", () => {
  test("concepts of a vocabulary are the rest, and said to be", () => {
    const { value, rest, diagnostics } = read(`
      <s> a skos:ConceptScheme ; skos:hasTopConcept <a> . <a> a skos:Concept ; skos:narrower <b> . <b> a skos:Concept .`);
    expect(value).toEqual([]);
    expect(ids(rest as { $id?: string }[])).toEqual(["s", "a", "b"]);
    expect(diagnostics.map(({ code }) => code)).toEqual(["dcat.graph.rest"]);
  });

  test("named graphs are read as one, and said to be", () => {
    const quads = new Parser({ format: "TriG" }).parse(
      "<https://example.org/g> { <https://example.org/d> a <http://www.w3.org/ns/dcat#Dataset> }",
    );
    const { value, diagnostics } = fromQuads(quads as unknown as Quad[]);
    expect(value).toHaveLength(1);
    expect(diagnostics.map(({ code }) => code)).toEqual(["dcat.graph.named"]);
  });

  test("nothing is an empty answer", () => {
    expect(fromQuads([])).toEqual({ value: [], rest: [], diagnostics: [], losses: [] });
  });
});

describe("hostile graphs", () => {
  test("20,000 nodes in a row are cut into pieces, and come back whole", () => {
    const depth = 20_000;
    const turtle = Array.from({ length: depth }, (_, at) => `_:n${at} dct:hasPart _:n${at + 1} .`).join("\n");
    const quads = parse(`<d> a dcat:Dataset ; dct:hasPart _:n0 .\n${turtle}`);
    const { value, rest } = fromQuads(quads);
    expect(value).toHaveLength(1);
    expect(rest.length).toBeGreaterThan(100);
    expect(toQuads([...value, ...rest]).value).toHaveLength(quads.length);
  });

  test("names of Object.prototype are predicates and labels like others", () => {
    const quads = parse(`<d> a dcat:Dataset ; <urn:__proto__> "x" ; dct:publisher _:constructor .`);
    const proto = parse(`<d> <urn:p> "y" .`).map((quad) => ({
      ...quad,
      subject: quad.subject,
      predicate: { ...quad.predicate, termType: "NamedNode", value: "__proto__" },
      object: quad.object,
      graph: quad.graph,
    })) as unknown as Quad[];
    const { value } = fromQuads([...quads, ...proto]);
    expect(Object.keys(value[0]?.$other ?? {})).toEqual(["urn:__proto__", "__proto__"]);
  });
});
