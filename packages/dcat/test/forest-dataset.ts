import { type DataService, type Dataset, dateLiteral, decimal, geoJson, gml, iri, text, wkt } from "../src/index.js";

const INSPIRE = "http://inspire.ec.europa.eu/metadata-codelist/";
const EU = "http://publications.europa.eu/resource/authority/";

/** What the concepts of the fixture are called: a stand-in for the vocabularies. */
export const labels = (id: string) => {
  const name = /[^/#]+$/.exec(id)?.[0];
  return name === undefined ? undefined : [text(name, "en")];
};

/** A municipal dataset as the ISO crosswalk gives it: everything that GeoDCAT-AP has a place for. */
export const forests = (): Dataset => ({
  $type: "Dataset",
  $id: "https://geo.example.org/id/forests",
  title: [text("Forêts communales", "fr"), text("Gemeindewälder", "de")],
  description: [text("Contours des forêts soumises au régime forestier", "fr")],
  purpose: [text("Aménagement du territoire", "fr")],
  identifier: [{ value: "https://geo.example.org/id/forests", datatype: "http://www.w3.org/2001/XMLSchema#anyURI" }],
  issued: dateLiteral("2013-05"),
  modified: dateLiteral("2024-02-29"),
  created: dateLiteral("2012"),
  language: [iri(`${EU}language/FRA`), iri(`${EU}language/DEU`)],
  keyword: [text("forêt", "fr"), text("Wald", "de")],
  theme: [
    iri(`${EU}data-theme/ENVI`),
    {
      $type: "Concept",
      prefLabel: [text("Occupation des terres", "fr")],
      inScheme: [
        {
          $type: "ConceptScheme",
          title: [text("GEMET - INSPIRE themes, version 1.0")],
          issued: dateLiteral("2008-06-01"),
        },
      ],
    },
  ],
  topicCategory: [iri(`${INSPIRE}TopicCategory/environment`)],
  resourceType: iri(`${INSPIRE}ResourceType/dataset`),
  publisher: { $type: "Organization", $id: "_:town", name: [text("Ville de Rouvray", "fr")] },
  rightsHolder: [
    {
      $type: "Organization",
      $id: "_:office",
      name: [text("Office des forêts", "fr")],
      mbox: [iri("mailto:forets@example.org")],
      phone: [iri("tel:+33235000000")],
      address: [{ $type: "Address", thoroughfare: [text("1 rue des Chênes")], postName: [text("Rouvray")] }],
    },
  ],
  contactPoint: [
    {
      $type: "VcardOrganization",
      fn: [text("Service SIG", "fr"), text("GIS-Dienst", "de")],
      organizationName: [text("Ville de Rouvray", "fr")],
      hasEmail: [iri("mailto:sig@example.org")],
      hasTelephone: [iri("tel:+33235000001")],
      hasURL: [iri("https://geo.example.org/contact")],
      hasAddress: [{ $type: "VcardAddress", streetAddress: [text("1 place Centrale")], locality: [text("Rouvray")] }],
    },
  ],
  qualifiedAttribution: [
    { $type: "Attribution", agent: [iri("_:town")], hadRole: [iri(`${INSPIRE}ResponsiblePartyRole/publisher`)] },
    { $type: "Attribution", agent: [iri("_:office")], hadRole: [iri(`${INSPIRE}ResponsiblePartyRole/owner`)] },
  ],
  spatial: [
    {
      $type: "Location",
      bbox: [
        wkt("POLYGON((1 49.5,1.2 49.5,1.2 49.3,1 49.3,1 49.5))"),
        gml('<gml:Envelope srsName="http://www.opengis.net/def/crs/OGC/1.3/CRS84"/>'),
        geoJson('{"type":"Polygon","coordinates":[[[1,49.5],[1.2,49.5],[1.2,49.3],[1,49.3],[1,49.5]]]}'),
      ],
      geometry: [wkt("POLYGON((1 49.5,1.2 49.5,1.2 49.3,1 49.5))")],
    },
    iri(`${EU}country/FRA`),
  ],
  spatialResolutionInMeters: [decimal(0.5) ?? text("0.5")],
  referenceSystem: [
    {
      $type: "Standard",
      $id: "http://www.opengis.net/def/crs/EPSG/0/2154",
      title: [text("RGF93 / Lambert-93", "fr")],
      type: [iri("http://inspire.ec.europa.eu/glossary/SpatialReferenceSystem")],
    },
  ],
  hasQualityMeasurement: [
    {
      $type: "QualityMeasurement",
      isMeasurementOf: iri("http://data.europa.eu/930/spatialResolutionAsDistance"),
      value: decimal(0.5),
      unitMeasure: iri("http://qudt.org/vocab/unit/M"),
    },
  ],
  temporal: [{ $type: "PeriodOfTime", startDate: dateLiteral("2001"), endDate: dateLiteral("2010-12-31") }],
  accrualPeriodicity: iri(`${EU}frequency/ANNUAL`),
  accessRights: iri(`${EU}access-right/PUBLIC`),
  landingPage: [
    { $type: "Document", $id: "https://geo.example.org/forests", title: [text("Page", "fr")] },
    iri("https://geo.example.org/forets"),
  ],
  conformsTo: [{ $type: "Standard", title: [text("Règlement 1089/2010", "fr")], issued: dateLiteral("2010-12-08") }],
  provenance: [{ $type: "ProvenanceStatement", description: [text("Levé terrestre", "fr")] }],
  wasUsedBy: [
    {
      $type: "Activity",
      used: [iri("https://geo.example.org/id/forests")],
      qualifiedAssociation: [
        {
          $type: "Association",
          hadPlan: [
            { $type: "Plan", wasDerivedFrom: [{ $type: "Standard", title: [text("Règlement 1089/2010", "fr")] }] },
          ],
        },
      ],
      generated: [{ $type: "Entity", type: [iri(`${INSPIRE}DegreeOfConformity/conformant`)] }],
    },
  ],
  distribution: [
    {
      $type: "Distribution",
      title: [text("Shapefile", "fr")],
      accessURL: [iri("https://geo.example.org/forests.zip")],
      downloadURL: [iri("https://geo.example.org/forests.zip")],
      format: iri(`${EU}file-type/SHP`),
      mediaType: iri("https://www.iana.org/assignments/media-types/application/zip"),
      byteSize: { value: "1000000", datatype: "http://www.w3.org/2001/XMLSchema#integer" },
      license: iri(`${EU}licence/CC_BY_4_0`),
      rights: [
        { $type: "RightsStatement", description: [text("Citer la source", "fr")] },
        { $type: "RightsStatement", description: [text("Usage non juridique", "fr")] },
      ],
      representationTechnique: iri(`${INSPIRE}SpatialRepresentationType/vector`),
      accessService: [
        {
          $type: "DataService",
          title: [text("WFS", "fr")],
          endpointURL: [iri("https://geo.example.org/wfs")],
          endpointDescription: [iri("https://geo.example.org/wfs?request=GetCapabilities")],
          serviceProtocol: [iri("http://www.opengeospatial.org/standards/wfs")],
        },
      ],
      checksum: {
        $type: "Checksum",
        algorithm: iri("http://spdx.org/rdf/terms#checksumAlgorithm_sha1"),
        checksumValue: { value: "da39a3ee", datatype: "http://www.w3.org/2001/XMLSchema#hexBinary" },
      },
    },
  ],
  isPrimaryTopicOf: [
    {
      $type: "CatalogRecord",
      $id: "https://geo.example.org/records/forests",
      primaryTopic: iri("https://geo.example.org/id/forests"),
      modified: dateLiteral("2024-03-01T12:00:00Z"),
      language: [iri(`${EU}language/FRA`)],
      contactPoint: [{ $type: "Individual", fn: [text("A. Martin")] }],
      source: {
        $type: "CatalogRecord",
        primaryTopic: iri("https://geo.example.org/id/forests"),
        modified: dateLiteral("2024-03-01"),
        conformsTo: [{ $type: "Standard", title: [text("ISO 19115")], versionInfo: [text("2003")] }],
      },
    },
  ],
});

/** A service as the ISO crosswalk gives it. */
export const viewService = (): DataService => ({
  $type: "DataService",
  $id: "https://geo.example.org/id/wms",
  title: [text("Carte des forêts", "fr")],
  description: [text("Service de consultation", "fr")],
  endpointURL: [iri("https://geo.example.org/wms")],
  endpointDescription: [iri("https://geo.example.org/wms?service=WMS&request=GetCapabilities")],
  serviceType: iri(`${INSPIRE}SpatialDataServiceType/view`),
  serviceCategory: [iri(`${INSPIRE}SpatialDataServiceCategory/infoMapAccessService`)],
  servesDataset: [
    {
      $type: "Dataset",
      $id: "https://geo.example.org/id/forests",
      title: [text("Forêts communales", "fr")],
      description: [text("Contours des forêts", "fr")],
    },
  ],
  contactPoint: [{ $type: "Kind", fn: [text("Service SIG", "fr")], hasEmail: [iri("mailto:sig@example.org")] }],
  page: [iri("https://geo.example.org/wms.html")],
  accessRights: iri(`${EU}access-right/PUBLIC`),
  license: iri(`${EU}licence/CC_BY_4_0`),
  spatialResolutionAsText: [text("1:5000", "fr")],
});
