import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { JsonPlaces } from "./json-places.js";

const TREES = `{
  "title": "Trees \\"and\\" ] more", "tags": [ "green",
    -1.5e3, null, {"a/b": true}],
  "more": {}, "none": [], "\\u0074~x": {
    "last": [[1], [2, 3]]
  },
  "title": "The last one counts"
}`;

describe("JsonPlaces", () => {
  const places = new JsonPlaces(TREES);

  it("leads by a JSON pointer or by steps to the value", () => {
    expect(places.of("")).toEqual({ line: 1, column: 1 });
    expect(places.of("/tags")).toEqual({ line: 2, column: 44 });
    expect(places.of("/tags/0")).toEqual({ line: 2, column: 46 });
    expect(places.of(["tags", 1])).toEqual({ line: 3, column: 5 });
    expect(places.of(["tags", 2])).toEqual({ line: 3, column: 13 });
    expect(places.of("/tags/3/a~1b")).toEqual({ line: 3, column: 27 });
    expect(places.of("/more")).toEqual({ line: 4, column: 11 });
    expect(places.of("/t~0x/last/1/1")).toEqual({ line: 5, column: 23 });
  });

  it("takes the last of several members with one name, as JSON.parse does", () => {
    expect(places.of("/title")).toEqual({ line: 7, column: 12 });
  });

  it("knows no place of what is not there", () => {
    for (const pointer of ["/Title", "/tags/4", "/tags/x", "/none/0", "/more/a", "/tags/0/0", "/constructor"])
      expect(places.of(pointer)).toBeUndefined();
  });

  it("counts the values of JSON Lines", () => {
    const lines = new JsonPlaces('{"a": 1}\n\n  {"a": [2]}\n', "json-lines");
    expect(lines.of([0, "a"])).toEqual({ line: 1, column: 7 });
    expect(lines.of([1, "a", 0])).toEqual({ line: 3, column: 10 });
    expect(lines.of([2])).toBeUndefined();
  });

  it("is not led astray by a byte order mark, Windows line ends or a value alone", () => {
    expect(new JsonPlaces("\ufeff[1,\r\n 2]").of([1])).toEqual({ line: 2, column: 2 });
    expect(new JsonPlaces(" 12 ").of("")).toEqual({ line: 1, column: 2 });
  });

  it("leads to each value of any JSON, however it is written", () => {
    const written = fc.tuple(fc.jsonValue(), fc.constantFrom(undefined, 1, "\t"));
    fc.assert(
      fc.property(written, ([value, indent]) => {
        const text = JSON.stringify(value, undefined, indent);
        const lines = text.split("\n");
        const found = new JsonPlaces(text);
        const visit = (one: unknown, steps: readonly string[]): void => {
          const { line, column } = found.of(steps) ?? { line: 0, column: 0 };
          const rest = [(lines[line - 1] ?? "").slice(column - 1), ...lines.slice(line)].join("\n");
          const begin =
            typeof one === "object" && one !== null ? (Array.isArray(one) ? "[" : "{") : JSON.stringify(one);
          expect(rest.slice(0, begin.length)).toBe(begin);
          if (typeof one === "object" && one !== null)
            for (const [name, inner] of Object.entries(one)) visit(inner, [...steps, name]);
        };
        visit(value, []);
      }),
    );
  });
});
