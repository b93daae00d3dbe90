import { describe, expect, it } from "vitest";
import { findProgress, findStatus } from "./status.js";

describe("findStatus", () => {
  it.each([
    ["completed", "COMPLETED", "Completed"],
    ["under development", "DEVELOP", "UnderDevelopment"],
    ["obsolete", "DEPRECATED", "Deprecated"],
    ["withdrawn", "WITHDRAWN", "Withdrawn"],
    ["http://purl.org/adms/status/Completed", "COMPLETED", "Completed"],
    ["http://publications.europa.eu/resource/authority/distribution-status/DEVELOP", "DEVELOP", "UnderDevelopment"],
  ])("reads %s as %s", (text, code, adms) => {
    expect(findStatus(text)).toEqual({
      code,
      distributionStatus: `http://publications.europa.eu/resource/authority/distribution-status/${code}`,
      datasetStatus: `http://publications.europa.eu/resource/authority/dataset-status/${code}`,
      adms: `http://purl.org/adms/status/${adms}`,
    });
  });
  it("takes an ongoing resource for none of the four, but knows the code", () => {
    expect(findStatus("onGoing")).toBeUndefined();
    expect(findProgress("RI_596")).toBe("onGoing");
    expect(findStatus("status 1")).toBeUndefined();
  });
});
