import type { CodeOf } from "./code-list-table.js";
import type { InspireThemeCode } from "./inspire-theme.js";
import { lazy } from "./lookup.js";
import { normalise } from "./normalise.js";
import { inspireCode, lastSegment, parseInspireCode } from "./registry-iri.js";

/** MD_TopicCategoryCode of ISO 19115-1:2014 with Amendment 2; the 2003 edition has the same without the last two. */
export type MD_TopicCategoryCode = CodeOf<"MD_TopicCategoryCode">;

/** A topic category. */
export interface TopicCategory {
  readonly code: MD_TopicCategoryCode;
  /** The value in INSPIRE's TopicCategory; absent for the two that INSPIRE's list has not. */
  readonly iri?: string;
  /** In English. */
  readonly label: string;
}

type LabelLanguage = "en" | "fr" | "de" | "es" | "it" | "nl";

/**
 * Labels: the first of each language is the one to show, further ones after “; ” are recognised too.
 * Source: Regulation (EC) No 1205/2008, Part D.2, in its language versions; national catalogues' translations.
 */
const LABELS: Readonly<Record<MD_TopicCategoryCode, Readonly<Record<LabelLanguage, string>>>> = {
  farming: {
    en: "Farming; Agriculture",
    fr: "Agriculture",
    de: "Landwirtschaft",
    es: "Agricultura",
    it: "Agricoltura",
    nl: "Landbouw; Landbouw en veeteelt",
  },
  biota: {
    en: "Biota; Biology",
    fr: "Biote; Biotope; Flore et faune",
    de: "Biota; Biologie",
    es: "Biota; Biología",
    it: "Biota",
    nl: "Biota; Biologie",
  },
  boundaries: {
    en: "Boundaries",
    fr: "Limites; Limites administratives",
    de: "Grenzen",
    es: "Límites",
    it: "Confini",
    nl: "Grenzen",
  },
  climatologyMeteorologyAtmosphere: {
    en: "Climatology / Meteorology / Atmosphere; Climatology, meteorology, atmosphere",
    fr: "Climatologie / Météorologie / Atmosphère; Climatologie, météorologie",
    de: "Klimatologie / Meteorologie / Atmosphäre; Atmosphäre",
    es: "Climatología / Meteorología / Atmósfera",
    it: "Climatologia / Meteorologia / Atmosfera",
    nl: "Klimatologie / Meteorologie / Atmosfeer",
  },
  economy: { en: "Economy", fr: "Économie", de: "Wirtschaft", es: "Economía", it: "Economia", nl: "Economie" },
  elevation: {
    en: "Elevation",
    fr: "Altitude; Topographie",
    de: "Höhe; Höhenangaben",
    es: "Elevación",
    it: "Elevazione",
    nl: "Hoogte",
  },
  environment: {
    en: "Environment",
    fr: "Environnement",
    de: "Umwelt",
    es: "Medio ambiente",
    it: "Ambiente",
    nl: "Milieu; Natuur en milieu",
  },
  geoscientificInformation: {
    en: "Geoscientific information",
    fr: "Informations géoscientifiques; Sciences de la terre; Information géoscientifique",
    de: "Geowissenschaften; Geowissenschaftliche Informationen",
    es: "Información geocientífica",
    it: "Informazioni geoscientifiche",
    nl: "Geowetenschappelijke informatie; Geowetenschappelijke data",
  },
  health: {
    en: "Health",
    fr: "Santé",
    de: "Gesundheit; Gesundheitswesen",
    es: "Salud",
    it: "Salute",
    nl: "Gezondheid",
  },
  imageryBaseMapsEarthCover: {
    en: "Imagery / Base maps / Earth cover; Imagery base maps earth cover",
    fr: "Imagerie / Cartes de base / Occupation des terres; Carte de référence de la couverture terrestre",
    de: "Bilddaten / Basiskarten / Landbedeckung; Oberflächenbeschreibung",
    es: "Imágenes / Mapas de base / Cobertura de la Tierra; Cobertura de la Tierra con mapas básicos e imágenes",
    it: "Mappe di base / Immagini / Copertura terrestre; Immagini mappe di base copertura terrestre",
    nl: "Beelden / Basiskaarten / Bodemgebruik; Referentiemateriaal aardbedekking",
  },
  intelligenceMilitary: {
    en: "Intelligence / Military",
    fr: "Renseignement / Secteur militaire; Infrastructures militaires",
    de: "Aufklärung / Militär; Militär und Aufklärung",
    es: "Inteligencia / Militar",
    it: "Intelligence / Settore militare",
    nl: "Inlichtingen / Militair; Militair",
  },
  inlandWaters: {
    en: "Inland waters",
    fr: "Eaux intérieures",
    de: "Binnengewässer",
    es: "Aguas interiores",
    it: "Acque interne",
    nl: "Binnenwateren; Binnenwater",
  },
  location: {
    en: "Location",
    fr: "Localisation",
    de: "Ortsangaben",
    es: "Localización",
    it: "Localizzazione",
    nl: "Locatie",
  },
  oceans: {
    en: "Oceans",
    fr: "Océans",
    de: "Ozeane; Meere",
    es: "Océanos",
    it: "Oceani; Acque marine / Oceani",
    nl: "Oceanen",
  },
  planningCadastre: {
    en: "Planning / Cadastre; Planning and cadastre",
    fr: "Planification / Cadastre; Planification et aménagement du territoire",
    de: "Planungsunterlagen, Kataster; Planung / Kataster",
    es: "Planeamiento / Catastro; Planeamiento catastral",
    it: "Pianificazione / Catasto",
    nl: "Ruimtelijke ordening / Kadaster; Ruimtelijke ordening en kadaster",
  },
  society: { en: "Society", fr: "Société", de: "Gesellschaft", es: "Sociedad", it: "Società", nl: "Maatschappij" },
  structure: {
    en: "Structure; Structures",
    fr: "Structure; Aménagements urbains",
    de: "Bauwerke",
    es: "Estructuras; Estructura",
    it: "Strutture; Struttura",
    nl: "Structuren; Civiele structuren; Structuur",
  },
  transportation: {
    en: "Transportation; Transport",
    fr: "Transport; Transports; Infrastructures de transport",
    de: "Verkehrswesen; Verkehr",
    es: "Transporte",
    it: "Trasporti",
    nl: "Vervoer; Transport",
  },
  utilitiesCommunication: {
    en: "Utilities / Communication; Utilities and communication",
    fr: "Services d'utilité publique / Communication; Réseaux de télécommunication, d'énergie",
    de: "Ver- und Entsorgung, Kommunikation",
    es: "Servicios públicos / Comunicación; Redes de suministro",
    it: "Servizi di pubblica utilità / Comunicazione",
    nl: "Nutsdiensten / Communicatie; Nutsbedrijven communicatie",
  },
  extraTerrestrial: {
    en: "Extra-terrestrial",
    fr: "Extraterrestre",
    de: "Extraterrestrisch",
    es: "Extraterrestre",
    it: "Extraterrestre",
    nl: "Buitenaards",
  },
  disaster: { en: "Disaster", fr: "Catastrophe", de: "Katastrophen", es: "Desastre", it: "Disastri", nl: "Ramp" },
};

/** Topic categories that ISO 19115 has and INSPIRE's list has not. */
const NOT_IN_INSPIRE: ReadonlySet<string> = new Set(["extraTerrestrial", "disaster"]);

/**
 * ISO topic category to INSPIRE themes.
 * Source: SEMIC, alignment of ISO 19115 topic categories with INSPIRE spatial data themes, as per Regulation (EC)
 * No 1205/2008, Part D.2; those of exact, close, broad or narrow match come before the related ones.
 */
export const INSPIRE_THEMES_OF_TOPIC_CATEGORY: Readonly<
  Partial<Record<MD_TopicCategoryCode, readonly InspireThemeCode[]>>
> = {
  biota: ["sd", "br", "hb"],
  boundaries: ["au", "su"],
  climatologyMeteorologyAtmosphere: ["ac", "mf"],
  economy: ["er", "mr"],
  elevation: ["el"],
  environment: ["ps"],
  farming: ["af"],
  geoscientificInformation: ["ge", "so", "nz"],
  health: ["hh"],
  imageryBaseMapsEarthCover: ["lc", "oi"],
  inlandWaters: ["hy"],
  location: ["ad", "gn"],
  oceans: ["of", "sr"],
  planningCadastre: ["cp", "am", "lu"],
  society: ["pd"],
  structure: ["bu", "ef", "pf"],
  transportation: ["tn"],
  utilitiesCommunication: ["us"],
};

/**
 * INSPIRE theme to the topic category that a record of it should have.
 * Source: Regulation (EC) No 1205/2008, Part D.2; INSPIRE data specifications, metadata chapters.
 */
export const TOPIC_CATEGORY_OF_INSPIRE_THEME: Readonly<Partial<Record<InspireThemeCode, MD_TopicCategoryCode>>> = {
  ac: "climatologyMeteorologyAtmosphere",
  ad: "location",
  af: "farming",
  am: "planningCadastre",
  au: "boundaries",
  br: "biota",
  bu: "structure",
  cp: "planningCadastre",
  ef: "structure",
  el: "elevation",
  er: "economy",
  ge: "geoscientificInformation",
  gn: "location",
  hb: "biota",
  hh: "health",
  hy: "inlandWaters",
  lc: "imageryBaseMapsEarthCover",
  lu: "planningCadastre",
  mf: "climatologyMeteorologyAtmosphere",
  mr: "economy",
  nz: "geoscientificInformation",
  of: "oceans",
  oi: "imageryBaseMapsEarthCover",
  pd: "society",
  pf: "structure",
  ps: "environment",
  sd: "biota",
  so: "geoscientificInformation",
  sr: "oceans",
  su: "boundaries",
  tn: "transportation",
  us: "utilitiesCommunication",
};

interface TopicIndex {
  readonly byCode: ReadonlyMap<string, TopicCategory>;
  readonly byName: ReadonlyMap<string, TopicCategory>;
}

const index = lazy((): TopicIndex => {
  const byCode = new Map<string, TopicCategory>();
  const byName = new Map<string, TopicCategory>();
  let number = 0;
  for (const [code, labels] of Object.entries(LABELS)) {
    number += 1;
    const topic: TopicCategory = {
      code: code as MD_TopicCategoryCode,
      ...(NOT_IN_INSPIRE.has(code) ? {} : { iri: inspireCode("TopicCategory", code) }),
      label: labels.en.split("; ")[0] ?? code,
    };
    byCode.set(code, topic);
    byName.set(normalise(code), topic);
    // Domain codes of ISO 19115:2003, B.5.27: 001 farming to 019 utilitiesCommunication.
    byName.set(String(number).padStart(3, "0"), topic);
    for (const label of Object.values(labels).flatMap((one) => one.split("; "))) {
      const key = normalise(label);
      if (!byName.has(key)) byName.set(key, topic);
    }
  }
  return { byCode, byName };
});

/** The label of a topic category in English, French, German, Spanish, Italian or Dutch; undefined in other languages. */
export function topicCategoryLabel(code: MD_TopicCategoryCode, language: string): string | undefined {
  const labels: Readonly<Record<string, string>> = LABELS[code];
  const primary = language.split("-")[0]?.toLowerCase() ?? "";
  return Object.hasOwn(labels, primary) ? labels[primary]?.split("; ")[0] : undefined;
}

/**
 * The topic category that a text means: its code in any case, also with a national subdivision after it
 * (`planningCadastre_Planning`), its number, its IRI in INSPIRE's list, or its label in one of six languages.
 *
 * @example
 * ```ts
 * import { findTopicCategory } from "@metabridge/vocabularies";
 * console.log(findTopicCategory("inlandWaters")?.iri);
 * // "http://inspire.ec.europa.eu/metadata-codelist/TopicCategory/inlandWaters"
 * ```
 */
export function findTopicCategory(text: string): TopicCategory | undefined {
  const exact = index().byCode.get(text);
  if (exact !== undefined) return exact;
  const inspire = parseInspireCode(text);
  if (inspire !== undefined && inspire.list !== "TopicCategory") return undefined;
  const value = (inspire?.code ?? (/^https?:|^urn:/i.test(text.trim()) ? lastSegment(text) : text.trim())).replace(
    /^MD_TopicCategoryCode_/,
    "",
  );
  return (
    index().byCode.get(value) ??
    index().byName.get(normalise(value)) ??
    index().byCode.get(value.slice(0, value.indexOf("_") === -1 ? value.length : value.indexOf("_")))
  );
}
