import type { Code } from "@metabridge/iso19115";
import { findLanguage } from "@metabridge/vocabularies";
import { objects, textOf } from "../leaf.js";
import { isLanguageCodeList } from "../rules/common/c05-language-code.js";
import { LANGUAGE_CODE_LIST } from "../snippet.js";
import type { ChangeLog, Repair } from "./change-log.js";

/** The ISO 639-2/B code and the address of its list, where the language is known in any spelling. */
function mend(language: Code | undefined, rule: string, log: ChangeLog): void {
  if (language === undefined) return;
  const text = textOf(language);
  const code = text === "" ? undefined : findLanguage(text)?.bibliographic;
  if (code === undefined) return;
  if (text !== code || language.$as !== undefined || language.$inText === true) {
    log.add(rule, "language-code", language, text, code);
    language.value = code;
    delete language.$as;
    delete language.$inText;
  }
  if (!isLanguageCodeList(language.codeList)) {
    log.add(rule, "language-code-list", language, language.codeList ?? "", LANGUAGE_CODE_LIST);
    language.codeList = LANGUAGE_CODE_LIST;
  }
}

/** C.5 and 1.6: languages by their bibliographic codes. */
export const repairLanguages: Repair = (record, log) => {
  mend(record.defaultLocale?.language, "md common req C.5", log);
  for (const locale of objects(record.otherLocale)) mend(locale.language, "md common req C.5", log);
  for (const identification of objects(record.identificationInfo)) {
    if (identification.$type !== "MD_DataIdentification") continue;
    mend(identification.defaultLocale?.language, "md datasets-and-series 1.6", log);
    for (const locale of objects(identification.otherLocale)) mend(locale.language, "md datasets-and-series 1.6", log);
  }
};
