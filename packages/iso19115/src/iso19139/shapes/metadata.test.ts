import { describe, expect, test } from "vitest";
import { code, element, iso19139, readOne, sameAgain, simple, text, thereAndBack } from "../../../test/records.js";
import type { MD_Metadata } from "../../model.generated.js";
import { writeIso } from "../../write/write-iso.js";

describe("the header of a record in ISO 19139", () => {
  const source = iso19139(
    text("fileIdentifier", "plu-76") +
      code("language", "LanguageCode", "fre") +
      code("characterSet", "MD_CharacterSetCode", "utf8") +
      text("parentIdentifier", "urbanisme") +
      code("hierarchyLevel", "MD_ScopeCode", "dataset") +
      text("hierarchyLevelName", "Plan") +
      simple("dateStamp", "Date", "2024-03-01") +
      text("metadataStandardName", "ISO 19115") +
      text("metadataStandardVersion", "2003/Cor.1:2006"),
  );

  test("comes back from ISO 19115-3", () => {
    const { ledger, losses, there } = thereAndBack(source);
    expect(ledger).toMatchObject({ kept: ledger.total, lost: [], moved: [], changed: [] });
    expect(losses).toEqual([]);
    expect(there).toMatch(/<mdb:metadataIdentifier>\s*<mcc:MD_Identifier>\s*<mcc:code>\s*<gco:CharacterString>plu-76</);
    expect(there).toMatch(/<cit:CI_DateTypeCode [^>]*codeListValue="revision"/);
  });

  test("pairs the levels with their names", () => {
    const several = iso19139(
      code("hierarchyLevel", "MD_ScopeCode", "dataset") +
        code("hierarchyLevel", "MD_ScopeCode", "series") +
        text("hierarchyLevelName", "Plan"),
    );
    expect(readOne(several).metadataScope).toMatchObject([
      { resourceScope: { value: "dataset" }, name: { value: "Plan" } },
      { resourceScope: { value: "series" } },
    ]);
    expect(sameAgain(several)).toMatchObject({ lost: [], moved: [] });
  });
});

describe("the address of the data set (dataSetURI)", () => {
  const citation = element(
    "identificationInfo",
    element("MD_DataIdentification", element("citation", element("CI_Citation", text("title", "Trees")))),
  );
  const address = text("dataSetURI", "https://example.org/trees");

  test("is an online resource of the citation, and goes back", () => {
    const source = iso19139(address + citation);
    expect(readOne(source).identificationInfo?.[0]?.citation?.onlineResource).toEqual([
      { $type: "CI_OnlineResource", linkage: { value: "https://example.org/trees" } },
    ]);
    expect(thereAndBack(source)).toMatchObject({ ledger: { lost: [], moved: [] }, losses: [] });
  });

  test("is kept apart where there is no citation, and a loss in ISO 19115-3", () => {
    const source = iso19139(address);
    expect(readOne(source).$extra).toMatchObject([{ reason: "given-up", property: "dataSetURI" }]);
    expect(sameAgain(source)).toMatchObject({ kept: 1 });
    expect(thereAndBack(source).losses).toEqual(["dataSetURI: https://example.org/trees"]);
  });
});

describe("lineage, which ISO 19139 has in quality reports", () => {
  const scope = element("scope", element("DQ_Scope", code("level", "MD_ScopeCode", "dataset")));
  const lineage = element("lineage", element("LI_Lineage", text("statement", "Digitised")));
  const report = element(
    "report",
    element("DQ_DomainConsistency", element("result", element("DQ_ConformanceResult", text("explanation", "See")))),
  );
  const quality = (content: string): string => element("dataQualityInfo", element("DQ_DataQuality", content));

  test("stays with its scope where it was the whole report", () => {
    const record = readOne(iso19139(quality(scope + lineage)));
    expect(record.dataQualityInfo).toBeUndefined();
    expect(record.resourceLineage).toMatchObject([
      { statement: { value: "Digitised" }, scope: { $type: "MD_Scope", level: { value: "dataset" } } },
    ]);
  });

  test("leaves its scope to a report that has more in it", () => {
    const record = readOne(iso19139(quality(scope + report + lineage)));
    expect(record.dataQualityInfo).toMatchObject([{ scope: { level: { value: "dataset" } }, $lineage: true }]);
    expect(record.resourceLineage?.[0]?.scope).toBeUndefined();
  });

  test.each([
    ["alone", quality(scope + lineage)],
    ["with a report", quality(scope + report + lineage)],
    ["before a report of its own", quality(scope + lineage) + quality(scope + report)],
    ["after a report of its own", quality(scope + report) + quality(scope + lineage)],
    ["in the second of two reports", quality(scope + report) + quality(scope + report + lineage)],
    ["nil", quality(scope + element("lineage", "", 'gco:nilReason="unknown"'))],
  ])("%s goes back to its place", (_, content) => {
    const source = iso19139(content);
    const ledger = sameAgain(source);
    expect(ledger).toMatchObject({ kept: ledger.total, lost: [], moved: [], changed: [] });
    const order = (xml: string): string[] => xml.match(/<gmd:(report|lineage|dataQualityInfo)/g) ?? [];
    expect(order(writeIso(readOne(source), "iso19139").value)).toEqual(order(source));
    expect(thereAndBack(source)).toMatchObject({ ledger: { lost: [], changed: [] }, losses: [] });
  });
});

describe("a record of ISO 19115-3 in ISO 19139", () => {
  const written = (record: Omit<MD_Metadata, "$type">) => writeIso({ $type: "MD_Metadata", ...record }, "iso19139");

  test("has one date: the last revision rather than the creation", () => {
    const { value, losses } = written({
      dateInfo: [
        { $type: "CI_Date", date: { value: "2019-01-01" }, dateType: { value: "creation" } },
        { $type: "CI_Date", date: { value: "2024-03-01" }, dateType: { value: "revision" } },
      ],
    });
    expect(value).toMatch(/<gmd:dateStamp>\s*<gco:Date>2024-03-01</);
    expect(losses.map((loss) => `${loss.path} ${loss.value}`)).toEqual([
      "dateInfo[0]/date 2019-01-01",
      "dateInfo[0]/dateType creation",
    ]);
  });

  test("has one distribution: several are merged", () => {
    const { value, losses } = written({
      distributionInfo: ["https://example.org/a", "https://example.org/b"].map((linkage) => ({
        $type: "MD_Distribution",
        transferOptions: [
          { $type: "MD_DigitalTransferOptions", onLine: [{ $type: "CI_OnlineResource", linkage: { value: linkage } }] },
        ],
      })),
    });
    expect(value.match(/<gmd:distributionInfo>/g)).toHaveLength(1);
    expect(value.match(/<gmd:transferOptions>/g)).toHaveLength(2);
    expect(losses).toEqual([]);
  });

  test("names its parent by identifier, by title, or by reference", () => {
    const parent = (parentMetadata: NonNullable<MD_Metadata["parentMetadata"]>): string | undefined =>
      /<gmd:parentIdentifier>\s*<gco:CharacterString>(.*?)</.exec(written({ parentMetadata }).value)?.[1];
    expect(
      parent({ $type: "CI_Citation", identifier: [{ $type: "MD_Identifier", code: { value: "urbanisme" } }] }),
    ).toBe("urbanisme");
    expect(parent({ $type: "CI_Citation", title: { value: "Planning" } })).toBe("Planning");
    expect(parent({ $type: "CI_Citation", $reference: true, $uuidref: "b1" })).toBe("b1");
    expect(parent({ $type: "CI_Citation", $reference: true, $xlink: { href: "https://example.org/p" } })).toBe(
      "https://example.org/p",
    );
  });

  test("with acquisition information is a gmi:MI_Metadata", () => {
    const { value } = written({ acquisitionInformation: [{ $type: "MI_AcquisitionInformation" }] });
    expect(value).toContain("<gmi:MI_Metadata");
    expect(readOne(value)).toMatchObject({ $type: "MD_Metadata", $element: "MI_Metadata" });
  });
});

test("feature types of a record (propertyType, featureType) are kept apart, since ISO 19115-1 gave them up", () => {
  const source = iso19139(element("featureType", "", 'xlink:href="#ft1"'));
  expect(readOne(source).$extra).toMatchObject([
    { reason: "given-up", property: "featureType", value: { $xlink: { href: "#ft1" } } },
  ]);
  expect(sameAgain(source)).toMatchObject({ kept: 1, lost: [] });
  expect(thereAndBack(source).losses).toEqual(["featureType/@xlink:href: #ft1"]);
});
