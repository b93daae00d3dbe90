import { CODE_LISTS, type CodeListName, type CodeListRow } from "./code-list-table.js";
import { isoCodeFinder } from "./iso-code.js";
import { lazy } from "./lookup.js";

/** The two XML encodings of ISO metadata, and so the edition of the code lists. */
export type IsoEncoding = "iso19139" | "iso19115-3";

const ROWS: Readonly<Record<string, CodeListRow>> = CODE_LISTS;

/** Codes that have another spelling in the other edition. Source: ISO 19115-1:2014, MD_RestrictionCode. */
const RESPELT: readonly (readonly [list: CodeListName, iso19139: string, iso191153: string])[] = [
  ["MD_RestrictionCode", "license", "licence"],
];

const codes = lazy(
  () =>
    new Map(
      Object.entries(ROWS).map(
        ([name, row]) =>
          [name, { iso19139: row.codes2003?.split(" ") ?? [], "iso19115-3": row.codes2014?.split(" ") ?? [] }] as const,
      ),
    ),
);

const finders = lazy(
  () =>
    new Map<string, (text: string) => string | undefined>(
      Object.keys(ROWS).map((name) => [name, isoCodeFinder(name as CodeListName)]),
    ),
);

/** Whether a name is that of a code list of ISO metadata. */
export function isCodeListName(name: string): name is CodeListName {
  return Object.hasOwn(ROWS, name);
}

/** The codes of a list in the edition that an encoding uses; empty where that edition has not the list. */
export function codesOf(list: CodeListName, encoding: IsoEncoding): readonly string[] {
  return codes().get(list)?.[encoding] ?? [];
}

/** Whether a code list has a code, exactly as written, in the edition that an encoding uses. */
export function hasCode(list: CodeListName, code: string, encoding: IsoEncoding): boolean {
  return codesOf(list, encoding).includes(code);
}

/**
 * The code that a text means in a code list of any edition: in any case (`As Needed`), with the list's name before it, as
 * an IRI, as a code of the Canadian register (`RI_409`), or with a translation after it.
 *
 * @example
 * ```ts
 * import { findCode } from "@metabridge/vocabularies";
 * console.log(findCode("MD_ProgressCode", "ongoing")); // "onGoing"
 * ```
 */
export function findCode(list: CodeListName, text: string): string | undefined {
  return finders().get(list)?.(text);
}

/** A code as the other edition spells it (`license`, `licence`); the code itself where both have one spelling. */
export function codeInEncoding(list: CodeListName, code: string, encoding: IsoEncoding): string {
  for (const [respeltList, iso19139, iso191153] of RESPELT) {
    if (respeltList === list && (code === iso19139 || code === iso191153))
      return encoding === "iso19139" ? iso19139 : iso191153;
  }
  return code;
}

/** Where INSPIRE wants the language codes to come from. Source: INSPIRE Metadata TG 2.0, requirement C.5. */
const LANGUAGE_CODES = "http://www.loc.gov/standards/iso639-2/";

/**
 * The `codeList` attribute to write for a code list.
 * Sources: ISO/TS 19139:2007 (codes in gmxCodelists.xml, as INSPIRE Metadata TG 2.0 writes the address); ISO/TS 19115-3:2016.
 *
 * @example
 * ```ts
 * import { codeListUrl } from "@metabridge/vocabularies";
 * console.log(codeListUrl("CI_RoleCode", "iso19139"));
 * // "http://standards.iso.org/iso/19139/resources/gmxCodelists.xml#CI_RoleCode"
 * ```
 */
export function codeListUrl(list: string, encoding: IsoEncoding): string {
  if (list === "LanguageCode") return LANGUAGE_CODES;
  if (encoding === "iso19139") return `http://standards.iso.org/iso/19139/resources/gmxCodelists.xml#${list}`;
  const standard = isCodeListName(list) ? (ROWS[list]?.catalogue ?? "19115") : "19115";
  return `http://standards.iso.org/iso/${standard}/resources/Codelists/cat/codelists.xml#${list}`;
}
