import { parseRdf } from "@metabridge/rdf";
import type * as RDF from "@rdfjs/types";
import { describe, expect, it } from "vitest";
import { formatRdfDifference, rdfDifference } from "./rdf-difference.js";

const quads = async (turtle: string): Promise<readonly RDF.Quad[]> => {
  const prefixes = `
    PREFIX dcat: <http://www.w3.org/ns/dcat#>
    PREFIX dct: <http://purl.org/dc/terms/>
    PREFIX foaf: <http://xmlns.com/foaf/0.1/>
    PREFIX vcard: <http://www.w3.org/2006/vcard/ns#>
    PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
  `;
  const { value, diagnostics } = await parseRdf(prefixes + turtle, { format: "trig" });
  expect(diagnostics).toEqual([]);
  return value.quads;
};

const difference = async (a: string, b: string) => rdfDifference(await quads(a), await quads(b));
const text = async (a: string, b: string) => formatRdfDifference(await difference(a, b));

describe("rdfDifference", () => {
  it("is empty where both say the same", async () => {
    const turtle = '<https://e/1> dcat:contactPoint [ vcard:fn "x" ], [ vcard:fn "y" ] .';
    expect(await difference(turtle, turtle)).toEqual({ equal: true, exact: true, onlyInA: [], onlyInB: [] });
    expect(await text(turtle, turtle)).toBe("");
  });

  it("names what was lost, changed and added", async () => {
    expect(
      await text(
        '<https://e/1> dct:title "Wald"@de, "Forêt"@fr ; dct:issued "2020-01-01"^^xsd:date .',
        '<https://e/1> dct:title "Forst"@de, "Forêt"@fr ; dct:publisher <https://e/p> .',
      ),
    ).toBe(`- <https://e/1> dct:issued "2020-01-01"^^xsd:date
+ <https://e/1> dct:publisher <https://e/p>
- <https://e/1> dct:title "Wald"@de
+ <https://e/1> dct:title "Forst"@de
`);
  });

  it("gives one difference for one changed statement about a blank node", async () => {
    const dataset = (phone: string) => `
      <https://e/1> dcat:contactPoint
        [ vcard:fn "A" ; vcard:hasAddress [ vcard:locality "Rouen" ] ; vcard:hasTelephone <tel:${phone}> ],
        [ vcard:fn "B" ; vcard:hasAddress [ vcard:locality "Rouen" ] ] .`;
    expect(await text(dataset("1"), dataset("2"))).toBe(`- <https://e/1> / dcat:contactPoint vcard:hasTelephone <tel:1>
+ <https://e/1> / dcat:contactPoint vcard:hasTelephone <tel:2>
`);
  });

  it("finds a change deep down, where nothing else tells the nodes apart", async () => {
    const dataset = (locality: string) => `
      <https://e/1> dcat:distribution
        [ dct:rights [ foaf:page [ dct:title "one" ] ] ],
        [ dct:rights [ foaf:page [ dct:title "${locality}" ] ] ],
        [ dct:rights [ foaf:page [ dct:title "three" ] ] ] .`;
    expect(await text(dataset("two"), dataset("zwei"))).toBe(
      `- <https://e/1> / dcat:distribution / dct:rights / foaf:page dct:title "two"
+ <https://e/1> / dcat:distribution / dct:rights / foaf:page dct:title "zwei"
`,
    );
  });

  it("lists all statements of a node that is not there at all", async () => {
    expect(
      await text('<https://e/1> dct:title "x" ; dct:publisher [ foaf:name "P" ] .', '<https://e/1> dct:title "x" .'),
    ).toBe(`- <https://e/1> / dct:publisher foaf:name "P"
- <https://e/1> dct:publisher <https://e/1> / dct:publisher
`);
  });

  it("names graphs, and nodes that nothing leads to", async () => {
    expect(await text('<https://e/g> { <https://e/1> dct:title "x" . }', '_:n dct:title "y" .')).toBe(
      `- <https://e/1> dct:title "x" in <https://e/g>
+ _:b0 dct:title "y"
`,
    );
  });

  it("stays fast where nearly all of 20,000 statements are about blank nodes", async () => {
    const catalogue = (change: string) =>
      `<https://e/c> dcat:dataset ${Array.from(
        { length: 2500 },
        (_, i) =>
          `[ dct:title "${i === 1234 ? change : i}" ; dct:publisher [ foaf:name "P" ; foaf:mbox "m${i % 50}" ] ; dcat:distribution [ dct:format "F" ; dct:title "d" ] ]`,
      ).join(", ")} .`;
    const a = await quads(catalogue("before"));
    const b = await quads(catalogue("after"));
    expect(a.length).toBe(20_000);
    const start = performance.now();
    expect(formatRdfDifference(rdfDifference(a, b))).toBe(
      `- <https://e/c> / dcat:dataset dct:title "before"
+ <https://e/c> / dcat:dataset dct:title "after"
`,
    );
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
