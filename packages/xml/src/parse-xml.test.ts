import { expect, test } from "vitest";
import { childElements } from "./element.js";
import { parseXml } from "./parse-xml.js";
import { XmlWriter } from "./xml-writer.js";

test("an element knows where its tag begins, also when its attributes stand on the next line", () => {
  const { value } = parseXml('<a>\n  <b\n    c="1">x</b>\n</a>');
  expect(value).toMatchObject({ line: 1, column: 1 });
  expect(value?.children[0]).toMatchObject({ name: "b", line: 2, children: ["x"] });
});

test("a column is that of the opening bracket", () => {
  const { value } = parseXml("<a>\n  <b>x</b><c/></a>");
  expect(value?.children[0]).toMatchObject({ line: 2, column: 3 });
  expect(value?.children[1]).toMatchObject({ line: 2, column: 11 });
});

test("a document type declaration is refused, so that no entity is ever expanded", () => {
  const { value, diagnostics } = parseXml('<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>');
  expect(value).toBeUndefined();
  expect(diagnostics).toMatchObject([{ code: "xml.doctype", severity: "error" }]);
});

test("one that declares nothing is passed over, since there is no entity in it to expand", () => {
  const bare = parseXml("<!DOCTYPE gmd:MD_Metadata>\n<a>b</a>");
  expect(bare.value?.children).toEqual(["b"]);
  expect(bare.diagnostics).toMatchObject([{ code: "xml.doctype", severity: "info", line: 1 }]);
  const elsewhere = parseXml('<!DOCTYPE a PUBLIC "-//X//[a]" "https://example.org/a.dtd"><a>b&x;</a>');
  expect(elsewhere.value?.children.join("")).toBe("b&x;");
  expect(elsewhere.diagnostics.map(({ code, severity }) => `${severity} ${code}`)).toEqual([
    "warning xml.doctype",
    "warning xml.entity.undefined",
  ]);
});

test("one of HTML says that the document is a page for people", () => {
  const { value, diagnostics } = parseXml("<!DOCTYPE html>\n<html><body><br></body></html>");
  expect(value).toBeUndefined();
  expect(diagnostics).toMatchObject([{ code: "xml.html", severity: "error", message: /HTML page/ }]);
});

test.each([
  ["of HTML, which has one meaning everywhere, is read as its character", "nbsp", "a\u00a0b", "U+00A0"],
  ["of HTML, in the upper case of its own", "Eacute", "a\u00c9b", "U+00C9"],
  ["that nobody knows is kept as written", "foo", "a&foo;b", "kept as written"],
  ["with the name of a property of any object is kept as written", "constructor", "a&constructor;b", "kept as written"],
])("an entity %s, with its name and place", (_, name, text, said) => {
  const { value, diagnostics } = parseXml(`<r>\n <t x="a&${name};b">a&${name};b</t></r>`);
  const t = value && childElements(value)[0];
  expect(t).toMatchObject({ attributes: [{ value: text }] });
  expect(t?.children.join("")).toBe(text);
  const found = { code: "xml.entity.undefined", severity: "warning", line: 2 };
  expect(diagnostics).toMatchObject([
    { ...found, column: 9 },
    { ...found, column: 9 + name.length + 6 },
  ]);
  for (const { message } of diagnostics) {
    expect(message).toContain(`“&${name};”`);
    expect(message).toContain(said);
  }
});

test("nesting is limited", () => {
  const { diagnostics } = parseXml("<a>".repeat(20_000));
  expect(diagnostics).toMatchObject([{ code: "xml.limit.depth" }]);
});

test("a truncated document gives one error with its place", () => {
  const { value, diagnostics } = parseXml("<a>\n<b>");
  expect(value).toBeUndefined();
  expect(diagnostics).toMatchObject([{ code: "xml.not-well-formed", severity: "error", line: 2 }]);
  expect(diagnostics[0]?.message).toBe("The XML is cut off, or not well-formed: unclosed tag: b");
});

test("an empty document is said to be empty", () => {
  expect(parseXml("").diagnostics).toMatchObject([{ code: "xml.empty" }]);
});

test("a prefix that is not declared does not stop the reading", () => {
  const { value, diagnostics } = parseXml('<a xlink:href="x"/>');
  expect(value?.attributes).toMatchObject([{ name: "xlink:href", value: "x" }]);
  expect(diagnostics).toMatchObject([{ severity: "warning", code: "xml.not-well-formed" }]);
});

test("the writer indents elements, keeps text on its line and escapes what must be escaped", () => {
  const writer = new XmlWriter();
  writer.open("a");
  writer.attribute("href", 'x?a=1&b="2"');
  writer.leaf("b", "1 < 2 & 3");
  writer.open("c");
  writer.close();
  writer.close();
  expect(writer.toString()).toBe('<a href="x?a=1&amp;b=&quot;2&quot;">\n  <b>1 &lt; 2 &amp; 3</b>\n  <c/>\n</a>');
});

test("of an attribute that stands twice, the last value holds, with a warning", () => {
  const { value, diagnostics } = parseXml('<a b="1" c="2" b="3"/>');
  expect(value?.attributes.map(({ name, value }) => [name, value])).toEqual([
    ["b", "3"],
    ["c", "2"],
  ]);
  expect(diagnostics).toMatchObject([{ code: "xml.not-well-formed", severity: "warning" }]);
});

test.each([
  ["white space before", '\n <?xml version="1.0" encoding="UTF-8"?><a>b</a>'],
  ["another document around", '<a><?xml version="1.0" encoding="UTF-8"?>b</a>'],
])("an XML declaration with %s it does not stop the reading", (_, xml) => {
  const { value, diagnostics } = parseXml(xml);
  expect(value).toMatchObject({ name: "a", children: ["b"] });
  expect(diagnostics).toMatchObject([{ code: "xml.not-well-formed", severity: "warning" }]);
});
