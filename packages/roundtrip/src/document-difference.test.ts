import { expect, test } from "vitest";
import { type DocumentContent, readDocument } from "./document.js";
import { DocumentKindError, documentDifference } from "./document-difference.js";

async function content(text: string): Promise<DocumentContent> {
  const { value, diagnostics } = await readDocument(text);
  expect(diagnostics).toEqual([]);
  if (value === undefined) throw new Error("no content");
  return value;
}

async function difference(a: string, b: string, options = {}) {
  return documentDifference(await content(a), await content(b), options);
}

const none = { exact: true, changed: [], moved: [], vanished: [], added: [] };

test("a changed, a vanished and an added leaf of XML have their lines and columns", async () => {
  const a = '<r>\n  <title>Trees</title>\n  <date>2020</date>\n  <p id="x">same</p>\n</r>';
  const b = '<r>\n\n  <title>Street trees</title>\n  <p id="x">same</p>\n  <note>n</note>\n</r>';
  expect(await difference(a, b)).toEqual({
    kind: "xml",
    total: 4,
    same: 2,
    exact: true,
    moved: [],
    changed: [
      {
        before: { path: "r/title", value: "Trees", line: 2, column: 3 },
        after: { path: "r/title", value: "Street trees", line: 3, column: 3 },
      },
    ],
    vanished: [{ path: "r/date", value: "2020", line: 3, column: 3 }],
    added: [{ path: "r/note", value: "n", line: 5, column: 3 }],
  });
});

test("a text that went from the title to the abstract has moved, though both are a CharacterString", async () => {
  const record = (name: string) => `<r><${name}><CharacterString>Wald</CharacterString></${name}></r>`;
  const { same, moved } = await difference(record("title"), record("abstract"));
  expect(same).toBe(0);
  expect(moved).toMatchObject([{ before: { path: "r/title/CharacterString" }, after: { value: "Wald" } }]);
});

test("of three keywords in another order the fewest have moved, unless order is ignored", async () => {
  const a = "<r><k>a</k><k>b</k><k>c</k></r>";
  const b = "<r><k>c</k><k>a</k><k>b</k></r>";
  expect(await difference(a, b)).toMatchObject({ same: 2, moved: [{ before: { value: "c" } }], vanished: [] });
  expect(await difference(a, b, { ignoreOrder: true })).toEqual({ kind: "xml", total: 3, same: 3, ...none });
});

test("attributes have no order, and a text around other elements stays before them", async () => {
  expect(await difference('<r><e a="1" b="2">x<f>y</f>z</e></r>', '<r><e b="2" a="1">x<f>y</f>z</e></r>')).toEqual({
    kind: "xml",
    total: 4,
    same: 4,
    ...none,
  });
});

const PREFIXES = "PREFIX dct: <http://purl.org/dc/terms/> PREFIX dcat: <http://www.w3.org/ns/dcat#>\n";

test("statements of RDF are the same whatever syntax they are in", async () => {
  const turtle = `${PREFIXES}<https://example.org/1> dct:title "Wald"@de ; dct:publisher [ dct:title "GIS" ] .`;
  const triples = `<https://example.org/1> <http://purl.org/dc/terms/publisher> _:p .
<https://example.org/1> <http://purl.org/dc/terms/title> "Wald"@de .
_:p <http://purl.org/dc/terms/title> "GIS" .`;
  expect(await difference(turtle, triples)).toEqual({ kind: "rdf", total: 3, same: 3, ...none });
});

test("another object has changed, the same object under another predicate has moved", async () => {
  const a = `${PREFIXES}<https://example.org/1>\n  dct:title "Wald"@de ;\n  dct:description "Bäume" .`;
  const b = `${PREFIXES}<https://example.org/1>\n  dct:title "Forst"@de ;\n  dct:abstract "Bäume" .`;
  expect(await difference(a, b)).toMatchObject({
    total: 2,
    same: 0,
    changed: [
      {
        before: { path: "<https://example.org/1> dct:title", value: '"Wald"@de', line: 3, column: 14 },
        after: { value: '"Forst"@de', line: 3, column: 14 },
      },
    ],
    moved: [{ before: { path: "<https://example.org/1> dct:description", line: 4 }, after: { value: '"Bäume"' } }],
    vanished: [],
    added: [],
  });
});

test("an object that is written twice has no position: it could be either", async () => {
  const a = `${PREFIXES}<https://example.org/1> dct:title "x" . <https://example.org/2> dct:title "x" .`;
  const { vanished } = await difference(a, `${PREFIXES}<https://example.org/2> dct:title "x" .`);
  expect(vanished).toEqual([{ path: "<https://example.org/1> dct:title", value: '"x"' }]);
});

test("values of JSON have pointers and positions, in both documents", async () => {
  const a = '{\n  "tags": ["a", "b"],\n  "title": "Trees",\n  "gone": { "n": 1, "m": [] }\n}';
  const b = '{\n  "title": "Street trees",\n  "tags": ["b", "c"]\n}';
  expect(await difference(a, b)).toEqual({
    kind: "json",
    total: 5,
    same: 1,
    exact: true,
    changed: [
      {
        before: { path: "/title", value: '"Trees"', line: 3, column: 12 },
        after: { path: "/title", value: '"Street trees"', line: 2, column: 12 },
      },
    ],
    moved: [],
    vanished: [
      { path: "/tags/0", value: '"a"', line: 2, column: 12 },
      { path: "/gone", value: '{"n":1,"m":[]}', line: 4, column: 11 },
    ],
    added: [{ path: "/tags/1", value: '"c"', line: 3, column: 17 }],
  });
});

test("a text under another member has moved, a number has not: numbers are often equal by chance", async () => {
  expect(await difference('{"title": "Wald"}', '{"name": "Wald"}')).toMatchObject({
    moved: [{ before: { path: "/title" }, after: { path: "/name" } }],
  });
  expect(await difference('{"rows": 3}', '{"pages": 3}')).toMatchObject({
    vanished: [{ path: "/rows" }],
    added: [{ path: "/pages" }],
  });
});

test("a pointer with / and ~ finds its place", async () => {
  const { vanished } = await difference('{\n "a/b": {"~": "x"}}', '{"a/b": {}}');
  expect(vanished).toEqual([{ path: "/a~1b/~0", value: '"x"', line: 2, column: 15 }]);
});

test("XML and RDF cannot be compared, and RDF/XML is RDF", async () => {
  await expect(difference("<a>1</a>", '<urn:a> <urn:b> "1" .')).rejects.toThrow(DocumentKindError);
  const rdfXml = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dct="http://purl.org/dc/terms/">
    <rdf:Description rdf:about="https://example.org/1"><dct:title>Bäume &amp; Wald</dct:title></rdf:Description></rdf:RDF>`;
  expect(await difference(rdfXml, `${PREFIXES}<https://example.org/1> dct:title "x" .`)).toMatchObject({
    kind: "rdf",
    changed: [{ before: { value: '"Bäume & Wald"', line: 2, column: 67 } }],
  });
});

test.each([
  ["an empty one", "", "roundtrip.empty", undefined],
  ["plain text", "hello", "roundtrip.unknown", undefined],
  ["broken XML", "<a><b></a>", "xml.", 1],
  ["broken JSON", '{\n"a": }', "roundtrip.json-broken", 2],
  ["nested too deep", `${"[".repeat(20_000)}${"]".repeat(20_000)}`, "roundtrip.json-depth", undefined],
])("a document that is %s is not compared", async (_, text, code, line) => {
  const { value, diagnostics } = await readDocument(text, { source: "x" });
  expect(value).toBeUndefined();
  expect(diagnostics[0]).toMatchObject({ severity: "error", source: "x", ...(line === undefined ? {} : { line }) });
  expect(diagnostics[0]?.code).toContain(code);
});
