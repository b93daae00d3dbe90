import { describe, expect, it } from "vitest";
import { codeInEncoding, codeListUrl, codesOf, findCode, hasCode, isCodeListName } from "./code-lists.js";

describe("code lists", () => {
  it("hold the codes of both editions", () => {
    expect(codesOf("CI_RoleCode", "iso19139")).toHaveLength(11);
    expect(codesOf("CI_RoleCode", "iso19115-3")).toHaveLength(20);
    expect(codesOf("MD_TopicCategoryCode", "iso19139")).toHaveLength(19);
    expect(codesOf("MD_MediumNameCode", "iso19115-3")).toEqual([]);
    expect(hasCode("MD_RestrictionCode", "license", "iso19139")).toBe(true);
    expect(hasCode("MD_RestrictionCode", "license", "iso19115-3")).toBe(false);
    expect(isCodeListName("CI_RoleCode")).toBe(true);
    expect(isCodeListName("toString")).toBe(false);
  });

  it.each([
    ["MD_ProgressCode", "ongoing", "onGoing"],
    ["MD_ProgressCode", "MD_ProgressCode_completed", "completed"],
    ["MD_MaintenanceFrequencyCode", "quartely", "quarterly"],
    ["MD_MaintenanceFrequencyCode", "As Needed", "asNeeded"],
    ["CI_DateTypeCode", "RI_366", "creation"],
    ["CI_DateTypeCode", "creation; création", "creation"],
    ["MD_KeywordTypeCode", "http://example.org/codes.xml#MD_KeywordTypeCode_theme", "theme"],
    ["MD_KeywordTypeCode", "isoTopicCategory", undefined],
  ] as const)("find in %s for “%s” the code %s", (list, text, code) => {
    expect(findCode(list, text)).toBe(code);
  });

  it("spell codes as each edition does", () => {
    expect(codeInEncoding("MD_RestrictionCode", "license", "iso19115-3")).toBe("licence");
    expect(codeInEncoding("MD_RestrictionCode", "licence", "iso19139")).toBe("license");
    expect(codeInEncoding("CI_RoleCode", "owner", "iso19139")).toBe("owner");
  });

  it("have an address in each encoding", () => {
    expect(codeListUrl("CI_RoleCode", "iso19139")).toBe(
      "http://standards.iso.org/iso/19139/resources/gmxCodelists.xml#CI_RoleCode",
    );
    expect(codeListUrl("CI_RoleCode", "iso19115-3")).toBe(
      "http://standards.iso.org/iso/19115/resources/Codelists/cat/codelists.xml#CI_RoleCode",
    );
    expect(codeListUrl("DQ_EvaluationMethodTypeCode", "iso19115-3")).toBe(
      "http://standards.iso.org/iso/19157/resources/Codelists/cat/codelists.xml#DQ_EvaluationMethodTypeCode",
    );
    expect(codeListUrl("LanguageCode", "iso19139")).toBe("http://www.loc.gov/standards/iso639-2/");
  });
});
