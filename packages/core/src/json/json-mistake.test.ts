import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jsonMistake } from "./json-mistake.js";

const told = (text: string): string => {
  const { message, line, column } = jsonMistake(text) ?? { message: "none", line: 0, column: 0 };
  return `${line}:${column} ${message}`;
};

describe("the first mistake in a text that is no JSON", () => {
  it("is told with its place", () => {
    expect(told('{\n "name": x }')).toBe("2:10 expected a value, found “x”");
    expect(told('{"a": 1,}')).toBe("1:9 expected a name in quotation marks, found “}”");
    expect(told('{"a" 1}')).toBe("1:6 expected “:”, found “1”");
    expect(told("[1\n2]")).toBe("2:1 expected “,” or “]”, found “2”");
    expect(told('{"a": [1, {"b": 2]}')).toBe("1:18 expected “,” or “}”, found “]”");
    expect(told('["a", "b')).toBe("1:7 a text has no end");
    expect(told('["a\nb"]')).toBe("1:4 a line break or control character stands in a text");
    expect(told('["\\x"]')).toBe("1:3 there is no such escape");
    expect(told("[01]")).toBe("1:2 expected a value, found “0”");
    expect(told("{} {}")).toBe("1:4 expected the end of the document, found “{”");
    expect(told("")).toBe("1:1 expected a value, found the end");
    expect(told("[".repeat(100_000))).toBe("1:100001 expected a value, found the end");
  });

  it("is found where JSON.parse finds one, and nowhere else", () => {
    const isJson = (text: string): boolean => {
      try {
        JSON.parse(text);
        return true;
      } catch {
        return false;
      }
    };
    const broken = fc
      .tuple(fc.json(), fc.nat(), fc.constantFrom("", ",", '"', "}", "]", ":", "1", "-", "\\", "\n", "e", "[", "{"))
      .map(([json, at, put]) => {
        const place = at % (json.length + 1);
        return json.slice(0, place) + put + json.slice(place + (put === "" ? 1 : 0));
      });
    fc.assert(
      fc.property(broken, (text) => (jsonMistake(text) === undefined) === isJson(text)),
      { numRuns: 2000 },
    );
  });
});
