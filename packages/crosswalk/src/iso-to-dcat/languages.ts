import type { LinguisticSystem, Reference } from "@metabridge/dcat";
import { text } from "@metabridge/dcat";
import type { Any_PT_Locale, Code } from "@metabridge/iso19115";
import { findLanguages } from "@metabridge/vocabularies";
import { type Conversion, some } from "./conversion.js";
import { codeText } from "./locales.js";

type Languages = (LinguisticSystem | Reference)[];

/** defaultLocale and otherLocale of the data, else of the metadata -> dct:language. GeoDCAT-AP 3.0.0, “Resource language”. */
export function resourceLanguages(c: Conversion): Languages | undefined {
  const { identification, record } = c;
  if (identification?.$type === "MD_DataIdentification") {
    const own = languages(c, [identification.defaultLocale, ...(identification.otherLocale ?? [])]);
    if (own !== undefined) return own;
  }
  return languages(c, [record.defaultLocale]);
}

/**
 * defaultLocale and otherLocale of the record -> dct:language of the catalogue record. GeoDCAT-AP 3.0.0, “Metadata language”;
 * DCAT-AP 3.0.1, “Catalogue Record: language”: each language that its texts are in.
 */
export function recordLanguages(c: Conversion): Languages | undefined {
  return languages(c, [c.record.defaultLocale, ...(c.record.otherLocale ?? [])]);
}

function languages(c: Conversion, locales: readonly (Any_PT_Locale | undefined)[]): Languages | undefined {
  const found: LinguisticSystem[] = [];
  for (const locale of locales) {
    const leaf = locale?.language;
    const written = codeText(leaf);
    if (leaf === undefined || written === undefined) continue;
    const named = findLanguages(written);
    if (named.length === 0) unknown(c, leaf, written);
    for (const { authority, name } of named) {
      if (authority === undefined) unknown(c, leaf, written);
      else if (found.some(({ $id }) => $id === authority)) c.use(leaf);
      else {
        found.push(
          c.from(leaf, {
            $type: "LinguisticSystem",
            $id: authority,
            prefLabel: [text(name, "en")],
          } satisfies LinguisticSystem),
        );
      }
    }
  }
  return some(found);
}

function unknown(c: Conversion, leaf: Code, written: string): void {
  c.report(
    "crosswalk.language.unknown",
    "warning",
    `“${written}” is no language that the EU table has; it is left out.`,
    leaf,
  );
}
