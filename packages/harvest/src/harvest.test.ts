import { InvalidOptionError, result, type SourceRecord } from "@metabridge/core";
import { beforeEach, describe, expect, it } from "vitest";
import { TestSource, TestTarget } from "../test/stores.js";
import { type HarvestEvent, type HarvestOptions, type HarvestState, harvest, memoryState } from "./index.js";
import { sqliteState } from "./node.js";

const upper = async ({ content }: SourceRecord) => {
  const text = String(content);
  return text === "bad"
    ? result(undefined, [{ code: "test.bad", severity: "error" as const, message: "It is bad." }])
    : result(text.toUpperCase());
};

const many = (count: number): Record<string, string> =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`r${String(at).padStart(4, "0")}`, `record ${at}`]));

describe.each([
  ["in memory", memoryState],
  ["in SQLite", () => sqliteState(":memory:")],
])("a harvest with its state %s", (_, makeState) => {
  let source: TestSource;
  let target: TestTarget;
  let state: HarvestState;
  const run = (options: Partial<HarvestOptions> = {}) =>
    harvest({ source, convert: upper, sink: target, state, batchSize: 3, ...options }).report();

  beforeEach(() => {
    source = new TestSource({ trees: "trees", roads: "roads", parks: "parks", wells: "wells" });
    target = new TestTarget();
    state = makeState();
  });

  it("brings every record to the sink, and nothing the second time", async () => {
    const first = await run();
    expect(first.counts).toEqual({ new: 4, changed: 0, unchanged: 0, deleted: 0, refused: 0, unsettled: 0 });
    expect(first).toMatchObject({ run: 1, total: 4, listed: 4, complete: true, deletions: "done" });
    expect(target.contents()).toEqual([
      ["parks", "PARKS"],
      ["roads", "ROADS"],
      ["trees", "TREES"],
      ["wells", "WELLS"],
    ]);
    target.received.length = 0;
    const second = await run();
    expect(second.counts).toMatchObject({ new: 0, unchanged: 4 });
    expect(target.received).toEqual([]);
    expect(target.finished).toBe(2);
  });

  it("carries over what changed and what was deleted, under the target's identifiers", async () => {
    await run();
    target.received.length = 0;
    source.records_.set("roads", "roads and lanes");
    source.records_.delete("wells");
    const report = await run();
    expect(report.counts).toMatchObject({ new: 0, changed: 1, unchanged: 2, deleted: 1 });
    expect(target.received).toEqual([
      { action: "put", id: "roads", content: "ROADS AND LANES", targetId: "t2" },
      { action: "delete", id: "wells", targetId: "t4" },
    ]);
    expect((await run()).counts).toMatchObject({ unchanged: 3, deleted: 0 });
  });

  it("does not send a record whose change is lost in the conversion", async () => {
    await run();
    target.received.length = 0;
    source.records_.set("roads", "Roads");
    expect((await run()).counts).toMatchObject({ unchanged: 4, changed: 0 });
    expect(target.received).toEqual([]);
  });

  it("sets aside what cannot be converted or is refused, says why, and tries it again", async () => {
    source.records_.set("roads", "bad");
    target.refuses = new Set(["parks"]);
    const first = await run();
    expect(first.counts).toMatchObject({ new: 2, refused: 2 });
    expect(first.refusals).toEqual([
      { id: "roads", by: "conversion", reasons: [{ code: "test.bad", severity: "error", message: "It is bad." }] },
      {
        id: "parks",
        by: "sink",
        reasons: [{ code: "test.licence", severity: "error", message: "The licence is not on the list." }],
      },
    ]);
    expect(first.codes).toEqual([
      { code: "test.bad", severity: "error", count: 1 },
      { code: "test.licence", severity: "error", count: 1 },
    ]);
    expect((await state.known(["parks"])).get("parks")).toMatchObject({
      outcome: "refused",
      held: false,
      reason: "The licence is not on the list. [test.licence]",
    });
    target.refuses = new Set();
    source.records_.set("roads", "roads");
    expect((await run()).counts).toMatchObject({ new: 2, unchanged: 2, refused: 0 });
  });

  it("keeps the old version in the target where the new one is refused", async () => {
    await run();
    source.records_.set("roads", "bad");
    expect((await run()).counts).toMatchObject({ refused: 1, deleted: 0, unchanged: 3 });
    expect(target.contents()).toContainEqual(["roads", "ROADS"]);
    source.records_.set("roads", "roads");
    target.received.length = 0;
    expect((await run()).counts).toMatchObject({ unchanged: 4 });
    expect(target.received).toEqual([]);
  });

  it("goes on behind a conversion that throws", async () => {
    const report = await run({
      convert: async (record) => {
        if (record.id === "roads") throw new TypeError("x is not a function");
        return upper(record);
      },
    });
    expect(report.counts).toMatchObject({ new: 3, refused: 1 });
    expect(report.refusals[0]?.reasons[0]?.code).toBe("harvest.conversion.failed");
  });

  it("deletes nothing where the source broke off, and sends what it got", async () => {
    await run();
    source.failsBehind = 2;
    source.records_.set("trees", "old trees");
    const report = await run();
    expect(report).toMatchObject({ complete: false, deletions: "not-looked-for", stopped: "source" });
    expect(report.counts).toMatchObject({ changed: 1, unchanged: 1, deleted: 0 });
    expect(report.diagnostics).toMatchObject([{ code: "harvest.source.failed", severity: "error" }]);
    expect(target.held.size).toBe(4);
  });

  it("deletes nothing where the source says that records are missing", async () => {
    await run();
    source.records_.delete("trees");
    source.says = { code: "csw.gap", severity: "error", message: "One page could not be read." };
    expect(await run()).toMatchObject({ complete: false, deletions: "not-looked-for" });
    source.says = { code: "csw.count", severity: "warning", message: "The count was wrong; all is there." };
    expect(await run()).toMatchObject({ complete: true, deletions: "done", counts: { deleted: 1 } });
  });

  it("deletes nothing where only a part was asked for, or another part than before", async () => {
    await run();
    source.records_.delete("trees");
    expect(await run({ partial: true })).toMatchObject({ deletions: "not-looked-for" });
    const other = await run({ scope: "title like 'r%'" });
    expect(other).toMatchObject({ deletions: "not-looked-for", diagnostics: [{ code: "harvest.scope.changed" }] });
    expect(await run({ scope: "title like 'r%'" })).toMatchObject({ deletions: "done", counts: { deleted: 1 } });
  });

  it("holds deletions back where too many would go, until it is told that this is meant", async () => {
    source = new TestSource(many(40));
    await run();
    for (const id of [...source.records_.keys()].slice(0, 11)) source.records_.delete(id);
    const held = await run();
    expect(held).toMatchObject({ deletions: "held-back", counts: { deleted: 0, unchanged: 29 } });
    expect(held.diagnostics[0]?.message).toContain("11 of 40 records are no longer in the source");
    expect(target.held.size).toBe(40);
    expect(await run({ maxDeletedShare: 0.5 })).toMatchObject({ deletions: "done", counts: { deleted: 11 } });
    expect(target.held.size).toBe(29);
  });

  it("deletes what the source itself says is gone, also from a part", async () => {
    await run();
    const gone: HarvestOptions["source"] = {
      id: "test-source",
      async *records() {
        yield { id: "wells", content: "", deleted: true };
        yield { id: "never-there", content: "", deleted: true };
      },
    };
    expect((await run({ source: gone, partial: true })).counts).toMatchObject({ deleted: 1 });
    expect(target.held.size).toBe(3);
  });

  it("counts a record that the source gives twice, and sends it once", async () => {
    source.repeats = ["trees", "roads"];
    const report = await run();
    expect(report).toMatchObject({ listed: 4, duplicates: 2, counts: { new: 4 } });
    expect(target.held.size).toBe(4);
  });

  it("says in a dry run what it would do, and does nothing", async () => {
    await run();
    source.records_.set("roads", "lanes");
    source.records_.set("lakes", "lakes");
    source.records_.delete("wells");
    source.repeats = ["trees"];
    target.received.length = 0;
    const dry = await run({ dryRun: true });
    expect(dry).toMatchObject({ run: 0, dryRun: true, duplicates: 1 });
    expect(dry.counts).toMatchObject({ new: 1, changed: 1, unchanged: 2, deleted: 1 });
    expect(target.received).toEqual([]);
    expect(target.finished).toBe(1);
    expect(await state.lastRun()).toMatchObject({ run: 1 });
    expect((await run()).counts).toEqual(dry.counts);
  });

  it("converts and sends everything again where the settings of the conversion change", async () => {
    await run({ settings: "profile=dcat-ap" });
    const again = await run({ settings: "profile=geodcat-ap", convert: async () => result("the same for all") });
    expect(again.counts).toMatchObject({ changed: 4 });
  });

  it("does not create anew what arrived although its answer was lost", async () => {
    target.behind = ({ id }) => {
      if (id === "parks") throw new Error("socket hang up");
    };
    const first = await run();
    expect(first.counts).toMatchObject({ unsettled: 3, new: 1 });
    expect(first.refusals[0]).toMatchObject({ id: "trees", by: "unsettled" });
    target.behind = () => {};
    const second = await run();
    expect(second.counts).toMatchObject({ new: 3, unchanged: 1 });
    expect(target.contents().map(([id]) => id)).toEqual(["parks", "roads", "trees", "wells"]);
  });

  it("knows that a deletion whose answer was lost has happened", async () => {
    await run();
    source.records_.delete("wells");
    target.behind = () => {
      throw new Error("socket hang up");
    };
    expect((await run()).counts).toMatchObject({ unsettled: 1, deleted: 0 });
    target.behind = () => {};
    target.received.length = 0;
    expect((await run()).counts).toMatchObject({ unsettled: 0, deleted: 1 });
    expect(target.received).toEqual([]);
  });

  it("gives up where the sink cannot be reached again and again, and does not call what is left refused", async () => {
    source = new TestSource(many(60));
    let calls = 0;
    target.before = () => {
      calls++;
      throw new Error("connect ECONNREFUSED");
    };
    const report = await run();
    expect(calls).toBe(3);
    expect(report).toMatchObject({ stopped: "sink", deletions: "not-looked-for" });
    expect(report.counts).toMatchObject({ unsettled: 9, refused: 0 });
    target.before = () => {};
    expect((await run()).counts).toMatchObject({ new: 60 });
  });

  it("ends early when it is told to, with all that was sent remembered", async () => {
    source = new TestSource(many(100));
    const stop = new AbortController();
    target.behind = () => {
      if (target.received.length === 20) stop.abort();
    };
    const report = await run({ signal: stop.signal });
    expect(report).toMatchObject({ stopped: "aborted", complete: false, deletions: "not-looked-for" });
    expect(target.received.length).toBeLessThan(40);
    const sent = target.received.length;
    expect((await run()).counts).toMatchObject({ new: 100 - sent, unchanged: sent });
    expect(target.held.size).toBe(100);
  });

  it("tells what happens in the order of the source, also with several batches on the way", async () => {
    source = new TestSource(many(25));
    const events: HarvestEvent[] = [];
    const running = harvest({ source, convert: upper, sink: target, state, batchSize: 4, concurrency: 3 });
    for await (const event of running) events.push(event);
    const ids = events.flatMap((event) => (event.type === "record" ? [event.record.id] : []));
    expect(ids).toEqual([...source.records_.keys()]);
    expect(events[0]).toEqual({ type: "total", total: 25 });
    expect((await running.report()).counts.new).toBe(25);
  });

  it("reads the source only as fast as its events are taken", async () => {
    let given = 0;
    const endless: HarvestOptions["source"] = {
      id: "endless",
      async *records() {
        for (;;) yield { id: `r${given}`, content: String(given++) };
      },
    };
    let taken = 0;
    for await (const _ of harvest({ source: endless, convert: upper, sink: target, state, batchSize: 5 })) {
      if (++taken === 10) break;
    }
    expect(given).toBeLessThan(60);
  });
});

it("refuses options that make no sense", () => {
  const parts = { source: new TestSource(), convert: upper, sink: new TestTarget() };
  expect(() => harvest({ ...parts, maxDeletedShare: 20 })).toThrow(InvalidOptionError);
  expect(() => harvest({ ...parts, batchSize: 0 })).toThrow("“batchSize” is a whole number from 1 on, and 0 is none.");
});
