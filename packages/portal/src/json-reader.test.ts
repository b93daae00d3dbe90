import { describe, expect, it } from "vitest";
import { type JsonObject, JsonReader } from "./json-reader.js";

const open = (value: JsonObject) => JsonReader.open(value, { portal: "city" });
const lost = (reader: JsonReader) => reader.losses().map(({ path, value }) => `${path}=${value}`);

describe("JsonReader", () => {
  it("tells each value that nobody read, in objects and lists too", () => {
    const reader = open({
      title: "Trees",
      views: 3,
      resources: [{ url: "https://example.org/a.csv", hash: "1f" }, { url: "https://example.org/b.csv" }],
    });
    reader.string("title");
    reader.objects("resources").map((one) => one.url("url"));
    expect(lost(reader)).toEqual(["views=3", "resources[0]/hash=1f"]);
  });

  it("counts null, empty texts and empty lists as absent", () => {
    const reader = open({ a: null, b: " ", c: [], d: { e: null }, f: [null, ""] });
    expect(reader.keys).toEqual([]);
    expect(lost(reader)).toEqual([]);
  });

  it("does not read a value of another type, and says so", () => {
    const reader = open({ title: { fr: "Arbres" }, issued: "soon", link: "see desk" });
    expect([reader.string("title"), reader.date("issued"), reader.url("link")]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(reader.diagnostics.map(({ code, path }) => `${code} ${path}`)).toEqual([
      "city.type title",
      "city.type issued",
      "city.type link",
    ]);
    expect(lost(reader)).toEqual(["title/fr=Arbres", "issued=soon", "link=see desk"]);
  });

  it("reads numbers and booleans that were written as texts", () => {
    const reader = open({ size: "12", open: "True" });
    expect([reader.number("size"), reader.boolean("open")]).toEqual([12, true]);
  });

  it("gives what nobody read as extras", () => {
    const reader = open({ title: "Trees", colour: "green", nested: { a: 1 } });
    reader.string("title");
    expect(reader.rest()).toEqual({ colour: "green", nested: { a: 1 } });
  });

  it("is not taken in by names of the language", () => {
    expect(open({}).string("constructor")).toBeUndefined();
  });
});
