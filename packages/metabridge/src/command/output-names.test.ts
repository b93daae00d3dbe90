import type { Format } from "@metabridge/core";
import { describe, expect, it } from "vitest";
import { numberedName, outputNames } from "./output-names.js";

const turtle = { extensions: [".ttl"] } as unknown as Format;

const namesOf = (...relativeNames: string[]): (string | undefined)[] => {
  const files = relativeNames.map((relativeName) => ({ label: relativeName, relativeName, size: 0 }));
  return [...outputNames(files, turtle).values()];
};

describe("the name of an output", () => {
  it("is that of the input with the format's extension", () => {
    expect(namesOf("a.xml", "sub/b.c.xml", "plain", "stdin")).toEqual([
      "a.ttl",
      "sub/b.c.ttl",
      "plain.ttl",
      "stdin.ttl",
    ]);
  });

  it("takes no dot of a folder for an extension", () => {
    expect(namesOf("v1.0/record")).toEqual(["v1.0/record.ttl"]);
  });

  it("keeps the input's extension where another output has the name, also in another case", () => {
    expect(namesOf("a.xml", "a.json", "A.rdf")).toEqual(["a.ttl", "a.json.ttl", "A.rdf.ttl"]);
  });

  it("is undefined where two inputs have one name", () => {
    expect(namesOf("a.xml", "a.xml", "a.xml")).toEqual(["a.ttl", "a.xml.ttl", undefined]);
  });

  it("of one record of several has its number before the extension", () => {
    expect(numberedName("sub/a.xml", 3)).toBe("sub/a-3.xml");
    expect(numberedName("v1.0/a", 2)).toBe("v1.0/a-2");
  });
});
