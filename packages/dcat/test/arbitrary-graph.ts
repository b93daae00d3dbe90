import type { Quad, Quad_Object, Quad_Subject } from "@rdfjs/types";
import fc from "fast-check";
import { DataFactory } from "n3";
import { allClasses } from "../src/classes.js";
import { DCAT, DCT, FOAF, PROV, RDF } from "../src/index.js";

const { blankNode, literal, namedNode, quad } = DataFactory;

const named = fc.integer({ min: 0, max: 4 }).map((n) => namedNode(`https://example.org/${n}`));
const blank = fc.integer({ min: 0, max: 3 }).map((n) => blankNode(`x${n}`));
const subject: fc.Arbitrary<Quad_Subject> = fc.oneof(named, blank);
const object: fc.Arbitrary<Quad_Object> = fc.oneof(
  named,
  blank,
  fc.constantFrom(
    literal("a"),
    literal("b", "fr"),
    literal("2013", namedNode("http://www.w3.org/2001/XMLSchema#gYear")),
  ),
);

/** Predicates that decide what a record is, and others: known, unknown, and some that the reader could trip over. */
const predicate = fc.constantFrom(
  ...[
    ...[
      DCAT.dataset,
      DCAT.service,
      DCAT.record,
      DCAT.distribution,
      DCAT.accessService,
      DCAT.servesDataset,
      DCAT.inSeries,
    ],
    ...[DCT.title, DCT.description, DCT.publisher, DCT.source, DCT.relation, DCT.issued, DCT.license, DCT.type],
    ...[FOAF.primaryTopic, FOAF.isPrimaryTopicOf, PROV.wasUsedBy, PROV.used, PROV.generated],
    ...["https://example.org/p", "http://www.w3.org/1999/02/22-rdf-syntax-ns#first"],
  ].map((iri) => namedNode(iri)),
);

const statements: fc.Arbitrary<Quad> = fc.oneof(
  fc.tuple(subject, predicate, object).map(([s, p, o]) => quad(s as never, p, o as never) as unknown as Quad),
  fc
    .tuple(
      subject,
      fc.constantFrom(
        ...allClasses()
          .slice(0, 12)
          .map(({ iri }) => iri),
        "https://example.org/Class",
      ),
    )
    .map(([s, type]) => quad(s as never, namedNode(RDF.type), namedNode(type)) as unknown as Quad),
);

/** Graphs of few nodes with everything between them: circles, shared nodes, odd classes. */
export const graphs: fc.Arbitrary<Quad[]> = fc.array(statements, { maxLength: 24 });
