import { normalise } from "./normalise.js";

/** A value that is made on first use, so that importing a table costs nothing. */
export function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Finds entries by any of their names, compared as {@link normalise} does. The first entry of a name keeps it. */
export function nameIndex<T>(entries: Iterable<readonly [names: Iterable<string>, entry: T]>): Map<string, T> {
  const index = new Map<string, T>();
  for (const [names, entry] of entries) {
    for (const name of names) {
      const key = normalise(name);
      if (key !== "" && !index.has(key)) index.set(key, entry);
    }
  }
  return index;
}

/** Looks a text up as it is, then without what makes no difference. */
export function findByName<T>(index: ReadonlyMap<string, T>, text: string): T | undefined {
  return index.get(text) ?? index.get(normalise(text));
}
