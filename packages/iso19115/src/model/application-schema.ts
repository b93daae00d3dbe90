import { isoClass } from "../declare/class.js";
import { MAS } from "../declare/package.js";
import { object, text } from "../declare/property.js";

export const MD_ApplicationSchemaInformation = isoClass("MD_ApplicationSchemaInformation", MAS, {
  name: object("CI_Citation").required(),
  schemaLanguage: text().required(),
  constraintLanguage: text().required(),
  schemaAscii: text(),
  graphicsFile: object("CI_OnlineResource"),
  softwareDevelopmentFile: object("CI_OnlineResource"),
  softwareDevelopmentFileFormat: text(),
});
