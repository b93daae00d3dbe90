import { expect, test } from "vitest";
import { ElementSlicer } from "./element-slicer.js";

/** The parts of a document that is written in pieces of a length. */
function parts(xml: string, pieces: number, local = "record"): string[] {
  const found: string[] = [];
  const slicer = new ElementSlicer({
    open: (name) => name.local === local,
    part: (part) => found.push(part),
  });
  for (let at = 0; at < xml.length; at += pieces) slicer.write(xml.slice(at, at + pieces));
  slicer.end();
  return found;
}

const RESPONSE = `<?xml version="1.0"?>\r
<list xmlns="urn:list" xmlns:x="urn:x" xmlns:xsi="urn:xsi" xmlns:unused="urn:unused">
  <record
    id="a &amp; b"><!-- é <record> 😀 --><x:title><![CDATA[<record>]]></x:title></record>
  <x:record xmlns:x="urn:other" /><x:record><plain xsi:type="x:T"/></x:record>
</list>`;

test.each([1, 2, 3, 7, 64, 10_000])("parts are the same in pieces of %i characters", (pieces) => {
  expect(parts(RESPONSE, pieces)).toEqual([
    `<record xmlns="urn:list" xmlns:x="urn:x"
    id="a &amp; b"><!-- é <record> 😀 --><x:title><![CDATA[<record>]]></x:title></record>`,
    '<x:record xmlns:x="urn:other" />',
    '<x:record xmlns="urn:list" xmlns:x="urn:x" xmlns:xsi="urn:xsi"><plain xsi:type="x:T"/></x:record>',
  ]);
});

test("a part in a part belongs to it", () => {
  expect(parts("<a><record><record/></record><b><record>1</record></b></a>", 4)).toEqual([
    "<record><record/></record>",
    "<record>1</record>",
  ]);
});

test("what is cut off in the middle gives the parts before it, and an error", () => {
  const found: string[] = [];
  const slicer = new ElementSlicer({ open: ({ local }) => local === "record", part: (part) => found.push(part) });
  slicer.write("<a><record>1</record><record>2</rec");
  slicer.end();
  expect(found).toEqual(["<record>1</record>"]);
  expect(slicer.failed).toBe(true);
  expect(slicer.diagnostics[0]?.code).toBe("xml.not-well-formed");
});
