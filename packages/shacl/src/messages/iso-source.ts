/**
 * Where the mapping takes a property from, in the names of ISO 19115-1, below `identificationInfo` where nothing else is
 * said. Source: GeoDCAT-AP 3.0.0, annex “Mapping from ISO 19115 and INSPIRE”.
 */
const SOURCES: Readonly<Record<string, string>> = {
  title: "citation/title",
  description: "abstract",
  identifier: "citation/identifier/code",
  issued: "citation/date (publication)",
  modified: "citation/date (revision)",
  created: "citation/date (creation)",
  keyword: "descriptiveKeywords/keyword",
  theme: "topicCategory and descriptiveKeywords with a thesaurus",
  topicCategory: "topicCategory",
  contactPoint: "pointOfContact",
  publisher: "pointOfContact with the role publisher",
  creator: "pointOfContact with the role author",
  spatial: "extent/geographicElement",
  temporal: "extent/temporalElement",
  spatialResolutionInMeters: "spatialResolution/distance",
  accrualPeriodicity: "resourceMaintenance/maintenanceAndUpdateFrequency",
  language: "defaultLocale/language",
  accessRights: "resourceConstraints (accessConstraints, otherConstraints)",
  license: "resourceConstraints (useConstraints, otherConstraints)",
  rights: "resourceConstraints (useLimitation, otherConstraints)",
  conformsTo: "dataQualityInfo/report/result/specification, of the record",
  provenance: "resourceLineage/statement, of the record",
  distribution: "distributionInfo/transferOptions/onLine, of the record",
  landingPage: "distributionInfo/transferOptions/onLine with the function information, of the record",
  accessURL: "onLine/linkage",
  downloadURL: "onLine/linkage with the function download",
  format: "distributionFormat",
  mediaType: "distributionFormat",
  endpointURL: "containsOperations/connectPoint/linkage",
  endpointDescription: "containsOperations/connectPoint/linkage of GetCapabilities",
  servesDataset: "operatesOn",
  serviceType: "serviceType",
  inSeries: "parentMetadata, of the record",
  hasEmail: "contactInfo/address/electronicMailAddress",
  hasURL: "contactInfo/onlineResource/linkage",
  hasTelephone: "contactInfo/phone/number",
  fn: "party/name",
  organizationName: "party/name",
  name: "party/name",
  startDate: "temporalElement/extent/beginPosition",
  endDate: "temporalElement/extent/endPosition",
  bbox: "geographicElement (EX_GeographicBoundingBox)",
};

/** Of a catalogue record the same properties come from other places. */
const RECORD_SOURCES: Readonly<Record<string, string>> = {
  modified: "dateInfo, of the record",
  identifier: "metadataIdentifier/code, of the record",
  language: "defaultLocale/language, of the record",
  conformsTo: "metadataStandard, of the record",
  contactPoint: "contact, of the record",
};

/** The element that a property comes from; undefined where no single one is to name. */
export function isoSourceOf(className: string | undefined, name: string | undefined): string | undefined {
  if (name === undefined) return undefined;
  if (className === "CatalogRecord") return RECORD_SOURCES[name];
  return SOURCES[name];
}
