import { CauseSearch, keepOrigins, lettersOf, type Origin, twinsOf } from "@metabridge/core";
import type { Resource } from "@metabridge/dcat";
import type { JsonLeaf } from "./json-leaf.js";
import { pathOfSteps } from "./json-path.js";
import type { RecordPlaces } from "./json-places-of-record.js";
import type { Step } from "./json-source.js";

/** Of what stands around a record in its document so many values are tried at most. */
const MOST_AROUND = 300;

/** A record of a document, and how it is read. */
interface ReadRecord {
  readonly places: RecordPlaces;
  /** Reads the record again, as it is now. */
  read(): Resource;
}

/**
 * Keeps with a resource where its parts came from in the JSON that it was read from. It is found out when somebody asks, by
 * reading the record again: see {@link CauseSearch}.
 */
export function keepJsonOrigins(resource: Resource, from: ReadRecord): void {
  let origins: ReadonlyMap<object, Origin> | undefined;
  keepOrigins(resource, {
    of(value) {
      origins ??= originsIn(resource, from);
      return origins.get(value);
    },
  });
}

function originsIn(resource: Resource, { places, read }: ReadRecord): ReadonlyMap<object, Origin> {
  const search = new CauseSearch<Resource, JsonLeaf>(read);
  search.change(places.leaves);
  const leavesAround = around(search, places);
  search.change(leavesAround);
  const outside = new Set(leavesAround);
  const origins = new Map<object, Origin>();
  for (const [part, twin] of twinsOf(resource, search.output)) {
    const causes = causesOf(search, twin);
    const [first] = causes;
    if (part === resource && !says(first, resource)) origins.set(part, originAt([], places, false));
    else if (first !== undefined) {
      const isOutside = outside.has(first);
      const own = causes.filter((leaf) => outside.has(leaf) === isOutside).map(({ steps }) => steps);
      const shared = sharedSteps(own);
      // What was put together of fields of the record itself has the place of the first of them.
      origins.set(part, originAt(shared.length > 0 ? shared : first.steps, places, isOutside));
    }
  }
  return origins;
}

/** The leaves that a part came from; of what is always the same, those of what it hangs on. */
function causesOf(search: CauseSearch<Resource, JsonLeaf>, part: object): readonly JsonLeaf[] {
  for (let at: object | undefined = part; at !== undefined; at = search.above(at)) {
    if (at === search.output && at !== part) break;
    const causes = search.causesOf(at);
    if (causes.length > 0) return causes;
  }
  return [];
}

/**
 * Leaves of the document beside the records that say what the record itself does not: of nodes that it refers to, of its
 * catalogue.
 */
function around(search: CauseSearch<Resource, JsonLeaf>, places: RecordPlaces): JsonLeaf[] {
  const leaves = places.leavesAround();
  if (leaves.length === 0) return [];
  const said = search.saidOtherwise();
  return leaves.filter(({ value }) => said.has(String(value).trim())).slice(0, MOST_AROUND);
}

function originAt(steps: readonly Step[], places: RecordPlaces, isOutside: boolean): Origin {
  const position = isOutside ? places.inDocument(steps) : places.at(steps);
  return { path: pathOfSteps(steps), ...(position === undefined ? {} : { position }) };
}

/** Whether a resource has its name of a leaf. */
const says = (leaf: JsonLeaf | undefined, { $id }: Resource): boolean =>
  leaf !== undefined && $id !== undefined && lettersOf($id).endsWith(lettersOf(String(leaf.value)));

/** The beginning that several ways have in common. */
function sharedSteps(ways: readonly (readonly Step[])[]): readonly Step[] {
  const [first = [], ...others] = ways;
  const end = first.findIndex((step, at) => others.some((way) => way[at] !== step));
  return end < 0 ? first : first.slice(0, end);
}
