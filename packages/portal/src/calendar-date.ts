import { dateLiteral } from "@metabridge/dcat";
import type { DcatReader, PropertyName } from "./dcat-reader.js";

/** A day, or a point in time with its zone; `any` keeps the precision that the date has. */
export type DateForm = "date" | "date-time" | "any";

const lastDay = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/**
 * A date in the form that a portal wants; undefined where it is none. A year or a month becomes its first day, or its last
 * as the `end` of a period. A day becomes midnight; a time without a zone is taken as UTC, for JSON Schema's `date-time`
 * wants one.
 *
 * @example
 * ```ts
 * import { calendarDate } from "@metabridge/portal";
 * console.log(calendarDate("2024-05", "date"), calendarDate("2024-05", "date", "end")); // 2024-05-01 2024-05-31
 * console.log(calendarDate("2024-05-03 08:30", "date-time")); // 2024-05-03T08:30:00Z
 * console.log(calendarDate("soon", "date")); // undefined
 * ```
 */
export function calendarDate(value: string, form: DateForm, side: "start" | "end" = "start"): string | undefined {
  const literal = dateLiteral(value);
  if (literal === undefined) return undefined;
  if (form === "any") return literal.value;
  const parts = /^(-?\d{4,})(?:-(\d\d))?(?:-(\d\d))?(?:T([\d:.]+))?(Z|[+-]\d\d:\d\d)?$/.exec(literal.value);
  if (parts === null) return undefined;
  const [, year = "", givenMonth, givenDay, time, zone] = parts;
  const month = givenMonth ?? (side === "start" ? "01" : "12");
  const day = givenDay ?? (side === "start" ? "01" : String(lastDay(Number(year), Number(month))).padStart(2, "0"));
  const date = `${year}-${month}-${day}`;
  return form === "date" ? date : `${date}T${time ?? "00:00:00"}${time === undefined ? "Z" : (zone ?? "Z")}`;
}

/** A date of the record for a field; what is no date stays unread, with a diagnostic. */
export function readDate(
  reader: DcatReader,
  property: PropertyName,
  form: DateForm,
  side: "start" | "end" = "start",
): string | undefined {
  for (const value of reader.peek(property)) {
    if (!("value" in value) || typeof value.value !== "string") continue;
    const date = calendarDate(value.value, form, side);
    if (date === undefined) {
      reader.report("date", `“${value.value}” is not a date; it is left out.`);
      return undefined;
    }
    if (form !== "any" && !/^-?\d{4,}-\d\d-\d\d/.test(dateLiteral(value.value)?.value ?? "")) {
      reader.report("date.filled", `“${value.value}” has no day; the field wants one: ${date}.`, "info");
    }
    reader.literal(property);
    return date;
  }
  return undefined;
}
