import { describe, expect, it } from "vitest";
import { formatJsonDifference, jsonDifference } from "./json-difference.js";

describe("jsonDifference", () => {
  it("is empty for equal values, whatever the order of their members", () => {
    expect(jsonDifference({ a: 1, b: [{ c: null, d: undefined }] }, { b: [{ c: null }], a: 1 })).toEqual([]);
    expect(jsonDifference(0, -0)).toEqual([]);
    expect(formatJsonDifference([])).toBe("");
  });

  it("points to what was changed, lost and added", () => {
    expect(
      jsonDifference(
        { title: "x", gone: 1, "a/b": { "c~d": true }, deep: { kept: 1, changed: [1] } },
        { title: "y", new: null, "a/b": { "c~d": false }, deep: { kept: 1, changed: { "0": 1 } } },
      ),
    ).toEqual([
      { pointer: "/title", kind: "changed", a: "x", b: "y" },
      { pointer: "/gone", kind: "missing", a: 1 },
      { pointer: "/a~1b/c~0d", kind: "changed", a: true, b: false },
      { pointer: "/deep/changed", kind: "changed", a: [1], b: { "0": 1 } },
      { pointer: "/new", kind: "added", b: null },
    ]);
  });

  it("sees an item that was put in or taken out as one difference", () => {
    expect(jsonDifference(["a", "b", "c"], ["b", "c"])).toEqual([{ pointer: "/0", kind: "missing", a: "a" }]);
    expect(jsonDifference(["b", "c"], ["b", "x", "c"])).toEqual([{ pointer: "/1", kind: "added", b: "x" }]);
  });

  it("goes into an item that was changed between two that were not", () => {
    const resources = (url: string) => ({ resources: [{ id: 1 }, { id: 2, url }, { id: 3 }] });
    expect(jsonDifference(resources("http://a"), resources("http://b"))).toEqual([
      { pointer: "/resources/1/url", kind: "changed", a: "http://a", b: "http://b" },
    ]);
    expect(jsonDifference([{ id: 0 }, { id: 1 }, { id: 2, x: 1 }], [{ id: 1 }, { id: 2, x: 2 }])).toEqual([
      { pointer: "/0", kind: "missing", a: { id: 0 } },
      { pointer: "/2/x", kind: "changed", a: 1, b: 2, to: "/1/x" },
    ]);
  });

  it("sees what was moved within an array", () => {
    expect(jsonDifference(["a", "b", "c", "d"], ["d", "a", "b", "c"])).toEqual([
      { pointer: "/3", kind: "moved", a: "d", b: "d", to: "/0" },
    ]);
  });

  it("compares whole values of other kinds", () => {
    expect(jsonDifference([], {})).toEqual([{ pointer: "", kind: "changed", a: [], b: {} }]);
    expect(jsonDifference(null, 1)).toEqual([{ pointer: "", kind: "changed", a: null, b: 1 }]);
  });

  it("does not take inherited names for members", () => {
    expect(jsonDifference({ toString: 1 }, {})).toEqual([{ pointer: "/toString", kind: "missing", a: 1 }]);
  });

  it("stays fast on long arrays", () => {
    const long = Array.from({ length: 50_000 }, (_, i) => ({ i }));
    const changed = long.map((item, i) => (i === 10 || i === 40_000 ? { i: -i } : item));
    const start = performance.now();
    expect(jsonDifference(long, changed)).toEqual([
      { pointer: "/10/i", kind: "changed", a: 10, b: -10 },
      { pointer: "/40000/i", kind: "changed", a: 40_000, b: -40_000 },
    ]);
    expect(performance.now() - start).toBeLessThan(5000);
  });

  it("is printed line by line", () => {
    expect(formatJsonDifference(jsonDifference({ a: [1, 2, 3], b: "x", c: 1 }, { a: [3, 1, 2], b: "y", d: 2 }))).toBe(
      `~ /a/2 -> /a/0: 3
- /b: "x"
+ /b: "y"
- /c: 1
+ /d: 2
`,
    );
    expect(formatJsonDifference(jsonDifference(1, 2))).toBe("- (all): 1\n+ (all): 2\n");
  });
});
