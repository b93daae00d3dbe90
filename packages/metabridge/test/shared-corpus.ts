import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe } from "vitest";
import { repository } from "./run-command.js";

/** Real records for tests of whole corpora; they are not part of the repository. */
export const shared = process.env.METABRIDGE_SHARED ?? join(repository, "..", "shared");

export const corpus = join(shared, "corpus");
export const schemas = join(shared, "schemas");

/**
 * Tests that need things beyond the repository: skipped with a line that says so where these are not there; in CI, where
 * they must be, the tests run and fail.
 */
export function describeWith(needs: Readonly<Record<string, boolean>>): typeof describe | typeof describe.skip {
  const missing = Object.keys(needs).filter((name) => needs[name] !== true);
  if (missing.length === 0 || process.env.CI === "true") return describe;
  console.warn(`Some tests are skipped, since there is no ${missing.join(", no ")}.`);
  return describe.skip;
}

export const hasCorpus = existsSync(corpus);
export const hasSchemas = existsSync(schemas);

/** The XML files below a folder of the corpus, in the order of their names. */
export function corpusFiles(folder: string): string[] {
  return readdirSync(join(corpus, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(xml|rdf)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
