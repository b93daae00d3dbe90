import type { CI_Citation, DQ_ConformanceResult } from "@metabridge/iso19115";
import { codeListUrl, languageTag, regulation1089Title } from "@metabridge/vocabularies";
import { codeOf, objectOf, objects, textOf } from "../leaf.js";
import {
  isOfficialTitle,
  isOfficialTitleInAnySpelling,
  REGULATION_976_2009,
  REGULATION_1089_2010,
} from "../tables/regulations.js";
import type { ChangeLog, Repair } from "./change-log.js";

/** The date of publication of a regulation, in place of another date or type. */
function mendDate(citation: CI_Citation, published: string, encoding: "iso19139" | "iso19115-3", log: ChangeLog): void {
  const dates = objects(citation.date);
  if (dates.some(({ date, dateType }) => textOf(date) === published && codeOf(dateType) === "publication")) return;
  log.add(
    "md common req C.21",
    "regulation-date",
    citation,
    dates.map(({ date }) => textOf(date)).join(", "),
    published,
  );
  citation.date = [
    {
      $type: "CI_Date",
      date: { value: published },
      dateType: { value: "publication", codeList: codeListUrl("CI_DateTypeCode", encoding) },
    },
  ];
}

/** A title that is the official one but for its spelling, or that has the number of the regulation and its address. */
function officialTitleOf(citation: CI_Citation, language: string): string | undefined {
  const title = textOf(citation.title);
  if (isOfficialTitle(title)) return undefined;
  const isCited = isOfficialTitleInAnySpelling(title) || /eli\/reg\/2010\/1089/.test(citation.title?.href ?? "");
  return isCited ? regulation1089Title(language) : undefined;
}

/** An empty degree of conformity: not evaluated. */
function mendDegree(result: DQ_ConformanceResult, log: ChangeLog): void {
  const { pass } = result;
  if (
    pass === undefined ||
    pass.value !== undefined ||
    (pass.lexical ?? "").trim() !== "" ||
    pass.$nilReason === "unknown"
  )
    return;
  log.add("md common req C.22", "degree-unknown", pass, pass.$nilReason ?? "", "unknown");
  delete pass.lexical;
  delete pass.$as;
  pass.$nilReason = "unknown";
}

/** C.21, C.22 and 1.10: titles and dates of the regulations, and degrees of conformity that were not evaluated. */
export const repairConformity: Repair = (record, log) => {
  const encoding = record.$encoding ?? "iso19139";
  const language = languageTag(textOf(record.defaultLocale?.language)) ?? "en";
  const reports = objects(record.dataQualityInfo).flatMap((section) => objects(section.report));
  for (const result of reports.flatMap((report) => objects(report.result))) {
    if (result.$type !== "DQ_ConformanceResult") continue;
    mendDegree(result, log);
    const citation = objectOf(result.specification);
    if (citation?.title === undefined) continue;
    const official = officialTitleOf(citation, language);
    if (official !== undefined) {
      log.add("md datasets-and-series 1.10", "regulation-title", citation.title, textOf(citation.title), official);
      citation.title.value = official;
    }
    const title = textOf(citation.title);
    if (isOfficialTitle(title)) mendDate(citation, REGULATION_1089_2010.published, encoding, log);
    else if (/\b976\/2009\b/.test(title)) mendDate(citation, REGULATION_976_2009.published, encoding, log);
  }
};
