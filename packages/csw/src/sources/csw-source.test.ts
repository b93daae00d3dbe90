import type { Diagnostic, SourceOptions, SourceRecord } from "@metabridge/core";
import { type PagingFaults, startTestServer, type TestServer } from "@metabridge/test-server";
import { afterEach, describe, expect, it } from "vitest";
import { isoRecord } from "../../test/iso-record.js";
import { testClock } from "../../test/test-clock.js";
import { ConnectionError, HttpStatusError } from "../http/request-error.js";
import { filter } from "../service/filter.js";
import { type CswSourceOptions, cswSource } from "./csw-source.js";

let server: TestServer;
afterEach(() => server.close());

const names = (from: number, to: number): string[] => Array.from({ length: to - from }, (_, at) => `r${from + at}`);
const isAsked = ({ query }: { readonly query: URLSearchParams }): boolean => query.get("request") === "GetRecords";

async function start(count: number, faults: PagingFaults = {}): Promise<void> {
  server = await startTestServer({ csw: { records: names(0, count).map((id) => isoRecord(id)) } });
  server.csw.records.faults = faults;
}

interface Read {
  readonly records: SourceRecord[];
  readonly ids: string[];
  readonly diagnostics: Diagnostic[];
  readonly codes: string[];
  readonly totals: number[];
  readonly error?: unknown;
}

async function read(options: Partial<CswSourceOptions> = {}, asked: SourceOptions = {}): Promise<Read> {
  const records: SourceRecord[] = [];
  const diagnostics: Diagnostic[] = [];
  const totals: number[] = [];
  const source = cswSource({ url: server.csw.url, pageSize: 10, clock: testClock(), ...options });
  let error: unknown;
  try {
    const all = source.records({
      onDiagnostic: (diagnostic) => diagnostics.push(diagnostic),
      onTotal: (total) => totals.push(total),
      ...asked,
    });
    for await (const record of all) records.push(record);
  } catch (reason) {
    error = reason;
  }
  return {
    records,
    ids: records.map(({ id }) => id),
    diagnostics,
    codes: diagnostics.map(({ code, severity }) => `${severity} ${code}`),
    totals,
    error,
  };
}

const requests = (): number => server.requests.filter(isAsked).length;

it("gives each record as it is, with its format and date, in the order of the server", async () => {
  await start(25);
  const { records, ids, codes, totals } = await read();
  expect(ids).toEqual(names(0, 25));
  expect(records[3]).toEqual({
    id: "r3",
    content: isoRecord("r3").content,
    format: "iso19139",
    modified: "2025-01-01",
    cursor: '[3,"r3"]',
  });
  expect(codes).toEqual([]);
  expect(totals).toEqual([25]);
  expect(requests()).toBe(3);
});

it("asks for the next page while it reads one, unless it may only do one thing at a time", async () => {
  await start(35);
  const asked = async (concurrency: number): Promise<number> => {
    const source = cswSource({ url: server.csw.url, pageSize: 10, clock: testClock(), concurrency });
    const before = requests();
    for await (const _ of source.records()) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      break;
    }
    return requests() - before;
  };
  expect(await asked(2)).toBe(2);
  expect(await asked(1)).toBe(1);
});

it("asks for the first encoding of its list that the service has", async () => {
  await start(1);
  await read();
  expect(server.requests.at(-1)?.query.get("outputSchema")).toBe("http://www.isotc211.org/2005/gmd");
  await read({ schemas: ["dcat", "csw"] });
  expect(server.requests.at(-1)?.query.get("outputSchema")).toBe("http://www.opengis.net/cat/csw/2.0.2");
});

it("asks for those that match", async () => {
  await start(25);
  expect((await read({ constraint: filter.or(filter.identifier("r3"), filter.identifier("r4")) })).ids).toEqual([
    "r3",
    "r4",
  ]);
  expect((await read({ constraint: "dc:identifier = 'r3'", modifiedSince: "2025-01-01" })).ids).toEqual(["r3"]);
  expect((await read({ constraint: filter.identifier("r3"), modifiedSince: "2025-01-02" })).ids).toEqual([]);
});

describe("goes on after a record", () => {
  it("where a cursor says so", async () => {
    await start(25);
    const { records } = await read();
    const rest = await read({}, { cursor: records[11]?.cursor ?? "" });
    expect(rest.ids).toEqual(names(12, 25));
    expect(rest.codes).toEqual([]);
  });

  it("and from the beginning where the list has changed since", async () => {
    await start(25);
    const { records } = await read();
    server.csw.records.delete("r2");
    const rest = await read({}, { cursor: records[11]?.cursor ?? "" });
    expect(rest.ids).toHaveLength(24);
    expect(rest.codes).toEqual(["warning source.cursor.moved"]);
  });
});

describe("a server that counts wrong", () => {
  it("counts too many: all records, and a report of what may be missing", async () => {
    await start(25, { total: (total) => total + 7 });
    const { ids, diagnostics } = await read();
    expect(ids).toEqual(names(0, 25));
    expect(diagnostics).toEqual([
      {
        code: "source.records.missing",
        severity: "error",
        message: "The source counts 32 records, and gave 25 different ones: 7 are missing, or it counts wrong.",
        source: server.csw.url,
      },
    ]);
  });

  it.each([20, 25])("counts too few: all %i records, and a warning", async (count) => {
    await start(count, { total: () => 10 });
    const { ids, codes } = await read();
    expect(ids).toEqual(names(0, count));
    expect(codes).toEqual(["warning source.count.too-low"]);
  });

  it("counts none, or says 0: all records", async () => {
    await start(25, { total: () => 0 });
    expect((await read()).ids).toEqual(names(0, 25));
  });

  it.each([
    ["always 0", () => -1],
    ["the same page", (next: number) => next - 10],
    ["far behind", () => 10_000],
  ])("says that the next record is %s: all records, once", async (_, next) => {
    await start(25, { next });
    const { ids, codes } = await read();
    expect(ids).toEqual(names(0, 25));
    expect(codes).toEqual([]);
  });
});

describe("a server with pages of its own", () => {
  it("gives fewer records than asked for", async () => {
    await start(25, { pageSize: 4 });
    const { ids, codes } = await read();
    expect(ids).toEqual(names(0, 25));
    expect(codes).toEqual([]);
  });

  it("gives fewer, and counts too few", async () => {
    await start(25, { pageSize: 4, total: () => 8 });
    const { ids } = await read();
    expect(ids).toEqual(names(0, 25));
  });

  it("gives a page twice", async () => {
    await start(45, { repeat: { at: 20, times: 1 } });
    const { ids, codes } = await read();
    expect(ids).toEqual(names(0, 45));
    expect(codes).toEqual([]);
  });

  it("gives a page again and again for a while: what is missing is fetched at the end", async () => {
    await start(45, { repeat: { at: 20, times: 3 } });
    const { ids, codes } = await read();
    expect([...ids].sort()).toEqual(names(0, 45).sort());
    expect(codes).toEqual([]);
  });

  it("gives the first page for ever: it is left, with a report", async () => {
    await start(45, { ignoresStart: true });
    const { ids, codes } = await read();
    expect(ids).toEqual(names(0, 10));
    expect(codes).toEqual(["error source.pages.repeated", "error source.records.missing"]);
    expect(requests()).toBeLessThan(10);
  });

  it("counts records that it leaves out: the others come, with a report", async () => {
    await start(45, { leftOut: [3, 17, 18, 44] });
    const { ids, codes } = await read();
    expect(ids).toEqual(names(0, 45).filter((id) => !["r3", "r17", "r18", "r44"].includes(id)));
    expect(codes).toEqual(["error source.records.missing"]);
  });

  it("leaves out a whole page", async () => {
    await start(45, { leftOut: Array.from({ length: 10 }, (_, at) => 10 + at) });
    const { ids, codes } = await read();
    expect(ids).toEqual([...names(0, 10), ...names(20, 45)]);
    expect(codes).toEqual(["error source.records.missing"]);
  });
});

it("leaves out a record that makes its page fail, and no other, and says which", async () => {
  await start(45, { poison: [13] });
  const { ids, diagnostics } = await read({ retries: 0 });
  expect(ids).toEqual(names(0, 45).filter((id) => id !== "r13"));
  expect(diagnostics.map(({ code, severity }) => `${severity} ${code}`)).toEqual(["error source.record.unreadable"]);
  expect(diagnostics[0]?.message).toMatch(/^Record 14 cannot be had: .*A record cannot be written/);
});

it("gives the first of several records with one identifier, and tells of the others", async () => {
  const twice = (at: number): string => (at === 17 ? "r4" : `r${at}`);
  server = await startTestServer({
    csw: { records: { count: 25, record: (at) => isoRecord(twice(at), `Record ${at}`) } },
  });
  const { ids, codes, diagnostics } = await read();
  expect(ids).toEqual(names(0, 25).filter((id) => id !== "r17"));
  expect(codes).toEqual(["warning source.identifier.repeated"]);
  expect(diagnostics[0]?.message).toContain("identifier r4");
});

describe("a connection that fails", () => {
  it.each([200, 3000, 5900])(
    "in the middle of a page, behind %i bytes: the rest comes with the next try",
    async (afterBytes) => {
      await start(25);
      server.misbehave({ fault: { kind: "cut", afterBytes }, when: isAsked, after: 1, times: 3 });
      const { ids, codes, error } = await read();
      expect(error).toBeUndefined();
      expect(ids).toEqual(names(0, 25));
      expect(codes).toEqual([]);
    },
  );

  it.each([
    ["429", { kind: "status", status: 429, retryAfter: "2" }],
    ["500", { kind: "status", status: 500 }],
    ["no answer", { kind: "lost-answer" }],
    ["a page for people", { kind: "html-page" }],
  ] as const)("for a while, with %s: nothing is missing", async (_, fault) => {
    await start(25);
    server.misbehave({ fault, when: isAsked, after: 1, times: 3 });
    const { ids, codes, error } = await read();
    expect(error).toBeUndefined();
    expect(ids).toEqual(names(0, 25));
    expect(codes).toEqual([]);
  });

  it("is silent for a while: nothing is missing", async () => {
    await start(25);
    server.misbehave({ fault: { kind: "time-out" }, when: isAsked, after: 1 });
    const { systemClock } = await import("../http/clock.js");
    const { ids } = await read({ timeOut: 50, backOff: 1, clock: systemClock });
    expect(ids).toEqual(names(0, 25));
  });

  it.each([
    ["503", { kind: "status", status: 503 }, HttpStatusError],
    ["no answer", { kind: "lost-answer" }, ConnectionError],
    ["500", { kind: "status", status: 500 }, HttpStatusError],
  ] as const)("for ever, with %s: an error behind what came, from where it can go on", async (_, fault, kind) => {
    await start(25);
    server.misbehave({ fault, when: isAsked, after: 1, times: Number.POSITIVE_INFINITY });
    const { ids, error, records } = await read();
    expect(ids).toEqual(names(0, 10));
    expect(error).toBeInstanceOf(kind);
    server.behave();
    expect((await read({}, { cursor: records.at(-1)?.cursor ?? "" })).ids).toEqual(names(10, 25));
  });
});

it("misses nothing where records go while it reads", async () => {
  await start(45);
  const ids: string[] = [];
  for await (const { id } of cswSource({ url: server.csw.url, pageSize: 10, clock: testClock() }).records()) {
    ids.push(id);
    if (id === "r15") for (const gone of ["r1", "r2", "r3"]) server.csw.records.delete(gone);
  }
  expect([...ids].sort()).toEqual(names(0, 45).sort());
});

it("stops when it is told to", async () => {
  await start(45);
  const controller = new AbortController();
  const ids: string[] = [];
  const reading = (async () => {
    for await (const { id } of cswSource({ url: server.csw.url, pageSize: 10 }).records({
      signal: controller.signal,
    })) {
      ids.push(id);
      if (id === "r12") controller.abort(new Error("stopped"));
    }
  })();
  await expect(reading).rejects.toThrow("stopped");
  expect(ids.length).toBeLessThan(21);
});
