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

  it("writes one record as itself, several as a list, none as an empty list", async () => {
    expect(await write("A")).toBe('{"name":"A"}\n');
    expect(JSON.parse(await write("A", "B", "C"))).toEqual([{ name: "A" }, { name: "B" }, { name: "C" }]);
    expect(await write()).toBe("[]\n");
  });
});
