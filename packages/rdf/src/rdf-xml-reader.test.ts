import { describe, expect, it } from "vitest";
import { parseRdf } from "./parse-rdf.js";
import { writeRdf } from "./write-rdf.js";

const RDF = 'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"';
const EX = 'xmlns:ex="http://example.org/ns#" xmlns:dct="http://purl.org/dc/terms/"';

/** The statements of a document, as N-Triples with short names, and what was said of it. */
async function read(content: string, { doctype = "", base = "http://example.org/dir/doc", root = "" } = {}) {
  const xml = `<?xml version="1.0"?>${doctype}\n<rdf:RDF ${RDF} ${EX} ${root}>\n${content}\n</rdf:RDF>`;
  return readDocument(xml, base);
}

async function readDocument(xml: string, base = "http://example.org/dir/doc") {
  const { value, diagnostics } = await parseRdf(xml, { format: "rdfxml", ...(base === "" ? {} : { baseIRI: base }) });
  const { value: text } = await writeRdf(value.quads, { format: "ntriples" });
  const short = text
    .replaceAll("http://example.org/ns#", "ex:")
    .replaceAll("http://www.w3.org/1999/02/22-rdf-syntax-ns#", "rdf:")
    .replaceAll("http://purl.org/dc/terms/", "dct:");
  return { triples: short.trimEnd().split("\n"), diagnostics, codes: diagnostics.map(({ code }) => code) };
}

const S = "<http://example.org/s>";

describe("RDF/XML", () => {
  it("reads typed nodes, nested nodes, texts with languages and datatypes", async () => {
    const { triples, diagnostics } = await read(`
      <ex:Dataset rdf:about="http://example.org/s" xml:lang="fr">
        <dct:title>Forêts</dct:title>
        <dct:title xml:lang="de-CH">Wälder</dct:title>
        <dct:title xml:lang="">Forests</dct:title>
        <dct:issued rdf:datatype="http://www.w3.org/2001/XMLSchema#date">2020-01-01</dct:issued>
        <dct:license rdf:resource="http://example.org/l"/>
        <dct:publisher><ex:Agent><dct:title>Ville</dct:title></ex:Agent></dct:publisher>
        <dct:description/>
      </ex:Dataset>`);
    expect(diagnostics).toEqual([]);
    expect(triples).toEqual([
      `${S} <rdf:type> <ex:Dataset> .`,
      `${S} <dct:title> "Forêts"@fr .`,
      `${S} <dct:title> "Wälder"@de-CH .`,
      `${S} <dct:title> "Forests" .`,
      `${S} <dct:issued> "2020-01-01"^^<http://www.w3.org/2001/XMLSchema#date> .`,
      `${S} <dct:license> <http://example.org/l> .`,
      `${S} <dct:publisher> _:b0 .`,
      "_:b0 <rdf:type> <ex:Agent> .",
      '_:b0 <dct:title> "Ville"@fr .',
      `${S} <dct:description> ""@fr .`,
    ]);
  });

  it("keeps text around comments, processing instructions and CDATA sections whole", async () => {
    const { triples } = await read(
      `<rdf:Description rdf:about="http://example.org/s"><ex:a>one <![CDATA[<two>]]> three</ex:a><ex:b>four<!-- x -->five<?y z?>six</ex:b></rdf:Description>`,
    );
    expect(triples).toEqual([`${S} <ex:a> "one <two> three" .`, `${S} <ex:b> "fourfivesix" .`]);
  });

  it("reads property attributes, on nodes and on properties", async () => {
    const { triples } = await read(`
      <rdf:Description rdf:about="http://example.org/s" ex:a="1" rdf:type="http://example.org/ns#T" rdf:value="v">
        <ex:p ex:b="2" xml:lang="en"/>
        <ex:q rdf:resource="http://example.org/o" ex:c="3"/>
        <ex:r rdf:nodeID="n" ex:d="4"/>
      </rdf:Description>`);
    expect(triples).toEqual([
      `${S} <rdf:type> <ex:T> .`,
      `${S} <ex:a> "1" .`,
      `${S} <rdf:value> "v" .`,
      `${S} <ex:p> _:b0 .`,
      '_:b0 <ex:b> "2"@en .',
      `${S} <ex:q> <http://example.org/o> .`,
      '<http://example.org/o> <ex:c> "3" .',
      `${S} <ex:r> _:b1 .`,
      '_:b1 <ex:d> "4" .',
    ]);
  });

  it("reads parseType Resource, Collection and Literal, and any other as Literal", async () => {
    const { triples } = await read(`
      <rdf:Description rdf:about="http://example.org/s">
        <ex:r rdf:parseType="Resource"><ex:a>1</ex:a></ex:r>
        <ex:c rdf:parseType="Collection"><rdf:Description rdf:about="http://example.org/1"/><ex:T/></ex:c>
        <ex:e rdf:parseType="Collection"/>
        <ex:l rdf:parseType="Literal">a &amp; <ex:b z="&quot;&lt;" ex:y="2"><i xmlns="http://h/">x &gt; y</i></ex:b></ex:l>
        <ex:o rdf:parseType="other">t</ex:o>
      </rdf:Description>`);
    expect(triples).toEqual([
      `${S} <ex:r> _:b0 .`,
      '_:b0 <ex:a> "1" .',
      `${S} <ex:c> _:b1 .`,
      "_:b1 <rdf:first> <http://example.org/1> .",
      "_:b1 <rdf:rest> _:b2 .",
      "_:b2 <rdf:first> _:b3 .",
      "_:b3 <rdf:type> <ex:T> .",
      "_:b2 <rdf:rest> <rdf:nil> .",
      `${S} <ex:e> <rdf:nil> .`,
      `${S} <ex:l> "a &amp; <ex:b xmlns:ex=\\"ex:\\" z=\\"&quot;&lt;\\" ex:y=\\"2\\"><i xmlns=\\"http://h/\\">x &gt; y</i></ex:b>"^^<rdf:XMLLiteral> .`,
      `${S} <ex:o> "t"^^<rdf:XMLLiteral> .`,
    ]);
  });

  it("numbers rdf:li, and names statements by rdf:ID", async () => {
    const { triples } = await read(`
      <rdf:Bag rdf:ID="bag"><rdf:li>a</rdf:li><rdf:li rdf:ID="st">b</rdf:li></rdf:Bag>`);
    expect(triples).toEqual([
      "<http://example.org/dir/doc#bag> <rdf:type> <rdf:Bag> .",
      '<http://example.org/dir/doc#bag> <rdf:_1> "a" .',
      '<http://example.org/dir/doc#bag> <rdf:_2> "b" .',
      "<http://example.org/dir/doc#st> <rdf:type> <rdf:Statement> .",
      "<http://example.org/dir/doc#st> <rdf:subject> <http://example.org/dir/doc#bag> .",
      "<http://example.org/dir/doc#st> <rdf:predicate> <rdf:_2> .",
      '<http://example.org/dir/doc#st> <rdf:object> "b" .',
    ]);
  });

  it("resolves relative IRIs against xml:base, where it is given, and the document’s address", async () => {
    const { triples } = await read(
      `<rdf:Description rdf:about=""><ex:p rdf:resource="../x"/>
         <ex:q xml:base="http://other.example/a/b" rdf:resource="c"/>
         <ex:r xml:base="sub/" rdf:datatype="#t">1</ex:r></rdf:Description>`,
    );
    expect(triples).toEqual([
      "<http://example.org/dir/doc> <ex:p> <http://example.org/x> .",
      "<http://example.org/dir/doc> <ex:q> <http://other.example/a/c> .",
      '<http://example.org/dir/doc> <ex:r> "1"^^<http://example.org/dir/sub/#t> .',
    ]);
  });

  it("keeps relative IRIs where no address is known, with a warning at their place", async () => {
    const { value, diagnostics } = await parseRdf(`<rdf:RDF ${RDF} ${EX}>\n  <ex:T rdf:about="a/b"/></rdf:RDF>`);
    expect(value.quads[0]?.subject.value).toBe("a/b");
    expect(diagnostics.map(({ code, severity, line, column }) => [code, severity, line, column])).toEqual([
      ["rdf.iri.relative", "warning", 2, 3],
    ]);
  });

  it("takes entities that stand for name spaces, as RDF files declare them", async () => {
    const { triples, diagnostics } = await read(
      `<rdf:Description rdf:about="&ex;s"><ex:p rdf:resource="&ex;ns#o"/><ex:q>&ex;</ex:q></rdf:Description>`,
      { doctype: '<!DOCTYPE rdf:RDF [ <!ENTITY ex "http://example.org/"> ]>' },
    );
    expect(diagnostics).toEqual([]);
    expect(triples).toEqual([`${S} <ex:p> <ex:o> .`, `${S} <ex:q> "http://example.org/" .`]);
  });

  it.each([
    ["entities of entities", '[<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]', "refers to another one"],
    ["entities in files", '[<!ENTITY a SYSTEM "file:///etc/passwd">]', "fetched from elsewhere"],
    ["parameter entities", '[<!ENTITY % a "x">]', "parameter entity"],
  ])("refuses %s with one plain message", async (_, subset, reason) => {
    const { triples, diagnostics } = await read("<ex:T/>", { doctype: `<!DOCTYPE rdf:RDF ${subset}>` });
    expect(triples).toEqual([""]);
    expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([["xml.doctype", "error"]]);
    expect(diagnostics[0]?.message).toContain(reason);
  });

  it("stops where entities make the document much longer than it is", async () => {
    const { codes } = await read(`<ex:T><ex:p>${"&a;".repeat(40_000)}</ex:p></ex:T>`, {
      doctype: `<!DOCTYPE rdf:RDF [<!ENTITY a "${"x".repeat(400)}">]>`,
    });
    expect(codes).toEqual(["xml.limit.entities"]);
  });

  it("stops at nesting that is too deep", async () => {
    const { codes } = await readDocument(`<rdf:RDF ${RDF} ${EX}>${"<ex:T><ex:p>".repeat(20_000)}`);
    expect(codes).toEqual(["xml.limit.depth"]);
  });

  it("reads what breaks the grammar but has one plain meaning, with a warning", async () => {
    const { triples, codes } = await read(`
      <rdf:Description about="http://example.org/s">
        <ex:p rdf:about="http://example.org/o"/>
        <ex:q><ex:A/><ex:B/></ex:q>
        <ex:r xml:lang="fr_FR">x</ex:r>
        <ex:t rdf:resource=" http://example.org/a b "/>
        stray
        <ex:u foo="bar">y</ex:u>
      </rdf:Description>`);
    expect(triples).toEqual([
      `${S} <ex:p> <http://example.org/o> .`,
      `${S} <ex:q> _:b0 .`,
      "_:b0 <rdf:type> <ex:A> .",
      `${S} <ex:q> _:b1 .`,
      "_:b1 <rdf:type> <ex:B> .",
      `${S} <ex:r> "x"@fr-FR .`,
      `${S} <ex:t> <http://example.org/a%20b> .`,
      `${S} <ex:u> "y" .`,
    ]);
    expect(codes).toEqual([
      "rdf.xml.unprefixed",
      "rdf.xml.about",
      "rdf.xml.several-nodes",
      "rdf.language.invalid",
      "rdf.iri.invalid",
      "rdf.iri.invalid",
      "rdf.xml.text",
      "rdf.xml.attribute",
    ]);
  });

  it("finds rdf:RDF inside of an OAI-PMH response, and more than once", async () => {
    const { triples, codes } = await readDocument(`
      <OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/"><ListRecords>
        <record><metadata><rdf:RDF ${RDF} ${EX}><ex:A rdf:about="http://example.org/1"/></rdf:RDF></metadata></record>
        <record><metadata><rdf:RDF ${RDF} ${EX}><ex:A rdf:about="http://example.org/2"/></rdf:RDF></metadata></record>
      </ListRecords></OAI-PMH>`);
    expect(codes).toEqual([]);
    expect(triples).toEqual([
      "<http://example.org/1> <rdf:type> <ex:A> .",
      "<http://example.org/2> <rdf:type> <ex:A> .",
    ]);
  });

  it("reads a document that is one node alone", async () => {
    const { triples } = await readDocument(`<ex:A ${RDF} ${EX} rdf:about="http://example.org/s"><ex:p>x</ex:p></ex:A>`);
    expect(triples).toEqual([`${S} <rdf:type> <ex:A> .`, `${S} <ex:p> "x" .`]);
  });

  it.each([
    ["a web page", "<html><body><p>Not found</p></body></html>", "rdf.xml.no-rdf", /root element is <html>/],
    ["a document that is cut off", `<rdf:RDF ${RDF} ${EX}><ex:A><ex:p>te`, "xml.not-well-formed", /not well-formed/],
    ["nothing", " ", "rdf.empty", /empty/],
    ["text", "hello", "xml.not-well-formed", /not an XML document/],
  ])("says in one message what is wrong with %s", async (_, xml, code, message) => {
    const { diagnostics } = await readDocument(xml);
    expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([[code, "error"]]);
    expect(diagnostics[0]?.message).toMatch(message);
    expect(diagnostics[0]?.message).not.toContain("\n");
  });

  it("gives the same statements in whatever pieces the document comes", async () => {
    const xml = `<rdf:RDF ${RDF} ${EX}><ex:A rdf:about="http://example.org/s"><ex:p xml:lang="fr">é &amp; è</ex:p><ex:q rdf:parseType="Literal"><b>x</b></ex:q></ex:A></rdf:RDF>`;
    const whole = (await parseRdf(xml, { format: "rdfxml" })).value.quads;
    for (const size of [1, 2, 3, 7, 50]) {
      const pieces = (async function* () {
        for (let i = 0; i < xml.length; i += size) yield xml.slice(i, i + size);
      })();
      expect((await parseRdf(pieces, { format: "rdfxml" })).value.quads).toEqual(whole);
    }
  });
});
