import type { ProfileTables } from "../declaration.js";
import { GEODCATAP_ROLES } from "../geodcat-roles.js";

/**
 * Which properties the tables of the profiles name for the classes that share properties with others.
 * Sources: DCAT-AP 3.0.1; DCAT-AP 2.1.1; GeoDCAT-AP 3.0.0; DCAT-AP HVD 3.0.0, on top of DCAT-AP: the table of each class.
 */
const names = (...parts: string[]): string => parts.join(" ");

/** Roles that DCAT-AP has no property for. */
const ROLES = names("rightsHolder", ...GEODCATAP_ROLES);

/** “Catalogue”. */
export const catalogTables = (): ProfileTables => {
  const ap = names(
    "title description homepage themeTaxonomy applicableLegislation issued modified publisher creator",
    "spatial temporal license rights language hasPart dataset service catalog record",
  );
  return {
    "dcat-ap": ap,
    "dcat-ap-2.1.1": names(
      "title description homepage themeTaxonomy issued modified publisher creator spatial license rights",
      "language hasPart isPartOf dataset service catalog record",
    ),
    "geodcat-ap": names(
      "title description identifier homepage themeTaxonomy keyword theme topicCategory",
      "applicableLegislation issued modified created publisher creator contactPoint",
      ROLES,
      "qualifiedAttribution spatial temporal referenceSystem accessRights license rights language",
      "conformsTo wasUsedBy hasPart dataset service catalog record",
    ),
    "dcat-ap-hvd": ap,
  };
};

/** “Catalogue Record”. */
export const catalogRecordTables = (): ProfileTables => {
  const ap = names("primaryTopic title description language conformsTo issued modified status source");
  return {
    "dcat-ap": ap,
    "dcat-ap-2.1.1": ap,
    "geodcat-ap": names(
      "primaryTopic title description identifier language conformsTo created issued modified status source",
      "contactPoint publisher creator",
      ROLES,
      "qualifiedAttribution",
    ),
    "dcat-ap-hvd": ap,
  };
};

/** “Dataset”. */
export const datasetTables = (): ProfileTables => {
  const ap = names(
    "title description identifier admsIdentifier type distribution sample source inSeries keyword theme",
    "applicableLegislation issued modified publisher creator contactPoint qualifiedAttribution spatial",
    "spatialResolutionInMeters temporal temporalResolution accrualPeriodicity accessRights language",
    "landingPage page conformsTo provenance wasGeneratedBy relation qualifiedRelation isReferencedBy",
    "hasVersion version versionNotes",
  );
  return {
    "dcat-ap": ap,
    "dcat-ap-2.1.1": names(
      "title description identifier admsIdentifier type distribution sample source keyword theme issued",
      "modified publisher creator contactPoint qualifiedAttribution spatial spatialResolutionInMeters",
      "temporal temporalResolution accrualPeriodicity accessRights language landingPage page conformsTo",
      "provenance wasGeneratedBy relation qualifiedRelation dctHasVersion dctIsVersionOf versionInfo",
      "versionNotes",
    ),
    "geodcat-ap": names(
      "title description identifier admsIdentifier distribution sample source inSeries keyword theme",
      "topicCategory applicableLegislation issued modified created publisher creator contactPoint",
      ROLES,
      "qualifiedAttribution spatial spatialResolutionInMeters spatialResolutionAsText temporal",
      "temporalResolution accrualPeriodicity referenceSystem accessRights rights language landingPage page",
      "conformsTo hasQualityMeasurement provenance wasGeneratedBy wasUsedBy relation qualifiedRelation",
      "isReferencedBy hasVersion version versionNotes resourceType",
    ),
    "dcat-ap-hvd": names(ap, "hvdCategory"),
  };
};

/** “Dataset Series”. */
export const datasetSeriesTables = (): ProfileTables => {
  const ap = names(
    "title description applicableLegislation issued modified publisher contactPoint spatial temporal",
    "accrualPeriodicity",
  );
  return {
    "dcat-ap": ap,
    "geodcat-ap": names(
      "title description identifier admsIdentifier distribution sample source inSeries keyword theme",
      "topicCategory applicableLegislation issued modified created publisher creator contactPoint",
      ROLES,
      "qualifiedAttribution spatial spatialResolutionInMeters spatialResolutionAsText temporal",
      "accrualPeriodicity referenceSystem accessRights rights language landingPage page conformsTo",
      "hasQualityMeasurement wasGeneratedBy wasUsedBy relation qualifiedRelation isReferencedBy hasVersion",
      "version versionNotes resourceType",
    ),
    "dcat-ap-hvd": names(ap, "hvdCategory"),
  };
};

/** “Data Service”. */
export const dataServiceTables = (): ProfileTables => {
  const ap = names(
    "title description endpointURL endpointDescription servesDataset format keyword theme",
    "applicableLegislation publisher contactPoint accessRights license landingPage page conformsTo",
  );
  return {
    "dcat-ap": ap,
    "dcat-ap-2.1.1": names("title description endpointURL endpointDescription servesDataset accessRights license"),
    "geodcat-ap": names(
      "title description identifier serviceType serviceCategory serviceProtocol endpointURL",
      "endpointDescription servesDataset format keyword theme topicCategory applicableLegislation issued",
      "modified created publisher creator contactPoint",
      ROLES,
      "qualifiedAttribution spatial spatialResolutionInMeters spatialResolutionAsText temporal",
      "temporalResolution referenceSystem accessRights license rights language landingPage conformsTo",
      "hasQualityMeasurement wasUsedBy resourceType",
    ),
    "dcat-ap-hvd": names(ap, "hvdCategory rights"),
  };
};

/** “Distribution”: what DCAT-AP 2.1.1 does not name is of HVD, which came later. */
export const distributionTables = (): ProfileTables => ({
  "dcat-ap-2.1.1": names(
    "title description accessURL downloadURL accessService format mediaType compressFormat packageFormat",
    "byteSize checksum license rights hasPolicy availability status issued modified language conformsTo page",
    "spatialResolutionInMeters temporalResolution",
  ),
});

/** “Catalogued Resource”: none names a property of it. */
export const cataloguedResourceTables = (): ProfileTables => ({
  "dcat-ap": "",
  "dcat-ap-2.1.1": "",
  "geodcat-ap": "",
  "dcat-ap-hvd": "",
});
