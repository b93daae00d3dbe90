import { describe, expect, it } from "vitest";
import { readInternalEntities } from "./internal-entities.js";

describe("readInternalEntities", () => {
  it("reads the name spaces that RDF/XML files declare", () => {
    const doctype = ` rdf:RDF [
      <!ENTITY dct "http://purl.org/dc/terms/" >
      <!-- <!ENTITY old "http://example.org/" > -->
      <!ENTITY xsd 'http://www.w3.org/2001/XMLSchema#'>
      <!ENTITY query "a&#38;b&#x3D;c&amp;d">
    ]`;
    expect(readInternalEntities(doctype)).toEqual({
      entities: {
        dct: "http://purl.org/dc/terms/",
        xsd: "http://www.w3.org/2001/XMLSchema#",
        query: "a&b=c&d",
      },
    });
  });

  it.each([
    ["an entity in a file", ' a [<!ENTITY x SYSTEM "file:///etc/passwd">]', /fetched/],
    ["a public entity", ' a [<!ENTITY x PUBLIC "p" "http://example.org/x">]', /fetched/],
    ["a parameter entity", ' a [<!ENTITY % x "y">]', /parameter/],
    ["an entity of entities", ' a [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]', /refers to another/],
    ["a long entity", ` a [<!ENTITY a "${"x".repeat(501)}">]`, /longer than/],
    ["many entities", ` a [${Array.from({ length: 201 }, (_, i) => `<!ENTITY e${i} "x">`).join("")}]`, /more than/],
    ["markup in an entity", ' a [<!ENTITY a "<b/>">]', /markup/],
  ])("refuses %s", (_, doctype, reason) => {
    const read = readInternalEntities(doctype);
    expect("refused" in read ? read.refused : "").toMatch(reason);
  });

  it("reads a declaration without entities, and one with an external subset, as declaring nothing", () => {
    expect(readInternalEntities(' rdf:RDF PUBLIC "-//DUBLIN CORE//" "http://dublincore.org/x.dtd"')).toEqual({
      entities: {},
    });
  });
});
