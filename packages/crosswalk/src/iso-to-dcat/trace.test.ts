import { originsOf } from "@metabridge/core";
import { toQuads } from "@metabridge/dcat";
import { readIso } from "@metabridge/iso19115";
import { describe, expect, it } from "vitest";
import { code, datasetRecord, words } from "../../test/record.js";
import { isoToDcat } from "./iso-to-dcat.js";

describe("a trace", () => {
  it("has for each statement, in N-Triples, the leaf that it came from", () => {
    const record = datasetRecord({
      citation: { $type: "CI_Citation", title: words('Rad"wege', { "#FR": "Pistes cyclables" }) },
      topicCategory: [code("transportation")],
    });
    const { trace } = isoToDcat(record, { trace: true });
    expect(trace).toContainEqual({
      output: '_:b0 <http://purl.org/dc/terms/title> "Rad\\"wege"@de .',
      path: "identificationInfo[0]/citation/title",
    });
    expect(trace).toContainEqual({
      output: '_:b0 <http://purl.org/dc/terms/title> "Pistes cyclables"@fr .',
      path: "identificationInfo[0]/citation/title/translations[0]",
    });
    expect(trace).toContainEqual({
      output:
        "_:b0 <http://data.europa.eu/930/topicCategory> <http://inspire.ec.europa.eu/metadata-codelist/TopicCategory/transportation> .",
      path: "identificationInfo[0]/topicCategory[0]",
    });
  });

  it("leaves no statement out", () => {
    const record = datasetRecord({ abstract: words("Alle"), topicCategory: [code("transportation")] });
    const { value, trace } = isoToDcat(record, { trace: true });
    expect(trace).toHaveLength(toQuads(value).value.length);
  });

  it("knows the line of the source", () => {
    const [record] =
      readIso(`<gmd:MD_Metadata xmlns:gmd="http://www.isotc211.org/2005/gmd" xmlns:gco="http://www.isotc211.org/2005/gco">
<gmd:identificationInfo><gmd:MD_DataIdentification>
<gmd:abstract><gco:CharacterString>Alle Radwege</gco:CharacterString></gmd:abstract>
</gmd:MD_DataIdentification></gmd:identificationInfo></gmd:MD_Metadata>`).value;
    if (record === undefined) throw new Error("not read");
    const { value } = isoToDcat(record, { trace: true });
    const [description] = value.description ?? [];
    expect(description && originsOf(value)?.of(description)).toMatchObject({
      path: "identificationInfo[0]/abstract",
      position: { line: 3 },
    });
  });

  it("is not kept where nobody asks for it", () => {
    const result = isoToDcat(datasetRecord());
    expect(result.trace).toBeUndefined();
    expect(originsOf(result.value)).toBeUndefined();
  });
});
