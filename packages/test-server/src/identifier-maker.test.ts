import { expect, it } from "vitest";
import { identifierMaker } from "./identifier-maker.js";

it.each(["uuid", "object-id", "da"] as const)("never makes the same identifier twice: %s", (shape) => {
  const next = identifierMaker(shape);
  expect(new Set(Array.from({ length: 5000 }, next)).size).toBe(5000);
});
