import type { XmlLeaf } from "@metabridge/roundtrip";

/**
 * The leaves of the records in a document, with paths that begin below the record: so a record in the response of a service
 * compares with the same record in a file of its own, and a national `XYZ_MD_Metadata` with an `MD_Metadata`. All leaves
 * where no record is found.
 */
export function recordLeaves(leaves: readonly XmlLeaf[]): readonly XmlLeaf[] {
  const paths = new Map<string, string | undefined>();
  const inRecords: XmlLeaf[] = [];
  for (const leaf of leaves) {
    if (!paths.has(leaf.path)) paths.set(leaf.path, belowRecord(leaf.path));
    const path = paths.get(leaf.path);
    if (path !== undefined) inRecords.push({ ...leaf, path });
  }
  return inRecords.length === 0 ? leaves : inRecords;
}

/** What is below `MD_Metadata`, `MI_Metadata` and the like; the envelopes (CSW, OAI-PMH) have no such element. */
function belowRecord(path: string): string | undefined {
  const steps = path.split("/");
  const record = steps.findIndex((step) => step.endsWith("_Metadata"));
  if (record < 0) return undefined;
  // The attributes of the record itself.
  return record === steps.length - 1 ? "MD_Metadata" : steps.slice(record + 1).join("/");
}
