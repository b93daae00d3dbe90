/** The terms of one name space, as full IRIs: `terms("http://www.w3.org/ns/dcat#", ["theme"]).theme`. */
function terms<const Base extends string, const Name extends string>(
  base: Base,
  names: readonly Name[],
): { readonly [K in Name]: `${Base}${K}` } {
  const all: Record<string, string> = {};
  for (const name of names) all[name] = `${base}${name}`;
  return all as { readonly [K in Name]: `${Base}${K}` };
}

/** The prefixes that documents of the DCAT family are written with, each with its name space. */
export const PREFIXES = {
  adms: "http://www.w3.org/ns/adms#",
  cnt: "http://www.w3.org/2011/content#",
  dcat: "http://www.w3.org/ns/dcat#",
  dcatap: "http://data.europa.eu/r5r/",
  dcatde: "http://dcat-ap.de/def/dcatde/",
  dct: "http://purl.org/dc/terms/",
  dctype: "http://purl.org/dc/dcmitype/",
  dqv: "http://www.w3.org/ns/dqv#",
  eli: "http://data.europa.eu/eli/ontology#",
  foaf: "http://xmlns.com/foaf/0.1/",
  geodcatap: "http://data.europa.eu/930/",
  gsp: "http://www.opengis.net/ont/geosparql#",
  locn: "http://www.w3.org/ns/locn#",
  odrl: "http://www.w3.org/ns/odrl/2/",
  odrs: "http://schema.theodi.org/odrs#",
  org: "http://www.w3.org/ns/org#",
  owl: "http://www.w3.org/2002/07/owl#",
  prov: "http://www.w3.org/ns/prov#",
  qudt: "http://qudt.org/schema/qudt/",
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  rdfs: "http://www.w3.org/2000/01/rdf-schema#",
  schema: "http://schema.org/",
  sdmx: "http://purl.org/linked-data/sdmx/2009/attribute#",
  skos: "http://www.w3.org/2004/02/skos/core#",
  spdx: "http://spdx.org/rdf/terms#",
  time: "http://www.w3.org/2006/time#",
  unit: "http://qudt.org/vocab/unit/",
  vcard: "http://www.w3.org/2006/vcard/ns#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
} as const;

/** RDF syntax. */
export const RDF = /* @__PURE__ */ terms("http://www.w3.org/1999/02/22-rdf-syntax-ns#", ["type", "langString"]);

/** RDF Schema. */
export const RDFS = /* @__PURE__ */ terms("http://www.w3.org/2000/01/rdf-schema#", [
  "Datatype",
  "Literal",
  "Resource",
  "comment",
  "label",
  "seeAlso",
]);

/** XML Schema datatypes. */
export const XSD = /* @__PURE__ */ terms("http://www.w3.org/2001/XMLSchema#", [
  "anyURI",
  "boolean",
  "date",
  "dateTime",
  "decimal",
  "double",
  "duration",
  "float",
  "gYear",
  "gYearMonth",
  "hexBinary",
  "integer",
  "nonNegativeInteger",
  "string",
  "time",
]);

/** OWL. */
export const OWL = /* @__PURE__ */ terms("http://www.w3.org/2002/07/owl#", ["sameAs", "versionInfo"]);

/** Dublin Core terms. */
export const DCT = /* @__PURE__ */ terms("http://purl.org/dc/terms/", [
  "Frequency",
  "LicenseDocument",
  "LinguisticSystem",
  "Location",
  "MediaType",
  "MediaTypeOrExtent",
  "PeriodOfTime",
  "ProvenanceStatement",
  "RightsStatement",
  "Standard",
  "accessRights",
  "accrualPeriodicity",
  "alternative",
  "conformsTo",
  "contributor",
  "created",
  "creator",
  "description",
  "format",
  "hasPart",
  "hasVersion",
  "identifier",
  "isPartOf",
  "isReferencedBy",
  "isReplacedBy",
  "isRequiredBy",
  "isVersionOf",
  "issued",
  "language",
  "license",
  "modified",
  "provenance",
  "publisher",
  "references",
  "relation",
  "replaces",
  "requires",
  "rights",
  "rightsHolder",
  "source",
  "spatial",
  "subject",
  "temporal",
  "title",
  "type",
]);

/** DCAT 3. */
export const DCAT = /* @__PURE__ */ terms("http://www.w3.org/ns/dcat#", [
  "Catalog",
  "CatalogRecord",
  "DataService",
  "Dataset",
  "DatasetSeries",
  "Distribution",
  "Relationship",
  "Resource",
  "Role",
  "accessService",
  "accessURL",
  "bbox",
  "byteSize",
  "catalog",
  "centroid",
  "compressFormat",
  "contactPoint",
  "dataset",
  "distribution",
  "downloadURL",
  "endDate",
  "endpointDescription",
  "endpointURL",
  "first",
  "hadRole",
  "hasCurrentVersion",
  "hasVersion",
  "inCatalog",
  "inSeries",
  "isDistributionOf",
  "isVersionOf",
  "keyword",
  "landingPage",
  "last",
  "mediaType",
  "next",
  "nextVersion",
  "packageFormat",
  "prev",
  "previousVersion",
  "qualifiedRelation",
  "record",
  "resource",
  "servesDataset",
  "seriesMember",
  "service",
  "spatialResolutionInMeters",
  "startDate",
  "temporalResolution",
  "theme",
  "themeTaxonomy",
  "version",
]);

/** DCAT-AP, HVD included. */
export const DCATAP = /* @__PURE__ */ terms("http://data.europa.eu/r5r/", [
  "applicableLegislation",
  "availability",
  "hvdCategory",
]);

/** GeoDCAT-AP. */
export const GEODCATAP = /* @__PURE__ */ terms("http://data.europa.eu/930/", [
  "custodian",
  "distributor",
  "originator",
  "principalInvestigator",
  "processor",
  "purpose",
  "referenceSystem",
  "resourceProvider",
  "resourceType",
  "serviceCategory",
  "serviceProtocol",
  "serviceType",
  "spatialResolutionAsAngularDistance",
  "spatialResolutionAsDistance",
  "spatialResolutionAsScale",
  "spatialResolutionAsText",
  "spatialResolutionAsVerticalDistance",
  "topicCategory",
  "user",
]);

/** DCAT-AP.de. */
export const DCATDE = /* @__PURE__ */ terms("http://dcat-ap.de/def/dcatde/", [
  "contributorID",
  "geocodingDescription",
  "legalBasis",
  "licenseAttributionByText",
  "maintainer",
  "originator",
  "politicalGeocodingLevelURI",
  "politicalGeocodingURI",
  "qualityProcessURI",
]);

/** Asset Description Metadata Schema. */
export const ADMS = /* @__PURE__ */ terms("http://www.w3.org/ns/adms#", [
  "Identifier",
  "identifier",
  "representationTechnique",
  "sample",
  "schemaAgency",
  "status",
  "versionNotes",
]);

/** FOAF. */
export const FOAF = /* @__PURE__ */ terms("http://xmlns.com/foaf/0.1/", [
  "Agent",
  "Document",
  "Organization",
  "Person",
  "depiction",
  "familyName",
  "givenName",
  "homepage",
  "isPrimaryTopicOf",
  "mbox",
  "name",
  "page",
  "phone",
  "primaryTopic",
  "topic",
  "workplaceHomepage",
]);

/** vCard. */
export const VCARD = /* @__PURE__ */ terms("http://www.w3.org/2006/vcard/ns#", [
  "Address",
  "Email",
  "Group",
  "Individual",
  "Kind",
  "Location",
  "Organization",
  "Voice",
  "country-name",
  "email",
  "fn",
  "hasAddress",
  "hasEmail",
  "hasTelephone",
  "hasURL",
  "hasValue",
  "locality",
  "organization-name",
  "organization-unit",
  "postal-code",
  "region",
  "role",
  "street-address",
  "tel",
  "title",
]);

/** ISA core location vocabulary. */
export const LOCN = /* @__PURE__ */ terms("http://www.w3.org/ns/locn#", [
  "Address",
  "Geometry",
  "address",
  "adminUnitL1",
  "adminUnitL2",
  "fullAddress",
  "geographicName",
  "geometry",
  "locatorDesignator",
  "poBox",
  "postCode",
  "postName",
  "thoroughfare",
]);

/** GeoSPARQL. */
export const GSP = /* @__PURE__ */ terms("http://www.opengis.net/ont/geosparql#", [
  "Geometry",
  "asGML",
  "asGeoJSON",
  "asWKT",
  "geoJSONLiteral",
  "gmlLiteral",
  "wktLiteral",
]);

/** SKOS. */
export const SKOS = /* @__PURE__ */ terms("http://www.w3.org/2004/02/skos/core#", [
  "Concept",
  "ConceptScheme",
  "altLabel",
  "broadMatch",
  "broader",
  "closeMatch",
  "definition",
  "exactMatch",
  "hasTopConcept",
  "inScheme",
  "narrower",
  "notation",
  "prefLabel",
  "related",
  "scopeNote",
  "topConceptOf",
]);

/** PROV-O. */
export const PROV = /* @__PURE__ */ terms("http://www.w3.org/ns/prov#", [
  "Activity",
  "Agent",
  "Association",
  "Attribution",
  "Entity",
  "Plan",
  "agent",
  "endedAtTime",
  "generated",
  "hadPlan",
  "hadRole",
  "qualifiedAssociation",
  "qualifiedAttribution",
  "startedAtTime",
  "used",
  "wasAssociatedWith",
  "wasAttributedTo",
  "wasDerivedFrom",
  "wasGeneratedBy",
  "wasUsedBy",
]);

/** Data Quality Vocabulary. */
export const DQV = /* @__PURE__ */ terms("http://www.w3.org/ns/dqv#", [
  "Dimension",
  "Metric",
  "QualityAnnotation",
  "QualityMeasurement",
  "computedOn",
  "expectedDataType",
  "hasQualityMeasurement",
  "inDimension",
  "isMeasurementOf",
  "value",
]);

/** SDMX attributes. */
export const SDMX = /* @__PURE__ */ terms("http://purl.org/linked-data/sdmx/2009/attribute#", ["unitMeasure"]);

/** W3C Time ontology. */
export const TIME = /* @__PURE__ */ terms("http://www.w3.org/2006/time#", [
  "Instant",
  "hasBeginning",
  "hasEnd",
  "inXSDDate",
  "inXSDDateTime",
  "inXSDDateTimeStamp",
  "inXSDgYear",
  "inXSDgYearMonth",
]);

/** SPDX. */
export const SPDX = /* @__PURE__ */ terms("http://spdx.org/rdf/terms#", [
  "Checksum",
  "ChecksumAlgorithm",
  "algorithm",
  "checksum",
  "checksumValue",
]);

/** ODRL. */
export const ODRL = /* @__PURE__ */ terms("http://www.w3.org/ns/odrl/2/", ["Policy", "hasPolicy"]);

/** Organization ontology. */
export const ORG = /* @__PURE__ */ terms("http://www.w3.org/ns/org#", ["Organization", "memberOf"]);

/** European Legislation Identifier. */
export const ELI = /* @__PURE__ */ terms("http://data.europa.eu/eli/ontology#", ["LegalResource"]);

/** Content in RDF. */
export const CNT = /* @__PURE__ */ terms("http://www.w3.org/2011/content#", ["characterEncoding"]);
