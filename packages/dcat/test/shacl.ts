import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Quad, Term } from "@rdfjs/types";
import { DataFactory, Parser, Store } from "n3";
import { Validator } from "shacl-engine";

const SHARED = process.env.METABRIDGE_SHARED ?? fileURLToPath(new URL("../../../../shared", import.meta.url));
const SHAPES = join(SHARED, "shapes");

/** Whether the official shapes are there. In CI they must be. */
export const hasShapes = existsSync(SHAPES) || process.env.CI === "true";

if (!hasShapes) console.warn(`No shapes at ${SHAPES}: the tests against the official SHACL shapes are skipped.`);

const factory = { ...DataFactory, dataset: (quads: Quad[] = []) => new Store(quads) };

const short = (term: Term | undefined): string => term?.value.replace(/^.*[/#]/, "") ?? "";

/** The violations of official shapes, each in a line: what, where, of which class. */
export async function violations(quads: readonly Quad[], ...files: readonly string[]): Promise<string[]> {
  const shapes = new Store(files.flatMap((file) => new Parser().parse(readFileSync(join(SHAPES, file), "utf8"))));
  const dataset = new Store([...quads]);
  const report = await new Validator(shapes, { factory }).validate({ dataset });
  return report.results
    .filter((one) => short(one.severity) === "Violation")
    .map((one) => {
      const path = one.path?.map((step) => step.predicates.map(short).join("|")).join("/") ?? "";
      const types = dataset.getObjects(
        one.focusNode.term as never,
        "http://www.w3.org/1999/02/22-rdf-syntax-ns#type",
        null,
      );
      return `${short(one.constraintComponent)} ${types.map(short).sort().join(",")}/${path} ${one.value?.term.value ?? ""}`.trim();
    })
    .sort();
}
