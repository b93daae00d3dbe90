import { expect, test } from "vitest";
import { leafLedger } from "./leaf-ledger.js";

test("a value that kept its element is kept, whatever the order, the prefixes and the white space", () => {
  const ledger = leafLedger(
    '<a xmlns="urn:1"><b c="1">x  y</b><d/></a>',
    '<p:a xmlns:p="urn:2"><p:d/><p:b c="1">\n x y</p:b></p:a>',
  );
  expect(ledger).toEqual({ total: 2, kept: 2, moved: [], changed: [], lost: [], added: [] });
});

test("a value under another element has moved", () => {
  const { kept, moved, lost } = leafLedger("<a><b>x</b></a>", "<a><c>x</c></a>");
  expect({ kept, lost }).toEqual({ kept: 0, lost: [] });
  expect(moved[0]).toMatchObject({ before: { path: "a/b" }, after: { path: "a/c" } });
});

test("another value on the same path has changed", () => {
  const { changed } = leafLedger("<a><b>x</b></a>", "<a><b>y</b></a>");
  expect(changed[0]).toMatchObject({ before: { value: "x" }, after: { value: "y" } });
});

test("a value that is gone is lost, with its place", () => {
  const { lost, added } = leafLedger('<a>\n  <b c="1">x</b>\n</a>', "<a><d>new</d></a>");
  expect(lost).toMatchObject([
    { path: "a/b", attribute: "c", value: "1", line: 2, column: 3 },
    { path: "a/b", value: "x", line: 2, column: 3 },
  ]);
  expect(added).toMatchObject([{ path: "a/d", value: "new" }]);
});

test("one of two equal values that is gone is lost", () => {
  expect(leafLedger("<a><b>x</b><b>x</b></a>", "<a><b>x</b></a>")).toMatchObject({
    total: 2,
    kept: 1,
    lost: [{ path: "a/b" }],
  });
});

test("what carries no information is no leaf", () => {
  const schemaLocation = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="a b"';
  expect(leafLedger(`<!-- c --><?p i?><a ${schemaLocation}>\n <b/>\n</a>`, "<a/>").total).toBe(0);
});
