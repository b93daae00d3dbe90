import { type XmlLeaf, type XmlLeafOptions, xmlLeaves } from "./xml-leaf.js";

/** A leaf that is in both documents, in another place or with another value. */
export interface LeafPair {
  readonly before: XmlLeaf;
  readonly after: XmlLeaf;
}

/** What became of each leaf of a document. */
export interface LeafLedger {
  /** The leaves of the first document. */
  readonly total: number;
  /** Those that are in the second one with the same value in the same element (or attribute). */
  readonly kept: number;
  /** The same value, in an element of another name. */
  readonly moved: readonly LeafPair[];
  /** Another value on the same path. */
  readonly changed: readonly LeafPair[];
  /** Nowhere in the second document. */
  readonly lost: readonly XmlLeaf[];
  /** In the second document only. */
  readonly added: readonly XmlLeaf[];
}

/**
 * Compares two XML documents leaf by leaf, without regard to order: what was kept, moved, changed, lost and added.
 *
 * @example
 * ```ts
 * import { leafLedger } from "@metabridge/roundtrip";
 * const { kept, lost } = leafLedger("<a><b>1</b><c>2</c></a>", "<a><b>1</b></a>");
 * console.log(kept, lost[0]?.path); // 1 "a/c"
 * ```
 */
export function leafLedger(before: string, after: string, options: XmlLeafOptions = {}): LeafLedger {
  const from = xmlLeaves(before, options).leaves;
  let open = from;
  let rest = xmlLeaves(after, options).leaves;
  let kept = 0;
  const moved: LeafPair[] = [];
  const changed: LeafPair[] = [];
  // The most exact match first, so that a leaf that did not move is never taken for one that did.
  for (const [keyOf, found] of [
    [(leaf: XmlLeaf) => `${leaf.path} ${leaf.attribute ?? ""} ${leaf.value}`, undefined],
    [(leaf: XmlLeaf) => `${leaf.parent} ${leaf.attribute ?? ""} ${leaf.value}`, undefined],
    [(leaf: XmlLeaf) => leaf.value, moved],
    [(leaf: XmlLeaf) => `${leaf.path} ${leaf.attribute ?? ""}`, changed],
  ] as const) {
    const matched = match(open, rest, keyOf);
    if (found === undefined) kept += matched.pairs.length;
    else found.push(...matched.pairs);
    open = matched.before;
    rest = matched.after;
  }
  return { total: from.length, kept, moved, changed, lost: open, added: rest };
}

/** Pairs the leaves of two documents that have the same key, each with the first that is still free. */
function match(
  before: readonly XmlLeaf[],
  after: readonly XmlLeaf[],
  keyOf: (leaf: XmlLeaf) => string,
): { pairs: LeafPair[]; before: XmlLeaf[]; after: XmlLeaf[] } {
  const free = new Map<string, XmlLeaf[]>();
  for (const leaf of after) {
    const key = keyOf(leaf);
    const queue = free.get(key);
    if (queue === undefined) free.set(key, [leaf]);
    else queue.push(leaf);
  }
  for (const queue of free.values()) queue.reverse();
  const pairs: LeafPair[] = [];
  const taken = new Set<XmlLeaf>();
  const open: XmlLeaf[] = [];
  for (const leaf of before) {
    const partner = free.get(keyOf(leaf))?.pop();
    if (partner === undefined) open.push(leaf);
    else {
      pairs.push({ before: leaf, after: partner });
      taken.add(partner);
    }
  }
  return { pairs, before: open, after: after.filter((leaf) => !taken.has(leaf)) };
}
