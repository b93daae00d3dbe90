/** One line of the mapping: a property of an ISO class, and the properties of DCAT that its values reach. */
export interface MappingRow {
  /** `CI_Citation.title`; classes that the rules do not tell apart have one name: MD_Identification, MD_Constraints, CI_Party. */
  readonly iso: string;
  /** `CataloguedResource.title`: names of the DCAT model. Labels that come with a code or licence are not listed. */
  readonly dcat: readonly string[];
  readonly note?: string;
}

/** The rules of one subject. */
export interface MappingSubject {
  readonly subject: string;
  /** Where the rules come from. */
  readonly source: string;
  /** The files that hold them. */
  readonly files: readonly string[];
  readonly rows: readonly MappingRow[];
}

const row = (iso: string, dcat: string, note?: string): MappingRow => ({
  iso,
  dcat: dcat.split(" "),
  ...(note === undefined ? {} : { note }),
});

/**
 * What becomes of ISO 19115, as {@link isoToDcat} does it: a test holds each statement of real records against this table, and
 * each line of the table against them. Documentation is made from it.
 */
export const ISO_TO_DCAT: readonly MappingSubject[] = [
  {
    subject: "Resource",
    source: "GeoDCAT-AP 3.0.0, “Resource type”, “Resource title”, “Resource abstract”",
    files: ["iso-to-dcat.ts", "resource-type.ts", "status.ts", "graphic.ts"],
    rows: [
      row(
        "MD_MetadataScope.resourceScope",
        "CataloguedResource.resourceType",
        "dataset, series, service; also the class",
      ),
      row("MD_MetadataScope.resourceScope", "CataloguedResource.type", "any other scope"),
      row("MD_Identification.abstract", "CataloguedResource.description"),
      row("MD_Identification.purpose", "CataloguedResource.purpose"),
      row("MD_Identification.status", "CataloguedResource.status", "the EU's status of datasets, else the code's name"),
      row(
        "MD_Identification.supplementalInformation",
        "CataloguedResource.http://www.w3.org/2000/01/rdf-schema#comment",
      ),
      row("MD_BrowseGraphic.fileName", "CataloguedResource.depiction", "where it is an address"),
      row("CI_OnlineResource.linkage", "CataloguedResource.depiction", "of MD_BrowseGraphic"),
      row("MD_Identification.additionalDocumentation", "CataloguedResource.page"),
      row(
        "PT_Locale.language",
        "CataloguedResource.language",
        "of the data, else of the metadata; translations by language tags",
      ),
    ],
  },
  {
    subject: "Citation",
    source: "GeoDCAT-AP 3.0.0, “Resource title”, “Date of publication” and following, “Unique resource identifier”",
    files: ["citation.ts", "identifiers.ts", "iris.ts"],
    rows: [
      row("CI_Citation.title", "CataloguedResource.title Document.title Standard.title", "by what is cited"),
      row("CI_Citation.alternateTitle", "CataloguedResource.alternative"),
      row("CI_Citation.edition", "CataloguedResource.version Standard.versionInfo"),
      row(
        "CI_Date.date",
        "CataloguedResource.issued Standard.issued",
        "publication, released, distribution; the earliest",
      ),
      row(
        "CI_Date.date",
        "CataloguedResource.modified Standard.modified",
        "revision, lastRevision, lastUpdate; the latest",
      ),
      row("CI_Date.date", "CataloguedResource.created Standard.created", "creation; the earliest"),
      row(
        "MD_Identifier.code",
        "CataloguedResource.identifier Standard.identifier",
        "with its code space; an http(s) IRI, a DOI or a UUID is the IRI of the resource too",
      ),
      row("CI_Citation.identifier", "CataloguedResource.admsIdentifier", "where it has an authority"),
      row("MD_Identifier.code", "Identifier.notation"),
      row("CI_Citation.title", "Identifier.schemaAgency", "of the authority"),
      row("CI_Citation.ISBN", "CataloguedResource.identifier", "as a URN"),
      row("CI_Citation.ISSN", "CataloguedResource.identifier", "as a URN"),
      row("CI_Citation.onlineResource", "CataloguedResource.landingPage Standard.page CataloguedResource.page"),
    ],
  },
  {
    subject: "Responsible parties",
    source: "GeoDCAT-AP 3.0.0, “Responsible party”, “Metadata point of contact”, “Agent”, “Kind”",
    files: ["responsibility.ts"],
    rows: [
      row("CI_Responsibility.party", "CataloguedResource.contactPoint CatalogRecord.contactPoint", "pointOfContact"),
      row("CI_Party.individual", "CataloguedResource.contactPoint CatalogRecord.contactPoint", "pointOfContact"),
      ...["CI_Responsibility.party", "CI_Party.individual"].flatMap((iso) => [
        row(iso, "CataloguedResource.publisher CatalogRecord.publisher", "publisher; the first"),
        row(iso, "CataloguedResource.creator CatalogRecord.creator", "author, coAuthor"),
        row(iso, "CataloguedResource.contributor", "contributor, collaborator, editor"),
        row(iso, "CataloguedResource.rightsHolder CatalogRecord.rightsHolder", "owner, rightsHolder"),
        row(iso, "CataloguedResource.custodian CatalogRecord.custodian", "custodian"),
        row(iso, "CataloguedResource.distributor CatalogRecord.distributor", "distributor"),
        row(iso, "CataloguedResource.originator CatalogRecord.originator", "originator"),
        row(
          iso,
          "CataloguedResource.principalInvestigator CatalogRecord.principalInvestigator",
          "principalInvestigator",
        ),
        row(iso, "CataloguedResource.processor CatalogRecord.processor", "processor"),
        row(iso, "CataloguedResource.resourceProvider CatalogRecord.resourceProvider", "resourceProvider"),
        row(iso, "CataloguedResource.user CatalogRecord.user", "user"),
        row(iso, "Attribution.agent", "every role"),
      ]),
      row("CI_Responsibility.role", "Attribution.hadRole"),
      row("MD_Identification.pointOfContact", "CataloguedResource.qualifiedAttribution"),
      row(
        "CI_Citation.citedResponsibleParty",
        "CataloguedResource.qualifiedAttribution",
        "of the citation of the resource",
      ),
      row("MD_Distributor.distributorContact", "CataloguedResource.qualifiedAttribution"),
      row("MD_Metadata.contact", "CatalogRecord.qualifiedAttribution"),
      row("CI_Party.name", "Agent.name Kind.fn Kind.organizationName", "an anchor is the IRI of the party"),
      row("CI_Party.positionName", "Kind.title Kind.fn Agent.name", "a name only where there is no other"),
      row("CI_Responsibility.party", "Agent.memberOf", "the organisation of a person"),
      row("MD_Identifier.code", "Agent.identifier", "partyIdentifier"),
      row("CI_Telephone.number", "Agent.phone Kind.hasTelephone", "voice"),
      row("CI_Address.electronicMailAddress", "Agent.mbox Kind.hasEmail"),
      row("CI_OnlineResource.linkage", "Agent.workplaceHomepage Kind.hasURL"),
      row("CI_Contact.address", "Agent.address Kind.hasAddress"),
      row("CI_Address.deliveryPoint", "Address.thoroughfare VcardAddress.streetAddress"),
      row("CI_Address.city", "Address.postName VcardAddress.locality"),
      row("CI_Address.administrativeArea", "Address.adminUnitL2 VcardAddress.region"),
      row("CI_Address.postalCode", "Address.postCode VcardAddress.postalCode"),
      row("CI_Address.country", "Address.adminUnitL1 VcardAddress.countryName"),
    ],
  },
  {
    subject: "Keywords and topics",
    source: "GeoDCAT-AP 3.0.0, “Keyword”, “Theme / category”, “Topic category”, “Service category”; DCAT-AP HVD 3.0.0",
    files: ["keywords.ts", "topic-category.ts"],
    rows: [
      row("MD_Keywords.keyword", "CataloguedResource.keyword", "without a thesaurus"),
      row(
        "MD_Keywords.keyword",
        "CataloguedResource.theme",
        "of a thesaurus, or an anchor; INSPIRE themes name EU themes too",
      ),
      row("MD_Keywords.keyword", "CataloguedResource.hvdCategory", "of the thesaurus of high-value datasets"),
      row("MD_Keywords.keyword", "CataloguedResource.applicableLegislation", "an ELI"),
      row("MD_Keywords.keyword", "CataloguedResource.serviceCategory", "of a service: SpatialDataServiceCategory"),
      row("MD_Keywords.keyword", "LegalResource.title"),
      row("MD_Keywords.thesaurusName", "Concept.inScheme"),
      row("MD_Keywords.keyword", "Concept.inScheme", "of a scheme that another keyword describes"),
      row("CI_Citation.title", "ConceptScheme.title"),
      row("MD_Identifier.code", "ConceptScheme.identifier"),
      row("CI_Date.date", "ConceptScheme.issued ConceptScheme.modified ConceptScheme.created"),
      row("MD_Identification.topicCategory", "CataloguedResource.topicCategory"),
      row("MD_Identification.topicCategory", "CataloguedResource.theme", "the EU's theme, where no keyword names one"),
    ],
  },
  {
    subject: "Extent",
    source: "GeoDCAT-AP 3.0.0, “Geographic bounding box”, “Geographic identifier”, “Temporal extent”",
    files: ["geographic-extent.ts", "gml-geometry.ts", "temporal-extent.ts"],
    rows: [
      row("EX_Extent.geographicElement", "CataloguedResource.spatial Location.bbox", "boxes in CRS84, longitude first"),
      row("EX_BoundingPolygon.polygon", "Location.geometry Geometry.asWKT", "GML in degrees, axes by the srsName"),
      row("MD_Identification.extent", "CataloguedResource.spatial", "a description alone"),
      row("EX_Extent.description", "Location.prefLabel PeriodOfTime.prefLabel"),
      row(
        "MD_Identifier.code",
        "CataloguedResource.spatial Location.prefLabel Location.identifier",
        "an anchor is the place itself",
      ),
      row("MD_Identifier.authority", "Location.inScheme"),
      row("EX_Extent.temporalElement", "CataloguedResource.temporal"),
      row("EX_Extent.temporalElement", "PeriodOfTime.endDate", "of an instant"),
      row("TimePeriod.beginPosition", "PeriodOfTime.startDate"),
      row("TimePeriod.endPosition", "PeriodOfTime.endDate"),
      row("TimePeriod.description", "PeriodOfTime.prefLabel"),
      row("TimePeriod.name", "PeriodOfTime.prefLabel"),
      row("TimeInstant.timePosition", "PeriodOfTime.startDate PeriodOfTime.endDate"),
    ],
  },
  {
    subject: "Resolution, reference systems and maintenance",
    source: "GeoDCAT-AP 3.0.0, “Spatial resolution”, “Coordinate reference system”, “Maintenance information”",
    files: ["resolution.ts", "reference-system.ts", "maintenance.ts"],
    rows: [
      row(
        "MD_Resolution.distance",
        "CataloguedResource.spatialResolutionInMeters CataloguedResource.hasQualityMeasurement QualityMeasurement.isMeasurementOf QualityMeasurement.value QualityMeasurement.unitMeasure",
        "lengths",
      ),
      row("MD_Resolution.distance", "CataloguedResource.spatialResolutionAsText", "in other units"),
      row("MD_Resolution.vertical", "CataloguedResource.spatialResolutionAsText"),
      row("MD_Resolution.levelOfDetail", "CataloguedResource.spatialResolutionAsText"),
      row(
        "MD_RepresentativeFraction.denominator",
        "CataloguedResource.hasQualityMeasurement QualityMeasurement.isMeasurementOf QualityMeasurement.value",
        "as the fraction",
      ),
      row("MD_Identification.temporalResolution", "CataloguedResource.temporalResolution"),
      row(
        "MD_Identifier.code",
        "CataloguedResource.referenceSystem Standard.identifier Standard.title Standard.prefLabel Standard.notation Standard.type Standard.inScheme ConceptScheme.title",
        "a known system: EPSG, OGC",
      ),
      row(
        "MD_ReferenceSystem.referenceSystemIdentifier",
        "CataloguedResource.referenceSystem Standard.type Standard.prefLabel Standard.inScheme",
        "any other, by its name",
      ),
      row("MD_Identifier.codeSpace", "ConceptScheme.title"),
      row("MD_Identifier.version", "Standard.versionInfo"),
      row("MD_MaintenanceInformation.maintenanceAndUpdateFrequency", "CataloguedResource.accrualPeriodicity"),
      row(
        "MD_MaintenanceInformation.userDefinedMaintenanceFrequency",
        "CataloguedResource.accrualPeriodicity",
        "where the code names no regular one",
      ),
    ],
  },
  {
    subject: "Constraints",
    source:
      "GeoDCAT-AP 3.0.0, “Conditions for access and use”, “Limitations on public access”; licences and access rights of the EU",
    files: ["constraints.ts"],
    rows: [
      ...["MD_Constraints.useLimitation", "MD_Constraints.otherConstraints"].flatMap((iso) => [
        row(
          iso,
          "CataloguedResource.license Distribution.license LicenseDocument.identifier LicenseDocument.seeAlso LicenseDocument.title",
          "a licence that is recognised, or an anchor for use",
        ),
        row(
          iso,
          "CataloguedResource.rights Distribution.rights RightsStatement.description RightsStatement.prefLabel RightsStatement.title",
          "the text itself; INSPIRE's limitation",
        ),
      ]),
      row(
        "MD_Constraints.otherConstraints",
        "CataloguedResource.accessRights Distribution.accessRights",
        "a limitation on public access",
      ),
      row(
        "MD_Constraints.accessConstraints",
        "CataloguedResource.accessRights Distribution.accessRights",
        "restricted, unrestricted, …",
      ),
      row(
        "MD_Constraints.accessConstraints",
        "CataloguedResource.rights Distribution.rights RightsStatement.description",
        "copyright, …",
      ),
      row(
        "MD_Constraints.useConstraints",
        "CataloguedResource.rights Distribution.rights RightsStatement.description",
        "copyright, …",
      ),
      row(
        "MD_Constraints.classification",
        "CataloguedResource.accessRights Distribution.accessRights Distribution.rights RightsStatement.description",
      ),
      row("MD_Constraints.userNote", "CataloguedResource.rights Distribution.rights RightsStatement.description"),
      row(
        "MD_Constraints.handlingDescription",
        "CataloguedResource.rights Distribution.rights RightsStatement.description",
      ),
      row("MD_Constraints.reference", "CataloguedResource.rights Distribution.rights"),
      row(
        "CI_Citation.title",
        "CataloguedResource.license Distribution.license LicenseDocument.identifier LicenseDocument.seeAlso LicenseDocument.title RightsStatement.title",
        "of a reference",
      ),
      row("MD_Releasability.statement", "CataloguedResource.rights RightsStatement.description"),
      row("MD_StandardOrderProcess.fees", "Distribution.rights RightsStatement.description"),
    ],
  },
  {
    subject: "Distribution",
    source: "GeoDCAT-AP 3.0.0, “Resource locator”, “Encoding”, “Character encoding”, “Spatial representation type”",
    files: ["online-resource.ts", "distribution.ts", "format.ts", "character-set.ts"],
    rows: [
      row(
        "MD_DigitalTransferOptions.onLine",
        "CataloguedResource.distribution Distribution.accessService CataloguedResource.title CataloguedResource.serviceType CataloguedResource.servesDataset",
        "downloads, orders and services",
      ),
      row(
        "MD_DigitalTransferOptions.onLine",
        "CataloguedResource.page",
        "function information or search; metadata, previews",
      ),
      row("MD_DigitalTransferOptions.onLine", "CataloguedResource.landingPage", "any other"),
      row(
        "MD_DigitalTransferOptions.onLine",
        "Distribution.format Distribution.mediaType Distribution.packageFormat",
        "by the address",
      ),
      row(
        "CI_OnlineResource.linkage",
        "Distribution.accessURL Distribution.downloadURL CataloguedResource.endpointURL CataloguedResource.endpointDescription CataloguedResource.serviceProtocol",
      ),
      row("CI_OnlineResource.name", "Distribution.title Document.title CataloguedResource.title"),
      row("CI_OnlineResource.name", "Distribution.format Distribution.mediaType", "the media type of a MimeFileType"),
      row("CI_OnlineResource.description", "Distribution.description Document.description CataloguedResource.title"),
      row("CI_OnlineResource.protocol", "CataloguedResource.serviceProtocol Distribution.format"),
      row("CI_Citation.title", "Distribution.format Distribution.mediaType Distribution.packageFormat", "of a format"),
      row("MD_DigitalTransferOptions.transferSize", "Distribution.byteSize", "of a link alone; times 1,000,000"),
      row("MD_Identification.spatialRepresentationType", "Distribution.representationTechnique"),
      row(
        "PT_Locale.characterEncoding",
        "Distribution.characterEncoding CatalogRecord.characterEncoding",
        "by IANA's name",
      ),
    ],
  },
  {
    subject: "Services",
    source: "GeoDCAT-AP 3.0.0, “Spatial data service type”, “Resource locator”, “Coupled resource”",
    files: ["service.ts"],
    rows: [
      row("MD_Identification.serviceType", "CataloguedResource.serviceType CataloguedResource.serviceProtocol"),
      row("MD_DigitalTransferOptions.onLine", "CataloguedResource.endpointDescription"),
      row(
        "MD_Identification.operatesOn",
        "CataloguedResource.servesDataset CataloguedResource.identifier CataloguedResource.isPrimaryTopicOf CataloguedResource.title",
      ),
      row("SV_CoupledResource.resourceReference", "CataloguedResource.servesDataset"),
      row("MD_Identification.serviceStandard", "CataloguedResource.conformsTo"),
      row("MD_Identification.operatedDataset", "CataloguedResource.servesDataset"),
    ],
  },
  {
    subject: "Quality and conformity",
    source: "GeoDCAT-AP 3.0.0, “Conformity and data quality”; W3C DQV",
    files: ["quality.ts", "application-schema.ts"],
    rows: [
      row("DQ_ConformanceResult.specification", "CataloguedResource.conformsTo", "pass is true"),
      row(
        "DQ_Element.result",
        "CataloguedResource.wasUsedBy Activity.used Activity.qualifiedAssociation Association.hadPlan Activity.generated Entity.type",
      ),
      row("DQ_ConformanceResult.specification", "Plan.wasDerivedFrom"),
      row("DQ_ConformanceResult.pass", "Entity.type"),
      row("DQ_ConformanceResult.explanation", "Entity.description"),
      row(
        "DQ_QuantitativeResult.value",
        "CataloguedResource.hasQualityMeasurement QualityMeasurement.value QualityMeasurement.isMeasurementOf Metric.title",
      ),
      row("DQ_MeasureReference.nameOfMeasure", "Metric.title"),
      row("DQ_MeasureReference.measureDescription", "Metric.definition"),
      row("MD_ApplicationSchemaInformation.name", "CataloguedResource.conformsTo"),
      row("MD_FeatureCatalogueDescription.featureCatalogueCitation", "CataloguedResource.conformsTo"),
    ],
  },
  {
    subject: "Lineage",
    source: "GeoDCAT-AP 3.0.0, “Lineage”; DCAT 3, 6.4 and 14",
    files: ["lineage.ts"],
    rows: [
      row("MD_Metadata.resourceLineage", "CataloguedResource.provenance"),
      row("LI_Lineage.statement", "ProvenanceStatement.description"),
      row("LI_Lineage.source", "CataloguedResource.source", "with a citation"),
      row("LI_Lineage.source", "CataloguedResource.provenance", "without one"),
      row("LI_ProcessStep.source", "CataloguedResource.source"),
      row("LI_Source.description", "CataloguedResource.description ProvenanceStatement.description"),
      row("LI_Lineage.processStep", "CataloguedResource.wasGeneratedBy"),
      row("LI_Source.sourceStep", "CataloguedResource.wasGeneratedBy"),
      row("LI_ProcessStep.description", "Activity.description"),
      row("LI_ProcessStep.rationale", "Activity.description"),
      row("TimeInstant.timePosition", "Activity.endedAtTime"),
      row("CI_Responsibility.party", "Activity.wasAssociatedWith"),
      row("CI_Party.individual", "Activity.wasAssociatedWith"),
      row("LI_Lineage.additionalDocumentation", "CataloguedResource.page"),
    ],
  },
  {
    subject: "Relations",
    source: "DCAT 3, 6.4 and 11 to 14; ISO 19115-1:2014, DS_AssociationTypeCode",
    files: ["relations.ts"],
    rows: [
      ...["MD_AssociatedResource.name", "MD_AssociatedResource.metadataReference"].flatMap((iso) => [
        row(iso, "CataloguedResource.isPartOf", "largerWorkCitation, partOfSeamlessDatabase"),
        row(iso, "CataloguedResource.hasPart", "isComposedOf"),
        row(iso, "CataloguedResource.inSeries", "series"),
        row(iso, "CataloguedResource.source", "source"),
        row(iso, "CataloguedResource.requires", "dependency"),
        row(iso, "CataloguedResource.replaces", "revisionOf"),
        row(iso, "CataloguedResource.relation", "crossReference"),
        row(iso, "Relationship.relation", "any other, with its role"),
      ]),
      row(
        "MD_AssociatedResource.metadataReference",
        "CataloguedResource.identifier CataloguedResource.title CataloguedResource.isPrimaryTopicOf",
        "a reference to the record",
      ),
      row("MD_Identification.associatedResource", "CataloguedResource.qualifiedRelation"),
      row("MD_AssociatedResource.associationType", "Relationship.hadRole"),
      row(
        "MD_Metadata.parentMetadata",
        "CataloguedResource.isPartOf CataloguedResource.identifier CataloguedResource.isPrimaryTopicOf",
      ),
    ],
  },
  {
    subject: "Catalogue record",
    source: "GeoDCAT-AP 3.0.0, “Metadata on metadata”",
    files: ["catalogue-record.ts", "languages.ts"],
    rows: [
      row(
        "MD_Metadata.",
        "CataloguedResource.isPrimaryTopicOf CatalogRecord.primaryTopic CatalogRecord.source",
        "the record itself",
      ),
      row("MD_Identifier.code", "CatalogRecord.identifier", "metadataIdentifier"),
      row("MD_Metadata.metadataIdentifier", "CatalogRecord.admsIdentifier"),
      row("PT_Locale.language", "CatalogRecord.language"),
      row("CI_Date.date", "CatalogRecord.modified CatalogRecord.created CatalogRecord.issued"),
      row("MD_Metadata.metadataStandard", "CatalogRecord.conformsTo", "of the original record"),
      row("MD_Metadata.metadataProfile", "CatalogRecord.conformsTo", "of the original record"),
    ],
  },
];

/** Leaves that say nothing that the statements of others do not say, with what says it. */
export const SAID_OTHERWISE: Readonly<Record<string, string>> = {
  "CI_Date.dateType": "the property of the date",
  "CI_OnlineResource.linkage": "the IRI of the page, the end point of the service without its request",
  "CI_OnlineResource.protocol": "the kind of link, the protocol of the service",
  "CI_OnlineResource.function": "the kind of link",
  "EX_GeographicBoundingBox.westBoundLongitude": "dcat:bbox",
  "EX_GeographicBoundingBox.eastBoundLongitude": "dcat:bbox",
  "EX_GeographicBoundingBox.southBoundLatitude": "dcat:bbox",
  "EX_GeographicBoundingBox.northBoundLatitude": "dcat:bbox",
  "MD_Keywords.type": "dcat:theme and dcat:keyword are themes",
  "MD_Keywords.keyword": "the concept of a category or theme that is named twice",
  "MD_LegalConstraints.accessConstraints": "otherRestrictions and license only point to what says it",
  "MD_LegalConstraints.useConstraints": "otherRestrictions and license only point to what says it",
  "MD_LegalConstraints.otherConstraints": "the licence that it names",
  "MD_SecurityConstraints.classification": "the access right that another constraint states",
  "MD_Identifier.codeSpace": "dct:identifier, with the code",
  "MD_Identifier.code": "dct:identifier, with the code space",
  "CI_Citation.title": "the licence that it names",
  "CI_Citation.alternateTitle": "the licence that it names",
  "CI_Citation.edition": "the licence that it names",
  "CI_Telephone.numberType": "tel: IRIs are for talking",
  "PT_Locale.language": "the language tags of the translations",
  "PT_Locale.characterEncoding": "the encoding that another locale states",
  "MD_AssociatedResource.associationType": "the property of the relation",
  "SV_OperationMetadata.operationName": "dcat:endpointDescription",
  "CI_Address.deliveryPoint": "the street, with its other lines",
  "MD_ReferenceSystem.referenceSystemType": "the class of the system in its register",
  "MD_DataIdentification.topicCategory": "the same category, named twice",
};
