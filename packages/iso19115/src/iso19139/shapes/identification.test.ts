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

describe("languages and character sets of the data", () => {
  const source = dataset(
    code("language", "LanguageCode", "fre") +
      code("language", "LanguageCode", "eng") +
      code("characterSet", "MD_CharacterSetCode", "utf8"),
  );

  test("become locales: the first of both is the default", () => {
    expect(readOne(source).identificationInfo?.[0]).toMatchObject({
      defaultLocale: { language: { value: "fre" }, characterEncoding: { value: "utf8" } },
      otherLocale: [{ $type: "PT_Locale", language: { value: "eng" } }],
    });
  });

  test("come back from ISO 19115-3, and a character set that was only filled in does not", () => {
    const { ledger, losses, back } = thereAndBack(source);
    expect(ledger).toMatchObject({ kept: ledger.total, lost: [], moved: [] });
    expect(losses).toEqual([]);
    expect(back.match(/<gmd:characterSet/g)).toHaveLength(1);
  });
});

describe("associated resources", () => {
  const source = dataset(
    element(
      "aggregationInfo",
      element(
        "MD_AggregateInformation",
        element("aggregateDataSetName", element("CI_Citation", text("title", "Land use 2020"))) +
          element("aggregateDataSetIdentifier", element("MD_Identifier", text("code", "lu-2020"))) +
          code("associationType", "DS_AssociationTypeCode", "largerWorkCitation") +
          code("initiativeType", "DS_InitiativeTypeCode", "collection"),
      ),
    ),
  );

  test("an aggregation names the resource, and refers to its metadata", () => {
    expect(readOne(source).identificationInfo?.[0]?.associatedResource).toMatchObject([
      {
        $type: "MD_AssociatedResource",
        name: { title: { value: "Land use 2020" } },
        associationType: { value: "largerWorkCitation" },
        initiativeType: { value: "collection" },
        metadataReference: { identifier: [{ code: { value: "lu-2020" } }] },
      },
    ]);
    expect(thereAndBack(source)).toMatchObject({ ledger: { lost: [], moved: [] }, losses: [] });
  });
});

describe("a usage", () => {
  const usage = (date: string): string =>
    dataset(
      element(
        "resourceSpecificUsage",
        element("MD_Usage", text("specificUsage", "noise maps") + simple("usageDateTime", "DateTime", date)),
      ),
    );

  test("has an instant of time, which goes back to a date with a time", () => {
    const source = usage("2020-05-01T12:00:00");
    expect(readOne(source).identificationInfo?.[0]?.resourceSpecificUsage?.[0]?.usageDateTime).toEqual([
      { $type: "TimeInstant", timePosition: { value: "2020-05-01T12:00:00" } },
    ]);
    expect(thereAndBack(source)).toMatchObject({ ledger: { lost: [], changed: [] }, losses: [] });
  });

  test("that is nil stays nil", () => {
    const source = dataset(
      element("resourceSpecificUsage", element("MD_Usage", element("usageDateTime", "", 'gco:nilReason="unknown"'))),
    );
    expect(readOne(source).identificationInfo?.[0]?.resourceSpecificUsage?.[0]?.usageDateTime).toMatchObject([
      { $reference: true, $nilReason: "unknown" },
    ]);
    expect(sameAgain(source)).toMatchObject({ lost: [], changed: [], moved: [] });
  });

  test("of a period begins with it in ISO 19139, and its end is lost", () => {
    const record = readOne(dataset(text("abstract", "x")));
    delete record.$encoding;
    const [identification] = record.identificationInfo ?? [];
    if (identification === undefined) throw new Error("no identification");
    identification.resourceSpecificUsage = [
      {
        $type: "MD_Usage",
        specificUsage: { value: "noise maps" },
        usageDateTime: [
          { $type: "TimePeriod", beginPosition: { value: "2020-05-01" }, endPosition: { value: "2020-06-01" } },
        ],
      },
    ];
    const { value, losses } = writeIso(record, "iso19139");
    expect(value).toContain("2020-05-01T00:00:00");
    expect(losses).toMatchObject([
      { path: "identificationInfo[0]/resourceSpecificUsage[0]/usageDateTime[0]/endPosition", value: "2020-06-01" },
    ]);
  });
});

test("a service that is described by what all resources have keeps its element", () => {
  const source = iso19139(
    element("identificationInfo", element("MD_ServiceIdentification", text("abstract", "A map service"))),
  );
  expect(readOne(source).identificationInfo).toMatchObject([
    {
      $type: "SV_ServiceIdentification",
      $element: "MD_ServiceIdentification",
      abstract: { value: "A map service" },
    },
  ]);
  expect(sameAgain(source)).toMatchObject({ kept: 1, moved: [] });
});

test("topics that came with ISO 19115-1 are lost in ISO 19139, and said", () => {
  const record = readOne(dataset(text("abstract", "x")));
  delete record.$encoding;
  const [identification] = record.identificationInfo ?? [];
  if (identification === undefined) throw new Error("no identification");
  identification.topicCategory = [{ value: "disaster" }, { value: "environment" }];
  const { value, losses } = writeIso(record, "iso19139");
  expect(value).toContain("<gmd:MD_TopicCategoryCode>environment</gmd:MD_TopicCategoryCode>");
  expect(losses).toMatchObject([{ path: "identificationInfo[0]/topicCategory[0]", value: "disaster" }]);
});
