import type { GmlValue, IsoObject, Leaf } from "../node.js";

/** What a property holds. */
export type Value = IsoObject | Leaf | GmlValue;

export const isObject = (value: Value): value is IsoObject => "$type" in value;

/** The values of a property as an array, whatever its multiplicity. */
export const valuesOf = (value: unknown): readonly Value[] =>
  value === undefined ? [] : ((Array.isArray(value) ? value : [value]) as Value[]);
