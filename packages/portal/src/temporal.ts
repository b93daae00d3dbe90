import { type DateForm, readDate } from "./calendar-date.js";
import type { DcatReader } from "./dcat-reader.js";

/** A period that a resource covers; either end may be open. */
export interface Period {
  readonly start?: string;
  readonly end?: string;
}

const INSTANT = ["inXSDDateTimeStamp", "inXSDDateTime", "inXSDDate", "inXSDgYearMonth", "inXSDgYear"] as const;

function endOf(period: DcatReader, side: "start" | "end", form: DateForm): string | undefined {
  const direct = readDate(period, side === "start" ? "startDate" : "endDate", form, side);
  if (direct !== undefined) return direct;
  const instant = period.one(side === "start" ? "hasBeginning" : "hasEnd");
  for (const property of INSTANT) {
    const date = instant?.has(property) === true ? readDate(instant, property, form, side) : undefined;
    if (date !== undefined) return date;
  }
  return undefined;
}

/** The periods that a resource covers: dct:temporal. Those without a date are left unread. */
export function temporalOf(reader: DcatReader, form: DateForm = "date"): Period[] {
  return reader.nodes("temporal").flatMap((period) => {
    const start = endOf(period, "start", form);
    const end = endOf(period, "end", form);
    if (start === undefined && end === undefined) return [];
    return [{ ...(start === undefined ? {} : { start }), ...(end === undefined ? {} : { end }) }];
  });
}
