import { outOfOrder } from "./leaf-order.js";
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

/** How two XML documents are compared. */
export interface LeafLedgerOptions extends XmlLeafOptions {
  /**
   * What a leaf has to keep beside its value, so that it was kept and did not move:
   * - `parent` (default): the name of its element, and of its attribute;
   * - `path`: the names of all elements around it too;
   * - `order`: its place among the other leaves that were kept, too.
   */
  readonly place?: "parent" | "path" | "order";
}

/**
 * Compares two XML documents leaf by leaf: what was kept, moved, changed, lost and added. Order does not count, unless
 * `place` says so.
 *
 * @example
 * ```ts
 * import { leafLedger } from "@metabridge/roundtrip";
 * const { kept, lost } = leafLedger("<a><b>1</b><c>2</c></a>", "<a><b>1</b></a>");
 * console.log(kept, lost[0]?.path); // 1 "a/c"
 * ```
 */
export function leafLedger(before: string, after: string, options: LeafLedgerOptions = {}): LeafLedger {
  return ledgerOf(xmlLeaves(before, options).leaves, xmlLeaves(after, options).leaves, options.place);
}

type KeyOf = (leaf: XmlLeaf) => string;

const samePath: KeyOf = ({ path, attribute, value }) => `${path} ${attribute ?? ""} ${value}`;
const sameParent: KeyOf = ({ parent, attribute, value }) => `${parent} ${attribute ?? ""} ${value}`;
const sameValue: KeyOf = ({ value }) => value;
const otherValue: KeyOf = ({ path, attribute }) => `${path} ${attribute ?? ""}`;

/** The ledger of leaves that have been read. */
export function ledgerOf(
  from: readonly XmlLeaf[],
  to: readonly XmlLeaf[],
  place: LeafLedgerOptions["place"] = "parent",
): LeafLedger {
  let open = from;
  let rest = to;
  const kept: LeafPair[] = [];
  const moved: LeafPair[] = [];
  const changed: LeafPair[] = [];
  // The most exact match first, so that a leaf that did not move is never taken for one that did.
  for (const [keyOf, found] of [
    [samePath, kept],
    [sameParent, place === "parent" ? kept : moved],
    [sameValue, moved],
    [otherValue, changed],
  ] as const) {
    const matched = match(open, rest, keyOf);
    for (const pair of matched.pairs) found.push(pair);
    open = matched.before;
    rest = matched.after;
  }
  if (place !== "order") return { total: from.length, kept: kept.length, moved, changed, lost: open, added: rest };
  const reordered = outOfOrder(kept);
  const all = [...reordered, ...moved];
  return { total: from.length, kept: kept.length - reordered.length, moved: all, changed, lost: open, added: rest };
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
