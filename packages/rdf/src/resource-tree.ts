import { MAX_NESTING } from "./nesting.js";
import { primaryResources } from "./primary-resources.js";
import { listCells, type ObjectValue, type SubjectIndex, type SubjectNode } from "./subject-index.js";
import { RDF_FIRST, RDF_REST, RDF_TYPE } from "./vocabulary.js";

/**
 * Makes a graph a tree, as people expect a document to be: what it is about at the top, each other resource inside of the
 * first one that refers to it, and only named where it is referred to again. Afterwards {@link isEmbedded} tells where a
 * node is described. Gives the nodes at the top.
 */
export function growTree(index: SubjectIndex, roots?: readonly string[]): SubjectNode[] {
  index.link();
  const tops: SubjectNode[] = [];
  const plant = (node: SubjectNode): boolean => {
    if (node.depth >= 0 || node.properties.length === 0) return false;
    node.parent = undefined;
    node.depth = 0;
    node.isListCell = false;
    tops.push(node);
    return true;
  };
  const grow = (node: SubjectNode): void => {
    if (plant(node)) embedAll(node, 1);
  };
  // All of them first, so that none is put inside of another.
  for (const node of primaryResources(index, roots).filter(plant)) embedAll(node, 1);
  for (const node of index.nodes) if (node.references === 0) grow(node);
  for (const node of index.nodes) grow(node);
  return tops;
}

/** Whether a node is described here, as the object of this subject and predicate, and not elsewhere. */
export function isEmbedded(node: SubjectNode, subject: SubjectNode, predicate: string): boolean {
  return node.parent === subject && node.parentPredicate === predicate;
}

/** Whether a blank node is referred to from somewhere else than where it is described. */
export function needsLabel(node: SubjectNode): boolean {
  return node.references > 1 || node.isShared || (node.parent === undefined && node.references > 0);
}

function embedAll(node: SubjectNode, depth: number): void {
  for (const property of node.sorted()) {
    // A class is named, not described, where it is a type.
    if (property.predicate === RDF_TYPE) continue;
    for (const object of property.objects) embed(object, node, property.predicate, depth);
  }
}

function embed(object: ObjectValue, subject: SubjectNode, predicate: string, depth: number): void {
  if (object.termType !== "Subject" || object.depth >= 0 || depth > MAX_NESTING) return;
  if (object.isListCell) {
    let link = { subject, predicate };
    for (const cell of listCells(object)) {
      place(cell, link.subject, link.predicate, depth);
      const item = cell.find(RDF_FIRST)?.objects[0];
      if (item !== undefined) embed(item, cell, RDF_FIRST, depth + 1);
      link = { subject: cell, predicate: RDF_REST };
    }
    return;
  }
  // What is not described anywhere, a blank node that has no properties, is written where it is referred to.
  place(object, subject, predicate, depth);
  embedAll(object, depth + 1);
}

function place(node: SubjectNode, subject: SubjectNode, predicate: string, depth: number): void {
  node.parent = subject;
  node.parentPredicate = predicate;
  node.depth = depth;
}
