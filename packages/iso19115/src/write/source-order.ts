import type { EncodedClass } from "../encoding/encoding.js";
import type { IsoObject } from "../node.js";
import { type Value, valuesOf } from "./value.js";

/** Calls back for each child of an object in the order of its source; what was added since stands where the schema wants it. */
export function inSourceOrder(
  object: IsoObject,
  cls: EncodedClass,
  each: (name: string, value: Value | undefined) => void,
): void {
  const values = new Map<string, Value[]>();
  for (const { name } of cls.properties) {
    const present = valuesOf(object[name]);
    if (present.length > 0) values.set(name, [...present]);
  }
  for (const { property, value } of object.$extra ?? []) {
    const present = values.get(property);
    if (present === undefined) values.set(property, [value as Value]);
    else present.push(value as Value);
  }
  for (const name of withAdded(object.$order ?? [], values, cls)) each(name, values.get(name)?.shift());
}

/** The order of the source, with the places of the values that it did not have. */
function withAdded(
  source: readonly string[],
  values: ReadonlyMap<string, readonly Value[]>,
  cls: EncodedClass,
): readonly string[] {
  const order = [...source];
  for (const [name, present] of values) {
    const known = order.reduce((count, one) => (one === name ? count + 1 : count), 0);
    if (known >= present.length) continue;
    const index = cls.byName.get(name)?.index ?? cls.properties.length;
    let at = order.lastIndexOf(name) + 1;
    if (at === 0) {
      const next = order.findIndex((one) => (cls.byName.get(one)?.index ?? -1) > index);
      at = next < 0 ? order.length : next;
    }
    order.splice(at, 0, ...Array.from({ length: present.length - known }, () => name));
  }
  return order;
}
