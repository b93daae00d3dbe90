const PREFIX = "mb-";

/** Whether an identifier is one that the writer made, which says nothing about the object. */
export const isMadeId = (id: string): boolean => id.startsWith(PREFIX);

/** Identifiers for GML objects that have none, in the order in which they are written. */
export class GmlIds {
  /** The record whose identifiers must not be given again. */
  record: object | undefined;
  #taken: Set<string> | undefined;
  #count = 0;

  next(): string {
    this.#taken ??= idsOf(this.record);
    let id: string;
    do id = `${PREFIX}${++this.#count}`;
    while (this.#taken.has(id));
    return id;
  }
}

/** All identifiers in a record, those in its GML geometry too. */
function idsOf(record: object | undefined): Set<string> {
  const ids = new Set<string>();
  const walk = (node: unknown): void => {
    if (Array.isArray(node)) for (const one of node) walk(one);
    else if (typeof node === "object" && node !== null) {
      const { $id, name, value } = node as { $id?: unknown; name?: unknown; value?: unknown };
      if (typeof $id === "string") ids.add($id);
      // An attribute of an element that is kept as XML.
      if (typeof name === "string" && typeof value === "string" && /(^|:)id$/.test(name)) ids.add(value);
      for (const one of Object.values(node)) walk(one);
    }
  };
  walk(record);
  return ids;
}
