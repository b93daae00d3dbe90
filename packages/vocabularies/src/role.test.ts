import { describe, expect, it } from "vitest";
import { findRole, roleOfProperty } from "./role.js";

describe("findRole", () => {
  it.each([
    ["pointOfContact", "pointOfContact", "http://www.w3.org/ns/dcat#contactPoint"],
    ["publisher", "publisher", "http://purl.org/dc/terms/publisher"],
    ["author", "author", "http://purl.org/dc/terms/creator"],
    ["owner", "owner", "http://purl.org/dc/terms/rightsHolder"],
    ["custodian", "custodian", "http://data.europa.eu/930/custodian"],
    ["principal investigator", "principalInvestigator", "http://data.europa.eu/930/principalInvestigator"],
    ["RI_414", "pointOfContact", "http://www.w3.org/ns/dcat#contactPoint"],
    ["custodian; conservateur", "custodian", "http://data.europa.eu/930/custodian"],
    ["CI_RoleCode_distributor", "distributor", "http://data.europa.eu/930/distributor"],
    ["disributor", "distributor", "http://data.europa.eu/930/distributor"],
    [
      "http://inspire.ec.europa.eu/metadata-codelist/ResponsiblePartyRole/processor",
      "processor",
      "http://data.europa.eu/930/processor",
    ],
    ["contributor", "contributor", "http://purl.org/dc/terms/contributor"],
  ])("reads “%s” as %s, %s", (text, code, property) => {
    expect(findRole(text)).toMatchObject({ code, property });
  });

  it("gives INSPIRE's IRI, or that of ISO 19115-1 for the roles that INSPIRE has not", () => {
    expect(findRole("owner")?.iri).toBe("http://inspire.ec.europa.eu/metadata-codelist/ResponsiblePartyRole/owner");
    expect(findRole("funder")).toEqual({
      code: "funder",
      iri: "http://standards.iso.org/iso/19115/resources/Codelists/cat/codelists.xml#CI_RoleCode_funder",
    });
  });

  it.each([
    "",
    "projectLeader",
    "anyValidURI",
    "MISSING_ROLE",
    "constructor",
    "http://inspire.ec.europa.eu/metadata-codelist/ResourceType/dataset",
  ])("knows no role “%s”", (text) => {
    expect(findRole(text)).toBeUndefined();
  });

  it("goes back from property to role", () => {
    expect(roleOfProperty("http://purl.org/dc/terms/rightsHolder")?.code).toBe("owner");
    expect(roleOfProperty("http://purl.org/dc/terms/creator")?.code).toBe("author");
    expect(roleOfProperty("http://purl.org/dc/terms/contributor")?.code).toBe("contributor");
    expect(roleOfProperty("http://purl.org/dc/terms/title")).toBeUndefined();
  });
});
