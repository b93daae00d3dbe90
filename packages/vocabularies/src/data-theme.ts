import type { InspireThemeCode } from "./inspire-theme.js";
import { lazy } from "./lookup.js";
import { normalise } from "./normalise.js";
import { euAuthority, parseEuAuthority } from "./registry-iri.js";
import type { MD_TopicCategoryCode } from "./topic-category.js";

/** Codes of the EU authority table “data-theme”. */
export type DataThemeCode =
  | "AGRI"
  | "ECON"
  | "EDUC"
  | "ENER"
  | "ENVI"
  | "GOVE"
  | "HEAL"
  | "INTR"
  | "JUST"
  | "REGI"
  | "SOCI"
  | "TECH"
  | "TRAN";

/** A theme of data.europa.eu. */
export interface DataTheme {
  readonly code: DataThemeCode;
  readonly iri: string;
  /** By BCP 47 language. */
  readonly labels: Readonly<Record<"en" | "fr" | "de" | "es" | "it" | "nl", string>>;
}

/** The EU authority table “data-theme”. Source: http://publications.europa.eu/resource/authority/data-theme */
const LABELS: Readonly<Record<DataThemeCode, DataTheme["labels"]>> = {
  AGRI: {
    en: "Agriculture, fisheries, forestry and food",
    fr: "Agriculture, pêche, sylviculture et alimentation",
    de: "Landwirtschaft, Fischerei, Forstwirtschaft und Nahrungsmittel",
    es: "Agricultura, pesca, silvicultura y alimentación",
    it: "Agricoltura, pesca, silvicoltura e prodotti alimentari",
    nl: "Landbouw, visserij, bosbouw en voeding",
  },
  ECON: {
    en: "Economy and finance",
    fr: "Économie et finances",
    de: "Wirtschaft und Finanzen",
    es: "Economía y finanzas",
    it: "Economia e finanze",
    nl: "Economie en financiën",
  },
  EDUC: {
    en: "Education, culture and sport",
    fr: "Éducation, culture et sport",
    de: "Bildung, Kultur und Sport",
    es: "Educación, cultura y deportes",
    it: "Istruzione, cultura e sport",
    nl: "Onderwijs, cultuur en sport",
  },
  ENER: { en: "Energy", fr: "Énergie", de: "Energie", es: "Energía", it: "Energia", nl: "Energie" },
  ENVI: { en: "Environment", fr: "Environnement", de: "Umwelt", es: "Medio ambiente", it: "Ambiente", nl: "Milieu" },
  GOVE: {
    en: "Government and public sector",
    fr: "Gouvernement et secteur public",
    de: "Regierung und öffentlicher Sektor",
    es: "Gobierno y sector público",
    it: "Governo e settore pubblico",
    nl: "Overheid en publieke sector",
  },
  HEAL: { en: "Health", fr: "Santé", de: "Gesundheit", es: "Salud", it: "Salute", nl: "Gezondheid" },
  INTR: {
    en: "International issues",
    fr: "Questions internationales",
    de: "Internationale Themen",
    es: "Asuntos internacionales",
    it: "Tematiche internazionali",
    nl: "Internationale vraagstukken",
  },
  JUST: {
    en: "Justice, legal system and public safety",
    fr: "Justice, système juridique et sécurité publique",
    de: "Justiz, Rechtssystem und öffentliche Sicherheit",
    es: "Justicia, sistema judicial y seguridad pública",
    it: "Giustizia, sistema giuridico e sicurezza pubblica",
    nl: "Justitie, rechtsstelsel en openbare veiligheid",
  },
  REGI: {
    en: "Regions and cities",
    fr: "Régions et villes",
    de: "Regionen und Städte",
    es: "Regiones y ciudades",
    it: "Regioni e città",
    nl: "Regio's en steden",
  },
  SOCI: {
    en: "Population and society",
    fr: "Population et société",
    de: "Bevölkerung und Gesellschaft",
    es: "Población y sociedad",
    it: "Popolazione e società",
    nl: "Bevolking en samenleving",
  },
  TECH: {
    en: "Science and technology",
    fr: "Science et technologie",
    de: "Wissenschaft und Technologie",
    es: "Ciencia y tecnología",
    it: "Scienza e tecnologia",
    nl: "Wetenschap en technologie",
  },
  TRAN: { en: "Transport", fr: "Transports", de: "Verkehr", es: "Transporte", it: "Trasporti", nl: "Vervoer" },
};

/**
 * INSPIRE theme to EU data themes.
 * Source: SEMIC, alignment of INSPIRE spatial data themes with MDR data themes (broad matches), in the order of relevance.
 */
export const DATA_THEMES_OF_INSPIRE_THEME: Readonly<Record<InspireThemeCode, readonly DataThemeCode[]>> = {
  ac: ["ENVI"],
  ad: ["REGI"],
  af: ["AGRI"],
  am: ["ENVI"],
  au: ["GOVE"],
  br: ["ENVI"],
  bu: ["REGI"],
  cp: ["REGI", "ECON"],
  ef: ["ENVI"],
  el: ["REGI"],
  er: ["ENER"],
  ge: ["REGI", "TECH"],
  gg: ["REGI"],
  gn: ["REGI"],
  hb: ["ENVI"],
  hh: ["HEAL"],
  hy: ["ENVI", "TECH"],
  lc: ["ENVI"],
  lu: ["ENVI", "ECON"],
  mf: ["ENVI", "TECH"],
  mr: ["ENVI", "ECON", "ENER"],
  nz: ["ENVI"],
  of: ["ENVI"],
  oi: ["REGI", "TECH"],
  pd: ["SOCI"],
  pf: ["ECON"],
  ps: ["ENVI"],
  rs: ["REGI"],
  sd: ["ENVI"],
  so: ["ENVI"],
  sr: ["ENVI"],
  su: ["SOCI"],
  tn: ["TRAN"],
  us: ["GOVE"],
};

/**
 * ISO topic category to EU data themes.
 * No alignment is published: this follows the one of INSPIRE themes for the themes that each category is narrower or wider
 * than ({@link INSPIRE_THEMES_OF_TOPIC_CATEGORY}), and the definitions of both lists for the others.
 */
export const DATA_THEMES_OF_TOPIC_CATEGORY: Readonly<Record<MD_TopicCategoryCode, readonly DataThemeCode[]>> = {
  farming: ["AGRI"],
  biota: ["ENVI"],
  boundaries: ["GOVE", "REGI"],
  climatologyMeteorologyAtmosphere: ["ENVI"],
  economy: ["ECON"],
  elevation: ["REGI"],
  environment: ["ENVI"],
  geoscientificInformation: ["TECH", "ENVI"],
  health: ["HEAL"],
  imageryBaseMapsEarthCover: ["REGI", "ENVI"],
  intelligenceMilitary: ["JUST"],
  inlandWaters: ["ENVI"],
  location: ["REGI"],
  oceans: ["ENVI"],
  planningCadastre: ["REGI"],
  society: ["SOCI"],
  structure: ["REGI"],
  transportation: ["TRAN"],
  utilitiesCommunication: ["GOVE"],
  extraTerrestrial: ["TECH"],
  disaster: ["JUST", "ENVI"],
};

const themes = lazy(
  () =>
    new Map<string, DataTheme>(
      Object.entries(LABELS).map(([code, labels]) => [
        code,
        { code: code as DataThemeCode, iri: euAuthority("data-theme", code), labels },
      ]),
    ),
);

const byName = lazy(() => {
  const names = new Map<string, DataTheme>();
  for (const theme of themes().values()) {
    for (const label of Object.values(theme.labels)) names.set(normalise(label), theme);
  }
  return names;
});

/** The theme with a code of the EU table. */
export function dataTheme(code: DataThemeCode): DataTheme {
  return themes().get(code) ?? { code, iri: euAuthority("data-theme", code), labels: LABELS[code] };
}

/**
 * The EU data theme that a text means: its IRI, its code, or its label in English, French, German, Spanish, Italian or
 * Dutch.
 *
 * @example
 * ```ts
 * import { findDataTheme } from "@metabridge/vocabularies";
 * console.log(findDataTheme("Umwelt")?.iri); // "http://publications.europa.eu/resource/authority/data-theme/ENVI"
 * ```
 */
export function findDataTheme(text: string): DataTheme | undefined {
  const eu = parseEuAuthority(text);
  if (eu !== undefined) return eu.list === "data-theme" ? themes().get(eu.code.toUpperCase()) : undefined;
  return themes().get(text.trim()) ?? byName().get(normalise(text));
}
