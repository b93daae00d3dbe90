import type { DocumentDifference, DocumentValue, DocumentValuePair } from "./document-difference.js";

/** Values of both documents with the same key are the same one; a value without a key is left as it is. */
export interface PairingRule {
  readonly is: "moved" | "changed";
  keyOf(value: DocumentValue): string | undefined;
}

/** Finds, of values that one document has only, those that are the same thing; the first rule that fits counts. */
export function pairValues(
  before: readonly DocumentValue[],
  after: readonly DocumentValue[],
  rules: readonly PairingRule[],
): Pick<DocumentDifference, "changed" | "moved" | "vanished" | "added"> {
  const found: Record<PairingRule["is"], DocumentValuePair[]> = { changed: [], moved: [] };
  let vanished = before;
  const added = new Set(after);
  for (const { is, keyOf } of rules) {
    const free = new Map<string, DocumentValue[]>();
    for (const value of added) {
      const key = keyOf(value);
      if (key !== undefined) free.set(key, [...(free.get(key) ?? []), value]);
    }
    vanished = vanished.filter((value) => {
      const key = keyOf(value);
      const partner = key === undefined ? undefined : free.get(key)?.shift();
      if (partner === undefined) return true;
      found[is].push({ before: value, after: partner });
      added.delete(partner);
      return false;
    });
  }
  return { ...found, vanished, added: [...added] };
}
