import { expect, it } from "vitest";
import { fileNameOf } from "./file-name.js";

it("keeps an identifier that file systems take", () => {
  expect(fileNameOf("0a5d7a6e-1b7f-4d4c-8f0e-000000000001")).toBe("0a5d7a6e-1b7f-4d4c-8f0e-000000000001");
  expect(fileNameOf("plans/Forêt de Rouen.xml")).toBe("plans/Forêt de Rouen.xml");
});

it("never leaves the folder, and writes what systems give a meaning as percent codes", () => {
  expect(fileNameOf("../../etc/passwd")).toBe("%2E%2E/%2E%2E/etc/passwd");
  expect(fileNameOf("/etc/passwd")).toBe("%/etc/passwd");
  expect(fileNameOf("https://town.example/a?b=c")).toBe("https%3A/%/town.example/a%3Fb=c");
  expect(fileNameOf("a\\b:c*\u0000")).toBe("a%5Cb%3Ac%2A%00");
  expect(fileNameOf("50%")).toBe("50%25");
});

it("tells long identifiers apart that begin alike", () => {
  const long = "x".repeat(400);
  const [a, b] = [fileNameOf(`${long}a`), fileNameOf(`${long}b`)];
  expect(a.length).toBeLessThan(210);
  expect(a).not.toBe(b);
});
