import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { expect, it } from "vitest";
import { schemaFolder } from "../src/command/schema-folder.js";
import { schemaStructure, validate } from "../src/index.js";
import { corpus, corpusFiles, describeWith, hasCorpus, hasSchemas, schemas } from "./shared-corpus.js";

interface JsonRecord {
  readonly results: readonly { readonly rule: string; readonly verdict: string }[];
}

describeWith({ corpus: hasCorpus, schemas: hasSchemas })("rule C.1 by XML schemas", () => {
  it("has the verdict of xmllint for each real record", async () => {
    const structure = await schemaStructure([await schemaFolder(schemas)]);
    const valid = new Set(readFileSync(join(corpus, "xsd-valid.txt"), "utf8").split("\n"));
    const different: string[] = [];
    let documents = 0;
    for (const path of ["iso19139", "iso19115-3"].flatMap(corpusFiles)) {
      const { value } = await validate(readFileSync(path), { rules: "inspire", classes: ["common"], structure });
      const records: readonly JsonRecord[] = JSON.parse(value.render("json")).records;
      const verdicts = records.map(({ results }) => results.find(({ rule }) => rule === "md common req C.1")?.verdict);
      const name = relative(corpus, path);
      documents++;
      if (verdicts.every((verdict) => verdict === "passed") !== valid.has(name)) different.push(`${name}: ${verdicts}`);
    }
    console.log(`${documents} documents, ${different.length} with another verdict than that of xmllint`);
    expect(different).toEqual([]);
    expect(documents).toBeGreaterThanOrEqual(435);
  });
});
