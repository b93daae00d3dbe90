import { describe, expect, test } from "vitest";
import {
  code,
  dataset,
  element,
  iso19139,
  readOne,
  sameAgain,
  simple,
  text,
  thereAndBack,
} from "../../../test/records.js";
import { writeIso } from "../../write/write-iso.js";

describe("identifiers", () => {
  const crs = (content: string, name = "RS_Identifier"): string =>
    iso19139(
      element(
        "referenceSystemInfo",
        element("MD_ReferenceSystem", element("referenceSystemIdentifier", element(name, content))),
      ),
    );

  test("an RS_Identifier is an identifier with a code space", () => {
    const source = crs(text("code", "EPSG:2154") + text("codeSpace", "OGP"));
    expect(readOne(source).referenceSystemInfo?.[0]?.referenceSystemIdentifier).toEqual({
      $type: "MD_Identifier",
      $element: "RS_Identifier",
      code: { value: "EPSG:2154" },
      codeSpace: { value: "OGP" },
    });
    expect(thereAndBack(source)).toMatchObject({ ledger: { kept: 2, lost: [], moved: [] }, losses: [] });
  });

  test("an identifier of ISO 19115-1 is an RS_Identifier where it has a code space, or names a reference system", () => {
    const record = readOne(dataset(text("abstract", "x")));
    delete record.$encoding;
    record.referenceSystemInfo = [
      { $type: "MD_ReferenceSystem", referenceSystemIdentifier: { $type: "MD_Identifier", code: { value: "2154" } } },
    ];
    record.identificationInfo?.[0]?.citation;
    const identification = record.identificationInfo?.[0];
    if (identification === undefined) throw new Error("no identification");
    identification.citation = {
      $type: "CI_Citation",
      identifier: [
        { $type: "MD_Identifier", code: { value: "a" } },
        { $type: "MD_Identifier", code: { value: "b" }, codeSpace: { value: "https://example.org/" } },
      ],
    };
    const { value, losses } = writeIso(record, "iso19139");
    expect(value.match(/<gmd:(RS|MD)_Identifier>/g)).toEqual([
      "<gmd:RS_Identifier>",
      "<gmd:MD_Identifier>",
      "<gmd:RS_Identifier>",
    ]);
    expect(losses).toEqual([]);
  });
});

describe("maintenance", () => {
  const maintenance = (content: string): string =>
    iso19139(element("metadataMaintenance", element("MD_MaintenanceInformation", content)));

  test("the next update is one of several dates; what is updated is described by scopes", () => {
    const source = maintenance(
      code("maintenanceAndUpdateFrequency", "MD_MaintenanceFrequencyCode", "annually") +
        simple("dateOfNextUpdate", "Date", "2025-01-01") +
        code("updateScope", "MD_ScopeCode", "dataset") +
        element("updateScopeDescription", element("MD_ScopeDescription", text("dataset", "all"))),
    );
    expect(readOne(source).metadataMaintenance).toMatchObject({
      maintenanceDate: [{ date: { value: "2025-01-01" }, dateType: { value: "nextUpdate" } }],
      maintenanceScope: [{ level: { value: "dataset" }, levelDescription: [{ dataset: { value: "all" } }] }],
    });
    expect(thereAndBack(source)).toMatchObject({ ledger: { lost: [], moved: [] }, losses: [] });
  });
});

describe("application schemas", () => {
  test("a file that was embedded is the link of an online resource, and a file again", () => {
    const source = iso19139(
      element(
        "applicationSchemaInfo",
        element("MD_ApplicationSchemaInformation", simple("graphicsFile", "Binary", "iVBORw0KGgo=")),
      ),
    );
    expect(readOne(source).applicationSchemaInfo?.[0]?.graphicsFile).toEqual({
      $type: "CI_OnlineResource",
      linkage: { value: "iVBORw0KGgo=", $as: "Binary" },
    });
    expect(sameAgain(source)).toMatchObject({ kept: 1 });
    expect(thereAndBack(source).ledger).toMatchObject({ lost: [] });
  });
});

describe("extended elements", () => {
  const extension = (content: string): string =>
    iso19139(
      element(
        "metadataExtensionInfo",
        element(
          "MD_MetadataExtensionInformation",
          element("extendedElementInformation", element("MD_ExtendedElementInformation", content)),
        ),
      ),
    );
  const first = (xml: string) => readOne(xml).metadataExtensionInfo?.[0]?.extendedElementInformation?.[0];

  test("a short name is a concept name, a domain code is a code; a second rationale is kept apart", () => {
    const source = extension(
      text("shortName", "bgd") +
        simple("domainCode", "Integer", "12") +
        text("rationale", "law") +
        text("rationale", "custom"),
    );
    expect(first(source)).toMatchObject({
      conceptName: { value: "bgd" },
      code: { value: "12", $as: "Integer" },
      rationale: { value: "law" },
      $extra: [{ reason: "given-up", property: "rationale", value: { value: "custom" } }],
    });
    expect(sameAgain(source)).toMatchObject({ kept: 4, moved: [], changed: [] });
    const { losses, back } = thereAndBack(source);
    expect(losses).toEqual(["metadataExtensionInfo[0]/extendedElementInformation[0]/rationale: custom"]);
    expect(back).toMatch(/<gmd:domainCode>\s*<gco:Integer>12</);
  });

  test("a code that is no number is a loss in ISO 19139", () => {
    const record = readOne(extension(text("shortName", "bgd")));
    delete record.$encoding;
    const one = record.metadataExtensionInfo?.[0]?.extendedElementInformation?.[0];
    if (one === undefined) throw new Error("no extended element");
    one.code = { value: "B-12" };
    expect(writeIso(record, "iso19139").losses).toMatchObject([{ value: "B-12" }]);
  });
});

test("the centre of a grid has two spellings, and so has the pixel orientation", () => {
  const source = iso19139(
    element(
      "spatialRepresentationInfo",
      element(
        "MD_Georectified",
        element("centerPoint", '<gml:Point gml:id="p1"><gml:pos>1 2</gml:pos></gml:Point>') +
          element("pointInPixel", element("MD_PixelOrientationCode", "center")),
      ),
    ),
  );
  expect(readOne(source).spatialRepresentationInfo?.[0]).toMatchObject({
    centrePoint: { xml: { name: "gml:Point" } },
    pointInPixel: { value: "center" },
  });
  const { there, ledger } = thereAndBack(source);
  expect(there).toContain("<msr:MD_PixelOrientationCode>centre</msr:MD_PixelOrientationCode>");
  expect(ledger).toMatchObject({ kept: 3, lost: [], changed: [] });
});
