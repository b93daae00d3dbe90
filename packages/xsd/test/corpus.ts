import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { SchemaFile } from "../src/index.js";

const SHARED = process.env.METABRIDGE_SHARED ?? fileURLToPath(new URL("../../../../shared", import.meta.url));

/** Whether corpus and schemas are there. Where they are not, their tests are skipped; in CI that is a failure. */
export const hasCorpus = existsSync(join(SHARED, "schemas")) || process.env.CI === "true";

if (!hasCorpus) console.warn(`No schemas at ${SHARED}: the tests over real records are skipped.`);

const filesBelow = (folder: string, ending: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();

/** The files of a folder of schemas. */
export function schemaFiles(part = ""): SchemaFile[] {
  const folder = join(SHARED, "schemas", part);
  return filesBelow(folder, ".xsd").map((path) => ({ path, content: readFileSync(join(folder, path)) }));
}

/** The documents of a part of the corpus, by their names there. */
export const corpusDocuments = (part: string): string[] => filesBelow(join(SHARED, "corpus", part), ".xml");

export const corpusBytes = (part: string, name: string): Uint8Array => readFileSync(join(SHARED, "corpus", part, name));

/** The records that xmllint finds valid by the schemas of ISO 19139 or ISO 19115-3. */
export const validFiles = (): ReadonlySet<string> =>
  new Set(
    readFileSync(join(SHARED, "corpus", "xsd-valid.txt"), "utf8")
      .split("\n")
      .filter((line) => line !== ""),
  );
