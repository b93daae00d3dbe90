import type { Position } from "../position.js";
import { sideTable } from "../side-table.js";

/** Where in the source a value of a record came from. */
export interface Origin {
  /** Empty: the record itself. */
  readonly path: string;
  readonly position?: Position;
}

/** Where the values and nodes of a record came from. */
export interface Origins {
  of(value: object): Origin | undefined;
}

/** Beside the records, so that these stay plain data. */
const tables = /* @__PURE__ */ sideTable<Origins>();

/**
 * Where the parts of a record came from, where whoever made it kept that: the crosswalk does with `trace`, readers of a
 * portal's JSON always do. Formats trace what they write by it.
 *
 * @example
 * ```ts
 * import { keepOrigins, originsOf } from "@metabridge/core";
 *
 * const title = { value: "Street trees", language: "en" };
 * const trees = { $type: "Dataset", title: [title] };
 * keepOrigins(trees, { of: (value) => (value === title ? { path: "name", position: { line: 3, column: 7 } } : undefined) });
 * console.log(originsOf(trees)?.of(title)?.path); // name
 * ```
 */
export function originsOf(record: object): Origins | undefined {
  return tables.get(record);
}

/** Keeps where the parts of a record came from, for who writes it: see {@link originsOf}. */
export function keepOrigins(record: object, origins: Origins): void {
  tables.set(record, origins);
}

/**
 * Passes on where the parts of a record came from to one that was made from it, such as by a profile. `sources` has what each
 * new node or literal stands for; parts that are in both records need no entry.
 */
export function passOrigins(from: object, to: object, sources: ReadonlyMap<object, object>): void {
  const known = originsOf(from);
  if (known === undefined) return;
  const above = new Map<object, object>();
  keepOrigins(to, {
    of(value) {
      if (above.size === 0) placesOf(to, above);
      for (let at: object | undefined = value; at !== undefined; at = above.get(at)) {
        const source = sources.get(at);
        const origin = known.of(at) ?? (source === undefined ? undefined : known.of(source));
        if (origin !== undefined) return origin;
      }
      return undefined;
    },
  });
}

/** What each part of a node hangs on. */
function placesOf(node: object, above: Map<object, object>): void {
  for (const [key, value] of Object.entries(node)) {
    if (key === "$types") continue;
    for (const one of Array.isArray(value) ? value : [value]) {
      if (typeof one !== "object" || one === null || above.has(one)) continue;
      above.set(one, node);
      placesOf(one, above);
    }
  }
}
