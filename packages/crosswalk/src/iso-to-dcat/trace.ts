import { type Position, sideTable, type TraceEntry } from "@metabridge/core";
import { ntriplesStatement, type Resource, StatementWriter } from "@metabridge/dcat";
import { pathsOf, positionsOf } from "@metabridge/iso19115";
import type { Conversion } from "./conversion.js";

/** Where in the record a value of the output came from. */
export interface Origin {
  readonly path: string;
  readonly position?: Position;
}

/** Where the values and nodes of a resource came from. */
export interface Origins {
  of(value: object): Origin | undefined;
}

const tables = /* @__PURE__ */ sideTable<Origins>();

/**
 * Where the nodes and literals of a resource that {@link isoToDcat} made with `trace` came from; undefined for any other.
 *
 * @example
 * ```ts
 * import { isoToDcat, originsOf } from "@metabridge/crosswalk";
 * const { value } = isoToDcat(
 *   {
 *     $type: "MD_Metadata",
 *     identificationInfo: [{ $type: "MD_DataIdentification", abstract: { value: "All cycle paths of the city" } }],
 *   },
 *   { trace: true },
 * );
 * const [description] = value.description ?? [];
 * console.log(description && originsOf(value)?.of(description)?.path); // "identificationInfo[0]/abstract"
 * ```
 */
export function originsOf(resource: object): Origins | undefined {
  return tables.get(resource);
}

/** Remembers where the parts of a resource came from: what has no origin of its own has that of what it hangs on. */
export function rememberOrigins(c: Conversion, resource: Resource): void {
  const { ledger, record } = c;
  if (ledger === undefined) return;
  const { origins } = ledger;
  let paths: Map<object, string> | undefined;
  const positions = positionsOf(record);
  tables.set(resource, {
    of(value) {
      const source = origins.get(value);
      if (source === undefined) return undefined;
      paths ??= pathsOf(record, new Set(origins.values()));
      const path = paths.get(source);
      const position = positions?.of(source);
      return path === undefined ? undefined : { path, ...(position === undefined ? {} : { position }) };
    },
  });
  inherit(resource, undefined, origins, new Set());
}

/**
 * Passes on where the parts of a resource came from to one that was made from it, such as by `applyProfile`. `sources` has
 * what each new node or literal stands for; parts that are in both resources need no entry.
 */
export function passOrigins(from: object, to: object, sources: ReadonlyMap<object, object>): void {
  const known = tables.get(from);
  if (known === undefined) return;
  const above = new Map<object, object>();
  tables.set(to, {
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

function inherit(node: object, above: object | undefined, origins: Map<object, object>, seen: Set<object>): void {
  if (seen.has(node)) return;
  seen.add(node);
  const source = origins.get(node) ?? above;
  if (source !== undefined && !origins.has(node)) origins.set(node, source);
  for (const [key, value] of Object.entries(node)) {
    if (key === "$types") continue;
    for (const one of Array.isArray(value) ? value : [value]) {
      if (typeof one === "object" && one !== null) inherit(one, source, origins, seen);
    }
  }
}

/** Each statement of the resource, in N-Triples, with the leaf or object of the record that it came from. */
export function traceOf(resource: Resource): TraceEntry[] {
  const origins = tables.get(resource);
  const entries: TraceEntry[] = [];
  const writer = new StatementWriter((subject, predicate, object, from) => {
    const origin = origins?.of(from);
    if (origin !== undefined) {
      entries.push({ output: ntriplesStatement(subject, predicate, object), ...origin });
    }
  });
  writer.write(resource);
  return entries;
}
