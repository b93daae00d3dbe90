import { COUNTRY_NAMES } from "./country-names.js";
import { ISO_3166_1 } from "./iso-3166-1.js";
import { lazy } from "./lookup.js";
import { normalise } from "./normalise.js";
import { euAuthority, lastSegment } from "./registry-iri.js";

/** A country or territory that a record names. */
export interface Country {
  /** ISO 3166-1 alpha-2: `FR`. */
  readonly alpha2: string;
  /** ISO 3166-1 alpha-3: `FRA`. Absent for Kosovo, which ISO has not. */
  readonly alpha3?: string;
  /** In English. */
  readonly name: string;
  /** The concept of the EU authority table “country”; absent where the table is not known to have one. */
  readonly iri?: string;
}

/** Territories without a population, of which it is not known whether the EU table has them. */
const NOT_IN_EU_TABLE: ReadonlySet<string> = new Set(["ATA", "BVT", "HMD", "UMI"]);

/** Names and codes that people write, beside those of the tables. By two-letter code. */
const MORE_NAMES: Readonly<Record<string, string>> = {
  BE: "Belgique-België; Kingdom of Belgium",
  CZ: "Czech Republic; Tschechische Republik; République tchèque; Česká republika; Repubblica Ceca; República Checa; Tsjechische Republiek",
  FR: "République française; France métropolitaine",
  GB: "UK; United Kingdom; Great Britain; Britain; England; Scotland; Wales; Northern Ireland; Royaume-Uni; Grande-Bretagne; Großbritannien; United Kingdom of Great Britain and Northern Ireland",
  GR: "EL; Hellas; Ellada; Hellenic Republic",
  IE: "Republic of Ireland; Éire",
  IT: "Repubblica italiana",
  MK: "North Macedonia; Macedonia; Former Yugoslav Republic of Macedonia; FYROM",
  MD: "Moldova; Republic of Moldova",
  NL: "The Netherlands; Netherlands (the); Holland; Koninkrijk der Nederlanden",
  RU: "Russia",
  KR: "South Korea; Korea",
  CD: "Democratic Republic of the Congo",
  CI: "Ivory Coast",
  TR: "Turkey; Türkiye",
  US: "USA; U.S.A.; U.S.; United States of America; United States; États-Unis d'Amérique",
  VN: "Vietnam",
  BO: "Bolivia",
  VE: "Venezuela",
  IR: "Iran",
  SY: "Syria",
  TZ: "Tanzania",
  LA: "Laos",
  TW: "Taiwan",
  VA: "Vatican; Vatican City; Holy See",
};

interface CountryIndex {
  readonly byCode: ReadonlyMap<string, Country>;
  readonly byName: ReadonlyMap<string, Country>;
}

const index = lazy((): CountryIndex => {
  const byCode = new Map<string, Country>();
  const byName = new Map<string, Country>();
  const put = (name: string, country: Country): void => {
    const key = normalise(name);
    if (key !== "" && !byName.has(key)) byName.set(key, country);
  };
  for (const [alpha2, alpha3, name] of ISO_3166_1) {
    const country: Country = {
      alpha2,
      alpha3,
      name,
      ...(NOT_IN_EU_TABLE.has(alpha3) ? {} : { iri: euAuthority("country", alpha3) }),
    };
    byCode.set(alpha2, country).set(alpha3, country);
    put(name, country);
  }
  const kosovo: Country = { alpha2: "XK", name: "Kosovo", iri: euAuthority("country", "1A0") };
  byCode.set("XK", kosovo).set("1A0", kosovo);
  put("Kosovo", kosovo);
  for (const [alpha2, names] of [...Object.entries(MORE_NAMES), ...Object.entries(COUNTRY_NAMES)]) {
    const country = byCode.get(alpha2);
    if (country !== undefined) for (const name of names.split("; ")) put(name, country);
  }
  return { byCode, byName };
});

function findOne(text: string): Country | undefined {
  const value = text.trim();
  if (value === "") return undefined;
  const code = /^https?:|^urn:/i.test(value) ? lastSegment(value) : value;
  return index().byCode.get(code.toUpperCase()) ?? index().byName.get(normalise(value));
}

/**
 * The country that a text names: ISO 3166-1 two- or three-letter code, the IRI of the EU authority table, or its name in
 * one of many languages; also the same country several times (`Canada; Canada`, `Belgique / België`).
 *
 * @example
 * ```ts
 * import { findCountry } from "@metabridge/vocabularies";
 * console.log(findCountry("République tchèque")?.iri);
 * // "http://publications.europa.eu/resource/authority/country/CZE"
 * ```
 */
export function findCountry(text: string): Country | undefined {
  const whole = findOne(text);
  if (whole !== undefined || !/[;,/|()]/.test(text)) return whole;
  const found = new Set(
    text
      .split(/[;,/|()]/)
      .map(findOne)
      .filter((country) => country !== undefined),
  );
  const [only, ...others] = found;
  return others.length === 0 ? only : undefined;
}

/** The EU authority table's IRI of a country in any spelling; undefined where there is none. */
export function countryAuthority(text: string): string | undefined {
  return findCountry(text)?.iri;
}
