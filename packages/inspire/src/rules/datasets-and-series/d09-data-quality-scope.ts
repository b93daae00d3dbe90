import { codeOf } from "../../leaf.js";
import type { RecordView } from "../../record-view.js";
import type { Findings, Rule } from "../../rule.js";
import { qualityScope } from "../../snippet.js";
import { text20 } from "../official-text.js";
import { concernsData } from "./d01-d02-resource-type.js";

/** Exactly one quality section about the whole resource. */
export function* oneSection(record: RecordView, levels: readonly string[]): Findings {
  const sections = record.qualitySections;
  const fix = () => qualityScope(record, levels[0] ?? "dataset");
  const whole = sections.filter(({ scope }) => levels.includes(codeOf(scope?.level) ?? ""));
  const [first] = whole;
  if (first === undefined) {
    const other = sections[0];
    yield other === undefined
      ? {
          node: record.record,
          property: "dataQualityInfo",
          message: "quality.missing",
          parameters: { levels: levels.join(" / ") },
          fix,
        }
      : {
          node: other.scope ?? other.node,
          message: "quality.scope",
          parameters: { found: codeOf(other.scope?.level) ?? "", levels: levels.join(" / ") },
          fix,
        };
  } else if (whole.length > 1) {
    yield {
      node: whole[1]?.node ?? first.node,
      message: "quality.several",
      parameters: { count: String(whole.length) },
    };
  }
}

function* reference(record: RecordView): Findings {
  const sections = record.qualitySections;
  const [only] = sections;
  if (only === undefined || sections.length !== 1) {
    yield {
      node: sections[1]?.node ?? record.record,
      property: "dataQualityInfo",
      message: only === undefined ? "quality.missing" : "quality.several",
      parameters: { count: String(sections.length), levels: "dataset / series" },
    };
  } else if (!["dataset", "series"].includes(codeOf(only.scope?.level) ?? "")) {
    yield {
      node: only.scope ?? only.node,
      message: "quality.scope",
      parameters: { found: codeOf(only.scope?.level) ?? "", levels: "dataset / series" },
    };
  }
}

export const d09: Rule = {
  id: "md datasets-and-series 1.9",
  title: "Data Quality Info Section",
  suite: "datasets-and-series",
  requirement: { number: "TG Requirement 1.9", clause: "3.1.4.1" },
  address: text20("datasets-and-series", "one-data-quality-element"),
  concerns: concernsData,
  check: (record) => oneSection(record, ["dataset", "series"]),
  reference,
  differences: [
    "Quality sections with another scope (features, attributes) may stand beside the one about the whole resource; the official suite takes one section in all.",
  ],
};
