import type { IsoNode, Text } from "@metabridge/iso19115";
import { isFilled, repeated } from "../../leaf.js";
import type { MessageKey } from "../../messages/en.js";
import type { RecordView } from "../../record-view.js";
import type { Finding, Findings, Rule } from "../../rule.js";
import { resourceAbstract, resourceTitle } from "../../snippet.js";
import { text20 } from "../official-text.js";

interface Keys {
  readonly missing: MessageKey;
  readonly several: MessageKey;
  readonly empty: MessageKey;
}

/** Exactly one text that is not empty. */
function* exactlyOne(
  texts: readonly Text[],
  inNode: object,
  property: string,
  keys: Keys,
  fix: () => string,
): Findings {
  const [first, second] = texts;
  if (first === undefined) yield { node: inNode, property, message: keys.missing, fix };
  else if (second !== undefined)
    yield { node: second, message: keys.several, parameters: { count: String(texts.length) } };
  else if (!isFilled(first)) yield { node: first, message: keys.empty, fix };
}

const places = (record: RecordView) =>
  record.isReference ? record.fitting : record.subject === undefined ? [] : [record.subject];

function title(record: RecordView): Iterable<Finding> {
  const citations = places(record)
    .flatMap((one) => record.citationOf(one) ?? [])
    .filter((one) => record.is(one, "CI_Citation"));
  const titles = citations.flatMap((one) => repeated(one, "title", one.title));
  const keys = { missing: "title.missing", several: "title.several", empty: "title.empty" } as const;
  return exactlyOne(
    titles,
    citations[0] ?? record.subjectOrRecord,
    citations.length === 0 ? "citation" : "title",
    keys,
    () => resourceTitle(record),
  );
}

function abstract(record: RecordView): Iterable<Finding> {
  const texts = places(record).flatMap((one) => repeated(one as IsoNode, "abstract", one.abstract));
  const keys = { missing: "abstract.missing", several: "abstract.several", empty: "abstract.empty" } as const;
  return exactlyOne(texts, record.subjectOrRecord, "abstract", keys, () => resourceAbstract(record));
}

export const c08: Rule = {
  id: "md common req C.8",
  title: "Resource Title",
  suite: "common",
  requirement: { number: "TG Requirement C.8", clause: "2.3.1" },
  address: text20("common", "resource-title"),
  check: title,
  differences: [
    "Only the identification that INSPIRE looks at is asked for its title; the official suite counts the titles of all of them together.",
  ],
};

export const c09: Rule = {
  id: "md common req C.9",
  title: "Resource Abstract",
  suite: "common",
  requirement: { number: "TG Requirement C.9", clause: "2.3.2" },
  address: text20("common", "resource-abstract"),
  check: abstract,
  differences: ["Only the identification that INSPIRE looks at is asked for its abstract."],
};
