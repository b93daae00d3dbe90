import { type Concept, text } from "@metabridge/dcat";
import type { Any_MD_Identification } from "@metabridge/iso19115";
import {
  DATA_THEMES_OF_INSPIRE_THEME,
  DATA_THEMES_OF_TOPIC_CATEGORY,
  dataTheme,
  findDataTheme,
  findInspireTheme,
  findTopicCategory,
  isInspireThemeThesaurus,
} from "@metabridge/vocabularies";
import { trimmed } from "./conversion.js";
import { codeText } from "./locales.js";

/**
 * The EU data themes that a resource falls under by its INSPIRE themes, else by its topic categories; and those that its
 * keywords name. data.europa.eu files datasets by them. DCAT-AP 3.0.1, “dcat:theme”.
 */
export function dataThemes(identification: Any_MD_Identification | undefined): Concept[] {
  const codes = new Set<Parameters<typeof dataTheme>[0]>();
  for (const { keyword, thesaurusName } of identification?.descriptiveKeywords ?? []) {
    const thesaurus = `${trimmed(thesaurusName?.title) ?? ""} ${thesaurusName?.title?.href ?? ""}`;
    const isInspire = isInspireThemeThesaurus(thesaurus);
    for (const leaf of keyword ?? []) {
      const link = leaf.href?.trim() ?? "";
      const words = trimmed(leaf) ?? "";
      const theme =
        (/inspire\.ec\.europa\.eu\/theme\//.test(link) ? findInspireTheme(link) : undefined) ??
        (isInspire ? findInspireTheme(words) : undefined);
      if (theme !== undefined) for (const code of DATA_THEMES_OF_INSPIRE_THEME[theme.code]) codes.add(code);
      const own = /authority\/data-theme\//.test(link) ? findDataTheme(link) : undefined;
      if (own !== undefined) codes.add(own.code);
    }
  }
  if (codes.size === 0) {
    for (const code of identification?.topicCategory ?? []) {
      const category = findTopicCategory(codeText(code) ?? "");
      if (category !== undefined) for (const theme of DATA_THEMES_OF_TOPIC_CATEGORY[category.code]) codes.add(theme);
    }
  }
  return [...codes].map((code) => {
    const { iri, labels } = dataTheme(code);
    return { $type: "Concept", $id: iri, prefLabel: [text(labels.en, "en")] };
  });
}
