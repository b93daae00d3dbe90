import { describe, expect, it } from "vitest";
import { ratingOf } from "../index.js";

describe("the rating of a sum of points", () => {
  it.each([
    [405, "excellent"],
    [351, "excellent"],
    [350, "good"],
    [221, "good"],
    [220, "sufficient"],
    [121, "sufficient"],
    [120, "bad"],
    [0, "bad"],
  ])("of %i is %s", (points, rating) => expect(ratingOf(points)).toBe(rating));
});
