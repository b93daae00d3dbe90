import { describe, expect, test } from "vitest";
import { code, element, iso19139, readOne, sameAgain, simple, text, thereAndBack } from "../../../test/records.js";
import type { MD_Metadata } from "../../model.generated.js";
import { writeIso } from "../../write/write-iso.js";

const content = (xml: string): string => iso19139(element("contentInfo", xml));
const firstContent = (xml: string) => readOne(xml).contentInfo?.[0];

describe("the description of a coverage", () => {
  const source = content(
    element(
      "MD_CoverageDescription",
      element("attributeDescription", "<gco:RecordType>reflectance</gco:RecordType>") +
        code("contentType", "MD_CoverageContentTypeCode", "image") +
        element(
          "dimension",
          element(
            "MD_Band",
            text("descriptor", "near infrared") +
              simple("maxValue", "Real", "900") +
              simple("minValue", "Real", "780") +
              simple("bitsPerValue", "Integer", "12"),
          ),
        ),
    ),
  );

  test("groups its bands, whose values are the bounds of a wavelength", () => {
    expect(firstContent(source)).toMatchObject({
      attributeDescription: { value: "reflectance" },
      attributeGroup: [
        {
          $type: "MD_AttributeGroup",
          contentType: [{ value: "image" }],
          attribute: [
            {
              $type: "MD_Band",
              description: { value: "near infrared" },
              boundMax: { value: 900 },
              boundMin: { value: 780 },
              bitsPerValue: { value: 12 },
            },
          ],
        },
      ],
    });
    expect(thereAndBack(source)).toMatchObject({ ledger: { lost: [], moved: [], changed: [] }, losses: [] });
  });

  test("of ISO 19115-1 with several groups gives ISO 19139 all dimensions and the first type", () => {
    const record: MD_Metadata = {
      $type: "MD_Metadata",
      contentInfo: [
        {
          $type: "MD_CoverageDescription",
          attributeGroup: [
            { $type: "MD_AttributeGroup", contentType: [{ value: "image" }], attribute: [{ $type: "MD_Band" }] },
            {
              $type: "MD_AttributeGroup",
              contentType: [{ value: "qualityInformation" }],
              attribute: [{ $type: "MD_SampleDimension", bitsPerValue: { value: 8 }, meanValue: { value: 0.5 } }],
            },
          ],
        },
      ],
    };
    const { value, losses } = writeIso(record, "iso19139");
    expect(value.match(/<gmd:MD_Band/g)).toHaveLength(2);
    expect(losses.map(({ path, value }) => `${path} ${value}`)).toEqual([
      "contentInfo[0]/attributeGroup[1]/contentType[0] qualityInformation",
      "contentInfo[0]/attributeGroup[1]/attribute[0]/meanValue 0.5",
    ]);
  });
});

test("a feature catalogue has locales for its languages, and its feature types may be counted", () => {
  const source = content(
    element(
      "MD_FeatureCatalogueDescription",
      code("language", "LanguageCode", "ger") +
        simple("includedWithDataset", "Boolean", "false") +
        element("featureTypes", "<gco:LocalName>Road</gco:LocalName>") +
        element("featureCatalogueCitation", element("CI_Citation", text("title", "AAA"))),
    ),
  );
  expect(firstContent(source)).toMatchObject({
    locale: [{ $type: "PT_Locale", language: { value: "ger" } }],
    featureTypes: [{ $type: "MD_FeatureTypeInfo", featureTypeName: { value: "Road" } }],
  });
  expect(sameAgain(source)).toMatchObject({ lost: [], moved: [] });
  expect(thereAndBack(source)).toMatchObject({ ledger: { lost: [] }, losses: [] });
});
