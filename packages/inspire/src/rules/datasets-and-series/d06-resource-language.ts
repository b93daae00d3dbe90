import type { Code } from "@metabridge/iso19115";
import { findLanguage } from "@metabridge/vocabularies";
import { codeOf, isCode, objects, textOf } from "../../leaf.js";
import type { RecordView } from "../../record-view.js";
import type { Findings, Rule } from "../../rule.js";
import { dataLanguage, LANGUAGE_CODE_LIST } from "../../snippet.js";
import { bibliographic, isLanguageCodeList, isLocCodeList } from "../common/c05-language-code.js";
import { text20 } from "../official-text.js";
import { concernsData } from "./d01-d02-resource-type.js";

/** The languages of the data. */
export function dataLanguages(identification: RecordView["first"]): readonly Code[] {
  if (identification?.$type !== "MD_DataIdentification") return [];
  const locales = [
    ...(identification.defaultLocale === undefined ? [] : [identification.defaultLocale]),
    ...objects(identification.otherLocale),
  ];
  return locales.flatMap(({ language }) => (language === undefined ? [] : [language]));
}

/** Whether a code is one of ISO 639-2/B. */
export function isBibliographic(code: string): boolean {
  return /^[a-z]{3}$/.test(code) && findLanguage(code)?.bibliographic === code;
}

function* checkWith(
  record: RecordView,
  identification: RecordView["first"],
  isCodeList: (address: string | undefined) => boolean,
): Findings {
  const all = dataLanguages(identification);
  const codes = all.filter(isCode);
  const fix = () => dataLanguage(record, bibliographic(all[0]) ?? "eng");
  if (codes.length === 0) {
    yield {
      node: all[0] ?? record.subjectOrRecord,
      ...(all[0] === undefined ? { property: "defaultLocale" } : {}),
      message: "data-language.missing",
      parameters: { text: textOf(all[0]) },
      fix,
    };
    return;
  }
  for (const language of codes) {
    const code = codeOf(language) ?? "";
    if (!isCodeList(language.codeList)) {
      yield {
        node: language,
        message: "language.code-list",
        parameters: { found: language.codeList ?? "", expected: LANGUAGE_CODE_LIST },
        fix,
      };
      if (record.isReference) return;
    }
    if (!isBibliographic(code))
      yield {
        node: language,
        message: "data-language.unknown",
        parameters: { code, instead: bibliographic(language) ?? "zxx" },
        fix,
      };
  }
}

export const d06: Rule = {
  id: "md datasets-and-series 1.6",
  title: "Resource Language",
  suite: "datasets-and-series",
  requirement: { number: "TG Requirement 1.6", clause: "3.1.2.4" },
  address: text20("datasets-and-series", "resource-languaje"),
  concerns: concernsData,
  check: (record) => checkWith(record, record.subject, isLanguageCodeList),
  reference: (record) => checkWith(record, record.firstData, isLocCodeList),
  differences: ["http://id.loc.gov/vocabulary/iso639-2 is accepted as code list, as the Technical Guidelines say."],
};
