import type { PropertyKind } from "./declare/property.js";

const NUMBER = /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/;
const INTEGER = /^[+-]?\d+$/;

/** The number that a text stands for; undefined where it is none. A decimal comma is not a number: XML Schema has points. */
export function parseNumber(text: string): number | undefined {
  const trimmed = text.trim();
  if (!NUMBER.test(trimmed)) return undefined;
  const value = Number(trimmed);
  return Number.isFinite(value) ? value : undefined;
}

/** Whether a text is what the kind of property calls for. */
export function isInteger(text: string): boolean {
  return INTEGER.test(text.trim());
}

export function parseBoolean(text: string): boolean | undefined {
  const trimmed = text.trim();
  if (trimmed === "true" || trimmed === "1") return true;
  if (trimmed === "false" || trimmed === "0") return false;
  return undefined;
}

/** ISO 8601 as XML Schema writes it: year, year and month, date, each with a time zone where there is one; or a date with a time. */
const DATE = /^-?\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?(Z|[+-]\d\d:\d\d)?$/;
const DATE_TIME =
  /^-?\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-4])(:[0-5]\d(:[0-5]\d(\.\d+)?)?)?(Z|[+-]\d\d(:?\d\d)?)?$/;

/** Whether a text is a date of the calendar, in a form that XML Schema knows. */
export function isDate(text: string): boolean {
  const trimmed = text.trim();
  if (!DATE.test(trimmed) && !DATE_TIME.test(trimmed)) return false;
  const parts = /^(-?\d{4})-(\d\d)-(\d\d)/.exec(trimmed);
  if (parts === null) return true;
  const [, year, month, day] = parts.map(Number);
  return (day ?? 0) <= new Date(Date.UTC(year ?? 0, month ?? 0, 0)).getUTCDate();
}

/** The element of a date where nothing else is said: gco:DateTime for one with a time. */
export function dateElement(kind: PropertyKind, text: string | undefined): "Date" | "DateTime" {
  if (kind === "dateTime") return "DateTime";
  return text?.includes("T") === true ? "DateTime" : "Date";
}
