/** A value that is made on first use, so that importing a table costs nothing. */
/* @__NO_SIDE_EFFECTS__ */
export function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/**
 * Makes a function that finds the names of a list within a longer text: each entry that is named, once, in the order of
 * the text. Where several names begin at one word the longest counts, and a word belongs to one name only.
 */
/* @__NO_SIDE_EFFECTS__ */
export function phraseFinder<T>(index: () => ReadonlyMap<string, T>): (normalisedText: string) => T[] {
  const byFirstWord = lazy(() => {
    const phrases = new Map<string, string[]>();
    for (const phrase of index().keys()) {
      const space = phrase.indexOf(" ");
      const first = space === -1 ? phrase : phrase.slice(0, space);
      const same = phrases.get(first);
      if (same === undefined) phrases.set(first, [phrase]);
      else same.push(phrase);
    }
    for (const same of phrases.values()) same.sort((a, b) => b.length - a.length);
    return phrases;
  });
  return (text) => {
    const found: T[] = [];
    for (let at = 0; at < text.length; ) {
      const space = text.indexOf(" ", at);
      const end = space === -1 ? text.length : space;
      const phrase = byFirstWord()
        .get(text.slice(at, end))
        ?.find((one) => text.startsWith(one, at) && (at + one.length === text.length || text[at + one.length] === " "));
      if (phrase === undefined) at = end + 1;
      else {
        const entry = index().get(phrase);
        if (entry !== undefined && !found.includes(entry)) found.push(entry);
        at += phrase.length + 1;
      }
    }
    return found;
  };
}
