import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { parseRdf } from "@metabridge/rdf";
import type { Quad } from "@rdfjs/types";

/** Real metadata and the official files of shapes, which are not part of the project. */
const SHARED = process.env.METABRIDGE_SHARED ?? fileURLToPath(new URL("../../../../shared", import.meta.url));

/** Whether they are there; on CI they must be, so that tests run, and fail. */
export const hasShared = existsSync(join(SHARED, "shapes")) || process.env.CI === "true";
if (!hasShared) console.warn(`Skipped: there is no ${SHARED}. Set METABRIDGE_SHARED.`);

/** A graph of the corpus. */
export interface CorpusGraph {
  readonly name: string;
  readonly quads: readonly Quad[];
}

async function graphOf(path: string): Promise<CorpusGraph> {
  const name = relative(SHARED, path);
  const { value, diagnostics } = await parseRdf(readFileSync(path), { source: name });
  const fault = diagnostics.find(({ severity }) => severity === "error");
  if (fault !== undefined) throw new Error(`${name}: ${fault.message}`);
  return { name, quads: value.quads as readonly Quad[] };
}

/** The graphs of a folder whose files have that extension, in the order of their names. */
export async function graphsOf(folder: string, extension: string): Promise<CorpusGraph[]> {
  const root = join(SHARED, folder);
  const names = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(extension));
  return Promise.all(names.sort().map((name) => graphOf(join(root, name))));
}

/** An official file of shapes. */
export const officialFile = async (name: string): Promise<readonly Quad[]> =>
  (await graphOf(join(SHARED, "shapes", name))).quads;
