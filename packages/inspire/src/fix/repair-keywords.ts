import type { CI_Citation, MD_Keywords } from "@metabridge/iso19115";
import { codeListUrl, inspireThemeLabel, languageTag } from "@metabridge/vocabularies";
import { codeOf, objectOf, objects, textOf } from "../leaf.js";
import { isThemeBlock, themeOfKeyword } from "../rules/datasets-and-series/d04-inspire-theme.js";
import { GEMET_DATE, GEMET_HREF, GEMET_TITLE } from "../tables/gemet.js";
import type { ChangeLog, Repair } from "./change-log.js";

const RULE = "md datasets-and-series 1.4";

type Encoding = "iso19139" | "iso19115-3";

const gemetCitation = (encoding: Encoding): CI_Citation => ({
  $type: "CI_Citation",
  title: { value: GEMET_TITLE, href: GEMET_HREF, $as: "Anchor" },
  date: [gemetDate(encoding)],
});

const gemetDate = (encoding: Encoding) =>
  ({
    $type: "CI_Date",
    date: { value: GEMET_DATE },
    dateType: { value: "publication", codeList: codeListUrl("CI_DateTypeCode", encoding) },
  }) as const;

/** The exact title and date of the vocabulary of the themes. */
function mendCitation(citation: CI_Citation, encoding: Encoding, log: ChangeLog): void {
  const { title } = citation;
  if (title !== undefined && textOf(title) !== GEMET_TITLE) {
    log.add(RULE, "thesaurus-title", title, textOf(title), GEMET_TITLE);
    title.value = GEMET_TITLE;
  }
  const dates = objects(citation.date);
  const isRight = dates.some(({ date, dateType }) => textOf(date) === GEMET_DATE && codeOf(dateType) === "publication");
  if (isRight) return;
  log.add(
    "md common req C.15",
    "thesaurus-date",
    citation,
    dates.map(({ date }) => textOf(date)).join(", "),
    GEMET_DATE,
  );
  citation.date = [gemetDate(encoding)];
}

/** Keywords that are themes and nothing else, and do not say where they are from. */
const isLooseThemes = ({ keyword = [], thesaurusName }: MD_Keywords): boolean =>
  thesaurusName === undefined &&
  keyword.length > 0 &&
  keyword.every((one) => themeOfKeyword(one) !== undefined && textOf(one).length > 2);

/** 1.4 and C.15: the vocabulary of the INSPIRE themes with its title and date, and its themes by their labels. */
export const repairKeywords: Repair = (record, log) => {
  const encoding = record.$encoding ?? "iso19139";
  const language = languageTag(textOf(record.defaultLocale?.language)) ?? "en";
  const blocks = objects(record.identificationInfo).flatMap((one) => objects(one.descriptiveKeywords));
  const hasThemes = blocks.some(isThemeBlock);
  for (const block of blocks) {
    if (!hasThemes && isLooseThemes(block)) {
      block.thesaurusName = gemetCitation(encoding);
      log.add(RULE, "thesaurus", block.thesaurusName, "", GEMET_TITLE);
    }
    if (!isThemeBlock(block)) continue;
    const citation = objectOf(block.thesaurusName);
    if (citation !== undefined) mendCitation(citation, encoding, log);
    for (const keyword of block.keyword ?? []) {
      const theme = themeOfKeyword(keyword);
      const text = textOf(keyword);
      // A code or another case of letters is the same theme; a label in another language is right already.
      const label =
        theme === undefined ? undefined : inspireThemeLabel(theme as Parameters<typeof inspireThemeLabel>[0], language);
      if (label === undefined || !(text === theme || text.toLowerCase() === label.toLowerCase()) || text === label)
        continue;
      log.add(RULE, "theme-label", keyword, text, label);
      keyword.value = label;
    }
  }
};
