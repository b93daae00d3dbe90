import { isoClass } from "../declare/class.js";
import { MEX } from "../declare/package.js";
import { code, object, text } from "../declare/property.js";

export const MD_ExtendedElementInformation = isoClass("MD_ExtendedElementInformation", MEX, {
  name: text().required(),
  definition: text().required(),
  obligation: code("MD_ObligationCode"),
  condition: text(),
  dataType: code("MD_DatatypeCode").required(),
  maximumOccurrence: text(),
  domainValue: text(),
  parentEntity: text().many().required(),
  rule: text().required(),
  rationale: text(),
  source: object("CI_Responsibility").many().required(),
  conceptName: text(),
  code: text(),
});

export const MD_MetadataExtensionInformation = isoClass("MD_MetadataExtensionInformation", MEX, {
  extensionOnLineResource: object("CI_OnlineResource").many().in19139({ many: false }),
  extendedElementInformation: object("MD_ExtendedElementInformation").many(),
});
