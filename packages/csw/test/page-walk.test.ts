import type { Diagnostic } from "@metabridge/core";
import fc from "fast-check";
import { expect, it } from "vitest";
import { HttpClient } from "../src/http/http-client.js";
import { ConnectionError, HttpStatusError } from "../src/http/request-error.js";
import { type Page, type PageRecord, walkPages } from "../src/sources/page-walk.js";
import { testClock } from "./test-clock.js";

const URL = "https://example.org/list";

/** A list that misbehaves in several ways at once. */
interface Misbehaviour {
  readonly count: number;
  readonly asked: number;
  /** At most so many a page. */
  readonly most: number;
  /** What it is wrong by where it tells the total; NaN where it does not tell. */
  readonly wrongBy: number;
  readonly next: "right" | "none" | "zero" | "far";
  readonly poison: readonly number[];
  readonly leftOut: readonly number[];
  /** By the number of the request: breaks off behind so many records, or gives the page before. */
  readonly cuts: Readonly<Record<number, number>>;
  readonly repeats: readonly number[];
}

const position = fc.nat({ max: 40 });
const misbehaviour = fc.record<Misbehaviour>({
  count: fc.nat({ max: 40 }),
  asked: fc.integer({ min: 1, max: 12 }),
  most: fc.integer({ min: 1, max: 12 }),
  wrongBy: fc.oneof(fc.constant(0), fc.integer({ min: -50, max: 50 }), fc.constant(Number.NaN)),
  next: fc.constantFrom("right", "none", "zero", "far"),
  poison: fc.array(position, { maxLength: 2 }),
  leftOut: fc.array(position, { maxLength: 4 }),
  cuts: fc.dictionary(fc.nat({ max: 12 }).map(String), fc.nat({ max: 6 }), { maxKeys: 3 }),
  repeats: fc.array(fc.nat({ max: 12 }), { maxLength: 3 }),
});

const idOf = (at: number): string => `r${at}`;

function pages(of: Misbehaviour, clock: ReturnType<typeof testClock>): Parameters<typeof walkPages>[0] {
  let requests = 0;
  const read = async (start: number, count: number): Promise<Page> => {
    const request = requests++;
    if (request > 2000) throw new Error("It asks for ever.");
    const size = Math.min(count, of.most);
    const from = of.repeats.includes(request) ? Math.max(0, start - size) : start;
    const positions = Array.from({ length: size }, (_, at) => from + at).filter((at) => at < of.count);
    if (positions.some((at) => of.poison.includes(at))) throw new HttpStatusError(URL, 500, "");
    const given = positions.filter((at) => !of.leftOut.includes(at));
    const cut = of.cuts[request];
    async function* records(): AsyncGenerator<PageRecord> {
      for (const [index, at] of given.entries()) {
        if (index === cut) throw new ConnectionError(URL, new Error("cut"));
        yield { id: idOf(at), content: `<a>${at}</a>` };
      }
      if (cut !== undefined && cut >= given.length) throw new ConnectionError(URL, new Error("cut"));
    }
    const next = { right: start + size, none: undefined, zero: 0, far: 1000 }[of.next];
    return {
      records: records(),
      ...(Number.isNaN(of.wrongBy) ? {} : { total: Math.max(0, of.count + of.wrongBy) }),
      ...(next === undefined ? {} : { next }),
    };
  };
  return { id: "list", http: new HttpClient({ clock, concurrency: 1, retries: 5 }), pageSize: of.asked, read };
}

it("however a list misbehaves, no record comes twice, and none is missing without a word", async () => {
  let complete = 0;
  let told = 0;
  await fc.assert(
    fc.asyncProperty(misbehaviour, async (of) => {
      const ids: string[] = [];
      const diagnostics: Diagnostic[] = [];
      for await (const { id } of walkPages(pages(of, testClock()), { onDiagnostic: (one) => diagnostics.push(one) }))
        ids.push(id);
      expect(new Set(ids).size).toBe(ids.length);
      const all = Array.from({ length: of.count }, (_, at) => idOf(at));
      expect(all).toEqual(expect.arrayContaining(ids));
      const isComplete = ids.length === of.count;
      // A server that tells no total, or one that is too low, cannot be caught at leaving out records, nor at ending after a
      // page that is shorter than what was asked for.
      const isSilent = of.most < of.asked && (of.next === "none" || of.next === "zero");
      const canBeCaught = of.wrongBy >= 0 || (of.leftOut.length === 0 && !isSilent);
      const isTold = diagnostics.some(({ severity }) => severity === "error");
      if (!isComplete && canBeCaught) expect(isTold, "a gap without a word").toBe(true);
      if (isComplete) complete++;
      if (isTold) told++;
    }),
    { numRuns: 2000, seed: 7 },
  );
  // Else the lists would be too easy, or too hard.
  expect(complete).toBeGreaterThan(500);
  expect(told).toBeGreaterThan(500);
});
