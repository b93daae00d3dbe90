import { keepOrigins } from "@metabridge/core";
import { describe, expect, it } from "vitest";
import type { MD_Metadata } from "../model.generated.js";
import { readIso } from "../read/read-iso.js";
import { writeIso } from "./write-iso.js";

const XML = `<gmd:MD_Metadata xmlns:gmd="http://www.isotc211.org/2005/gmd" xmlns:gco="http://www.isotc211.org/2005/gco">
<gmd:fileIdentifier><gco:CharacterString>trees</gco:CharacterString></gmd:fileIdentifier>
<gmd:hierarchyLevel><gmd:MD_ScopeCode codeList="x" codeListValue="dataset"/></gmd:hierarchyLevel>
<gmd:identificationInfo><gmd:MD_DataIdentification>
<gmd:abstract><gco:CharacterString>Two
lines</gco:CharacterString></gmd:abstract>
<gmd:purpose><gco:CharacterString>Planting</gco:CharacterString></gmd:purpose>
</gmd:MD_DataIdentification></gmd:identificationInfo></gmd:MD_Metadata>`;

function record(): MD_Metadata {
  const [only] = readIso(XML).value;
  if (only === undefined) throw new Error("not read");
  return only;
}

describe("the trace of a written record", () => {
  it.each(["iso19139", "iso19115-3"] as const)(
    "has the line of each value in %s, and that of the source",
    (encoding) => {
      for (const pretty of [true, false]) {
        const { value, trace = [] } = writeIso(record(), encoding, { trace: true, pretty });
        const lines = value.split("\n");
        const found = trace.map(({ line = 0, path, position }) => [lines[line - 1], path, position?.line] as const);
        expect(found).toEqual([
          [expect.stringContaining("trees"), "metadataIdentifier/code", 2],
          [expect.stringContaining("dataset"), "metadataScope[0]/resourceScope", 3],
          [expect.stringContaining("Two"), "identificationInfo[0]/abstract", 5],
          [expect.stringContaining("Planting"), "identificationInfo[0]/purpose", 7],
        ]);
      }
    },
  );

  it("names the elements on the way", () => {
    const { trace = [] } = writeIso(record(), "iso19139", { trace: true });
    expect(trace[2]?.output).toBe(
      "gmd:MD_Metadata/gmd:identificationInfo/gmd:MD_DataIdentification/gmd:abstract/gco:CharacterString",
    );
  });

  it("has the origins that the record was made with", () => {
    const made = structuredClone(record());
    const abstract = made.identificationInfo?.[0]?.abstract;
    const position = { line: 9, column: 4 };
    keepOrigins(made, { of: (value) => (value === abstract ? { path: "notes", position } : undefined) });
    expect(writeIso(made, "iso19115-3", { trace: true }).trace).toMatchObject([{ path: "notes", position }]);
  });

  it("is not there unless it is asked for, and empty where nothing is known", () => {
    expect(writeIso(record(), "iso19139")).not.toHaveProperty("trace");
    expect(writeIso(structuredClone(record()), "iso19139", { trace: true }).trace).toEqual([]);
  });
});
