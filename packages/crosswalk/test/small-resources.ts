import {
  type AnyAgent,
  dateLiteral,
  decimal,
  duration,
  geoJson,
  gml,
  iri,
  nonNegativeInteger,
  type Resource,
  text,
  wkt,
} from "@metabridge/dcat";

const EX = "https://example.org/";
const ISO_CODES = "http://standards.iso.org/iso/19115/resources/Codelists/cat/codelists.xml";
const INSPIRE = "http://inspire.ec.europa.eu/metadata-codelist/";

const town = (name: string): AnyAgent => ({
  $type: "Organization",
  $id: `${EX}${name}`,
  name: [text(`Stadt ${name}`)],
});

const ROLES =
  "creator contributor rightsHolder custodian distributor originator principalInvestigator processor resourceProvider user".split(
    " ",
  );
/** Each role once, by a party of which only the IRI is known. */
const parties = (prefix: string) => Object.fromEntries(ROLES.map((role) => [role, [iri(`${EX}${prefix}/${role}`)]]));

const RELATIONS =
  "hasPart source requires replaces previousVersion isVersionOf dctIsVersionOf prev next relation references isReferencedBy isRequiredBy isReplacedBy hasVersion dctHasVersion hasCurrentVersion nextVersion seeAlso".split(
    " ",
  );
const SINGLE = new Set(["previousVersion", "prev", "next", "nextVersion", "hasCurrentVersion"]);
const relations = Object.fromEntries(
  RELATIONS.map((property) => {
    const related = iri(`${EX}related/${property}`);
    return [property, SINGLE.has(property) ? related : [related]];
  }),
);

const SQUARE = "POLYGON((5 47,6 47,6 46,5 46,5 47))";
const TRIANGLE = "POLYGON((7 47,8 47,7.5 46,7 47))";

/** Resources for what is rare in real catalogues. */
export const SMALL_RESOURCES: readonly Resource[] = [
  {
    $type: "DataService",
    $id: `${EX}wms`,
    title: [text("Baumkarte", "de")],
    endpointURL: [iri(`${EX}maps`)],
    serviceProtocol: [iri("http://www.opengeospatial.org/standards/wms")],
  },
  {
    $type: "Dataset",
    $id: `${EX}trees`,
    title: [text("Bäume", "de"), text("Straßenbäume", "de")],
    alternative: [text("Baumkataster", "de")],
    ...parties("data"),
    ...relations,
    inSeries: [iri(`${EX}series/1`), iri(`${EX}series/2`)],
    isPartOf: [iri(`${EX}whole/1`), iri(`${EX}whole/2`)],
    qualifiedRelation: [
      {
        $type: "Relationship",
        relation: [iri(`${EX}related/qualified`)],
        hadRole: [iri(`${ISO_CODES}#DS_AssociationTypeCode_stereoMate`)],
      },
    ],
    sameAs: [iri(`${EX}trees-2`)],
    depiction: [iri(`${EX}trees.png`)],
    hasPolicy: [{ $type: "Policy", $id: `${EX}policy`, title: [text("Nutzungsregeln", "de")] }],
    rights: [
      { $type: "RightsStatement", description: [text("Copyright", "en")] },
      { $type: "RightsStatement", $id: `${EX}terms` },
    ],
    type: [{ $type: "Concept", prefLabel: [text("Field session", "en")] }],
    accrualPeriodicity: iri("http://publications.europa.eu/resource/authority/frequency/TRIENNIAL"),
    spatialResolutionAsText: [text("Gebäudegenau", "de")],
    hasQualityMeasurement: [
      {
        $type: "QualityMeasurement",
        isMeasurementOf: iri("http://data.europa.eu/930/spatialResolutionAsDistance"),
        value: decimal(5),
        unitMeasure: iri("http://qudt.org/vocab/unit/M"),
      },
    ],
    referenceSystem: [
      {
        $type: "Standard",
        $id: "http://www.opengis.net/def/crs/EPSG/0/25832",
        title: [text("ETRS89 / UTM zone 32N")],
        versionInfo: [text("8.0")],
      },
    ],
    spatial: [
      {
        $type: "Location",
        $id: `${EX}place`,
        prefLabel: [text("Ostermark", "de")],
        geographicName: [text("Ostermark", "de")],
        identifier: [{ value: "05" }],
        inScheme: [iri(`${EX}gazetteer`)],
        geometry: [
          { $type: "Geometry", asWKT: wkt(TRIANGLE) },
          { $type: "Geometry", asGeoJSON: geoJson('{"type":"Point","coordinates":[7,46]}') },
          {
            $type: "Geometry",
            asGML: gml(
              '<gml:Envelope srsName="http://www.opengis.net/def/crs/OGC/1.3/CRS84"><gml:lowerCorner>1 2</gml:lowerCorner><gml:upperCorner>3 4</gml:upperCorner></gml:Envelope>',
            ),
          },
        ],
        centroid: [wkt("POINT(5.5 46.5)")],
      },
      { $type: "Location", geographicName: [text("Westermark", "de")], bbox: [wkt(SQUARE)] },
    ],
    temporal: [
      { $type: "PeriodOfTime", endDate: dateLiteral("2020") },
      ...(["inXSDDateTimeStamp", "inXSDDateTime", "inXSDDate", "inXSDgYearMonth", "inXSDgYear"] as const).map(
        (name, at) => ({
          $type: "PeriodOfTime" as const,
          hasBeginning: {
            $type: "Instant" as const,
            [name]: dateLiteral(
              ["2001-02-03T04:05:06Z", "2002-02-03T04:05:06", "2003-02-03", "2004-02", "2005"][at] ?? "",
            ),
          },
        }),
      ),
    ],
    wasGeneratedBy: [{ $type: "Activity", description: [text("Befahrung", "de"), text("für das Kataster", "de")] }],
    provenance: [{ $type: "ProvenanceStatement", $id: `${EX}history` }],
    conformsTo: [
      {
        $type: "Standard",
        title: [text("Baumstandard", "de")],
        modified: dateLiteral("2020-01-01"),
        created: dateLiteral("2018-01-01"),
      },
      { $type: "Standard", prefLabel: [text("Profil der Stadt", "de")] },
      iri(`${EX}specification`),
    ],
    theme: [
      {
        $type: "Concept",
        $id: `${EX}thesaurus/tree`,
        prefLabel: [text("Baum", "de")],
        altLabel: [text("Gehölz", "de")],
        inScheme: [
          {
            $type: "ConceptScheme",
            $id: `${EX}thesaurus`,
            title: [text("Thesaurus der Bäume", "de")],
            issued: dateLiteral("2010"),
            modified: dateLiteral("2011"),
            created: dateLiteral("2009"),
            identifier: [{ value: "tdb" }],
            description: [text("Alles über Bäume", "de")],
          },
        ],
      },
    ],
    applicableLegislation: [{ $type: "LegalResource", $id: `${EX}eli/1`, title: [text("Baumschutzsatzung", "de")] }],
    contactPoint: [
      {
        $type: "VcardOrganization",
        $id: `${EX}office`,
        fn: [text("Grünflächenamt", "de")],
        organizationUnit: [text("Abteilung Bäume", "de")],
      },
    ],
    qualifiedAttribution: [
      {
        $type: "Attribution",
        agent: [
          {
            $type: "Person",
            givenName: [text("Anna")],
            familyName: [text("Arndt")],
            identifier: [{ value: "0000-1" }],
            memberOf: [iri(`${EX}city`)],
          },
        ],
        hadRole: [{ $type: "Role", label: [text("Baumpflegerin", "de")] }],
      },
      { $type: "Attribution", agent: [town("printer")], type: [iri(`${INSPIRE}ResponsiblePartyRole/publisher`)] },
    ],
    publisher: {
      ...town("publisher"),
      address: [
        {
          $type: "Address",
          thoroughfare: [text("Lindenweg")],
          locatorDesignator: [text("5")],
          poBox: [text("Postfach 7")],
          fullAddress: [text("Lindenweg 5, 12345 Stadt")],
          adminUnitL2: [text("Ostermark")],
        },
      ],
    } as AnyAgent,
    sample: [{ $type: "Distribution", $id: `${EX}sample`, accessURL: [iri(`${EX}sample.csv`)] }],
    distribution: [
      {
        $type: "Distribution",
        title: [text("Baumliste", "de")],
        accessURL: [iri(`${EX}trees`)],
        downloadURL: [iri(`${EX}trees.csv.zip`)],
        packageFormat: iri("http://publications.europa.eu/resource/authority/file-type/ZIP"),
        spatialResolutionInMeters: [decimal(2)].flatMap((one) => one ?? []),
        temporalResolution: duration("P1D"),
        referenceSystem: [iri("http://www.opengis.net/def/crs/EPSG/0/4326")],
        applicableLegislation: [iri(`${EX}eli/2`)],
        conformsTo: [iri(`${EX}schema`)],
        language: [iri("http://publications.europa.eu/resource/authority/language/DAN")],
        rights: [iri(`${EX}rights`)],
        license: {
          $type: "LicenseDocument",
          prefLabel: [text("Baumlizenz", "de")],
          seeAlso: [iri(`${EX}licence.html`)],
        },
        byteSize: nonNegativeInteger(12),
      },
    ],
    isPrimaryTopicOf: [
      {
        $type: "CatalogRecord",
        $id: `${EX}records/trees`,
        title: [text("Eintrag", "de")],
        language: [iri("http://publications.europa.eu/resource/authority/language/POL")],
        characterEncoding: [{ value: "UTF-8" }],
        created: dateLiteral("2019-01-01"),
        contactPoint: [{ $type: "Kind", $id: `${EX}record-office`, fn: [text("Katalogstelle", "de")] }],
        publisher: iri(`${EX}record/publisher`),
        ...parties("record"),
        contributor: undefined,
      },
    ],
  } as unknown as Resource,
  {
    $type: "DataService",
    title: [text("Baumkarte", "de")],
    endpointURL: [iri(`${EX}wms`)],
    format: [iri("http://publications.europa.eu/resource/authority/file-type/PNG")],
  } as unknown as Resource,
  {
    $type: "Dataset",
    publisher: iri(`${EX}publisher`),
    subject: [iri("http://inspire.ec.europa.eu/theme/lc")],
    license: iri(`${EX}licence`),
    distribution: [
      {
        $type: "Distribution",
        mediaType: { $type: "MediaType", $id: `${EX}type`, prefLabel: [text("Baumformat")] },
        downloadURL: [iri(`${EX}wfs?service=WFS&request=GetFeature`)],
      },
    ],
    isPrimaryTopicOf: [{ $type: "CatalogRecord", characterEncoding: [{ value: "UTF-8" }] }],
  } as unknown as Resource,
  {
    $type: "Catalog",
    title: [text("Katalog", "de")],
    catalog: [iri(`${EX}other-catalogue`)],
    resource: [iri(`${EX}something`)],
  } as unknown as Resource,
];
