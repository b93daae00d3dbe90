import { describe, expect, test, vi } from "vitest";
import { lazyResult } from "./lazy-result.js";
import { type Diagnostic, result } from "./result.js";

const diagnostic: Diagnostic = { code: "a.b", severity: "info", message: "Something." };

describe("lazyResult", () => {
  test("asks once, and only when it is read", () => {
    const diagnostics = vi.fn(() => [diagnostic]);
    const losses = vi.fn(() => []);
    const lazy = lazyResult(1, { diagnostics, losses });
    expect(lazy.value).toBe(1);
    expect(diagnostics).not.toHaveBeenCalled();
    expect(lazy.diagnostics).toEqual([diagnostic]);
    expect(lazy.diagnostics).toBe(lazy.diagnostics);
    expect(diagnostics).toHaveBeenCalledTimes(1);
    expect(losses).not.toHaveBeenCalled();
  });

  test("looks like any other result, copied or as JSON", () => {
    const lazy = lazyResult("x", { diagnostics: () => [diagnostic], losses: () => [] });
    const plain = result("x", [diagnostic]);
    expect(lazy).toEqual(plain);
    expect({ ...lazy }).toStrictEqual(plain);
    expect(structuredClone(lazy)).toEqual(plain);
    expect(JSON.stringify(lazy)).toBe(JSON.stringify(plain));
  });

  test("has a trace only where there is one to tell", () => {
    const none = lazyResult("x", { diagnostics: () => [], losses: () => [] });
    expect("trace" in none).toBe(false);
    const entry = { output: "<a> <b> <c> .", path: "title" };
    const traced = lazyResult("x", { diagnostics: () => [], losses: () => [], trace: () => [entry] });
    expect(traced.trace).toEqual([entry]);
    expect(Object.keys(traced)).toEqual(["value", "diagnostics", "losses", "trace"]);
  });

  test("all of them are of one shape", () => {
    const [a, b] = [1, 2].map((value) => lazyResult(value, { diagnostics: () => [], losses: () => [] }));
    const getter = (of: object | undefined) => Object.getOwnPropertyDescriptor(of, "losses")?.get;
    expect(getter(a)).toBe(getter(b));
  });
});
