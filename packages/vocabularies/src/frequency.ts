import type { CodeOf } from "./code-list-table.js";
import { isoCodeFinder } from "./iso-code.js";
import { lazy } from "./lookup.js";
import { normalise } from "./normalise.js";
import { euAuthority, parseEuAuthority, parseInspireCode } from "./registry-iri.js";

/** MD_MaintenanceFrequencyCode of ISO 19115-1:2014, B.3.20; the 2003 edition has the same without the last three. */
export type MD_MaintenanceFrequencyCode = CodeOf<"MD_MaintenanceFrequencyCode">;

/** ISO MD_MaintenanceFrequencyCode to EU frequency. Source: GeoDCAT-AP 3.0, mapping of maintenance frequencies. */
export const EU_FREQUENCY_OF_ISO: Readonly<Record<MD_MaintenanceFrequencyCode, string>> = {
  continual: "CONT",
  daily: "DAILY",
  weekly: "WEEKLY",
  fortnightly: "BIWEEKLY",
  semimonthly: "MONTHLY_2",
  monthly: "MONTHLY",
  quarterly: "QUARTERLY",
  biannually: "ANNUAL_2",
  annually: "ANNUAL",
  biennially: "BIENNIAL",
  periodic: "OTHER",
  asNeeded: "AS_NEEDED",
  irregular: "IRREG",
  notPlanned: "NOT_PLANNED",
  unknown: "UNKNOWN",
};

/** One concept of the EU authority table “frequency”. */
interface FrequencyRow {
  /** In English. */
  readonly label: string;
  /** ISO 8601 duration between two updates, where the frequency is regular. */
  readonly duration?: string;
  /** The ISO code that is nearest, where it is not the one of {@link EU_FREQUENCY_OF_ISO} backwards. */
  readonly iso?: MD_MaintenanceFrequencyCode;
  /** Other names and spellings. */
  readonly names?: string;
}

/**
 * The EU authority table “frequency”.
 * Source: http://publications.europa.eu/resource/authority/frequency (codes and English labels); durations from the labels.
 */
const EU_FREQUENCIES: Readonly<Record<string, FrequencyRow>> = {
  CONT: {
    label: "continuous",
    names:
      "continual; continuously; permanent; en continu; real time; realtime; near real time; temps reel; kontinuierlich; laufend",
  },
  UPDATE_CONT: { label: "continuously updated", iso: "continual", names: "continuous update" },
  "1MIN": { label: "every minute", duration: "PT1M", iso: "continual" },
  "5MIN": {
    label: "every five minutes",
    duration: "PT5M",
    iso: "continual",
    names: "5min; 5 minutes; every 5 minutes",
  },
  "10MIN": {
    label: "every ten minutes",
    duration: "PT10M",
    iso: "continual",
    names: "10min; 10 minutes; every 10 minutes",
  },
  "15MIN": {
    label: "every fifteen minutes",
    duration: "PT15M",
    iso: "continual",
    names: "15min; 15 minutes; every 15 minutes",
  },
  "30MIN": {
    label: "every thirty minutes",
    duration: "PT30M",
    iso: "continual",
    names: "30min; 30 minutes; every 30 minutes; half hourly",
  },
  HOURLY: {
    label: "hourly",
    duration: "PT1H",
    iso: "continual",
    names: "every hour; horaire; toutes les heures; stundlich",
  },
  BIHOURLY: { label: "bihourly", duration: "PT2H", iso: "continual", names: "every two hours; every 2 hours" },
  TRIHOURLY: { label: "trihourly", duration: "PT3H", iso: "continual", names: "every three hours; every 3 hours" },
  "12HRS": { label: "every twelve hours", duration: "PT12H", iso: "daily", names: "every 12 hours" },
  DAILY: {
    label: "daily",
    duration: "P1D",
    names: "every day; quotidien; quotidienne; journalier; taglich; diario; giornaliero; dagelijks; semidiurnal day",
  },
  DAILY_2: {
    label: "twice a day",
    duration: "PT12H",
    iso: "daily",
    names: "two times a day; semidaily; semi daily; deux fois par jour",
  },
  WEEKLY: {
    label: "weekly",
    duration: "P1W",
    names: "every week; hebdomadaire; wochentlich; semanal; settimanale; wekelijks",
  },
  WEEKLY_2: {
    label: "semiweekly",
    duration: "P3.5D",
    iso: "weekly",
    names: "twice a week; two times a week; semi weekly; bihebdomadaire",
  },
  WEEKLY_3: { label: "three times a week", duration: "P0.33W", iso: "weekly", names: "three times week" },
  BIWEEKLY: {
    label: "biweekly",
    duration: "P2W",
    names:
      "fortnightly; every two weeks; every 2 weeks; quinzomadaire; tous les quinze jours; zweiwochentlich; 14 taglich; quincenal; tweewekelijks",
  },
  MONTHLY: {
    label: "monthly",
    duration: "P1M",
    names: "every month; mensuel; mensuelle; monatlich; mensual; mensile; maandelijks; mensal",
  },
  MONTHLY_2: {
    label: "semimonthly",
    duration: "P0.5M",
    names: "twice a month; two times a month; bimensuel; semi monthly; halbmonatlich",
  },
  MONTHLY_3: { label: "three times a month", duration: "P0.33M", iso: "monthly", names: "three times month" },
  BIMONTHLY: {
    label: "bimonthly",
    duration: "P2M",
    iso: "periodic",
    names: "every two months; every 2 months; bimestriel; zweimonatlich; bimestral; tweemaandelijks",
  },
  QUARTERLY: {
    label: "quarterly",
    duration: "P3M",
    names:
      "quartely; every quarter; every three months; every 3 months; trimestriel; trimestrielle; vierteljahrlich; trimestral; trimestrale; driemaandelijks; per kwartaal",
  },
  ANNUAL_3: {
    label: "three times a year",
    duration: "P4M",
    iso: "periodic",
    names: "every four months; every 4 months; quadrimestriel; quadrimestrale",
  },
  ANNUAL_2: {
    label: "semiannual",
    duration: "P6M",
    names:
      "biannually; biannual; twice a year; two times a year; every six months; every 6 months; half yearly; semestriel; semestrielle; halbjahrlich; semestral; semestrale; halfjaarlijks; semi annual; semiannually; semi annually",
  },
  ANNUAL: {
    label: "annual",
    duration: "P1Y",
    names:
      "annually; yearly; every year; once a year; annuel; annuelle; jahrlich; anual; annuale; jaarlijks; arlig; regular monitoring yearly",
  },
  BIENNIAL: {
    label: "biennial",
    duration: "P2Y",
    names:
      "biennially; every two years; every 2 years; bisannuel; biennal; zweijahrlich; bienal; biennale; tweejaarlijks",
  },
  TRIENNIAL: {
    label: "triennial",
    duration: "P3Y",
    iso: "periodic",
    names: "every three years; every 3 years; triennal; dreijahrlich; trienal; driejaarlijks",
  },
  QUADRENNIAL: {
    label: "quadrennial",
    duration: "P4Y",
    iso: "periodic",
    names: "every four years; every 4 years; quadriennal; vierjaarlijks",
  },
  QUINQUENNIAL: {
    label: "quinquennial",
    duration: "P5Y",
    iso: "periodic",
    names: "every five years; every 5 years; 5annually; quinquennal; quinquenal; funfjahrlich; vijfjaarlijks",
  },
  DECENNIAL: {
    label: "decennial",
    duration: "P10Y",
    iso: "periodic",
    names: "every ten years; every 10 years; decennal; decenal; zehnjahrlich; tienjaarlijks",
  },
  BIDECENNIAL: { label: "bidecennial", duration: "P20Y", iso: "periodic", names: "every twenty years" },
  TRIDECENNIAL: { label: "tridecennial", duration: "P30Y", iso: "periodic", names: "every thirty years" },
  IRREG: { label: "irregular", names: "irregularly; irregulier; irreguliere; unregelmassig; irregolare; onregelmatig" },
  AS_NEEDED: {
    label: "as needed",
    names:
      "as required; on demand; au besoin; si besoin; en fonction des besoins; lorsque necessaire; bei bedarf; segun necesidad; secondo necessita; indien nodig; wanneer nodig",
  },
  NOT_PLANNED: {
    label: "not planned",
    names:
      "non planifie; non planifiee; none planned; no updates planned; nicht geplant; no planificado; non pianificato; niet gepland",
  },
  NEVER: { label: "never", iso: "notPlanned", names: "no update; jamais; nie; nunca; mai; nooit" },
  UNKNOWN: { label: "unknown", names: "not known; inconnu; inconnue; unbekannt; desconocido; sconosciuto; onbekend" },
  OTHER: { label: "other", names: "periodic; autre; andere; otro; altro" },
};

/** Dublin Core's own list, which DCAT catalogues use too. Source: https://www.dublincore.org/groups/collections/frequency */
const DUBLIN_CORE_FREQUENCY: Readonly<Record<string, string>> = {
  triennial: "TRIENNIAL",
  biennial: "BIENNIAL",
  annual: "ANNUAL",
  semiannual: "ANNUAL_2",
  threetimesayear: "ANNUAL_3",
  quarterly: "QUARTERLY",
  bimonthly: "BIMONTHLY",
  monthly: "MONTHLY",
  semimonthly: "MONTHLY_2",
  biweekly: "BIWEEKLY",
  threetimesamonth: "MONTHLY_3",
  weekly: "WEEKLY",
  semiweekly: "WEEKLY_2",
  threetimesaweek: "WEEKLY_3",
  daily: "DAILY",
  continuous: "CONT",
  irregular: "IRREG",
};

/** How often something is updated, in the terms of each world. */
export interface Frequency {
  /** Code in the EU authority table “frequency”: `ANNUAL`. */
  readonly code: string;
  /** The IRI of that concept. */
  readonly iri: string;
  /** In English. */
  readonly label: string;
  /** The ISO code, or the nearest one. */
  readonly iso: MD_MaintenanceFrequencyCode;
  /** ISO 8601 duration between two updates, where the frequency is regular: `P1Y`. */
  readonly duration?: string;
}

const byCode = lazy(() => {
  const isoOf = new Map<string, MD_MaintenanceFrequencyCode>();
  for (const [iso, code] of Object.entries(EU_FREQUENCY_OF_ISO)) isoOf.set(code, iso as MD_MaintenanceFrequencyCode);
  const frequencies = new Map<string, Frequency>();
  for (const [code, { label, duration, iso }] of Object.entries(EU_FREQUENCIES)) {
    frequencies.set(code, {
      code,
      iri: euAuthority("frequency", code),
      label,
      iso: iso ?? isoOf.get(code) ?? "unknown",
      ...(duration === undefined ? {} : { duration }),
    });
  }
  return frequencies;
});

const byName = lazy(() => {
  const names = new Map<string, Frequency>();
  const put = (name: string, frequency: Frequency | undefined): void => {
    const key = normalise(name).replaceAll(" ", "");
    if (frequency !== undefined && !names.has(key)) names.set(key, frequency);
  };
  for (const [iso, code] of Object.entries(EU_FREQUENCY_OF_ISO)) put(iso, byCode().get(code));
  for (const [code, row] of Object.entries(EU_FREQUENCIES)) {
    put(code, byCode().get(code));
    put(row.label, byCode().get(code));
    for (const name of row.names?.split("; ") ?? []) put(name, byCode().get(code));
  }
  return names;
});

const findIsoCode = isoCodeFinder("MD_MaintenanceFrequencyCode");

const DURATION = /^R?\d*\/?(P(?:[\d.]+[YMWD])*(?:T(?:[\d.]+[HMS])+)?)$/;

const SECONDS: Readonly<Record<string, number>> = { Y: 31_536_000, M: 2_628_000, W: 604_800, D: 86_400 };
const SECONDS_OF_TIME: Readonly<Record<string, number>> = { H: 3600, M: 60, S: 1 };

function secondsOf(duration: string): number {
  const [date = "", time = ""] = duration.slice(1).split("T");
  let seconds = 0;
  for (const [, amount, unit] of date.matchAll(/([\d.]+)([YMWD])/g))
    seconds += Number(amount) * (SECONDS[unit ?? ""] ?? 0);
  for (const [, amount, unit] of time.matchAll(/([\d.]+)([HMS])/g))
    seconds += Number(amount) * (SECONDS_OF_TIME[unit ?? ""] ?? 0);
  return seconds;
}

const durations = lazy(() =>
  Object.entries(EU_FREQUENCIES).flatMap(([code, row]) =>
    row.duration === undefined ? [] : [[code, secondsOf(row.duration)] as const],
  ),
);

/**
 * The frequency that an ISO 8601 duration (`P1Y`, `P7D`, `R/P1M`; MD_MaintenanceInformation/userDefinedMaintenanceFrequency)
 * means: the one with the same period, within five per cent; otherwise `OTHER`. Undefined where it is no duration.
 */
export function frequencyOfDuration(duration: string): Frequency | undefined {
  const match = DURATION.exec(duration.trim());
  const seconds = match?.[1] === undefined ? 0 : secondsOf(match[1]);
  if (seconds === 0) return undefined;
  const same = durations().find(([, period]) => Math.abs(period - seconds) <= period * 0.05);
  return byCode().get(same?.[0] ?? "OTHER");
}

/**
 * The frequency that a text means: an ISO code, the IRI of an EU, INSPIRE or Dublin Core frequency, an ISO 8601
 * duration, or a word in one of several languages.
 *
 * @example
 * ```ts
 * import { findFrequency } from "@metabridge/vocabularies";
 * console.log(findFrequency("fortnightly")?.iri);
 * // "http://publications.europa.eu/resource/authority/frequency/BIWEEKLY"
 * console.log(findFrequency("P3M")?.iso); // "quarterly"
 * ```
 */
export function findFrequency(text: string): Frequency | undefined {
  const iso = EU_FREQUENCY_OF_ISO[text as MD_MaintenanceFrequencyCode];
  if (iso !== undefined) return byCode().get(iso);
  const value = text.trim();
  const eu = parseEuAuthority(value);
  if (eu !== undefined) {
    if (eu.list !== "frequency") return undefined;
    return byCode().get(eu.code.toUpperCase()) ?? byName().get(normalise(eu.code).replaceAll(" ", ""));
  }
  const inspire = parseInspireCode(value);
  if (inspire !== undefined && inspire.list !== "MaintenanceFrequency") return undefined;
  const dublinCore = /^https?:\/\/purl\.org\/cld\/freq\/(\w+)$/i.exec(value)?.[1];
  if (dublinCore !== undefined) return byCode().get(DUBLIN_CORE_FREQUENCY[dublinCore.toLowerCase()] ?? "");
  const code = findIsoCode(inspire?.code ?? value);
  if (code !== undefined) return byCode().get(EU_FREQUENCY_OF_ISO[code]);
  return byName().get(normalise(value).replaceAll(" ", "")) ?? frequencyOfDuration(value);
}
