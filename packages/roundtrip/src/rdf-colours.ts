import type { BlankVertex, Component } from "./rdf-graph.js";

/** Mixes a number into a hash of 32 bits. */
function mix(hash: number, value: number): number {
  let mixed = Math.imul(hash ^ value, 0x9e3779b1);
  mixed ^= mixed >>> 15;
  mixed = Math.imul(mixed, 0x85ebca6b);
  return mixed ^ (mixed >>> 13);
}

/** What a vertex looks like with the colours that its neighbours have now. The order of its statements does not count. */
function look(vertex: BlankVertex, colours: ReadonlyMap<BlankVertex, number>): number {
  let sum = 0;
  let product = 1;
  for (const { template, nodes } of vertex.statements) {
    let hash = mix(0x51ed270b, template);
    for (const node of nodes) hash = mix(hash, node === vertex ? 1 : (colours.get(node) ?? 0));
    sum = (sum + hash) | 0;
    product = Math.imul(product, hash | 1);
  }
  return mix(mix(colours.get(vertex) ?? 0, sum), product);
}

/** A chain of blank nodes needs as many rounds as it is long; what is not told apart by then, the statements are followed for. */
const MAX_ROUNDS = 64;

/** Colours of the vertices of a component, told apart as far as their surroundings do; and how much work that was. */
export interface Colouring {
  readonly colours: Map<BlankVertex, number>;
  readonly work: number;
}

/**
 * Colours vertices by their surroundings, wider with each round, until no round tells more of them apart (colour
 * refinement). How many rounds there are depends on the structure alone, so that equal components get equal colours.
 */
export function refine(component: Component, from: ReadonlyMap<BlankVertex, number>): Colouring {
  let colours = new Map(from);
  let classes = new Set(colours.values()).size;
  let work = 0;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const next = new Map<BlankVertex, number>();
    for (const vertex of component.vertices) next.set(vertex, look(vertex, colours));
    work += component.statements.length;
    const count = new Set(next.values()).size;
    colours = next;
    if (count <= classes) break;
    classes = count;
  }
  return { colours, work };
}

/** The colour that all vertices have before anything is known of them. */
export function plainColours(component: Component): Map<BlankVertex, number> {
  return new Map(component.vertices.map((vertex) => [vertex, 0]));
}

/** Marks one vertex as different from all others. */
export function single(colours: ReadonlyMap<BlankVertex, number>, vertex: BlankVertex): Map<BlankVertex, number> {
  return new Map(colours).set(vertex, mix(colours.get(vertex) ?? 0, 0x2545f491));
}

/** A hash of a whole component: equal for components that could be the same one. */
export function componentColour(component: Component, colours: ReadonlyMap<BlankVertex, number>): number {
  let sum = 0;
  for (const colour of colours.values()) sum = (sum + mix(colour, 0x1b873593)) | 0;
  return mix(mix(sum, component.vertices.length), component.statements.length);
}
