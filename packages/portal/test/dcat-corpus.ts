import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { decodeBytes } from "@metabridge/core";
import { isoToDcat } from "@metabridge/crosswalk";
import { fromQuads, type Resource } from "@metabridge/dcat";
import { readIso } from "@metabridge/iso19115";
import { parseRdf } from "@metabridge/rdf";

/** Real records and documents for testing, beside the repository. */
export const SHARED = process.env.METABRIDGE_SHARED ?? fileURLToPath(new URL("../../../../shared", import.meta.url));

/** Whether they are there. Where they must be (in CI), their absence is a failure. */
export const hasCorpus = existsSync(join(SHARED, "corpus"));
if (!hasCorpus) {
  const message = `No corpus at ${SHARED}: set METABRIDGE_SHARED to test over real records.`;
  if (process.env.CI === "true") throw new Error(message);
  console.log(`${message} Skipped.`);
}

/** One record of the corpus in the DCAT model. */
export interface CorpusResource {
  readonly file: string;
  readonly from: "iso19139" | "iso19115-3" | "dcat-rdfxml";
  readonly resource: Resource;
}

function filesIn(folder: string, ending: RegExp): string[] {
  const root = join(SHARED, "corpus", folder);
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((file) => ending.test(file))
    .sort()
    .map((file) => join(root, file));
}

/** All ISO records of the corpus, in both encodings, by the crosswalk; and all of its DCAT in RDF/XML. */
async function* dcatCorpus(): AsyncGenerator<CorpusResource> {
  if (!hasCorpus) return;
  for (const from of ["iso19139", "iso19115-3"] as const) {
    for (const file of filesIn(from, /\.xml$/)) {
      for (const record of readIso(decodeBytes(readFileSync(file))).value) {
        yield { file, from, resource: isoToDcat(record).value };
      }
    }
  }
  for (const file of filesIn("dcat-rdfxml", /\.(?:xml|rdf)$/)) {
    const { value } = await parseRdf(readFileSync(file), { format: "rdfxml", baseIRI: "https://example.org/" });
    for (const resource of fromQuads(value.quads).value) yield { file, from: "dcat-rdfxml", resource };
  }
}

/** The same as a list, made once. */
export function allOfCorpus(): Promise<readonly CorpusResource[]> {
  made ??= (async () => {
    const all: CorpusResource[] = [];
    for await (const one of dcatCorpus()) all.push(one);
    return all;
  })();
  return made;
}

let made: Promise<readonly CorpusResource[]> | undefined;
