import { describe, expect, test } from "vitest";
import { DATASET, HARMONISED_SERVICE, judged, VIEW_SERVICE, withChange } from "../../../test/records.js";

type Row = readonly [
  fact: string,
  rule: string,
  from: string | RegExp,
  to: string,
  verdict: string,
  found: readonly string[],
];

const VIEW: readonly Row[] = [
  [
    "no name of the level",
    "md sds 3.1",
    /<gmd:hierarchyLevelName>.*?<\/gmd:hierarchyLevelName>/,
    "",
    "passed",
    ["resource-type.no-level-name"],
  ],
  [
    "no category",
    "md sds 3.4",
    /<gmd:descriptiveKeywords>.*?<\/gmd:descriptiveKeywords>/,
    "",
    "failed",
    ["service.category-missing"],
  ],
  ["a protocol as type", "md sds 3.5", ">view<", ">OGC:WMS<", "failed", ["service.type-unknown"]],
  [
    "another code space",
    "md sds 3.5",
    'codeSpace="http://inspire.ec.europa.eu/metadata-codelist/SpatialDataServiceType"',
    'codeSpace="urn:x"',
    "passed",
    ["service.type-code-space"],
  ],
  [
    "data by uuidref only",
    "md sds 3.6",
    /<srv:operatesOn [^>]*>/,
    '<srv:operatesOn uuidref="fr-rouen-1"/>',
    "failed",
    ["coupled.uuidref-only"],
  ],
  [
    "data by a name",
    "md sds 3.6",
    /<srv:operatesOn [^>]*>/,
    '<srv:operatesOn xlink:href="fr-rouen-1"/>',
    "failed",
    ["coupled.not-http"],
  ],
  [
    "no data, though tightly coupled",
    "md sds 3.6",
    /<srv:operatesOn [^>]*>/,
    "",
    "passed",
    ["coupled.tight-without-data"],
  ],
  [
    "a link that does not say what it is for",
    "md sds 3.7",
    /<gmd:description>.*?<\/gmd:description>/,
    "",
    "passed",
    ["locator.function-and-description"],
  ],
  [
    "a quality section about data",
    "md sds 3.8",
    /(<gmd:DQ_Scope>.*?codeListValue=")service/,
    "$1dataset",
    "failed",
    ["quality.scope"],
  ],
  ["a service of another kind", "md ns 4.1", ">view<", ">invoke<", "failed", ["service.type-not-network"]],
];

const HARMONISED: readonly Row[] = [
  ["a view service with a category", "md sds-invocable 5.1", ">other<", ">view<", "failed", ["service.type-not-other"]],
  [
    "no access point",
    "md sds-invocable 5.2",
    "OnLineDescriptionCode/accessPoint",
    "OnLineDescriptionCode/endPoint",
    "failed",
    ["service.access-point-missing"],
  ],
  [
    "no conformity to the regulation",
    "md sds-invocable 5.3",
    "1089/2010",
    "1098/2010",
    "failed",
    ["conformity.no-regulation"],
  ],
  [
    "no category",
    "md sds-invocable 5.4",
    "2.0/sds-harmonised",
    "2.0/sds-splendid",
    "failed",
    ["service.category-not-declared"],
  ],
  [
    "no technical specification",
    "md sds-invocable 5.5",
    /<gmd:report><gmd:DQ_DomainConsistency>(?:(?!<gmd:report>).)*OGC Web Processing.*?<\/gmd:report>/,
    "",
    "failed",
    ["service.no-technical-specification"],
  ],
  [
    "no reference system",
    "md sds-interoperable 6.1",
    /<gmd:referenceSystemInfo>.*?<\/gmd:referenceSystemInfo>/,
    "",
    "failed",
    ["crs.missing"],
  ],
  [
    "no custodian",
    "md sds-interoperable 6.4",
    'codeListValue="custodian"',
    'codeListValue="distributor"',
    "failed",
    ["point-of-contact.no-custodian"],
  ],
  [
    "no capacity",
    "md sds-interoperable 6.5",
    "QualityOfServiceCriteriaCode/capacity",
    "QualityOfServiceCriteriaCode/beauty",
    "failed",
    ["service-quality.missing", "service-quality.criterion"],
  ],
  ["an availability of more than all", "md sds-interoperable 6.5", "99.5", "101", "failed", ["quantity.value"]],
  [
    "a performance in minutes",
    "md sds-interoperable 6.5",
    "uom/SI/second",
    "uom/SI/minute",
    "failed",
    ["quantity.unit"],
  ],
  [
    "an operation at another address",
    "md sds-harmonised 7.1",
    "<srv:connectPoint><gmd:CI_OnlineResource><gmd:linkage><gmd:URL>https://wms.rouen.example/plu",
    "<srv:connectPoint><gmd:CI_OnlineResource><gmd:linkage><gmd:URL>https://elsewhere.example/plu",
    "failed",
    ["operation.other-address"],
  ],
  [
    "an operation without a platform",
    "md sds-harmonised 7.2",
    /<srv:DCP>.*?<\/srv:DCP>/,
    "",
    "failed",
    ["operation.no-platform"],
  ],
  [
    "a parameter without anything",
    "md sds-harmonised 7.3",
    "<srv:connectPoint>",
    "<srv:parameters><srv:SV_Parameter/></srv:parameters><srv:connectPoint>",
    "failed",
    ["parameter.name", "parameter.optionality", "parameter.repeatability", "parameter.value-type"],
  ],
];

describe("services", () => {
  test.each(VIEW)("view: %s (%s)", (_fact, rule, from, to, verdict, found) => {
    expect(judged(withChange(VIEW_SERVICE, from, to), rule)).toEqual({ verdict, found });
  });

  test.each(HARMONISED)("harmonised: %s (%s)", (_fact, rule, from, to, verdict, found) => {
    const suite = /^md (?:sds|ns)-?\w*/.exec(rule)?.[0].slice(3) as "sds" | undefined;
    expect(
      judged(withChange(HARMONISED_SERVICE, from, to), rule, "default", suite === undefined ? {} : { suites: [suite] }),
    ).toEqual({ verdict, found });
  });

  test("the official suites have no test of the baseline, and ask a person about the resolution of all records", () => {
    expect(judged(VIEW_SERVICE, "md sds 3.4", "reference").verdict).toBe("not-applicable");
    expect(judged(DATASET, "md sds 3.3", "reference").verdict).toBe("manual");
    expect(judged(DATASET, "md sds 3.3").verdict).toBe("not-applicable");
  });

  test("the classes of invocable services concern network services only where they are asked for", () => {
    expect(judged(VIEW_SERVICE, "md sds-invocable 5.2").verdict).toBe("not-applicable");
    expect(judged(VIEW_SERVICE, "md sds-invocable 5.2", "default", { suites: ["sds-invocable"] }).verdict).toBe(
      "failed",
    );
  });

  test("links are looked at where somebody has followed them", () => {
    const rule = "md sds 3.6";
    expect(judged(VIEW_SERVICE, rule).verdict).toBe("passed");
    expect(judged(VIEW_SERVICE, rule, "default", { links: () => "unreachable" })).toEqual({
      verdict: "failed",
      found: ["coupled.unreachable"],
    });
    expect(judged(VIEW_SERVICE, rule, "default", { links: () => "other" })).toEqual({
      verdict: "failed",
      found: ["coupled.no-dataset"],
    });
    expect(judged(VIEW_SERVICE, rule, "default", { links: () => "dataset-record" }).verdict).toBe("passed");
  });
});
