import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { InvalidOptionError, result, type SinkRequest, type SourceRecord } from "@metabridge/core";
import { nextPages, parseRdf } from "@metabridge/rdf";
import { describe, expect, it } from "vitest";
import { TestSource } from "../../../test/stores.js";
import { temporaryFolder } from "../../../test/temporary-folder.js";
import { harvest, memoryState } from "../../index.js";
import { catalogueSink } from "../../node.js";

const DATASET = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/ns/dcat#Dataset>";
const TITLE = "<http://purl.org/dc/terms/title>";

const dataset = (id: string, title = id): string =>
  `<https://town.example/${id}> ${DATASET} .\n<https://town.example/${id}> ${TITLE} "${title}" .\n<https://town.example/${id}> <http://www.w3.org/ns/dcat#contactPoint> _:b0 .\n_:b0 <http://www.w3.org/2006/vcard/ns#fn> "The office of ${id}" .\n`;

const put = (id: string, title?: string): SinkRequest => ({ action: "put", id, content: dataset(id, title) });

const catalogue = {
  iri: "https://town.example/catalogue",
  title: { en: "Data of the town", fr: "Données de la ville" },
  description: 'All that the town\n"knows"',
  publisher: { name: "The town" },
  homepage: "https://town.example/",
  languages: ["ENG", "FRA"],
};

const convert = async ({ id, content }: SourceRecord) => result(dataset(id, String(content)));

describe("a catalogue of one document", () => {
  it("has every record, its own description, and a link to each resource", async () => {
    const path = join(temporaryFolder(), "catalogue.ttl");
    const sink = catalogueSink(path, { catalogue });
    await sink.send([put("trees"), put("roads")]);
    expect(await sink.finish?.()).toEqual([]);
    await sink.close();
    expect(readFileSync(path, "utf8")).toBe(`@prefix dcat: <http://www.w3.org/ns/dcat#> .
@prefix dct: <http://purl.org/dc/terms/> .
@prefix foaf: <http://xmlns.com/foaf/0.1/> .

<https://town.example/catalogue> a dcat:Catalog ;
  dct:title "Data of the town"@en, "Données de la ville"@fr ;
  dct:description """All that the town
"knows\\"""" ;
  dct:publisher [
    a foaf:Agent ;
    foaf:name "The town"
  ] ;
  foaf:homepage <https://town.example/> ;
  dct:language <http://publications.europa.eu/resource/authority/language/ENG>,
    <http://publications.europa.eu/resource/authority/language/FRA> .

<https://town.example/> a foaf:Document .

<https://town.example/catalogue> dcat:dataset <https://town.example/roads>, <https://town.example/trees> .
@prefix vcard: <http://www.w3.org/2006/vcard/ns#> .


<https://town.example/roads> a dcat:Dataset ;
  dct:title "roads" ;
  dcat:contactPoint [ vcard:fn "The office of roads" ] .

<https://town.example/trees> a dcat:Dataset ;
  dct:title "trees" ;
  dcat:contactPoint [ vcard:fn "The office of trees" ] .
`);
  });

  it("is valid in each syntax, with as many contacts as records, since blank nodes stay apart", async () => {
    for (const extension of ["ttl", "rdf", "nt", "jsonld"]) {
      const path = join(temporaryFolder(), `catalogue.${extension}`);
      const sink = catalogueSink(path, { catalogue });
      await sink.send([put("trees"), put("roads"), put("parks")]);
      await sink.finish?.();
      await sink.close();
      const { value, diagnostics } = await parseRdf(readFileSync(path));
      expect(diagnostics).toEqual([]);
      const contacts = value.quads.filter(({ predicate }) => predicate.value.endsWith("contactPoint"));
      expect(new Set(contacts.map(({ object }) => object.value)).size).toBe(3);
      const members = value.quads.filter(({ predicate }) => predicate.value === "http://www.w3.org/ns/dcat#dataset");
      expect(members.map(({ object }) => object.value).sort()).toEqual([
        "https://town.example/parks",
        "https://town.example/roads",
        "https://town.example/trees",
      ]);
    }
  });

  it("is written anew of all records when one changed, and left alone when none did", async () => {
    const path = join(temporaryFolder(), "catalogue.nt");
    const source = new TestSource({ trees: "Trees", roads: "Roads", parks: "Parks" });
    const state = memoryState();
    const run = async () => {
      const sink = catalogueSink(path);
      const report = await harvest({ source, sink, state, convert }).report();
      await sink.close();
      return report;
    };
    expect((await run()).counts).toMatchObject({ new: 3 });
    const { mtimeMs, ino } = statSync(path);
    expect((await run()).counts).toMatchObject({ unchanged: 3 });
    expect(statSync(path)).toMatchObject({ mtimeMs, ino });
    source.records_.set("roads", "Roads and lanes");
    source.records_.delete("parks");
    expect((await run()).counts).toMatchObject({ changed: 1, deleted: 1, unchanged: 1 });
    const text = readFileSync(path, "utf8");
    expect(text.match(/"(Trees|Roads and lanes)"/g)).toEqual(['"Roads and lanes"', '"Trees"']);
    expect(text).not.toContain("parks");
  });

  it("is written anew where its own description changed or the file is gone", async () => {
    const path = join(temporaryFolder(), "catalogue.ttl");
    const first = catalogueSink(path, { catalogue });
    await first.send([put("trees")]);
    await first.finish?.();
    await first.close();
    const second = catalogueSink(path, { catalogue: { ...catalogue, title: "Open data" } });
    await second.finish?.();
    await second.close();
    expect(readFileSync(path, "utf8")).toContain('"Open data"');
  });

  it("leaves the document of yesterday where it could not be finished", async () => {
    const folder = temporaryFolder();
    const path = join(folder, "catalogue.ttl");
    const sink = catalogueSink(path, { catalogue });
    await sink.send([put("trees", "old")]);
    await sink.finish?.();
    await sink.send([put("trees", "new")]);
    await expect(sink.finish?.({ signal: AbortSignal.abort() })).rejects.toThrow();
    expect(readFileSync(path, "utf8")).toContain('"old"');
    expect(readdirSync(folder).filter((name) => name.endsWith(".partial"))).toEqual([]);
    await sink.finish?.();
    expect(readFileSync(path, "utf8")).toContain('"new"');
    await sink.close();
  });

  it("says of a record without an IRI that the catalogue cannot lead to it", async () => {
    const sink = catalogueSink(join(temporaryFolder(), "catalogue.ttl"), { catalogue });
    const [answer] = await sink.send([{ action: "put", id: "a", content: `_:b0 ${DATASET} .\n` }]);
    expect(answer).toMatchObject({ outcome: "created", diagnostics: [{ code: "catalogue.no-iri" }] });
    await sink.close();
  });

  it("says which record is no RDF", async () => {
    const sink = catalogueSink(join(temporaryFolder(), "catalogue.ttl"));
    await sink.send([{ action: "put", id: "a", content: "This is no RDF." }, put("trees")]);
    expect(await sink.finish?.()).toMatchObject([{ severity: "error", source: "a" }]);
    await sink.close();
  });
});

describe("a catalogue of pages", () => {
  it("leads from each page to the next, and drops pages that are no longer needed", async () => {
    const folder = temporaryFolder();
    const path = join(folder, "catalogue.rdf");
    const sink = catalogueSink(path, { catalogue, pageSize: 2, address: "https://town.example/catalogue.rdf" });
    await sink.send(["a", "b", "c", "d", "e"].map((id) => put(id)));
    await sink.finish?.();
    const pages = readdirSync(folder).filter((name) => name.endsWith(".rdf"));
    expect(pages.sort()).toEqual(["catalogue-2.rdf", "catalogue-3.rdf", "catalogue.rdf"]);
    const first = await parseRdf(readFileSync(path));
    expect(nextPages(first.value.quads)).toEqual(["https://town.example/catalogue-2.rdf"]);
    const last = await parseRdf(readFileSync(join(folder, "catalogue-3.rdf")));
    expect(nextPages(last.value.quads)).toEqual([]);
    const titles = (text: string) => [...text.matchAll(/<dct:title>(.)<\/dct:title>/g)].map(([, title]) => title);
    expect(titles(readFileSync(join(folder, "catalogue-2.rdf"), "utf8"))).toEqual(["c", "d"]);
    await sink.send(["b", "c", "d"].map((id): SinkRequest => ({ action: "delete", id })));
    await sink.finish?.();
    await sink.close();
    expect(readdirSync(folder).filter((name) => name.endsWith(".rdf"))).toEqual(["catalogue.rdf"]);
    expect(titles(readFileSync(path, "utf8"))).toEqual(["a", "e"]);
  });

  it("needs a catalogue and an address", () => {
    expect(() => catalogueSink("catalogue.rdf", { pageSize: 100 })).toThrow(InvalidOptionError);
  });
});

it("refuses a file whose extension names no syntax", () => {
  expect(() => catalogueSink("catalogue.xls")).toThrow("“.xls” names no syntax of RDF.");
});
