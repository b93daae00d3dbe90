import { expect, test } from "vitest";
import { writeFault } from "./write-fault.js";

test.each([
  ["ENOSPC", "out/a.ttl cannot be written: no space is left on the disk. Make room, or name another place."],
  ["EEXIST", /^out\/a\.ttl cannot be written: a part of its path is a file, where a folder is needed\./],
  ["EXYZ", "out/a.ttl cannot be written: EXYZ."],
])("%s is told in words, with the path", (code, said) => {
  const told = writeFault(Object.assign(new Error(code), { code }), "out/a.ttl");
  if (typeof said === "string") expect(told).toBe(said);
  else expect(told).toMatch(said);
});

test("an error of another kind is not told", () => {
  expect(writeFault(new Error("x"), "a")).toBeUndefined();
  expect(writeFault({ code: "SQLITE_CANTOPEN" }, "a")).toBeUndefined();
  expect(writeFault(undefined, "a")).toBeUndefined();
});
