import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { type Format, InvalidOptionError, type Result, UnknownFormatError } from "@metabridge/core";
import { describe, expect, it } from "vitest";
import type { Crossing } from "../src/crossing.js";
import { convert, convertRecords, createMetabridge, read, readRecords } from "../src/index.js";

const fixtures = new URL("../../../test-fixtures/", import.meta.url);
const vallebourg = new URL("csw/vallebourg-getrecords.xml", fixtures);

/** A stranger's format: one JSON object a line, told by its first key. */
const lines: Format<{ title: string }> = {
  id: "lines",
  title: "Lines",
  hub: "dcat",
  mediaTypes: ["application/x-lines"],
  extensions: [".lines"],
  documents: "many-records",
  detect: (head) => (head.startsWith('{"title"') ? 0.9 : 0),
  async *read(text) {
    let rest = "";
    for await (const piece of text) {
      const parts = (rest + piece).split("\n");
      rest = parts.pop() ?? "";
      for (const line of parts) yield recordOf(line);
    }
    if (rest !== "") yield recordOf(rest);
  },
  async *write(records) {
    for await (const { title } of records) {
      yield { value: `${JSON.stringify({ title })}\n`, diagnostics: [], losses: [] };
    }
  },
};

function recordOf(line: string): Result<{ title: string } | undefined> {
  try {
    return { value: JSON.parse(line), diagnostics: [], losses: [] };
  } catch {
    return {
      value: undefined,
      diagnostics: [{ code: "lines.invalid", severity: "error", message: `“${line}” is not JSON.` }],
      losses: [],
    };
  }
}

/** A format of the other hub that holds one record a document. */
const shout: Format<{ shout: string }> = {
  id: "shout",
  title: "Shout",
  hub: "iso19115",
  mediaTypes: [],
  extensions: [".txt"],
  documents: "one-record",
  detect: (head) => (head.endsWith("!") ? 0.5 : 0),
  async *read(text) {
    let whole = "";
    for await (const piece of text) whole += piece;
    yield { value: { shout: whole }, diagnostics: [], losses: [] };
  },
  async *write(records) {
    for await (const record of records) yield { value: `${record.shout}!`, diagnostics: [], losses: [] };
  },
};

const upwards: Crossing = {
  from: "dcat",
  to: "iso19115",
  cross(model, { languages }) {
    const { title, ...rest } = model as { title: string };
    return {
      value: { shout: title.toLocaleUpperCase(languages?.[0]) },
      diagnostics: [],
      losses: Object.keys(rest).map((key) => ({ code: "shout.no-place", path: key, value: "", message: "no place" })),
    };
  },
};

async function gather<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

describe("createMetabridge", () => {
  const bridge = createMetabridge({ formats: [lines, shout], crossings: [upwards] });

  it("knows the formats that it was given, in their order, and no others", async () => {
    expect(bridge.formats().map(({ id }) => id)).toEqual(["lines", "shout"]);
    await expect(bridge.convert('{"title":"Trees"}', { to: "iso19139" })).rejects.toThrow(
      new UnknownFormatError("iso19139", ["lines", "shout"]).message,
    );
  });

  it("takes no two formats with one id", () => {
    expect(() => createMetabridge({ formats: [lines, lines] })).toThrow(InvalidOptionError);
  });

  it("converts within a hub without a crossing", async () => {
    const { value, diagnostics } = await bridge.convert('{"title":"Trees"}\n{"title":"Lakes"}', { to: "lines" });
    expect(value).toBe('{"title":"Trees"}\n{"title":"Lakes"}\n');
    expect(diagnostics).toEqual([]);
  });

  it("crosses to the other hub with the caller's options, and keeps what the crossing says", async () => {
    const { value, losses } = await bridge.convert('{"title":"izmir","id":7}', {
      to: "shout",
      languages: ["tr"],
      source: "a.lines",
    });
    expect(value).toBe("İZMİR!");
    expect(losses).toEqual([{ source: "a.lines", code: "shout.no-place", path: "id", value: "", message: "no place" }]);
  });

  it("brings records into a profile: the first one by default where they crossed, any one on request", async () => {
    const profiled: Format<{ shout: string }> = {
      ...shout,
      profiles: {
        ids: ["short", "long"],
        apply: ({ shout }, profile) => ({ value: { shout: `${profile} ${shout}` }, diagnostics: [], losses: [] }),
      },
    };
    const withProfiles = createMetabridge({ formats: [lines, profiled], crossings: [upwards] });
    expect((await withProfiles.convert('{"title":"a"}', { to: "shout" })).value).toBe("short A!");
    expect((await withProfiles.convert('{"title":"a"}', { to: "shout", profile: "long" })).value).toBe("long A!");
    expect((await withProfiles.convert("hey!", { to: "shout" })).value).toBe("hey!!");
    expect((await withProfiles.convert("hey!", { to: "shout", profile: "long" })).value).toBe("long hey!!");
    await expect(withProfiles.convert("hey!", { to: "shout", profile: "tall" })).rejects.toThrow(InvalidOptionError);
  });

  it("says that there is no way where no crossing leads", async () => {
    const { value, diagnostics } = await bridge.convert("hey!", { to: "lines" });
    expect(value).toBe("");
    expect(diagnostics).toMatchObject([{ code: "convert.no-way", severity: "error" }]);
  });

  it("writes the first of several records where the format holds one, and says so", async () => {
    const { value, diagnostics } = await bridge.convert('{"title":"a"}\n{"title":"b"}', { to: "shout" });
    expect(value).toBe("A!");
    expect(diagnostics).toMatchObject([{ code: "convert.several-records", severity: "error" }]);
  });

  it("gives a document for each record on request, with a gap where one is unreadable", async () => {
    const documents = await gather(
      bridge.convertRecords('{"title":"a"}\noops\n{"title":"c"}', { to: "shout", from: "lines" }),
    );
    expect(documents.map(({ value }) => value)).toEqual(["A!", undefined, "C!"]);
    expect(documents[1]?.diagnostics).toMatchObject([{ code: "lines.invalid" }]);
  });

  it("goes on after an unreadable record", async () => {
    const { value, diagnostics } = await bridge.read('{"title":"a"}\noops\n{"title":"c"}');
    expect(value.map(({ model }) => model)).toEqual([{ title: "a" }, { title: "c" }]);
    expect(diagnostics).toHaveLength(1);
  });

  it("begins no document where nothing could be read", async () => {
    const { value, diagnostics } = await bridge.convert("oops", { from: "lines", to: "lines" });
    expect(value).toBe("");
    expect(diagnostics).toMatchObject([{ code: "lines.invalid" }]);
  });

  it("writes a document for an input that is rightly empty", async () => {
    const empty: Format = {
      ...lines,
      id: "empty",
      read: async function* () {},
      write: async function* () {
        yield { value: "nothing", diagnostics: [], losses: [] };
      },
    };
    const { value } = await createMetabridge({ formats: [empty] }).convert("", { from: "empty", to: "empty" });
    expect(value).toBe("nothing");
  });

  it("reads only as much of a stream as is asked for, and closes it", async () => {
    let given = 0;
    let closed = false;
    async function* endless() {
      try {
        for (;;) {
          given++;
          yield `{"title":"${"x".repeat(10_000)}"}\n`;
        }
      } finally {
        closed = true;
      }
    }
    for await (const { value } of bridge.readRecords(endless())) {
      expect(value?.hub).toBe("dcat");
      break;
    }
    expect(given).toBeLessThan(4);
    expect(closed).toBe(true);
  });

  it("stops when it is told to", async () => {
    const stop = new AbortController();
    const records = bridge.readRecords('{"title":"a"}\n{"title":"b"}', { signal: stop.signal });
    const seen: unknown[] = [];
    await expect(async () => {
      for await (const { value } of records) {
        seen.push(value?.model);
        stop.abort();
      }
    }).rejects.toThrow("abort");
    expect(seen).toEqual([{ title: "a" }]);
  });
});

describe("what is no metadata", () => {
  it.each([
    ["", "input.empty"],
    ["  \n", "input.empty"],
    ['<!DOCTYPE html><html lang="fr"></html>', "input.html"],
    ['{"coffee": 1}', "input.unknown"],
    ["<kml xmlns='http://www.opengis.net/kml/2.2'/>", "input.unknown"],
    ["<MD_Metadata><fileIdentifier/></MD_Metadata>", "input.no-namespace"],
    ["\u0089PNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR\ufffd\ufffd\u0001", "input.binary"],
    [
      "<ows:ExceptionReport><ows:Exception><ows:ExceptionText>No such id</ows:ExceptionText></ows:Exception></ows:ExceptionReport>",
      "input.exception-report",
    ],
    ['<csw:GetRecordsResponse xmlns:csw="http://www.opengis.net/cat/csw/2.0.2"/>', "input.no-record"],
    ["PK\u0003\u0004\u0014\u0000records.xml", "input.binary"],
    ["%PDF-1.7\n1 0 obj", "input.binary"],
  ])("%j is named by a diagnostic, not thrown", async (input, code) => {
    const { value, diagnostics } = await read(input, { source: "there" });
    expect(value).toEqual([]);
    expect(diagnostics).toMatchObject([{ code, severity: "error", source: "there" }]);
  });

  it("says how to unpack what is packed", async () => {
    const { gzipSync } = await import("node:zlib");
    const { diagnostics } = await read(gzipSync("<gmd:MD_Metadata/>"));
    expect(diagnostics[0]?.message).toContain("gunzip");
  });

  it("passes on what a service says in its error report", async () => {
    const { diagnostics } = await read(
      '<ows:ExceptionReport xmlns:ows="http://www.opengis.net/ows"><ows:ExceptionText>Unknown outputSchema</ows:ExceptionText></ows:ExceptionReport>',
    );
    expect(diagnostics[0]?.message).toContain("Unknown outputSchema");
  });
});

describe("bytes that are not in the encoding that the document names", () => {
  const NAMESPACES = 'xmlns:gmd="http://www.isotc211.org/2005/gmd" xmlns:gco="http://www.isotc211.org/2005/gco"';
  const document = (text: string): string =>
    `<?xml version="1.0" encoding="UTF-8"?>\n<gmd:MD_Metadata ${NAMESPACES}>\n <gmd:fileIdentifier><gco:CharacterString>${text}</gco:CharacterString></gmd:fileIdentifier></gmd:MD_Metadata>`;
  const latin = Buffer.from(document("rivière"), "latin1");
  async function* pieces() {
    for (let at = 0; at < latin.length; at += 100) yield latin.subarray(at, at + 100);
  }

  it.each([
    ["as a whole", () => latin],
    ["in pieces", () => pieces()],
  ])("are told of once, with their place, where the document comes %s", async (_, input) => {
    const { value, diagnostics } = await read(input(), { source: "riviere.xml" });
    expect(value).toHaveLength(1);
    expect(diagnostics).toMatchObject([
      { code: "input.undecodable", severity: "warning", line: 3, column: 47, source: "riviere.xml" },
    ]);
  });

  it("are none where the encoding is right", async () => {
    expect((await read(document("rivière"))).diagnostics).toEqual([]);
    const named = Buffer.from(document("rivière").replace("UTF-8", "ISO-8859-1"), "latin1");
    expect((await read(named)).diagnostics).toEqual([]);
  });
});

describe("input", () => {
  it("is text, bytes, or a stream of either, from Node or the web, all with the same result", async () => {
    const bytes = await readFile(vallebourg);
    const expected = await read(bytes.toString("utf8"));
    expect(expected.value).toHaveLength(3);
    async function* characters() {
      for (let at = 0; at < bytes.length; at += 777) yield bytes.subarray(at, at + 777);
    }
    for (const input of [bytes, createReadStream(vallebourg), new Blob([bytes]).stream(), characters()]) {
      expect(await read(input)).toEqual(expected);
    }
  });

  it("is refused where its format is none that can be read", async () => {
    await expect(read("", { from: "pdf" })).rejects.toThrow(UnknownFormatError);
    await expect(convert("", { to: "pdf" })).rejects.toThrow(UnknownFormatError);
    expect(() => readRecords("", { from: "pdf" })).toThrow(UnknownFormatError);
    expect(() => convertRecords("", { to: "pdf" })).toThrow(UnknownFormatError);
  });
});

describe("the untidy fixtures", () => {
  it.each([
    ["untidy/saint-eloi-rural-paths.latin1.xml", "Mairie de Saint-Éloi-ès-Bois"],
    ["untidy/nisida-beaches.utf16le.xml", "🏖 εξαιρετική"],
  ])("%s is decoded as its bytes say", async (name, text) => {
    const { value } = await read(await readFile(new URL(name, fixtures)));
    expect(value).toHaveLength(1);
    expect(JSON.stringify(value[0]?.model)).toContain(text);
  });
});
