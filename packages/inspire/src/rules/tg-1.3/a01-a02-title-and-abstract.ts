import type { Text } from "@metabridge/iso19115";
import { hasValue, repeated, textOf } from "../../leaf.js";
import type { MessageKey } from "../../messages/en.js";
import type { Findings, Rule } from "../../rule.js";
import { text13 } from "../official-text.js";

/** A text that is there and not empty. */
function* filledText(
  texts: readonly Text[],
  inNode: object,
  property: string,
  missing: MessageKey,
  empty: MessageKey,
): Findings {
  const values = texts.filter(hasValue);
  const [first] = values;
  if (first === undefined)
    yield { node: texts[0] ?? inNode, ...(texts[0] === undefined ? { property } : {}), message: missing };
  else if (values.every((text) => textOf(text) === "")) yield { node: first, message: empty };
}

export const a01: Rule = {
  id: "md-iso.a.1",
  title: "Title",
  suite: "iso",
  requirement: { number: "TG MD 2.2.1", clause: "2.2.1" },
  address: text13("title"),
  *check(record) {
    const citation = record.citationOf(record.first);
    const titles = citation === undefined ? [] : repeated(citation, "title", citation.title);
    yield* filledText(titles, citation ?? record.subjectOrRecord, "title", "title.missing", "title.empty");
  },
};

export const a02: Rule = {
  id: "md-iso.a.2",
  title: "Abstract",
  suite: "iso",
  requirement: { number: "TG MD 2.2.2", clause: "2.2.2" },
  address: text13("abstract"),
  *check(record) {
    const { first } = record;
    const texts = first === undefined ? [] : repeated(first, "abstract", first.abstract);
    yield* filledText(texts, record.subjectOrRecord, "abstract", "abstract.missing", "abstract.empty");
  },
};
