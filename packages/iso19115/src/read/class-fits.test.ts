import { leafLedger } from "@metabridge/roundtrip";
import { describe, expect, test } from "vitest";
import { encodings } from "../encoding/encodings.js";
import { writeIso } from "../write/write-iso.js";
import { ClassFits } from "./class-fits.js";
import { readIso } from "./read-iso.js";

describe("ClassFits", () => {
  const classes = new ClassFits(encodings());
  test.each([
    ["MD_Identification", "MD_DataIdentification", true],
    ["MD_DataIdentification", "SV_ServiceIdentification", true],
    ["CI_ResponsibleParty", "CI_Responsibility", true],
    ["DQ_Element", "DQ_DomainConsistency", true],
    ["CI_Citation", "CI_Date", false],
    ["CI_OnlineResource", "CI_Contact", false],
  ])("%s called for, %s found: %s", (called, found, fits) => {
    expect(classes.fits(called, found)).toBe(fits);
  });
});

test("an object of another class than its property holds is an extra property, and is written back", () => {
  const source = `<gmd:MD_Metadata xmlns:gmd="http://www.isotc211.org/2005/gmd" xmlns:gco="http://www.isotc211.org/2005/gco"><gmd:identificationInfo><gmd:MD_DataIdentification><gmd:citation><gmd:CI_Date><gmd:date><gco:Date>2019-02-01</gco:Date></gmd:date></gmd:CI_Date></gmd:citation></gmd:MD_DataIdentification></gmd:identificationInfo></gmd:MD_Metadata>`;
  const { value, diagnostics } = readIso(source);
  const identification = value[0]?.identificationInfo?.[0];
  expect(identification?.citation).toBeUndefined();
  expect(identification?.$extra).toMatchObject([
    { reason: "wrong-type", property: "citation", value: { $type: "CI_Date", date: { value: "2019-02-01" } } },
  ]);
  expect(diagnostics).toMatchObject([{ code: "iso.property.wrong-type" }]);
  const { kept, lost } = leafLedger(source, value[0] === undefined ? "" : writeIso(value[0], "iso19139").value);
  expect([kept, lost]).toEqual([1, []]);
});
