import type { DataTheme } from "@metabridge/vocabularies";
import type { Writing } from "./template.js";

/** The scheme of themes that a portal made itself. */
export const PORTAL_THEMES = "Opendatasoft themes";

type Labels = Readonly<Record<string, string>>;

/** The label of an EU theme in the first of the languages that it has one in; else in English. */
function labelOf(theme: DataTheme, languages: readonly string[]): string {
  const labels: Labels = theme.labels;
  for (const language of languages) {
    const label = labels[language.split("-")[0]?.toLowerCase() ?? ""];
    if (label !== undefined) return label;
  }
  return theme.labels.en;
}

/**
 * What a record is about in the portal's own words: the themes that it already has there, else the EU's themes (by the
 * option `themeNames`, else by their label), which INSPIRE themes and topic categories imply.
 */
export function themeNames({ from, options, themes }: Writing): string[] {
  const own = themes.otherLabels((scheme) => scheme === PORTAL_THEMES);
  const eu = themes.euOrImplied;
  if (own.length > 0) return own;
  return [...new Set(eu.map((theme) => options.themeNames?.[theme.code] ?? labelOf(theme, from.languages)))];
}

/** The portal's ids of themes, by the option `themes`: by its own names, by INSPIRE themes, then by EU themes. */
export function themeIds({ options, themes }: Writing): string[] {
  const ids = options.themes ?? {};
  const known = (codes: readonly string[]): string[] => {
    const found = codes.flatMap((code) => (Object.hasOwn(ids, code) ? (ids[code] ?? []) : []));
    return found.length < codes.length ? [] : [...new Set(found)];
  };
  if (Object.keys(ids).length === 0) return [];
  const own = known(themes.otherLabels((scheme) => scheme === PORTAL_THEMES));
  if (own.length > 0) return own;
  const inspire = known(themes.peekCodes("inspire"));
  // An id for each INSPIRE theme says them all.
  if (inspire.length > 0 && themes.inspire.length > 0) return inspire;
  const named = known(themes.peekCodes("eu"));
  if (named.length > 0 && themes.eu.length > 0) return named;
  return themes.has("eu") ? [] : known(themes.euOrImplied.map(({ code }) => code));
}
