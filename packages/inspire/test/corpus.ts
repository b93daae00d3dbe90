import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { decodeBytes } from "@metabridge/core";
import { type MD_Metadata, readIso } from "@metabridge/iso19115";

const SHARED = process.env.METABRIDGE_SHARED ?? fileURLToPath(new URL("../../../../shared", import.meta.url));

/** Whether the corpus is there. Where it is not, its tests are skipped; in CI that is a failure. */
export const hasCorpus = existsSync(join(SHARED, "corpus")) || process.env.CI === "true";

if (!hasCorpus) console.warn(`No corpus at ${SHARED}: the tests over real records are skipped.`);

/** The XML documents of a part of the corpus, by their names there. */
export function corpusFiles(part: string): string[] {
  const folder = join(SHARED, "corpus", part);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".xml"))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}

export const corpusText = (part: string, name: string): string =>
  decodeBytes(readFileSync(join(SHARED, "corpus", part, name)));

/** The records of one document. */
export const corpusRecords = (part: string, name: string): MD_Metadata[] =>
  readIso(corpusText(part, name), { source: name }).value;

/** One answer of the official suites. */
export interface OfficialVerdict {
  readonly file: string;
  readonly rule: string;
  readonly title: string;
  readonly verdict: "passed" | "failed" | "manual";
  readonly messages: string;
}

const VERDICTS = { PASSED: "passed", FAILED: "failed", PASSED_MANUAL: "manual" } as const;

export function officialVerdicts(): OfficialVerdict[] {
  const lines = readFileSync(join(SHARED, "reference", "inspire", "verdicts.tsv"), "utf8")
    .split("\n")
    .slice(1);
  return lines.flatMap((line) => {
    const [file, , assertion, verdict, messages = ""] = line.split("\t");
    if (file === undefined || assertion === undefined || verdict === undefined) return [];
    const [rule = "", title = ""] = assertion.split(": ");
    return [{ file, rule, title, verdict: VERDICTS[verdict as keyof typeof VERDICTS], messages }];
  });
}

/** The records that xmllint finds valid by the schemas of ISO 19139 (gmd 2007) or ISO 19115-3. */
export const validFiles = (): ReadonlySet<string> =>
  new Set(
    readFileSync(join(SHARED, "corpus", "xsd-valid.txt"), "utf8")
      .split("\n")
      .filter((line) => line !== ""),
  );

/** The XML schemas of both encodings. */
export function schemaFiles(): { path: string; content: Uint8Array }[] {
  const folder = join(SHARED, "schemas");
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".xsd"))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => ({ path: relative(folder, path).split(sep).join("/"), content: readFileSync(path) }));
}
