import { result, type SourceRecord } from "@metabridge/core";
import { startTestServer, type TestServer } from "@metabridge/test-server";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type HarvestOptions, type HarvestState, harvest, memoryState } from "../src/index.js";
import { PORTALS } from "./portals.js";
import { TestSource } from "./stores.js";

/** No waiting in tests: short pauses and time-outs. */
const QUICK = { backOff: 1, timeOut: 300, retries: 3 };

const isWrite = ({ method, body }: { method: string; body: string }): boolean =>
  ["PUT", "DELETE"].includes(method) || (method === "POST" && !/package_s|GetRecordById/.test(body));

describe.each(PORTALS)("the sink of $name", (portal) => {
  let server: TestServer;
  let source: TestSource;
  let state: HarvestState;
  const convert = async ({ id, content }: SourceRecord) =>
    result(content === "refused" ? (portal.refused ?? "") : portal.content(id, String(content)));
  const run = (options: Partial<HarvestOptions> = {}) =>
    harvest({ source, convert, sink: portal.sink(server, QUICK), state, batchSize: 5, ...options }).report();

  beforeEach(async () => {
    server = await startTestServer({
      graphStore: { authorization: "Basic Z3JhcGg6c2VjcmV0" },
      csw: { authorization: "Basic Y3N3OnNlY3JldA==" },
    });
    source = new TestSource({ a: "Trees", b: "Roads", c: "Parks", d: "Wells", e: "Bins", f: "Bridges", g: "Schools" });
    state = memoryState();
  });
  afterEach(() => server.close());

  it("brings everything, sends nothing the second time, and carries changes and deletions over", async () => {
    expect((await run()).counts).toMatchObject({ new: 7, refused: 0, unsettled: 0 });
    expect(portal.titles(server)).toEqual(["Bins", "Bridges", "Parks", "Roads", "Schools", "Trees", "Wells"]);
    const sent = server.requests.length;
    expect((await run()).counts).toMatchObject({ unchanged: 7 });
    expect(server.requests.length).toBe(sent);
    source.records_.set("b", "Roads and lanes");
    source.records_.delete("c");
    expect((await run()).counts).toMatchObject({ changed: 1, deleted: 1, unchanged: 5 });
    const now = ["Bins", "Bridges", "Roads and lanes", "Schools", "Trees", "Wells"];
    expect(portal.titles(server)).toEqual(now);
    source.records_.set("c", "Parks");
    expect((await run()).counts).toMatchObject({ new: 1 });
    expect(portal.titles(server)).toEqual([...now, "Parks"].sort());
  });

  it("finds what is there already where the state was lost", async () => {
    await run();
    state = memoryState();
    expect((await run()).counts).toMatchObject({ changed: 7, new: 0 });
    expect(portal.titles(server).length).toBe(7);
  });

  it("sets aside what the portal refuses, with what it said, and goes on", async () => {
    source.records_.set("c", "refused");
    const report = await run();
    expect(report.counts).toMatchObject({ new: 6, refused: 1 });
    expect(report.refusals).toMatchObject([{ id: "c", by: "sink", reasons: [{ severity: "error" }] }]);
    expect(portal.titles(server).length).toBe(6);
  });

  it.each([
    ["500", { kind: "status", status: 500 }],
    ["502 of a gateway", { kind: "status", status: 502 }],
    ["429 with Retry-After", { kind: "status", status: 429, retryAfter: "0" }],
    ["503 with Retry-After", { kind: "status", status: 503, retryAfter: "0" }],
    ["a connection that is cut in the middle", { kind: "cut", afterBytes: 10 }],
    ["an answer that is lost", { kind: "lost-answer" }],
    ["silence", { kind: "time-out" }],
    ["a page for people", { kind: "html-page" }],
  ] as const)("has everything once in spite of %s, at the latest after the next run", async (_, fault) => {
    server.misbehave({ fault, when: isWrite, after: 2, times: 2 });
    const first = await run({ maxSinkFailures: 10 });
    const { refused, unsettled } = first.counts;
    // What was sent twice because its answer was lost was changed the second time.
    const arrived = first.counts.new + first.counts.changed;
    expect(arrived + refused + unsettled).toBe(7);
    expect(first.refusals.length).toBe(refused + unsettled);
    server.behave();
    const second = await run();
    expect(second.counts).toMatchObject({ refused: 0, unsettled: 0, unchanged: arrived });
    expect(portal.titles(server)).toEqual(["Bins", "Bridges", "Parks", "Roads", "Schools", "Trees", "Wells"]);
  });

  it("gives up with a wrong key, says so, and tells nobody the key", async () => {
    source = new TestSource(Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`r${at}`, `Record ${at}`])));
    const report = await run({ sink: portal.sink(server, QUICK, "Basic d3Jvbmc6c2VjcmV0") });
    expect(report).toMatchObject({ stopped: "sink", counts: { new: 0, refused: 0 } });
    expect(report.refusals[0]?.reasons[0]?.message).toContain("The key does not allow this");
    expect(JSON.stringify(report)).not.toContain("d3Jvbmc6c2VjcmV0");
    expect(server.requests.length).toBeLessThan(10);
  });

  it("never shows its key, also where the server repeats it", async () => {
    server.misbehave({
      fault: { kind: "status", status: 400, body: `No: ${portal.secret}` },
      when: isWrite,
      times: 99,
    });
    const report = await run();
    expect(report.counts.refused).toBe(7);
    expect(JSON.stringify(report)).toContain("***");
    expect(JSON.stringify(report)).not.toContain(portal.secret);
    expect(JSON.stringify([...(await state.known([...source.records_.keys()])).values()])).not.toContain(portal.secret);
  });
});

describe("what portals do differently", () => {
  let server: TestServer;
  beforeEach(async () => {
    server = await startTestServer();
  });
  afterEach(() => server.close());
  const portal = (name: string) => PORTALS.find((one) => one.name === name) ?? PORTALS[0];

  it.each(["CKAN", "udata"])("%s keeps the identifiers of resources, so that links to them stay", async (name) => {
    const under = portal(name);
    const sink = under?.sink(server, QUICK);
    const put = async (title: string, targetId?: string) =>
      sink?.send([
        {
          action: "put",
          id: "a",
          content: under?.content("a", title) ?? "",
          ...(targetId === undefined ? {} : { targetId }),
        },
      ]);
    const [created] = (await put("Trees")) ?? [];
    const held = () => (name === "CKAN" ? [...server.ckan.packages] : [...server.udata.datasets])[0];
    const idOf = () => (held()?.resources as { id: string }[] | undefined)?.[0]?.id;
    const before = idOf();
    expect(before).toBeDefined();
    await put("Trees and bushes", created?.targetId);
    expect(held()?.title).toBe("Trees and bushes");
    expect(idOf()).toBe(before);
  });

  it("CKAN: two records that want one name both have a place", async () => {
    const content = JSON.stringify({ name: "trees", title: "Trees" });
    const sink = portal("CKAN")?.sink(server, QUICK);
    await sink?.send([
      { action: "put", id: "a", content },
      { action: "put", id: "b", content },
    ]);
    expect([...server.ckan.packages].map(({ name }) => name)).toEqual(["trees", "trees-5e79ec9f"]);
  });

  it("a catalogue service: a record that calls itself otherwise takes the place of the old one", async () => {
    const under = portal("a catalogue service");
    const sink = under?.sink(server, QUICK);
    await sink?.send([{ action: "put", id: "a", content: under?.content("old-name", "Trees") ?? "" }]);
    await sink?.send([
      { action: "put", id: "a", content: under?.content("new-name", "Trees") ?? "", targetId: "old-name" },
    ]);
    expect([...server.csw.records].map(({ id }) => id)).toEqual(["new-name"]);
  });
});
