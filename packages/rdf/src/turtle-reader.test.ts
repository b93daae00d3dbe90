import { describe, expect, it } from "vitest";
import { parseRdf } from "./parse-rdf.js";

describe("Turtle", () => {
  it("names blank nodes in the order in which they come up, and keeps the case of languages", async () => {
    const { value } = await parseRdf('_:zz <http://example.org/p> [ <http://example.org/q> "x"@de-CH ], _:b0 .', {
      format: "turtle",
    });
    const statements = value.quads.map(({ subject, object }) => [subject.value, object.value]);
    expect(statements).toEqual([
      ["b1", "x"],
      ["b0", "b1"],
      ["b0", "b2"],
    ]);
    expect(value.quads[0]?.object).toMatchObject({ language: "de-CH" });
  });

  it("gives the same names each time", async () => {
    const text = "[] <http://example.org/p> [], _:x .";
    expect((await parseRdf(text, { format: "turtle" })).value.quads).toEqual(
      (await parseRdf(text, { format: "turtle" })).value.quads,
    );
  });

  it("hands over the document’s prefixes", async () => {
    const { value } = await parseRdf(
      "@prefix ex: <http://example.org/> .\nPREFIX : <http://example.org/ns#>\nex:s :p ex:o .",
    );
    expect(value.prefixes).toEqual({ ex: "http://example.org/", "": "http://example.org/ns#" });
  });

  it.each([
    ["an unknown prefix", "<http://e/s> <http://e/p>\n  ex:o .", 2, 3, 'This is not Turtle: Undefined prefix "ex:".'],
    ["a space in an IRI", "<http://e/s> <http://e/p> <a b> .", 1, 26, 'This is not Turtle: Unexpected "<a".'],
    ["a text that does not end", '<http://e/s> <http://e/p>\n "x .', 2, 1, 'This is not Turtle: Unexpected ""x".'],
    [
      "a document that is cut off",
      "<http://e/s> <http://e/p>",
      1,
      26,
      "The document ends in the middle of a statement: it is cut off, or not Turtle.",
    ],
    ["a web page", "<!DOCTYPE html>\n<html></html>", 1, 1, 'This is not Turtle: Unexpected "<!DOCTYPE".'],
    ["binary data", "\u0000\u0001\u0002PNG\r\n", 1, 1, 'This is not Turtle: Unexpected "·PNG".'],
  ])("says where and how %s breaks it", async (_, text, line, column, message) => {
    const { diagnostics } = await parseRdf(text, { format: "turtle", source: "x.ttl" });
    expect(diagnostics).toEqual([{ code: "rdf.syntax", severity: "error", message, line, column, source: "x.ttl" }]);
  });

  it("keeps the statements before the break", async () => {
    const { value, diagnostics } = await parseRdf(
      '<http://e/s> <http://e/p> "1" .\n<http://e/s> <http://e/p> "2" .\n<oops',
      {
        format: "turtle",
      },
    );
    expect(value.quads.map(({ object }) => object.value)).toEqual(["1", "2"]);
    expect(diagnostics).toHaveLength(1);
  });

  it("stops at nesting that is too deep", async () => {
    for (const bracket of ["[ <http://e/p> ", "( "]) {
      const { diagnostics } = await parseRdf(`<http://e/s> <http://e/p> ${bracket.repeat(20_000)}`, {
        format: "turtle",
      });
      expect(diagnostics.map(({ code, line }) => [code, line])).toEqual([["rdf.limit.depth", 1]]);
    }
  });

  it("leaves out what RDF 1.1 cannot hold, and says so", async () => {
    const { value, diagnostics } = await parseRdf(
      '<http://e/s> <http://e/p> <<( <http://e/a> <http://e/b> "c" )>>, "x"@ar--rtl .',
      { format: "turtle" },
    );
    expect(value.quads).toHaveLength(1);
    expect(diagnostics.map(({ code }) => code)).toEqual(["rdf.triple-term", "rdf.direction"]);
  });

  it("warns of relative IRIs where the document’s address is not known", async () => {
    const unknown = await parseRdf("<a> <http://e/p> <#b> .", { format: "turtle" });
    expect(unknown.diagnostics.map(({ code }) => code)).toEqual(["rdf.iri.relative", "rdf.iri.relative"]);
    const known = await parseRdf("<a> <http://e/p> <#b> .", { format: "turtle", baseIRI: "http://example.org/d/x" });
    expect(known.diagnostics).toEqual([]);
    expect(known.value.quads[0]).toMatchObject({
      subject: { value: "http://example.org/d/a" },
      object: { value: "http://example.org/d/x#b" },
    });
  });
});
