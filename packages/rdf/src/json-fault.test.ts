import { describe, expect, it } from "vitest";
import { findJsonFault } from "./json-fault.js";

describe("findJsonFault", () => {
  it.each([
    ["", 1, 1, "a value is expected, but the text ends"],
    ["{", 1, 2, "a name in double quotes is expected, but the text ends"],
    ['{"a": 1,}', 1, 9, 'a name in double quotes is expected, but there is "}"'],
    ['{\n  "a": [1, 2\n  "b": 3\n}', 3, 3, '“,” or “]” is expected, but there is "\\""'],
    ['{"a" 1}', 1, 6, '“:” is expected, but there is "1"'],
    ["[1, 02]", 1, 5, 'a value is expected, but there is "0"'],
    ["{'a': 1}", 1, 2, 'a name in double quotes is expected, but there is "\'"'],
    ['"a\nb"', 1, 1, 'a value is expected, but there is "\\""'],
    ["[1] [2]", 1, 5, 'the end of the text is expected, but there is "["'],
    ["<html>", 1, 1, 'a value is expected, but there is "<"'],
  ])("finds the fault in %j", (text, line, column, message) => {
    expect(() => JSON.parse(text)).toThrow();
    expect(findJsonFault(text)).toEqual({ line, column, message });
  });

  it.each(["1", "null", '"a"', "[]", "{}", ' { "a" : [ true , { "b" : -1.5e3 } ] } '])("finds none in %j", (text) => {
    expect(() => JSON.parse(text)).not.toThrow();
    expect(findJsonFault(text)).toBeUndefined();
  });
});
