import { describe, expect, it } from "vitest";
import { type ParseRdfOptions, parseRdf } from "./parse-rdf.js";
import { writeRdf } from "./write-rdf.js";

/** The statements of a document, as N-Quads, and what was said of it. */
async function read(document: unknown, options: ParseRdfOptions = {}) {
  const text = typeof document === "string" ? document : JSON.stringify(document);
  const { value, diagnostics } = await parseRdf(text, { format: "jsonld", ...options });
  const { value: quads } = await writeRdf(value.quads, { format: "nquads" });
  return { quads: quads.trimEnd().split("\n"), diagnostics, codes: diagnostics.map(({ code }) => code) };
}

const CONTEXT = {
  dct: "http://purl.org/dc/terms/",
  title: { "@id": "dct:title", "@container": "@language" },
  license: { "@id": "dct:license", "@type": "@id" },
  issued: { "@id": "dct:issued", "@type": "http://www.w3.org/2001/XMLSchema#date" },
};

const P = "http://example.org/p";

describe("JSON-LD", () => {
  it("is read node by node, the properties of each in the order of their IRIs, as expansion sorts them", async () => {
    const { quads, diagnostics } = await read({
      "@context": CONTEXT,
      "@id": "http://example.org/1",
      "@type": "dct:Standard",
      title: { fr: "Forêt", de: "Wald" },
      license: "http://example.org/l",
      issued: "2020-01-01",
      "dct:creator": [{ "@id": "_:x", "dct:identifier": 7 }, { "@id": "_:x" }],
    });
    expect(diagnostics).toEqual([]);
    const creator = "<http://example.org/1> <http://purl.org/dc/terms/creator> _:b0 .";
    expect(quads).toEqual([
      "<http://example.org/1> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://purl.org/dc/terms/Standard> .",
      '_:b0 <http://purl.org/dc/terms/identifier> "7"^^<http://www.w3.org/2001/XMLSchema#integer> .',
      creator,
      creator,
      '<http://example.org/1> <http://purl.org/dc/terms/issued> "2020-01-01"^^<http://www.w3.org/2001/XMLSchema#date> .',
      "<http://example.org/1> <http://purl.org/dc/terms/license> <http://example.org/l> .",
      '<http://example.org/1> <http://purl.org/dc/terms/title> "Wald"@de .',
      '<http://example.org/1> <http://purl.org/dc/terms/title> "Forêt"@fr .',
    ]);
  });

  it("keeps numbers and JSON as the specification writes them, and strings as they are", async () => {
    const { quads } = await read({
      "@id": "http://example.org/1",
      [P]: [5, -0, 1.5, 1e21, true, { "@value": "1.50", "@type": "http://www.w3.org/2001/XMLSchema#double" }],
      "http://example.org/j": { "@type": "@json", "@value": { b: [1, null], a: "x" } },
    });
    const values = quads.map((line) => /"(.*)"\^\^<[^#]*#(.*)>/.exec(line)?.slice(1));
    expect(values).toEqual([
      ['{\\"a\\":\\"x\\",\\"b\\":[1,null]}', "JSON"],
      ["5", "integer"],
      ["0", "integer"],
      ["1.5E0", "double"],
      ["1.0E21", "double"],
      ["true", "boolean"],
      ["1.50", "double"],
    ]);
  });

  it("reads lists, reversed and included nodes, and graphs", async () => {
    const { quads } = await read({
      "@id": "http://example.org/1",
      [P]: { "@list": ["a", { "@id": "http://example.org/2" }] },
      "@reverse": { "http://example.org/r": { "@id": "http://example.org/3" } },
      "@included": [{ "@id": "http://example.org/4", [P]: "x" }],
      "@graph": [{ "@id": "http://example.org/5", [P]: { "@list": [] } }],
    });
    const RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    expect(quads.sort()).toEqual(
      [
        `<http://example.org/1> <${P}> _:b0 .`,
        `_:b0 <${RDF}first> "a" .`,
        `_:b0 <${RDF}rest> _:b1 .`,
        `_:b1 <${RDF}first> <http://example.org/2> .`,
        `_:b1 <${RDF}rest> <${RDF}nil> .`,
        "<http://example.org/3> <http://example.org/r> <http://example.org/1> .",
        `<http://example.org/4> <${P}> "x" .`,
        `<http://example.org/5> <${P}> <${RDF}nil> <http://example.org/1> .`,
      ].sort(),
    );
  });

  it("never fetches a context", async () => {
    const document = { "@context": "https://example.org/context.jsonld", "@id": "http://example.org/1", title: "x" };
    const { quads, diagnostics } = await read(document);
    expect(quads).toEqual([""]);
    expect(diagnostics).toEqual([
      {
        code: "rdf.jsonld",
        severity: "error",
        message:
          "The JSON-LD cannot be read: its context https://example.org/context.jsonld is not fetched; give it with the option `contexts`, or a `loadContext` function.",
      },
    ]);
  });

  it("takes contexts that are given, or fetched by the caller’s function", async () => {
    const url = "https://example.org/context.jsonld";
    const document = { "@context": url, "@id": "http://example.org/1", title: { fr: "x" } };
    const line = '<http://example.org/1> <http://purl.org/dc/terms/title> "x"@fr .';
    expect((await read(document, { contexts: { [url]: CONTEXT } })).quads).toEqual([line]);
    const asked: string[] = [];
    const loadContext = async (address: string) => {
      asked.push(address);
      return { "@context": CONTEXT };
    };
    expect((await read(document, { loadContext })).quads).toEqual([line]);
    expect(asked).toEqual([url]);
    const failing = await read(document, { loadContext: () => Promise.reject(new Error("no network")) });
    expect(failing.diagnostics[0]?.message).toContain("no network");
  });

  it("says what no context gives a meaning to", async () => {
    const { quads, diagnostics } = await read({
      "@context": CONTEXT,
      "@id": "http://example.org/1",
      title: "x",
      colour: "blue",
    });
    expect(quads).toEqual(['<http://example.org/1> <http://purl.org/dc/terms/title> "x" .']);
    expect(diagnostics).toEqual([
      {
        code: "rdf.jsonld.undefined",
        severity: "warning",
        message: "No context says what “colour” means, so it means nothing in RDF; it was left out.",
      },
    ]);
  });

  it("mends untidy IRIs and language tags, and says so", async () => {
    const { quads, codes } = await read({
      "@id": "http://example.org/a b",
      [P]: [{ "@id": "relative" }, { "@value": "x", "@language": "fr_FR" }],
    });
    expect(quads).toEqual([`<http://example.org/a%20b> <${P}> "x"@fr-FR .`]);
    expect(codes).toContain("rdf.iri.invalid");
    expect(codes).toContain("rdf.iri.relative");
  });

  it("resolves relative IRIs against the document’s address", async () => {
    const { quads } = await read({ "@id": "", [P]: { "@id": "../x" } }, { source: "http://example.org/dir/doc" });
    expect(quads).toEqual([`<http://example.org/dir/doc> <${P}> <http://example.org/x> .`]);
  });

  it.each([
    [
      "broken JSON",
      '{\n  "@id": "a",\n}',
      "rdf.syntax",
      3,
      'This is not JSON: a name in double quotes is expected, but there is "}".',
    ],
    ["a string", '"x"', "rdf.syntax", undefined, "This is not JSON-LD: it is neither an object nor an array."],
    ["nothing", "", "rdf.empty", undefined, "The document is empty."],
    [
      "a bad context",
      '{"@context": {"a": 5}, "a": "x"}',
      "rdf.jsonld",
      undefined,
      /^The JSON-LD cannot be read: .*\(invalid term definition\)$/,
    ],
    [
      "deep nesting",
      `${'{"http://example.org/p":'.repeat(5000)}1${"}".repeat(5000)}`,
      "rdf.limit.depth",
      undefined,
      "Objects and arrays are nested deeper than 500 levels.",
    ],
  ])("says in one message what is wrong with %s", async (_, text, code, line, message) => {
    const { diagnostics } = await read(text);
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]).toMatchObject({ code, severity: "error", ...(line === undefined ? {} : { line }) });
    expect(diagnostics[0]?.message).toMatch(message);
  });
});
