import { InvalidOptionError } from "@metabridge/core";
import { describe, expect, it } from "vitest";
import { parseRdf, parseRdfStream } from "./parse-rdf.js";

const line = (i: number): string => `<http://example.org/${i}> <http://example.org/p> "${i}" .\n`;

async function* chunks(): AsyncGenerator<string> {
  for (let i = 0; i < 3000; i += 100) yield Array.from({ length: 100 }, (_, j) => line(i + j)).join("");
}

describe("parseRdf", () => {
  it("knows the syntax by the document", async () => {
    const { value } = await parseRdf(line(1));
    expect(value.format?.id).toBe("ntriples");
  });

  it("takes the syntax by its name, media type or extension", async () => {
    for (const format of ["ntriples", "application/n-triples; charset=utf-8", ".nt"]) {
      expect((await parseRdf(line(1), { format })).value.quads).toHaveLength(1);
    }
    await expect(parseRdf(line(1), { format: "word" })).rejects.toThrow(InvalidOptionError);
  });

  it("reads bytes in UTF-16", async () => {
    const text = '\ufeff<http://example.org/1> <http://example.org/p> "é" .';
    const bytes = new Uint8Array(new Uint16Array([...text].map((character) => character.charCodeAt(0))).buffer);
    expect((await parseRdf(bytes)).value.quads[0]?.object.value).toBe("é");
  });

  it("says where a document looks like no RDF", async () => {
    for (const text of ["hello", '{"name": "x"}', "<!DOCTYPE html><html><body>404</body></html>", "a,b\n1,2\n"]) {
      const { diagnostics } = await parseRdf(text);
      expect(diagnostics.map(({ code }) => code)).toEqual(["rdf.format.unknown"]);
    }
  });

  it("stops at the size limit", async () => {
    const { value, diagnostics } = await parseRdf(chunks(), { format: "ntriples", maxSize: 10_000 });
    expect(diagnostics.map(({ code }) => code)).toEqual(["rdf.limit.size"]);
    expect(value.quads.length).toBeLessThan(300);
  });

  it("repeats a warning twenty times, and then counts", async () => {
    const text = Array.from({ length: 25 }, (_, i) => `<r${i}> <http://example.org/p> "x" .`).join("\n");
    const { diagnostics } = await parseRdf(text, { format: "turtle" });
    expect(diagnostics).toHaveLength(21);
    expect(diagnostics.at(-1)?.message).toBe("The same is so in 5 more places.");
  });

  it("stops when it is told to", async () => {
    const controller = new AbortController();
    controller.abort(new Error("enough"));
    await expect(parseRdf(chunks(), { signal: controller.signal })).rejects.toThrow("enough");
  });
});

describe("parseRdfStream", () => {
  it("gives the statements as they come", async () => {
    const sizes: number[] = [];
    for await (const { value } of parseRdfStream(chunks(), { format: "ntriples" })) sizes.push(value.quads.length);
    expect(sizes.length).toBeGreaterThan(20);
    expect(Math.max(...sizes)).toBeLessThan(200);
    expect(sizes.reduce((a, b) => a + b, 0)).toBe(3000);
  });
});
