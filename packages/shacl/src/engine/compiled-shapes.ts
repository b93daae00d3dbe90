import { RDF } from "@metabridge/dcat";
import { createTermFactory } from "@metabridge/rdf";
import type { Quad, Variable } from "@rdfjs/types";
import Validator from "shacl-engine/Validator.js";
import { SUB_CLASS_OF, sh } from "../shapes/sh.js";
import { DataGraph } from "./data-graph.js";

/** Shapes, ready to be run over data. */
export interface CompiledShapes {
  readonly graph: DataGraph;
  readonly validator: Validator;
}

/** Shapes that ask in SPARQL need an engine for it: it is loaded for those alone. */
async function plugins(quads: Iterable<Quad>): Promise<{ validations?: unknown; targetResolvers?: unknown }> {
  for (const { predicate } of quads) {
    if (predicate.value !== sh("sparql") && predicate.value !== sh("target")) continue;
    const { validations, targetResolvers } = await import("shacl-engine/sparql.js");
    return { validations, targetResolvers };
  }
  return {};
}

/**
 * Makes shapes ready. The hierarchy of classes is looked up in the shapes by the engine, while SHACL wants that of the data
 * (SHACL, 1.3 “subclasses”): so statements of it in the data stand beside the shapes.
 */
export async function compileShapes(shapes: readonly Quad[], hierarchy: readonly Quad[] = []): Promise<CompiledShapes> {
  const quads = hierarchy.length === 0 ? shapes : [...shapes, ...hierarchy];
  const graph = new DataGraph(quads);
  const factory = { ...createTermFactory(), variable };
  return { graph, validator: new Validator(graph, { factory, ...(await plugins(quads)) }) };
}

/** Queries have variables, which are no terms of RDF. */
const variable = (value: string): Variable => ({
  termType: "Variable",
  value,
  equals: (other) => other?.termType === "Variable" && other.value === value,
});

/** What data say of the hierarchy of classes. */
export function hierarchyOf(quads: Iterable<Quad>): Quad[] {
  const hierarchy: Quad[] = [];
  for (const quad of quads) if (quad.predicate.value === SUB_CLASS_OF) hierarchy.push(quad);
  return hierarchy;
}

/** Whether statements have a shape among them: what a file that is given as shapes by mistake has not. */
export function hasShapes(quads: Iterable<Quad>): boolean {
  for (const { predicate, object } of quads) {
    const { value } = predicate;
    if (value === RDF.type && (object.value === sh("NodeShape") || object.value === sh("PropertyShape"))) return true;
    if (value.startsWith(sh("target"))) return true;
  }
  return false;
}
