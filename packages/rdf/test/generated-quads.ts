import type * as RDF from "@rdfjs/types";
import fc from "fast-check";
import { createTermFactory } from "../src/index.js";

const { namedNode, blankNode, literal, quad, defaultGraph } = createTermFactory();

const RDF_NS = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
const XSD = "http://www.w3.org/2001/XMLSchema#";
const DCT = "http://purl.org/dc/terms/";
const DCAT = "http://www.w3.org/ns/dcat#";

/** IRIs that writers may stumble over: look-alikes of prefixed names, odd ends, no place for a local name. */
const iris = fc.oneof(
  fc.constantFrom(
    `${DCT}title`,
    `${DCAT}Dataset`,
    DCT,
    `${DCT}a.b.`,
    `${DCT}-x`,
    `${DCT}1x`,
    `${DCT}é`,
    `${DCT}a%20b`,
    `${DCT}a/b`,
    `${XSD}date`,
    "dct:title",
    "dcat:x",
    "xsd:date",
    "urn:uuid:1-2",
    "mailto:a@example.org",
    "tel:+33",
    "http://example.org/?a=1&b='2'",
    "http://example.org/#",
    "http://exämple.org/日本/🌳",
    "https://example.org/a(b),c;d~e!$*'",
    `${RDF_NS}nil`,
  ),
  fc.webUrl(),
);

const predicates = fc.oneof(
  fc.constantFrom(
    `${RDF_NS}type`,
    `${DCT}title`,
    `${DCT}description`,
    `${DCT}issued`,
    `${DCT}identifier`,
    `${DCT}publisher`,
    `${DCAT}distribution`,
    `${DCAT}keyword`,
    `${DCAT}byteSize`,
    `${DCAT}spatialResolutionInMeters`,
    "http://xmlns.com/foaf/0.1/primaryTopic",
    "http://www.w3.org/ns/locn#geometry",
    `${RDF_NS}value`,
    `${RDF_NS}_1`,
    `${RDF_NS}first`,
    `${RDF_NS}rest`,
    "http://example.org/ns/p",
    "http://example.org/ns#p.q-r",
    "urn:example:p",
    "http://example.org/ü",
    "http://example.org/p%20q",
  ),
);

/** Texts with all that syntaxes give a meaning to; without what XML cannot hold at all. */
const xmlTexts = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '"',
        '"""',
        "'",
        "\\",
        "\\n",
        "\n",
        "\r",
        "\t",
        "<",
        ">",
        "&",
        "&amp;",
        "]]>",
        "<b>",
        "{",
        "}",
        "@",
        "^^",
      ),
      fc.constantFrom(" ", "  ", "\u00a0", "\u2028", "\u0085", "é", "日本", "🌳", "\ufeff", "\ufffd", "\u007f"),
      fc.string({ maxLength: 8 }).map((text) => text.replace(/[^\u0020-\ud7ff]/g, "")),
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join(""));

/** Any text that UTF-8 can hold, control characters included. */
const anyTexts = fc.oneof(xmlTexts, fc.string({ unit: "binary", maxLength: 12 }));

const literals = (texts: fc.Arbitrary<string>): fc.Arbitrary<RDF.Literal> =>
  fc.oneof(
    texts.map((text) => literal(text)),
    fc
      .tuple(texts, fc.constantFrom("fr", "de-CH", "zh-Hant-TW", "x-private", "EN"))
      .map(([text, tag]) => literal(text, tag)),
    fc
      .tuple(texts, fc.constantFrom(`${XSD}date`, `${XSD}decimal`, `${RDF_NS}XMLLiteral`, "http://example.org/type"))
      .map(([text, type]) => literal(text, namedNode(type))),
    fc
      .tuple(
        fc.constantFrom(
          "1",
          "01",
          "+1",
          "-1",
          "1.0",
          "1.",
          ".5",
          "1e3",
          "1E-3",
          "true",
          "false",
          "True",
          "0",
          "12345678901234567890",
          "INF",
          "2020-01-01",
        ),
        fc.constantFrom("integer", "decimal", "double", "boolean", "date", "nonNegativeInteger"),
      )
      .map(([text, type]) => literal(text, namedNode(XSD + type))),
  );

/** Few blank nodes, so that they are shared, and refer to each other in circles. */
const blankNodes = fc.constantFrom("a", "b", "c", "d").map((label) => blankNode(label));

/** Datasets of up to so many statements; with named graphs where asked for. */
export function generatedQuads(options: { readonly graphs: boolean; readonly xml: boolean }): fc.Arbitrary<RDF.Quad[]> {
  const subjects: fc.Arbitrary<RDF.Quad_Subject> = fc.oneof(
    iris.map((iri) => namedNode(iri)),
    blankNodes,
  );
  const objects: fc.Arbitrary<RDF.Quad_Object> = fc.oneof(
    iris.map((iri) => namedNode(iri)),
    blankNodes,
    literals(options.xml ? xmlTexts : anyTexts),
  );
  const graphs: fc.Arbitrary<RDF.Quad_Graph> = options.graphs
    ? fc.oneof(
        fc.constant(defaultGraph()),
        fc.constantFrom("http://example.org/g", "dct:g").map((iri) => namedNode(iri)),
        blankNodes,
      )
    : fc.constant(defaultGraph());
  return fc.array(
    fc
      .tuple(subjects, predicates, objects, graphs)
      .map(([subject, predicate, object, graph]) => quad(subject, namedNode(predicate), object, graph)),
    { maxLength: 14 },
  );
}

/** Well-formed lists, shared lists, lists of lists, lists that have no end. */
export const generatedLists: fc.Arbitrary<RDF.Quad[]> = fc
  .tuple(
    fc.array(fc.array(fc.constantFrom("x", "1", "_:n", "http://example.org/i", "list"), { maxLength: 4 }), {
      minLength: 1,
      maxLength: 4,
    }),
    fc.integer({ min: 0, max: 5 }),
    fc.boolean(),
  )
  .map(([lists, shared, isOpen]) => {
    const quads: RDF.Quad[] = [];
    const head = (l: number): RDF.NamedNode | RDF.BlankNode =>
      (lists[l] ?? []).length === 0 ? namedNode(`${RDF_NS}nil`) : blankNode(`list${l}-0`);
    lists.forEach((items, l) => {
      quads.push(quad(namedNode("http://example.org/s"), namedNode(`http://example.org/list${l}`), head(l)));
      if (shared === l) quads.push(quad(namedNode("http://example.org/t"), namedNode(`${DCT}relation`), head(l)));
      items.forEach((item, i) => {
        const cell = blankNode(`list${l}-${i}`);
        const rest = i + 1 < items.length ? blankNode(`list${l}-${i + 1}`) : namedNode(`${RDF_NS}nil`);
        let object: RDF.Quad_Object = literal(item);
        if (item === "list") object = head(l + 1 < lists.length ? l + 1 : l);
        else if (item === "_:n") object = blankNode(`item${i}`);
        else if (item.startsWith("http")) object = namedNode(item);
        quads.push(quad(cell, namedNode(`${RDF_NS}first`), object));
        if (!isOpen || l > 0) quads.push(quad(cell, namedNode(`${RDF_NS}rest`), rest));
      });
    });
    quads.push(quad(blankNode("item0"), namedNode(`${DCT}title`), literal("an item")));
    return quads;
  });
