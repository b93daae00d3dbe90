import { classIndex } from "./class-index.js";
import { FOAF, VCARD } from "./namespaces.js";
import { isLiteral, type OtherStatements, type Resource, type Value } from "./node.js";
import { repaired } from "./repair.js";

/** A telephone number as people write it has marks for the eye, which its IRI would lose. */
const isNumber = (predicate: string, value: Value): boolean =>
  isLiteral(value) && (predicate === FOAF.phone || predicate === VCARD.hasTelephone);

type AnyNode = Record<string, unknown> & { $type?: string; $other?: OtherStatements };

/**
 * A resource in which values of the wrong kind, which reading keeps in `$other`, are values of their property where there is
 * a plain way: `dct:publisher "Town"` is an agent of that name, `dcat:landingPage "https://…"` that address. What has no
 * place in its property, such as a second value of a single one, stays in `$other`. The resource that is given stays as it
 * is, and is given back itself where there is nothing to put right.
 *
 * @param onMade - Told of each node and literal that is made anew, with the one of the given resource that it stands for.
 */
export function repairedResource<T extends Resource>(
  resource: T,
  onMade: (made: object, from: object) => void = () => {},
): T {
  const done = new Map<object, object>();
  const visit = (value: unknown): unknown => {
    if (typeof value !== "object" || value === null) return value;
    const known = done.get(value);
    if (known !== undefined) return known;
    done.set(value, value);
    const made = Array.isArray(value) ? visitEach(value) : isLiteral(value as Value) ? value : node(value as AnyNode);
    if (made !== value) {
      done.set(value, made);
      if (!Array.isArray(value)) onMade(made, value);
    }
    return made;
  };
  const visitEach = (values: readonly unknown[]): readonly unknown[] => {
    const made = values.map(visit);
    return made.some((one, at) => one !== values[at]) ? made : values;
  };
  const node = (given: AnyNode): AnyNode => {
    let made = given;
    for (const key of Object.keys(given)) {
      if (key === "$other") continue;
      const value = visit(given[key]);
      if (value === given[key]) continue;
      if (made === given) made = { ...given };
      made[key] = value;
    }
    return given.$other === undefined ? made : withOthers(made, given.$other);
  };
  const withOthers = (given: AnyNode, others: OtherStatements): AnyNode => {
    const { byPredicate } = classIndex().byName.get(given.$type ?? "") ?? {};
    // Without prototype, since the keys come from outside.
    const kept = Object.create(null) as Record<string, Value[]>;
    const made: AnyNode = { ...given };
    let isChanged = false;
    for (const [predicate, values] of Object.entries(others)) {
      const [name, property] = byPredicate?.get(predicate) ?? [];
      for (const value of values) {
        const right = property === undefined || isNumber(predicate, value) ? undefined : repaired(value, property);
        if (name === undefined || right === undefined || (property?.many === false && made[name] !== undefined)) {
          const found = visit(value) as Value;
          kept[predicate] = [...(kept[predicate] ?? []), found];
          isChanged ||= found !== value;
          continue;
        }
        if (right !== value) onMade(right, value);
        const found = visit(right);
        made[name] = property?.many === true ? [...((made[name] as Value[] | undefined) ?? []), found] : found;
        isChanged = true;
      }
    }
    if (!isChanged) return given;
    if (Object.keys(kept).length > 0) made.$other = kept;
    else delete made.$other;
    return made;
  };
  return visit(resource) as T;
}
