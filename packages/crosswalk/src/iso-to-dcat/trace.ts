import type { TraceEntry } from "@metabridge/core";
import { keepOrigins, ntriplesStatement, originsOf, type Resource, StatementWriter } from "@metabridge/dcat";
import { pathsOf, positionsOf } from "@metabridge/iso19115";
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
      const position = positions?.of(source);
      return path === undefined ? undefined : { path, ...(position === undefined ? {} : { position }) };
    },
  });
  inherit(resource, undefined, origins, new Set());
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
  const origins = originsOf(resource);
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
