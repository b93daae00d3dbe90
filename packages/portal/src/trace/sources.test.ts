import { keepOrigins } from "@metabridge/core";
import type { Resource } from "@metabridge/dcat";
import { describe, expect, it } from "vitest";
import { DcatReader } from "../dcat-reader.js";
import type { JsonObject } from "../json-reader.js";
import { traceDocument } from "./trace-document.js";

const trees: Resource = {
  $type: "Dataset",
  title: [{ value: "Street trees", language: "en" }],
  license: { $id: "http://publications.europa.eu/resource/authority/licence/CC_BY_4_0" },
  distribution: [
    { $type: "Distribution", title: [{ value: "Table" }], format: { $id: "https://example.org/format/CSV" } },
    { $type: "Distribution", title: [{ value: "Table" }], format: { $id: "https://example.org/format/XLS" } },
  ],
};

function write(resource: Resource): { readonly json: JsonObject; readonly reader: DcatReader } {
  const reader = DcatReader.open(resource, { portal: "city", trace: true });
  const json = {
    kind: "dataset",
    name: reader.into("name", () => reader.text("title")?.toUpperCase()),
    licence_id: reader.into("licence_id", () => (reader.iri("license") === undefined ? undefined : "by")),
    files: reader.nodes("distribution").map((one) => ({
      title: one.into("files[].title", () => one.text("title")),
      type: one.into("files[].type", () => one.iri("format")?.replace(/^.*\//, "").toLowerCase()),
    })),
  };
  return { json, reader };
}

const trace = (resource: Resource) => {
  const { json, reader } = write(resource);
  return traceDocument(json, [{ resource, json, reads: reader.trace ?? [] }], { isPretty: true, line: 1 });
};

describe("the trace of a portal's JSON", () => {
  it("has the field that each value was read for, and tells files with the same title apart", () => {
    expect(trace(trees).map(({ output, line, path }) => `${line} ${output} <- ${path}`)).toEqual([
      "3 name <- title[0]",
      "4 licence_id <- license",
      "7 files[0]/title <- distribution[0]/title[0]",
      "8 files[0]/type <- distribution[0]/format",
      "11 files[1]/title <- distribution[1]/title[0]",
      "12 files[1]/type <- distribution[1]/format",
    ]);
  });

  it("leads from the name of a file to its address, not to the title of the dataset", () => {
    const resource: Resource = {
      $type: "Dataset",
      title: [{ value: "All of them" }],
      distribution: [{ $type: "Distribution", accessURL: [{ $id: "https://example.org/street-trees.csv" }] }],
    };
    const reader = DcatReader.open(resource, { portal: "city", trace: true });
    const json = {
      title: reader.into("title", () => reader.text("title")),
      files: reader.nodes("distribution").map((one) => {
        const url = one.into("files[].url", () => one.iri("accessURL"));
        return { title: url?.replace(/^.*\//, ""), url };
      }),
    };
    const entries = traceDocument(json, [{ resource, json, reads: reader.trace ?? [] }], { isPretty: true, line: 1 });
    expect(entries.map(({ output, path }) => `${output} <- ${path}`)).toEqual([
      "title <- title[0]",
      "files[0]/title <- distribution[0]/accessURL[0]",
      "files[0]/url <- distribution[0]/accessURL[0]",
    ]);
  });

  it("has the place in the source where the resource knows it, and nothing where that is unknown", () => {
    const record = structuredClone(trees);
    const title = record.title?.[0];
    keepOrigins(record, {
      of: (value) => (value === title ? { path: "citation/title", position: { line: 12, column: 3 } } : undefined),
    });
    expect(trace(record)).toEqual([
      { output: "name", line: 3, path: "citation/title", position: { line: 12, column: 3 } },
    ]);
  });
});
