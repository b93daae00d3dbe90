const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

function daysOf(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

const CALENDAR = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/;
const BASIC = /^(\d{4})(\d\d)(\d\d)$/;
const ORDINAL = /^(\d{4})-?(\d{3})$/;
const WEEK = /^\d{4}(?:-W(\d\d)(?:-([1-7]))?|W(\d\d)([1-7])?)$/;
const CENTURY = /^\d\d$/;

function isCalendarDate(year: string, month: string | undefined, day: string | undefined): boolean {
  if (month === undefined) return true;
  const monthNumber = Number(month);
  if (monthNumber < 1 || monthNumber > 12) return false;
  if (day === undefined) return true;
  const dayNumber = Number(day);
  return dayNumber >= 1 && dayNumber <= daysOf(Number(year), monthNumber);
}

/**
 * Whether a text is a date by ISO 8601: century, year, year and month, calendar date, ordinal date or week date, in the
 * basic or the extended format; the day must be one of the calendar.
 */
export function isIsoDate(text: string): boolean {
  const calendar = CALENDAR.exec(text) ?? BASIC.exec(text);
  if (calendar !== null) return isCalendarDate(calendar[1] ?? "", calendar[2], calendar[3]);
  const ordinal = ORDINAL.exec(text);
  if (ordinal !== null) {
    const day = Number(ordinal[2]);
    return day >= 1 && day <= (isLeap(Number(ordinal[1])) ? 366 : 365);
  }
  const week = WEEK.exec(text);
  if (week !== null) {
    const number = Number(week[1] ?? week[3]);
    return number >= 1 && number <= 53;
  }
  return CENTURY.test(text);
}

const TIME = /^(?:[01]\d|2[0-3])(?::?[0-5]\d(?::?[0-5]\d)?)?(?:[.,]\d+)?(?:Z|[+-](?:[01]\d|2[0-3])(?::?[0-5]\d)?)?$/;

/** Whether a text is a date with a time by ISO 8601. */
export function isIsoDateTime(text: string): boolean {
  const at = text.indexOf("T");
  return at > 0 && isIsoDate(text.slice(0, at)) && TIME.test(text.slice(at + 1));
}

/** Whether a text is a date, with or without a time. */
export const isIsoDateOrDateTime = (text: string): boolean => isIsoDate(text) || isIsoDateTime(text);

const XS_DATE = /^(-?\d{4,})-(\d\d)-(\d\d)(Z|[+-]\d\d:\d\d)?$/;
const XS_DATE_TIME =
  /^(-?\d{4,})-(\d\d)-(\d\d)T(?:([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?|24:00:00)(Z|[+-]\d\d:\d\d)?$/;

const XS_YEAR = /^-?\d{4,}(-(0[1-9]|1[0-2]))?(Z|[+-]\d\d:\d\d)?$/;

/** Whether a text is a date, a date with a time, a year or a month by XML Schema, part 2: what TG 1.3 is tested with. */
export function isXmlDateOrDateTime(text: string): boolean {
  if (XS_YEAR.test(text)) return true;
  const parts = XS_DATE.exec(text) ?? XS_DATE_TIME.exec(text);
  return parts !== null && isCalendarDate(parts[1] ?? "", parts[2], parts[3]);
}
