import { sideTable } from "@metabridge/core";

/**
 * Which records were read from one graph, beside the records: a blank node that two of them have is one node only as long
 * as they are written together.
 */
const graphs = /* @__PURE__ */ sideTable<object>();

export function rememberGraph(records: readonly object[]): void {
  const graph = {};
  for (const record of records) graphs.set(record, graph);
}

/** A record that was made from another one belongs to its graph. */
export function inheritGraph(from: object, to: object): void {
  const graph = graphs.get(from);
  if (graph !== undefined) graphs.set(to, graph);
}

/** Whether two records were read from one graph. */
export function isSameGraph(a: object, b: object): boolean {
  const graph = graphs.get(a);
  return graph !== undefined && graph === graphs.get(b);
}
