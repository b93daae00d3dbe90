import { type LeafList, leafLists, type PlacedLeaf } from "./leaf-lists.js";
import { Likeness, likeness } from "./likeness.js";
import { type Differences, OutputParts } from "./output-parts.js";

/** A text, number or boolean of an input, with the object or list that holds it. */
export interface InputLeaf {
  readonly holder: Record<string | number, unknown>;
  readonly key: string | number;
  readonly value: string | number | boolean;
  /** Where it is, with the numbers of list items in brackets: `resources[0]/format`. */
  readonly path: string;
}

/** What a change of one leaf did to the output. */
interface Effect<Leaf> {
  readonly leaf: Leaf;
  /** How many parts of the output it touched. */
  readonly reach: number;
}

/** What the changes that touched one part of the output did. */
interface Touched<Leaf> {
  /** It says something else. */
  readonly changed: Effect<Leaf>[];
  /** It is not there any more. */
  readonly gone: Effect<Leaf>[];
}

/** The ways to another value in the place of a text, until one of them shows: as close as can be, so that it stays valid. */
const OTHERS: readonly ((text: string) => string)[] = [
  // Another date, size, place or version.
  (text) => text.replace(/\d(?![\d.])/g, (digit) => (digit === "0" ? "1" : String(Number(digit) - 1))),
  (text) => `${text}x`,
  (text) => `x${text}`,
  () => "x",
];

function otherThan(value: string | number | boolean, at: number): string | number | boolean {
  if (typeof value === "string") return OTHERS[at]?.(value) ?? "";
  if (typeof value === "boolean") return !value;
  return at === 0 ? value + 1 : at === 1 ? -value - 1 : at === 2 ? 0.5 : 7;
}

/** So many objects of an input are changed as a whole at most. */
const MOST_TOGETHER = 100;

/**
 * Finds what of an input each part of an output was made of, whatever makes it: one value of the input after the other is
 * changed, and what is then otherwise in the output came from it. So no mapping has to keep a trace, and none can get it
 * wrong. It costs as many conversions as the input has values, fewer for long lists, and only who wants a trace pays for them.
 *
 * `make` gives the output for the input as it is, and must give the same for the same. The input is changed in place while
 * it runs, and is then as it was.
 *
 * @example
 * ```ts
 * import { CauseSearch } from "@metabridge/core";
 *
 * const input = { name: "Trees", size: 3 };
 * const search = new CauseSearch(() => ({ titles: [{ value: input.name.toUpperCase() }] }));
 * search.change([
 *   { holder: input, key: "name", value: "Trees", path: "name" },
 *   { holder: input, key: "size", value: 3, path: "size" },
 * ]);
 * console.log(search.causesOf(search.output.titles[0] ?? {}).map(({ key }) => key)); // [ 'name' ]
 * ```
 */
export class CauseSearch<Output extends object, Leaf extends InputLeaf = InputLeaf> {
  readonly output: Output;
  readonly #make: () => Output | undefined;
  readonly #parts: OutputParts;
  readonly #touched = new Map<object, Touched<Leaf>>();
  /** Those whose change only added to the output: what they say is said by another one too. */
  readonly #repeating: Leaf[] = [];
  /** Those that change a part only together. */
  readonly #joint = new Map<object, readonly Leaf[]>();

  constructor(make: () => Output) {
    this.#make = make;
    this.output = make();
    this.#parts = new OutputParts(this.output);
  }

  /** Changes each of the leaves once, and notes what it does; then those together that say the same thing twice. */
  change(leaves: readonly Leaf[]): void {
    const { alone, lists } = leafLists(leaves);
    for (const leaf of alone) {
      for (const at of OTHERS.keys()) if (this.#changeOne(leaf, at)) break;
    }
    for (const list of lists) this.#changeList(list);
    this.#changeTogether(heldTogether(alone));
  }

  /** What the parts of the output say that is in none of the leaves that they came from, as far as is known. */
  saidOtherwise(): ReadonlySet<string> {
    const said = new Set<string>();
    for (const part of this.#parts.all) {
      const values = this.#parts.valuesOf(part);
      const isAlike = this.#ownCauses(part).some(({ value }) => likeness(value, values) >= Likeness.Letters);
      if (!isAlike) for (const value of values) said.add(value);
    }
    return said;
  }

  /**
   * The leaves that a part of the output was made of: of those that change what it says the ones that are most like it; of
   * several the ones that touch least of the rest. For a part that says nothing itself, those of the parts below it.
   */
  causesOf(part: object): readonly Leaf[] {
    return this.#parts.valuesOf(part).length === 0 ? this.#causesBelow(part) : this.#ownCauses(part);
  }

  /** What a part hangs on: a part that is always the same, such as a label, has its causes. */
  above(part: object): object | undefined {
    return this.#parts.above(part);
  }

  #ownCauses(part: object): readonly Leaf[] {
    const values = this.#parts.valuesOf(part);
    const { changed = [], gone = [] } = this.#touched.get(part) ?? {};
    // What a value depends on with half of the record is what the record is, not what the value says.
    const effects = changed.length > 0 ? changed : gone.filter(({ reach }) => reach <= this.#half);
    if (effects.length === 0) {
      const same = this.#repeating.find((leaf) => likeness(leaf.value, values) >= Likeness.Letters);
      return same === undefined ? (this.#joint.get(part) ?? []) : [same];
    }
    const likest = highest(effects, ({ leaf }) => likeness(leaf.value, values));
    // A name and an address: the name comes first.
    const alike = highest(likest, ({ leaf }) => likeness(leaf.value, values.slice(0, 1)));
    const like = likeness(alike[0]?.leaf.value ?? "", values);
    const nearest = like === Likeness.Part ? alike : highest(alike, ({ reach }) => -reach);
    return (like >= Likeness.Letters ? nearest.slice(0, 1) : nearest).map(({ leaf }) => leaf);
  }

  /** The parts that have something to say, and of which nothing is known. */
  #unexplained(): object[] {
    return this.#parts.all.filter(
      (part) => this.#parts.valuesOf(part).length > 0 && this.#ownCauses(part).length === 0,
    );
  }

  #causesBelow(part: object): readonly Leaf[] {
    const all = new Set<Leaf>();
    for (const below of this.#parts.below(part)) {
      if (this.#parts.valuesOf(below).length > 0) for (const leaf of this.#ownCauses(below)) all.add(leaf);
    }
    return [...all];
  }

  /** Whether the change shows in the output. */
  #changeOne(leaf: Leaf, at: number): boolean {
    const differences = this.#with([leaf], at);
    if (differences === undefined) return false;
    const { changed, gone } = differences;
    const effect = { leaf, reach: changed.size + gone.size };
    if (effect.reach === 0) this.#repeating.push(leaf);
    for (const part of changed) this.#effectsOn(part).changed.push(effect);
    for (const part of gone) this.#effectsOn(part).gone.push(effect);
    return true;
  }

  /** A leaf at the same place of all items is changed at once; which item a part belongs to tells what it came from. */
  #changeList({ items, places }: LeafList<Leaf>): void {
    const itemOf = this.#itemsOfParts(items);
    for (const place of places) {
      let left = place;
      for (const at of OTHERS.keys()) left = this.#changePlace(left, at, itemOf);
    }
    for (const part of this.#unexplained()) {
      const item = itemOf.get(part);
      if (item !== undefined) this.#joint.set(part, items[item] ?? []);
    }
  }

  /** Changes the leaves; gives back those whose change did not show. */
  #changePlace(
    place: readonly PlacedLeaf<Leaf>[],
    at: number,
    itemOf: ReadonlyMap<object, number | undefined>,
  ): readonly PlacedLeaf<Leaf>[] {
    const leaves = place.map(({ leaf }) => leaf);
    const differences = leaves.length === 0 ? undefined : this.#with(leaves, at);
    if (differences === undefined) return place;
    const { changed, gone } = differences;
    if (changed.size + gone.size === 0) this.#repeating.push(...leaves);
    const leavesOf = (part: object): readonly PlacedLeaf<Leaf>[] => {
      const item = itemOf.get(part);
      return item === undefined ? place : place.filter((one) => one.item === item);
    };
    const reaches = new Map<Leaf, number>();
    const shown = [...changed, ...gone].map((part) => ({ part, from: leavesOf(part) }));
    for (const { leaf } of shown.flatMap(({ from }) => from)) reaches.set(leaf, (reaches.get(leaf) ?? 0) + 1);
    for (const { part, from } of shown) {
      const effects = this.#effectsOn(part)[changed.has(part) ? "changed" : "gone"];
      for (const { leaf } of from) effects.push({ leaf, reach: reaches.get(leaf) ?? 0 });
    }
    return place.filter(({ leaf }) => !reaches.has(leaf));
  }

  /**
   * The item of a list that each part depends on, undefined where on several. Items have numbers; for each of their binary
   * digits those that have it are changed together, then those that have it not.
   */
  #itemsOfParts(items: readonly (readonly Leaf[])[]): ReadonlyMap<object, number | undefined> {
    const found = new Map<object, number | undefined>();
    const digits = Math.ceil(Math.log2(items.length));
    for (let digit = 0; digit < digits; digit++) {
      const having = (bit: number): ReadonlySet<object> => {
        const leaves = items.filter((_, number) => ((number >> digit) & 1) === bit).flat();
        const { changed, gone } = this.#with(leaves, OTHERS.length - 1) ?? {};
        return new Set([...(changed ?? []), ...(gone ?? [])]);
      };
      const [without, withIt] = [having(0), having(1)];
      for (const part of new Set([...without, ...withIt])) {
        const isOfOne = without.has(part) !== withIt.has(part) && (digit === 0 || found.get(part) !== undefined);
        found.set(part, isOfOne ? (found.get(part) ?? 0) | (withIt.has(part) ? 1 << digit : 0) : undefined);
      }
    }
    return found;
  }

  /** A licence has a name and an address: where either tells which one it is, only the change of both shows. */
  #changeTogether(groups: readonly (readonly Leaf[])[]): void {
    const unexplained = new Set(this.#unexplained());
    for (const group of groups.slice(0, MOST_TOGETHER)) {
      if (unexplained.size === 0) return;
      for (const part of this.#touchedBy(group)) {
        if (!unexplained.delete(part)) continue;
        let least = group;
        for (const leaf of group) {
          const fewer = least.filter((one) => one !== leaf);
          if (this.#touchedBy(fewer).has(part)) least = fewer;
        }
        this.#joint.set(part, least);
      }
    }
  }

  /** The parts that the change of all these touches; none where it touches nearly everything. */
  #touchedBy(leaves: readonly Leaf[]): ReadonlySet<object> {
    const { changed, gone } = this.#with(leaves, OTHERS.length - 1) ?? {};
    const touched = new Set([...(changed ?? []), ...(gone ?? [])]);
    return touched.size > this.#half ? new Set() : touched;
  }

  /** What is otherwise in the output where these leaves are others; undefined where nothing is. */
  #with(leaves: readonly Leaf[], at: number): Differences | undefined {
    let output: Output | undefined;
    for (const { holder, key, value } of leaves) holder[key] = otherThan(value, at);
    try {
      output = this.#make();
    } catch {
      // No input may make a conversion fail; if one does, it says nothing of where values came from.
    } finally {
      for (const { holder, key, value } of leaves) holder[key] = value;
    }
    return output === undefined || this.#parts.isSame(output) ? undefined : this.#parts.differences(output);
  }

  get #half(): number {
    return Math.max(3, this.#parts.all.length / 2);
  }

  #effectsOn(part: object): Touched<Leaf> {
    const known = this.#touched.get(part) ?? { changed: [], gone: [] };
    this.#touched.set(part, known);
    return known;
  }
}

/** Those of the highest rank. */
function highest<T>(all: readonly T[], rank: (one: T) => number): readonly T[] {
  const top = Math.max(...all.map(rank));
  return all.filter((one) => rank(one) === top);
}

/** The leaves by what holds them, where it holds several. */
function heldTogether<Leaf extends InputLeaf>(leaves: readonly Leaf[]): readonly (readonly Leaf[])[] {
  const groups = new Map<object, Leaf[]>();
  for (const leaf of leaves) groups.set(leaf.holder, [...(groups.get(leaf.holder) ?? []), leaf]);
  return [...groups.values()].filter(({ length }) => length > 1);
}
