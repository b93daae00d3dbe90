import type { CI_Citation, MD_Keywords } from "@metabridge/iso19115";
import { findServiceCategory } from "@metabridge/vocabularies";
import { codeOf, hasValue, objectOf, objects, textOf } from "../../leaf.js";
import type { RecordView } from "../../record-view.js";
import type { Findings, Rule } from "../../rule.js";
import { thesaurus } from "../../snippet.js";
import { REFERENCE_DATE_TYPES } from "../../tables/code-values.js";
import { GEMET_DATE, GEMET_HREF, GEMET_TITLE } from "../../tables/gemet.js";
import { isThemeLabelOrCode } from "../../tables/inspire-themes.js";
import { isThemeBlock, themeKeywords, themeOfKeyword } from "../datasets-and-series/d04-inspire-theme.js";
import { text13 } from "../official-text.js";

const blocksOf = (identification: RecordView["first"]): readonly MD_Keywords[] =>
  objects(identification?.descriptiveKeywords).filter(({ $from }) => $from !== "keywords");

export const e01: Rule = {
  id: "md-iso.e.1",
  title: "Keywords",
  suite: "iso",
  requirement: { number: "TG MD Requirement 13", clause: "2.4" },
  address: text13("keyword"),
  *check(record) {
    const keywords = blocksOf(record.first).flatMap(({ keyword }) => (keyword ?? []).filter(hasValue));
    const [first] = keywords;
    if (first === undefined)
      yield { node: record.subjectOrRecord, property: "descriptiveKeywords", message: "keywords.missing" };
    else if (keywords.every((keyword) => textOf(keyword) === "")) yield { node: first, message: "keywords.empty" };
  },
};

const titleOf = (block: MD_Keywords): string => textOf(objectOf(block.thesaurusName)?.title);
const datesOf = (block: MD_Keywords) => objects(objectOf(block.thesaurusName)?.date);

/** The vocabulary of the themes with a theme in each group, and its date. */
function* themeIn(
  record: RecordView,
  blocks: readonly MD_Keywords[],
  isTheme: (block: MD_Keywords) => boolean,
): Findings {
  const fix = () => themeKeywords(record);
  const [block] = blocks;
  if (block === undefined) {
    yield {
      node: record.subjectOrRecord,
      property: "descriptiveKeywords",
      message: "theme.no-thesaurus",
      parameters: { title: GEMET_TITLE },
      fix,
    };
    return;
  }
  const without = blocks.find((one) => !isTheme(one));
  if (without !== undefined) {
    yield {
      node: without,
      property: "keyword",
      message: "theme.no-theme",
      parameters: { keywords: (without.keyword ?? []).map(textOf).join("; ") },
      fix,
    };
  } else if (
    !blocks
      .flatMap(datesOf)
      .some(({ date, dateType }) => textOf(date) === GEMET_DATE && codeOf(dateType) === "publication")
  ) {
    yield {
      node: block.thesaurusName ?? block,
      property: "date",
      message: "theme.date",
      parameters: { date: GEMET_DATE },
      fix: () => thesaurus(record, GEMET_TITLE, GEMET_HREF, GEMET_DATE),
    };
  }
}

const allBlocks = (record: RecordView): readonly MD_Keywords[] => record.identifications.flatMap(blocksOf);

export const f01: Rule = {
  id: "md-iso.f.1",
  title: "Dataset keyword",
  suite: "iso",
  requirement: { number: "TG MD Requirement 14", clause: "2.4.1" },
  address: text13("ds-keyword"),
  concerns: (record) => record.isDataset,
  check: (record) =>
    themeIn(record, allBlocks(record).filter(isThemeBlock), (block) =>
      (block.keyword ?? []).some((keyword) => themeOfKeyword(keyword) !== undefined),
    ),
  reference: (record) =>
    record.isDataset
      ? themeIn(
          record,
          allBlocks(record).filter((block) => titleOf(block) === GEMET_TITLE),
          (block) => (block.keyword ?? []).some((keyword) => isThemeLabelOrCode(textOf(keyword))),
        )
      : [],
  differences: [
    "The vocabulary is also known by its address, and whatever the spelling of its title is.",
    "A theme is also known by the address of its anchor, and in any case of letters.",
  ],
};

export const f02: Rule = {
  id: "md-iso.f.2",
  title: "Service keyword",
  suite: "iso",
  requirement: { number: "TG MD Requirement 15", clause: "2.4.1" },
  address: text13("srv-keyword"),
  concerns: (record) => record.isService,
  *check(record) {
    if (!record.isService) return;
    const keywords = blocksOf(record.first).flatMap(({ keyword }) => keyword ?? []);
    const isCategory = (text: string): boolean => {
      const category = findServiceCategory(text);
      return category !== undefined && (!record.isReference || category.code === text || category.iri === text);
    };
    if (
      !keywords.some(
        (keyword) => isCategory(textOf(keyword)) || (!record.isReference && isCategory(keyword.href ?? "")),
      )
    ) {
      yield { node: record.subjectOrRecord, property: "descriptiveKeywords", message: "service.category-missing" };
    }
  },
  differences: ["A category is also known by the address of its anchor."],
};

const thesauri = (record: RecordView): readonly CI_Citation[] =>
  blocksOf(record.first).flatMap(({ thesaurusName }) => (thesaurusName === undefined ? [] : [thesaurusName]));

export const f03: Rule = {
  id: "md-iso.f.3",
  title: "Keywords in vocabulary grouped",
  suite: "iso",
  requirement: { number: "TG MD Requirement 19", clause: "2.4.2" },
  address: text13("keywords-in-vocabulary"),
  *check(record) {
    const seen = new Set<string>();
    for (const citation of thesauri(record)) {
      const title = textOf(objectOf(citation)?.title);
      if (title === "") continue;
      if (seen.has(title))
        yield { node: citation.title ?? citation, message: "thesaurus.several-groups", parameters: { title } };
      seen.add(title);
    }
  },
};

export const f04: Rule = {
  id: "md-iso.f.4",
  title: "Vocabulary information",
  suite: "iso",
  requirement: { number: "TG MD Requirement 17, 18", clause: "2.4.2" },
  address: text13("vocabulary"),
  *check(record) {
    for (const citation of thesauri(record)) {
      if (!record.isReference && citation.$reference === true && citation.$xlink?.href !== undefined) continue;
      const one = objectOf(citation);
      const title = textOf(one?.title);
      if (title === "") yield { node: one?.title ?? citation, message: "thesaurus.title-missing" };
      const dated = objects(one?.date).some(
        ({ date, dateType }) => textOf(date) !== "" && REFERENCE_DATE_TYPES.has(codeOf(dateType) ?? ""),
      );
      if (!dated) yield { node: citation, property: "date", message: "thesaurus.date-missing", parameters: { title } };
    }
  },
  differences: ["A vocabulary may be cited by reference (xlink:href)."],
};
