/** The leaves of a long list: by its items, and by where they stand in them. */
export interface LeafList<Leaf> {
  readonly items: readonly (readonly Leaf[])[];
  /** The leaves of all items that stand at one place in them, such as all formats; with the number of their item. */
  readonly places: readonly (readonly PlacedLeaf<Leaf>[])[];
}

export interface PlacedLeaf<Leaf> {
  readonly leaf: Leaf;
  readonly item: number;
}

/** Shorter lists are no gain. */
const LONG = 8;

/** Parts leaves by the longest list that each is in, told by their paths; `alone` are those of no long list. */
export function leafLists<Leaf extends { readonly path: string }>(
  leaves: readonly Leaf[],
): { readonly alone: readonly Leaf[]; readonly lists: readonly LeafList<Leaf>[] } {
  const found = leaves.map((leaf) => ({ leaf, steps: indicesIn(leaf.path) }));
  const numbers = new Map<string, Set<string>>();
  for (const { list, number } of found.flatMap(({ steps }) => steps)) {
    const known = numbers.get(list) ?? new Set();
    numbers.set(list, known.add(number));
  }
  const lengthOf = ({ list }: Index): number => numbers.get(list)?.size ?? 0;
  const alone: Leaf[] = [];
  const lists = new Map<string, { items: Map<string, Leaf[]>; places: Map<string, PlacedLeaf<Leaf>[]> }>();
  for (const { leaf, steps } of found) {
    const longest = steps.reduce<Index | undefined>(
      (best, one) => (best === undefined || lengthOf(one) > lengthOf(best) ? one : best),
      undefined,
    );
    if (longest === undefined || lengthOf(longest) < LONG) {
      alone.push(leaf);
      continue;
    }
    const { list, number, rest } = longest;
    const { items, places } = lists.get(list) ?? { items: new Map<string, Leaf[]>(), places: new Map() };
    lists.set(list, { items, places });
    const item = items.get(number) ?? [];
    items.set(number, item);
    item.push(leaf);
    const placed = { leaf, item: [...items.keys()].indexOf(number) };
    places.set(rest, [...(places.get(rest) ?? []), placed]);
  }
  return {
    alone,
    lists: [...lists.values()].map(({ items, places }) => ({
      items: [...items.values()],
      places: [...places.values()],
    })),
  };
}

interface Index {
  /** What stands before the number. */
  readonly list: string;
  readonly number: string;
  readonly rest: string;
}

const indicesIn = (path: string): Index[] =>
  [...path.matchAll(/\[(\d+)\]/g)].map((match) => ({
    list: path.slice(0, match.index),
    number: match[1] ?? "",
    rest: path.slice(match.index + match[0].length),
  }));
