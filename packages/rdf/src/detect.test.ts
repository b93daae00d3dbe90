import { describe, expect, it } from "vitest";
import { detectRdfFormat } from "./rdf-format.js";

const RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

describe("detectRdfFormat", () => {
  it.each([
    ["turtle", '@prefix dct: <http://purl.org/dc/terms/> .\n<http://e/s> dct:title "x" .'],
    ["turtle", "# a comment\nPREFIX dct: <http://purl.org/dc/terms/>\n<http://e/s> a dct:X ."],
    ["turtle", "@base <http://e/> ."],
    ["turtle", '<http://e/s> a <http://e/C> ;\n  <http://e/p> "{ not a graph }" .'],
    ["turtle", "[] a <http://e/C> ."],
    ["turtle", '@prefix ex: <http://e/> .\nex:s ex:p "ex:g { ex:s }" .'],
    ["trig", "@prefix ex: <http://e/> .\nex:g { ex:s ex:p ex:o }"],
    ["trig", "<http://e/g> {\n <http://e/s> a <http://e/C> }"],
    ["trig", "PREFIX ex: <http://e/>\nGRAPH ex:g { ex:s ex:p ex:o }"],
    ["ntriples", '<http://e/s> <http://e/p> "a \\" b"@fr .\n_:b0 <http://e/p> "1"^^<http://e/t> .\n'],
    ["ntriples", "# comment\n<http://e/s> <http://e/p> <http://e/o> .\n<http://e/s> <http://e/p> <htt"],
    ["nquads", '<http://e/s> <http://e/p> "a" <http://e/g> .\n<http://e/s> <http://e/p> "a" .\n'],
    ["rdfxml", `<?xml version="1.0"?>\n<!-- x -->\n<rdf:RDF xmlns:rdf="${RDF}">`],
    ["rdfxml", `<RDF xmlns="${RDF}">`],
    ["rdfxml", `<!DOCTYPE rdf:RDF [<!ENTITY x "y">]><rdf:RDF xmlns:rdf="${RDF}">`],
    ["rdfxml", `<dcat:Dataset xmlns:rdf="${RDF}" xmlns:dcat="http://www.w3.org/ns/dcat#" rdf:about="http://e/">`],
    ["jsonld", '{ "@context": {} }'],
    ["jsonld", '[{"@id": "http://e/s"}]'],
    ["jsonld", '{\n  "@graph": []\n}'],
  ])("takes for %s: %s", (format, head) => {
    expect(detectRdfFormat(head)?.id).toBe(format);
  });

  it.each([
    '{"type": "FeatureCollection"}',
    '<?xml version="1.0"?><gmd:MD_Metadata xmlns:gmd="http://www.isotc211.org/2005/gmd">',
    '<!DOCTYPE html><html lang="fr"><head><title>404</title>',
    "",
    "plain text, with a <b>tag</b>.",
    "a,b,c\n1,2,3",
    "%PDF-1.7",
  ])("takes for nothing: %s", (head) => {
    expect(detectRdfFormat(head)).toBeUndefined();
  });
});
