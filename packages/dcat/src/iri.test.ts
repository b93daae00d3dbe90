import { describe, expect, test } from "vitest";
import { isIri, safeIri, safeIris } from "./iri.js";

describe("a valid absolute IRI (RFC 3987)", () => {
  test.each([
    "http://example.org",
    "https://example.org/a?b=c&d=%20e#f",
    "HTTP://EXAMPLE.ORG/",
    "urn:uuid:6e8bc430-9c3a-11d9-9669-0800200c9a66",
    "urn:ogc:def:crs:EPSG::4326",
    "mailto:a@example.org",
    "tel:+33235000000",
    "http://exämple.org/é/日本?q=ü#ß",
    "http://[2001:db8::1]:8080/x",
    "doi:10.1000/182",
    "http://example.org/𝒳",
    "file:///c:/data/x.shp",
  ])("%s", (iri) => expect(isIri(iri)).toBe(true));

  test.each([
    "",
    "www.example.org",
    "/relative",
    "http://",
    "http:",
    "https:///path",
    "http:example.org",
    "http://example.org/a b",
    "http://example.org/<x>",
    "http://example.org/{x}",
    "http://example.org/a|b",
    "http://example.org/a\\b",
    "http://example.org/%",
    "http://example.org/%4",
    "http://example.org/100%zz",
    "http://example.org/a[1]",
    "http://example.org/?a[]=1",
    "http://example.org/#a#b",
    "http://example.org/a\nb",
    "http://example.org/\u0000",
    "http://example.org/\ud800",
    "http://example.org/\ue000",
    "1http://example.org",
    ":x",
    "_:b0",
  ])("%j is none", (text) => expect(isIri(text)).toBe(false));
});

describe("what people write for an address", () => {
  test.each([
    ["http://example.org/a", "http://example.org/a"],
    ["  http://example.org/a\n", "http://example.org/a"],
    ["<http://example.org/a>", "http://example.org/a"],
    ["http://example.org/plan d'été.pdf", "http://example.org/plan%20d'%C3%A9t%C3%A9.pdf"],
    ["http://example.org/?l[]=a&f={x}", "http://example.org/?l%5B%5D=a&f=%7Bx%7D"],
    ["http://example.org/?cql=a<5|b>6", "http://example.org/?cql=a%3C5%7Cb%3E6"],
    ["http://example.org/100%", "http://example.org/100%25"],
    ["http://example.org/%20already%2Fencoded", "http://example.org/%20already%2Fencoded"],
    ["http://example.org/a#b#c", "http://example.org/a#b%23c"],
    ["http://example.org/very/\n      long", "http://example.org/very/long"],
    ["http:\\\\example.org\\data\\x.zip", "http://example.org/data/x.zip"],
    ["http://example.org/x?path=C:\\data", "http://example.org/x?path=C:%5Cdata"],
    ["http:/example.org/a", "http://example.org/a"],
    ["http//example.org/a", "http://example.org/a"],
    ["htp://example.org/a", "http://example.org/a"],
    ["htpps://example.org/a", "https://example.org/a"],
    ["hhttp://example.org/a", "http://example.org/a"],
    ["ttp://example.org/a", "http://example.org/a"],
    ["http;//example.org/a", "http://example.org/a"],
    ["https//:example.org/a", "https://example.org/a"],
    ["http://http://example.org/a", "http://example.org/a"],
    ["http://https://example.org/a", "https://example.org/a"],
    ["www.example.org", "http://www.example.org"],
    ["www.example.org/hydro", "http://www.example.org/hydro"],
    ["http://exämple.org/", "http://exämple.org/"],
    ["http://[2001:db8::1]:8080/a[1]", "http://[2001:db8::1]:8080/a%5B1%5D"],
    ["http://user:pw@example.org:8080/", "http://user:pw@example.org:8080/"],
    ["http://example.org/\ud800x", "http://example.org/%EF%BF%BDx"],
    ["https://web.archive.org/web/2016/http://example.org/", "https://web.archive.org/web/2016/http://example.org/"],
    [
      "http://example.org/?redirect=http://example.com/,http://example.net",
      "http://example.org/?redirect=http://example.com/,http://example.net",
    ],
    ["ftp://ftp.example.org/pub/a b.zip", "ftp://ftp.example.org/pub/a%20b.zip"],
    ["file:///c:/data/x y.shp", "file:///c:/data/x%20y.shp"],
    ["urn:ogc:def:crs:EPSG::4326", "urn:ogc:def:crs:EPSG::4326"],
    ["doi:10.1000/182", "doi:10.1000/182"],
  ])("%j is %j", (raw, iri) => expect(safeIri(raw)).toBe(iri));

  test.each([
    "",
    "   ",
    "see the web site",
    "example.org/a",
    "/relative/link",
    "../x",
    "#fragment",
    "EPSG:4326",
    "OGC:WMS",
    "Note: see http://example.org",
    "C:\\data\\x.shp",
    "\\\\server\\share\\x",
    "http://",
    "http:///path",
    "https://?x",
    "http://example.org contact us",
    "http://exa mple.org/",
    "http://a.example.org/ http://b.example.org/",
    "http://a.example.org/,http://b.example.org/",
    "http://example.org:port/",
    "urn:x y",
    "mailto:",
    "_:b0",
    "javascript:alert(1)",
  ])("%j is not plainly one", (raw) => expect(safeIri(raw)).toBeUndefined());

  test("several in one string are told apart", () => {
    expect(safeIris("http://a.example.org/ http://b.example.org/x")).toEqual([
      "http://a.example.org/",
      "http://b.example.org/x",
    ]);
    expect(safeIris("http://a.example.org/x\nhttps://b.example.org/")).toEqual([
      "http://a.example.org/x",
      "https://b.example.org/",
    ]);
    expect(safeIris("http://a.example.org/;\n www.example.org")).toEqual([
      "http://a.example.org/",
      "http://www.example.org",
    ]);
    expect(safeIris("http://a.example.org/, https://b.example.org/?q=a,b")).toEqual([
      "http://a.example.org/",
      "https://b.example.org/?q=a,b",
    ]);
    expect(safeIris("http://a.example.org/my file.pdf")).toEqual(["http://a.example.org/my%20file.pdf"]);
    expect(safeIris("no address")).toEqual([]);
    expect(safeIris("http://a.example.org/ http://")).toEqual([]);
  });
});
