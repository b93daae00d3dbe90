import { readFileSync } from "node:fs";
import { join } from "node:path";
import { decodeBytes } from "@metabridge/core";
import { toQuads } from "@metabridge/dcat";
import { readIso } from "@metabridge/iso19115";
import type { Quad } from "@rdfjs/types";
import { Parser } from "n3";
import { isoToDcat } from "../src/index.js";
import { filesIn, SHARED } from "./corpus.js";
import { EQUIVALENCES, type Equivalence, linksOf } from "./reference-equivalences.js";
import { keyOfPath, type PathStatement, pathsOfStatements } from "./statement-paths.js";

/** A statement of the reference that is not said here. */
export interface Missing {
  readonly record: string;
  readonly quad: Quad;
  /** The local names of the properties that lead to it: `/distribution/format`. */
  readonly path: string;
  /** Its value, with language or datatype. */
  readonly value: string;
  /** All that the reference says of this record. */
  readonly graph: ReferenceGraph;
}

export interface ReferenceGraph {
  readonly quads: readonly Quad[];
  /** What is said here of the record. */
  readonly ours: readonly Quad[];
}

/** How much of what the reference says over all its records is said here. */
export interface Share {
  readonly total: number;
  /** By path and value as they stand. */
  readonly verbatim: number;
  /** By each of the rules, of those that are not said verbatim. */
  readonly byRule: ReadonlyMap<string, number>;
  readonly missing: readonly Missing[];
}

const short = (iri: string): string => iri.replace(/^.*[/#]/, "");
const shortPath = (path: string): string => path.split("/http").map(short).join("/");

/** The forms in which a statement is compared, by these rules one after the other. */
function formsOf(statement: PathStatement, rules: readonly Equivalence[], quads: readonly Quad[]): PathStatement[] {
  const links = linksOf(quads);
  return rules.reduce<PathStatement[]>(
    (forms, rule) => forms.flatMap((one) => rule.forms?.(one, links) ?? [one]),
    [statement],
  );
}

/** All forms of all that is said. */
function saidBy(
  statements: readonly PathStatement[],
  rules: readonly Equivalence[],
  quads: readonly Quad[],
): Set<string> {
  const links = linksOf(quads);
  const said = new Set<string>();
  for (const statement of statements) {
    let forms: readonly PathStatement[] = [statement];
    for (const rule of rules) {
      forms = forms.flatMap((one) => [...(rule.forms?.(one, links) ?? [one]), ...(rule.follows?.(one) ?? [])]);
    }
    for (const form of forms) said.add(keyOfPath(form));
  }
  return said;
}

/** Compares the output for the profile geodcat-ap, with the defaults of all options, with the reference, record by record. */
export function shareOfReference(): Share {
  let total = 0;
  let verbatim = 0;
  const byRule = new Map<string, number>();
  const missing: Missing[] = [];
  const folder = join(SHARED, "reference/semic");
  for (const file of filesIn("reference/semic", ".nt")) {
    const record = file.slice(folder.length + 1, -".nt".length);
    const [iso] = readIso(decodeBytes(readFileSync(join(SHARED, "corpus/iso19139", `${record}.xml`)))).value;
    if (iso === undefined) throw new Error(`No record in ${record}`);
    const profile = "geodcat-ap";
    const ours = toQuads(isoToDcat(iso, { profile }).value, { profile }).value;
    const statements = [...pathsOfStatements(ours, ours[0]?.subject, "also blank").values()].flat();
    const plain = saidBy(statements, [], ours);
    const said = saidBy(statements, EQUIVALENCES, ours);
    const byOne = EQUIVALENCES.map((rule) => ({ rule, said: saidBy(statements, [rule], ours) }));
    const quads: Quad[] = new Parser({ format: "N-Triples" }).parse(readFileSync(file, "utf8"));
    const paths = pathsOfStatements(quads);
    const graph = { quads, ours };
    const isIn = (set: ReadonlySet<string>, all: readonly PathStatement[], rules: readonly Equivalence[]): boolean =>
      all.some((one) => formsOf(one, rules, quads).some((form) => set.has(keyOfPath(form))));
    for (const quad of quads) {
      total++;
      const own = paths.get(quad) ?? [];
      if (isIn(plain, own, [])) verbatim++;
      else if (isIn(said, own, EQUIVALENCES)) {
        const by = byOne.find(({ rule, said: one }) => isIn(one, own, [rule]))?.rule.name ?? "several of these";
        byRule.set(by, (byRule.get(by) ?? 0) + 1);
      } else {
        const path = `${shortPath(own[0]?.path ?? "?")}/${short(quad.predicate.value)}`;
        missing.push({ record, quad, path, value: own[0]?.value ?? quad.object.value, graph });
      }
    }
  }
  return { total, verbatim, byRule, missing };
}
