import { isIsoDate } from "../../iso-8601.js";
import { codeOf, elementOf, isCode, isFilled, objects, textOf } from "../../leaf.js";
import type { RecordView } from "../../record-view.js";
import type { Finding, Findings, Rule } from "../../rule.js";
import { conformity } from "../../snippet.js";
import { REFERENCE_DATE_TYPES } from "../../tables/code-values.js";
import { isOfficialTitle, REGULATION_976_2009, REGULATION_1089_2010 } from "../../tables/regulations.js";
import { degreeOf, isPublication, regulationResults, specificationOf, titleOf } from "../conformity.js";
import { text20 } from "../official-text.js";

/** A statement of conformity to the regulation that the resource comes under. */
function statementOf(record: RecordView): string {
  const act = record.isService && !record.serviceTypes.includes("other") ? REGULATION_976_2009 : REGULATION_1089_2010;
  return conformity(record, act.title, act.address, act.published);
}

const missing = (record: RecordView): Finding => ({
  node: record.dataQuality[0] ?? record.record,
  property: record.dataQuality[0] === undefined ? "dataQualityInfo" : "report",
  message: "conformity.missing",
  fix: () => statementOf(record),
});

const hasLevel = (record: RecordView): boolean => record.isDataset || record.isService;

function* c20Check(record: RecordView): Findings {
  if (record.conformanceResults.length === 0) yield missing(record);
}

export const c20: Rule = {
  id: "md common req C.20",
  title: "Dataset Conformity",
  suite: "common",
  requirement: { number: "TG Requirement C.20", clause: "2.4.1" },
  address: text20("common", "conformity"),
  check: c20Check,
  reference: (record) => (hasLevel(record) ? c20Check(record) : []),
  differences: ["Records with a level other than dataset, series and service are checked too."],
};

function* c21Reference(record: RecordView): Findings {
  if (!hasLevel(record)) return;
  const results = record.conformanceResults;
  if (results.length === 0) {
    yield missing(record);
    return;
  }
  if (!results.some((result) => specificationOf(record, result) !== undefined)) {
    yield {
      node: results[0] ?? record.record,
      property: "specification",
      message: "conformity.no-specification",
      fix: () => statementOf(record),
    };
    return;
  }
  for (const result of regulationResults(record)) {
    const citation = specificationOf(record, result);
    if (citation === undefined) continue;
    const dates = objects(citation.date);
    const types = dates.flatMap(({ dateType }) => (isCode(dateType) ? [dateType] : []));
    if (!isFilled(citation.title)) yield { node: citation, property: "title", message: "conformity.title-missing" };
    else if ((citation.title?.translations?.length ?? 0) > 0) {
      for (const translation of citation.title?.translations ?? []) {
        if (translation.value.trim() === "") yield { node: translation, message: "conformity.empty-translation" };
      }
    } else if ((citation.date?.length ?? 0) === 0)
      yield { node: citation, property: "date", message: "conformity.date-missing" };
    else if (types.length === 0 || !types.some((type) => REFERENCE_DATE_TYPES.has(codeOf(type) ?? ""))) {
      yield {
        node: types[0] ?? citation,
        message: "conformity.date-type",
        parameters: { type: codeOf(types[0]) ?? "" },
      };
    } else {
      const wrong = dates.find(
        ({ date }) => elementOf(date, "Date") === "Date" && textOf(date) !== "" && !isIsoDate(textOf(date)),
      );
      if (wrong !== undefined)
        yield {
          node: wrong.date ?? wrong,
          message: "date.invalid",
          parameters: { text: textOf(wrong.date), element: "gco:Date" },
        };
    }
  }
}

/** When the regulation that a title names was published. */
function publicationOfAct(title: string): string | undefined {
  if (isOfficialTitle(title)) return REGULATION_1089_2010.published;
  return /\b976\/2009\b/.test(title) ? REGULATION_976_2009.published : undefined;
}

function* c21Check(record: RecordView): Findings {
  const results = record.conformanceResults;
  if (results.length === 0) {
    yield missing(record);
    return;
  }
  for (const result of results) {
    const citation = specificationOf(record, result);
    if (citation === undefined) {
      // TG 2.0.1, example 2.18: the citation may stand elsewhere, at the address of an xlink:href.
      if (result.specification?.$xlink?.href === undefined) {
        yield {
          node: result,
          property: "specification",
          message: "conformity.no-specification",
          fix: () => statementOf(record),
        };
      }
      continue;
    }
    if (!isFilled(citation.title))
      yield { node: citation.title ?? citation, message: "conformity.title-missing", fix: () => statementOf(record) };
    for (const translation of citation.title?.translations ?? []) {
      if (translation.value.trim() === "") yield { node: translation, message: "conformity.empty-translation" };
    }
    const dates = objects(citation.date);
    const title = titleOf(citation);
    if (dates.some(isPublication)) {
      const published = publicationOfAct(title);
      const wrong = dates.find((one) => isPublication(one) && textOf(one.date) !== published);
      if (published !== undefined && wrong !== undefined)
        yield {
          node: wrong.date ?? wrong,
          message: "conformity.regulation-date",
          parameters: { text: textOf(wrong.date), published },
          severity: "warning",
        };
      continue;
    }
    const [first] = dates;
    if (first?.date === undefined)
      yield { node: citation, property: "date", message: "conformity.date-missing", parameters: { title } };
    else if (!isIsoDate(textOf(first.date)))
      yield {
        node: first.date,
        message: "date.invalid",
        parameters: { text: textOf(first.date), element: "gco:Date" },
      };
    else {
      // The official suite takes revision and creation too, and looks at the regulations only.
      yield {
        node: first.dateType ?? first,
        message: "conformity.date-type",
        parameters: { title, type: codeOf(first.dateType) ?? "" },
        severity: "warning",
      };
    }
  }
}

export const c21: Rule = {
  id: "md common req C.21",
  title: "Dataset Conformity Specifications",
  suite: "common",
  requirement: { number: "TG Requirement C.21", clause: "2.4.1" },
  address: text20("common", "conformity-specification"),
  check: c21Check,
  reference: c21Reference,
  differences: [
    "Every cited specification is looked at; the official suite looks at the regulations only, and at nothing but the translations where a title has some.",
    "A specification may be cited by reference (xlink:href), as in example 2.18.",
    "A date of publication of a regulation that is not its own is a warning.",
  ],
};

function* degrees(results: RecordView["conformanceResults"]): Findings {
  for (const result of results) {
    const { pass } = result;
    if (pass === undefined) yield { node: result, property: "pass", message: "conformity.degree-missing" };
    else if (degreeOf(result) === undefined) {
      const text = textOf(pass);
      if (text === "") yield { node: pass, message: "conformity.degree-missing" };
      else yield { node: pass, message: "conformity.degree-not-boolean", parameters: { text } };
    }
  }
}

export const c22: Rule = {
  id: "md common req C.22",
  title: "Conformity Degree",
  suite: "common",
  requirement: { number: "TG Requirement C.22", clause: "2.4.1" },
  address: text20("common", "conformity-degree"),
  *check(record) {
    if (record.conformanceResults.length === 0) yield missing(record);
    yield* degrees(record.conformanceResults);
  },
  *reference(record) {
    if (record.conformanceResults.length === 0) yield missing(record);
    yield* degrees(regulationResults(record));
  },
  differences: ["Every statement of conformity is looked at, not those about the regulations only."],
};
