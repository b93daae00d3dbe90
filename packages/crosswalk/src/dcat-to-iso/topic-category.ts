import type { Code } from "@metabridge/iso19115";
import {
  type DataThemeCode,
  findDataTheme,
  findInspireTheme,
  findTopicCategory,
  type MD_TopicCategoryCode,
  TOPIC_CATEGORY_OF_INSPIRE_THEME,
} from "@metabridge/vocabularies";
import type { Conversion } from "./conversion.js";
import { iriOf } from "./view.js";

/**
 * EU data themes to ISO topic categories, by the definitions of both lists; those that no one category covers (government,
 * justice, regions, science, international issues) have none.
 */
const TOPIC_CATEGORY_OF_DATA_THEME: Readonly<Partial<Record<DataThemeCode, MD_TopicCategoryCode>>> = {
  AGRI: "farming",
  ECON: "economy",
  EDUC: "society",
  ENER: "utilitiesCommunication",
  ENVI: "environment",
  HEAL: "health",
  SOCI: "society",
  TRAN: "transportation",
};

/** geodcatap:topicCategory -> MD_TopicCategoryCode; where there is none, aligned from the themes. GeoDCAT-AP 3.0.0, “Topic category”. */
export function topicCategories(c: Conversion): Code[] {
  const found = new Map<string, Code>();
  for (const one of c.resource.topicCategory ?? []) {
    const concept = c.full(one);
    const code = findTopicCategory(concept.$id ?? "")?.code;
    if (code === undefined) continue;
    // An enumeration of ISO: it has no text beside the code.
    found.set(code, { value: code });
    c.use(concept);
  }
  // ISO 19139 has no topic of services.
  if (found.size > 0 || c.resource.$type === "DataService") return [...found.values()];
  for (const theme of [...(c.resource.theme ?? []), ...(c.resource.subject ?? [])]) {
    const iri = iriOf(theme);
    const code = iri === undefined ? undefined : alignedCategory(iri);
    if (code !== undefined) found.set(code, { value: code });
  }
  return [...found.values()];
}

function alignedCategory(iri: string): MD_TopicCategoryCode | undefined {
  const topic = /TopicCategory/.test(iri) ? findTopicCategory(iri) : undefined;
  if (topic !== undefined) return topic.code;
  const inspire = /inspire\.ec\.europa\.eu\/theme\//.test(iri) ? findInspireTheme(iri) : undefined;
  if (inspire !== undefined) return TOPIC_CATEGORY_OF_INSPIRE_THEME[inspire.code];
  const theme = /\/data-theme\//.test(iri) ? findDataTheme(iri) : undefined;
  return theme === undefined ? undefined : TOPIC_CATEGORY_OF_DATA_THEME[theme.code];
}
