/** One line of the mapping: a property of a DCAT class, and the properties of ISO classes that its values reach. */
interface MappingRow {
  /** `CataloguedResource.title`: names of the DCAT model; a property that the model has not, by its IRI. */
  readonly dcat: string;
  /** `CI_Citation.title`; classes that the rules do not tell apart have one name: MD_Identification, CI_Party. */
  readonly iso: readonly string[];
  readonly note?: string;
}

/** The rules of one subject. */
interface MappingSubject {
  readonly subject: string;
  /** Where the rules come from. */
  readonly source: string;
  readonly rows: readonly MappingRow[];
}

const row = (dcat: string, iso: string, note?: string): MappingRow => ({
  dcat,
  iso: iso.split(" "),
  ...(note === undefined ? {} : { note }),
});

/** The same line for several properties. */
const rows = (dcat: string, iso: string, note?: string): MappingRow[] =>
  dcat.split(" ").map((one) => row(one, iso, note));

const SIDES =
  "EX_GeographicBoundingBox.westBoundLongitude EX_GeographicBoundingBox.eastBoundLongitude EX_GeographicBoundingBox.southBoundLatitude EX_GeographicBoundingBox.northBoundLatitude";
const PARTY = "CI_Party.name CI_Responsibility.role";
const RELATED = "CI_Citation.title MD_AssociatedResource.associationType";
const VCARD = "http://www.w3.org/2006/vcard/ns#";
const FOAF = "http://xmlns.com/foaf/0.1/";
const DCATDE = "http://dcat-ap.de/def/dcatde/";

const ROLES =
  "creator contributor rightsHolder custodian distributor originator principalInvestigator processor resourceProvider user";

/**
 * What becomes of DCAT, as {@link dcatToIso} does it: a test holds what converting real catalogues shows against this table,
 * and each line of the table against them. Documentation is made from it.
 */
export const DCAT_TO_ISO: readonly MappingSubject[] = [
  {
    subject: "Resource",
    source: "GeoDCAT-AP 3.0.0, “Resource type”, “Resource title” to “Date of creation”, read backwards",
    rows: [
      row("CataloguedResource.$id", "MD_Identifier.code", "of the citation"),
      row("CataloguedResource.title", "CI_Citation.title CI_Citation.alternateTitle", "a second one is alternative"),
      row("CataloguedResource.alternative", "CI_Citation.alternateTitle"),
      row("CataloguedResource.description", "MD_Identification.abstract"),
      row("CataloguedResource.purpose", "MD_Identification.purpose"),
      row("CataloguedResource.identifier", "MD_Identifier.code"),
      row("CataloguedResource.sameAs", "MD_Identifier.code"),
      row("CataloguedResource.admsIdentifier", "MD_Identifier.code", "its IRI"),
      row("Identifier.notation", "MD_Identifier.code"),
      row("Identifier.schemaAgency", "CI_Citation.title", "of the authority"),
      row("Identifier.creator", "CI_Citation.title", "of the authority"),
      row("Identifier.issued", "CI_Date.date CI_Date.dateType", "of the authority"),
      ...rows(
        "CataloguedResource.issued CataloguedResource.modified CataloguedResource.created",
        "CI_Date.date CI_Date.dateType",
      ),
      row("CataloguedResource.version", "CI_Citation.edition"),
      row("CataloguedResource.versionInfo", "CI_Citation.edition"),
      row("CataloguedResource.versionNotes", "CI_Citation.otherCitationDetails"),
      row(
        "CataloguedResource.type",
        "MD_MetadataScope.name MD_MetadataScope.resourceScope",
        "the scope where it is the name of one",
      ),
      row("Concept.prefLabel", "MD_MetadataScope.name", "of dct:type"),
      row("CataloguedResource.status", "MD_Identification.status"),
      row("CataloguedResource.depiction", "MD_BrowseGraphic.fileName"),
      row(
        "CataloguedResource.language",
        "PT_Locale.language PT_Locale.characterEncoding MD_Keywords.keyword",
        "of the data; of the metadata, and of the labels of known themes, where no text says its language",
      ),
    ],
  },
  {
    subject: "Responsible parties",
    source: "GeoDCAT-AP 3.0.0, “Responsible party”, “Metadata point of contact”, “Agent”, “Kind”, read backwards",
    rows: [
      row(
        "CataloguedResource.contactPoint",
        "CI_Party.name CI_Party.positionName",
        "its IRI, as the link of the name; role pointOfContact",
      ),
      row("CatalogRecord.contactPoint", "CI_Party.name", "of the metadata"),
      row("CataloguedResource.publisher", PARTY, "its IRI, as the link of the name"),
      ...ROLES.split(" ").map((role) => row(`CataloguedResource.${role}`, PARTY)),
      ...rows(`CataloguedResource.${DCATDE}maintainer`, PARTY, "custodian"),
      ...["publisher", ...ROLES.split(" ").filter((role) => role !== "contributor")].map((role) =>
        row(`CatalogRecord.${role}`, PARTY, "of the metadata"),
      ),
      row("Attribution.agent", PARTY),
      row("Attribution.hadRole", "CI_Responsibility.role"),
      row("Attribution.type", "CI_Responsibility.role", "as GeoDCAT-AP 1 had it"),
      row("Role.label", "CI_Responsibility.role", "of a role that no list has"),
      row("Agent.name", "CI_Party.name"),
      row("Agent.givenName", "CI_Party.name"),
      row("Agent.familyName", "CI_Party.name"),
      row("Agent.identifier", "MD_Identifier.code"),
      row("Agent.memberOf", "CI_Party.name", "its IRI"),
      row("Agent.mbox", "CI_Address.electronicMailAddress"),
      row("Agent.phone", "CI_Telephone.number CI_Telephone.numberType"),
      row("Agent.homepage", "CI_OnlineResource.linkage"),
      row("Agent.workplaceHomepage", "CI_OnlineResource.linkage"),
      row(`Agent.${VCARD}fn`, "CI_Party.name", "of agents that are described as cards"),
      row(`Agent.${VCARD}hasEmail`, "CI_Address.electronicMailAddress"),
      row("Kind.fn", "CI_Party.name CI_Party.positionName", "a unit of its organisation by its position"),
      row("Kind.organizationName", "CI_Party.name"),
      row("Kind.organizationUnit", "CI_Party.positionName"),
      row("Kind.title", "CI_Party.positionName"),
      row("Kind.role", "CI_Party.positionName"),
      row("Kind.hasEmail", "CI_Address.electronicMailAddress"),
      row("Kind.hasTelephone", "CI_Telephone.number CI_Telephone.numberType"),
      row("Telephone.hasValue", "CI_Telephone.number CI_Telephone.numberType"),
      row("Kind.hasURL", "CI_OnlineResource.linkage"),
      ...rows(
        "Address.thoroughfare Address.locatorDesignator Address.poBox Address.fullAddress VcardAddress.streetAddress",
        "CI_Address.deliveryPoint",
      ),
      ...rows("Address.postName VcardAddress.locality", "CI_Address.city"),
      ...rows("Address.adminUnitL2 VcardAddress.region", "CI_Address.administrativeArea"),
      ...rows("Address.postCode VcardAddress.postalCode", "CI_Address.postalCode"),
      ...rows("Address.adminUnitL1 VcardAddress.countryName", "CI_Address.country"),
    ],
  },
  {
    subject: "Keywords",
    source: "GeoDCAT-AP 3.0.0, “Keyword”, “Theme / category”, “Topic category”, “Service category”, read backwards",
    rows: [
      row("CataloguedResource.keyword", "MD_Keywords.keyword"),
      row(
        "CataloguedResource.theme",
        "MD_Keywords.keyword MD_Keywords.type MD_Identification.topicCategory CI_Citation.title CI_Date.date CI_Date.dateType",
        "known thesauri are cited; the topic category that is aligned with the theme, where there is no other",
      ),
      row(
        "CataloguedResource.subject",
        "MD_Keywords.keyword MD_Keywords.type MD_Identification.topicCategory CI_Citation.title CI_Date.date CI_Date.dateType",
        "the same",
      ),
      row("CataloguedResource.hvdCategory", "MD_Keywords.keyword MD_Keywords.type CI_Citation.title"),
      row("CataloguedResource.serviceCategory", "MD_Keywords.keyword MD_Keywords.type CI_Citation.title"),
      row("CataloguedResource.themeTaxonomy", "MD_Keywords.keyword"),
      row("CataloguedResource.applicableLegislation", "MD_Keywords.keyword"),
      row("Distribution.applicableLegislation", "MD_Keywords.keyword"),
      row("LegalResource.title", "MD_Keywords.keyword"),
      row("CataloguedResource.topicCategory", "MD_Identification.topicCategory"),
      row("Concept.prefLabel", "MD_Keywords.keyword"),
      row("Concept.altLabel", "MD_Keywords.keyword"),
      row("Concept.inScheme", "CI_Citation.title MD_Keywords.type", "its IRI, as the link of the thesaurus"),
      row("ConceptScheme.title", "CI_Citation.title", "of the thesaurus"),
      ...rows("ConceptScheme.issued ConceptScheme.modified ConceptScheme.created", "CI_Date.date CI_Date.dateType"),
      row("ConceptScheme.identifier", "MD_Identifier.code"),
      row("ConceptScheme.description", "CI_Citation.otherCitationDetails"),
    ],
  },
  {
    subject: "Space, time and resolution",
    source: "GeoDCAT-AP 3.0.0, “Geographic bounding box”, “Temporal extent”, “Spatial resolution”, read backwards",
    rows: [
      row("CataloguedResource.spatial", "MD_Identifier.code", "its IRI, of EX_GeographicDescription"),
      row(`CataloguedResource.${DCATDE}politicalGeocodingURI`, "MD_Identifier.code", "the same"),
      row(`CataloguedResource.${DCATDE}geocodingDescription`, "EX_Extent.description"),
      row("Location.identifier", "MD_Identifier.code"),
      row("Location.inScheme", "CI_Citation.title", "its IRI, as the authority"),
      row("Location.bbox", SIDES),
      row("Location.geometry", `${SIDES} EX_BoundingPolygon.polygon`, "and the box around it, where there is no other"),
      row("Location.centroid", "EX_BoundingPolygon.polygon"),
      ...rows("Geometry.asWKT Geometry.asGeoJSON", "EX_BoundingPolygon.polygon", "or a box, where it is one"),
      row("Geometry.asGML", SIDES, "of an envelope, else a polygon"),
      ...rows("Location.prefLabel Location.label", "EX_Extent.description MD_Identifier.code"),
      row("Location.geographicName", "EX_Extent.description"),
      row("CataloguedResource.temporal", "EX_Extent.description", "its IRI"),
      row(
        "PeriodOfTime.startDate",
        "TimePeriod.beginPosition TimePeriod.endPosition",
        "an end that is not said is unknown",
      ),
      row("PeriodOfTime.endDate", "TimePeriod.beginPosition TimePeriod.endPosition"),
      row("PeriodOfTime.http://schema.org/startDate", "TimePeriod.beginPosition", "as DCAT-AP 1 had it"),
      row("PeriodOfTime.http://schema.org/endDate", "TimePeriod.endPosition", "as DCAT-AP 1 had it"),
      ...rows(
        "Instant.inXSDDateTimeStamp Instant.inXSDDateTime Instant.inXSDDate Instant.inXSDgYearMonth Instant.inXSDgYear",
        "TimePeriod.beginPosition TimePeriod.endPosition",
      ),
      row("CataloguedResource.spatialResolutionInMeters", "MD_Resolution.distance"),
      row("Distribution.spatialResolutionInMeters", "MD_Resolution.distance"),
      row("CataloguedResource.spatialResolutionAsText", "MD_Resolution.levelOfDetail"),
      row("QualityMeasurement.value", "MD_RepresentativeFraction.denominator MD_Resolution.distance"),
      row(
        "QualityMeasurement.isMeasurementOf",
        "MD_RepresentativeFraction.denominator MD_Resolution.distance",
        "a scale, a distance",
      ),
      row("CataloguedResource.temporalResolution", "MD_Identification.temporalResolution", "ISO 19115-3 only"),
      row("Distribution.temporalResolution", "MD_Identification.temporalResolution", "ISO 19115-3 only"),
      row("CataloguedResource.referenceSystem", "MD_Identifier.code MD_Identifier.codeSpace"),
      row("Distribution.referenceSystem", "MD_Identifier.code MD_Identifier.codeSpace"),
      row(
        "CataloguedResource.conformsTo",
        "MD_Identifier.code MD_Identifier.codeSpace",
        "of a reference system, before GeoDCAT-AP 3",
      ),
      row("Distribution.representationTechnique", "MD_Identification.spatialRepresentationType"),
    ],
  },
  {
    subject: "Distributions and services",
    source: "GeoDCAT-AP 3.0.0, “Resource locator”, “Encoding”, “Service endpoint”, “Coupled resource”, read backwards",
    rows: [
      row("CataloguedResource.distribution", "MD_Distribution.transferOptions", "its IRI, as the uuid"),
      row("CataloguedResource.sample", "MD_Distribution.transferOptions", "the same"),
      row("Distribution.identifier", "MD_Distribution.transferOptions", "as the uuid, where there is no IRI"),
      row(
        "Distribution.accessURL",
        "CI_OnlineResource.linkage CI_OnlineResource.function CI_OnlineResource.protocol CI_OnlineResource.applicationProfile",
        "download, or information where there is a dcat:downloadURL",
      ),
      row(
        "Distribution.downloadURL",
        "CI_OnlineResource.linkage CI_OnlineResource.function CI_OnlineResource.protocol CI_OnlineResource.applicationProfile",
        "download",
      ),
      row("Distribution.title", "CI_OnlineResource.name"),
      row("Distribution.description", "CI_OnlineResource.description"),
      row("Distribution.page", "CI_OnlineResource.linkage CI_OnlineResource.function", "information"),
      row("Distribution.byteSize", "MD_DigitalTransferOptions.transferSize", "in megabytes"),
      row("Distribution.format", "CI_Citation.title CI_Citation.otherCitationDetails", "of MD_Format"),
      row(
        "Distribution.mediaType",
        "CI_Citation.title CI_Citation.otherCitationDetails",
        "of MD_Format; beside a format its specification",
      ),
      ...rows("MediaTypeOrExtent.label MediaTypeOrExtent.prefLabel MediaType.label", "CI_Citation.title"),
      row("MediaType.prefLabel", "CI_Citation.title CI_Citation.otherCitationDetails"),
      row("Distribution.compressFormat", "MD_Format.fileDecompressionTechnique"),
      row("Distribution.packageFormat", "MD_Format.fileDecompressionTechnique"),
      row("Distribution.characterEncoding", "PT_Locale.characterEncoding"),
      row("Distribution.language", "PT_Locale.language"),
      row("Distribution.conformsTo", "CI_OnlineResource.protocol", "the specification of an interface"),
      row(
        "Distribution.conformsTo",
        "CI_OnlineResource.applicationProfile CI_Citation.title DQ_ConformanceResult.pass",
        "any other",
      ),
      row("Distribution.accessService", "CI_OnlineResource.linkage CI_OnlineResource.protocol"),
      row("CataloguedResource.title", "CI_OnlineResource.name", "of a service behind a distribution"),
      row("CataloguedResource.description", "CI_OnlineResource.description", "of a service behind a distribution"),
      row(
        "CataloguedResource.endpointURL",
        "CI_OnlineResource.linkage CI_OnlineResource.protocol SV_OperationMetadata.operationName SV_OperationMetadata.distributedComputingPlatform",
      ),
      row(
        "CataloguedResource.endpointDescription",
        "CI_OnlineResource.linkage CI_OnlineResource.protocol SV_OperationMetadata.operationName",
      ),
      row(
        "CataloguedResource.serviceProtocol",
        "CI_OnlineResource.protocol MD_Identification.serviceType",
        "the type where nothing else says it",
      ),
      row(
        "CataloguedResource.conformsTo",
        "CI_OnlineResource.protocol MD_Identification.serviceType",
        "of a service: the specification of its interface",
      ),
      row("CataloguedResource.serviceType", "MD_Identification.serviceType"),
      row("CataloguedResource.type", "MD_Identification.serviceType", "of a service"),
      row("CataloguedResource.servesDataset", "MD_Identification.operatesOn MD_Identification.couplingType"),
      row("CataloguedResource.format", "CI_Citation.title", "of a service: of MD_Format"),
      row("CataloguedResource.landingPage", "CI_OnlineResource.linkage"),
      row("CataloguedResource.page", "CI_OnlineResource.linkage CI_OnlineResource.function", "information"),
      row("CataloguedResource.homepage", "CI_OnlineResource.linkage CI_OnlineResource.name", "of a catalogue"),
      row(`CataloguedResource.${FOAF}homepage`, "CI_OnlineResource.linkage", "of any other resource"),
      row("Document.title", "CI_OnlineResource.name"),
      row(`Document.${FOAF}name`, "CI_OnlineResource.name"),
      row("Document.description", "CI_OnlineResource.description"),
    ],
  },
  {
    subject: "Conditions",
    source: "GeoDCAT-AP 3.0.0, “Conditions for access and use”, “Limitations on public access”, read backwards",
    rows: [
      ...rows(
        "CataloguedResource.license Distribution.license",
        "MD_LegalConstraints.useConstraints MD_LegalConstraints.otherConstraints",
      ),
      row("CataloguedResource.hasPolicy", "MD_LegalConstraints.otherConstraints"),
      ...rows(
        "CataloguedResource.accessRights Distribution.accessRights",
        "MD_LegalConstraints.accessConstraints MD_LegalConstraints.otherConstraints",
      ),
      row(
        `Distribution.${DCATDE}licenseAttributionByText`,
        "MD_LegalConstraints.otherConstraints",
        "with the licence that asks for it",
      ),
      row("CataloguedResource.rights", "MD_LegalConstraints.otherConstraints"),
      row("Distribution.rights", "MD_LegalConstraints.otherConstraints"),
      ...rows(
        "LicenseDocument.title LicenseDocument.label LicenseDocument.prefLabel LicenseDocument.description LicenseDocument.identifier LicenseDocument.seeAlso RightsStatement.title RightsStatement.prefLabel Policy.title",
        "MD_LegalConstraints.otherConstraints",
      ),
      row(
        "RightsStatement.description",
        "MD_LegalConstraints.otherConstraints",
        "useConstraints where it is no more than the name of a restriction",
      ),
    ],
  },
  {
    subject: "Quality, lineage and maintenance",
    source: "GeoDCAT-AP 3.0.0, “Conformity and data quality”, “Lineage”, “Maintenance information”, read backwards",
    rows: [
      row(
        "CataloguedResource.conformsTo",
        "CI_Citation.title DQ_ConformanceResult.pass MD_Scope.level",
        "of a specification: passed",
      ),
      row("Plan.wasDerivedFrom", "CI_Citation.title", "its IRI"),
      row("Entity.type", "DQ_ConformanceResult.pass", "of prov:generated: the degree of conformity"),
      row("Entity.description", "DQ_ConformanceResult.explanation"),
      ...rows("Standard.title Standard.label Standard.prefLabel", "CI_Citation.title"),
      row("Standard.title", "CI_OnlineResource.protocol", "of an interface"),
      row("Standard.title", "MD_Identifier.code", "of a reference system"),
      row("Standard.identifier", "MD_Identifier.code"),
      row(
        "Standard.versionInfo",
        "CI_Citation.edition MD_Identifier.version",
        "of a specification, of a reference system",
      ),
      ...rows("Standard.issued Standard.modified Standard.created", "CI_Date.date CI_Date.dateType"),
      row("Standard.description", "CI_Citation.otherCitationDetails"),
      row("CataloguedResource.provenance", "LI_Lineage.statement", "its IRI"),
      ...rows("ProvenanceStatement.description ProvenanceStatement.label", "LI_Lineage.statement"),
      row("Activity.label", "LI_ProcessStep.description"),
      row(
        "Activity.description",
        "LI_ProcessStep.description LI_ProcessStep.rationale",
        "of prov:wasGeneratedBy: what, then why",
      ),
      row(
        "CataloguedResource.accrualPeriodicity",
        "MD_MaintenanceInformation.maintenanceAndUpdateFrequency MD_MaintenanceInformation.maintenanceNote MD_MaintenanceInformation.userDefinedMaintenanceFrequency",
        "note and period where ISO has no code that says the same",
      ),
    ],
  },
  {
    subject: "Relations",
    source: "GeoDCAT-AP 3.0.0, “Relation”; ISO 19115-1:2014, B.5.7, read backwards",
    rows: [
      row(
        "CataloguedResource.inSeries",
        "MD_Identifier.code CI_Citation.title MD_AssociatedResource.associationType",
        "of the parent; a second one is of the association “series”",
      ),
      row(
        "CataloguedResource.isPartOf",
        "MD_Identifier.code CI_Citation.title MD_AssociatedResource.associationType",
        "of the parent; a second one is of the association “largerWorkCitation”",
      ),
      ...rows(
        "CataloguedResource.hasPart CataloguedResource.dataset CataloguedResource.service CataloguedResource.catalog CataloguedResource.resource",
        RELATED,
        "isComposedOf",
      ),
      row("CataloguedResource.source", RELATED, "source, a code of ISO 19115:2003"),
      row("CataloguedResource.requires", RELATED, "dependency"),
      ...rows(
        "CataloguedResource.replaces CataloguedResource.previousVersion CataloguedResource.isVersionOf CataloguedResource.dctIsVersionOf",
        RELATED,
        "revisionOf",
      ),
      ...rows("CataloguedResource.prev CataloguedResource.next", RELATED, "series"),
      ...rows(
        "CataloguedResource.relation CataloguedResource.references CataloguedResource.isReferencedBy CataloguedResource.isRequiredBy CataloguedResource.isReplacedBy CataloguedResource.hasVersion CataloguedResource.dctHasVersion CataloguedResource.hasCurrentVersion CataloguedResource.nextVersion CataloguedResource.seeAlso",
        RELATED,
        "crossReference",
      ),
      row("Relationship.relation", RELATED),
      row("Relationship.hadRole", "MD_AssociatedResource.associationType", "a code of ISO"),
    ],
  },
  {
    subject: "Catalogue record",
    source: "GeoDCAT-AP 3.0.0, “Metadata on metadata”, read backwards",
    rows: [
      row(
        "CataloguedResource.isPrimaryTopicOf",
        "MD_Identifier.code CI_OnlineResource.linkage CI_OnlineResource.name CI_OnlineResource.description CI_Citation.title",
        "its IRI: the identifier, where it has no other, or metadataLinkage; a record that is a page too is told with its names",
      ),
      row("CatalogRecord.identifier", "MD_Identifier.code", "of the metadata"),
      row("CatalogRecord.title", "CI_OnlineResource.name", "of metadataLinkage"),
      row("CatalogRecord.description", "CI_OnlineResource.description", "of a page that is the record too"),
      ...rows("CatalogRecord.issued CatalogRecord.modified CatalogRecord.created", "CI_Date.date CI_Date.dateType"),
      row("CatalogRecord.language", "PT_Locale.language PT_Locale.characterEncoding"),
      row("CatalogRecord.characterEncoding", "PT_Locale.characterEncoding"),
      row("CatalogRecord.source", "CI_Citation.title", "the standard of the original record: metadataStandard"),
      row("CatalogRecord.conformsTo", "CI_Citation.title", "metadataProfile; of the original record metadataStandard"),
    ],
  },
];
