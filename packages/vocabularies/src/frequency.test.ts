import { describe, expect, it } from "vitest";
import {
  EU_FREQUENCY_OF_ISO,
  findFrequency,
  frequencyOfDuration,
  type MD_MaintenanceFrequencyCode,
} from "./frequency.js";

describe("findFrequency", () => {
  it("maps each ISO code to the EU frequency of GeoDCAT-AP, and back to itself", () => {
    for (const [iso, code] of Object.entries(EU_FREQUENCY_OF_ISO) as [MD_MaintenanceFrequencyCode, string][]) {
      expect(findFrequency(iso)).toMatchObject({
        code,
        iri: `http://publications.europa.eu/resource/authority/frequency/${code}`,
        iso,
      });
    }
  });

  it.each([
    ["continual", "CONT"],
    ["biannually", "ANNUAL_2"],
    ["as needed", "AS_NEEDED"],
    ["Weekly", "WEEKLY"],
    ["quartely", "QUARTERLY"],
    ["MD_MaintenanceFrequencyCode_asNeeded", "AS_NEEDED"],
    ["RI_540", "AS_NEEDED"],
    ["asNeeded; auBesoin", "AS_NEEDED"],
    ["http://inspire.ec.europa.eu/metadata-codelist/MaintenanceFrequency/notPlanned", "NOT_PLANNED"],
    ["http://publications.europa.eu/resource/authority/frequency/BIMONTHLY", "BIMONTHLY"],
    ["http://publications.europa.eu/resource/authority/frequency/asNeeded", "AS_NEEDED"],
    ["http://purl.org/cld/freq/threeTimesAYear", "ANNUAL_3"],
    ["tous les quinze jours", "BIWEEKLY"],
    ["jährlich", "ANNUAL"],
    ["regular monitoring, yearly", "ANNUAL"],
    ["5min", "5MIN"],
    ["5annually", "QUINQUENNIAL"],
    ["P1Y", "ANNUAL"],
    ["R/P1M", "MONTHLY"],
  ])("reads “%s” as %s", (text, code) => {
    expect(findFrequency(text)?.code).toBe(code);
  });

  it.each([
    "",
    "frequency",
    "resource maintenance frequency",
    "http://publications.europa.eu/resource/authority/language/ENG",
    "constructor",
  ])("finds no frequency in “%s”", (text) => {
    expect(findFrequency(text)).toBeUndefined();
  });
});

describe("frequencyOfDuration", () => {
  it.each([
    ["P7D", "WEEKLY"],
    ["P14D", "BIWEEKLY"],
    ["P12M", "ANNUAL"],
    ["P0Y3M0D", "QUARTERLY"],
    ["P0Y0M1DT0H0M0S", "DAILY"],
    ["PT24H", "DAILY"],
    ["PT1H", "HOURLY"],
    ["P7M", "OTHER"],
  ])("reads %s as %s", (duration, code) => {
    expect(frequencyOfDuration(duration)?.code).toBe(code);
  });

  it.each(["P", "PT", "P0D", "1 year", ""])("refuses “%s”", (duration) => {
    expect(frequencyOfDuration(duration)).toBeUndefined();
  });
});
