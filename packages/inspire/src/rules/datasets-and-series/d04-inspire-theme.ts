import type { MD_Keywords, Text } from "@metabridge/iso19115";
import { folded, objectOf, objects, textOf } from "../../leaf.js";
import type { RecordView } from "../../record-view.js";
import type { Findings, Rule } from "../../rule.js";
import { keywords } from "../../snippet.js";
import { GEMET_DATE, GEMET_HREF, GEMET_TITLE } from "../../tables/gemet.js";
import { isThemeLabelOrCode, themeOf } from "../../tables/inspire-themes.js";
import { text20 } from "../official-text.js";
import { concernsData } from "./d01-d02-resource-type.js";

const titleOf = (block: MD_Keywords): string => textOf(objectOf(block.thesaurusName)?.title);

function* reference(record: RecordView): Findings {
  const fix = () => themeKeywords(record);
  const data = record.firstData;
  const blocks = data === undefined ? [] : record.keywordsOf(data).filter((block) => titleOf(block) === GEMET_TITLE);
  if (blocks.length === 0) {
    yield {
      node: record.subjectOrRecord,
      property: "descriptiveKeywords",
      message: "theme.no-thesaurus",
      parameters: { title: GEMET_TITLE },
      fix,
    };
    return;
  }
  for (const block of blocks) {
    if (!(block.keyword ?? []).some((keyword) => isThemeLabelOrCode(textOf(keyword)))) {
      yield {
        node: block,
        property: "keyword",
        message: "theme.no-theme",
        parameters: { keywords: (block.keyword ?? []).map(textOf).join("; ") },
        fix,
      };
    }
  }
}

export const themeKeywords = (record: RecordView): string =>
  keywords(
    record,
    { href: "http://inspire.ec.europa.eu/theme/hy", text: "Hydrography" },
    { href: GEMET_HREF, title: GEMET_TITLE, date: GEMET_DATE },
  );

/** Whether keywords are said to be INSPIRE themes: by the title of their thesaurus in any spelling, or by an address. */
export function isThemeBlock(block: MD_Keywords): boolean {
  const { thesaurusName } = block;
  if (/gemet-inspire-themes/i.test(thesaurusName?.$xlink?.href ?? "")) return true;
  const title = objectOf(thesaurusName)?.title;
  if (/gemet\/inspire_themes|inspire\.ec\.europa\.eu\/theme\/?$/i.test(title?.href ?? "")) return true;
  return /gemet/i.test(textOf(title)) && /inspire/i.test(textOf(title));
}

/** The theme that a keyword stands for, by its text or the address of its anchor. */
export const themeOfKeyword = (keyword: Text): string | undefined =>
  themeOf(keyword.href ?? "") ?? themeOf(textOf(keyword));

function* check(record: RecordView): Findings {
  const fix = () => themeKeywords(record);
  const blocks = record.identifications.flatMap((one) => objects(one.descriptiveKeywords)).filter(isThemeBlock);
  const [block] = blocks;
  if (block === undefined) {
    const loose = record.keywords.find((one) =>
      (one.keyword ?? []).some((keyword) => themeOfKeyword(keyword) !== undefined),
    );
    yield loose === undefined
      ? {
          node: record.subjectOrRecord,
          property: "descriptiveKeywords",
          message: "theme.no-thesaurus",
          parameters: { title: GEMET_TITLE },
          fix,
        }
      : {
          node: loose,
          property: "thesaurusName",
          message: "theme.without-thesaurus",
          parameters: { title: GEMET_TITLE },
          fix,
        };
    return;
  }
  if (!blocks.some((one) => (one.keyword ?? []).some((keyword) => themeOfKeyword(keyword) !== undefined))) {
    yield {
      node: block,
      property: "keyword",
      message: "theme.no-theme",
      parameters: { keywords: (block.keyword ?? []).map(textOf).join("; ") },
      fix,
    };
  }
  for (const one of blocks) {
    const title = titleOf(one);
    if (objectOf(one.thesaurusName) !== undefined && folded(title) !== GEMET_TITLE) {
      yield {
        node: one.thesaurusName?.title ?? one,
        message: "theme.thesaurus-title",
        parameters: { found: title, title: GEMET_TITLE },
        severity: "warning",
        fix,
      };
    }
    for (const keyword of one.keyword ?? []) {
      if (themeOfKeyword(keyword) === undefined)
        yield {
          node: keyword,
          message: "theme.unknown",
          parameters: { keyword: textOf(keyword) },
          severity: "warning",
        };
    }
  }
}

export const d04: Rule = {
  id: "md datasets-and-series 1.4",
  title: "INSPIRE Theme Keyword",
  suite: "datasets-and-series",
  requirement: { number: "TG Requirement 1.4", clause: "3.1.2.2" },
  address: text20("datasets-and-series", "inspire-theme-keyword"),
  concerns: concernsData,
  check,
  reference,
  differences: [
    "The vocabulary is also known by its address (an anchor, or a citation by reference); another spelling of its title is a warning.",
    "A theme is also known by its address, and in any case of letters; one theme among the keywords is enough, and others are warnings.",
  ],
};
