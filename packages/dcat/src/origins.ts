import { type Position, sideTable } from "@metabridge/core";
import type { Resource } from "./node.js";

/** Where in the source a value of a resource came from. */
export interface Origin {
  /** Empty: the record itself. */
  readonly path: string;
  readonly position?: Position;
}

/** Where the values and nodes of a resource came from. */
export interface Origins {
  of(value: object): Origin | undefined;
}

/** Beside the resources, so that these stay plain data. */
const tables = /* @__PURE__ */ sideTable<Origins>();

/**
 * Where the nodes and literals of a resource came from, where whoever made it kept that: `isoToDcat` of
 * `@metabridge/crosswalk` does with `trace`. A format that is written of DCAT traces its output by it.
 *
 * @example
 * ```ts
 * import { keepOrigins, originsOf, type Resource } from "@metabridge/dcat";
 *
 * const title = { value: "Street trees", language: "en" };
 * const trees: Resource = { $type: "Dataset", title: [title] };
 * keepOrigins(trees, { of: (value) => (value === title ? { path: "name", position: { line: 3, column: 7 } } : undefined) });
 * console.log(originsOf(trees)?.of(title)?.path); // name
 * ```
 */
export function originsOf(resource: object): Origins | undefined {
  return tables.get(resource);
}

/** Keeps where the parts of a resource came from, for who writes it: see {@link originsOf}. */
export function keepOrigins(resource: Resource, origins: Origins): void {
  tables.set(resource, origins);
}

/**
 * Passes on where the parts of a resource came from to one that was made from it, such as by `applyProfile`. `sources` has
 * what each new node or literal stands for; parts that are in both resources need no entry.
 */
export function passOrigins(from: Resource, to: Resource, sources: ReadonlyMap<object, object>): void {
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
