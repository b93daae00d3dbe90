import { isoClass } from "../declare/class.js";
import { MRS } from "../declare/package.js";
import { code, object } from "../declare/property.js";

export const MD_ReferenceSystem = isoClass("MD_ReferenceSystem", MRS, {
  referenceSystemIdentifier: object("MD_Identifier"),
  referenceSystemType: code("MD_ReferenceSystemTypeCode").since2014(),
});
