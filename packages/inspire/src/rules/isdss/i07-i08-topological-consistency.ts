import type { DQ_TopologicalConsistency } from "@metabridge/iso19115";
import { codeOf, isFilled, objects, textOf } from "../../leaf.js";
import type { RecordView } from "../../record-view.js";
import type { Findings, Rule } from "../../rule.js";
import { degreeOf, specificationOf, titleOf } from "../conformity.js";
import { concernsData } from "../datasets-and-series/d01-d02-resource-type.js";
import { text20 } from "../official-text.js";
import { hasUnit, recordType } from "../quantitative-results.js";

const NETWORK_MODEL = "INSPIRE Data Specifications - Base Models - Generic Network Model";

const reports = (record: RecordView): readonly DQ_TopologicalConsistency[] =>
  record.dataQuality.flatMap((section) => record.all(section.report, "DQ_TopologicalConsistency"));

function* quantitative(record: RecordView): Findings {
  for (const result of reports(record).flatMap((report) => record.all(report.result, "DQ_QuantitativeResult"))) {
    if (!hasUnit(result)) yield { node: result, property: "valueUnit", message: "quantity.unit-missing" };
    const [value] = result.value ?? [];
    if (value === undefined || (textOf(value) === "" && value.xml === undefined))
      yield { node: result, property: "value", message: "quantity.value-missing" };
    else if (recordType(value) === undefined) yield { node: value, message: "quantity.type-missing" };
  }
}

export const i07: Rule = {
  id: "md isdss 2.7",
  title: "Topological Consistency Quantitative Results",
  suite: "isdss",
  requirement: { number: "TG Requirement 2.7", clause: "3.2.4.1" },
  address: text20("isdss", "topological-consistency-quantitative-results"),
  concerns: concernsData,
  check: quantitative,
};

function* descriptive(record: RecordView): Findings {
  for (const result of reports(record).flatMap((report) => record.all(report.result, "DQ_ConformanceResult"))) {
    const citation = specificationOf(record, result);
    const title = titleOf(citation);
    // The example of the Technical Guidelines has the number of the document before the title.
    const isModel = record.isReference ? title === NETWORK_MODEL : title.endsWith(NETWORK_MODEL);
    const dates = objects(citation?.date);
    if (!isModel)
      yield {
        node: citation?.title ?? result,
        message: "topology.title",
        parameters: { found: title, title: NETWORK_MODEL },
      };
    if (!dates.some(({ date }) => textOf(date) !== ""))
      yield { node: citation ?? result, property: "date", message: "conformity.date-missing", parameters: { title } };
    else if (!dates.some(({ dateType }) => codeOf(dateType) === "publication")) {
      yield {
        node: dates[0]?.dateType ?? citation ?? result,
        message: "conformity.date-type",
        parameters: { title, type: codeOf(dates[0]?.dateType) ?? "" },
      };
    }
    if (degreeOf(result) !== false) yield { node: result.pass ?? result, message: "topology.pass" };
    if (!isFilled(result.explanation)) yield { node: result.explanation ?? result, message: "topology.explanation" };
  }
}

export const i08: Rule = {
  id: "md isdss 2.8",
  title: "Topological Consistency Descriptive Results",
  suite: "isdss",
  requirement: { number: "TG Requirement 2.8", clause: "3.2.4.1" },
  address: text20("isdss", "topological-consistency-descriptive-results"),
  concerns: concernsData,
  check: descriptive,
  differences: [
    "The title may have the number of the document before it, as in example 3.20 of the Technical Guidelines.",
  ],
};
