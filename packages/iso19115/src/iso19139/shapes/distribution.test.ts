import { describe, expect, test } from "vitest";
import { code, element, iso19139, readOne, sameAgain, simple, text, thereAndBack } from "../../../test/records.js";
import { writeIso } from "../../write/write-iso.js";

const distribution = (content: string): string =>
  iso19139(element("distributionInfo", element("MD_Distribution", content)));

describe("a format", () => {
  const source = distribution(
    element(
      "distributionFormat",
      element(
        "MD_Format",
        text("name", "GeoPackage") +
          text("version", "1.3") +
          text("specification", "OGC 12-128") +
          text("fileDecompressionTechnique", "zip"),
      ),
    ),
  );

  test("is named by the citation of its specification", () => {
    expect(readOne(source).distributionInfo?.[0]?.distributionFormat).toEqual([
      {
        $type: "MD_Format",
        formatSpecificationCitation: {
          $type: "CI_Citation",
          title: { value: "GeoPackage" },
          edition: { value: "1.3" },
          otherCitationDetails: [{ value: "OGC 12-128" }],
        },
        fileDecompressionTechnique: { value: "zip" },
      },
    ]);
    expect(thereAndBack(source)).toMatchObject({ ledger: { lost: [], moved: [], changed: [] }, losses: [] });
  });

  test("without a version has none when it comes back, but that it is missing", () => {
    const { back, ledger } = thereAndBack(
      distribution(element("distributionFormat", element("MD_Format", text("name", "CSV")))),
    );
    expect(back).toContain('<gmd:version gco:nilReason="missing"/>');
    expect(ledger).toMatchObject({ kept: 1, lost: [] });
  });

  test("has the first title of its specification only; a publisher and a date of it are losses", () => {
    const record = readOne(distribution(""));
    delete record.$encoding;
    record.distributionInfo = [
      {
        $type: "MD_Distribution",
        distributionFormat: [
          {
            $type: "MD_Format",
            formatSpecificationCitation: {
              $type: "CI_Citation",
              title: { value: "GeoPackage" },
              date: [{ $type: "CI_Date", date: { value: "2020-11-06" } }],
            },
          },
        ],
      },
    ];
    expect(writeIso(record, "iso19139").losses).toMatchObject([
      {
        path: "distributionInfo[0]/distributionFormat[0]/formatSpecificationCitation/date[0]/date",
        value: "2020-11-06",
      },
    ]);
  });
});

describe("a medium", () => {
  const medium = (content: string): string =>
    distribution(
      element(
        "transferOptions",
        element("MD_DigitalTransferOptions", element("offLine", element("MD_Medium", content))),
      ),
    );

  test("has a code for its name in one standard and a text in the other", () => {
    const source = medium(code("name", "MD_MediumNameCode", "dvd"));
    expect(readOne(source).distributionInfo?.[0]?.transferOptions?.[0]?.offLine?.[0]?.name?.title).toMatchObject({
      value: "dvd",
      $as: "MD_MediumNameCode",
    });
    expect(sameAgain(source)).toMatchObject({ kept: 2, moved: [] });
    const { there, back, losses } = thereAndBack(source);
    expect(there).toMatch(/<cit:title>\s*<gco:CharacterString>dvd</);
    expect(back).toMatch(/<gmd:MD_MediumNameCode [^>]*codeListValue="dvd"/);
    expect(losses).toEqual([
      "distributionInfo[0]/transferOptions[0]/offLine[0]/name/title/@codeList: MD_MediumNameCode",
    ]);
  });

  test("has one density; others are kept apart, and losses in ISO 19115-3", () => {
    const source = medium(simple("density", "Real", "1.5") + simple("density", "Real", "2"));
    const offLine = readOne(source).distributionInfo?.[0]?.transferOptions?.[0]?.offLine?.[0];
    expect(offLine).toMatchObject({
      density: { value: 1.5 },
      $extra: [{ reason: "given-up", property: "density", value: { value: 2 } }],
    });
    expect(sameAgain(source)).toMatchObject({ kept: 2, lost: [] });
    expect(thereAndBack(source).losses).toEqual(["distributionInfo[0]/transferOptions[0]/offLine[0]/density: 2"]);
  });
});
