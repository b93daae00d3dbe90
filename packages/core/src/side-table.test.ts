import { describe, expect, test } from "vitest";
import { sideTable } from "./side-table.js";

describe("sideTable", () => {
  test("has one value for each object, the last one", () => {
    const table = sideTable<string>();
    const [a, b] = [{}, {}];
    table.set(a, "first");
    table.set(a, "second");
    expect([table.get(a), table.get(b)]).toEqual(["second", undefined]);
  });

  test("leaves the object as it was: nothing to see, and nothing that a copy takes along", () => {
    const table = sideTable<number>();
    const record = Object.freeze({ title: "Trees", tags: ["a"] });
    table.set(record, 1);
    expect(Reflect.ownKeys(record)).toEqual(["title", "tags"]);
    expect(Object.getPrototypeOf(record)).toBe(Object.prototype);
    expect(record).toStrictEqual({ title: "Trees", tags: ["a"] });
    expect([table.get({ ...record }), table.get(structuredClone(record)), table.get(record)]).toEqual([
      undefined,
      undefined,
      1,
    ]);
  });

  test("two tables do not know of each other", () => {
    const [a, b] = [sideTable<number>(), sideTable<number>()];
    const record = {};
    a.set(record, 1);
    expect(b.get(record)).toBeUndefined();
    b.set(record, 2);
    expect([a.get(record), b.get(record)]).toEqual([1, 2]);
  });
});
