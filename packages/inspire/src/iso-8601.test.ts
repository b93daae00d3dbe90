import { describe, expect, test } from "vitest";
import { isIsoDate, isIsoDateOrDateTime, isIsoDateTime, isXmlDateOrDateTime } from "./iso-8601.js";

describe("dates of ISO 8601", () => {
  test.each([
    "2026",
    "2026-01",
    "2026-01-31",
    "20260131",
    "2024-02-29",
    "2000-02-29",
    "2026-365",
    "2024366",
    "2026-W53",
    "2026-W05-6",
    "2026W056",
    "20",
  ])("%s is one", (text) => expect(isIsoDate(text)).toBe(true));

  test.each([
    "",
    "2026-13",
    "2026-00-10",
    "2026-04-31",
    "2026-02-29",
    "1900-02-29",
    "2026-366",
    "2026-W54",
    "2026-W05-8",
    "31/01/2026",
    "2026-1-31",
    " 2026",
    "2026-01-31T10:00:00",
  ])("“%s” is none", (text) => expect(isIsoDate(text)).toBe(false));

  test.each(["2026-01-31T10:15:30Z", "2026-01-31T10:15", "20260131T101530+0100", "2026-01-31T10:15:30.5-05:00"])(
    "%s is a date with a time",
    (text) => {
      expect(isIsoDateTime(text)).toBe(true);
      expect(isIsoDateOrDateTime(text)).toBe(true);
    },
  );

  test.each(["2026-01-31", "T10:15", "2026-01-31T24:15", "2026-01-31 10:15", "2026-02-30T10:15"])(
    "“%s” is none",
    (text) => expect(isIsoDateTime(text)).toBe(false),
  );
});

describe("dates of XML Schema", () => {
  test.each(["2026", "2026-01", "2026-01-31", "2026-01-31+01:00", "2026-01-31T10:15:30", "2026-01-31T24:00:00Z"])(
    "%s is one",
    (text) => expect(isXmlDateOrDateTime(text)).toBe(true),
  );

  test.each(["2026-1-31", "2026-01-31T10:15", "2026-02-30", "2026-13", "26"])("“%s” is none", (text) =>
    expect(isXmlDateOrDateTime(text)).toBe(false),
  );
});
