import { encodings } from "../encoding/encodings.js";
import { shortagesOf } from "./shape-probe.js";
import { substitutes } from "./substitutes.js";

/** The properties that ISO 19139 has no place for in objects of a class and of those that specialise it. */
export interface Shortage19139 {
  readonly none: readonly string[];
  /** There is a place for the first value only. */
  readonly onlyFirst: readonly string[];
}

/** Whether ISO 19139 has an element for the class. */
export function isWritable(name: string): boolean {
  const { iso19139 } = encodings();
  return iso19139.classes.get(iso19139.shapeOf.get(name) ?? name)?.writable === true;
}

export function shortageIn19139(name: string): Shortage19139 {
  const [first = [], ...others] = substitutes(name)
    .filter((one) => isWritable(one.name))
    .map((one) => shortagesOf(one.name));
  const common = first.filter((shortage) =>
    others.every((other) =>
      other.some((one) => one.property === shortage.property && one.hasFirst === shortage.hasFirst),
    ),
  );
  return {
    none: common.flatMap(({ property, hasFirst }) => (hasFirst ? [] : [property])),
    onlyFirst: common.flatMap(({ property, hasFirst }) => (hasFirst ? [property] : [])),
  };
}
