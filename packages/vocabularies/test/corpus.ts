import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const shared = process.env.METABRIDGE_SHARED ?? fileURLToPath(new URL("../../../../shared", import.meta.url));

/** Where the corpus is absent the tests say so and skip; in CI its absence is a failure. */
const hasCorpus = existsSync(join(shared, "corpus"));
if (!hasCorpus && process.env.CI !== "true")
  console.warn(`No corpus at ${shared}: the tests over real records are skipped.`);
export const skipWithoutCorpus = !hasCorpus && process.env.CI !== "true";

function* filesBelow(folder: string): Iterable<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesBelow(path);
    else if (entry.name.endsWith(".xml") || entry.name.endsWith(".rdf")) yield path;
  }
}

let texts: readonly string[] | undefined;

/** The texts of all ISO records and CSW responses. */
export function isoRecords(): readonly string[] {
  texts ??= ["iso19139", "iso19115-3", "csw-response"].flatMap((kind) =>
    [...filesBelow(join(shared, "corpus", kind))].map((path) => readFileSync(path, "utf8")),
  );
  return texts;
}

/** The texts of all DCAT documents. */
export function dcatDocuments(): readonly string[] {
  return [...filesBelow(join(shared, "corpus", "dcat-rdfxml"))].map((path) => readFileSync(path, "utf8"));
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const decode = (xml: string): string => xml.replace(/&(\w+);/g, (all, name: string) => ENTITIES[name] ?? all);
const tidy = (xml: string): string =>
  decode(xml.replace(/<[^>]*>/g, " "))
    .replace(/\s+/g, " ")
    .trim();

/** The text of the first string in each element of a name, with how often it is there. */
export function textsOf(element: string, within?: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const record of isoRecords()) {
    const scopes =
      within === undefined
        ? [record]
        : [...record.matchAll(new RegExp(`<(?:\\w+:)?${within}[ >][\\s\\S]*?</(?:\\w+:)?${within}>`, "g"))].map(
            ([xml]) => xml,
          );
    for (const scope of scopes) {
      for (const [, content = ""] of scope.matchAll(
        new RegExp(`<(?:\\w+:)?${element}(?:\\s[^>]*[^/])?>([\\s\\S]*?)</(?:\\w+:)?${element}>`, "g"),
      )) {
        const first =
          /<(?:\w+:)?(?:CharacterString|Anchor|LocalName|ScopedName|MimeFileType|FileName)[^>]*>([^<]*)</.exec(content);
        const text = tidy(first?.[1] ?? content);
        if (text !== "") counts.set(text, (counts.get(text) ?? 0) + 1);
      }
    }
  }
  return counts;
}

/** The codes of a code list as they are written in codeListValue, with how often they are there. */
export function codesOf(codeList: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const record of isoRecords()) {
    for (const [tag] of record.matchAll(new RegExp(`<(?:\\w+:)?${codeList}\\s[^>]*>`, "g"))) {
      const code = decode(/codeListValue="([^"]*)"/.exec(tag)?.[1] ?? "").trim();
      if (code !== "") counts.set(code, (counts.get(code) ?? 0) + 1);
    }
  }
  return counts;
}

/** Several counts as one. */
export function together(...all: readonly ReadonlyMap<string, number>[]): ReadonlyMap<string, number> {
  const sum = new Map<string, number>();
  for (const counts of all) for (const [value, count] of counts) sum.set(value, (sum.get(value) ?? 0) + count);
  return sum;
}

/** How many of the values are understood, which are not; printed, so that a run shows what it covered. */
export function coverage(
  subject: string,
  values: ReadonlyMap<string, number>,
  understands: (value: string) => boolean,
) {
  const missed = [...values.keys()].filter((value) => !understands(value));
  const all = [...values.values()].reduce((sum, count) => sum + count, 0);
  const lost = missed.reduce((sum, value) => sum + (values.get(value) ?? 0), 0);
  console.info(
    `${subject}: ${values.size - missed.length} of ${values.size} different values, ${all - lost} of ${all} occurrences understood` +
      (missed.length === 0 ? "." : `; not: ${missed.map((value) => `“${value.slice(0, 60)}”`).join(" ")}`),
  );
  return { missed, all, understood: all - lost };
}
