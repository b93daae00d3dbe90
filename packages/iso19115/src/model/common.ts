import { isoClass } from "../declare/class.js";
import { MCC } from "../declare/package.js";
import { code, object, text } from "../declare/property.js";

export const MD_BrowseGraphic = isoClass("MD_BrowseGraphic", MCC, {
  fileName: text().required(),
  fileDescription: text(),
  fileType: text(),
  imageConstraints: object("MD_Constraints").many().since2014(),
  linkage: object("CI_OnlineResource").many().since2014(),
});

export const MD_Identifier = isoClass("MD_Identifier", MCC, {
  authority: object("CI_Citation"),
  code: text().required(),
  codeSpace: text().since2014(),
  version: text().since2014(),
  description: text().since2014(),
});

export const MD_Scope = isoClass("MD_Scope", MCC, {
  level: code("MD_ScopeCode").required(),
  extent: object("EX_Extent").many(),
  levelDescription: object("MD_ScopeDescription").many(),
});

export const MD_ScopeDescription = isoClass("MD_ScopeDescription", MCC, {
  attributes: text(),
  features: text(),
  featureInstances: text(),
  attributeInstances: text(),
  dataset: text(),
  other: text(),
});
