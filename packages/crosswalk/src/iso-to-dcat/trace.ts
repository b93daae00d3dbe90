import { keepOrigins, type Position } from "@metabridge/core";
import type { Resource } from "@metabridge/dcat";
import { type MD_Metadata, type Positions, pathsOf, positionsOf } from "@metabridge/iso19115";
import type { Conversion } from "./conversion.js";

/** Remembers where the parts of a resource came from: what has no origin of its own has that of what it hangs on. */
export function rememberOrigins(c: Conversion, resource: Resource): void {
  const { ledger, record } = c;
  if (ledger === undefined) return;
  const { origins } = ledger;
  let paths: Map<object, string> | undefined;
  const positions = positionsOf(record);
  keepOrigins(resource, {
    of(value) {
      const source = origins.get(value);
      if (source === undefined) return undefined;
      paths ??= pathsOf(record, new Set(origins.values()));
      const path = paths.get(source);
      if (path === undefined) return undefined;
      const position = positions?.of(source) ?? (positions && positionAbove(record, path, positions));
      return { path, ...(position === undefined ? {} : { position }) };
    },
  });
  inherit(resource, undefined, origins, new Set());
}

/** Where the nearest element begins that has a position: parts that an encoding has no element for have none. */
function positionAbove(record: MD_Metadata, path: string, positions: Positions): Position | undefined {
  let found = positions.of(record);
  let node: unknown = record;
  for (const [, name = "", index] of path.matchAll(/([^/[\]]+)(?:\[(\d+)\])?/g)) {
    node = (node as Record<string, unknown>)[name];
    if (index !== undefined) node = (node as unknown[])[Number(index)];
    if (typeof node !== "object" || node === null) break;
    found = positions.of(node) ?? found;
  }
  return found;
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
