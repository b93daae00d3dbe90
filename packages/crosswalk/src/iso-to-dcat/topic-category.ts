import type { Concept } from "@metabridge/dcat";
import type { Code } from "@metabridge/iso19115";
import { findTopicCategory, type MD_TopicCategoryCode } from "@metabridge/vocabularies";
import { labelled } from "./code-labels.js";
import { type Conversion, some } from "./conversion.js";
import { codeText } from "./locales.js";

/** A topic category of the record, with the leaf that names it. */
export interface Topic {
  readonly code: MD_TopicCategoryCode;
  readonly leaf: Code;
}

/** MD_TopicCategoryCode -> geodcatap:topicCategory. GeoDCAT-AP 3.0.0, “Topic category”. */
export function topicCategories(
  c: Conversion,
  codes: readonly Code[] | undefined,
): { concepts: Concept[] | undefined; topics: Topic[] } {
  const concepts: Concept[] = [];
  const topics: Topic[] = [];
  for (const leaf of codes ?? []) {
    const written = codeText(leaf);
    if (written === undefined) continue;
    const topic = findTopicCategory(written);
    if (topic === undefined) {
      c.report(
        "crosswalk.topic-category.unknown",
        "warning",
        `“${written}” is no topic category; it is left out.`,
        leaf,
      );
      continue;
    }
    if (topics.some(({ code }) => code === topic.code)) c.use(leaf);
    else {
      topics.push({ code: topic.code, leaf });
      // The two that INSPIRE's list has not are themes of the EU only.
      if (topic.iri !== undefined) concepts.push(c.from(leaf, labelled(topic.iri, topic.label)));
    }
  }
  return { concepts: some(concepts), topics };
}
