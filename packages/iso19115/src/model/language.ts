import { isoClass } from "../declare/class.js";
import { LAN } from "../declare/package.js";
import { code, object, text } from "../declare/property.js";

export const PT_Locale = isoClass("PT_Locale", LAN, {
  language: code("LanguageCode").required(),
  country: code("CountryCode"),
  characterEncoding: code("MD_CharacterSetCode").required(),
});

export const PT_LocaleContainer = isoClass(
  "PT_LocaleContainer",
  LAN,
  {
    description: text().required(),
    locale: object("PT_Locale").required(),
    date: object("CI_Date").many().required(),
    responsibleParty: object("CI_Responsibility").many().required(),
    localisedString: text().many().required(),
  },
  { extends: "PT_Locale" },
);
