/**
 * The names of fields in the beginning of a document, which may be cut anywhere: what formats of JSON are told by.
 *
 * @example
 * ```ts
 * import { keysIn } from "@metabridge/core";
 * console.log([...keysIn('{"dataset_id": "trees", "metas": {"def')]); // [ 'dataset_id', 'metas' ]
 * ```
 */
export function keysIn(head: string): ReadonlySet<string> {
  if (!/^\s*[[{]/.test(head)) return new Set();
  return new Set([...head.matchAll(/"((?:[^"\\]|\\.){1,80})"\s*:/g)].flatMap(([, key]) => key ?? []));
}
