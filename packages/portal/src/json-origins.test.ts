import { type Origin, originsOf, result, sideTable } from "@metabridge/core";
import type { Resource } from "@metabridge/dcat";
import { describe, expect, it } from "vitest";
import { isJsonObject, type Json, type JsonObject, JsonReader } from "./json-reader.js";
import { portalFormat } from "./portal-format.js";
import { ResourceBuilder } from "./resource-builder.js";

/** What stands around a record in its document. */
const agenciesOf = sideTable<JsonObject>();

/** A portal whose records stand in a catalogue, and name their publisher by its key there. */
const city = portalFormat({
  id: "city",
  title: "City portal",
  detect: () => 0,
  records: (document) => {
    if (!isJsonObject(document)) return [];
    const all = (document.records ?? [document]) as JsonObject[];
    for (const one of all) agenciesOf.set(one, (document.agencies ?? {}) as JsonObject);
    return all;
  },
  read(json) {
    const from = JsonReader.open(json, { portal: "city" });
    const to = new ResourceBuilder("Dataset", "en").id(from.string("page")).text("title", from.string("name"));
    to.frequency(from.string("rate"));
    const agency = agenciesOf.get(json)?.[from.string("agency") ?? ""];
    if (isJsonObject(agency)) to.agent("publisher", { name: String(agency.name) });
    for (const file of from.objects("files"))
      to.distribution((one) => one.download(file.url("url")).fileFormat(file.string("type")));
    return result(to.build(), from.diagnostics, from.losses());
  },
});

async function read(json: Json): Promise<Resource[]> {
  async function* text(): AsyncIterable<string> {
    yield JSON.stringify(json, undefined, 1);
  }
  const all: Resource[] = [];
  for await (const { value } of city.read?.(text(), {}) ?? []) if (value !== undefined) all.push(value);
  return all;
}

const RECORD = {
  name: "Trees",
  rate: "yearly",
  files: [
    { url: "https://example.org/a", type: "csv" },
    { url: "https://example.org/b", type: "csv" },
  ],
};

const told = (origin: Origin | undefined): string | undefined =>
  origin && `${origin.position?.line}:${origin.position?.column} ${origin.path}`;

describe("where the parts of a resource came from in its JSON", () => {
  it("is the value that each was made of; of a node what its values have in common", async () => {
    const [trees] = await read(RECORD);
    const of = (part: object | undefined) => told(trees && part && originsOf(trees)?.of(part));
    expect(of(trees)).toBe("1:1 ");
    expect(of(trees?.title?.[0])).toBe("2:10 name");
    if (trees?.$type !== "Dataset") throw new Error("no dataset");
    expect(of(trees.accrualPeriodicity)).toBe("3:10 rate");
    expect(trees.distribution?.map((one) => of(one))).toEqual(["5:3 files[0]", "9:3 files[1]"]);
    expect(trees.distribution?.map((one) => of("format" in one ? one.format : undefined))).toEqual([
      "7:12 files[0]/type",
      "11:12 files[1]/type",
    ]);
  });

  it("is not known of what was changed or added since", async () => {
    const [trees] = await read({ ...RECORD, page: "https://example.org/trees" });
    const [title] = trees?.title ?? [];
    if (trees === undefined || title === undefined) throw new Error("not read");
    (title as { value: string }).value = "Street trees";
    const added = { value: "Alleen", language: "de" };
    trees.title?.push(added);
    expect([title, added].map((one) => told(originsOf(trees)?.of(one)))).toEqual([undefined, undefined]);
    expect(told(originsOf(trees)?.of(trees))).toBe("14:10 page");
  });

  it("may be beside the record, in the document around it", async () => {
    const [trees] = await read({
      records: [{ name: "Trees", agency: "parks" }],
      agencies: { parks: { name: "Parks and gardens" } },
    });
    if (trees?.$type !== "Dataset") throw new Error("no dataset");
    const { publisher } = trees;
    const [name] = (publisher?.$type === "Organization" ? publisher.name : undefined) ?? [];
    expect(told(name && originsOf(trees)?.of(name))).toBe("10:12 agencies/parks/name");
  });
});
