import { CODE_LISTS } from "../declare/code-lists.js";
import type { EncodingId } from "./namespaces.js";

interface LeafElement {
  readonly iso19139: string | undefined;
  readonly "iso19115-3": string | undefined;
}

const both = (prefix: string): LeafElement => ({ iso19139: prefix, "iso19115-3": prefix });

/** The elements that hold simple values, with their prefixes (ISO 19139, 7.5 and A; ISO/TS 19115-3, gco and gcx). */
const BASIC: Readonly<Record<string, LeafElement>> = {
  CharacterString: both("gco"),
  Anchor: { iso19139: "gmx", "iso19115-3": "gcx" },
  FileName: { iso19139: "gmx", "iso19115-3": "gcx" },
  MimeFileType: { iso19139: "gmx", "iso19115-3": "gcx" },
  URL: { iso19139: "gmd", "iso19115-3": undefined },
  URI: { iso19139: undefined, "iso19115-3": "mcc" },
  LocalName: { iso19139: "gco", "iso19115-3": undefined },
  ScopedName: both("gco"),
  Integer: both("gco"),
  UnlimitedInteger: both("gco"),
  Real: both("gco"),
  Decimal: both("gco"),
  Boolean: both("gco"),
  Date: both("gco"),
  DateTime: both("gco"),
  TM_PeriodDuration: { iso19139: "gts", "iso19115-3": "gco" },
  Distance: both("gco"),
  Length: both("gco"),
  Angle: both("gco"),
  Measure: both("gco"),
  Scale: { iso19139: "gco", "iso19115-3": undefined },
  Binary: both("gco"),
  RecordType: both("gco"),
  Record: both("gco"),
  UomIdentifier: { iso19139: undefined, "iso19115-3": "gco" },
  LocalisedCharacterString: { iso19139: "gmd", "iso19115-3": "lan" },
};

const NAMES: ReadonlySet<string> = new Set([...Object.keys(BASIC), ...Object.keys(CODE_LISTS)]);

/** Whether an element of ISO holds a simple value. */
export function isLeafElement(local: string): boolean {
  return NAMES.has(local);
}

/** The qualified name of such an element in an encoding; undefined where the encoding has none. */
export function leafElementName(local: string, encoding: EncodingId): string | undefined {
  const list = CODE_LISTS[local];
  const prefix =
    list === undefined ? BASIC[local]?.[encoding] : encoding === "iso19139" ? list.iso19139 : list.iso19115_3;
  return prefix === undefined ? undefined : `${prefix}:${local}`;
}
