import { CODE_LISTS, type CodeListRow } from "./code-list-table.js";
import { HNAP_CODES } from "./hnap-codes.js";
import { lazy } from "./lookup.js";
import { normalise } from "./normalise.js";
import { lastSegment } from "./registry-iri.js";

/** Names of the code lists of ISO metadata. */
export type CodeListName = keyof typeof CODE_LISTS;

/** The two XML encodings of ISO metadata, and so the edition of the code lists. */
export type IsoEncoding = "iso19139" | "iso19115-3";

const ROWS: Readonly<Record<string, CodeListRow>> = CODE_LISTS;

interface CodeList {
  readonly iso19139: readonly string[];
  readonly "iso19115-3": readonly string[];
  /** Every code of both editions, found without regard to case and spaces. */
  readonly byName: ReadonlyMap<string, string>;
}

const squeeze = (text: string): string => normalise(text).replaceAll(" ", "");

const lists = lazy(() => {
  const byList = new Map<string, CodeList>();
  for (const [name, row] of Object.entries(ROWS)) {
    const iso19139 = row.codes2003?.split(" ") ?? [];
    const iso191153 = row.codes2014?.split(" ") ?? [];
    const byName = new Map<string, string>();
    for (const code of [...iso191153, ...iso19139]) if (!byName.has(squeeze(code))) byName.set(squeeze(code), code);
    byList.set(name, { iso19139, "iso19115-3": iso191153, byName });
  }
  return byList;
});

/** Codes that have another spelling in the other edition. Source: ISO 19115-1:2014, MD_RestrictionCode. */
const RESPELT: readonly (readonly [list: CodeListName, iso19139: string, iso191153: string])[] = [
  ["MD_RestrictionCode", "license", "licence"],
];

/** Misspelt codes of gmxCodelists.xml of ISO/TS 19139, which software has copied from it. */
const MISSPELT: Readonly<Record<string, string>> = {
  quartely: "quarterly",
  "9tracktype": "9trackTape",
  digitallineartap: "digitalLinearTape",
};

/** Whether a name is that of a code list of ISO metadata. */
export function isCodeListName(name: string): name is CodeListName {
  return Object.hasOwn(ROWS, name);
}

/** The codes of a list in the edition that an encoding uses; empty where that edition has not the list. */
export function codesOf(list: CodeListName, encoding: IsoEncoding): readonly string[] {
  return lists().get(list)?.[encoding] ?? [];
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
  const byName = lists().get(list)?.byName;
  if (byName === undefined) return undefined;
  const findOne = (one: string): string | undefined => {
    const value = one.trim();
    const bare = value.startsWith(`${list}_`) ? value.slice(list.length + 1) : value;
    const hnap = bare.startsWith("RI_") ? HNAP_CODES[bare] : undefined;
    const key = squeeze(hnap ?? bare);
    return byName.get(Object.hasOwn(MISSPELT, key) ? squeeze(MISSPELT[key] ?? key) : key);
  };
  return (
    findOne(text) ??
    (/[:/#]/.test(text) ? findOne(lastSegment(text)) : undefined) ??
    (text.includes(";") ? findOne(text.slice(0, text.indexOf(";"))) : undefined)
  );
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
