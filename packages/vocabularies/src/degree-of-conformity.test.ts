import { expect, it } from "vitest";
import { degreeOfPass, findDegreeOfConformity, passOfDegree } from "./degree-of-conformity.js";

const INSPIRE = "http://inspire.ec.europa.eu/metadata-codelist/";

it("turns pass into a degree of conformity and back", () => {
  expect(degreeOfPass(true)).toEqual({ code: "conformant", iri: `${INSPIRE}DegreeOfConformity/conformant` });
  expect(degreeOfPass(false).code).toBe("notConformant");
  expect(degreeOfPass(undefined).code).toBe("notEvaluated");
  expect([passOfDegree("conformant"), passOfDegree("notConformant"), passOfDegree("notEvaluated")]).toEqual([
    true,
    false,
    undefined,
  ]);
  expect(findDegreeOfConformity(`${INSPIRE}DegreeOfConformity/notEvaluated`)?.code).toBe("notEvaluated");
  expect(findDegreeOfConformity("1")?.code).toBe("conformant");
  expect(findDegreeOfConformity("maybe")).toBeUndefined();
});
