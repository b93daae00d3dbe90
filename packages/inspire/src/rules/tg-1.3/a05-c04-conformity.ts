import type { DQ_ConformanceResult } from "@metabridge/iso19115";
import { codeOf, elementOf, folded, objectOf, objects, textOf } from "../../leaf.js";
import type { RecordView } from "../../record-view.js";
import type { Findings, Rule } from "../../rule.js";
import { conformity } from "../../snippet.js";
import { REFERENCE_DATE_TYPES } from "../../tables/code-values.js";
import { isOfficialTitle, isOfficialTitleInAnySpelling, REGULATION_1089_2010 } from "../../tables/regulations.js";
import { degreeOf, titleOf } from "../conformity.js";
import { text13 } from "../official-text.js";

const concernsData = (record: RecordView): boolean => record.isDataset;
const fixOf = (record: RecordView): string =>
  conformity(record, REGULATION_1089_2010.title, REGULATION_1089_2010.address, REGULATION_1089_2010.published);

function* specificationFindings(result: DQ_ConformanceResult): Findings {
  const citation = objectOf(result.specification);
  const title = titleOf(citation);
  if (title === "") yield { node: citation?.title ?? citation ?? result, message: "conformity.title-missing" };
  else if (!objects(citation?.date).some(({ dateType }) => REFERENCE_DATE_TYPES.has(codeOf(dateType) ?? ""))) {
    yield { node: citation ?? result, property: "date", message: "conformity.date-missing", parameters: { title } };
  }
}

function* specification(record: RecordView): Findings {
  if (!record.isDataset) return;
  const results = record.conformanceResults;
  if (!results.some((result) => result.specification !== undefined)) {
    yield {
      node: record.dataQuality[0] ?? record.record,
      property: "report",
      message: "conformity.no-specification",
      fix: () => fixOf(record),
    };
    return;
  }
  for (const result of results) {
    if (result.specification !== undefined) yield* specificationFindings(result);
    const { pass } = result;
    if (degreeOf(result) === undefined) {
      yield { node: pass ?? result, message: "conformity.degree-not-boolean", parameters: { text: textOf(pass) } };
    }
  }
}

export const a05: Rule = {
  id: "md-iso.a.5",
  title: "Specification",
  suite: "iso",
  requirement: { number: "TG MD Requirement 29", clause: "2.8.2" },
  address: text13("ds-specification"),
  concerns: concernsData,
  check: specification,
};

/** The suite has the French and Spanish titles with “No”, where the registry has “N o”. */
const isListedTitle = (title: string): boolean =>
  isOfficialTitle(title)
    ? !/\(UE\) N o 1089/i.test(title)
    : isOfficialTitle(title.replace(/\(UE\) No 1089/i, "(UE) N o 1089"));

function* datasetConformity(record: RecordView): Findings {
  if (!record.isDataset) return;
  const results = record.conformanceResults;
  const fix = () => fixOf(record);
  if (results.length === 0) {
    yield { node: record.dataQuality[0] ?? record.record, property: "report", message: "conformity.missing", fix };
    return;
  }
  const cited = results.some(({ specification: citation }) => {
    const one = objectOf(citation);
    return (
      one !== undefined &&
      (record.isReference ? isListedTitle(folded(titleOf(one))) : isOfficialTitleInAnySpelling(titleOf(one))) &&
      objects(one.date).some(({ dateType }) => codeOf(dateType) === "publication") &&
      objects(one.date).some(({ date }) => textOf(date) === REGULATION_1089_2010.published)
    );
  });
  if (!cited) {
    yield {
      node: record.dataQuality[0] ?? record.record,
      property: "report",
      message: "conformity.no-regulation",
      parameters: { title: REGULATION_1089_2010.title },
      fix,
    };
    return;
  }
  const passes = results.flatMap(({ pass }) => (pass === undefined ? [] : [pass]));
  if (passes.length === 0)
    yield { node: results[0] ?? record.record, property: "pass", message: "conformity.degree-missing" };
  for (const pass of passes) {
    if (elementOf(pass, "Boolean") === undefined && pass.$nilReason !== "unknown")
      yield { node: pass, message: "conformity.degree-not-boolean", parameters: { text: "" } };
  }
}

export const c04: Rule = {
  id: "md-iso.c.4",
  title: "Dataset conformity",
  suite: "iso",
  requirement: { number: "TG MD Requirement 28, 29", clause: "2.8.1" },
  address: text13("ds-conformity"),
  concerns: concernsData,
  check: datasetConformity,
  differences: [
    "The official title is recognised whatever its punctuation and accents are; the official suite knows one spelling for each language.",
  ],
};
