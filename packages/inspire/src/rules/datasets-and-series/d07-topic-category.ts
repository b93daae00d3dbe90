import { textOf } from "../../leaf.js";
import type { RecordView } from "../../record-view.js";
import type { Findings, Rule } from "../../rule.js";
import { topicCategory } from "../../snippet.js";
import { TOPIC_CATEGORIES } from "../../tables/code-values.js";
import { text20 } from "../official-text.js";
import { concernsData } from "./d01-d02-resource-type.js";

function* checkIn(record: RecordView, identification: RecordView["first"]): Findings {
  const categories = identification?.topicCategory ?? [];
  const fix = () => topicCategory(record);
  if (categories.length === 0)
    yield { node: record.subjectOrRecord, property: "topicCategory", message: "topic.missing", fix };
  for (const category of categories) {
    const code = textOf(category);
    if (!TOPIC_CATEGORIES.has(code))
      yield { node: category, message: code === "" ? "topic.empty" : "topic.unknown", parameters: { code }, fix };
  }
}

export const d07: Rule = {
  id: "md datasets-and-series 1.7",
  title: "Topic Category",
  suite: "datasets-and-series",
  requirement: { number: "TG Requirement 1.7", clause: "3.1.2.5" },
  address: text20("datasets-and-series", "topic-category"),
  concerns: concernsData,
  check: (record) => checkIn(record, record.subject),
  reference: (record) => checkIn(record, record.firstData),
  differences: ["Only the identification that INSPIRE looks at is asked for its topic categories."],
};
