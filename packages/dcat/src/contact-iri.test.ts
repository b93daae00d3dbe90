import { describe, expect, test } from "vitest";
import { mailto, mailtos, tel } from "./contact-iri.js";
import { isIri } from "./iri.js";

describe("a mail address", () => {
  test.each([
    ["geo@example.org", "mailto:geo@example.org"],
    [" geo@example.org ", "mailto:geo@example.org"],
    ["MAILTO:geo@example.org", "mailto:geo@example.org"],
    ["Geodata Office <geo@example.org>", "mailto:geo@example.org"],
    ["o'brien+x@sub.example.org", "mailto:o'brien+x@sub.example.org"],
    ["a&b=c@example.org", "mailto:a%26b=c@example.org"],
    ["info@exämple.org", "mailto:info@exämple.org"],
  ])("%j is %j", (raw, iri) => {
    expect(mailto(raw)).toBe(iri);
    expect(isIri(iri)).toBe(true);
  });

  test.each([
    "",
    "niet beschikbaar",
    "TBD",
    "geo at example dot org",
    "geo@example",
    "@example.org",
    "a@b@example.org",
    "geo@example.org, sig@example.org",
    "geo@-example.org",
    "geo @example.org",
  ])("%j is not exactly one", (raw) => expect(mailto(raw)).toBeUndefined());

  test("several in one string are told apart", () => {
    expect(mailtos("geo@example.org; sig@example.org")).toEqual(["mailto:geo@example.org", "mailto:sig@example.org"]);
    expect(mailtos("geo@example.org sig@example.org")).toEqual(["mailto:geo@example.org", "mailto:sig@example.org"]);
    expect(mailtos("geo@example.org")).toEqual(["mailto:geo@example.org"]);
    expect(mailtos("geo@example.org or call")).toEqual([]);
  });
});

describe("a telephone number", () => {
  test.each([
    ["+420 284 044 455", "tel:+420284044455"],
    ["+41(0)58 229 31 47", "tel:+41582293147"],
    ["+49 (0) 69 8062-2546", "tel:+496980622546"],
    ["00 33 3 89 30 63 91", "tel:+33389306391"],
    ["++49 (0)251 7474100", "tel:+492517474100"],
    ["01463 725000", "tel:01463725000"],
    ["(0)30/123-4567", "tel:0301234567"],
    ["Tel: 0845 1306229", "tel:08451306229"],
    ["T+49 69 8062 2546", "tel:+496980622546"],
    ["Téléphone : 02 35 00 00 00", "tel:0235000000"],
    ["tel:+1-613-992-3562", "tel:+16139923562"],
    ["+1 613 992 3562 ext. 12", "tel:+16139923562;ext=12"],
  ])("%j is %j", (raw, iri) => {
    expect(tel(raw)).toBe(iri);
    expect(isIri(iri)).toBe(true);
  });

  test.each([
    "",
    "TBD",
    "sdgsdfg",
    "phone name: 111-111-1111",
    "+41 (0)58 465 80 39/40",
    "12",
    "1234567890123456",
    "+",
  ])("%j is not plainly one", (raw) => expect(tel(raw)).toBeUndefined());
});
