import { describe, expect, it } from "vitest";
import { nextPages } from "./hydra.js";
import { parseRdf } from "./parse-rdf.js";

const pages = async (turtle: string, base?: string) =>
  nextPages(
    (await parseRdf(`PREFIX hydra: <http://www.w3.org/ns/hydra/core#>\n${turtle}`, { format: "turtle" })).value.quads,
    base,
  );

describe("nextPages", () => {
  it("follows hydra:next of a view", async () => {
    expect(
      await pages(`<http://e/c> a hydra:Collection ; hydra:view <http://e/c?p=1> .
        <http://e/c?p=1> a hydra:PartialCollectionView ; hydra:next <http://e/c?p=2> ; hydra:last <http://e/c?p=9> .`),
    ).toEqual(["http://e/c?p=2"]);
  });

  it("follows hydra:nextPage as CKAN writes it, a literal, and a relative address", async () => {
    expect(await pages('<http://e/c?p=1> a hydra:PagedCollection ; hydra:nextPage " http://e/c?p=2 " .')).toEqual([
      "http://e/c?p=2",
    ]);
    expect(await pages('<http://e/c?p=1> hydra:next "?p=2" .', "http://e/c?p=1")).toEqual(["http://e/c?p=2"]);
    expect(await pages('<http://e/c?p=1> hydra:next "?p=2" .')).toEqual([]);
  });

  it("ends at a page that names itself, or nothing", async () => {
    expect(await pages("<http://e/c?p=9> hydra:next <http://e/c?p=9> .")).toEqual([]);
    expect(await pages("<http://e/c?p=9> a hydra:PartialCollectionView .")).toEqual([]);
  });

  it("names each page once", async () => {
    expect(await pages('<http://e/c> hydra:next <http://e/2> ; hydra:nextPage <http://e/2>, "http://e/3" .')).toEqual([
      "http://e/2",
      "http://e/3",
    ]);
  });
});
