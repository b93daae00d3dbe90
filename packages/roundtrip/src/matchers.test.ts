import { expect, test } from "vitest";
import { matchers, type RoundtripMatchers } from "./matchers.js";

declare module "vitest" {
  // biome-ignore lint/suspicious/noExplicitAny: the parameter of vitest's own declaration
  interface Matchers<T = any> extends RoundtripMatchers<T> {}
}

expect.extend(matchers);

const original = "<a>\n  <b>1</b>\n  <c>2</c>\n</a>";

test("a document keeps the leaves of another one, wherever they are now", () => {
  expect("<a><x>new</x><d>2</d><b>1</b></a>").toKeepLeavesOf(original);
  expect("<a><b>1</b></a>").not.toKeepLeavesOf(original);
});

test("a failing test names the leaves with their places", () => {
  expect(() => expect("<a><b>7</b></a>").toKeepLeavesOf(original)).toThrow(
    /2 of 2 are not kept:\nlost {5}3:3 a\/c "2"\nchanged {2}2:3 a\/b "1" -> "7"/,
  );
});

test("leaves on a list of one's own may go", () => {
  expect("<a><b>1</b></a>").toKeepLeavesOf(original, { except: ({ path }) => path === "a/c" });
});

test("what is no XML is an error, also where it is not to keep the leaves", () => {
  expect(() => expect("<a><b>").not.toKeepLeavesOf(original)).toThrow(TypeError);
});

const turtle = (name: string) => `PREFIX dct: <http://purl.org/dc/terms/>
  <https://example.org/1> dct:publisher [ dct:title "${name}" ] .`;

test("datasets are isomorphic whatever their blank nodes are called", async () => {
  const triples = `<https://example.org/1> <http://purl.org/dc/terms/publisher> _:office .
_:office <http://purl.org/dc/terms/title> "GIS" .`;
  await expect(triples).toBeIsomorphicTo(turtle("GIS"));
  await expect(triples).not.toBeIsomorphicTo(turtle("Office"));
  await expect(expect(triples).toBeIsomorphicTo(turtle("Office"))).rejects.toThrow(
    '- <https://example.org/1> / dct:publisher dct:title "Office"\n+ <https://example.org/1> / dct:publisher dct:title "GIS"',
  );
  await expect(expect("@prefix").not.toBeIsomorphicTo(turtle("GIS"))).rejects.toThrow(TypeError);
});

test("JSON is the same whatever the order of members, as a value or as text", () => {
  expect({ a: 1, b: [2] }).toBeSameJsonAs('{"b":[2],"a":1}');
  expect(() => expect({ a: 1 }).toBeSameJsonAs({ a: 2 })).toThrow("- /a: 2\n+ /a: 1");
});

test("a document is the same as another one of its kind", async () => {
  await expect("<a><b>1</b><c>2</c></a>").toBeSameDocumentAs(original);
  await expect("<a><c>2</c><b>1</b></a>").not.toBeSameDocumentAs(original);
  await expect("<a><c>2</c><b>1</b></a>").toBeSameDocumentAs(original, { ignoreOrder: true });
  await expect(expect(turtle("GIS")).toBeSameDocumentAs(turtle("Office"))).rejects.toThrow(
    'changed  2:54 <https://example.org/1> / dct:publisher dct:title "Office" -> 2:54',
  );
});
