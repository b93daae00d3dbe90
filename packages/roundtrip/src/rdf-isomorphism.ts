import type * as RDF from "@rdfjs/types";
import { componentColour, plainColours, refine, single } from "./rdf-colours.js";
import { type BlankVertex, type Component, type RdfGraph, rdfGraph, statementKey, TextNumbers } from "./rdf-graph.js";

/** How long blank nodes are compared. */
export interface IsomorphismOptions {
  /**
   * How much work may go into finding out which blank nodes correspond, in visits of statements; a guard against graphs that
   * are made to take for ever. Default 5,000,000: about a second. Graphs of metadata take a few visits a statement.
   */
  readonly maxWork?: number;
}

const MAX_WORK = 5_000_000;

/** Which blank node of one dataset is which of the other. */
export type BlankNodeMapping = Map<BlankVertex, BlankVertex>;

/**
 * Whether two datasets say the same: whether blank nodes can be renamed so that they have the same statements. Undefined
 * where that could not be found out within the limit. Repeated statements count once; language tags have no case. Source:
 * RDF 1.1 Concepts, sections 3.6 and 4.1.
 *
 * @example
 * ```ts
 * import { parseRdf } from "@metabridge/rdf";
 * import { isomorphic } from "@metabridge/roundtrip";
 * const a = await parseRdf('_:x <http://purl.org/dc/terms/title> "Wald"@de .', { format: "turtle" });
 * const b = await parseRdf('[] <http://purl.org/dc/terms/title> "Wald"@DE .', { format: "turtle" });
 * console.log(isomorphic(a.value.quads, b.value.quads)); // true
 * ```
 */
export function isomorphic(
  a: Iterable<RDF.Quad>,
  b: Iterable<RDF.Quad>,
  options: IsomorphismOptions = {},
): boolean | undefined {
  const numbers = new TextNumbers();
  const left = rdfGraph(a, numbers);
  const right = rdfGraph(b, numbers);
  if (left.ground.size !== right.ground.size || left.vertices.length !== right.vertices.length) return false;
  for (const key of left.ground.keys()) if (!right.ground.has(key)) return false;
  const { unmatched, isUndecided } = matchComponents(left, right, options);
  if (unmatched.left.length === 0 && unmatched.right.length === 0) return true;
  return isUndecided ? undefined : false;
}

/** What {@link matchComponents} found. */
export interface MatchedComponents {
  readonly mapping: BlankNodeMapping;
  readonly unmatched: { readonly left: readonly Component[]; readonly right: readonly Component[] };
  /** Some components could not be compared within the limit. */
  readonly isUndecided: boolean;
}

/** Finds for each component of one dataset one of the other that is the same. */
export function matchComponents(left: RdfGraph, right: RdfGraph, options: IsomorphismOptions = {}): MatchedComponents {
  const budget = new Budget(options.maxWork ?? MAX_WORK);
  const candidates = new Map<number, Component[]>();
  for (const component of right.components) {
    const colour = paint(component, budget);
    const alike = candidates.get(colour);
    if (alike === undefined) candidates.set(colour, [component]);
    else alike.push(component);
  }
  const mapping: BlankNodeMapping = new Map();
  const unmatched: Component[] = [];
  let isUndecided = false;
  for (const component of left.components) {
    const alike = candidates.get(paint(component, budget)) ?? [];
    let found = false;
    for (const [i, candidate] of alike.entries()) {
      const matched = matchComponent(component, candidate, budget);
      if (matched === "undecided") {
        isUndecided = true;
        continue;
      }
      if (matched === undefined) continue;
      for (const [vertex, image] of matched) mapping.set(vertex, image);
      alike.splice(i, 1);
      found = true;
      break;
    }
    if (!found) unmatched.push(component);
  }
  return { mapping, unmatched: { left: unmatched, right: [...candidates.values()].flat() }, isUndecided };
}

class Budget {
  #left: number;

  constructor(work: number) {
    this.#left = work;
  }

  /** False once all is spent. */
  spend(work: number): boolean {
    this.#left -= work;
    return this.#left >= 0;
  }
}

/** Gives each vertex its colour, and the component’s. */
function paint(component: Component, budget: Budget): number {
  const { colours, work } = refine(component, plainColours(component));
  budget.spend(work);
  for (const [vertex, colour] of colours) vertex.colour = colour;
  return componentColour(component, colours);
}

function matchComponent(a: Component, b: Component, budget: Budget): BlankNodeMapping | undefined | "undecided" {
  if (a.vertices.length !== b.vertices.length || a.statements.length !== b.statements.length) return undefined;
  const straight = followStatements(a, b);
  budget.spend(a.statements.length);
  if (straight !== undefined && isIsomorphism(a, b, straight)) return straight;
  const colours = (component: Component) => new Map(component.vertices.map((vertex) => [vertex, vertex.colour]));
  return search(a, b, colours(a), colours(b), budget);
}

/**
 * The first mapping that comes to mind: a vertex to one of its colour, then along the statements to the neighbours. For
 * trees, which is what blank nodes of metadata are, it is always right.
 */
function followStatements(a: Component, b: Component): BlankNodeMapping | undefined {
  const free = new Map<number, BlankVertex[]>();
  for (const vertex of b.vertices) {
    const alike = free.get(vertex.colour);
    if (alike === undefined) free.set(vertex.colour, [vertex]);
    else alike.push(vertex);
  }
  const mapping: BlankNodeMapping = new Map();
  const taken = new Set<BlankVertex>();
  const assign = (vertex: BlankVertex, image: BlankVertex, queue: BlankVertex[]): void => {
    mapping.set(vertex, image);
    taken.add(image);
    queue.push(vertex);
  };
  // From what is told apart to what is not: the ends of a chain before its middle.
  const alikeTo = (vertex: BlankVertex): BlankVertex[] => free.get(vertex.colour) ?? [];
  const choices = new Map(a.vertices.map((vertex) => [vertex, alikeTo(vertex).length]));
  for (const start of [...a.vertices].sort((one, other) => (choices.get(one) ?? 0) - (choices.get(other) ?? 0))) {
    if (mapping.has(start)) continue;
    const alike = alikeTo(start);
    let image = alike.pop();
    while (image !== undefined && taken.has(image)) image = alike.pop();
    if (image === undefined) return undefined;
    const queue: BlankVertex[] = [];
    assign(start, image, queue);
    for (const vertex of queue) {
      const counterpart = mapping.get(vertex);
      if (counterpart === undefined) return undefined;
      const waiting = neighbours(counterpart, taken);
      for (const [key, others] of neighbours(vertex, mapping)) {
        const images = [...(waiting.get(key) ?? [])];
        for (const other of others) {
          if (mapping.has(other)) continue;
          let next = images.pop();
          while (next !== undefined && taken.has(next)) next = images.pop();
          if (next === undefined) return undefined;
          assign(other, next, queue);
        }
      }
    }
  }
  return mapping;
}

/** The neighbours of a vertex that are not dealt with, by how they are linked to it, and by colour. */
function neighbours(vertex: BlankVertex, done: { has(vertex: BlankVertex): boolean }): Map<string, Set<BlankVertex>> {
  const found = new Map<string, Set<BlankVertex>>();
  for (const { template, nodes } of vertex.statements) {
    for (const [i, other] of nodes.entries()) {
      if (other === vertex || done.has(other)) continue;
      const key = `${template} ${i} ${other.colour}`;
      const alike = found.get(key);
      if (alike === undefined) found.set(key, new Set([other]));
      else alike.add(other);
    }
  }
  return found;
}

/** Whether a mapping takes each statement of `a` to one of `b`; there are as many of both. */
function isIsomorphism(a: Component, b: Component, mapping: BlankNodeMapping): boolean {
  const labels = new Map<string, string>();
  for (const [vertex, image] of mapping) labels.set(vertex.label, image.label);
  if (new Set(labels.values()).size !== b.vertices.length) return false;
  const wanted = new Set(b.statements.map(({ quad }) => statementKey(quad)));
  return a.statements.every(({ quad }) => wanted.has(statementKey(quad, (label) => labels.get(label) ?? "")));
}

/** All mappings that the colours allow, one vertex after the other told apart, until one fits. */
function search(
  a: Component,
  b: Component,
  coloursA: ReadonlyMap<BlankVertex, number>,
  coloursB: ReadonlyMap<BlankVertex, number>,
  budget: Budget,
): BlankNodeMapping | undefined | "undecided" {
  const refinedA = refine(a, coloursA);
  const refinedB = refine(b, coloursB);
  if (!budget.spend(refinedA.work + refinedB.work)) return "undecided";
  const classesA = classesOf(refinedA.colours);
  const classesB = classesOf(refinedB.colours);
  let smallest: { readonly vertex: BlankVertex; readonly images: readonly BlankVertex[] } | undefined;
  const mapping: BlankNodeMapping = new Map();
  for (const [colour, vertices] of classesA) {
    const images = classesB.get(colour);
    const [vertex] = vertices;
    const [image] = images ?? [];
    if (images?.length !== vertices.length || vertex === undefined || image === undefined) return undefined;
    if (vertices.length === 1) mapping.set(vertex, image);
    else if (smallest === undefined || images.length < smallest.images.length) smallest = { vertex, images };
  }
  if (smallest === undefined) return isIsomorphism(a, b, mapping) ? mapping : undefined;
  const marked = single(refinedA.colours, smallest.vertex);
  for (const image of smallest.images) {
    const found = search(a, b, marked, single(refinedB.colours, image), budget);
    if (found !== undefined) return found;
  }
  return undefined;
}

function classesOf(colours: ReadonlyMap<BlankVertex, number>): Map<number, BlankVertex[]> {
  const classes = new Map<number, BlankVertex[]>();
  for (const [vertex, colour] of colours) {
    const alike = classes.get(colour);
    if (alike === undefined) classes.set(colour, [vertex]);
    else alike.push(vertex);
  }
  return classes;
}
