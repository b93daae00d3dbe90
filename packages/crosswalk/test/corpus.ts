import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { decodeBytes } from "@metabridge/core";
import { type MD_Metadata, readIso } from "@metabridge/iso19115";

/** Real records and reference outputs for testing, beside the repository. */
export const SHARED = process.env.METABRIDGE_SHARED ?? fileURLToPath(new URL("../../../../shared", import.meta.url));

/** Whether the corpus is there. Where it must be (in CI), its absence is a failure. */
export const hasCorpus = existsSync(join(SHARED, "corpus"));
if (!hasCorpus) {
  const message = `No corpus at ${SHARED}: set METABRIDGE_SHARED to test over real records.`;
  if (process.env.CI === "true") throw new Error(message);
  console.log(`${message} Skipped.`);
}

/** The files below a folder of shared, with that ending, in a stable order. */
export function filesIn(folder: string, ending: string): string[] {
  const root = join(SHARED, folder);
  if (!existsSync(root)) return [];
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(ending))
    .sort()
    .map((file) => join(root, file));
}

export interface CorpusRecord {
  readonly file: string;
  readonly record: MD_Metadata;
}

/** All ISO records of the corpus, or of some of its folders. */
export function* isoRecords(
  folders: readonly string[] = ["iso19139", "iso19115-3", "csw-response"],
): Generator<CorpusRecord> {
  for (const folder of folders) {
    for (const file of filesIn(`corpus/${folder}`, ".xml")) {
      for (const record of readIso(decodeBytes(readFileSync(file))).value) yield { file, record };
    }
  }
}
