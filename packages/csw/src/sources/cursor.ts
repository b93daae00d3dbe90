/** Where a record stood: its position from 0 (in the list, or in its page), in which page where pages have addresses, and its id. */
export interface Place {
  readonly position: number;
  readonly page?: string;
  readonly id: string;
}

/** A cursor is opaque to others; JSON lets a person read it. */
export function writeCursor({ position, id, page }: Place): string {
  return JSON.stringify(page === undefined ? [position, id] : [position, id, page]);
}

/** Undefined where it is none of ours. */
export function readCursor(cursor: string | undefined): Place | undefined {
  if (cursor === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(cursor);
    if (!Array.isArray(value)) return undefined;
    const [position, id, page] = value as unknown[];
    if (typeof position !== "number" || !Number.isInteger(position) || position < 0 || typeof id !== "string")
      return undefined;
    return typeof page === "string" ? { position, id, page } : { position, id };
  } catch {
    return undefined;
  }
}
