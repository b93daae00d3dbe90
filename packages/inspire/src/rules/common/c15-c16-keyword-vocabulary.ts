import type { CI_Citation } from "@metabridge/iso19115";
import { isIsoDate } from "../../iso-8601.js";
import { codeOf, dateElementOf, folded, isCode, isFilled, objects, stringValue, textOf } from "../../leaf.js";
import type { RecordView } from "../../record-view.js";
import type { Findings, Rule } from "../../rule.js";
import { thesaurus } from "../../snippet.js";
import { REFERENCE_DATE_TYPES } from "../../tables/code-values.js";
import { GEMET_DATE, GEMET_HREF, GEMET_TITLE } from "../../tables/gemet.js";
import { text20 } from "../official-text.js";

const thesauri = (record: RecordView): readonly CI_Citation[] =>
  record.keywords.flatMap(({ thesaurusName }) => (thesaurusName === undefined ? [] : [thesaurusName]));

function* reference(record: RecordView): Findings {
  for (const citation of thesauri(record)) {
    const isCitation = record.is(citation, "CI_Citation");
    const dates = isCitation ? objects(citation.date) : [];
    const types = dates.flatMap(({ dateType }) => (isCode(dateType) ? [dateType] : []));
    if (!isCitation || citation.title === undefined) yield { node: citation, message: "thesaurus.title-missing" };
    else if (!isFilled(citation.title)) yield { node: citation.title, message: "thesaurus.title-empty" };
    else if (!dates.some(({ date }) => date !== undefined))
      yield { node: citation, message: "thesaurus.date-missing", parameters: { title: textOf(citation.title) } };
    else if (types.length === 0 || types.some((type) => codeOf(type) !== "publication")) {
      yield {
        node: types[0] ?? citation,
        message: "thesaurus.date-type",
        parameters: { title: textOf(citation.title), type: codeOf(types[0]) ?? "" },
      };
    }
  }
}

function* check(record: RecordView): Findings {
  const fix = () => thesaurus(record, GEMET_TITLE, GEMET_HREF, GEMET_DATE);
  for (const citation of thesauri(record)) {
    if (citation.$reference === true) {
      // TG 2.0.1, example 2.10: the citation may stand elsewhere, at the address of an xlink:href.
      if (citation.$xlink?.href === undefined) yield { node: citation, message: "thesaurus.title-missing", fix };
      continue;
    }
    const title = textOf(citation.title);
    if (citation.title === undefined)
      yield { node: citation, property: "title", message: "thesaurus.title-missing", fix };
    else if (!isFilled(citation.title)) yield { node: citation.title, message: "thesaurus.title-empty", fix };
    const dates = objects(citation.date);
    const dated = dates.find(
      ({ date, dateType }) =>
        dateElementOf(date) === "Date" && isIsoDate(textOf(date)) && REFERENCE_DATE_TYPES.has(codeOf(dateType) ?? ""),
    );
    if (dated !== undefined) continue;
    const [first] = dates;
    if (first?.date === undefined || textOf(first.date) === "")
      yield {
        node: first ?? citation,
        property: "date",
        message: "thesaurus.date-missing",
        parameters: { title },
        fix,
      };
    else if (!isIsoDate(textOf(first.date)))
      yield {
        node: first.date,
        message: "date.invalid",
        parameters: { text: textOf(first.date), element: "gco:Date" },
        fix,
      };
    else
      yield {
        node: first.dateType ?? first,
        message: "thesaurus.date-type",
        parameters: { title, type: codeOf(first.dateType) ?? "" },
        fix,
      };
  }
}

export const c15: Rule = {
  id: "md common req C.15",
  title: "Keyword Originating CV",
  suite: "common",
  requirement: { number: "TG Requirement C.15", clause: "2.3.5" },
  address: text20("common", "keyword-originating-cv"),
  check,
  reference,
  differences: [
    "A thesaurus may be dated by its publication, revision or creation, as the Technical Guidelines say; the official suite takes publication only.",
    "A thesaurus may be cited by reference (xlink:href), as in example 2.10.",
    "The date must be one of the calendar; the official suite does not look at it.",
  ],
};

function* grouped(record: RecordView): Findings {
  const seen = new Set<string>();
  for (const citation of thesauri(record)) {
    if (!record.is(citation, "CI_Citation") || citation.title === undefined) continue;
    const title = record.isReference ? stringValue(citation.title) : folded(textOf(citation.title)).toLowerCase();
    if (title === "" && !record.isReference) continue;
    if (seen.has(title))
      yield {
        node: citation.title,
        message: "thesaurus.several-groups",
        parameters: { title: textOf(citation.title) },
      };
    seen.add(title);
  }
}

export const c16: Rule = {
  id: "md common req C.16",
  title: "Group Keywords by CV",
  suite: "common",
  requirement: { number: "TG Requirement C.16", clause: "2.3.5" },
  address: text20("common", "group-keywords-by-cv"),
  check: grouped,
  differences: ["Titles that differ in case or white space only are the same vocabulary; empty titles are none."],
};
