import { describe, expect, it } from "vitest";
import { createTermFactory } from "./terms.js";

describe("createTermFactory", () => {
  it("makes RDF/JS terms that know their equals, those of other libraries included", () => {
    const { blankNode, defaultGraph, literal, namedNode, quad } = createTermFactory();
    const iri = namedNode("http://example.org/");
    expect(iri.equals({ ...iri, equals: () => false })).toBe(true);
    expect(iri.equals(blankNode("x"))).toBe(false);
    expect(literal("x", "de-CH").equals(literal("x", "de-ch"))).toBe(true);
    expect(literal("x", "de").equals(literal("x"))).toBe(false);
    expect(literal("x", iri).equals(literal("x"))).toBe(false);
    expect(literal("x").datatype.value).toBe("http://www.w3.org/2001/XMLSchema#string");
    expect(literal("x", "fr").datatype.value).toBe("http://www.w3.org/1999/02/22-rdf-syntax-ns#langString");
    expect(quad(iri, iri, literal("x")).equals(quad(iri, iri, literal("x"), defaultGraph()))).toBe(true);
    expect(quad(iri, iri, literal("x")).equals(quad(iri, iri, literal("y")))).toBe(false);
    expect(iri.equals(null)).toBe(false);
  });

  it("never takes a label of the document for one that it made", () => {
    const { blankNode } = createTermFactory();
    expect(
      [blankNode(), blankNode("b0"), blankNode("x"), blankNode("b0"), blankNode()].map(({ value }) => value),
    ).toEqual(["b0", "b1", "b2", "b1", "b3"]);
  });
});
