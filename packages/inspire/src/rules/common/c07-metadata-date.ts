import { isIsoDate, isIsoDateTime } from "../../iso-8601.js";
import { dateElementOf, textOf } from "../../leaf.js";
import type { RecordView } from "../../record-view.js";
import type { Findings, Rule } from "../../rule.js";
import { dateStamp } from "../../snippet.js";
import { text20 } from "../official-text.js";

function* check(record: RecordView): Findings {
  const stamps = record.dateStamps;
  const [stamp] = stamps;
  const element = dateElementOf(stamp);
  if (stamp === undefined || stamps.length !== 1 || (element !== "Date" && element !== "DateTime")) {
    yield {
      node: stamps[1] ?? stamp ?? record.record,
      ...(stamp === undefined ? { property: "dateInfo" } : {}),
      message: stamps.length > 1 ? "date-stamp.several" : "date-stamp.missing",
      parameters: { count: String(stamps.length) },
      fix: () => dateStamp(record),
    };
    return;
  }
  const text = textOf(stamp);
  if (!(element === "Date" ? isIsoDate(text) : isIsoDateTime(text))) {
    yield {
      node: stamp,
      message: "date.invalid",
      parameters: { text, element: `gco:${element}` },
      fix: () => dateStamp(record),
    };
  }
}

export const c07: Rule = {
  id: "md common req C.7",
  title: "Metadata Date",
  suite: "common",
  requirement: { number: "TG Requirement C.7", clause: "2.2.4" },
  address: text20("common", "md-date"),
  check,
  reference: (record) => (record.isDataset || record.isService ? check(record) : []),
  differences: ["Records with a level other than dataset, series and service are checked too."],
};
