import { isoClass } from "../declare/class.js";
import { MRI } from "../declare/package.js";
import { code, duration, integer, measure, object, text } from "../declare/property.js";

export const MD_Identification = isoClass(
  "MD_Identification",
  MRI,
  {
    citation: object("CI_Citation").required(),
    abstract: text().required(),
    purpose: text(),
    credit: text().many(),
    status: code("MD_ProgressCode").many(),
    pointOfContact: object("CI_Responsibility").many(),
    spatialRepresentationType: code("MD_SpatialRepresentationTypeCode").many(),
    spatialResolution: object("MD_Resolution").many(),
    temporalResolution: duration().many(),
    topicCategory: code("MD_TopicCategoryCode").many(),
    extent: object("EX_Extent").many(),
    additionalDocumentation: object("CI_Citation").many(),
    processingLevel: object("MD_Identifier"),
    resourceMaintenance: object("MD_MaintenanceInformation").many(),
    graphicOverview: object("MD_BrowseGraphic").many(),
    resourceFormat: object("MD_Format").many(),
    descriptiveKeywords: object("MD_Keywords").many(),
    resourceSpecificUsage: object("MD_Usage").many(),
    resourceConstraints: object("MD_Constraints").many(),
    associatedResource: object("MD_AssociatedResource").many(),
  },
  { abstract: true },
);

export const MD_AssociatedResource = isoClass(
  "MD_AssociatedResource",
  MRI,
  {
    name: object("CI_Citation"),
    associationType: code("DS_AssociationTypeCode").required(),
    initiativeType: code("DS_InitiativeTypeCode"),
    metadataReference: object("CI_Citation"),
  },
  { since2014: true },
);

export const MD_DataIdentification = isoClass(
  "MD_DataIdentification",
  MRI,
  {
    defaultLocale: object("PT_Locale"),
    otherLocale: object("PT_Locale").many(),
    environmentDescription: text(),
    supplementalInformation: text(),
  },
  { extends: "MD_Identification" },
);

export const MD_KeywordClass = isoClass(
  "MD_KeywordClass",
  MRI,
  {
    className: text().required(),
    conceptIdentifier: text(),
    ontology: object("CI_Citation").required(),
  },
  { since2014: true },
);

export const MD_Keywords = isoClass("MD_Keywords", MRI, {
  keyword: text().many().required(),
  type: code("MD_KeywordTypeCode"),
  thesaurusName: object("CI_Citation"),
  keywordClass: object("MD_KeywordClass").since2014(),
});

export const MD_RepresentativeFraction = isoClass("MD_RepresentativeFraction", MRI, {
  denominator: integer().required(),
});

export const MD_Resolution = isoClass("MD_Resolution", MRI, {
  equivalentScale: object("MD_RepresentativeFraction"),
  distance: measure("Distance"),
  vertical: measure("Distance").since2014(),
  angularDistance: measure("Angle").since2014(),
  levelOfDetail: text().since2014(),
});

export const MD_Usage = isoClass("MD_Usage", MRI, {
  specificUsage: text().required(),
  usageDateTime: object("TM_Primitive").many(),
  userDeterminedLimitations: text(),
  userContactInfo: object("CI_Responsibility").many(),
  response: text().many(),
  additionalDocumentation: object("CI_Citation").many(),
  identifiedIssues: object("CI_Citation"),
});
