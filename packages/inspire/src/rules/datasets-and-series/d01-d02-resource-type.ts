import type { RecordView } from "../../record-view.js";
import type { Findings, Rule } from "../../rule.js";
import { resourceType } from "../../snippet.js";
import { text20 } from "../official-text.js";

/** A record that describes data, or does not say what: so that the rule can ask for it. */
export const concernsData = (record: RecordView): boolean =>
  record.isDataset || (!record.isService && record.services.length === 0);

function* level(record: RecordView): Findings {
  if (!record.isDataset) {
    yield {
      node: record.record.metadataScope?.[0] ?? record.record,
      property: record.levels.length === 0 ? "metadataScope" : "resourceScope",
      message: record.levels.length === 0 ? "resource-type.missing" : "resource-type.not-data",
      parameters: { found: record.levels.join(", ") },
      fix: () => resourceType(record, "dataset"),
    };
  } else if (!record.isReference && record.levels[0] !== "dataset" && record.levels[0] !== "series") {
    yield {
      node: record.record.metadataScope?.[0] ?? record.record,
      message: "resource-type.not-first",
      parameters: { found: record.levels.join(", ") },
      severity: "warning",
    };
  }
}

export const d01: Rule = {
  id: "md datasets-and-series 1.1",
  title: "Resource Type",
  suite: "datasets-and-series",
  requirement: { number: "TG Requirement 1.1", clause: "3.1.1.1" },
  address: text20("datasets-and-series", "resource-type"),
  concerns: concernsData,
  check: level,
  differences: ["A level dataset or series that is not the first one is a warning."],
};

export const d02: Rule = {
  id: "md datasets-and-series 1.2",
  title: "Only One Data Identification",
  suite: "datasets-and-series",
  requirement: { number: "TG Requirement 1.2", clause: "3.1.2" },
  address: text20("datasets-and-series", "only-one-md-data-identification"),
  concerns: concernsData,
  *check(record) {
    if (record.firstData === undefined) {
      yield {
        node: record.first ?? record.record,
        property: "identificationInfo",
        message: "identification.not-data",
        parameters: { found: record.first?.$element ?? record.first?.$type ?? "" },
      };
    }
  },
};
