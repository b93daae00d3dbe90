import type { EX_Extent, TimeInstant, TimePeriod } from "@metabridge/iso19115";
import { describe, expect, it } from "vitest";
import { datasetRecord, words } from "../../test/record.js";
import { isoToDcat } from "./iso-to-dcat.js";

const when = (extent: TimePeriod | TimeInstant, more: Omit<Partial<EX_Extent>, "$type"> = {}) =>
  isoToDcat(
    datasetRecord({
      extent: [{ $type: "EX_Extent", temporalElement: [{ $type: "EX_TemporalExtent", extent }], ...more }],
    }),
  );

describe("a temporal extent", () => {
  it("is a period with the precision that it is written with", () => {
    const { value } = when({
      $type: "TimePeriod",
      beginPosition: { value: "2001" },
      endPosition: { value: "2010-12-31" },
    });
    expect(value.temporal).toEqual([
      {
        $type: "PeriodOfTime",
        startDate: { value: "2001", datatype: "http://www.w3.org/2001/XMLSchema#gYear" },
        endDate: { value: "2010-12-31", datatype: "http://www.w3.org/2001/XMLSchema#date" },
      },
    ]);
  });

  it("has its ends as instants in some records", () => {
    const begin: TimeInstant = { $type: "TimeInstant", timePosition: { value: "2001-05" } };
    expect(when({ $type: "TimePeriod", begin }).value.temporal).toMatchObject([{ startDate: { value: "2001-05" } }]);
  });

  it("begins and ends with an instant", () => {
    const { value } = when({ $type: "TimeInstant", timePosition: { value: "2020-02-29" } });
    expect(value.temporal).toMatchObject([{ startDate: { value: "2020-02-29" }, endDate: { value: "2020-02-29" } }]);
  });

  it("that goes on has no end", () => {
    const { value, losses } = when({
      $type: "TimePeriod",
      beginPosition: { value: "2001" },
      endPosition: { indeterminatePosition: "now" },
    });
    expect(value.temporal).toMatchObject([{ startDate: { value: "2001" }, endDate: undefined }]);
    expect(losses).toMatchObject([{ value: "now" }]);
  });

  it("before a date does not end with it", () => {
    const { value, diagnostics } = when({
      $type: "TimePeriod",
      beginPosition: { value: "1990" },
      endPosition: { value: "2000", indeterminatePosition: "before" },
    });
    expect(value.temporal).toMatchObject([{ endDate: undefined }]);
    expect(diagnostics).toMatchObject([{ code: "crosswalk.date.indeterminate" }]);
  });

  it("may have a name and no dates", () => {
    const { value } = when({ $type: "TimePeriod", name: [{ value: "Mittelalter" }] });
    expect(value.temporal).toEqual([{ $type: "PeriodOfTime", prefLabel: [{ value: "Mittelalter", language: "de" }] }]);
  });

  it("of nothing is none", () => {
    expect(when({ $type: "TimePeriod" }, { description: words("") }).value.temporal).toBeUndefined();
  });
});
