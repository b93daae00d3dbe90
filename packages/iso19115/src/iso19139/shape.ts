import type { Code, IsoObject, Leaf } from "../node.js";

type Renames = Readonly<Record<string, string>>;

/** A copy with some properties under other names. */
export function renamed(object: IsoObject, renames: Renames): IsoObject {
  const result: IsoObject = { $type: object.$type };
  for (const key in object) result[renames[key] ?? key] = object[key];
  return result;
}

/** A copy without some properties. */
export function without(object: IsoObject, ...keys: readonly string[]): IsoObject {
  const result: IsoObject = { $type: object.$type };
  for (const key in object) if (!keys.includes(key)) result[key] = object[key];
  return result;
}

/** An object of the model from properties, of which those without a value are left out; undefined where none has one. */
export function made(type: string, properties: Readonly<Record<string, unknown>>): IsoObject | undefined {
  const result: IsoObject = { $type: type };
  let some = false;
  for (const key in properties) {
    const value = properties[key];
    if (value === undefined || (Array.isArray(value) && value.length === 0)) continue;
    result[key] = value;
    some = true;
  }
  return some ? result : undefined;
}

/** Sets a property, or leaves it out where there is no value. */
export function put(object: IsoObject, key: string, value: unknown): void {
  if (value !== undefined && !(Array.isArray(value) && value.length === 0)) object[key] = value;
}

/** Keeps a property that the model has no place for. */
export function keepExtra(object: IsoObject, property: string, value: unknown): void {
  if (value === undefined) return;
  object.$extra ??= [];
  for (const one of list(value)) object.$extra.push({ reason: "given-up", property, value: one as Leaf });
}

/** The values of a property as an array, whatever its multiplicity. */
export function list(value: unknown): readonly IsoObject[] {
  if (value === undefined) return [];
  return (Array.isArray(value) ? value : [value]) as IsoObject[];
}

export const leaf = (value: unknown): Leaf | undefined => value as Leaf | undefined;

export const codeOf = (value: string): Code => ({ value });

/** Whether a property is nil only because its schema requires it. */
export function isFilledIn(value: IsoObject): boolean {
  return value.$nilReason === "missing" && value.value === undefined && Object.keys(value).length === 1;
}
