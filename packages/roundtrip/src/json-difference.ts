/** One place at which two JSON values differ. */
export interface JsonDifference {
  /** Where: a JSON pointer (RFC 6901) into the first value; for `added`, into the second. Empty: the whole value. */
  readonly pointer: string;
  /**
   * `missing`: only the first has it; `added`: only the second; `changed`: both have another value; `moved`: an array item
   * that is in the same array of the second at another place.
   */
  readonly kind: "missing" | "added" | "changed" | "moved";
  /** The value in the first; absent where it is added. */
  readonly a?: unknown;
  /** The value in the second; absent where it is missing. */
  readonly b?: unknown;
  /** Where a moved item is now, and a changed value where its pointer in the second is another one. */
  readonly to?: string;
}

/** Longer arrays are compared place by place: aligning them would take too long. */
const MAX_ALIGNED = 2000;

/**
 * How two JSON values differ. The order of members does not count, the order of array items does: an item that was put in
 * or taken out is one difference, not one for each item behind it.
 *
 * @example
 * ```ts
 * import { jsonDifference } from "@metabridge/roundtrip";
 * console.log(jsonDifference({ tags: ["a", "b"], title: "x" }, { tags: ["b"], title: "y" }));
 * // [ { pointer: "/tags/0", kind: "missing", a: "a" }, { pointer: "/title", kind: "changed", a: "x", b: "y" } ]
 * ```
 */
export function jsonDifference(a: unknown, b: unknown): JsonDifference[] {
  const differences: JsonDifference[] = [];
  compare(a, b, "", "", differences);
  return differences;
}

/** The differences line by line; empty where there is none. */
export function formatJsonDifference(differences: readonly JsonDifference[]): string {
  return differences
    .map((difference) => {
      const pointer = difference.pointer === "" ? "(all)" : difference.pointer;
      switch (difference.kind) {
        case "missing":
          return `- ${pointer}: ${shown(difference.a)}\n`;
        case "added":
          return `+ ${pointer}: ${shown(difference.b)}\n`;
        case "moved":
          return `~ ${pointer} -> ${difference.to}: ${shown(difference.a)}\n`;
        default:
          return `- ${pointer}: ${shown(difference.a)}\n+ ${difference.to ?? pointer}: ${shown(difference.b)}\n`;
      }
    })
    .join("");
}

function shown(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > 100 ? `${text.slice(0, 100)}…` : text;
}

type JsonObject = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function compare(a: unknown, b: unknown, pointerA: string, pointerB: string, to: JsonDifference[]): void {
  if (Array.isArray(a) && Array.isArray(b)) compareArrays(a, b, pointerA, pointerB, to);
  else if (isObject(a) && isObject(b)) compareObjects(a, b, pointerA, pointerB, to);
  else if (!Object.is(a, b) && !(a === 0 && b === 0)) {
    to.push({ pointer: pointerA, kind: "changed", a, b, ...(pointerA === pointerB ? {} : { to: pointerB }) });
  }
}

/** Source: RFC 6901, section 3. */
const step = (name: string | number): string => `/${String(name).replaceAll("~", "~0").replaceAll("/", "~1")}`;

function compareObjects(a: JsonObject, b: JsonObject, pointerA: string, pointerB: string, to: JsonDifference[]): void {
  for (const [name, value] of members(a)) {
    if (Object.hasOwn(b, name) && b[name] !== undefined)
      compare(value, b[name], pointerA + step(name), pointerB + step(name), to);
    else to.push({ pointer: pointerA + step(name), kind: "missing", a: value });
  }
  for (const [name, value] of members(b)) {
    if (!Object.hasOwn(a, name) || a[name] === undefined)
      to.push({ pointer: pointerB + step(name), kind: "added", b: value });
  }
}

/** A member that is undefined is none, as in JSON. */
const members = (object: JsonObject): [string, unknown][] =>
  Object.entries(object).filter(([, value]) => value !== undefined);

function compareArrays(
  a: readonly unknown[],
  b: readonly unknown[],
  pointerA: string,
  pointerB: string,
  to: JsonDifference[],
): void {
  const keysA = a.map(canonicalJson);
  const keysB = b.map(canonicalJson);
  const pairs = align(keysA, keysB);
  const aligned = new Map(pairs);
  const restA = [...a.keys()].filter((i) => !aligned.has(i));
  const restB = new Set(b.keys());
  for (const j of aligned.values()) restB.delete(j);
  // Of what is left over, equal items were moved; others that stand between the same aligned items were changed.
  const moved = pairMoved(restA, restB, keysA, keysB);
  const changed = pairGaps(
    pairs,
    restA.filter((i) => !moved.has(i)),
    restB,
    (i, j) => sameKind(a[i], b[j]),
  );
  for (const i of restA) {
    const pointer = pointerA + step(i);
    const movedTo = moved.get(i);
    const changedTo = changed.get(i);
    if (movedTo !== undefined)
      to.push({ pointer, kind: "moved", a: a[i], b: b[movedTo], to: pointerB + step(movedTo) });
    else if (changedTo !== undefined) compare(a[i], b[changedTo], pointer, pointerB + step(changedTo), to);
    else to.push({ pointer, kind: "missing", a: a[i] });
  }
  for (const j of restB) to.push({ pointer: pointerB + step(j), kind: "added", b: b[j] });
}

type Pairs = readonly (readonly [i: number, j: number])[];

/** The longest common subsequence of two arrays. */
function align(a: readonly string[], b: readonly string[]): Pairs {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  const pairs: [number, number][] = Array.from({ length: start }, (_, i) => [i, i]);
  for (const [i, j] of middle(a.slice(start, endA), b.slice(start, endB))) pairs.push([i + start, j + start]);
  for (let i = 0; endA + i < a.length; i++) pairs.push([endA + i, endB + i]);
  return pairs;
}

function middle(a: readonly string[], b: readonly string[]): [number, number][] {
  if (a.length * b.length > MAX_ALIGNED * MAX_ALIGNED) {
    return [...a.keys()].filter((i) => a[i] === b[i]).map((i) => [i, i]);
  }
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      lengths[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: [number, number][] = [];
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}

/** Items that are on both sides, at other places; what is found is taken out of `restB`. */
function pairMoved(
  restA: readonly number[],
  restB: Set<number>,
  keysA: readonly string[],
  keysB: readonly string[],
): Map<number, number> {
  const byKey = new Map<string, number[]>();
  for (const j of restB) {
    const key = keysB[j] ?? "";
    const alike = byKey.get(key);
    if (alike === undefined) byKey.set(key, [j]);
    else alike.push(j);
  }
  const moved = new Map<number, number>();
  for (const i of restA) {
    const j = byKey.get(keysA[i] ?? "")?.shift();
    if (j === undefined) continue;
    moved.set(i, j);
    restB.delete(j);
  }
  return moved;
}

/** Within each gap between aligned items, the items of both sides in order, where they fit; they are taken out of `restB`. */
function pairGaps(
  pairs: Pairs,
  restA: readonly number[],
  restB: Set<number>,
  fit: (i: number, j: number) => boolean,
): Map<number, number> {
  const waiting = [...restB].sort((one, other) => one - other);
  const changed = new Map<number, number>();
  let pair = 0;
  let first = 0;
  for (const i of restA) {
    while ((pairs[pair]?.[0] ?? Number.POSITIVE_INFINITY) < i) pair++;
    const from = pairs[pair - 1]?.[1] ?? -1;
    const until = pairs[pair]?.[1] ?? Number.POSITIVE_INFINITY;
    while ((waiting[first] ?? Number.POSITIVE_INFINITY) <= from) first++;
    for (let k = first; (waiting[k] ?? Number.POSITIVE_INFINITY) < until; k++) {
      const j = waiting[k];
      if (j === undefined || !fit(i, j)) continue;
      changed.set(i, j);
      restB.delete(j);
      waiting.splice(k, 1);
      break;
    }
  }
  return changed;
}

const sameKind = (a: unknown, b: unknown): boolean => typeof a === typeof b && Array.isArray(a) === Array.isArray(b);

/** The same text for equal values: members in the order of their names. */
function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (!isObject(value)) return JSON.stringify(value) ?? "null";
  return `{${members(value)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, member]) => `${JSON.stringify(name)}:${canonicalJson(member)}`)
    .join(",")}}`;
}
