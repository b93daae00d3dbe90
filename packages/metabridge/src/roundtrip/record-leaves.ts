import type { XmlLeaf } from "@metabridge/roundtrip";

/**
 * The leaves of the records in a document, with paths that begin at the record, so that a record in the response of a
 * service compares with the same record in a file of its own. All leaves where no record is found.
 */
export function recordLeaves(leaves: readonly XmlLeaf[]): readonly XmlLeaf[] {
  const paths = new Map<string, string | undefined>();
  const inRecords: XmlLeaf[] = [];
  for (const leaf of leaves) {
    let path = paths.get(leaf.path);
    if (path === undefined && !paths.has(leaf.path)) {
      path = outermostRecord(leaf.path);
      paths.set(leaf.path, path);
    }
    if (path !== undefined) inRecords.push(path === leaf.path ? leaf : { ...leaf, path });
  }
  return inRecords.length === 0 ? leaves : inRecords;
}

/** From `MD_Metadata`, `MI_Metadata` and the like on; the envelopes (CSW, OAI-PMH) have no such element. */
function outermostRecord(path: string): string | undefined {
  const steps = path.split("/");
  const start = steps.findIndex((step) => step.endsWith("_Metadata"));
  return start < 0 ? undefined : steps.slice(start).join("/");
}
