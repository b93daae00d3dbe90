import { CauseSearch, type InputLeaf, keepOrigins, type Origin, originsOf, twinsOf } from "@metabridge/core";
import type { Resource } from "@metabridge/dcat";
import type { MD_Metadata } from "@metabridge/iso19115";
import { leavesOf } from "./losses.js";

/** A literal or IRI of the copy of a resource that values are changed in, with the node of the resource itself. */
interface ResourceLeaf extends InputLeaf {
  readonly node: object;
}

/**
 * Keeps where the parts of a record came from: in the source of the resource where its origins are known, else in the
 * resource. It is found out when somebody asks, by converting again: see {@link CauseSearch}.
 */
export function rememberOrigins(
  record: MD_Metadata,
  resource: Resource,
  convert: (resource: Resource) => MD_Metadata,
): void {
  let origins: ReadonlyMap<object, Origin> | undefined;
  keepOrigins(record, {
    of(value) {
      origins ??= originsIn(record, resource, convert);
      return origins.get(value);
    },
  });
}

function originsIn(
  record: MD_Metadata,
  resource: Resource,
  convert: (resource: Resource) => MD_Metadata,
): ReadonlyMap<object, Origin> {
  // The resource belongs to the caller: values are changed in a copy.
  const copy = structuredClone(resource);
  const search = new CauseSearch<MD_Metadata, ResourceLeaf>(() => convert(copy));
  search.change(leavesIn(resource, copy));
  const known = originsOf(resource);
  const origins = new Map<object, Origin>();
  for (const [part, twin] of twinsOf(record, search.output)) {
    for (const { node, path } of causesOf(search, twin)) {
      const origin = known === undefined ? { path } : known.of(node);
      if (origin === undefined) continue;
      origins.set(part, origin);
      break;
    }
  }
  return origins;
}

/**
 * The leaves that a part came from; of what is always the same, those of what it hangs on. The large parts of a record, its
 * identification and distribution, came from too much to say anything of what is in them.
 */
function causesOf(search: CauseSearch<MD_Metadata, ResourceLeaf>, part: object): readonly ResourceLeaf[] {
  const isLarge = (at: object): boolean => at === search.output || search.above(at) === search.output;
  for (let at: object | undefined = part; at !== undefined && (at === part || !isLarge(at)); at = search.above(at)) {
    const causes = search.causesOf(at);
    if (causes.length > 0) return causes;
  }
  return [];
}

function leavesIn(resource: Resource, copy: Resource): ResourceLeaf[] {
  const copies = twinsOf(resource, copy);
  return [...leavesOf(resource)].flatMap(({ node, path, kind }): ResourceLeaf[] => {
    const holder = copies.get(node) as Record<string, unknown> | undefined;
    if (holder === undefined || kind === "class") return [];
    const key = typeof holder.value === "string" ? "value" : "$id";
    return [{ holder, key, value: String(holder[key]), node, path }];
  });
}
