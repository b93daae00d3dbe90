import { expect, test } from "vitest";
import { element, iso19139, readOne, simple, text, thereAndBack } from "../../../test/records.js";

const lineage = (content: string): string =>
  iso19139(element("dataQualityInfo", element("DQ_DataQuality", element("lineage", element("LI_Lineage", content)))));

test("a process step has an instant in place of a date with a time", () => {
  const source = lineage(
    element(
      "processStep",
      element("LI_ProcessStep", text("description", "Scanned") + simple("dateTime", "DateTime", "2020-05-01T08:00:00")),
    ),
  );
  expect(readOne(source).resourceLineage?.[0]?.processStep).toMatchObject([
    { stepDateTime: { $type: "TimeInstant", timePosition: { value: "2020-05-01T08:00:00" } } },
  ]);
  expect(thereAndBack(source)).toMatchObject({ ledger: { lost: [], changed: [] }, losses: [] });
});

test("a source has its scale among its resolutions, and its extent in a scope", () => {
  const source = lineage(
    element(
      "source",
      element(
        "LI_Source",
        text("description", "Cadastral maps") +
          element("scaleDenominator", element("MD_RepresentativeFraction", simple("denominator", "Integer", "2500"))) +
          element("sourceExtent", element("EX_Extent", text("description", "north"))) +
          element("sourceExtent", element("EX_Extent", text("description", "south"))),
      ),
    ),
  );
  expect(readOne(source).resourceLineage?.[0]?.source).toMatchObject([
    {
      sourceSpatialResolution: { $type: "MD_Resolution", equivalentScale: { denominator: { value: 2500 } } },
      scope: { $type: "MD_Scope", extent: [{ description: { value: "north" } }, { description: { value: "south" } }] },
    },
  ]);
  expect(thereAndBack(source)).toMatchObject({ ledger: { lost: [], changed: [] }, losses: [] });
});
