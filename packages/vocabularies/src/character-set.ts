import type { CodeOf } from "./code-list-table.js";
import { isoCodeFinder } from "./iso-code.js";
import { lazy } from "./lookup.js";
import { parseInspireCode } from "./registry-iri.js";

/**
 * MD_CharacterSetCode of ISO 19115:2003 (B.5.10) to the preferred names of IANA. ISO 19115-1 uses IANA's names themselves.
 * Source: ISO/TS 19139, gmxCodelists; IANA character sets, https://www.iana.org/assignments/character-sets
 */
const IANA_NAMES: Readonly<Record<CodeOf<"MD_CharacterSetCode">, string>> = {
  ucs2: "ISO-10646-UCS-2",
  ucs4: "ISO-10646-UCS-4",
  utf7: "UTF-7",
  utf8: "UTF-8",
  utf16: "UTF-16",
  "8859part1": "ISO-8859-1",
  "8859part2": "ISO-8859-2",
  "8859part3": "ISO-8859-3",
  "8859part4": "ISO-8859-4",
  "8859part5": "ISO-8859-5",
  "8859part6": "ISO-8859-6",
  "8859part7": "ISO-8859-7",
  "8859part8": "ISO-8859-8",
  "8859part9": "ISO-8859-9",
  "8859part10": "ISO-8859-10",
  "8859part11": "ISO-8859-11",
  "8859part13": "ISO-8859-13",
  "8859part14": "ISO-8859-14",
  "8859part15": "ISO-8859-15",
  "8859part16": "ISO-8859-16",
  jis: "JIS_Encoding",
  shiftJIS: "Shift_JIS",
  eucJP: "EUC-JP",
  usAscii: "US-ASCII",
  ebcdic: "IBM037",
  eucKR: "EUC-KR",
  big5: "Big5",
  GB2312: "GB2312",
};

/** Codes of MD_CharacterSetCode, 2003 edition. */
export type MD_CharacterSetCode = CodeOf<"MD_CharacterSetCode">;

/** A character set. */
export interface CharacterSet {
  /** `utf8`; absent for sets that the ISO list has not, such as windows-1252. */
  readonly code?: MD_CharacterSetCode;
  /** IANA's preferred name: `UTF-8`. */
  readonly iana: string;
}

/** Sets that records name and ISO's list has not, by the names that they are known by. */
const OTHER_SETS: Readonly<Record<string, string>> = {
  windows1250: "windows-1250",
  windows1251: "windows-1251",
  windows1252: "windows-1252",
  windows1253: "windows-1253",
  windows1254: "windows-1254",
  windows1257: "windows-1257",
  cp1250: "windows-1250",
  cp1251: "windows-1251",
  cp1252: "windows-1252",
  utf16le: "UTF-16LE",
  utf16be: "UTF-16BE",
  utf32: "UTF-32",
  ibm850: "IBM850",
  cp850: "IBM850",
  gb18030: "GB18030",
  gbk: "GBK",
  koi8r: "KOI8-R",
  macintosh: "macintosh",
  macroman: "macintosh",
};

const codeFinder = lazy(() =>
  isoCodeFinder("MD_CharacterSetCode", {
    ...Object.fromEntries(Object.entries(IANA_NAMES).map(([code, name]) => [name, code as MD_CharacterSetCode])),
    unicode: "utf8",
    ascii: "usAscii",
    latin1: "8859part1",
    latin2: "8859part2",
    latin9: "8859part15",
    iso88591: "8859part1",
    iso88592: "8859part2",
    iso885915: "8859part15",
  }),
);

const sets = lazy(
  () =>
    new Map<MD_CharacterSetCode, CharacterSet>(
      Object.entries(IANA_NAMES).map(([code, iana]) => [
        code as MD_CharacterSetCode,
        { code: code as MD_CharacterSetCode, iana },
      ]),
    ),
);

/**
 * The character set that a text names: MD_CharacterSetCode in any form, or IANA's name (`UTF-8`, `iso-8859-1`).
 *
 * @example
 * ```ts
 * import { findCharacterSet } from "@metabridge/vocabularies";
 * console.log(findCharacterSet("8859part15")?.iana); // "ISO-8859-15"
 * console.log(findCharacterSet("UTF-8")?.code); // "utf8"
 * ```
 */
export function findCharacterSet(text: string): CharacterSet | undefined {
  const inspire = parseInspireCode(text);
  const value = inspire?.code ?? text;
  const code = codeFinder()(value);
  if (code !== undefined) return sets().get(code);
  const key = value.toLowerCase().replace(/[^a-z0-9]/g, "");
  const iana = Object.hasOwn(OTHER_SETS, key) ? OTHER_SETS[key] : undefined;
  return iana === undefined ? undefined : { iana };
}
