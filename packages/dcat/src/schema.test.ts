import { describe, expect, test } from "vitest";
import { forests, viewService } from "../test/forest-dataset.js";
import { parseDataset, parseNode, parseResource } from "./schema.js";

const codes = (of: { diagnostics: readonly { code: string; path?: string; severity: string }[] }) =>
  of.diagnostics.map(({ code, path, severity }) => `${severity} ${code} ${path ?? ""}`.trim());

describe("checking a model", () => {
  test("accepts a rich dataset and a service as they are", () => {
    const dataset = forests();
    const parsed = parseDataset(dataset);
    expect(codes(parsed)).toEqual([]);
    expect(parsed.value).toBe(dataset);
    expect(codes(parseResource(viewService()))).toEqual([]);
  });

  test("refuses a bare string for a text, and says where", () => {
    const parsed = parseDataset({ $type: "Dataset", title: "Forests" });
    expect(parsed.value).toBeUndefined();
    expect(codes(parsed)).toEqual(["error dcat.value.invalid title"]);
  });

  test("refuses a property that the class does not have, deep inside too", () => {
    const parsed = parseDataset({
      $type: "Dataset",
      titel: [],
      distribution: [{ $type: "Distribution", accessURL: [{ $id: "https://example.org/" }], url: "x" }],
    });
    expect(parsed.value).toBeUndefined();
    expect(codes(parsed)).toEqual(["error dcat.property.unknown distribution[0]", "error dcat.property.unknown"]);
  });

  test("refuses a node of another class than the property takes", () => {
    const parsed = parseDataset({ $type: "Dataset", publisher: { $type: "Location" } });
    expect(codes(parsed)).toEqual(["error dcat.value.invalid publisher/$type"]);
  });

  test("accepts a person where an agent is asked for, and a series where a dataset is", () => {
    expect(codes(parseDataset({ $type: "Dataset", publisher: { $type: "Person" } }))).toEqual([]);
    expect(codes(parseDataset({ $type: "Dataset", source: [{ $type: "DatasetSeries" }] }))).toEqual([]);
  });

  test("warns of IRIs, language tags and dates that are not valid, and keeps the value", () => {
    const dataset = {
      $type: "Dataset",
      $id: "not an IRI",
      title: [{ value: "Forêts", language: "français" }],
      issued: { value: "2013-13", datatype: "http://www.w3.org/2001/XMLSchema#gYearMonth" },
      landingPage: [{ $id: "www.example.org" }],
    };
    const parsed = parseDataset(dataset);
    expect(parsed.value).toBe(dataset);
    expect(codes(parsed)).toEqual([
      "warning dcat.iri.invalid $id",
      "warning dcat.language.invalid title[0]/language",
      "warning dcat.literal.invalid issued",
      "warning dcat.iri.invalid landingPage[0]/$id",
    ]);
  });

  test("takes a quality measurement, whose value is a literal and not a string", () => {
    const measurement = { $type: "QualityMeasurement", value: { value: "0.5" } };
    expect(parseNode("QualityMeasurement", measurement).value).toBe(measurement);
  });

  test("takes a geometry as a literal or as a node", () => {
    const location = { $type: "Location", geometry: [{ value: "POINT(1 2)" }, { $type: "Geometry" }] };
    expect(codes(parseNode("Location", location))).toEqual([]);
  });

  test("takes any value in $other", () => {
    const dataset = {
      $type: "Dataset",
      $other: { "https://example.org/p": [{ value: "x" }, { $id: "_:b" }, { $types: [] }, { $type: "Kind" }] },
    };
    expect(codes(parseDataset(dataset))).toEqual([]);
  });

  test("refuses what is no resource at all", () => {
    expect(codes(parseResource(null))).toEqual(["error dcat.class.unknown $type"]);
    expect(codes(parseResource({ $type: "Distribution" }))).toEqual(["error dcat.class.unknown $type"]);
  });
});
