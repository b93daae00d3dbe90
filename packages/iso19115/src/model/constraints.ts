import { isoClass } from "../declare/class.js";
import { MCO } from "../declare/package.js";
import { code, object, text } from "../declare/property.js";

export const MD_Constraints = isoClass("MD_Constraints", MCO, {
  useLimitation: text().many(),
  constraintApplicationScope: object("MD_Scope").since2014(),
  graphic: object("MD_BrowseGraphic").many().since2014(),
  reference: object("CI_Citation").many().since2014(),
  releasability: object("MD_Releasability").since2014(),
  responsibleParty: object("CI_Responsibility").many().since2014(),
});

export const MD_LegalConstraints = isoClass(
  "MD_LegalConstraints",
  MCO,
  {
    accessConstraints: code("MD_RestrictionCode").many(),
    useConstraints: code("MD_RestrictionCode").many(),
    otherConstraints: text().many(),
  },
  { extends: "MD_Constraints" },
);

export const MD_Releasability = isoClass(
  "MD_Releasability",
  MCO,
  {
    addressee: object("CI_Responsibility").many(),
    statement: text(),
    disseminationConstraints: code("MD_RestrictionCode").many(),
  },
  { since2014: true },
);

export const MD_SecurityConstraints = isoClass(
  "MD_SecurityConstraints",
  MCO,
  {
    classification: code("MD_ClassificationCode").required(),
    userNote: text(),
    classificationSystem: text(),
    handlingDescription: text(),
  },
  { extends: "MD_Constraints" },
);
