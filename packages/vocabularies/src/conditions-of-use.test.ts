import { describe, expect, it } from "vitest";
import { findConditionsOfUse } from "./conditions-of-use.js";

describe("findConditionsOfUse", () => {
  it.each([
    ["no conditions apply", "noConditionsApply"],
    ["No conditions apply to access and use", "noConditionsApply"],
    ["keine Bedingungen anwendbar", "noConditionsApply"],
    ["Er zijn geen condities voor toegang en gebruik", "noConditionsApply"],
    [
      "http://inspire.ec.europa.eu/registry/metadata-codelist/ConditionsApplyingToAccessAndUse/noConditionsApply",
      "noConditionsApply",
    ],
    ["Conditions unknown", "conditionsUnknown"],
    ["The conditions applying to access and use are unknown.", "conditionsUnknown"],
  ])("reads “%s” as %s", (text, code) => {
    expect(findConditionsOfUse(text)).toEqual({
      code,
      iri: `http://inspire.ec.europa.eu/metadata-codelist/ConditionsApplyingToAccessAndUse/${code}`,
    });
  });

  it.each(["", "CC BY 4.0", "No conditions apply except for resellers", "no limitations"])(
    "finds none in “%s”",
    (text) => {
      expect(findConditionsOfUse(text)).toBeUndefined();
    },
  );
});
