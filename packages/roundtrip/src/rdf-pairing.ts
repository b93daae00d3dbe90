import type { BlankVertex, Component, OpenStatement } from "./rdf-graph.js";
import type { BlankNodeMapping } from "./rdf-isomorphism.js";

/** What so many nodes have in common tells little, and comparing them all would take long. */
const COMMON = 40;

/**
 * Pairs blank nodes of two datasets that differ: those with most statements in common first, and from each pair on along
 * the statements to the nodes that they are linked to in the same way.
 */
export function pairAlike(left: readonly Component[], right: readonly Component[]): BlankNodeMapping {
  const mapping: BlankNodeMapping = new Map();
  const taken = new Set<BlankVertex>();
  const queue: BlankVertex[] = [];
  const assign = (vertex: BlankVertex, image: BlankVertex): void => {
    mapping.set(vertex, image);
    taken.add(image);
    queue.push(vertex);
  };
  const follow = (): void => {
    for (let vertex = queue.shift(); vertex !== undefined; vertex = queue.shift()) {
      const image = mapping.get(vertex);
      if (image !== undefined) pairNeighbours(vertex, image, mapping, taken, assign);
    }
  };
  for (const { vertex, image } of candidates(left, right)) {
    if (mapping.has(vertex) || taken.has(image)) continue;
    assign(vertex, image);
    follow();
  }
  return mapping;
}

interface Candidate {
  readonly vertex: BlankVertex;
  readonly image: BlankVertex;
  readonly score: number;
}

/** Pairs of nodes that have something in common, the likeliest first. */
function candidates(left: readonly Component[], right: readonly Component[]): Candidate[] {
  const features = new Map<string, { left: BlankVertex[]; right: BlankVertex[] }>();
  const note = (components: readonly Component[], side: "left" | "right"): void => {
    for (const vertex of components.flatMap(({ vertices }) => vertices)) {
      for (const feature of featuresOf(vertex)) {
        let nodes = features.get(feature);
        if (nodes === undefined) {
          nodes = { left: [], right: [] };
          features.set(feature, nodes);
        }
        nodes[side].push(vertex);
      }
    }
  };
  note(left, "left");
  note(right, "right");
  const scores = new Map<BlankVertex, Map<BlankVertex, number>>();
  for (const nodes of features.values()) {
    if (nodes.left.length > COMMON || nodes.right.length > COMMON) continue;
    // What fewer nodes share says more.
    const weight = 1 / Math.max(1, nodes.left.length * nodes.right.length);
    for (const vertex of nodes.left) {
      let images = scores.get(vertex);
      if (images === undefined) {
        images = new Map();
        scores.set(vertex, images);
      }
      for (const image of nodes.right) images.set(image, (images.get(image) ?? 0) + weight);
    }
  }
  const pairs: Candidate[] = [];
  for (const [vertex, images] of scores) for (const [image, score] of images) pairs.push({ vertex, image, score });
  // The sort is stable: of equal ones, those that come first in their documents stay first.
  return pairs.sort((a, b) => b.score - a.score);
}

/** What a node can be told by: each statement with its other blank nodes left open, and its predicate alone. */
function featuresOf(vertex: BlankVertex): Set<string> {
  const features = new Set<string>();
  for (const statement of vertex.statements) {
    features.add(`${statement.template} ${placesOf(vertex, statement)}`);
    features.add(`${statement.quad.predicate.value} ${placesOf(vertex, statement)}`);
  }
  return features;
}

const placesOf = (vertex: BlankVertex, { nodes }: OpenStatement): string =>
  nodes.map((node) => (node === vertex ? "x" : "-")).join("");

/** Pairs the neighbours that are linked to a pair in the same way, those with most in common first. */
function pairNeighbours(
  vertex: BlankVertex,
  image: BlankVertex,
  mapping: BlankNodeMapping,
  taken: ReadonlySet<BlankVertex>,
  assign: (vertex: BlankVertex, image: BlankVertex) => void,
): void {
  const images = linksOf(image, (node) => taken.has(node));
  for (const [link, nodes] of linksOf(vertex, (node) => mapping.has(node))) {
    const others = images.get(link) ?? [];
    if (nodes.length > COMMON || others.length > COMMON) continue;
    const pairs = nodes.flatMap((node) => others.map((other) => ({ node, other, score: common(node, other) })));
    for (const { node, other } of pairs.sort((a, b) => b.score - a.score)) {
      if (!mapping.has(node) && !taken.has(other)) assign(node, other);
    }
  }
}

/** The neighbours of a node by predicate and place. */
function linksOf(vertex: BlankVertex, isDone: (node: BlankVertex) => boolean): Map<string, BlankVertex[]> {
  const links = new Map<string, BlankVertex[]>();
  for (const { quad, nodes } of vertex.statements) {
    for (const [i, node] of nodes.entries()) {
      if (node === vertex || isDone(node)) continue;
      const link = `${quad.predicate.value} ${i}`;
      const alike = links.get(link);
      if (alike === undefined) links.set(link, [node]);
      else if (!alike.includes(node)) alike.push(node);
    }
  }
  return links;
}

/** How many features two nodes share. */
function common(a: BlankVertex, b: BlankVertex): number {
  const features = featuresOf(b);
  let count = 0;
  for (const feature of featuresOf(a)) if (features.has(feature)) count++;
  return count;
}
