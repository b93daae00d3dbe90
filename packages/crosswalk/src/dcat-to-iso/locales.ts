import type { CatalogRecord, LinguisticSystem, Literal, Reference, Resource } from "@metabridge/dcat";
import type { Code, PT_Locale } from "@metabridge/iso19115";
import { findLanguage } from "@metabridge/vocabularies";
import type { DcatToIsoOptions } from "./options.js";

/**
 * The languages of the texts: one is that of the metadata, the others are locales that translations refer to.
 * ISO/TS 19139:2007, 7.4 (PT_FreeText); ISO 19115-1:2014, 6.3 (defaultLocale, otherLocale).
 */
export class Locales {
  /** BCP 47 tag of the texts that are no translations; undefined where no text says its language. */
  readonly language: string | undefined;
  readonly #others = new Map<string, PT_Locale>();

  constructor(resource: Resource, records: readonly CatalogRecord[], options: DcatToIsoOptions) {
    this.language = languageOf(resource, records, options);
  }

  /** Whether a literal is in the language of the metadata, or in none. */
  isOwn({ language }: Literal): boolean {
    return language === undefined || language === "" || same(language, this.language);
  }

  /** What a translation in this language refers to: `#FR`. */
  reference(tag: string): string {
    const id = tag.toUpperCase();
    if (!this.#others.has(id)) this.#others.set(id, { $id: id, ...locale(tag) });
    return `#${id}`;
  }

  get defaultLocale(): PT_Locale | undefined {
    return this.language === undefined ? undefined : locale(this.language);
  }

  /** The locales that were referred to, in the order of their first use. */
  get otherLocales(): PT_Locale[] {
    return [...this.#others.values()];
  }
}

/** The region of a language tag, behind a script where it has one. BCP 47, 2.1. */
const REGION = /^[A-Za-z]{2,3}(?:-[A-Za-z]{4})?-([A-Za-z]{2})(?=-|$)/;

/** A locale for a BCP 47 tag; the text of the record is in UTF-8. */
function locale(tag: string): PT_Locale {
  const region = REGION.exec(tag)?.[1];
  return {
    $type: "PT_Locale",
    language: languageCode(tag),
    ...(region === undefined ? {} : { country: { value: region.toUpperCase() } }),
    characterEncoding: { value: "utf8" },
  };
}

/**
 * LanguageCode: ISO 639-2/B, as INSPIRE asks for it. Metadata TG 2.0, Requirement C.5. Of a tag with extensions, such as the
 * `mt-t-en-t0-mtec` of machine translations (BCP 47, extension T), the language.
 */
export function languageCode(text: string): Code {
  return { value: (findLanguage(text) ?? findLanguage(text.replace(/-.*$/, "")))?.bibliographic ?? text };
}

/** Whether a locale says all of a tag: it has places for the language and the region, not for scripts, variants and extensions. */
export function isLocale(tag: string): boolean {
  return /^[A-Za-z]{2,3}(?:-[A-Za-z]{2})?$/.test(tag);
}

const same = (tag: string, other: string | undefined): boolean => tag.toLowerCase() === other?.toLowerCase();

function languageOf(
  resource: Resource,
  records: readonly CatalogRecord[],
  { language, languages }: DcatToIsoOptions,
): string | undefined {
  const tagged = (all: readonly Literal[] | undefined): string[] => (all ?? []).flatMap((one) => one.language || []);
  const texts = [resource.title, resource.description, resource.keyword].map(tagged);
  const present = texts.find((tags) => tags.length > 0) ?? [];
  const wanted = [
    ...(language === undefined ? [] : [language]),
    ...(languages ?? []),
    ...tagsOf(records.flatMap((record) => record.language ?? [])),
  ];
  for (const one of wanted) {
    const found = present.find((tag) => same(tag, one)) ?? present.find((tag) => tag.split("-")[0] === one);
    if (found !== undefined) return found;
  }
  const [only, ...others] = tagsOf((resource.language ?? []) as Reference[]);
  // Texts without a language are mostly in the one that the data are in.
  return present[0] ?? wanted[0] ?? (others.length === 0 ? only : undefined);
}

/** The BCP 47 tags of languages by IRI. */
export function tagsOf(languages: readonly (LinguisticSystem | Reference)[]): string[] {
  return languages.flatMap(({ $id }) => ($id === undefined ? [] : (findLanguage($id)?.tag ?? [])));
}
