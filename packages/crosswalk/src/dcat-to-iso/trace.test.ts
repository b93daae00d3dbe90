import { keepOrigins, originsOf } from "@metabridge/core";
import type { Resource } from "@metabridge/dcat";
import { describe, expect, it } from "vitest";
import { dcatToIso } from "./dcat-to-iso.js";

const trees = (): Resource => ({
  $type: "Dataset",
  title: [
    { value: "Street trees", language: "en" },
    { value: "Straßenbäume", language: "de" },
  ],
  keyword: [{ value: "tree", language: "en" }],
  accrualPeriodicity: { $id: "http://publications.europa.eu/resource/authority/frequency/ANNUAL" },
  distribution: [{ $type: "Distribution", accessURL: [{ $id: "https://example.org/trees.csv" }] }],
});

describe("the origins of an ISO record that was made of a resource", () => {
  it("are the literals and IRIs of the resource", () => {
    const { value } = dcatToIso(trees(), { trace: true });
    const origins = originsOf(value);
    const of = (part: object | undefined) => part && origins?.of(part)?.path;
    const [identification] = value.identificationInfo ?? [];
    const title = identification?.citation?.title;
    expect(of(title)).toBe("title[0]");
    expect(of(title?.translations?.[0])).toBe("title[1]");
    expect(of(identification?.descriptiveKeywords?.[0]?.keyword?.[0])).toBe("keyword[0]");
    expect(of(identification?.resourceMaintenance?.[0]?.maintenanceAndUpdateFrequency)).toBe("accrualPeriodicity");
    const [options] = value.distributionInfo?.[0]?.transferOptions ?? [];
    expect(of(options?.onLine?.[0]?.linkage)).toBe("distribution[0]/accessURL[0]");
    // It is always the same.
    expect(of(value.metadataScope?.[0]?.resourceScope)).toBeUndefined();
  });

  it("lead on to where the resource came from", () => {
    const resource = trees();
    const title = resource.title?.[0];
    const position = { line: 12, column: 3 };
    keepOrigins(resource, { of: (value) => (value === title ? { path: "name", position } : undefined) });
    const { value } = dcatToIso(resource, { trace: true });
    const [identification] = value.identificationInfo ?? [];
    expect(originsOf(value)?.of(identification?.citation?.title ?? {})).toEqual({ path: "name", position });
    expect(originsOf(value)?.of(identification?.citation?.title?.translations?.[0] ?? {})).toBeUndefined();
  });

  it("leave the resource as it is, and are kept only where somebody asks", () => {
    const resource = trees();
    const { value } = dcatToIso(resource, { trace: true });
    originsOf(value)?.of(value);
    expect(resource).toEqual(trees());
    expect(originsOf(dcatToIso(resource).value)).toBeUndefined();
  });
});
