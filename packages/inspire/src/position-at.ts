import type { Position } from "@metabridge/core";
import { type MD_Metadata, type Positions, positionsOf } from "@metabridge/iso19115";

/**
 * Where the part of a record at a path stood in its source; of a part that has no element of its own, or that is not there,
 * where that which it stands in did.
 */
export function positionAt(record: MD_Metadata, path: string | undefined): Position | undefined {
  const positions = positionsOf(record);
  let found = positions?.of(record) ?? fragmentPosition(record, positions);
  let node: unknown = record;
  for (const step of path?.match(/[^/[\]]+/g) ?? []) {
    if (typeof node !== "object" || node === null) break;
    node = (node as Record<string, unknown>)[step];
    if (typeof node === "object" && node !== null) found = positions?.of(node) ?? found;
  }
  return found;
}

/**
 * Whether something at a path was made by the reader and has no element of its own: what ISO 19139 says by the place of a value,
 * and ISO 19115-1 by a code beside it.
 */
export function isImplied(record: MD_Metadata, path: string): boolean {
  const positions = positionsOf(record);
  if (positions === undefined) return false;
  let node: unknown = record;
  for (const step of path.match(/[^/[\]]+/g) ?? []) {
    if (typeof node !== "object" || node === null) return false;
    node = (node as Record<string, unknown>)[step];
  }
  return typeof node === "object" && node !== null && positions.of(node) === undefined;
}

/** A document that is a part of a record has no element for the record. */
function fragmentPosition(record: MD_Metadata, positions: Positions | undefined): Position | undefined {
  for (const value of Object.values(record).flat()) {
    const own: unknown = value?.$type === undefined ? value?.value : value;
    const found = typeof own === "object" && own !== null ? positions?.of(own) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}
