import type { SubjectIndex, SubjectNode } from "./subject-index.js";
import { RDF_REST } from "./vocabulary.js";

/** Deeper than this, nobody can read it, and it keeps writers that call themselves within the stack. */
export const MAX_NESTING = 32;

/** Whether a blank node is written inside of the one that refers to it, once {@link settleNesting} has run. */
export function isNested(node: SubjectNode): boolean {
  return node.isBlank && node.references === 1 && !node.isShared;
}

/**
 * Finds where the nesting of blank nodes must be cut: circles, which have no outermost node, and what is nested too deep.
 * The node at the cut becomes a shared one, which gets a label.
 */
export function settleNesting(index: SubjectIndex): void {
  for (const start of index.nodes) {
    if (!isNested(start) || start.depth >= 0) continue;
    const path: SubjectNode[] = [];
    const onPath = new Set<SubjectNode>();
    let node: SubjectNode | undefined = start;
    while (node !== undefined && isNested(node) && node.depth < 0 && !onPath.has(node)) {
      path.push(node);
      onPath.add(node);
      node = node.parent;
    }
    if (node !== undefined && onPath.has(node)) {
      node.isShared = true;
      node.depth = 0;
    }
    for (let i = path.length - 1; i >= 0; i--) {
      const nested = path[i];
      if (nested === undefined || nested.depth >= 0) continue;
      const { parent } = nested;
      const isInSameList = nested.isListCell && parent?.isListCell === true && nested.parentPredicate === RDF_REST;
      nested.depth = Math.max(parent?.depth ?? 0, 0) + (isInSameList ? 0 : 1);
      if (nested.depth > MAX_NESTING) {
        nested.isShared = true;
        nested.isListCell = false;
        nested.depth = 0;
      }
    }
  }
}
