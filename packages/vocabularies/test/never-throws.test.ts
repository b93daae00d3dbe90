import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as vocabularies from "../src/index.js";
import { INSPIRE_THEME_LABELS } from "../src/inspire-theme-labels.js";

/** Every exported function that reads one text. */
const readers: readonly (readonly [string, (text: string) => unknown])[] = [
  ...Object.entries(vocabularies)
    .filter(
      ([name, value]) =>
        typeof value === "function" &&
        /^(find|parse|is|normalise|language|country|ianaMedia|fileFormatOf|licenceOf|serviceProtocol|requestOf|crsOf|frequencyOf|roleOf|hvdCategory$)/.test(
          name,
        ),
    )
    .filter(([name]) => name !== "findCode")
    .map(([name, value]) => [name, value as (text: string) => unknown] as const),
  ["findCode", (text) => vocabularies.findCode("CI_RoleCode", text)],
  ["classifyLink", (url) => vocabularies.classifyLink({ url, protocol: url, function: url })],
];

const pieces = fc.constantFrom(
  "http://",
  "https://creativecommons.org/licenses/",
  "http://publications.europa.eu/resource/authority/",
  "http://inspire.ec.europa.eu/metadata-codelist/",
  "urn:ogc:def:crs:EPSG::",
  "EPSG:",
  "RI_",
  "constructor",
  "__proto__",
  "toString",
  "hasOwnProperty",
  "cc by",
  "?service=",
  "&request=",
  "%E0%A4%A",
  "P1Y",
  "article 13",
  ";",
  "/",
  "#",
  " ",
  "4.0",
  "é",
  "\u0000",
  "\ud800",
  ...Object.values(INSPIRE_THEME_LABELS.hy),
);

const texts = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: "grapheme" }),
  fc.array(fc.oneof(pieces, fc.string({ maxLength: 5 })), { maxLength: 8 }).map((parts) => parts.join("")),
);

describe("every look-up", () => {
  it("covers the functions that there are", () => {
    expect(readers.length).toBeGreaterThan(45);
  });

  it.each(readers)("%s takes any text, and gives the same answer twice", (_, read) => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(read(text)).toEqual(read(text));
      }),
      { numRuns: 200, seed: 20_241_124 },
    );
  });

  it.each(readers.filter(([name]) => /^find(?!.*(?:s|List)$)/.test(name)))(
    "%s finds nothing in the names of an object's own methods",
    (_, find) => {
      for (const name of ["constructor", "__proto__", "toString", "valueOf", "hasOwnProperty", ""]) {
        expect(find(name)).toBeUndefined();
      }
    },
  );

  it.each(readers)("%s is done with a very long text at once", (_, read) => {
    const long = `${"Licence Creative Commons, Article 13 EPSG: 4326 service=WMS ".repeat(20_000)}`;
    const start = performance.now();
    read(long);
    read("a".repeat(1_000_000));
    read(" ".repeat(1_000_000));
    read("/".repeat(200_000));
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
