import type { Quad } from "@rdfjs/types";
import { Store, Writer } from "n3";
import { describe, expect, test } from "vitest";
import { forests } from "../test/forest-dataset.js";
import { dateLiteral } from "./date-literal.js";
import { iri, text } from "./literal.js";
import type { Dataset } from "./model.generated.js";
import { StatementWriter } from "./statement-writer.js";
import { toQuads } from "./to-quads.js";

const turtle = (quads: readonly Quad[]): string => new Writer({ format: "N-Triples" }).quadsToString([...quads]);
const lines = (...nodes: Parameters<typeof toQuads>): string[] =>
  turtle(toQuads(...nodes).value)
    .trim()
    .split("\n");

describe("the statements of a resource", () => {
  test("are its class, its properties in their order, then those of what hangs on it", () => {
    const dataset: Dataset = {
      $type: "Dataset",
      $id: "https://example.org/1",
      title: [text("Forêts", "fr"), text("Wälder", "de")],
      publisher: { $type: "Organization", name: [text("Ville")] },
      issued: dateLiteral("2013-05"),
      theme: [iri("https://example.org/theme")],
    };
    expect(lines(dataset)).toEqual([
      "<https://example.org/1> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/ns/dcat#Dataset> .",
      '<https://example.org/1> <http://purl.org/dc/terms/title> "Forêts"@fr .',
      '<https://example.org/1> <http://purl.org/dc/terms/title> "Wälder"@de .',
      "<https://example.org/1> <http://purl.org/dc/terms/publisher> _:b0 .",
      '<https://example.org/1> <http://purl.org/dc/terms/issued> "2013-05"^^<http://www.w3.org/2001/XMLSchema#gYearMonth> .',
      "<https://example.org/1> <http://www.w3.org/ns/dcat#theme> <https://example.org/theme> .",
      "_:b0 <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://xmlns.com/foaf/0.1/Organization> .",
      '_:b0 <http://xmlns.com/foaf/0.1/name> "Ville" .',
    ]);
  });

  test("leave out what is undefined or empty", () => {
    expect(lines({ $type: "Dataset", title: undefined, keyword: [] })).toEqual([
      "_:b0 <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/ns/dcat#Dataset> .",
    ]);
  });

  test("hold no class where the node is marked as untyped, and all that are named beside it", () => {
    expect(
      lines({ $type: "Agent", $id: "https://example.org/a", $untyped: true, $types: ["https://example.org/C"] }),
    ).toEqual(["<https://example.org/a> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://example.org/C> ."]);
  });

  test("write back what the model does not know", () => {
    const nested = { $types: ["https://example.org/C"], $other: { "https://example.org/q": [text("x")] } };
    expect(lines({ $type: "Dataset", $untyped: true, $other: { "https://example.org/p": [nested] } })).toEqual([
      "_:b0 <https://example.org/p> _:b1 .",
      "_:b1 <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://example.org/C> .",
      '_:b1 <https://example.org/q> "x" .',
    ]);
  });

  test("make one blank node of one label, and of one object that stands in two places", () => {
    const office = { $type: "Agent" as const, name: [text("Office")] };
    const written = lines({
      $type: "Dataset",
      $untyped: true,
      publisher: { $type: "Agent", $id: "_:town" },
      creator: [iri("_:town"), office],
      contributor: [office],
    });
    expect(written.slice(0, 4)).toEqual([
      "_:b0 <http://purl.org/dc/terms/publisher> _:b1 .",
      "_:b0 <http://purl.org/dc/terms/creator> _:b1 .",
      "_:b0 <http://purl.org/dc/terms/creator> _:b2 .",
      "_:b0 <http://purl.org/dc/terms/contributor> _:b2 .",
    ]);
    expect(written).toHaveLength(7);
  });

  test("end where a model goes in circles", () => {
    const dataset: Dataset = { $type: "Dataset" };
    dataset.source = [dataset];
    expect(lines(dataset)).toHaveLength(2);
  });

  test("keep the blank nodes of several calls apart, and those of one call together", () => {
    const quads: string[] = [];
    const writer = new StatementWriter((_, __, object) => quads.push(object.value), "r");
    const one: Dataset = { $type: "Dataset", $untyped: true, publisher: iri("_:x") };
    writer.write(one);
    writer.write(one);
    writer.write([one, { ...one }]);
    expect(quads).toEqual(["r1", "r3", "r5", "r5"]);
  });

  test("tell which object of the model each of them says", () => {
    const title = text("Forêts", "fr");
    const publisher = { $type: "Agent" as const, $id: "https://example.org/town", name: [text("Ville")] };
    const dataset: Dataset = { $type: "Dataset", title: [title], publisher };
    const from: unknown[] = [];
    new StatementWriter((_, __, ___, value) => from.push(value)).write(dataset);
    expect(from).toEqual([dataset, title, publisher, publisher, publisher.name[0]]);
    expect(from[1]).toBe(title);
  });
});

describe("what would not be valid RDF", () => {
  const written = (node: Dataset) => {
    const { value, diagnostics } = toQuads({ $untyped: true, ...node });
    const said = diagnostics.map(({ code, path }) => `${code} ${path ?? ""}`.trim());
    return { said, lines: turtle(value).trim().split("\n") };
  };

  test("a reference that is no IRI becomes text", () => {
    const { said, lines: statements } = written({ $type: "Dataset", landingPage: [iri("see the web site")] });
    expect(said).toEqual(["dcat.iri.invalid landingPage[0]"]);
    expect(statements).toEqual(['_:b0 <http://www.w3.org/ns/dcat#landingPage> "see the web site" .']);
  });

  test("a node whose $id is no IRI becomes a blank node with that identifier", () => {
    const { said, lines: statements } = written({
      $type: "Dataset",
      publisher: { $type: "Agent", $untyped: true, $id: "the town", name: [text("Ville")] },
    });
    expect(said).toEqual(["dcat.iri.invalid publisher"]);
    expect(statements).toEqual([
      '_:b1 <http://purl.org/dc/terms/identifier> "the town" .',
      "_:b0 <http://purl.org/dc/terms/publisher> _:b1 .",
      '_:b1 <http://xmlns.com/foaf/0.1/name> "Ville" .',
    ]);
  });

  test("a text with a bad language tag loses the tag", () => {
    const { said, lines: statements } = written({ $type: "Dataset", title: [text("Forêts", "fra; can")] });
    expect(said).toEqual(["dcat.language.invalid title[0]"]);
    expect(statements).toEqual(['_:b0 <http://purl.org/dc/terms/title> "Forêts" .']);
  });

  test("a literal with a bad datatype becomes a string", () => {
    const { said } = written({ $type: "Dataset", issued: { value: "2013", datatype: "gYear" } });
    expect(said).toEqual(["dcat.datatype.invalid issued"]);
  });

  test("an unknown property, class or predicate is left out and reported", () => {
    expect(written({ $type: "Dataset", titel: [text("x")] } as unknown as Dataset).said).toEqual([
      "dcat.property.unknown",
    ]);
    expect(written({ $type: "Datasheet" } as unknown as Dataset).said).toEqual(["dcat.class.unknown"]);
    expect(written({ $type: "Dataset", $types: ["Thing"] }).said).toEqual(["dcat.class.invalid"]);
    expect(written({ $type: "Dataset", $other: { note: [text("x")] } }).said).toEqual([
      "dcat.predicate.invalid $other/note",
    ]);
  });
});

describe("a graph is a set", () => {
  const EX = "https://example.org/";
  const said = (resource: Dataset): string[] =>
    lines(resource).map((line) => line.replaceAll(/https?:\/\/\S*[/#](?=\w+>)/g, "").replaceAll(/[<>]/g, ""));

  test("so that a value that is given twice is one statement, in any case of its language tag", () => {
    expect(
      said({ $type: "Dataset", $id: `${EX}1`, title: [text("A", "de"), text("A", "DE"), text("A"), text("A")] }),
    ).toEqual(["1 type Dataset .", '1 title "A"@de .', '1 title "A" .']);
    const keyword = Array.from({ length: 30 }, (_, at) => text(`tree ${at % 10}`));
    expect(said({ $type: "Dataset", $id: `${EX}1`, keyword })).toHaveLength(11);
  });

  test("also where two nodes of one name say the same, each what the other does not", () => {
    const tree = { $type: "Concept" as const, $id: `${EX}tree` };
    expect(
      said({
        $type: "Dataset",
        $id: `${EX}1`,
        theme: [
          { ...tree, prefLabel: [text("Baum", "de")] },
          { ...tree, prefLabel: [text("Baum", "de"), text("tree", "en")] },
        ],
        subject: [{ ...tree, $types: [`${EX}Plant`], notation: [{ value: "T" }] }],
      }),
    ).toEqual([
      "1 type Dataset .",
      "1 theme tree .",
      "1 subject tree .",
      "tree type Concept .",
      'tree prefLabel "Baum"@de .',
      'tree prefLabel "tree"@en .',
      "tree type Plant .",
      'tree notation "T" .',
    ]);
  });

  test("also where other statements and classes repeat those of the model", () => {
    expect(
      said({
        $type: "Dataset",
        $id: `${EX}1`,
        $types: ["http://www.w3.org/ns/dcat#Dataset", `${EX}Thing`, `${EX}Thing`],
        title: [text("A")],
        $other: { "http://purl.org/dc/terms/title": [text("A"), text("B"), text("B")] },
      }),
    ).toEqual(["1 type Dataset .", "1 type Thing .", '1 title "A" .', '1 title "B" .']);
  });

  test("blank nodes that say the same stay two, and one that is given twice is one", () => {
    const office = { $type: "VcardOrganization" as const, fn: [text("GIS")] };
    const two = toQuads({ $type: "Dataset", contactPoint: [office, { ...office }, office] }).value;
    expect(two.filter(({ predicate }) => predicate.value.endsWith("contactPoint"))).toHaveLength(2);
    expect(two.filter(({ predicate }) => predicate.value.endsWith("fn"))).toHaveLength(2);
    // What is no IRI names nothing.
    const nameless = { $type: "VcardOrganization" as const, $id: "no IRI", fn: [text("GIS")] };
    const bad = toQuads({
      $type: "Dataset",
      contactPoint: [nameless],
      creator: [{ ...nameless, $type: "Agent", name: [] } as never],
    });
    expect(bad.value.filter(({ predicate }) => predicate.value.endsWith("type"))).toHaveLength(3);
  });
});

describe("the terms", () => {
  test("are RDF/JS: N3's store takes and finds them", () => {
    const { value } = toQuads(forests());
    const store = new Store([...value]);
    expect(store.size).toBe(new Set(turtle(value).split("\n").filter(Boolean)).size);
    const [first] = value;
    expect(first !== undefined && store.has(first as never)).toBe(true);
    expect(first?.equals(first)).toBe(true);
    expect(first?.graph.termType).toBe("DefaultGraph");
    for (const quad of value)
      for (const found of store.match(quad.subject as never, quad.predicate as never, quad.object as never)) {
        expect(quad.object.equals(found.object as never)).toBe(true);
      }
  });
});
