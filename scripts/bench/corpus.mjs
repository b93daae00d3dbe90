// The documents that are measured: all ISO XML of the corpus, or of the fixtures where there is no corpus.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { env } from "node:process";
import { decodeBytes } from "@metabridge/core";
import { read } from "metabridge";
import { root } from "../toolchain/step.mjs";

/** @param {string} folder @returns {string[]} */
function xmlBelow(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".xml"))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}

export function benchCorpus() {
  const corpus = join(env.METABRIDGE_SHARED ?? join(root, "..", "shared"), "corpus");
  const fromCorpus = existsSync(corpus);
  const folders = fromCorpus
    ? ["iso19139", "iso19115-3"].map((name) => join(corpus, name))
    : ["csw", "iso19139", "iso19115-3", "oai-pmh"].map((name) => join(root, "test-fixtures", name));
  // Decoded beforehand: what is measured begins with text.
  const documents = folders.flatMap(xmlBelow).map((path) => decodeBytes(readFileSync(path)));
  const bytes = documents.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  return { documents, bytes, place: fromCorpus ? "the corpus" : "test-fixtures" };
}

/** The records of a document, read beforehand for the stages that only write. @param {string} text */
export async function recordsOf(text) {
  return (await read(text)).value;
}
