import { type Literal, text } from "@metabridge/dcat";
import { findDataTheme, findHvdCategory, findInspireTheme, findTopicCategory } from "@metabridge/vocabularies";

/** The English name of a concept of the lists that are known, for CKAN keeps IRIs only and DCAT-AP wants a name. */
export function conceptLabel(iri: string): Literal[] | undefined {
  const label =
    findDataTheme(iri)?.labels.en ??
    (iri.includes("/theme/") ? findInspireTheme(iri)?.label : undefined) ??
    (iri.includes("/TopicCategory/") ? findTopicCategory(iri)?.label : undefined) ??
    findHvdCategory(iri)?.label;
  return label === undefined ? undefined : [text(label, "en")];
}
