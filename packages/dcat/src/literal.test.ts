import { expect, test } from "vitest";
import { compactIri } from "./compact-iri.js";
import { geoJson, gml, iri, text, typed, wkt } from "./literal.js";
import * as namespaces from "./namespaces.js";

test("a text without a known language has none", () => {
  expect(text("Wald", "de")).toEqual({ value: "Wald", language: "de" });
  expect(text("Wald")).toEqual({ value: "Wald" });
  expect(text("Wald", "")).toEqual({ value: "Wald" });
});

test("xsd:string is not written as a datatype", () => {
  expect(typed("x", "http://www.w3.org/2001/XMLSchema#string")).toEqual({ value: "x" });
  expect(typed("1", "http://www.w3.org/2001/XMLSchema#integer").datatype).toBe(
    "http://www.w3.org/2001/XMLSchema#integer",
  );
});

test("geometries bear the datatypes of GeoSPARQL", () => {
  expect([wkt("a"), gml("b"), geoJson("c")].map(({ datatype }) => compactIri(datatype ?? ""))).toEqual([
    "gsp:wktLiteral",
    "gsp:gmlLiteral",
    "gsp:geoJSONLiteral",
  ]);
  expect(iri("https://example.org/")).toEqual({ $id: "https://example.org/" });
});

test("each constant of terms is of the name space of its prefix", () => {
  const { PREFIXES, ...all } = namespaces;
  for (const [name, terms] of Object.entries(all)) {
    const base = PREFIXES[name.toLowerCase() as keyof typeof PREFIXES];
    for (const [local, term] of Object.entries(terms)) expect(term).toBe(`${base}${local}`);
  }
  expect(namespaces.DCAT.accessURL).toBe("http://www.w3.org/ns/dcat#accessURL");
  expect(compactIri("https://example.org/x")).toBe("https://example.org/x");
});
