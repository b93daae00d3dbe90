/** How well a value accounts for one that was made of it. */
export enum Likeness {
  /** A code, perhaps: another word for it. */
  None,
  /** One is a part of the other. */
  Part,
  /** But for white space, mark-up and accents. */
  Letters,
  Same,
}

/** A part of a text says nothing unless it is so long. */
const PART = 3;

/** What is left of a text whatever its spelling: mappings trim it, take its mark-up away, or make a name of it. */
export function lettersOf(text: string): string {
  return text
    .normalize("NFD")
    .replace(/[^\p{L}\p{N}]/gu, "")
    .toLowerCase();
}

/** How like a value is to the one of several that is most like it. */
export function likeness(value: string | number | boolean, values: readonly string[]): Likeness {
  const text = String(value).trim();
  if (values.some((one) => one.trim() === text)) return Likeness.Same;
  const letters = lettersOf(text);
  let best = Likeness.None;
  for (const one of values) {
    const other = lettersOf(one);
    if (letters !== "" && letters === other) return Likeness.Letters;
    const [short, long] = letters.length < other.length ? [letters, other] : [other, letters];
    if (short.length >= PART && long.includes(short)) best = Likeness.Part;
  }
  return best;
}
