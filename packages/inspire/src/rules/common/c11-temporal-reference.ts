import type { CI_Date } from "@metabridge/iso19115";
import { isIsoDate, isIsoDateTime } from "../../iso-8601.js";
import { codeOf, dateElementOf, isCode, textOf } from "../../leaf.js";
import type { RecordView } from "../../record-view.js";
import type { Finding, Findings, Rule } from "../../rule.js";
import { resourceDate } from "../../snippet.js";
import { REFERENCE_DATE_TYPES } from "../../tables/code-values.js";
import { text20 } from "../official-text.js";

/** What is wrong with the value of a date. */
function dateFinding({ date }: CI_Date, inNode: CI_Date): Finding | undefined {
  const element = dateElementOf(date);
  const text = textOf(date);
  if (date === undefined || (element !== "Date" && element !== "DateTime"))
    return { node: date ?? inNode, message: "date.missing" };
  if (element === "Date" ? isIsoDate(text) : isIsoDateTime(text)) return undefined;
  return { node: date, message: "date.invalid", parameters: { text, element: `gco:${element}` } };
}

const missing = (record: RecordView): Finding => ({
  node: record.citationOf(record.first) ?? record.subjectOrRecord,
  property: "date",
  message: "resource-date.missing",
  fix: () => resourceDate(record, "revision"),
});

function* reference(record: RecordView): Findings {
  const dates = record.resourceDates;
  if (!dates.some(({ date }) => date !== undefined)) {
    yield missing(record);
    return;
  }
  for (const one of dates) {
    const wrong = dateFinding(one, one);
    if (wrong !== undefined) yield wrong;
    else if (!isCode(one.dateType)) yield { node: one, property: "dateType", message: "date-type.missing" };
    else if (!REFERENCE_DATE_TYPES.has(codeOf(one.dateType) ?? "")) {
      yield {
        node: one.dateType,
        message: "date-type.not-reference",
        parameters: { type: codeOf(one.dateType) ?? "" },
      };
    }
  }
}

/** At least one date of publication, revision or creation; other types of date may stand beside it. */
function* check(record: RecordView): Findings {
  const dates = record.resourceDates;
  const references = dates.filter(({ dateType }) => REFERENCE_DATE_TYPES.has(codeOf(dateType) ?? ""));
  if (references.length === 0) yield missing(record);
  for (const one of dates) {
    const isOne = references.includes(one);
    const wrong = dateFinding(one, one);
    if (wrong !== undefined) yield isOne || references.length === 0 ? wrong : { ...wrong, severity: "warning" };
    if (!isCode(one.dateType)) yield { node: one, property: "dateType", message: "date-type.missing" };
  }
}

export const c11: Rule = {
  id: "md common req C.11",
  title: "Temporal Reference",
  suite: "common",
  requirement: { number: "TG Requirement C.11", clause: "2.3.4" },
  address: text20("common", "temporal-reference"),
  check,
  reference,
  differences: [
    "Dates of other types may stand beside a date of publication, revision or creation; the official suite fails on each of them.",
  ],
};
