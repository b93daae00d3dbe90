import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { decodeBytes } from "@metabridge/core";
import { isoToDcat } from "@metabridge/crosswalk";
import { fromQuads, type Resource } from "@metabridge/dcat";
import { readIso } from "@metabridge/iso19115";
import { parseRdf } from "@metabridge/rdf";
import { hasCorpus, SHARED } from "../../portal/test/dcat-corpus.js";

export { hasCorpus, SHARED };

/** The files below a folder of shared, with that ending, in a stable order. */
export function filesIn(folder: string, ending: string): string[] {
  const root = join(SHARED, folder);
  if (!existsSync(root)) return [];
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(ending))
    .sort()
    .map((file) => join(root, file));
}

export interface CorpusResource {
  readonly file: string;
  readonly resource: Resource;
}

/** All records of the corpus in the DCAT model: ISO records in both encodings, then the catalogues in RDF/XML. */
export function corpus(): Promise<CorpusResource[]> {
  made ??= readCorpus();
  return made;
}

let made: Promise<CorpusResource[]> | undefined;

async function readCorpus(): Promise<CorpusResource[]> {
  const all: CorpusResource[] = [];
  for (const folder of ["iso19139", "iso19115-3", "csw-response"]) {
    for (const file of filesIn(`corpus/${folder}`, ".xml")) {
      for (const record of readIso(decodeBytes(readFileSync(file))).value) {
        all.push({ file: file.slice(SHARED.length + 1), resource: isoToDcat(record).value });
      }
    }
  }
  for (const file of filesIn("corpus/dcat-rdfxml", "")) {
    if (!/\.(?:rdf|xml)$/.test(file)) continue;
    const { value } = await parseRdf(readFileSync(file, "utf8"), { format: "rdfxml", baseIRI: "https://example.org/" });
    for (const resource of fromQuads(value.quads).value) all.push({ file: file.slice(SHARED.length + 1), resource });
  }
  return all;
}
