import { describe, expect, it } from "vitest";
import { code, datasetRecord, day, words } from "../../test/record.js";
import { isoToDcat } from "./iso-to-dcat.js";

const XSD = "http://www.w3.org/2001/XMLSchema#";

const cited = (citation: object) => isoToDcat(datasetRecord({ citation: { $type: "CI_Citation", ...citation } }));
const date = (value: string, type: string) => ({ $type: "CI_Date" as const, date: day(value), dateType: code(type) });

describe("the citation of a resource", () => {
  it("gives titles, abbreviations and the version in their languages", () => {
    const { value } = cited({
      title: words("Radwege", { "#FR": "Pistes cyclables" }),
      alternateTitle: [words("RW")],
      edition: words("2. Ausgabe"),
    });
    expect(value.title).toEqual([
      { value: "Radwege", language: "de" },
      { value: "Pistes cyclables", language: "fr" },
    ]);
    expect(value.alternative).toEqual([{ value: "RW", language: "de" }]);
    expect(value.version).toEqual([{ value: "2. Ausgabe", language: "de" }]);
  });

  it("gives each kind of date its property, and each date the datatype of its form", () => {
    const { value } = cited({
      date: [date("2019", "creation"), date("2020-05", "publication"), date("2024-03-01T12:00:00Z", "revision")],
    });
    expect(value.created).toEqual({ value: "2019", datatype: `${XSD}gYear` });
    expect(value.issued).toEqual({ value: "2020-05", datatype: `${XSD}gYearMonth` });
    expect(value.modified).toEqual({ value: "2024-03-01T12:00:00Z", datatype: `${XSD}dateTime` });
  });

  it("knows kinds of dates in other spellings, and by the text beside a code that no list has", () => {
    const { value } = cited({
      date: [
        date("2019", "Creation"),
        date("2020", "RI_367"),
        { ...date("2024", "anyValidURI"), dateType: { value: "anyValidURI", label: "revision" } },
        date("2025", "nocreationdate"),
      ],
    });
    expect([value.created?.value, value.issued?.value, value.modified?.value]).toEqual(["2019", "2020", "2024"]);
  });

  it("knows kinds of dates by the terms of Dublin Core", () => {
    const { value } = cited({ date: [date("2019", "created"), date("2020", "issued"), date("2024", "modified")] });
    expect([value.created?.value, value.issued?.value, value.modified?.value]).toEqual(["2019", "2020", "2024"]);
  });

  it("was published with its first edition, and revised with its last", () => {
    const { value } = cited({
      date: [
        date("2021-01-01", "publication"),
        date("2018-01-01", "publication"),
        date("2021-06-30", "revision"),
        date("2023-06-30", "revision"),
      ],
    });
    expect(value.issued?.value).toBe("2018-01-01");
    expect(value.modified?.value).toBe("2023-06-30");
  });

  it("knows which of two years is earlier, before the year 1 and after 9999 too", () => {
    const { value } = cited({
      date: [
        date("-0500", "creation"),
        date("-1200", "creation"),
        date("12003", "publication"),
        date("2001", "publication"),
      ],
    });
    expect([value.created?.value, value.issued?.value]).toEqual(["-1200", "2001"]);
  });

  it("prefers the very kind of date to a near one", () => {
    const { value } = cited({ date: [date("2017-01-01", "released"), date("2018-01-01", "publication")] });
    expect(value.issued?.value).toBe("2018-01-01");
  });

  it("leaves a day out that no calendar has, and says where", () => {
    const { value, diagnostics, losses } = cited({ date: [date("2021-02-30", "publication")] });
    expect(value.issued).toBeUndefined();
    expect(diagnostics).toEqual([
      {
        code: "crosswalk.date.invalid",
        severity: "warning",
        message: "“2021-02-30” is no date of the calendar; it is left out.",
        path: "identificationInfo[0]/citation/date[0]/date",
      },
    ]);
    expect(losses.map(({ code, path }) => `${code} ${path}`)).toContain(
      "crosswalk.value.unfit identificationInfo[0]/citation/date[0]/date",
    );
  });

  it("makes a page of the address of the data set itself", () => {
    const { value } = cited({
      title: words("Radwege"),
      onlineResource: [{ $type: "CI_OnlineResource", linkage: words("https://example.org/radwege") }],
    });
    expect(value.landingPage).toEqual([{ $type: "Document", $id: "https://example.org/radwege" }]);
  });
});
