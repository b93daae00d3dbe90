import { type Result, result } from "@metabridge/core";
import type { Resource } from "@metabridge/dcat";
import { describe, expect, it } from "vitest";
import { JsonReader } from "./json-reader.js";
import { portalFormat } from "./portal-format.js";
import { ResourceBuilder } from "./resource-builder.js";

const city = portalFormat({
  id: "city",
  title: "City portal",
  detect: () => 0,
  read(json) {
    const from = JsonReader.open(json, { portal: "city" });
    const to = new ResourceBuilder("Dataset").text("title", from.string("name"));
    return result(to.build(), from.diagnostics, from.losses());
  },
  write: (resource) => result({ name: resource.title?.[0]?.value ?? null }),
});

async function* chunks(...texts: string[]): AsyncIterable<string> {
  yield* texts;
}

async function read(...texts: string[]): Promise<Result<Resource | undefined>[]> {
  const all: Result<Resource | undefined>[] = [];
  for await (const one of city.read?.(chunks(...texts), { source: "a.json" }) ?? []) all.push(one);
  return all;
}

async function* resources(...names: string[]): AsyncIterable<Resource> {
  for (const value of names) yield { $type: "Dataset", title: [{ value }] };
}

async function write(...names: string[]): Promise<string> {
  let text = "";
  for await (const { value } of city.write?.(resources(...names), { pretty: false }) ?? []) text += value;
  return text;
}

const titles = (all: Result<Resource | undefined>[]) => all.map(({ value }) => value?.title?.[0]?.value);

describe("a format of a portal's JSON", () => {
  it("reads one record, a list, and JSON Lines, in whatever pieces they come", async () => {
    expect(titles(await read('{"na', 'me": "A"}'))).toEqual(["A"]);
    expect(titles(await read('[{"name": "A"}, {"name": "B"}]'))).toEqual(["A", "B"]);
    expect(titles(await read('{"name": "A"}\n{"name": "B"}\n'))).toEqual(["A", "B"]);
  });

  it("says where a document is no JSON", async () => {
    const [one] = await read('{\n "name": x }');
    expect(one).toMatchObject({
      value: undefined,
      diagnostics: [{ code: "city.syntax", severity: "error", line: 2, column: 10, source: "a.json" }],
    });
  });

  it("does not read what is nested too deep, or has no record", async () => {
    expect((await read("[".repeat(600)))[0]?.diagnostics[0]?.code).toBe("city.too-deep");
    expect((await read("[1]"))[0]?.diagnostics[0]?.code).toBe("city.no-record");
  });

  it("tells what nobody read, with the file", async () => {
    expect((await read('{"name": "A", "colour": "green"}'))[0]?.losses).toMatchObject([
      { code: "city.no-property", path: "colour", value: "green", source: "a.json" },
    ]);
  });

  it("tells the line and column of what it says, in lists and JSON Lines too", async () => {
    const places = (all: Result<unknown>[]) =>
      all.flatMap(({ diagnostics, losses }) =>
        [...diagnostics, ...losses].map(({ path, line, column }) => `${line}:${column} ${path}`),
      );
    expect(places(await read('{\n "name": ["A"],\n "more": [1, {"colour/s": "green"}]\n}'))).toEqual([
      "2:10 name",
      "2:11 name[0]",
      "3:11 more[0]",
      "3:27 more[1]/colour/s",
    ]);
    expect(places(await read('[{"name": "A"},\n {"colour": "green"}]'))).toEqual(["2:13 colour"]);
    expect(places(await read('{"name": "A", "size": 1}\n\n{"name": "B",  "size": 1}\n'))).toEqual([
      "1:23 size",
      "3:24 size",
    ]);
  });

  it("finds a value whose path is that of another form of the record", async () => {
    const swapped = portalFormat({
      id: "swapped",
      title: "Names before values",
      detect: () => 0,
      read({ fields }) {
        const named = Object.fromEntries((fields as { is: string; of: string }[]).map(({ is, of }) => [is, of]));
        const from = JsonReader.open(named, { portal: "swapped" });
        return result(new ResourceBuilder("Dataset").build(), from.diagnostics, from.losses());
      },
    });
    const text = '{ "fields": [{ "is": "colour", "of": "red" },\n{ "is": "form", "of": "round" }] }';
    const losses: string[] = [];
    for await (const one of swapped.read?.(chunks(text), {}) ?? [])
      losses.push(...one.losses.map(({ value, line, column }) => `${value} ${line}:${column}`));
    expect(losses).toEqual(["red 1:38", "round 2:23"]);
  });

  it("writes one record as itself, several as a list, none as an empty list", async () => {
    expect(await write("A")).toBe('{"name":"A"}\n');
    expect(JSON.parse(await write("A", "B", "C"))).toEqual([{ name: "A" }, { name: "B" }, { name: "C" }]);
    expect(await write()).toBe("[]\n");
  });
});
