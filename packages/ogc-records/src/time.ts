import { calendarDate, type DcatReader, type Json, temporalOf } from "@metabridge/portal";

/** The `time` of a record takes days, and times of UTC. Source: OGC API - Records, time.yaml. */
function dayOrUtc(value: string, side: "start" | "end"): string | undefined {
  const precise = value.includes("T") ? utc(value) : calendarDate(value, "date", side);
  return precise !== undefined && /^\d{4}-/.test(precise) ? precise : undefined;
}

/** A point in time in UTC; undefined where it is none. */
export function utc(value: string, side: "start" | "end" = "start"): string | undefined {
  const moment = calendarDate(value, "date-time", side);
  if (moment === undefined || !/^\d{4}-/.test(moment)) return undefined;
  if (moment.endsWith("Z")) return moment;
  const at = Date.parse(moment);
  return Number.isNaN(at) ? undefined : new Date(at).toISOString().replace(".000Z", "Z");
}

/** dct:temporal -> time: a day or an interval, `..` where an end is open. Of several periods the first one is written. */
export function timeOf(reader: DcatReader): Json | undefined {
  const resolution = reader.text("temporalResolution");
  const [period] = temporalOf(reader, "any");
  const start = period?.start === undefined ? undefined : dayOrUtc(period.start, "start");
  const end = period?.end === undefined ? undefined : dayOrUtc(period.end, "end");
  for (const [given, read] of [
    [period?.start, start],
    [period?.end, end],
  ]) {
    if (given !== undefined && read === undefined) {
      reader.report("time.range", `“${given}” is no day of a year of four digits, which records take; it is left out.`);
    }
  }
  if (start === undefined && end === undefined) return undefined;
  const more = resolution === undefined ? {} : { resolution };
  if (start !== undefined && start === end)
    return start.includes("T") ? { timestamp: start, ...more } : { date: start, ...more };
  return { interval: [start ?? "..", end ?? ".."], ...more };
}
