import { readFile } from "node:fs/promises";
import { parseRdf } from "@metabridge/rdf";
import { formatRdfDifference, rdfDifference } from "@metabridge/roundtrip";
import type { Quad } from "@rdfjs/types";
import { describe, expect, it } from "vitest";
import { convert, read } from "../src/index.js";

const fixture = (name: string): Promise<Buffer> => readFile(new URL(`../../../test-fixtures/${name}`, import.meta.url));

/** How many different statements there are. N-Triples may have the same line twice. */
function statements(quads: readonly Quad[]): number {
  return new Set(quads.map(({ subject, predicate, object }) => JSON.stringify([subject, predicate, object]))).size;
}

const documents = ["vallebourg-catalogue.ttl", "ostermark-dataset.rdf", "riberalta-catalogue.jsonld"];
const syntaxes = ["turtle", "ntriples", "nquads", "trig", "rdfxml", "jsonld"];

describe("a DCAT document", () => {
  it.each([
    ["vallebourg-catalogue.ttl", ["Catalog", "DataService", "Dataset", "Dataset", "DatasetSeries"]],
    ["ostermark-dataset.rdf", ["DataService", "Dataset"]],
    ["riberalta-catalogue.jsonld", ["Catalog", "Dataset", "Dataset"]],
  ])("%s has a record for each resource", async (name, kinds) => {
    const { value, diagnostics, losses } = await read(await fixture(`dcat/${name}`));
    expect(value.map(({ model }) => model.$type).sort()).toEqual(kinds);
    expect(diagnostics).toEqual([]);
    expect(losses).toEqual([]);
  });

  it.each(documents.flatMap((name) => syntaxes.map((to) => [name, to] as const)))(
    "%s says in %s what it said before",
    async (name, to) => {
      const bytes = await fixture(`dcat/${name}`);
      const { value, diagnostics, losses } = await convert(bytes, { to });
      expect([...diagnostics, ...losses]).toEqual([]);
      const before = await parseRdf(bytes);
      const after = await parseRdf(value, { format: to });
      const difference = rdfDifference(before.value.quads, after.value.quads);
      expect(formatRdfDifference(difference)).toBe("");
      expect(before.value.quads.length).toBeGreaterThan(30);
    },
  );

  it("without any resource is an error that says so", async () => {
    const { value, diagnostics } = await read('<https://example.org/a> <http://purl.org/dc/terms/title> "Trees" .');
    expect(value).toEqual([]);
    expect(diagnostics).toMatchObject([{ code: "dcat.no-record", severity: "error" }]);
  });

  it("keeps what belongs to no resource on the list of losses", async () => {
    const { value, losses } = await read(`
      <https://example.org/a> a <http://www.w3.org/ns/dcat#Dataset> .
      <https://example.org/lonely> <http://purl.org/dc/terms/title> "Lonely" .`);
    expect(value).toHaveLength(1);
    expect(losses).toMatchObject([
      {
        code: "dcat.unattached",
        path: "<https://example.org/lonely> <http://purl.org/dc/terms/title>",
        value: "Lonely",
      },
    ]);
  });
});

describe("an ISO record", () => {
  it.each(syntaxes)("becomes the same graph in %s as in N-Triples", async (to) => {
    const bytes = await fixture("csw/vallebourg-getrecords.xml");
    const expected = await parseRdf((await convert(bytes, { to: "ntriples" })).value, { format: "ntriples" });
    const { value } = await convert(bytes, { to });
    const found = await parseRdf(value, { format: to });
    expect(formatRdfDifference(rdfDifference(expected.value.quads, found.value.quads))).toBe("");
  });

  it("follows DCAT-AP unless another profile is named", async () => {
    const bytes = await fixture("iso19139/ostermark-habitats-directive-sites.xml");
    const standard = await convert(bytes, { to: "turtle" });
    expect(await convert(bytes, { to: "turtle", profile: "dcat-ap" })).toEqual(standard);
    const rich = await convert(bytes, { to: "turtle", profile: "geodcat-ap" });
    expect(rich.value).toContain("geodcatap:");
    expect(standard.value).not.toContain("geodcatap:");
  });

  it("gets its IRIs below the base that is named", async () => {
    const bytes = await fixture("profiles/alpenland-building-inventory.xml");
    const { value } = await convert(bytes, { to: "ntriples", base: "https://alpenland.example/id/" });
    expect(value).toMatch(/^<https:\/\/alpenland\.example\/id\//m);
    expect((await convert(bytes, { to: "ntriples" })).value).not.toContain("https://alpenland.example/id/");
  });

  it("in a long response is written as it comes, and says the same", async () => {
    const response = (await fixture("csw/vallebourg-getrecords.xml")).toString();
    const [record = ""] = response.match(/<gmd:MD_Metadata[\s\S]*?<\/gmd:MD_Metadata>/) ?? [];
    const many = Array.from({ length: 40 }, (_, index) =>
      record
        .replace("5b0c8a1e-64f7-4f0b-9d0e-7a3c51d2e901", `record-${index}`)
        .replace("id/plui-zonage", `id/${index}`),
    );
    const document = `<all>${many.join("")}</all>`;
    const lines = (text: string): string[] =>
      text.split("\n").filter((line) => / <http:\/\/purl\.org\/dc\/terms\/title> /.test(line));
    const whole = await convert(document, { from: "iso19139", to: "ntriples" });
    expect(lines(whole.value).filter((line) => line.includes("PLUi) de Vallebourg"))).toHaveLength(40);
    for (const to of ["turtle", "jsonld", "rdfxml"]) {
      const { value } = await convert(document, { from: "iso19139", to });
      const expected = await parseRdf(whole.value, { format: "ntriples" });
      const found = await parseRdf(value, { format: to });
      expect(found.diagnostics).toEqual([]);
      expect(statements(found.value.quads)).toBe(statements(expected.value.quads));
    }
  });
});
