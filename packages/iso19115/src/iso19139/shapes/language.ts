import { isoClass } from "../../declare/class.js";
import { LAN } from "../../declare/package.js";
import { code, object, text } from "../../declare/property.js";
import type { ShapeTransform } from "../../encoding/encoding.js";
import type { IsoObject } from "../../node.js";
import { isFilledIn, list, made, renamed } from "../shape.js";

export const PT_Locale = isoClass("PT_Locale", LAN, {
  languageCode: code("LanguageCode").required(),
  country: code("Country"),
  characterEncoding: code("MD_CharacterSetCode").required(),
});

export const locale: ShapeTransform = {
  shape: "PT_Locale",
  up: (from) => renamed(from, { languageCode: "language" }),
  down: (from) => renamed(from, { language: "languageCode" }),
};

/** Here it is no locale itself. */
export const PT_LocaleContainer = isoClass("PT_LocaleContainer", LAN, {
  description: text().required(),
  locale: object("PT_Locale").required(),
  date: object("CI_Date").many().required(),
  responsibleParty: object("CI_Responsibility").many().required(),
  localisedString: text().many().required(),
});

/** Languages and character sets, which ISO 19139 lists apart, as locales: the first with the first, and so on. */
export function localesOf(languages: unknown, characterSets: unknown): IsoObject[] {
  const language = list(languages);
  const characterEncoding = list(characterSets);
  const locales: IsoObject[] = [];
  for (let i = 0; i < Math.max(language.length, characterEncoding.length); i++) {
    const one = made("PT_Locale", { language: language[i], characterEncoding: characterEncoding[i] });
    if (one !== undefined) locales.push(one);
  }
  return locales;
}

/** The two lists again. A character set that was only filled in to make a valid locale of another encoding says nothing. */
export function listsOf(
  locales: readonly (IsoObject | undefined)[],
  faithful: boolean,
): { languages: unknown[]; characterSets: unknown[] } {
  const languages: unknown[] = [];
  const characterSets: unknown[] = [];
  for (const one of locales) {
    if (one === undefined) continue;
    if (one.language !== undefined) languages.push(one.language);
    const encoding = one.characterEncoding as IsoObject | undefined;
    if (encoding !== undefined && (faithful || !isFilledIn(encoding))) characterSets.push(encoding);
  }
  return { languages, characterSets };
}
