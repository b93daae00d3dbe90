import { isoClass } from "../declare/class.js";
import { MMI } from "../declare/package.js";
import { code, duration, object, text } from "../declare/property.js";

export const MD_MaintenanceInformation = isoClass("MD_MaintenanceInformation", MMI, {
  maintenanceAndUpdateFrequency: code("MD_MaintenanceFrequencyCode"),
  maintenanceDate: object("CI_Date").many(),
  userDefinedMaintenanceFrequency: duration(),
  maintenanceScope: object("MD_Scope").many(),
  maintenanceNote: text().many(),
  contact: object("CI_Responsibility").many(),
});
