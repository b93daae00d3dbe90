import { readFileSync } from "node:fs";
import { join } from "node:path";
import { decodeBytes } from "@metabridge/core";
import { toQuads } from "@metabridge/dcat";
import { readIso } from "@metabridge/iso19115";
import type { Quad } from "@rdfjs/types";
import { Parser } from "n3";
import { describe, expect, test } from "vitest";
import { type IsoToDcatOptions, isoToDcat } from "../src/index.js";
import { filesIn, hasCorpus, SHARED } from "./corpus.js";
import { hollowNodes, SET_ASIDE } from "./reference-kinds.js";
import { keyOfPath, pathsOfStatements } from "./statement-paths.js";

const short = (iri: string): string => iri.replace(/^.*[/#]/, "");
const shortPath = (path: string): string =>
  path
    .split("/http")
    .map((step) => short(step))
    .join("/");

interface Share {
  total: number;
  found: number;
  readonly aside: Map<string, number>;
  readonly missing: Map<string, string[]>;
}

/** How much of what the reference says over all its records is said here, by path and value. */
function share(options: IsoToDcatOptions): Share {
  const to: Share = { total: 0, found: 0, aside: new Map(), missing: new Map() };
  const folder = join(SHARED, "reference/semic");
  for (const file of filesIn("reference/semic", ".nt")) {
    const name = file.slice(folder.length + 1, -".nt".length);
    const [record] = readIso(decodeBytes(readFileSync(join(SHARED, "corpus/iso19139", `${name}.xml`)))).value;
    if (record === undefined) throw new Error(`No record in ${name}`);
    const quads = toQuads(isoToDcat(record, options).value, { profile: "geodcat-ap" }).value;
    const ours = new Set<string>();
    for (const paths of pathsOfStatements(quads, quads[0]?.subject, "also blank").values()) {
      for (const path of paths) ours.add(keyOfPath(path));
    }
    const reference: Quad[] = new Parser({ format: "N-Triples" }).parse(readFileSync(file, "utf8"));
    const paths = pathsOfStatements(reference);
    const hollow = hollowNodes(reference);
    for (const quad of reference) {
      to.total++;
      const statements = paths.get(quad) ?? [];
      if (statements.some((one) => ours.has(keyOfPath(one)))) {
        to.found++;
        continue;
      }
      const path = shortPath(statements[0]?.path ?? "?");
      const kind = SET_ASIDE.find((one) => one.is(quad, path, hollow))?.kind;
      if (kind !== undefined) to.aside.set(kind, (to.aside.get(kind) ?? 0) + 1);
      else {
        const line = `${path}/${short(quad.predicate.value)}`;
        const examples = to.missing.get(line);
        const example = `${name}: ${quad.object.value.slice(0, 80)}`;
        if (examples === undefined) to.missing.set(line, [example]);
        else examples.push(example);
      }
    }
  }
  return to;
}

const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(2)} %`;

describe.skipIf(!hasCorpus)("the European Commission's reference conversion", () => {
  test("says hardly anything that is not said here", { timeout: 300_000 }, () => {
    const plain = share({});
    const { total, found, aside, missing } = share({ olderTerms: true });
    const put = [...aside.values()].reduce((sum, count) => sum + count, 0);
    const lines = [
      `${total} statements of the reference; here are ${percent(plain.found, total)} of them, with older terms ${percent(found, total)}.`,
      `Set aside, since they are wrong or not allowed: ${put}; of the others here are ${percent(found, total - put)}.`,
      ...[...aside].map(([kind, count]) => `  ${count} ${kind}`),
      "The rest:",
      ...[...missing]
        .sort(([, a], [, b]) => b.length - a.length)
        .slice(0, 60)
        .map(([kind, examples]) => `  ${examples.length} ${kind}  [${examples[0]}]`),
    ];
    console.log(lines.join("\n"));
    expect(total).toBeGreaterThan(17_000);
    expect(found / (total - put)).toBeGreaterThan(0.97);
  });
});
