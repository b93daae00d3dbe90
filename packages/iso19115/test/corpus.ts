import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { decodeBytes } from "@metabridge/core";

/** Real records and schemas for testing, beside the repository. */
export const SHARED = process.env.METABRIDGE_SHARED ?? fileURLToPath(new URL("../../../../shared", import.meta.url));

/** Whether the corpus is there. Where it must be (in CI), its absence is a failure. */
export const hasCorpus = existsSync(join(SHARED, "corpus"));
if (!hasCorpus) {
  const message = `No corpus at ${SHARED}: set METABRIDGE_SHARED to test over real records.`;
  if (process.env.CI === "true") throw new Error(message);
  console.log(`${message} Skipped.`);
}

export interface CorpusFile {
  /** Below corpus/. */
  readonly name: string;
  readonly text: string;
}

/** The XML files of some folders of the corpus, in a stable order. */
export function* corpusFiles(...folders: readonly string[]): Generator<CorpusFile> {
  for (const folder of folders) {
    const root = join(SHARED, "corpus", folder);
    for (const file of readdirSync(root, { recursive: true, encoding: "utf8" }).sort()) {
      if (file.endsWith(".xml")) yield { name: join(folder, file), text: decodeBytes(readFileSync(join(root, file))) };
    }
  }
}

/** The names of the records that are valid by their schema. */
export function validFiles(): string[] {
  return readFileSync(join(SHARED, "corpus", "xsd-valid.txt"), "utf8")
    .trim()
    .split("\n");
}
