import { isoClass } from "../declare/class.js";
import { MRD } from "../declare/package.js";
import { code, dateTime, duration, integer, object, real, record, recordType, text } from "../declare/property.js";

export const MD_DigitalTransferOptions = isoClass("MD_DigitalTransferOptions", MRD, {
  unitsOfDistribution: text(),
  transferSize: real(),
  onLine: object("CI_OnlineResource").many(),
  offLine: object("MD_Medium").many().in19139({ many: false }),
  transferFrequency: duration().since2014(),
  distributionFormat: object("MD_Format").many().since2014(),
});

export const MD_Distribution = isoClass("MD_Distribution", MRD, {
  description: text().since2014(),
  distributionFormat: object("MD_Format").many(),
  distributor: object("MD_Distributor").many(),
  transferOptions: object("MD_DigitalTransferOptions").many(),
});

export const MD_Distributor = isoClass("MD_Distributor", MRD, {
  distributorContact: object("CI_Responsibility").required(),
  distributionOrderProcess: object("MD_StandardOrderProcess").many(),
  distributorFormat: object("MD_Format").many(),
  distributorTransferOptions: object("MD_DigitalTransferOptions").many(),
});

export const MD_Format = isoClass("MD_Format", MRD, {
  formatSpecificationCitation: object("CI_Citation").required(),
  amendmentNumber: text(),
  fileDecompressionTechnique: text(),
  medium: object("MD_Medium").many(),
  formatDistributor: object("MD_Distributor").many(),
});

export const MD_Medium = isoClass("MD_Medium", MRD, {
  name: object("CI_Citation"),
  density: real(),
  densityUnits: text(),
  volumes: integer(),
  mediumFormat: code("MD_MediumFormatCode").many(),
  mediumNote: text(),
  identifier: object("MD_Identifier"),
});

export const MD_StandardOrderProcess = isoClass("MD_StandardOrderProcess", MRD, {
  fees: text(),
  plannedAvailableDateTime: dateTime(),
  orderingInstructions: text(),
  turnaround: text(),
  orderOptionsType: recordType().since2014(),
  orderOptions: record().since2014(),
});
