import { describe, expect, it } from "vitest";
import { euAuthority, inspireCode, lastSegment, parseEuAuthority, parseInspireCode } from "./registry-iri.js";

describe("IRIs of registries", () => {
  it("are made and taken apart again", () => {
    expect(parseEuAuthority(euAuthority("file-type", "7Z"))).toEqual({ list: "file-type", code: "7Z" });
    expect(parseInspireCode(inspireCode("ResourceType", "series"))).toEqual({ list: "ResourceType", code: "series" });
  });

  it("are read in all the forms that records have", () => {
    expect(parseEuAuthority("http://publications.europa.eu/mdr/authority/country/ZWE")).toEqual({
      list: "country",
      code: "ZWE",
    });
    expect(parseInspireCode(" https://inspire.ec.europa.eu/registry/metadata-codelist/TopicCategory/oceans/ ")).toEqual(
      {
        list: "TopicCategory",
        code: "oceans",
      },
    );
  });

  it("are no other IRIs", () => {
    expect(parseEuAuthority("http://publications.europa.eu/resource/authority/file-type")).toBeUndefined();
    expect(parseInspireCode("http://inspire.ec.europa.eu/theme/hy")).toBeUndefined();
  });
});

it("finds the last part of a reference", () => {
  expect(lastSegment("http://example.org/a#b")).toBe("b");
  expect(lastSegment("urn:x:y:z")).toBe("z");
  expect(lastSegment("http://example.org/a/")).toBe("a");
});
