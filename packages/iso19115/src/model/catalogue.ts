import { isoClass } from "../declare/class.js";
import { CAT } from "../declare/package.js";
import { code, date, genericName, object, text } from "../declare/property.js";

export const CT_Catalogue = isoClass(
  "CT_Catalogue",
  CAT,
  {
    name: text().required(),
    scope: text().many().required(),
    fieldOfApplication: text().many(),
    versionNumber: text().required(),
    versionDate: date().required(),
    language: text(),
    characterSet: code("MD_CharacterSetCode"),
    locale: object("PT_Locale").many(),
  },
  { abstract: true },
);

export const CT_Item = isoClass(
  "CT_Item",
  CAT,
  {
    identifier: genericName().required(),
    name: genericName().many(),
    definition: text().required(),
    description: text(),
  },
  { abstract: true },
);
