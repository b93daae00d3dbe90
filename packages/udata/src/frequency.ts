import { euAuthority, findFrequency } from "@metabridge/vocabularies";

/**
 * The values of `frequency`, with the code of the EU authority table “frequency” that means the same.
 * Source: udata, `UPDATE_FREQUENCIES` and the tables of its RDF export.
 */
const EU_CODES = {
  unknown: "UNKNOWN",
  punctual: "NEVER",
  continuous: "CONT",
  hourly: "HOURLY",
  fourTimesADay: undefined,
  threeTimesADay: undefined,
  semidaily: "DAILY_2",
  daily: "DAILY",
  fourTimesAWeek: undefined,
  threeTimesAWeek: "WEEKLY_3",
  semiweekly: "WEEKLY_2",
  weekly: "WEEKLY",
  biweekly: "BIWEEKLY",
  threeTimesAMonth: "MONTHLY_3",
  semimonthly: "MONTHLY_2",
  monthly: "MONTHLY",
  bimonthly: "BIMONTHLY",
  quarterly: "QUARTERLY",
  threeTimesAYear: "ANNUAL_3",
  semiannual: "ANNUAL_2",
  annual: "ANNUAL",
  biennial: "BIENNIAL",
  triennial: "TRIENNIAL",
  quinquennial: "QUINQUENNIAL",
  irregular: "IRREG",
} as const;

/** What `frequency` can say. */
export type UdataFrequency = keyof typeof EU_CODES;

export const FREQUENCIES = Object.keys(EU_CODES) as [UdataFrequency, ...UdataFrequency[]];

/** Codes that mean the same as, or a little less than, a value of udata that has a code of its own. */
const NEAREST: Readonly<Record<string, UdataFrequency>> = {
  UPDATE_CONT: "continuous",
  "12HRS": "semidaily",
  AS_NEEDED: "irregular",
};

/** Values that udata no longer writes, and still reads. Source: udata, `LEGACY_FREQUENCIES`. */
const LEGACY: Readonly<Record<string, UdataFrequency>> = {
  realtime: "continuous",
  fortnighly: "biweekly",
  fortnightly: "biweekly",
  biannual: "semiannual",
};

/** The value for an EU frequency; undefined where udata has none, such as every ten years. */
export function udataFrequency(code: string): UdataFrequency | undefined {
  return FREQUENCIES.find((value) => EU_CODES[value] === code) ?? NEAREST[code];
}

/** The IRI of the EU frequency that a value means; undefined where the EU table has none. */
export function frequencyIri(value: string): string | undefined {
  const known = LEGACY[value] ?? FREQUENCIES.find((one) => one === value);
  if (known === undefined) return findFrequency(value)?.iri;
  const code = EU_CODES[known];
  return code === undefined ? undefined : euAuthority("frequency", code);
}
