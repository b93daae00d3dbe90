import type { Code } from "@metabridge/iso19115";
import { findLanguage } from "@metabridge/vocabularies";
import { codeOf, isCode, repeated, textOf } from "../../leaf.js";
import type { RecordView } from "../../record-view.js";
import type { Findings, Rule } from "../../rule.js";
import { LANGUAGE_CODE_LIST, metadataLanguage } from "../../snippet.js";
import { OFFICIAL_LANGUAGES } from "../../tables/code-values.js";
import { text20 } from "../official-text.js";

const languagesOf = ({ record }: RecordView): readonly Code[] =>
  repeated(record, "language", record.defaultLocale?.language);

/** What the official suites take for the address of the code list. */
export const isLocCodeList = (address: string | undefined): boolean =>
  /^https?:\/\/www\.loc\.gov\/standards\/iso639-2\/?$/.test(address ?? "");

/** What TG 2.0.1 takes: also the address in the linked data service of the Library of Congress. */
export const isLanguageCodeList = (address: string | undefined): boolean =>
  isLocCodeList(address) || /^https?:\/\/id\.loc\.gov\/vocabulary\/iso639-2\/?$/.test(address ?? "");

/** The code that a wrong one stands for: `fra` for `fre`, `en` for `eng`, `français` for `fre`. */
export const bibliographic = (language: Code | undefined): string | undefined =>
  language === undefined ? undefined : findLanguage(textOf(language))?.bibliographic;

function* checkWith(record: RecordView, isCodeList: (address: string | undefined) => boolean): Findings {
  const all = languagesOf(record);
  const codes = all.filter(isCode);
  const fix = () => metadataLanguage(record, bibliographic(all[0]) ?? "eng");
  const [language] = codes;
  if (language === undefined) {
    const text = textOf(all[0]);
    if (text === "")
      yield { node: record.record, property: "defaultLocale", message: "metadata-language.missing", fix };
    else yield { node: all[0] ?? record.record, message: "metadata-language.as-text", parameters: { text }, fix };
    return;
  }
  if (codes.length > 1) {
    yield {
      node: codes[1] ?? language,
      message: "metadata-language.several",
      parameters: { count: String(codes.length) },
    };
    return;
  }
  if (!isCodeList(language.codeList)) {
    yield {
      node: language,
      message: "language.code-list",
      parameters: { found: language.codeList ?? "", expected: LANGUAGE_CODE_LIST },
      fix,
    };
    if (record.isReference) return;
  }
  const code = codeOf(language) ?? "";
  if (!OFFICIAL_LANGUAGES.has(code)) {
    yield {
      node: language,
      message: "metadata-language.not-official",
      parameters: { code, instead: bibliographic(language) ?? "eng" },
      fix,
    };
  }
}

export const c05: Rule = {
  id: "md common req C.5",
  title: "Language Code",
  suite: "common",
  requirement: { number: "TG Requirement C.5", clause: "2.2.2" },
  address: text20("common", "metadata-language-code"),
  check: (record) => checkWith(record, isLanguageCodeList),
  reference: (record) => (record.isDataset || record.isService ? checkWith(record, isLocCodeList) : []),
  differences: [
    "http://id.loc.gov/vocabulary/iso639-2 is accepted as code list, as the Technical Guidelines say.",
    "Records with a level other than dataset, series and service are checked too; the official suite passes them unseen.",
  ],
};
