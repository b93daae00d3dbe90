import { describe, expect, it } from "vitest";
import { anchor, datasetRecord, identifier, words } from "../../test/record.js";
import { isoToDcat } from "./iso-to-dcat.js";

const ANY_URI = "http://www.w3.org/2001/XMLSchema#anyURI";

const identified = (...all: object[]) =>
  isoToDcat(datasetRecord({ citation: { $type: "CI_Citation", identifier: all as never } })).value;

describe("the identifiers of a resource", () => {
  it("join code space and code with a slash", () => {
    expect(identified(identifier("radwege", "de.stadt")).identifier).toEqual([{ value: "de.stadt/radwege" }]);
  });

  it("do not repeat a code space that the code has already", () => {
    expect(identified(identifier("https://example.org/id/1", "https://example.org/id/")).identifier).toEqual([
      { value: "https://example.org/id/1", datatype: ANY_URI },
    ]);
  });

  it("are each said once", () => {
    expect(identified(identifier("a"), identifier("b"), identifier("a")).identifier).toEqual([
      { value: "a" },
      { value: "b" },
    ]);
  });

  it("are the text of an anchor", () => {
    expect(identified({ $type: "MD_Identifier", code: anchor("RW-1", "https://example.org/id/rw-1") })).toMatchObject({
      $id: "https://example.org/id/rw-1",
      identifier: [{ value: "RW-1" }],
    });
  });

  it("tell who gave them", () => {
    const authority = { $type: "CI_Citation", title: words("Geoportal") };
    expect(identified({ ...identifier("4711"), authority }).admsIdentifier).toEqual([
      {
        $type: "Identifier",
        notation: { value: "4711" },
        schemaAgency: [{ value: "Geoportal", language: "de" }],
      },
    ]);
  });

  it("are URNs where they are book and serial numbers", () => {
    const citation = { $type: "CI_Citation" as const, ISBN: words("978-3-16-148410-0") };
    expect(isoToDcat(datasetRecord({ citation })).value.identifier).toEqual([
      { value: "urn:ISBN:978-3-16-148410-0", datatype: ANY_URI },
    ]);
  });
});
