import { describe, expect, test } from "vitest";
import { decimal, duration, nonNegativeInteger } from "./number-literal.js";

const XSD = "http://www.w3.org/2001/XMLSchema#";

describe("numbers as literals", () => {
  test.each([
    ["1.50", "1.5"],
    ["1,5", "1.5"],
    ["007", "7"],
    [".5", "0.5"],
    ["5.", "5"],
    ["-0.0", "0"],
    ["+3", "3"],
    ["1e3", "1000"],
    ["1.25E-3", "0.00125"],
    [" 12 ", "12"],
    [0.1, "0.1"],
    [1e-7, "0.0000001"],
    [1e21, "1000000000000000000000"],
    [-2.5, "-2.5"],
  ])("%j is the decimal %s", (given, value) => {
    expect(decimal(given)).toEqual({ value, datatype: `${XSD}decimal` });
  });

  test.each(["", "ten", ".", "1.2.3", "1 000", "0x10", "1e9999", Number.NaN, Number.POSITIVE_INFINITY])(
    "%j is none",
    (given) => expect(decimal(given)).toBeUndefined(),
  );

  test("byte sizes are whole and never negative", () => {
    expect(nonNegativeInteger(1.5 * 1_000_000)).toEqual({ value: "1500000", datatype: `${XSD}nonNegativeInteger` });
    expect(nonNegativeInteger("0.5")?.value).toBe("1");
    expect(nonNegativeInteger("0.49")?.value).toBe("0");
    expect(nonNegativeInteger("99999999999999999999")?.value).toBe("99999999999999999999");
    expect(nonNegativeInteger(-1)).toBeUndefined();
    expect(nonNegativeInteger("much")).toBeUndefined();
  });

  test.each([
    ["P1D", "P1D"],
    ["p1y2m3dT4h5m6.5s", "P1Y2M3DT4H5M6.5S"],
    ["-PT1H", "-PT1H"],
    ["P2W", "P14D"],
  ])("%s is a duration", (given, value) => {
    expect(duration(given)).toEqual({ value, datatype: `${XSD}duration` });
  });

  test.each(["", "P", "PT", "P1DT", "1D", "P1H", "one day"])("%j is none", (given) => {
    expect(duration(given)).toBeUndefined();
  });
});
