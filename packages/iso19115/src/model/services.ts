import { isoClass } from "../declare/class.js";
import { SRV } from "../declare/package.js";
import { boolean, code, genericName, object, text } from "../declare/property.js";

export const SV_CoupledResource = isoClass("SV_CoupledResource", SRV, {
  scopedName: genericName(),
  resourceReference: object("CI_Citation").many(),
  operation: object("SV_OperationMetadata"),
  resource: object("MD_DataIdentification").many(),
});

export const SV_OperationChainMetadata = isoClass("SV_OperationChainMetadata", SRV, {
  name: text().required(),
  description: text(),
  operation: object("SV_OperationMetadata").many().required(),
});

export const SV_OperationMetadata = isoClass("SV_OperationMetadata", SRV, {
  operationName: text().required(),
  distributedComputingPlatform: code("DCPList").many().required(),
  operationDescription: text(),
  invocationName: text(),
  connectPoint: object("CI_OnlineResource").many().required(),
  parameter: object("SV_Parameter").many(),
  dependsOn: object("SV_OperationMetadata").many(),
});

export const SV_Parameter = isoClass("SV_Parameter", SRV, {
  name: object("MemberName").required(),
  direction: code("SV_ParameterDirection").required(),
  description: text(),
  optionality: boolean().required(),
  repeatability: boolean().required(),
});

export const SV_ServiceIdentification = isoClass(
  "SV_ServiceIdentification",
  SRV,
  {
    serviceType: genericName().required(),
    serviceTypeVersion: text().many(),
    accessProperties: object("MD_StandardOrderProcess"),
    couplingType: code("SV_CouplingType"),
    coupledResource: object("SV_CoupledResource").many(),
    operatedDataset: object("CI_Citation").many(),
    profile: object("CI_Citation").many(),
    serviceStandard: object("CI_Citation").many(),
    containsOperations: object("SV_OperationMetadata").many(),
    operatesOn: object("MD_DataIdentification").many(),
    containsChain: object("SV_OperationChainMetadata").many(),
  },
  { extends: "MD_Identification" },
);
