import { describe, expect, test } from "vitest";
import { code, element, readOne, sameAgain, service, simple, text, thereAndBack } from "../../../test/records.js";

const identification = (xml: string) => readOne(xml).identificationInfo?.[0];
const operation = (content: string): string =>
  service(element("srv:containsOperations", element("srv:SV_OperationMetadata", content)));

describe("keywords and restrictions of a service", () => {
  const source = service(
    element("descriptiveKeywords", element("MD_Keywords", text("keyword", "hydrography"))) +
      element("srv:restrictions", element("MD_LegalConstraints", text("useLimitation", "none"))) +
      element("srv:keywords", element("MD_Keywords", text("keyword", "view service"))),
  );

  test("are those of any resource, and remember where they stood", () => {
    expect(identification(source)).toMatchObject({
      $type: "SV_ServiceIdentification",
      descriptiveKeywords: [
        { keyword: [{ value: "hydrography" }] },
        { keyword: [{ value: "view service" }], $from: "keywords" },
      ],
      resourceConstraints: [{ useLimitation: [{ value: "none" }], $from: "restrictions" }],
    });
    expect(sameAgain(source)).toMatchObject({ kept: 3, moved: [], lost: [] });
  });

  test("stand with those of any resource when they come back from ISO 19115-3", () => {
    const { ledger, losses } = thereAndBack(source);
    expect(ledger).toMatchObject({ kept: 3, lost: [] });
    expect(losses).toEqual([]);
  });
});

describe("a coupled resource", () => {
  const source = service(
    element(
      "srv:coupledResource",
      element(
        "srv:SV_CoupledResource",
        text("srv:operationName", "GetMap") +
          text("srv:identifier", "lu-2020") +
          element("gco:ScopedName", "lu:layer", 'codeSpace="https://example.org"'),
      ),
    ),
  );

  test("has the resource as a citation, and the operation as one with a name", () => {
    expect(identification(source)).toMatchObject({
      coupledResource: [
        {
          scopedName: { value: "lu:layer", codeSpace: "https://example.org" },
          resourceReference: [{ identifier: [{ code: { value: "lu-2020" } }] }],
          operation: { operationName: { value: "GetMap" } },
        },
      ],
    });
    expect(sameAgain(source)).toMatchObject({ kept: 4, moved: [], lost: [] });
    expect(thereAndBack(source)).toMatchObject({ ledger: { lost: [] }, losses: [] });
  });
});

describe("operations", () => {
  test("the platform and the parameters have longer names in ISO 19115-1", () => {
    const source = operation(
      text("srv:operationName", "GetMap") +
        code("srv:DCP", "srv:DCPList", "WebServices") +
        element(
          "srv:parameters",
          element(
            "srv:SV_Parameter",
            element(
              "srv:name",
              text("gco:aName", "bbox") +
                element("gco:attributeType", element("gco:TypeName", text("gco:aName", "string"))),
            ) +
              element("srv:direction", element("srv:SV_ParameterDirection", "in")) +
              text("srv:optionality", "false") +
              simple("srv:repeatability", "Boolean", "true") +
              element("srv:valueType", element("gco:TypeName", text("gco:aName", "box"))),
          ),
        ),
    );
    expect(identification(source)).toMatchObject({
      containsOperations: [
        {
          distributedComputingPlatform: [{ value: "WebServices" }],
          parameter: [
            {
              // The schema has the content of the name without its element.
              name: { $type: "MemberName", $element: "", aName: { value: "bbox" } },
              direction: { value: "in" },
              optionality: { value: false },
              repeatability: { value: true },
              $extra: [{ reason: "given-up", property: "valueType" }],
            },
          ],
        },
      ],
    });
    const ledger = sameAgain(source);
    expect(ledger).toMatchObject({ kept: ledger.total, moved: [], lost: [] });
    const { there, losses } = thereAndBack(source);
    expect(there).toMatch(/<srv:optionality>\s*<gco:Boolean>false</);
    expect(losses).toEqual(["identificationInfo[0]/containsOperations[0]/parameter[0]/valueType/aName: box"]);
  });
});

describe("what a service works on", () => {
  test.each([
    [
      "a link",
      'xlink:href="https://example.org/md?id=1" xlink:title="Rivers"',
      { $xlink: { href: "https://example.org/md?id=1", title: "Rivers" } },
    ],
    ["an identifier", 'uuidref="b1"', { $uuidref: "b1" }],
  ])("is referred to by %s", (_, attributes, expected) => {
    const source = service(element("srv:operatesOn", "", attributes));
    expect(identification(source)).toMatchObject({
      operatesOn: [{ $type: "MD_DataIdentification", $reference: true, ...expected }],
    });
    const ledger = thereAndBack(source).ledger;
    expect(ledger).toMatchObject({ kept: ledger.total, lost: [] });
  });
});
