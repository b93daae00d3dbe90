import { spawn, spawnSync } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";
import { convert, type MetadataRecord, read } from "../src/index.js";
import { corpus, corpusFiles, describeWith, hasCorpus } from "./shared-corpus.js";

const judge = fileURLToPath(new URL("judge-rdf.py", import.meta.url));
// Debian's Python has Debian's rdflib; another one may stand before it on the path.
const python = ["/usr/bin/python3", "python3"].find((name) => spawnSync(name, ["-c", "import rdflib"]).status === 0);

interface Verdict {
  readonly path: string;
  readonly error?: string;
  readonly statements: number;
  readonly titles: readonly string[];
  readonly faults: readonly string[];
}

/** What rdflib says of documents; it runs beside the tests. */
function judgeAll(lines: readonly string[]): Promise<Verdict[]> {
  return new Promise((resolve, reject) => {
    if (python === undefined) return reject(new Error("rdflib is not there: apt-get install python3-rdflib"));
    const child = spawn(python, [judge], { stdio: ["pipe", "pipe", "inherit"] });
    let out = "";
    child.stdout.setEncoding("utf8").on("data", (text) => {
      out += text;
    });
    child.on("error", reject);
    child.on("close", (code) => {
      if (code !== 0) return reject(new Error(`The judge ended with ${code}.`));
      resolve(
        out
          .trimEnd()
          .split("\n")
          .map((line) => JSON.parse(line)),
      );
    });
    child.stdin.end(`${lines.join("\n")}\n`);
  });
}

function titlesOf(record: MetadataRecord): string[] {
  if (record.hub !== "iso19115") return [];
  const title = record.model.identificationInfo?.[0]?.citation?.title;
  return [title?.value, ...(title?.translations ?? []).map(({ value }) => value)]
    .map((text) => text?.trim())
    .filter((text) => text !== undefined && text !== "") as string[];
}

describeWith({ "corpus of real records (METABRIDGE_SHARED)": hasCorpus, rdflib: python !== undefined })(
  "every ISO record of the corpus, as rdflib reads what it becomes",
  () => {
    const syntaxes = [
      { to: "turtle", rdflib: "turtle" },
      { to: "rdfxml", rdflib: "xml" },
    ] as const;
    const titles = new Map<string, string[]>();
    const verdicts = new Map<string, Verdict[]>();
    let files: string[] = [];
    let folder: string;

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), "metabridge-corpus-"));
      files = [...corpusFiles("iso19139"), ...corpusFiles("iso19115-3")];
      const lines: string[] = [];
      for (const [index, file] of files.entries()) {
        const bytes = await readFile(file);
        titles.set(file, (await read(bytes)).value.flatMap(titlesOf));
        for (const { to, rdflib } of syntaxes) {
          const path = join(folder, `${index}.${to}`);
          await writeFile(path, (await convert(bytes, { to })).value);
          lines.push(`${rdflib} ${path}`);
        }
      }
      const all = await judgeAll(lines);
      for (const [index, file] of files.entries()) verdicts.set(file, all.slice(index * 2, index * 2 + 2));
    });
    afterAll(() => rm(folder, { recursive: true, force: true }));

    /** What does not hold, by file; so that a failure shows all of it at once. */
    const failures = (of: (verdict: Verdict, file: string) => unknown): unknown[] =>
      files.flatMap((file) =>
        (verdicts.get(file) ?? []).flatMap((verdict) => {
          const failure = of(verdict, file);
          return failure === undefined ? [] : [[relative(corpus, file), failure]];
        }),
      );

    it("is there: 435 files", () => {
      expect(files).toHaveLength(435);
    });

    it("is read without an error, in Turtle and in RDF/XML", () => {
      expect(failures(({ error }) => error)).toEqual([]);
    });

    it("has no bad IRI, no bad language tag, no invalid and no empty literal", () => {
      expect(failures(({ faults }) => (faults.length > 0 ? faults : undefined))).toEqual([]);
    });

    it("has a titled resource where the record has a title", () => {
      const missing = failures((verdict, file) => {
        const wanted = titles.get(file) ?? [];
        const found = verdict.titles.map((title) => title.replace(/\s+/g, " ").trim());
        return wanted.length === 0 || wanted.some((title) => found.includes(title.replace(/\s+/g, " ")))
          ? undefined
          : wanted[0];
      });
      expect(missing).toEqual([]);
      expect([...titles.values()].filter((of) => of.length > 0).length).toBeGreaterThan(270);
    });

    it("says the same in both syntaxes", () => {
      const unequal = files.filter((file) => {
        const [turtle, rdfXml] = verdicts.get(file) ?? [];
        return turtle?.statements !== rdfXml?.statements;
      });
      expect(unequal).toEqual([]);
    });
  },
);

describeWith({ "corpus of real records (METABRIDGE_SHARED)": hasCorpus })("the corpus, converted twice", () => {
  it("gives the same bytes", async () => {
    const files = ["iso19139", "iso19115-3", "csw-response"].flatMap(corpusFiles);
    expect(files.length).toBeGreaterThan(435);
    for (const file of files) {
      const bytes = await readFile(file);
      for (const to of ["turtle", "jsonld", "iso19139"]) {
        const once = await convert(bytes, { to });
        const again = await convert(bytes, { to });
        expect(again, file).toEqual(once);
      }
    }
  });
});
