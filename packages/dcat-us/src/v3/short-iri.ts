import { findFrequency, findLanguage } from "@metabridge/vocabularies";

/**
 * Frequencies of the Dublin Core Collection Description terms, which the context of DCAT-US 3.0 puts short values in, with
 * those of the EU authority table. Source: DCMI Collection Description Frequency Vocabulary.
 */
const CLD: Readonly<Record<string, string>> = {
  TRIENNIAL: "triennial",
  BIENNIAL: "biennial",
  ANNUAL: "annual",
  ANNUAL_2: "semiannual",
  ANNUAL_3: "threeTimesAYear",
  QUARTERLY: "quarterly",
  BIMONTHLY: "bimonthly",
  MONTHLY: "monthly",
  MONTHLY_2: "semimonthly",
  MONTHLY_3: "threeTimesAMonth",
  BIWEEKLY: "biweekly",
  WEEKLY: "weekly",
  WEEKLY_2: "semiweekly",
  WEEKLY_3: "threeTimesAWeek",
  DAILY: "daily",
  CONT: "continuous",
  UPDATE_CONT: "continuous",
  IRREG: "irregular",
};

/** `annual` for the IRI of a frequency that the vocabulary has; else the IRI itself. */
export function shortFrequency(iri: string): string {
  const frequency = findFrequency(iri);
  return frequency === undefined ? iri : (CLD[frequency.code] ?? iri);
}

/** `en` for the IRI of a language that ISO 639-1 has; else the IRI itself. */
export function shortLanguage(iri: string): string {
  const tag = findLanguage(iri)?.tag;
  return tag?.length === 2 ? tag : iri;
}

/** The IRI of the EU authority table for what DCAT-US says of a frequency: a short name, an IRI, an ISO 8601 interval. */
export function frequencyIri(value: string): string | undefined {
  const name = value.replace(/^http:\/\/purl\.org\/cld\/freq\//, "");
  return findFrequency(`http://purl.org/cld/freq/${name}`)?.iri ?? findFrequency(value)?.iri;
}
