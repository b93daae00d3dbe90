import type { Any_PT_Locale, Code, MD_Metadata, Translation } from "@metabridge/iso19115";
import { findLanguage } from "@metabridge/vocabularies";
import type { Conversion } from "./conversion.js";

/**
 * The languages of the texts of a record: that of the metadata, and those that translations refer to by the id of a
 * PT_Locale. ISO/TS 19139:2007, 7.4 (PT_FreeText); ISO 19115-1:2014, 6.3 (defaultLocale, otherLocale).
 */
export class Locales {
  /** BCP 47 tag of the texts that are no translations. */
  readonly language: string | undefined;
  readonly #conversion: Conversion;
  readonly #tags = new Map<string, string | undefined>();
  readonly #declared = new Map<string, Any_PT_Locale>();

  constructor(record: MD_Metadata, conversion: Conversion) {
    this.#conversion = conversion;
    this.language = languageTagOf(record.defaultLocale);
    for (const locale of record.otherLocale ?? []) this.#add(locale);
    if (record.defaultLocale !== undefined) this.#add(record.defaultLocale);
    const { identification } = conversion;
    if (identification?.$type === "MD_DataIdentification") {
      if (identification.defaultLocale !== undefined) this.#add(identification.defaultLocale);
      for (const locale of identification.otherLocale ?? []) this.#add(locale);
    }
  }

  #add(locale: Any_PT_Locale): void {
    if (locale.$id === undefined || this.#tags.has(locale.$id)) return;
    this.#tags.set(locale.$id, languageTagOf(locale));
    this.#declared.set(locale.$id, locale);
  }

  /** The tag of a translation. */
  tagOf(translation: Translation): string | undefined {
    const reference = translation.locale?.trim();
    if (reference === undefined || reference === "") return undefined;
    const id = reference.slice(reference.lastIndexOf("#") + 1);
    if (this.#tags.has(id)) {
      const locale = this.#declared.get(id);
      if (locale !== undefined) this.#conversion.use(locale.language, locale.characterEncoding);
      return this.#tags.get(id);
    }
    // Some records refer to locales that they do not declare, but whose id says what they are: “#locale-fr”, “#DE”.
    const tag = findLanguage(id.replace(/^(?:locale|lang)[-_]?/i, ""))?.tag;
    this.#tags.set(id, tag);
    if (tag === undefined) {
      const message = `The translation refers to the locale “${reference}”, which the record does not declare; its language is not known.`;
      this.#conversion.report("crosswalk.locale.unknown", "warning", message, translation);
    }
    return tag;
  }
}

/** The BCP 47 tag of a locale, without its country: texts are rarely in the language of one country only. */
function languageTagOf(locale: Any_PT_Locale | undefined): string | undefined {
  const language = codeText(locale?.language);
  return language === undefined ? undefined : findLanguage(language)?.tag;
}

/** What a code says: the code, or the text where there is no code. */
export function codeText(code: Code | undefined): string | undefined {
  const value = code?.value?.trim();
  if (value !== undefined && value !== "") return value;
  const label = code?.label?.trim();
  if (label !== undefined && label !== "") return label;
  return code?.href;
}
