import { describe, expect, it } from "vitest";
import { resolveIri } from "./resolve-iri.js";

describe("resolveIri", () => {
  // RFC 3986, section 5.4.1 (normal examples) and 5.4.2 (abnormal examples).
  it.each([
    ["g:h", "g:h"],
    ["g", "http://a/b/c/g"],
    ["./g", "http://a/b/c/g"],
    ["g/", "http://a/b/c/g/"],
    ["/g", "http://a/g"],
    ["//g", "http://g"],
    ["?y", "http://a/b/c/d;p?y"],
    ["g?y", "http://a/b/c/g?y"],
    ["#s", "http://a/b/c/d;p?q#s"],
    ["g#s", "http://a/b/c/g#s"],
    ["g?y#s", "http://a/b/c/g?y#s"],
    [";x", "http://a/b/c/;x"],
    ["g;x", "http://a/b/c/g;x"],
    ["g;x?y#s", "http://a/b/c/g;x?y#s"],
    ["", "http://a/b/c/d;p?q"],
    [".", "http://a/b/c/"],
    ["./", "http://a/b/c/"],
    ["..", "http://a/b/"],
    ["../", "http://a/b/"],
    ["../g", "http://a/b/g"],
    ["../..", "http://a/"],
    ["../../", "http://a/"],
    ["../../g", "http://a/g"],
    ["../../../g", "http://a/g"],
    ["../../../../g", "http://a/g"],
    ["/./g", "http://a/g"],
    ["/../g", "http://a/g"],
    ["g.", "http://a/b/c/g."],
    [".g", "http://a/b/c/.g"],
    ["g..", "http://a/b/c/g.."],
    ["..g", "http://a/b/c/..g"],
    ["./../g", "http://a/b/g"],
    ["./g/.", "http://a/b/c/g/"],
    ["g/./h", "http://a/b/c/g/h"],
    ["g/../h", "http://a/b/c/h"],
    ["g;x=1/./y", "http://a/b/c/g;x=1/y"],
    ["g;x=1/../y", "http://a/b/c/y"],
    ["g?y/./x", "http://a/b/c/g?y/./x"],
    ["g?y/../x", "http://a/b/c/g?y/../x"],
    ["g#s/../x", "http://a/b/c/g#s/../x"],
  ])("%s is %s", (reference, whole) => {
    expect(resolveIri(reference, "http://a/b/c/d;p?q")).toBe(whole);
  });

  it("leaves the base’s fragment out", () => {
    expect(resolveIri("", "http://a/b#c")).toBe("http://a/b");
  });

  it("puts a slash after a base that is a host alone", () => {
    expect(resolveIri("g", "http://a")).toBe("http://a/g");
  });

  it("keeps a whole IRI as it is written, dots and letters beyond ASCII included", () => {
    expect(resolveIri("http://exámple.org/a/../b", "http://a/")).toBe("http://exámple.org/a/../b");
  });

  it("keeps a relative one where there is no base", () => {
    expect(resolveIri("a/b", "")).toBe("a/b");
  });

  it("takes what begins with a digit and a colon for a path", () => {
    expect(resolveIri("1:2", "http://a/b")).toBe("http://a/1:2");
  });
});
