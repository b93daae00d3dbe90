import { type Literal, text } from "@metabridge/dcat";
import {
  findDataTheme,
  findFileFormat,
  findFrequency,
  findHvdCategory,
  findInspireTheme,
  findLanguage,
  findTopicCategory,
  inspireThemeLabel,
  topicCategoryLabel,
} from "@metabridge/vocabularies";

const EU = "http://publications.europa.eu/resource/authority/";

/** The label of a concept in a language, where its list has one; English for lists that are known in English only. */
function labelOf(iri: string, language: string): string | undefined {
  const primary = language.split("-")[0]?.toLowerCase() ?? "";
  const english = (label: string | undefined): string | undefined => (primary === "en" ? label : undefined);
  if (iri.startsWith(`${EU}data-theme/`)) {
    const labels: Readonly<Record<string, string>> = findDataTheme(iri)?.labels ?? {};
    return Object.hasOwn(labels, primary) ? labels[primary] : undefined;
  }
  if (/^https?:\/\/inspire\.ec\.europa\.eu\/theme\/\w/.test(iri)) {
    const theme = findInspireTheme(iri);
    return theme === undefined ? undefined : inspireThemeLabel(theme.code, primary);
  }
  if (/^https?:\/\/inspire\.ec\.europa\.eu\/metadata-codelist\/TopicCategory\//.test(iri)) {
    const topic = findTopicCategory(iri);
    return topic === undefined ? undefined : topicCategoryLabel(topic.code, primary);
  }
  if (iri.startsWith(`${EU}frequency/`)) return english(findFrequency(iri)?.label);
  if (iri.startsWith(`${EU}language/`)) return english(findLanguage(iri)?.name);
  if (iri.startsWith(`${EU}file-type/`)) return english(findFileFormat(iri)?.name);
  if (/^https?:\/\/data\.europa\.eu\/bna\/c_/.test(iri)) return english(findHvdCategory(iri)?.label);
  return undefined;
}

/**
 * The labels of known concepts in some languages, for the option `labels` of `applyProfile` and `toQuads` of
 * `@metabridge/dcat`: EU data themes and topic categories in six languages, INSPIRE themes in those of the EU, frequencies,
 * languages, file types and categories of high-value datasets in English.
 *
 * @example
 * ```ts
 * import { labelsIn } from "@metabridge/crosswalk";
 * const labels = labelsIn(["fr", "de"]);
 * console.log(labels("http://publications.europa.eu/resource/authority/data-theme/ENVI")?.map(({ value }) => value));
 * // [ 'Environnement', 'Umwelt' ]
 * ```
 */
export function labelsIn(languages: readonly string[]): (iri: string) => readonly Literal[] | undefined {
  const known = new Map<string, readonly Literal[] | undefined>();
  return (iri) => {
    if (known.has(iri)) return known.get(iri);
    const found = languages.flatMap((language) => {
      const label = labelOf(iri, language);
      return label === undefined ? [] : [text(label, language)];
    });
    const labels = found.length === 0 ? undefined : found;
    // As many as there are concepts in the lists; other IRIs are not remembered.
    if (labels !== undefined) known.set(iri, labels);
    return labels;
  };
}
