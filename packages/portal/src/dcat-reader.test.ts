import type { Dataset } from "@metabridge/dcat";
import { describe, expect, it } from "vitest";
import { DcatReader } from "./dcat-reader.js";

const open = (resource: Dataset, languages: readonly string[] = []) =>
  DcatReader.open(resource, { portal: "city", languages });
const lost = (reader: DcatReader) => reader.losses().map(({ code, path, value }) => `${code} ${path}=${value}`);

describe("DcatReader", () => {
  it("tells each value that was not read, and no other", () => {
    const reader = open({
      $type: "Dataset",
      $id: "https://example.org/trees",
      title: [{ value: "Trees" }],
      landingPage: [{ $id: "https://example.org/page" }],
      publisher: { $type: "Organization", name: [{ value: "City" }], mbox: [{ $id: "mailto:city@example.org" }] },
    });
    reader.id();
    reader.text("title");
    reader.one("publisher")?.text("name");
    expect(lost(reader)).toEqual([
      "city.no-field landingPage[0]=https://example.org/page",
      "city.no-field publisher/mbox[0]=mailto:city@example.org",
    ]);
  });

  it("keeps one language in a field of one language, and tells the others", () => {
    const reader = open(
      {
        $type: "Dataset",
        title: [
          { value: "Bäume", language: "de" },
          { value: "Arbres", language: "fr" },
        ],
      },
      ["fr"],
    );
    expect(reader.text("title")).toBe("Arbres");
    expect(lost(reader)).toEqual(["city.one-language title[0]=Bäume"]);
  });

  it("prefers the language of the title where the caller prefers none", () => {
    const reader = open({
      $type: "Dataset",
      title: [{ value: "Arbres", language: "fr" }],
      description: [
        { value: "Trees", language: "en" },
        { value: "Des arbres", language: "fr" },
      ],
    });
    expect(reader.text("description")).toBe("Des arbres");
  });

  it("prefers a language of the data where the title has none", () => {
    const reader = open({
      $type: "Dataset",
      title: [{ value: "Arbres" }],
      language: [{ $id: "http://publications.europa.eu/resource/authority/language/FRA" }],
    });
    expect(reader.languages).toEqual(["fr"]);
  });

  it("does not count a text as lost that says the same in another language", () => {
    const reader = open({
      $type: "Dataset",
      title: [
        { value: "Plan", language: "fr" },
        { value: "Plan", language: "de" },
      ],
    });
    reader.text("title");
    expect(lost(reader)).toEqual([]);
  });

  it("follows a reference to a node of the record, and counts it as read with what it leads to", () => {
    const reader = open({
      $type: "Dataset",
      publisher: { $type: "Organization", $id: "https://example.org/city", name: [{ value: "City" }] },
      creator: [{ $id: "https://example.org/city" }],
    });
    const creator = reader.one("creator");
    expect(lost(reader)).toContain("city.no-field creator[0]=https://example.org/city");
    expect(creator?.text("name")).toBe("City");
    expect(lost(reader)).toEqual(["city.no-field publisher=https://example.org/city"]);
  });

  it("does not follow a record that points to itself for ever", () => {
    const resource: Dataset = { $type: "Dataset", $id: "urn:x:1", title: [{ value: "A" }] };
    resource.relation = [resource];
    expect(lost(open(resource))).toEqual(["city.no-field =urn:x:1", "city.no-field title[0]=A"]);
  });

  it("tells statements of foreign vocabularies too", () => {
    const reader = open({ $type: "Dataset", $other: { "https://example.org/colour": [{ value: "green" }] } });
    expect(lost(reader)).toEqual(["city.no-field $other/https://example.org/colour[0]=green"]);
  });

  it("says which field each value went to, where that is asked for", () => {
    const reader = DcatReader.open(
      { $type: "Dataset", distribution: [{ $type: "Distribution", title: [{ value: "A" }] }] },
      { portal: "city", trace: true },
    );
    reader.into("resources[].name", (one) => one.nodes("distribution").map((node) => node.text("title")));
    expect(reader.trace).toEqual([{ output: "resources[].name", path: "distribution[0]/title[0]" }]);
  });
});
