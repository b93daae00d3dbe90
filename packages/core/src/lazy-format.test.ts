import { describe, expect, it } from "vitest";
import type { Format } from "./format.js";
import { lazyFormat } from "./lazy-format.js";
import { result } from "./result.js";

const signature = {
  id: "names",
  title: "Names",
  hub: "dcat",
  mediaTypes: ["text/plain"],
  extensions: [".txt"],
  documents: "many-records",
  detect: (head: string) => (head.startsWith("name") ? 1 : 0),
} as const;

const names: Format<string> = {
  ...signature,
  async *read(text) {
    for await (const piece of text) yield result(piece);
  },
  async *write(records) {
    for await (const record of records) yield result(record);
  },
};

async function* one(text: string) {
  yield text;
}

const all = async (pieces: AsyncIterable<{ readonly value: unknown }> | undefined) => {
  const values: unknown[] = [];
  for await (const { value } of pieces ?? []) values.push(value);
  return values;
};

describe("a format that is loaded when it is used", () => {
  it("knows its documents without its code, and loads that once", async () => {
    let loads = 0;
    const lazy = lazyFormat({
      signature,
      async load() {
        loads++;
        return names;
      },
    });
    expect(lazy.detect("name: Trees")).toBe(1);
    expect(loads).toBe(0);
    expect(await all(lazy.read?.(one("Trees"), {}))).toEqual(["Trees"]);
    expect(await all(lazy.write?.(one("Lakes"), {}))).toEqual(["Lakes"]);
    expect(loads).toBe(1);
  });

  it("says what it can do before it is loaded", () => {
    const readable = lazyFormat({ signature, load: async () => names, ways: "read" });
    expect([readable.read === undefined, readable.write === undefined]).toEqual([false, true]);
  });

  it("tries again where its code could not be fetched", async () => {
    let loads = 0;
    const lazy = lazyFormat({
      signature,
      load: async () => {
        if (loads++ === 0) throw new Error("no network");
        return names;
      },
    });
    await expect(all(lazy.read?.(one("Trees"), {}))).rejects.toThrow("no network");
    expect(await all(lazy.read?.(one("Trees"), {}))).toEqual(["Trees"]);
  });
});
