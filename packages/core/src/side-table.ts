/** What is known of objects, beside them: see {@link sideTable}. */
export interface SideTable<V> {
  get(object: object): V | undefined;
  set(object: object, value: V): void;
}

/** Gives back the object that it is given: a class that extends it puts its private field on that object. */
class Beside {
  constructor(object: object) {
    // biome-ignore lint/correctness/noConstructorReturn: that is the purpose of this class.
    return object;
  }
}

/**
 * A WeakMap in all but its cost. V8's young-generation collector takes all values of an old WeakMap for alive: a table from
 * records to what is known of them keeps every record until the next full collection. A private field dies with its object;
 * like the entry of a WeakMap, it cannot be seen from outside, is not copied, and can be on a frozen object.
 *
 * @example
 * ```ts
 * import { sideTable } from "@metabridge/core";
 * const lines = sideTable<number>();
 * const record = { title: "Trees" };
 * lines.set(record, 12);
 * console.log(lines.get(record), lines.get({ ...record }), Object.keys(record)); // 12 undefined [ "title" ]
 * ```
 */
export function sideTable<V>(): SideTable<V> {
  return class Entry extends Beside {
    #value: V;

    constructor(object: object, value: V) {
      super(object);
      this.#value = value;
    }

    static get(object: object): V | undefined {
      return #value in object ? object.#value : undefined;
    }

    static set(object: object, value: V): void {
      if (#value in object) object.#value = value;
      else new Entry(object, value);
    }
  };
}
