/** What a field of foreign JSON may hold that no schema foresees. */
const ODD: readonly unknown[] = [
  null,
  5,
  -1,
  true,
  "",
  "x",
  "{",
  "[1",
  "http://",
  [],
  [null],
  [1, "two"],
  {},
  [{}],
  { a: { b: [1] } },
  [[["x"]]],
];

/** The document with each of its values, one after the other, replaced by something odd. */
export function* spoilt(document: Record<string, unknown>): Generator<Record<string, unknown>> {
  for (const [index, path] of pathsOf(document).entries()) {
    // A few of them for each value, so that all kinds of fields meet all kinds of oddities.
    for (const odd of ODD.filter((_, at) => (at + index) % 4 === 0)) {
      const copy = structuredClone(document);
      let at: Record<string, unknown> = copy;
      for (const step of path.slice(0, -1)) at = at[step] as Record<string, unknown>;
      at[path.at(-1) ?? ""] = odd;
      yield copy;
    }
  }
}

function pathsOf(value: unknown, path: readonly string[] = []): string[][] {
  if (typeof value !== "object" || value === null) return [[...path]];
  const below = Object.entries(value).flatMap(([key, one]) => pathsOf(one, [...path, key]));
  return path.length === 0 ? below : [[...path], ...below];
}
