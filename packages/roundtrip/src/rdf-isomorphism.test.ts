import { createTermFactory, parseRdf } from "@metabridge/rdf";
import type * as RDF from "@rdfjs/types";
import { describe, expect, it } from "vitest";
import { formatRdfDifference, rdfDifference } from "./rdf-difference.js";
import { isomorphic } from "./rdf-isomorphism.js";

const { blankNode, literal, namedNode, quad } = createTermFactory();
const P = namedNode("http://example.org/p");

const quads = async (turtle: string): Promise<readonly RDF.Quad[]> =>
  (await parseRdf(`PREFIX ex: <http://example.org/>\n${turtle}`, { format: "trig" })).value.quads;

const same = async (a: string, b: string) => isomorphic(await quads(a), await quads(b));

/** Edges between blank nodes, in both directions. */
const graph = (edges: readonly (readonly [number, number])[], prefix: string): RDF.Quad[] =>
  edges.flatMap(([from, to]) => [
    quad(blankNode(prefix + from), P, blankNode(prefix + to)),
    quad(blankNode(prefix + to), P, blankNode(prefix + from)),
  ]);

const circle = (length: number, from = 0): [number, number][] =>
  Array.from({ length }, (_, i) => [from + i, from + ((i + 1) % length)]);

describe("isomorphic", () => {
  it("does not mind the order of statements, repetitions, labels, or the case of languages", async () => {
    expect(
      await same(
        '<http://e/1> ex:a _:x ; ex:b "t"@de-CH . _:x ex:c "1", "1" . _:y ex:d _:x .',
        '_:q ex:d _:r . _:r ex:c "1" . <http://e/1> ex:b "t"@DE-ch ; ex:a _:r .',
      ),
    ).toBe(true);
  });

  it.each([
    ["a text", '<http://e/1> ex:a "x" .', '<http://e/1> ex:a "y" .'],
    ["a language", '<http://e/1> ex:a "x"@fr .', '<http://e/1> ex:a "x"@de .'],
    ["a datatype", '<http://e/1> ex:a "1" .', "<http://e/1> ex:a 1 ."],
    ["a kind of term", '<http://e/1> ex:a "http://e/2" .', "<http://e/1> ex:a <http://e/2> ."],
    ["a graph", "<http://e/1> ex:a ex:b .", "<http://e/g> { <http://e/1> ex:a ex:b . }"],
    ["a statement more", "<http://e/1> ex:a ex:b .", "<http://e/1> ex:a ex:b, ex:c ."],
    ["one node for two", "<http://e/1> ex:a _:x ; ex:b _:x .", "<http://e/1> ex:a [] ; ex:b [] ."],
    ["a statement about another node", '_:x ex:a _:y . _:x ex:b "1" .', '_:x ex:a _:y . _:y ex:b "1" .'],
    ["how many nodes are alike", "<http://e/1> ex:a [], [] .", "<http://e/1> ex:a [], [], [] ."],
    ["a blank node for a named one", "[] ex:a ex:b .", "<http://e/1> ex:a ex:b ."],
  ])("sees %s", async (_, a, b) => {
    expect(await same(a, b)).toBe(false);
    expect(await same(b, a)).toBe(false);
    expect(await same(a, a)).toBe(true);
    expect(await same(b, b)).toBe(true);
  });

  it("takes texts for what they are, not for the end of a statement", async () => {
    const s = namedNode("http://e/1");
    const a = [quad(s, P, literal('x"^^http://e/t')), quad(s, P, literal("y"))];
    const b = [quad(s, P, literal("x", namedNode("http://e/t"))), quad(s, P, literal("y"))];
    expect(isomorphic(a, b)).toBe(false);
  });

  it("tells two circles of three from one of six, which look alike from each node", () => {
    const six = graph(circle(6), "a");
    const twice = graph([...circle(3), ...circle(3, 3).map(([i, j]): [number, number] => [i, j < 3 ? j + 3 : j])], "b");
    expect(twice).toHaveLength(six.length);
    expect(isomorphic(six, twice)).toBe(false);
    expect(isomorphic(six, graph(circle(6).reverse(), "c"))).toBe(true);
  });

  it("finds the order of a circle of many alike nodes", () => {
    expect(
      isomorphic(
        graph(circle(500), "a"),
        graph(
          circle(500).map(([i, j]): [number, number] => [(i * 7) % 500, (j * 7) % 500]),
          "b",
        ),
      ),
    ).toBe(true);
  });

  it("compares long lists", () => {
    const list = (prefix: string, items: number) =>
      Array.from({ length: items }, (_, i) => [
        quad(blankNode(prefix + i), namedNode("http://e/first"), literal("same")),
        quad(blankNode(prefix + i), namedNode("http://e/rest"), blankNode(prefix + (i + 1))),
      ]).flat();
    const start = performance.now();
    expect(isomorphic(list("a", 10_000), list("b", 10_000).reverse())).toBe(true);
    expect(isomorphic(list("a", 10_000), list("b", 10_001))).toBe(false);
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  it("gives up on graphs that are made to take for ever", () => {
    // Two strongly regular graphs with the same parameters (16, 6, 2, 2): the rook’s graph of a 4 by 4 board and the Shrikhande graph.
    const board = (isNeighbour: (dx: number, dy: number) => boolean, prefix: string): RDF.Quad[] => {
      const edges: [number, number][] = [];
      for (let a = 0; a < 16; a++) {
        for (let b = a + 1; b < 16; b++) {
          const dx = ((b >> 2) - (a >> 2) + 4) % 4;
          const dy = ((b & 3) - (a & 3) + 4) % 4;
          if (isNeighbour(dx, dy)) edges.push([a, b]);
        }
      }
      return graph(edges, prefix);
    };
    const rook = board((dx, dy) => (dx === 0) !== (dy === 0), "r");
    const shrikhande = board((dx, dy) => ["01", "03", "10", "30", "11", "33"].includes(`${dx}${dy}`), "s");
    expect(rook).toHaveLength(shrikhande.length);
    expect(isomorphic(rook, shrikhande)).toBe(false);
    expect(isomorphic(rook, shrikhande, { maxWork: 100 })).toBeUndefined();
    const undecided = rdfDifference(rook, shrikhande, { maxWork: 100 });
    expect(undecided).toMatchObject({ equal: false, exact: false });
    expect(formatRdfDifference(undecided)).toContain("could not be compared within the limit");
    // A hundred disjoint pairs of them are no harder, since each is compared on its own.
    const many = (one: (prefix: string) => RDF.Quad[], prefix: string) =>
      Array.from({ length: 50 }, (_, i) => one(`${prefix}${i}-`)).flat();
    const rooks = (prefix: string) => many((p) => board((dx, dy) => (dx === 0) !== (dy === 0), p), prefix);
    expect(isomorphic(rooks("x"), rooks("y"))).toBe(true);
  });
});
