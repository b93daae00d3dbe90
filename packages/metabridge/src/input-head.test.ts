import { describe, expect, it } from "vitest";
import { readHead } from "./input-head.js";

async function* pieces(...texts: string[]): AsyncIterable<string> {
  yield* texts;
}

async function textOf(text: AsyncIterable<string>): Promise<string> {
  let whole = "";
  for await (const piece of text) whole += piece;
  return whole;
}

describe("readHead", () => {
  it("gives the beginning, and then all of the text", async () => {
    const long = "x".repeat(5000);
    const { head, text } = await readHead(pieces(long, long, long, "end"));
    expect(head).toHaveLength(8192);
    expect(await textOf(text)).toBe(`${long}${long}${long}end`);
  });

  it("takes a short text as it is", async () => {
    const { head, text } = await readHead(pieces("<a", "/>"));
    expect(head).toBe("<a/>");
    expect(await textOf(text)).toBe("<a/>");
  });

  it("closes the input when its reader stops early", async () => {
    let closed = false;
    async function* endless(): AsyncIterable<string> {
      try {
        for (;;) yield "x".repeat(9000);
      } finally {
        closed = true;
      }
    }
    const { text } = await readHead(endless());
    for await (const _ of text) break;
    expect(closed).toBe(true);
  });
});
