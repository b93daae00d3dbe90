import type { MD_Identifier } from "@metabridge/iso19115";
import { elementOf, objectOf, textOf } from "../../leaf.js";
import type { RecordView } from "../../record-view.js";
import type { Findings, Rule } from "../../rule.js";
import { identifier } from "../../snippet.js";
import { text20 } from "../official-text.js";
import { concernsData } from "./d01-d02-resource-type.js";

/** The identifier as one string: the address of an anchor, or the text, with the code space before it. */
function identifierText({ code, codeSpace }: MD_Identifier): string {
  const text = code?.href ?? textOf(code);
  const space = textOf(codeSpace);
  return space === "" || text === "" ? text : `${space.replace(/[/#:]$/, "")}/${text}`;
}

const URI = /^[a-z][a-z\d+.-]*:\S+$/i;

function* reference(record: RecordView): Findings {
  const codes = record.resourceIdentifiers.flatMap(({ code }) => (code === undefined ? [] : [code]));
  if (codes.length === 0) {
    yield {
      node: record.citationOf(record.first) ?? record.subjectOrRecord,
      property: "identifier",
      message: "identifier.missing",
      fix: () => identifier(record),
    };
    return;
  }
  const seen = new Set<string>();
  for (const code of codes) {
    const element = elementOf(code, "CharacterString");
    if (
      (element === "CharacterString" && textOf(code) === "") ||
      (element === "Anchor" && (code.href ?? "").trim() === "")
    ) {
      yield { node: code, message: "identifier.empty", fix: () => identifier(record) };
      continue;
    }
    const text = element === "Anchor" ? (code.href ?? "") : textOf(code);
    if (element !== undefined && (seen.has(text) || record.batch.duplicateIdentifiers.has(text))) {
      yield { node: code, message: "identifier.duplicate", parameters: { identifier: text } };
    }
    seen.add(text);
  }
}

function* check(record: RecordView): Findings {
  const identifiers = record.subject === undefined ? [] : (objectOf(record.subject.citation)?.identifier ?? []);
  const filled = identifiers.filter((one) => identifierText(one) !== "");
  const [first] = filled;
  if (first === undefined) {
    yield identifiers[0] === undefined
      ? {
          node: record.citationOf(record.subject) ?? record.subjectOrRecord,
          property: "identifier",
          message: "identifier.missing",
          fix: () => identifier(record),
        }
      : { node: identifiers[0], message: "identifier.empty", fix: () => identifier(record) };
    return;
  }
  if (!filled.some((one) => URI.test(identifierText(one)))) {
    yield {
      node: first,
      message: "identifier.not-uri",
      parameters: { identifier: identifierText(first) },
      severity: "warning",
      fix: () => identifier(record),
    };
  }
  for (const one of filled) {
    const text = one.code?.href ?? textOf(one.code);
    if (record.batch.duplicateIdentifiers.has(text))
      yield { node: one, message: "identifier.duplicate", parameters: { identifier: text } };
  }
}

export const d03: Rule = {
  id: "md datasets-and-series 1.3",
  title: "Dataset UID",
  suite: "datasets-and-series",
  requirement: { number: "TG Requirement 1.3", clause: "3.1.2.1" },
  address: text20("datasets-and-series", "dataset-ui"),
  concerns: concernsData,
  check,
  reference,
  differences: [
    "An identifier without a text is none.",
    "One identifier that is not empty is enough; the official suite fails on an empty one beside it.",
    "An identifier that is no URI is a warning: the Technical Guidelines ask for a URI, the official suite does not look.",
  ],
};
