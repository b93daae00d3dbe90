import type { DQ_ConformanceResult, DQ_DataQuality } from "@metabridge/iso19115";
import { describe, expect, it } from "vitest";
import { anchor, code, datasetRecord, day, identifier, words } from "../../test/record.js";
import { isoToDcat } from "./iso-to-dcat.js";

const DEGREE = "http://inspire.ec.europa.eu/metadata-codelist/DegreeOfConformity/";

const reported = (...report: object[]) =>
  isoToDcat(datasetRecord({}, { dataQualityInfo: [{ $type: "DQ_DataQuality", report } as DQ_DataQuality] })).value;

const tested = (result: Omit<DQ_ConformanceResult, "$type">) => ({
  $type: "DQ_DomainConsistency",
  result: [{ $type: "DQ_ConformanceResult", ...result }],
});

const REGULATION = {
  $type: "CI_Citation" as const,
  title: words("Verordnung (EU) Nr. 1089/2010"),
  date: [{ $type: "CI_Date" as const, date: day("2010-12-08"), dateType: code("publication") }],
};

describe("a conformance result", () => {
  it("that is positive says that the data conform to the specification, and that it was tested", () => {
    const value = reported(tested({ specification: REGULATION, explanation: words("geprüft"), pass: { value: true } }));
    const specification = {
      $type: "Standard",
      $types: ["http://www.w3.org/ns/prov#Entity"],
      title: [{ value: "Verordnung (EU) Nr. 1089/2010", language: "de" }],
      issued: { value: "2010-12-08", datatype: "http://www.w3.org/2001/XMLSchema#date" },
    };
    expect(value.conformsTo).toEqual([specification]);
    expect(value.wasUsedBy).toMatchObject([
      {
        $type: "Activity",
        used: [{ $id: "_:resource" }],
        qualifiedAssociation: [{ hadPlan: [{ wasDerivedFrom: [specification] }] }],
        generated: [
          {
            type: [{ $id: `${DEGREE}conformant`, prefLabel: [{ value: "Conformant" }] }],
            description: [{ value: "geprüft", language: "de" }],
          },
        ],
      },
    ]);
  });

  it.each([
    [{ value: false }, "notConformant"],
    [{ $nilReason: "unknown" }, "notEvaluated"],
    [undefined, "notEvaluated"],
  ])("of %o is %s", (pass, degree) => {
    const value = reported(tested({ specification: REGULATION, ...(pass === undefined ? {} : { pass }) }));
    expect(value.conformsTo).toBeUndefined();
    expect(value.wasUsedBy).toMatchObject([{ generated: [{ type: [{ $id: `${DEGREE}${degree}` }] }] }]);
  });

  it("names its specification by the IRI that the record gives", () => {
    const eli = "http://data.europa.eu/eli/reg/2010/1089";
    const byAnchor = tested({
      specification: { $type: "CI_Citation", title: anchor("1089/2010", eli) },
      pass: { value: true },
    });
    const byReference = tested({
      specification: { $type: "CI_Citation", $reference: true, $xlink: { href: "https://example.org/spec" } },
      pass: { value: true },
    });
    expect(reported(byAnchor, byReference).conformsTo?.map(({ $id }) => $id)).toEqual([
      eli,
      "https://example.org/spec",
    ]);
  });
});

describe("a measured quality", () => {
  it("is a value of the measure that the report names", () => {
    const value = reported({
      $type: "DQ_CompletenessOmission",
      measure: {
        $type: "DQ_MeasureReference",
        nameOfMeasure: [words("Fehlende Objekte")],
        measureIdentification: identifier("7"),
      },
      result: [{ $type: "DQ_QuantitativeResult", value: [words("2,5")] }],
    });
    expect(value.hasQualityMeasurement).toMatchObject([
      {
        isMeasurementOf: { $type: "Metric", title: [{ value: "Fehlende Objekte", language: "de" }] },
        value: { value: "2.5", datatype: "http://www.w3.org/2001/XMLSchema#decimal" },
      },
    ]);
  });

  it("without a name is of the kind of its report", () => {
    const value = reported({
      $type: "DQ_CompletenessOmission",
      result: [{ $type: "DQ_QuantitativeResult", value: [words("gering")] }],
    });
    expect(value.hasQualityMeasurement).toMatchObject([
      { isMeasurementOf: { title: [{ value: "Completeness omission", language: "en" }] }, value: { value: "gering" } },
    ]);
  });
});
