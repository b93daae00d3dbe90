import { readIso } from "@metabridge/iso19115";
import { describe, expect, it } from "vitest";
import { code, datasetRecord, words } from "../../test/record.js";
import { isoToDcat } from "./iso-to-dcat.js";

describe("losses", () => {
  it("name each leaf that no statement came from, with its path and value", () => {
    const { losses } = isoToDcat(
      datasetRecord({
        credit: [words("Ehrenamtliche", { "#FR": "Bénévoles" })],
        environmentDescription: words("QGIS"),
      }),
    );
    expect(losses).toEqual([
      {
        code: "crosswalk.no-property",
        path: "identificationInfo[0]/credit[0]",
        value: "Ehrenamtliche",
        message: "No statement of DCAT says the credit of MD_DataIdentification.",
      },
      {
        code: "crosswalk.no-property",
        path: "identificationInfo[0]/credit[0]/translations[0]",
        value: "Bénévoles",
        message: "No statement of DCAT says the credit of MD_DataIdentification.",
      },
      {
        code: "crosswalk.no-property",
        path: "identificationInfo[0]/environmentDescription",
        value: "QGIS",
        message: "No statement of DCAT says the environmentDescription of MD_DataIdentification.",
      },
    ]);
  });

  it("are none of a record that has a place for everything", () => {
    const record = datasetRecord({ abstract: words("Alle Radwege"), topicCategory: [code("transportation")] });
    expect(isoToDcat(record).losses).toEqual([]);
  });

  it("tell where in the source they stand, and have extensions and reasons for absence among them", () => {
    const [record] =
      readIso(`<gmd:MD_Metadata xmlns:gmd="http://www.isotc211.org/2005/gmd" xmlns:gco="http://www.isotc211.org/2005/gco" xmlns:my="https://example.org/my" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="https://example.org/my my.xsd" my:by="Verein">
<gmd:identificationInfo><gmd:MD_DataIdentification>
<gmd:credit><gco:CharacterString>Verein</gco:CharacterString></gmd:credit>
<gmd:abstract gco:nilReason="missing"/>
<my:noise level="high">laut</my:noise>
</gmd:MD_DataIdentification></gmd:identificationInfo></gmd:MD_Metadata>`).value;
    if (record === undefined) throw new Error("not read");
    expect(isoToDcat(record).losses).toMatchObject([
      { code: "crosswalk.encoding", value: "Verein", path: "@my:by", line: 1 },
      { code: "crosswalk.extension", value: "high", path: "identificationInfo[0]/my:noise/@level", line: 2 },
      { code: "crosswalk.extension", value: "laut", path: "identificationInfo[0]/my:noise" },
      { code: "crosswalk.no-property", value: "Verein", path: "identificationInfo[0]/credit[0]", line: 3 },
      { code: "crosswalk.nil", value: "missing", path: "identificationInfo[0]/abstract/@nilReason" },
    ]);
  });
});
