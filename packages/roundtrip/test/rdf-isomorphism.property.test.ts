import { createTermFactory } from "@metabridge/rdf";
import type * as RDF from "@rdfjs/types";
import fc from "fast-check";
import rdfCanonize from "rdf-canonize";
import { describe, expect, it } from "vitest";
import { isomorphic, rdfDifference } from "../src/index.js";

const { blankNode, defaultGraph, literal, namedNode, quad } = createTermFactory();

/** Small graphs of few terms, so that many of them are the same, or nearly. */
const graphs = fc.array(
  fc
    .tuple(
      fc.constantFrom("_:1", "_:2", "_:3", "_:4", "_:5", "http://e/s"),
      fc.constantFrom("http://e/p", "http://e/q"),
      fc.constantFrom("_:1", "_:2", "_:3", "_:4", "_:5", "http://e/o", "x"),
      fc.constantFrom("", "", "", "_:1", "http://e/g"),
    )
    .map(([s, p, o, g]) => {
      const resource = (name: string) => (name.startsWith("_:") ? blankNode(name) : namedNode(name));
      return quad(
        resource(s),
        namedNode(p),
        o === "x" ? literal("x") : resource(o),
        g === "" ? defaultGraph() : resource(g),
      );
    }),
  { maxLength: 8 },
);

/** The same statements in another order, with other labels. */
function disguised(quads: readonly RDF.Quad[], order: readonly number[]): RDF.Quad[] {
  const term = <T extends RDF.Term>(t: T): T | RDF.BlankNode =>
    t.termType === "BlankNode" ? blankNode(`other ${t.value}`) : t;
  return quads
    .map((one, i) => ({ one, rank: order[i % Math.max(1, order.length)] ?? 0 }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ one }) => quad(term(one.subject), one.predicate, term(one.object), term(one.graph)));
}

async function canonical(quads: readonly RDF.Quad[]): Promise<string> {
  const plain = (term: RDF.Term): object =>
    term.termType === "Literal"
      ? {
          termType: "Literal",
          value: term.value,
          language: "",
          datatype: { termType: "NamedNode", value: term.datatype.value },
        }
      : { termType: term.termType, value: term.value };
  const set = new Map<string, object>();
  for (const { subject, predicate, object, graph } of quads) {
    const terms = { subject: plain(subject), predicate: plain(predicate), object: plain(object), graph: plain(graph) };
    set.set(JSON.stringify(terms), terms);
  }
  return rdfCanonize.canonize([...set.values()], { algorithm: "RDFC-1.0", maxWorkFactor: 5 });
}

describe("isomorphism", () => {
  it("agrees with the canonical form of RDFC-1.0", async () => {
    let equal = 0;
    await fc.assert(
      fc.asyncProperty(
        graphs,
        graphs,
        fc.array(fc.nat(), { maxLength: 8 }),
        fc.boolean(),
        async (a, other, order, isSame) => {
          const b = isSame ? disguised(a, order) : other;
          const expected = (await canonical(a)) === (await canonical(b));
          if (expected) equal++;
          expect(isomorphic(a, b)).toBe(expected);
          const { equal: hasNone, exact } = rdfDifference(a, b);
          expect(exact).toBe(true);
          expect(hasNone).toBe(expected);
        },
      ),
      { numRuns: 400 },
    );
    expect(equal).toBeGreaterThan(100);
  });

  it("sees each statement that is taken away", async () => {
    await fc.assert(
      fc.asyncProperty(graphs, fc.nat(), fc.array(fc.nat(), { maxLength: 8 }), async (quads, i, order) => {
        fc.pre(quads.length > 0);
        const rest = quads.filter((_, j) => j !== i % quads.length);
        const expected = (await canonical(quads)) === (await canonical(rest));
        const { equal, onlyInA, onlyInB } = rdfDifference(quads, disguised(rest, order));
        expect(equal).toBe(expected);
        // What is only in one of them, taken from it, leaves what both have.
        expect(onlyInA.length - onlyInB.length).toBe(new Set(quads.map(key)).size - new Set(rest.map(key)).size);
      }),
      { numRuns: 200 },
    );
  });
});

const key = ({ subject, predicate, object, graph }: RDF.Quad): string =>
  [subject, predicate, object, graph].map(({ termType, value }) => `${termType} ${value}`).join(" | ");
