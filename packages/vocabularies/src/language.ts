import { EU_ISO_639_3, EU_LANGUAGE_CODES } from "./eu-language.js";
import { BIBLIOGRAPHIC_CODE, ISO_639_2 } from "./iso-639-2.js";
import { ISO_3166_1 } from "./iso-3166-1.js";
import { LANGUAGE_NAMES } from "./language-names.js";
import { isLanguageTag } from "./language-tag.js";
import { lazy } from "./lookup.js";
import { normalise } from "./normalise.js";
import { euAuthority, lastSegment } from "./registry-iri.js";

/** A language that a record names, in all the codes that formats ask for. */
export interface Language {
  /** BCP 47, as short as it can be; with script and region where the source gives them: `fr`, `de-CH`. */
  readonly tag: string;
  /** ISO 639-2/B, as INSPIRE asks for it: `fre`. For the few languages that ISO 639-2 has not, the ISO 639-3 code. */
  readonly bibliographic: string;
  /** ISO 639-2/T: `fra`. For the few languages that ISO 639-2 has not, the ISO 639-3 code. */
  readonly terminological: string;
  /** In English. */
  readonly name: string;
  /** The concept of the EU authority table “language”; absent where the table is not known to have one. */
  readonly authority?: string;
}

/**
 * Codes that are no language codes (any more), but stand for one without doubt.
 * Source: IANA language subtag registry (deprecated subtags), ISO 639-2/B before 2008 (scc, scr, mol);
 * country codes that people write and that no language has.
 */
const FORMER_CODES: Readonly<Record<string, string>> = {
  iw: "he",
  in: "id",
  ji: "yi",
  jw: "jv",
  mo: "ro",
  mol: "ro",
  scc: "sr",
  scr: "hr",
  sh: "hbs",
  cz: "cs",
  dk: "da",
  gr: "el",
  jp: "ja",
};

/** Names that people write, beside those of the tables. */
const MORE_NAMES: Readonly<Record<string, string>> = {
  nb: "Bokmål; Norsk bokmål",
  nn: "Nynorsk; Norsk nynorsk",
  nl: "Vlaams; Flamand; Flämisch; Hollands; Nederlands (Vlaams)",
  es: "Castellano; español castellano; Castilian Spanish",
  ca: "Valencià",
  el: "Greek; Modern Greek",
  rm: "Rumantsch; Rumantsch Grischun; Romansch; Romanche; Rätoromanisch",
  de: "Hochdeutsch; Schriftdeutsch",
  gsw: "Schweizerdeutsch; Swiss German",
  cs: "Czech language; český; česky",
  fr: "French language; langue française",
  en: "English language; en anglais",
  it: "lingua italiana",
  oc: "Occitan; Provençal",
  ia: "Interlingua",
  sl: "Slovene",
  zh: "Chinese simplified; Simplified Chinese; 中文",
  mul: "Multilingual; Multiple",
  und: "Undefined; unknown language",
};

const REGION_IN_3166 = lazy(() => {
  const regions = new Map<string, string>([["uk", "GB"]]);
  for (const [alpha2, alpha3, name] of ISO_3166_1) {
    regions.set(alpha2.toLowerCase(), alpha2);
    regions.set(alpha3.toLowerCase(), alpha2);
    regions.set(normalise(name), alpha2);
  }
  return regions;
});

interface LanguageIndex {
  readonly byCode: ReadonlyMap<string, Language>;
  readonly byName: ReadonlyMap<string, Language>;
}

const index = lazy((): LanguageIndex => {
  const byCode = new Map<string, Language>();
  const byName = new Map<string, Language>();
  const inEu = new Set(EU_LANGUAGE_CODES.trim().split(/\s+/));
  const addName = (name: string, language: Language): void => {
    const key = normalise(name);
    if (key !== "" && !byName.has(key)) byName.set(key, language);
  };
  for (const [terminological, alpha2, names] of [...ISO_639_2, ...EU_ISO_639_3]) {
    const bibliographic = BIBLIOGRAPHIC_CODE[terminological] ?? terminological;
    const english = names.split("; ");
    const code = terminological.toUpperCase();
    const language: Language = {
      tag: alpha2 === "" ? terminological : alpha2,
      bibliographic,
      terminological,
      name: english[0] ?? terminological,
      ...(inEu.has(code) ? { authority: euAuthority("language", code) } : {}),
    };
    byCode.set(terminological, language).set(bibliographic, language);
    if (alpha2 !== "") byCode.set(alpha2, language);
    for (const name of english) addName(name, language);
  }
  for (const [former, code] of Object.entries(FORMER_CODES)) {
    const language = byCode.get(code);
    if (language !== undefined && !byCode.has(former)) byCode.set(former, language);
  }
  for (const [tag, names] of [...Object.entries(MORE_NAMES), ...Object.entries(LANGUAGE_NAMES)]) {
    const language = byCode.get(tag);
    if (language !== undefined) for (const name of names.split("; ")) addName(name, language);
  }
  return { byCode, byName };
});

/** `de-CH`, `fr_CA`, `zh-Hant-TW`, `fra-CAN`: a code with what follows it in a locale. */
function findLocale(code: string): Language | undefined {
  const [primary = "", ...rest] = code.split(/[-_]/);
  const language = index().byCode.get(primary);
  if (language === undefined || rest.length === 0) return language;
  let tag = language.tag;
  for (const subtag of rest) {
    const region = subtag.length === 3 || subtag.length === 2 ? REGION_IN_3166().get(subtag) : undefined;
    if (region !== undefined) tag += `-${region}`;
    else if (subtag.length === 4 && /^[a-z]+$/.test(subtag)) tag += `-${subtag[0]?.toUpperCase()}${subtag.slice(1)}`;
    else tag += `-${subtag}`;
  }
  return isLanguageTag(tag) ? { ...language, tag } : undefined;
}

/** One language, by code, locale, IRI, URN or name. */
function findOne(text: string): Language | undefined {
  const value = text.trim();
  const known = index().byCode.get(value);
  if (known !== undefined) return known;
  const isReference = /[:/#]/.test(value);
  const code = (isReference ? lastSegment(value) : value).replace(/\.utf-?8$/i, "").toLowerCase();
  if (/^[a-z]{2,3}([-_][a-z\d]{2,8})*$/.test(code)) {
    const found = findLocale(code);
    if (found !== undefined) return found;
  }
  return isReference ? undefined : index().byName.get(normalise(value));
}

/**
 * All languages that a text names, each once, in the order of the text. A country after a language is its region, as
 * the Canadian and American profiles write it (`fra; CAN`); what is not understood is passed over.
 *
 * @example
 * ```ts
 * import { findLanguages } from "@metabridge/vocabularies";
 * console.log(findLanguages("fre, eng").map((language) => language.tag)); // ["fr", "en"]
 * ```
 */
export function findLanguages(text: string): readonly Language[] {
  const whole = findOne(text);
  if (whole !== undefined) return [whole];
  const found: Language[] = [];
  let before = "";
  // “eng: USA” and “eng USA” stand for “eng; USA”.
  const written = text.trim().replace(/^([a-z]{2,3})(?:\s*:\s+|\s+)([A-Z]{2,3})$/, "$1;$2");
  for (const part of written.split(/[;,|/()]/).map((one) => one.trim())) {
    if (part === "") continue;
    const last = found.at(-1);
    const region = last === undefined || last.tag.includes("-") ? undefined : REGION_IN_3166().get(part.toLowerCase());
    if (last !== undefined && region !== undefined && isRegionAfter(before, part)) {
      found[found.length - 1] = { ...last, tag: `${last.tag}-${region}` };
    } else {
      const language = findOne(part);
      if (language !== undefined && !found.some((one) => one.terminological === language.terminological)) {
        found.push(language);
      }
    }
    before = part;
  }
  return found;
}

/** Country codes can be language codes too: `fra; FRA` has a region, `FR, CH` and `ENG; FRA` have not. */
function isRegionAfter(language: string, part: string): boolean {
  if (!index().byCode.has(part.toLowerCase())) return true;
  return part === part.toUpperCase() && language !== language.toUpperCase();
}

/**
 * The language that a text names in any spelling that real metadata have: ISO 639-1, 639-2/B, 639-2/T, BCP 47, a
 * locale (`fr_CH`, `eng; USA`), the IRI of a language at loc.gov, lexvo.org or the EU, a URN, its English name, its own
 * name, or its name in an official language of the EU. Undefined where the text names no language or several.
 *
 * @example
 * ```ts
 * import { findLanguage } from "@metabridge/vocabularies";
 * console.log(findLanguage("rum")?.tag); // "ro"
 * console.log(findLanguage("French; Français")?.authority);
 * // "http://publications.europa.eu/resource/authority/language/FRA"
 * ```
 */
export function findLanguage(text: string): Language | undefined {
  const [only, ...others] = findLanguages(text);
  return others.length === 0 ? only : undefined;
}

/**
 * The BCP 47 tag of a language in any spelling; undefined, never a bad tag, where it is not understood.
 *
 * @example
 * ```ts
 * import { languageTag } from "@metabridge/vocabularies";
 * console.log(languageTag("ger"), languageTag("fr_CH"), languageTag("Klingonese")); // "de" "fr-CH" undefined
 * ```
 */
export function languageTag(text: string): string | undefined {
  return findLanguage(text)?.tag;
}

/** The EU language authority's IRI of a language in any spelling; undefined where there is none. */
export function languageAuthority(text: string): string | undefined {
  return findLanguage(text)?.authority;
}
