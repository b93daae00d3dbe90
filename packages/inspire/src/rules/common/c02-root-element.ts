import type { Rule } from "../../rule.js";
import { text20 } from "../official-text.js";

/** What the record's outermost element is, where it is not MD_Metadata. */
const otherRoot = (element: string | undefined): element is string => element !== undefined && element !== "";

export const c02: Rule = {
  id: "md common req C.2",
  title: "Root Element",
  suite: "common",
  requirement: { number: "TG Requirement C.2", clause: "2.1" },
  address: text20("common", "root-element"),
  *check({ record }) {
    if (record.$fragment === true) yield { node: record, message: "root.fragment" };
    else if (otherRoot(record.$element))
      yield {
        node: record,
        message: "root.specialised",
        parameters: { element: record.$element },
        severity: "warning",
      };
  },
  *reference({ record, isIso19115_3 }) {
    if (isIso19115_3) yield { node: record, message: "root.other-encoding" };
    else if (record.$fragment === true) yield { node: record, message: "root.fragment" };
    else if (otherRoot(record.$element))
      yield { node: record, message: "root.specialised", parameters: { element: record.$element } };
  },
  differences: [
    "gmi:MI_Metadata, records of national profiles and ISO 19115-3 are accepted; the official suites look at gmd:MD_Metadata only and see nothing else.",
  ],
};
