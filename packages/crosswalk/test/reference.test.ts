import { readFileSync } from "node:fs";
import { join } from "node:path";
import { decodeBytes } from "@metabridge/core";
import { toQuads } from "@metabridge/dcat";
import { readIso } from "@metabridge/iso19115";
import { Parser } from "n3";
import { describe, expect, test } from "vitest";
import { isoToDcat } from "../src/index.js";
import { filesIn, hasCorpus, SHARED } from "./corpus.js";
import { type PathStatement, pathsOfStatements } from "./statement-paths.js";

const short = (iri: string): string => iri.replace(/^.*[/#]/, "");
const keyOf = ({ path, predicate, value }: PathStatement): string => `${path} ${predicate} ${value}`;

describe.skipIf(!hasCorpus)("the European Commission's reference conversion", () => {
  test("says little that is not said here", { timeout: 300_000 }, () => {
    let total = 0;
    let found = 0;
    const missing = new Map<string, { count: number; example: string }>();
    for (const file of filesIn("reference/semic", ".nt")) {
      const name = file.slice(join(SHARED, "reference/semic").length + 1);
      const source = join(SHARED, "corpus/iso19139", name.replace(/\.nt$/, ".xml"));
      const [record] = readIso(decodeBytes(readFileSync(source))).value;
      if (record === undefined) throw new Error(`No record in ${source}`);
      const ours = new Set(
        [...pathsOfStatements(toQuads(isoToDcat(record).value, { profile: "geodcat-ap" }).value).values()].flat().map(keyOf),
      );
      for (const [, statements] of pathsOfStatements(new Parser({ format: "N-Triples" }).parse(readFileSync(file, "utf8")))) {
        total++;
        if (statements.some((one) => ours.has(keyOf(one)))) {
          found++;
          continue;
        }
        const [one] = statements;
        if (one === undefined) continue;
        const kind = `${one.path.split("/http").map((step) => short(step)).join("/")}/${short(one.predicate)}`;
        const known = missing.get(kind);
        if (known === undefined) missing.set(kind, { count: 1, example: `${name}: ${one.value}`.slice(0, 160) });
        else known.count++;
      }
    }
    console.log(`${found} of ${total} statements of the reference (${((100 * found) / total).toFixed(2)} %). The others:`);
    const lines = [...missing].sort(([, a], [, b]) => b.count - a.count).map(([kind, { count, example }]) => `  ${count} ${kind}  [${example}]`);
    console.log(lines.slice(0, 60).join("\n"));
    expect(total).toBeGreaterThan(1000);
    // A part of what the reference says is in terms that GeoDCAT-AP 3 gave up: see docs.
    expect(found / total).toBeGreaterThan(0.75);
  });
});
