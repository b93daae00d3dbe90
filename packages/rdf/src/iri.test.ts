import { describe, expect, it } from "vitest";
import { encodeIri, isAbsoluteIri } from "./iri.js";

describe("encodeIri", () => {
  it("leaves a good IRI as it is, letters beyond ASCII and percent signs included", () => {
    expect(encodeIri("https://example.org/é%20/日本?a=[1]#x")).toBe("https://example.org/é%20/日本?a=[1]#x");
  });

  it("encodes what an IRI cannot hold", () => {
    expect(encodeIri('http://example.org/a b<c>"{d}|\\^`\n')).toBe(
      "http://example.org/a%20b%3Cc%3E%22%7Bd%7D%7C%5C%5E%60%0A",
    );
  });

  it("keeps characters beyond the basic plane and replaces half ones", () => {
    expect(encodeIri("http://example.org/🌳")).toBe("http://example.org/🌳");
    expect(encodeIri("http://example.org/\ud83c")).toBe("http://example.org/%EF%BF%BD");
  });
});

describe("isAbsoluteIri", () => {
  it.each(["http://example.org/", "urn:uuid:1", "mailto:a@b", "tel:+33"])("%s has a scheme", (iri) => {
    expect(isAbsoluteIri(iri)).toBe(true);
  });

  it.each(["", "a/b", "#id", "//example.org/", "httpd", "1a:b"])("“%s” has none", (iri) => {
    expect(isAbsoluteIri(iri)).toBe(false);
  });
});
