import { isoClass } from "../declare/class.js";
import { MDB } from "../declare/package.js";
import { code, object, text } from "../declare/property.js";

export const MD_Metadata = isoClass("MD_Metadata", MDB, {
  metadataIdentifier: object("MD_Identifier"),
  defaultLocale: object("PT_Locale"),
  parentMetadata: object("CI_Citation"),
  metadataScope: object("MD_MetadataScope").many(),
  contact: object("CI_Responsibility").many().required(),
  dateInfo: object("CI_Date").many().required(),
  metadataStandard: object("CI_Citation").many(),
  metadataProfile: object("CI_Citation").many(),
  alternativeMetadataReference: object("CI_Citation").many(),
  otherLocale: object("PT_Locale").many(),
  metadataLinkage: object("CI_OnlineResource").many(),
  spatialRepresentationInfo: object("MD_SpatialRepresentation").many(),
  referenceSystemInfo: object("MD_ReferenceSystem").many(),
  metadataExtensionInfo: object("MD_MetadataExtensionInformation").many(),
  identificationInfo: object("MD_Identification").many().required(),
  contentInfo: object("MD_ContentInformation").many(),
  distributionInfo: object("MD_Distribution").many(),
  dataQualityInfo: object("DQ_DataQuality").many(),
  resourceLineage: object("LI_Lineage").many(),
  portrayalCatalogueInfo: object("MD_PortrayalCatalogueReference").many(),
  metadataConstraints: object("MD_Constraints").many(),
  applicationSchemaInfo: object("MD_ApplicationSchemaInformation").many(),
  metadataMaintenance: object("MD_MaintenanceInformation"),
  acquisitionInformation: object("MI_AcquisitionInformation").many(),
});

export const MD_MetadataScope = isoClass(
  "MD_MetadataScope",
  MDB,
  {
    resourceScope: code("MD_ScopeCode").required(),
    name: text(),
  },
  { since2014: true },
);
