import { INSPIRE_THEME_LABELS } from "./inspire-theme-labels.js";
import { lazy } from "./lookup.js";
import { normalise } from "./normalise.js";

/** Codes of the 34 themes of the INSPIRE Directive. */
export type InspireThemeCode = keyof typeof INSPIRE_THEME_LABELS;

/** A spatial data theme of the INSPIRE Directive. */
export interface InspireTheme {
  /** Two letters: `hy`. */
  readonly code: InspireThemeCode;
  /** `http://inspire.ec.europa.eu/theme/hy`. */
  readonly iri: string;
  /** In English. */
  readonly label: string;
  /** The annex of the Directive that names it. */
  readonly annex: 1 | 2 | 3;
}

/** Themes of Annexes I and II; all others are of Annex III. Source: Directive 2007/2/EC. */
const ANNEX_1: ReadonlySet<string> = new Set(["rs", "gg", "gn", "au", "ad", "cp", "tn", "hy", "ps"]);
const ANNEX_2: ReadonlySet<string> = new Set(["el", "lc", "oi", "ge"]);

/**
 * Labels that records use beside those of the register: another spelling, another language, an older translation.
 * Source: real records; Croatian: GEMET.
 */
const MORE_NAMES: Partial<Record<InspireThemeCode, string>> = {
  am: "Area management restriction regulation zones and reporting units; Area management / restriction / regulation zones & reporting units",
  br: "Biogeographical regions",
  cp: "Katasterparzellen; Flurstücke/Grundstücke; Flurstücke; Parcelles cadastrales (plan cadastral)",
  ef: "Environmental monitoring Facilities; Umweltüberwachungseinrichtungen",
  ge: "Geološka; Geologija",
  hb: "Habitats and Biotopes",
  hy: "Hydrographie; Gewässer; Hidrografija; Hydrografie",
  nz: "Gebieden met natuurrisico's; Zones à risques naturels",
  oi: "Ortho-imagery; Ortho imagery; Orthofotos; Orthofotographie; Orthophotos",
  pd: "Population distribution - demography; Population distribution and demography; Population distribution",
  rs: "Systèmes de coordonnées de référence; Koordinatenreferenzsystem",
  us: "Services d'utilité publique et services publics; Utility and government services",
};

interface ThemeIndex {
  readonly byCode: ReadonlyMap<string, InspireTheme>;
  readonly byName: ReadonlyMap<string, InspireTheme>;
}

const index = lazy((): ThemeIndex => {
  const byCode = new Map<string, InspireTheme>();
  const byName = new Map<string, InspireTheme>();
  const put = (name: string, theme: InspireTheme): void => {
    const key = normalise(name);
    if (!byName.has(key)) byName.set(key, theme);
  };
  for (const [code, labels] of Object.entries(INSPIRE_THEME_LABELS)) {
    const theme: InspireTheme = {
      code: code as InspireThemeCode,
      iri: `http://inspire.ec.europa.eu/theme/${code}`,
      label: labels.en,
      annex: ANNEX_1.has(code) ? 1 : ANNEX_2.has(code) ? 2 : 3,
    };
    byCode.set(code, theme);
    for (const label of Object.values(labels)) put(label, theme);
  }
  for (const [code, names] of Object.entries(MORE_NAMES)) {
    const theme = byCode.get(code);
    if (theme !== undefined) for (const name of names.split("; ")) put(name, theme);
  }
  return { byCode, byName };
});

/** All themes, in the order of the register. */
export function inspireThemes(): readonly InspireTheme[] {
  return [...index().byCode.values()];
}

/** The label of a theme in a language (BCP 47; the region does not matter); undefined where the list has none. */
export function inspireThemeLabel(code: InspireThemeCode, language: string): string | undefined {
  const primary = language.split("-")[0]?.toLowerCase() ?? "";
  const labels: Readonly<Record<string, string>> = INSPIRE_THEME_LABELS[code];
  return Object.hasOwn(labels, primary)
    ? labels[primary]
    : primary === "ga" || primary === "mt"
      ? labels.en
      : undefined;
}

const THEME_IRI =
  /^\s*https?:\/\/(?:inspire\.ec\.europa\.eu\/theme|(?:www\.)?eionet\.europa\.eu\/gemet\/\w\w\/inspire-theme)\/(\w\w)(?:[:/]\w+)?\/?\s*$/i;

/**
 * The INSPIRE theme that a keyword means: its label in an official language of the EU, its code, or its IRI in the INSPIRE
 * registry or GEMET.
 *
 * @example
 * ```ts
 * import { findInspireTheme } from "@metabridge/vocabularies";
 * console.log(findInspireTheme("Sites protégés")?.iri); // "http://inspire.ec.europa.eu/theme/ps"
 * console.log(findInspireTheme("hy")?.label); // "Hydrography"
 * ```
 */
export function findInspireTheme(text: string): InspireTheme | undefined {
  const code = THEME_IRI.exec(text)?.[1];
  if (code !== undefined) return index().byCode.get(code.toLowerCase());
  return index().byCode.get(text.trim()) ?? index().byName.get(normalise(text));
}

/** Whether the title of a thesaurus is that of the INSPIRE themes, in any version and spelling. */
export function isInspireThemeThesaurus(title: string): boolean {
  const words = normalise(title);
  return (
    /\bgemet\b.*\binspire\b|\binspire (?:themes?|spatial data themes?|themen)\b|\bthemes? inspire\b/.test(words) ||
    THEME_REGISTER.test(title)
  );
}

const THEME_REGISTER =
  /^\s*https?:\/\/(?:inspire\.ec\.europa\.eu\/theme|(?:www\.)?eionet\.europa\.eu\/gemet\/inspire_?themes?)\/?\s*$/i;
