import { describe, expect, test } from "vitest";
import { code, element, iso19139, readOne, sameAgain, simple, text, thereAndBack } from "../../../test/records.js";
import type { DQ_DomainConsistency } from "../../model.generated.js";
import { writeIso } from "../../write/write-iso.js";

const quality = (content: string): string => iso19139(element("dataQualityInfo", element("DQ_DataQuality", content)));
const report = (content: string, name = "DQ_DomainConsistency"): string =>
  quality(element("report", element(name, content)));
const firstReport = (xml: string) => readOne(xml).dataQualityInfo?.[0]?.report?.[0];

describe("a report on quality", () => {
  const source = report(
    text("nameOfMeasure", "RMSE") +
      element("measureIdentification", element("MD_Identifier", text("code", "47"))) +
      code("evaluationMethodType", "DQ_EvaluationMethodTypeCode", "directExternal") +
      text("evaluationMethodDescription", "By GNSS") +
      simple("dateTime", "DateTime", "2020-05-01T00:00:00") +
      element(
        "result",
        element(
          "DQ_ConformanceResult",
          element("specification", element("CI_Citation", text("title", "INSPIRE"))) +
            text("explanation", "See the specification") +
            simple("pass", "Boolean", "true"),
        ),
      ),
  );

  test("has a measure, a method of evaluation and results", () => {
    expect(firstReport(source)).toMatchObject({
      $type: "DQ_DomainConsistency",
      measure: { nameOfMeasure: [{ value: "RMSE" }], measureIdentification: { code: { value: "47" } } },
      evaluationMethod: {
        evaluationMethodType: { value: "directExternal" },
        evaluationMethodDescription: { value: "By GNSS" },
        dateTime: [{ value: "2020-05-01T00:00:00" }],
      },
      result: [{ specification: { title: { value: "INSPIRE" } }, pass: { value: true } }],
    });
    expect(thereAndBack(source)).toMatchObject({ ledger: { lost: [], moved: [], changed: [] }, losses: [] });
  });

  test("may be dated itself in ISO 19157; ISO 19139 has both dates in one place", () => {
    const record = readOne(source);
    delete record.$encoding;
    const element = record.dataQualityInfo?.[0]?.report?.[0] as DQ_DomainConsistency;
    element.dateTime = [{ value: "2021-01-01T00:00:00" }];
    const { value, losses } = writeIso(record, "iso19139");
    expect(value.match(/<gmd:dateTime>/g)).toHaveLength(2);
    expect(losses).toEqual([]);
    expect(writeIso(record, "iso19115-3").value).toContain("<dqc:dateTime>");
  });
});

describe("classes with another name", () => {
  test.each([
    ["gmd:DQ_NonQuantitativeAttributeAccuracy", "DQ_NonQuantitativeAttributeCorrectness"],
    ["gmi:QE_Usability", "DQ_UsabilityElement"],
  ])("%s is %s", (name, model) => {
    const source = report(text("nameOfMeasure", "x"), name);
    expect(firstReport(source)?.$type).toBe(model);
    const { there, back } = thereAndBack(source);
    expect(there).toContain(`<mdq:${model}>`);
    expect(back).toContain(`<${name}>`);
  });
});

describe("a quantitative result", () => {
  const result = (content: string): string => report(element("result", element("DQ_QuantitativeResult", content)));

  test("renames the type of its value; the error statistic is kept apart", () => {
    const source = result(
      element("valueType", "<gco:RecordType>metre</gco:RecordType>") + text("errorStatistic", "standard deviation"),
    );
    expect(firstReport(source)?.result?.[0]).toMatchObject({
      valueRecordType: { value: "metre" },
      $extra: [{ reason: "given-up", property: "errorStatistic", value: { value: "standard deviation" } }],
    });
    expect(sameAgain(source)).toMatchObject({ kept: 2, moved: [] });
    expect(thereAndBack(source).losses).toEqual([
      "dataQualityInfo[0]/report[0]/result[0]/errorStatistic: standard deviation",
    ]);
  });

  test("has a value of any type: a text, or XML", () => {
    const source = result(
      element("value", "<gco:Record>0.5</gco:Record>") +
        element("value", "<gco:Record><a:row xmlns:a='urn:a'><a:x>1</a:x></a:row></gco:Record>"),
    );
    expect(firstReport(source)?.result?.[0]).toMatchObject({
      value: [{ value: "0.5" }, { xml: { name: "gco:Record" } }],
    });
    const { there, ledger } = thereAndBack(source);
    expect(ledger).toMatchObject({ kept: 2, lost: [] });
    // gco:Record is in both encodings, under two name spaces.
    expect(there).not.toContain("isotc211.org/2005");
  });
});

describe("scopes", () => {
  test("a scope has several extents in ISO 19115-1 and one in ISO 19139", () => {
    const record = readOne(quality(""));
    delete record.$encoding;
    record.dataQualityInfo = [
      {
        $type: "DQ_DataQuality",
        scope: {
          $type: "MD_Scope",
          level: { value: "dataset" },
          extent: [
            { $type: "EX_Extent", description: { value: "north" } },
            { $type: "EX_Extent", description: { value: "south" } },
          ],
        },
      },
    ];
    const { value, losses } = writeIso(record, "iso19139");
    expect(value).toContain("<gmd:DQ_Scope>");
    expect(losses).toMatchObject([{ path: "dataQualityInfo[0]/scope/extent[1]/description", value: "south" }]);
  });

  test("a description by references to features keeps the first, and the others apart", () => {
    const source = quality(
      element(
        "scope",
        element(
          "DQ_Scope",
          element(
            "levelDescription",
            element(
              "MD_ScopeDescription",
              element("features", "", 'xlink:href="#a"') + element("features", "", 'xlink:href="#b"'),
            ),
          ),
        ),
      ),
    );
    expect(readOne(source).dataQualityInfo?.[0]?.scope?.levelDescription?.[0]).toMatchObject({
      features: { $xlink: { href: "#a" } },
      $extra: [{ property: "features", value: { $xlink: { href: "#b" } } }],
    });
    expect(sameAgain(source)).toMatchObject({ kept: 2, lost: [] });
  });
});
