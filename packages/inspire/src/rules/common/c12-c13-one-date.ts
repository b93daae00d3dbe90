import { codeOf } from "../../leaf.js";
import type { RecordView } from "../../record-view.js";
import type { Findings, Rule } from "../../rule.js";
import { text20 } from "../official-text.js";

function* notMoreThanOne(record: RecordView, type: "creation" | "revision"): Findings {
  const found = record.resourceDates.filter(({ dateType }) => codeOf(dateType) === type);
  const second = found[1];
  if (second !== undefined)
    yield { node: second, message: "date-type.several", parameters: { type, count: String(found.length) } };
}

export const c12: Rule = {
  id: "md common req C.12",
  title: "Max One Date of Creation",
  suite: "common",
  requirement: { number: "TG Requirement C.12", clause: "2.3.4" },
  address: text20("common", "max-1-date-of-creation"),
  check: (record) => notMoreThanOne(record, "creation"),
};

export const c13: Rule = {
  id: "md common req C.13",
  title: "Not More than one Date of Last Revision",
  suite: "common",
  requirement: { number: "TG Requirement C.13", clause: "2.3.4" },
  address: text20("common", "max-1-date-of-last-revision"),
  check: (record) => notMoreThanOne(record, "revision"),
};
