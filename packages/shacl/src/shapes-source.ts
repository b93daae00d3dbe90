import { InvalidOptionError } from "@metabridge/core";
import { type Profile, profileOf } from "@metabridge/dcat";
import { createTermFactory, type TermFactory } from "@metabridge/rdf";
import type { Quad, Quad_Object, Quad_Subject, Term } from "@rdfjs/types";
import { hasShapes } from "./engine/compiled-shapes.js";
import { keyOf } from "./engine/data-graph.js";
import { type ShapePart, shapesOf } from "./shapes/shapes-of.js";

/** Shapes: those of a profile, by its id or as an object, or those of a file that was parsed. */
export type ShapesSource = string | Profile | readonly Quad[];

/** One source of shapes, or several to be run together. */
export type Shapes = ShapesSource | readonly ShapesSource[];

/** A source that is no mere id. */
export type ResolvedSource = Profile | readonly Quad[];

const isQuads = (source: unknown): source is readonly Quad[] => {
  const [first] = Array.isArray(source) ? source : [];
  return typeof first === "object" && first !== null && "subject" in first;
};

const resolved = (source: ShapesSource): ResolvedSource => (typeof source === "string" ? profileOf(source) : source);

/** The sources of an option, and an object that stands for them all: the same for the same option. */
export function sourcesOf(shapes: Shapes): { readonly sources: readonly ResolvedSource[]; readonly key: object } {
  if (typeof shapes === "string") {
    const profile = profileOf(shapes);
    return { sources: [profile], key: profile };
  }
  if (isQuads(shapes)) return { sources: [shapes], key: shapes };
  if (!Array.isArray(shapes)) return { sources: [shapes as Profile], key: shapes };
  const list: readonly ShapesSource[] = shapes;
  if (list.length === 0) throw new InvalidOptionError("shapes", "There are no shapes to check against.");
  return { sources: list.map(resolved), key: shapes };
}

/** What a source is called in a report. */
export const titleOf = (source: ResolvedSource): string => ("title" in source ? source.title : "shapes");

/** Labels of blank nodes hold within a file: those of several files are told apart. */
function relabelled(quads: readonly Quad[], prefix: string, { blankNode, quad }: TermFactory): Quad[] {
  const renamed = <T extends Term>(term: T): T =>
    term.termType === "BlankNode" ? (blankNode(`${prefix}${term.value}`) as Term as T) : term;
  return quads.map(({ subject, predicate, object }) =>
    quad(renamed<Quad_Subject>(subject), predicate, renamed<Quad_Object>(object)),
  );
}

/** All the shapes of several sources as one graph. */
export function joinedShapes(sources: readonly ResolvedSource[], parts: readonly ShapePart[]): Quad[] {
  const terms = createTermFactory();
  const joined = new Map<string, Quad>();
  for (const [at, source] of sources.entries()) {
    if (!("title" in source) && !hasShapes(source)) {
      throw new InvalidOptionError("shapes", "What is given as shapes holds neither a sh:NodeShape nor a target.");
    }
    const quads = "title" in source ? shapesOf(source, { parts }) : source;
    // Files of the same profile may say the same of the same shape.
    for (const quad of relabelled(quads, `${at}-`, terms)) {
      joined.set(`${keyOf(quad.subject)} ${quad.predicate.value} ${keyOf(quad.object)}`, quad);
    }
  }
  return [...joined.values()];
}
