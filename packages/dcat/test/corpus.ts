import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { Readable } from "node:stream";
import { fileURLToPath } from "node:url";
import type { Quad } from "@rdfjs/types";
import { RdfXmlParser } from "rdfxml-streaming-parser";

const SHARED = process.env.METABRIDGE_SHARED ?? fileURLToPath(new URL("../../../../shared", import.meta.url));
const FOLDER = join(SHARED, "corpus", "dcat-rdfxml");

/** Whether the corpus is there. Where it is not, its tests are skipped; in CI that is a failure. */
export const hasCorpus = existsSync(FOLDER) || process.env.CI === "true";

if (!hasCorpus) console.warn(`No corpus at ${FOLDER}: the tests over real DCAT documents are skipped.`);

/** Every RDF/XML document of the corpus, by its name there. */
export function corpusFiles(): string[] {
  return readdirSync(FOLDER, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(FOLDER, join(entry.parentPath, entry.name)))
    .sort();
}

/** The statements of one document as far as they can be parsed. */
export async function corpusQuads(name: string): Promise<Quad[]> {
  const text = readFileSync(join(FOLDER, name), "utf8");
  const parser = new RdfXmlParser({ baseIRI: `https://example.org/corpus/${encodeURI(name)}`, validateUri: false });
  const quads: Quad[] = [];
  await new Promise<void>((resolve) => {
    parser
      .on("data", (quad: Quad) => quads.push(quad))
      .on("error", () => resolve())
      .on("end", () => resolve());
    Readable.from([text]).pipe(parser);
  });
  return quads;
}
