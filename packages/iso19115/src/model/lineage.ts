import { isoClass } from "../declare/class.js";
import { MRL, MRL_IMAGERY } from "../declare/package.js";
import { boolean, code, measure, object, record, recordType, text } from "../declare/property.js";

export const LE_Algorithm = isoClass("LE_Algorithm", MRL_IMAGERY, {
  citation: object("CI_Citation").required(),
  description: text().required(),
});

export const LE_NominalResolution = isoClass("LE_NominalResolution", MRL_IMAGERY, {
  scanningResolution: measure("Distance"),
  groundResolution: measure("Distance"),
});

export const LE_ProcessParameter = isoClass(
  "LE_ProcessParameter",
  MRL_IMAGERY,
  {
    name: object("MemberName").required(),
    direction: code("LE_ParameterDirection").required(),
    description: text().required(),
    optionality: boolean().required(),
    repeatability: boolean().required(),
    valueType: recordType(),
    value: record().many(),
    resource: object("LI_Source").many(),
  },
  { since2014: true, secondEdition: true },
);

export const LI_ProcessStep = isoClass("LI_ProcessStep", MRL, {
  description: text().required(),
  rationale: text(),
  stepDateTime: object("TM_Primitive"),
  processor: object("CI_Responsibility").many(),
  reference: object("CI_Citation").many(),
  scope: object("MD_Scope"),
  source: object("LI_Source").many(),
});

export const LE_ProcessStep = isoClass(
  "LE_ProcessStep",
  MRL_IMAGERY,
  {
    processingInformation: object("LE_Processing"),
    report: object("LE_ProcessStepReport").many(),
    output: object("LE_Source").many(),
  },
  { extends: "LI_ProcessStep" },
);

export const LE_ProcessStepReport = isoClass("LE_ProcessStepReport", MRL_IMAGERY, {
  name: text().required(),
  description: text(),
  fileType: text(),
});

export const LE_Processing = isoClass("LE_Processing", MRL_IMAGERY, {
  algorithm: object("LE_Algorithm").many(),
  identifier: object("MD_Identifier").required(),
  softwareReference: object("CI_Citation"),
  procedureDescription: text(),
  documentation: object("CI_Citation").many(),
  runTimeParameters: text(),
  parameter: object("LE_ProcessParameter").many().secondEdition(),
  otherPropertyType: recordType().secondEdition(),
  otherProperty: record().secondEdition(),
});

export const LI_Source = isoClass("LI_Source", MRL, {
  description: text(),
  sourceSpatialResolution: object("MD_Resolution"),
  sourceReferenceSystem: object("MD_ReferenceSystem"),
  sourceCitation: object("CI_Citation"),
  sourceMetadata: object("CI_Citation").many(),
  scope: object("MD_Scope"),
  sourceStep: object("LI_ProcessStep").many(),
});

export const LE_Source = isoClass(
  "LE_Source",
  MRL_IMAGERY,
  {
    processedLevel: object("MD_Identifier"),
    resolution: object("LE_NominalResolution"),
  },
  { extends: "LI_Source" },
);

export const LI_Lineage = isoClass("LI_Lineage", MRL, {
  statement: text(),
  scope: object("MD_Scope"),
  additionalDocumentation: object("CI_Citation").many(),
  source: object("LI_Source").many(),
  processStep: object("LI_ProcessStep").many(),
});
