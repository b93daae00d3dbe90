import { expect, it } from "vitest";
import { jsonDepth } from "./json-depth.js";

it("the depth of a JSON text does not count what stands in texts", () => {
  expect(jsonDepth('{"a": [{"[[": "\\"[[["}], "b": []}')).toBe(3);
  expect(jsonDepth("12")).toBe(0);
});
