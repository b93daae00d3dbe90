import { DCT, type LinguisticSystem, type Reference } from "@metabridge/dcat";
import type { PT_Locale } from "@metabridge/iso19115";
import { findCharacterSet, findLanguage } from "@metabridge/vocabularies";
import type { Conversion } from "./conversion.js";
import { distributionsOf } from "./distributions.js";
import { languageCode, tagsOf } from "./locales.js";
import { iriOf, iso, type Named, type Referable } from "./view.js";

/** The language, and character set, of data; the first is the default one. */
export interface DataLocales {
  readonly defaultLocale: PT_Locale | undefined;
  readonly otherLocale: PT_Locale[];
}

/** dct:language and cnt:characterEncoding, of the distributions too -> PT_Locale. GeoDCAT-AP 3.0.0, “Resource language” and “Character encoding”. */
export function dataLocales(c: Conversion): DataLocales {
  const distributions = distributionsOf(c);
  const languages = codesOf(
    c,
    [c.resource, ...distributions].flatMap((one) => c.all(one, one.language, DCT.language)),
  );
  const encodings = new Map<string, { value: string }>();
  for (const literal of distributions.flatMap(({ characterEncoding }) => characterEncoding ?? [])) {
    const code = findCharacterSet(literal.value)?.code;
    if (code === undefined) continue;
    c.use(literal);
    encodings.set(code, { value: code });
  }
  const sets = [...encodings.values()];
  const count = Math.max(languages.length, sets.length);
  const [defaultLocale, ...otherLocale] = Array.from({ length: count }, (_, at) =>
    iso("PT_Locale", { language: languages[at], characterEncoding: sets[at] }),
  );
  return { defaultLocale, otherLocale };
}

/** Each language once, as LanguageCode. */
function codesOf(c: Conversion, all: readonly Referable<LinguisticSystem>[]) {
  const first = new Map<string, object>();
  return all.flatMap((one) => {
    const node = c.full(one);
    const { prefLabel, label } = node as Named;
    const said = iriOf(node) ?? (prefLabel ?? label)?.[0]?.value;
    if (said === undefined) return [];
    const { value } = languageCode(findLanguage(said)?.tag ?? said);
    const known = first.get(value ?? "");
    if (known !== undefined) {
      c.use(node);
      c.useRepeated(node, known);
      return [];
    }
    first.set(value ?? "", node);
    // “fr” is no name of a language: the code says it.
    if (value !== undefined && /^[a-z]{2,3}$/i.test((prefLabel ?? label)?.[0]?.value ?? "")) {
      c.use(node, (prefLabel ?? label)?.[0]);
      return [{ value }];
    }
    return [c.code(node, value ?? said)];
  });
}

/** The languages of the catalogue record that no text is in are locales of the metadata too. */
export function recordLanguages(c: Conversion): void {
  for (const one of c.records.flatMap(({ language }) => language ?? []) as (LinguisticSystem | Reference)[]) {
    const node = c.full(one);
    const [tag] = tagsOf([node]);
    if (tag === undefined) continue;
    c.use(node);
    const own = c.locales.language;
    if (own === undefined || tag.split("-")[0] !== own.split("-")[0]) c.locales.reference(tag);
  }
}
