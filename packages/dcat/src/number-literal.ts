import { XSD } from "./namespaces.js";
import type { Literal } from "./node.js";

const NUMBER = /^([+-]?)(\d*)(?:[.,](\d*))?(?:[eE]([+-]?\d{1,3}))?$/;

/** A number in plain digits, without exponent and without noughts that say nothing: `1e3` is `1000`, `05,50` is `5.5`. */
function plainDigits(lexical: string): string | undefined {
  const form = NUMBER.exec(lexical.trim());
  if (form === null) return undefined;
  const [, sign, whole = "", decimals = "", exponent = "0"] = form;
  if (whole === "" && decimals === "") return undefined;
  const shift = Number(exponent);
  let digits = whole + decimals;
  let point = whole.length + shift;
  if (point < 0) {
    digits = "0".repeat(-point) + digits;
    point = 0;
  } else if (point > digits.length) digits += "0".repeat(point - digits.length);
  const integer = digits.slice(0, point).replace(/^0+(?=\d)/, "") || "0";
  const rest = digits.slice(point).replace(/0+$/, "");
  const value = rest === "" ? integer : `${integer}.${rest}`;
  return sign === "-" && value !== "0" ? `-${value}` : value;
}

/**
 * An xsd:decimal, normalised; undefined where it is no number. Takes a decimal comma and exponents.
 *
 * @example
 * ```ts
 * import { decimal } from "@metabridge/dcat";
 * console.log(decimal("1,50")); // { value: "1.5", datatype: "http://www.w3.org/2001/XMLSchema#decimal" }
 * console.log(decimal("ten")); // undefined
 * ```
 */
export function decimal(value: string | number): Literal | undefined {
  const digits = plainDigits(String(value));
  return digits === undefined ? undefined : { value: digits, datatype: XSD.decimal };
}

/** An xsd:nonNegativeInteger, rounded; undefined where it is no number, or less than nought. */
export function nonNegativeInteger(value: string | number): Literal | undefined {
  const digits = plainDigits(String(value));
  if (digits === undefined || digits.startsWith("-")) return undefined;
  const [whole = "0", decimals] = digits.split(".");
  const up = decimals !== undefined && decimals >= "5";
  return { value: String(BigInt(whole) + (up ? 1n : 0n)), datatype: XSD.nonNegativeInteger };
}

const DURATION = /^-?P(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+(\.\d+)?S)?)?$/;

/** An xsd:duration; undefined where it is none. ISO 8601 weeks, which XML Schema does not know, become days. */
export function duration(lexical: string): Literal | undefined {
  const trimmed = lexical.trim().toUpperCase();
  const weeks = /^(-?)P(\d{1,9})W$/.exec(trimmed);
  const value = weeks === null ? trimmed : `${weeks[1]}P${Number(weeks[2]) * 7}D`;
  return DURATION.test(value) ? { value, datatype: XSD.duration } : undefined;
}
