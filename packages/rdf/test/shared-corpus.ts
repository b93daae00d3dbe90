import { existsSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";

/** Real metadata, which is not part of the project. */
const SHARED = process.env.METABRIDGE_SHARED ?? fileURLToPath(new URL("../../../../shared", import.meta.url));

/** A file of the corpus: where it is, and what it is called. */
export interface CorpusFile {
  readonly path: string;
  readonly name: string;
}

/** The files of a folder of the corpus with that extension, in order; none where the corpus is absent, except on CI. */
export function corpusFiles(folder: string, extension: string): CorpusFile[] {
  const root = join(SHARED, folder);
  if (!existsSync(root)) {
    if (process.env.CI === "true") throw new Error(`The corpus is missing: ${root}. Set METABRIDGE_SHARED.`);
    console.warn(`Skipped: ${root} is not there.`);
    return [];
  }
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(extension))
    .sort()
    .map((name) => ({ path: join(root, name), name: relative(SHARED, join(root, name)) }));
}
