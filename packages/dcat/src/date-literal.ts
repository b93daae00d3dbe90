import { XSD } from "./namespaces.js";
import type { Literal } from "./node.js";

const FORM =
  /^(-?\d{4,})(?:-(\d{1,2})(?:-(\d{1,2}))?)?(?:[T ](\d{1,2}):(\d{2})(?::(\d{2})(\.\d+)?)?)?\s*(Z|z|[+-]\d{2}(?::?\d{2})?)?$/;
/** ISO 8601 basic format, which gco:Date allows too. */
const BASIC = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{2}:?\d{2})?)?$/;

const two = (digits: string): string => (digits.length === 1 ? `0${digits}` : digits);

/** Days in a month of the proleptic Gregorian calendar, as XML Schema uses it. */
function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** `Z`, `+01:00`; undefined where there is no such zone (XML Schema allows up to 14 hours). */
function zoneOf(zone: string): string | undefined {
  if (zone === "Z" || zone === "z") return "Z";
  const hours = zone.slice(1, 3);
  const minutes = zone.length > 3 ? zone.slice(-2) : "00";
  const total = Number(hours) * 60 + Number(minutes);
  return Number(minutes) > 59 || total > 14 * 60 ? undefined : `${zone[0]}${hours}:${minutes}`;
}

/**
 * A date as a literal whose datatype follows from its form: xsd:gYear, xsd:gYearMonth, xsd:date or xsd:dateTime.
 * Undefined where it is no date of the calendar: the caller then keeps it as a plain string and says so.
 * What is plainly meant is written as XML Schema wants it: a blank for the `T`, missing seconds, `+0100`, `20130502`, `2013-5-2`.
 *
 * @example
 * ```ts
 * import { dateLiteral } from "@metabridge/dcat";
 * console.log(dateLiteral("2013-05")); // { value: "2013-05", datatype: "http://www.w3.org/2001/XMLSchema#gYearMonth" }
 * console.log(dateLiteral("2013-02-30")); // undefined
 * ```
 */
export function dateLiteral(lexical: string): Literal | undefined {
  const trimmed = lexical.trim();
  const basic = BASIC.exec(trimmed);
  const form =
    basic === null
      ? FORM.exec(trimmed)
      : [undefined, basic[1], basic[2], basic[3], basic[4], basic[5], basic[6], undefined, basic[7]];
  if (form === null) return undefined;
  const [, year = "", month, day, hour, minute = "00", second = "00", fraction = "", zone] = form;
  // Five digits and more may not begin with a nought, and there is no year 0 in XML Schema 1.0.
  if (Number(year) === 0 || /^-?0\d{4,}$/.test(year)) return undefined;
  const timezone = zone === undefined ? "" : zoneOf(zone);
  if (timezone === undefined) return undefined;
  if (month === undefined) {
    return hour === undefined ? { value: `${year}${timezone}`, datatype: XSD.gYear } : undefined;
  }
  if (Number(month) < 1 || Number(month) > 12) return undefined;
  if (day === undefined) {
    return hour === undefined ? { value: `${year}-${two(month)}${timezone}`, datatype: XSD.gYearMonth } : undefined;
  }
  if (Number(day) < 1 || Number(day) > daysIn(Number(year), Number(month))) return undefined;
  const date = `${year}-${two(month)}-${two(day)}`;
  if (hour === undefined) return { value: `${date}${timezone}`, datatype: XSD.date };
  const midnight = hour === "24" && minute === "00" && second === "00" && /^(\.0+)?$/.test(fraction);
  if ((Number(hour) > 23 && !midnight) || Number(minute) > 59 || Number(second) > 59) return undefined;
  return { value: `${date}T${two(hour)}:${minute}:${second}${fraction}${timezone}`, datatype: XSD.dateTime };
}
