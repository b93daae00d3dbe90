import { sideTable, type TraceEntry } from "@metabridge/core";

/** Beside the entries of a {@link DcatReader}'s trace: the literal or node that was read. */
const values = /* @__PURE__ */ sideTable<object>();

/** An entry that says that a value was read for a field. */
export function tracedRead(entry: TraceEntry, value: object): TraceEntry {
  values.set(entry, value);
  return entry;
}

/** The literal or node that an entry tells of; undefined for entries that no {@link DcatReader} made. */
export function valueOfRead(entry: TraceEntry): object | undefined {
  return values.get(entry);
}
