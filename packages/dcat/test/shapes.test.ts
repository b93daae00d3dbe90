import { describe, expect, test } from "vitest";
import { iri, toQuads } from "../src/index.js";
import { forests, labels, viewService } from "./forest-dataset.js";
import { hasShapes, violations } from "./shacl.js";

const DCAT_AP_3 = ["dcat-ap-3.0.1/shacl/dcat-ap-SHACL.ttl", "dcat-ap-3.0.1/shacl/ranges.ttl"];
const GEODCAT_AP_3 = ["geodcat-ap-3.0.0/geodcat-ap-3.0.0-SHACL.ttl"];
const DCAT_AP_2 = ["dcat-ap-2.1.1/dcat-ap_2.1.1_shacl_shapes.ttl", "dcat-ap-2.1.1/dcat-ap_2.1.1_shacl_range.ttl"];
const HVD = ["dcat-ap-hvd-3.0.0/shacl/hvd-SHACL.ttl"];

describe.skipIf(!hasShapes)("the official SHACL shapes", () => {
  test.each([
    ["dcat-ap", DCAT_AP_3],
    ["geodcat-ap", GEODCAT_AP_3],
    ["dcat-ap-2.1.1", DCAT_AP_2],
  ])("find no violation in a rich dataset written for %s", async (profile, shapes) => {
    const { value } = toQuads(forests(), { profile, labels, languages: ["fr"] });
    expect(await violations(value, ...shapes)).toEqual([]);
  });

  test.each([
    ["dcat-ap", DCAT_AP_3],
    ["geodcat-ap", GEODCAT_AP_3],
    ["dcat-ap-2.1.1", DCAT_AP_2],
  ])("find no violation in a service written for %s", async (profile, shapes) => {
    const { value } = toQuads(viewService(), { profile, labels, languages: ["fr"] });
    expect(await violations(value, ...shapes)).toEqual([]);
  });

  test("find no violation in a high-value dataset written for dcat-ap-hvd", async () => {
    const law = {
      applicableLegislation: [iri("http://data.europa.eu/eli/reg_impl/2023/138/oj")],
      hvdCategory: [iri("http://data.europa.eu/bna/c_dd313021")],
    };
    const dataset = { ...forests(), ...law };
    for (const distribution of dataset.distribution ?? []) {
      if (distribution.$type === undefined) continue;
      distribution.applicableLegislation = law.applicableLegislation;
      distribution.accessService = [{ ...viewService(), ...law }];
    }
    const { value } = toQuads(dataset, { profile: "dcat-ap-hvd", labels, languages: ["fr"] });
    expect(await violations(value, ...HVD, ...DCAT_AP_3)).toEqual([]);
  });

  test("find in a dataset that is not of high value just what HVD makes mandatory", async () => {
    const { value } = toQuads(forests(), { profile: "dcat-ap-hvd", labels, languages: ["fr"] });
    expect(await violations(value, ...HVD)).toEqual([
      "MinCountConstraintComponent DataService/applicableLegislation",
      "MinCountConstraintComponent DataService/contactPoint",
      "MinCountConstraintComponent DataService/hvdCategory",
      "MinCountConstraintComponent DataService/page",
      "MinCountConstraintComponent Dataset,Resource/applicableLegislation",
      "MinCountConstraintComponent Dataset,Resource/hvdCategory",
      "MinCountConstraintComponent Distribution/applicableLegislation",
    ]);
  });

  test("find violations where no profile is applied, so that they do look", async () => {
    const { value } = toQuads(forests());
    expect((await violations(value, ...GEODCAT_AP_3)).length).toBeGreaterThan(10);
  });
});
