import type { Loss } from "@metabridge/core";
import type { DocumentValue } from "@metabridge/roundtrip";
import { describe, expect, it } from "vitest";
import { reportedBy } from "./reported-losses.js";

const leaf = (path: string, value: string, line: number, column = 1): DocumentValue => ({ path, value, line, column });
const loss = (code: string, value: string, place: { line?: number; column?: number } = {}): Loss => ({
  code,
  value,
  path: "",
  message: "",
  ...place,
});

describe("a value that is gone was reported", () => {
  it("by a loss with its value at its position, or at that of an object around it", () => {
    const street = leaf("address/streetName", "Obergasse", 41, 17);
    const gone = [street, leaf("pass/Boolean", "false", 7)];
    const there = [loss("extension", "Obergasse", { line: 30, column: 13 })];
    expect([...reportedBy(gone, "xml", { there, back: [] })]).toEqual([[street, "extension"]]);
  });

  it("not by a loss that stands behind it", () => {
    const there = [loss("extension", "Tschudi", { line: 60, column: 1 })];
    expect(reportedBy([leaf("name", "Tschudi", 57)], "xml", { there, back: [] }).size).toBe(0);
  });

  it("once, where it is gone twice and there is one loss", () => {
    const gone = [leaf("a", "2022", 1), leaf("b", "2022", 2)];
    expect(reportedBy(gone, "xml", { there: [loss("x", "2022")], back: [] }).size).toBe(1);
    expect(reportedBy(gone, "xml", { there: [loss("x", "2022")], back: [loss("y", "2022")] }).size).toBe(2);
  });

  it("with the whole code, whose text can be a label", () => {
    const code = [
      leaf("name/MD_MediumNameCode/@codeList", "https://example.org/codes", 5),
      leaf("name/MD_MediumNameCode/@codeListValue", "hardDisk", 5),
      leaf("name/MD_MediumNameCode", "hard disk", 5),
    ];
    const there = [loss("x", "hardDisk", { line: 5, column: 1 })];
    expect([...reportedBy(code, "xml", { there, back: [] }).keys()]).toHaveLength(3);
    const anchor = [leaf("title/Anchor", "ETRS89", 9), leaf("title/Anchor/@href", "https://example.org/crs", 9)];
    const text = reportedBy(anchor, "xml", { there: [loss("x", "ETRS89", { line: 9, column: 1 })], back: [] });
    expect([...text.keys()]).toEqual([anchor[0]]);
  });

  it("in RDF by the text of its literal or its whole IRI", () => {
    const gone: DocumentValue[] = [
      { path: "a rdfs:label", value: '"Bäume \\"A\\""@de' },
      { path: "a dct:type", value: "dct:Location" },
      { path: "a dct:rights", value: "<https://example.org/r>" },
    ];
    const values = ['Bäume "A"', "http://purl.org/dc/terms/Location", "https://example.org/r"];
    const there = values.map((value) => loss("x", value, { line: 900, column: 1 }));
    expect(reportedBy(gone, "rdf", { there, back: [] }).size).toBe(3);
  });
});
