/** What tells one part from another in the same place. */
const TELLING = ["$type", "$id", "value"];

/** The parts of a record with those of the same one made again; what was changed since then has no twin. */
export function twinsOf(record: object, again: object): ReadonlyMap<object, object> {
  const twins = new Map<object, object>();
  const visit = (one: unknown, other: unknown): void => {
    if (typeof one !== "object" || one === null || typeof other !== "object" || other === null || twins.has(one))
      return;
    if (Array.isArray(one)) {
      if (Array.isArray(other)) for (const [index, value] of one.entries()) visit(value, other[index]);
      return;
    }
    const [a, b] = [one as Record<string, unknown>, other as Record<string, unknown>];
    if (TELLING.some((key) => typeof a[key] !== "object" && a[key] !== b[key])) return;
    twins.set(one, other);
    for (const key in a) visit(a[key], b[key]);
  };
  visit(record, again);
  return twins;
}
