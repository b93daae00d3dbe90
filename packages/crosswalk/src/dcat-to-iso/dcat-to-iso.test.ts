import {
  type DataService,
  type Dataset,
  DCAT,
  DCATDE,
  DCT,
  dateLiteral,
  FOAF,
  geoJson,
  gml,
  iri,
  text,
  typed,
  wkt,
  XSD,
} from "@metabridge/dcat";
import { type MD_DataIdentification, type SV_ServiceIdentification, writeIso } from "@metabridge/iso19115";
import { describe, expect, it } from "vitest";
import { dcatToIso } from "./dcat-to-iso.js";

const EU = "http://publications.europa.eu/resource/authority/";

function dataset(parts: Omit<Dataset, "$type">) {
  const { value, diagnostics, losses } = dcatToIso({ $type: "Dataset", ...parts });
  const identification = value.identificationInfo?.[0] as MD_DataIdentification;
  return { value, identification, diagnostics, losses };
}

describe("texts and languages", () => {
  it("makes the language of the title that of the metadata, and all others translations", () => {
    const { value, identification, losses } = dataset({
      title: [text("Arbres", "fr"), text("Bäume", "de")],
      description: [text("Street trees", "en")],
      keyword: [text("arbre", "fr"), text("Baum", "de")],
    });
    expect(value.defaultLocale).toEqual({
      $type: "PT_Locale",
      language: { value: "fre" },
      characterEncoding: { value: "utf8" },
    });
    expect(value.otherLocale?.map(({ $id }) => $id)).toEqual(["DE", "EN"]);
    expect(identification.citation?.title).toEqual({
      value: "Arbres",
      translations: [{ locale: "#DE", value: "Bäume" }],
    });
    expect(identification.abstract).toEqual({ translations: [{ locale: "#EN", value: "Street trees" }] });
    expect(identification.descriptiveKeywords?.[0]?.keyword).toEqual([
      { value: "arbre" },
      { translations: [{ locale: "#DE", value: "Baum" }] },
    ]);
    expect(losses).toEqual([]);
  });

  it("lets the caller choose the language, and a second title become an alternative one", () => {
    const title = [text("Arbres", "fr"), text("Trees", "en"), text("Street trees", "en")];
    const { value } = dcatToIso({ $type: "Dataset", title }, { language: "en" });
    expect(value.identificationInfo?.[0]?.citation).toMatchObject({
      title: { value: "Trees", translations: [{ locale: "#FR", value: "Arbres" }] },
      alternateTitle: [{ value: "Street trees" }],
    });
  });
});

describe("what portals write in another form", () => {
  it("takes texts in the place of nodes, and intervals, for what they say", () => {
    const { value, identification, losses } = dataset({
      title: [text("Trees", "en")],
      $other: {
        [DCT.publisher]: [text("The town"), text("The county")],
        [DCT.spatial]: [text("Rouvray")],
        [DCT.temporal]: [text("2010/2020-06")],
        [DCT.provenance]: [text("Surveyed")],
        [DCAT.landingPage]: [text("https://town.example/trees")],
        [DCT.language]: [text("en")],
        [FOAF.homepage]: [iri("https://town.example")],
      },
    });
    expect(identification.pointOfContact?.map(({ party }) => party?.[0]?.name?.value)).toEqual([
      "The town",
      "The county",
    ]);
    expect(identification.extent).toMatchObject([
      { description: { value: "Rouvray" } },
      { temporalElement: [{ extent: { beginPosition: { value: "2010" }, endPosition: { value: "2020-06" } } }] },
    ]);
    expect(value.resourceLineage).toMatchObject([{ statement: { value: "Surveyed" } }]);
    expect(value.distributionInfo?.[0]?.transferOptions?.[0]?.onLine).toMatchObject([
      { linkage: { value: "https://town.example/trees" } },
      { linkage: { value: "https://town.example" } },
    ]);
    expect(identification.defaultLocale?.language).toEqual({ value: "eng" });
    expect(losses).toEqual([]);
  });

  it("takes the terms that DCAT-AP.de has of its own", () => {
    const area = "http://dcat-ap.de/def/politicalGeocoding/regionalKey/059110000000";
    const { identification, losses } = dataset({
      spatial: [iri(area)],
      distribution: [
        {
          $type: "Distribution",
          license: iri("http://dcat-ap.de/def/licenses/dl-by-de/2.0"),
          $other: { [DCATDE.licenseAttributionByText]: [text("Stadt Muster, 2024", "de")] },
        },
      ],
      $other: {
        [DCATDE.politicalGeocodingURI]: [iri(area)],
        [DCATDE.geocodingDescription]: [text("Stadtgebiet", "de")],
        [DCATDE.maintainer]: [{ $type: "Organization", name: [text("Grünflächenamt", "de")] }],
      },
    });
    expect(identification.extent).toMatchObject([
      { geographicElement: [{ geographicIdentifier: { code: { href: area } } }] },
      { description: { translations: [{ value: "Stadtgebiet" }] } },
    ]);
    expect(identification.pointOfContact).toMatchObject([{ role: { value: "custodian" } }]);
    expect(identification.resourceConstraints).toMatchObject([
      {
        useConstraints: [{ value: "license" }, { value: "otherRestrictions" }],
        otherConstraints: [
          { href: "http://dcat-ap.de/def/licenses/dl-by-de/2.0" },
          { translations: [{ value: "Stadt Muster, 2024" }] },
        ],
      },
    ]);
    expect(losses).toEqual([]);
  });

  it("takes the name that DCAT-AP_IT gives a licence, a licence that is stated as rights, and EuroVoc", () => {
    const licence = "https://w3id.org/italia/controlled-vocabulary/licences/A21_CCBY40";
    const by = "https://creativecommons.org/licenses/by/4.0/";
    const { identification, losses } = dataset({
      subject: [iri("http://eurovoc.europa.eu/4505")],
      distribution: [
        {
          $type: "Distribution",
          license: { $type: "LicenseDocument", $id: licence, $other: { [FOAF.name]: [text("CC BY 4.0")] } },
          rights: [iri(by)],
        },
      ],
    });
    expect(identification.resourceConstraints).toMatchObject([
      { otherConstraints: [{ value: "CC BY 4.0", href: licence }, { href: by }] },
    ]);
    expect(identification.descriptiveKeywords).toMatchObject([
      { keyword: [{ href: "http://eurovoc.europa.eu/4505" }], thesaurusName: { title: { value: "EuroVoc" } } },
    ]);
    expect(losses).toEqual([]);
  });

  it("has the lineage in the one report of the whole resource, where there is one", () => {
    const provenance = [{ $type: "ProvenanceStatement" as const, description: [text("Surveyed")] }];
    expect(dataset({ provenance }).value.resourceLineage?.[0]?.scope?.level?.value).toBe("dataset");
    const { value } = dataset({ provenance, conformsTo: [iri("https://example.org/specification")] });
    expect(writeIso(value, "iso19139").value.match(/<gmd:dataQualityInfo>/g)).toHaveLength(1);
  });
});

describe("identifiers, dates and parties", () => {
  it("names the IRI of the resource once among its identifiers", () => {
    const $id = "https://example.org/id/trees";
    const { identification, losses } = dataset({ $id, identifier: [typed($id, XSD.anyURI), text("trees")] });
    expect(identification.citation?.identifier?.map(({ code }) => code?.value)).toEqual([$id, "trees"]);
    expect(losses).toEqual([]);
  });

  it("leaves an impossible date out, and says so", () => {
    const { identification, diagnostics, losses } = dataset({
      issued: dateLiteral("2013-05"),
      modified: typed("2013-02-30", XSD.date),
    });
    expect(identification.citation?.date).toEqual([
      { $type: "CI_Date", date: { value: "2013-05" }, dateType: { value: "publication" } },
    ]);
    expect(diagnostics).toMatchObject([{ code: "crosswalk.date.invalid", path: "modified" }]);
    expect(losses).toMatchObject([{ path: "modified", value: "2013-02-30" }]);
  });

  it("gives parties their roles, and does not repeat what an attribution repeats", () => {
    const city = { $type: "Organization" as const, $id: "https://example.org/city", name: [text("Ville")] };
    const role = "http://inspire.ec.europa.eu/metadata-codelist/ResponsiblePartyRole/";
    const { identification, losses } = dataset({
      contactPoint: [
        {
          $type: "VcardOrganization",
          fn: [text("Service SIG")],
          hasEmail: [iri("mailto:sig@example.org")],
          hasTelephone: [{ $type: "Telephone", hasValue: iri("tel:+33-2-00") }],
        },
      ],
      publisher: city,
      creator: [{ $id: city.$id }],
      qualifiedAttribution: [
        { $type: "Attribution", agent: [{ ...city }], hadRole: [iri(`${role}publisher`)] },
        { $type: "Attribution", agent: [iri(city.$id)], hadRole: [iri(`${role}processor`)] },
      ],
    });
    expect(identification.pointOfContact?.map(({ role: code }) => code?.value)).toEqual([
      "pointOfContact",
      "publisher",
      "author",
      "processor",
    ]);
    expect(identification.pointOfContact?.[0]?.party).toEqual([
      {
        $type: "CI_Organisation",
        name: { value: "Service SIG" },
        contactInfo: [
          {
            $type: "CI_Contact",
            phone: [{ $type: "CI_Telephone", number: { value: "+33-2-00" }, numberType: { value: "voice" } }],
            address: [{ $type: "CI_Address", electronicMailAddress: [{ value: "sig@example.org" }] }],
          },
        ],
      },
    ]);
    expect(identification.pointOfContact?.[2]?.party?.[0]?.name).toEqual({ value: "Ville", href: city.$id });
    // The role of the attribution is the one that the property says.
    expect(losses).toEqual([]);
  });
});

describe("themes", () => {
  it("groups themes by thesaurus, with links and known labels, and aligns the topic category", () => {
    const { identification, losses } = dataset({
      theme: [
        iri(`${EU}data-theme/TRAN`),
        iri("http://inspire.ec.europa.eu/theme/hy"),
        {
          $type: "Concept",
          prefLabel: [text("rivers")],
          inScheme: [{ $type: "ConceptScheme", title: [text("GEMET")] }],
        },
      ],
    });
    expect(
      identification.descriptiveKeywords?.map(({ keyword, thesaurusName }) => [
        thesaurusName?.title?.value,
        keyword?.[0]?.value,
        keyword?.[0]?.href,
      ]),
    ).toEqual([
      ["Data theme", "Transport", `${EU}data-theme/TRAN`],
      ["GEMET - INSPIRE themes, version 1.0", "Hydrography", "http://inspire.ec.europa.eu/theme/hy"],
      ["GEMET", "rivers", undefined],
    ]);
    expect(identification.topicCategory).toEqual([{ value: "transportation" }, { value: "inlandWaters" }]);
    expect(losses).toEqual([]);
  });

  it("does not align where the topic category is said", () => {
    const topic = "http://inspire.ec.europa.eu/metadata-codelist/TopicCategory/structure";
    const { identification } = dataset({ topicCategory: [iri(topic)], theme: [iri(`${EU}data-theme/TRAN`)] });
    expect(identification.topicCategory).toEqual([{ value: "structure" }]);
  });
});

describe("extents", () => {
  it("reads a box in three encodings as one box", () => {
    const { identification, losses } = dataset({
      spatial: [
        {
          $type: "Location",
          bbox: [
            wkt("POLYGON((5 47,6.50 47,6.50 46,5 46,5 47))"),
            geoJson('{"type":"Polygon","coordinates":[[[5,47],[6.5,47],[6.5,46],[5,46],[5,47]]]}'),
            gml(
              '<gml:Envelope srsName="http://www.opengis.net/def/crs/OGC/1.3/CRS84"><gml:lowerCorner>5 46</gml:lowerCorner><gml:upperCorner>6.5 47</gml:upperCorner></gml:Envelope>',
            ),
          ],
        },
      ],
    });
    expect(identification.extent?.[0]?.geographicElement).toEqual([
      {
        $type: "EX_GeographicBoundingBox",
        westBoundLongitude: { value: 5 },
        eastBoundLongitude: { value: 6.5, lexical: "6.50" },
        southBoundLatitude: { value: 46 },
        northBoundLatitude: { value: 47 },
      },
    ]);
    expect(losses).toEqual([]);
  });

  it("keeps a polygon as GML, with the box around it, and a place as a geographic identifier", () => {
    const france = `${EU}country/FRA`;
    const { identification } = dataset({
      spatial: [{ $type: "Location", geometry: [wkt("POLYGON((0 0,2 1,1 3,0 0))")] }, iri(france)],
    });
    const [place, country] = identification.extent ?? [];
    expect(place?.geographicElement?.map(({ $type }) => $type)).toEqual([
      "EX_GeographicBoundingBox",
      "EX_BoundingPolygon",
    ]);
    expect(country?.geographicElement).toMatchObject([
      { geographicIdentifier: { code: { value: france, href: france } } },
    ]);
  });

  it("reports a geometry that is not in degrees", () => {
    const written = "<http://www.opengis.net/def/crs/EPSG/0/2154> POINT(600000 6800000)";
    const { diagnostics, losses } = dataset({ spatial: [{ $type: "Location", centroid: [wkt(written)] }] });
    expect(diagnostics).toMatchObject([{ code: "crosswalk.geometry.unknown", path: "spatial[0]/centroid[0]" }]);
    expect(losses).toMatchObject([{ path: "spatial[0]/centroid[0]", value: written }]);
  });

  it("gives a period with an open end", () => {
    const { identification } = dataset({ temporal: [{ $type: "PeriodOfTime", startDate: typed("2001", XSD.gYear) }] });
    expect(identification.extent?.[0]?.temporalElement?.[0]?.extent).toEqual({
      $type: "TimePeriod",
      $id: "period-1",
      beginPosition: { value: "2001" },
      endPosition: { indeterminatePosition: "unknown" },
    });
  });
});

describe("conditions and distributions", () => {
  const license = iri(`${EU}licence/CC_BY_4_0`);

  it("states a licence of two distributions once, and apart from the access rights", () => {
    const { identification, value, losses } = dataset({
      accessRights: iri(`${EU}access-right/PUBLIC`),
      distribution: [
        {
          $type: "Distribution",
          $id: "https://example.org/d/1",
          title: [text("As CSV")],
          downloadURL: [iri("https://example.org/trees.csv")],
          format: iri(`${EU}file-type/CSV`),
          byteSize: typed("5120", XSD.nonNegativeInteger),
          license,
        },
        {
          $type: "Distribution",
          accessURL: [iri("https://example.org/trees")],
          format: iri(`${EU}file-type/SHP`),
          license: { ...license },
        },
      ],
    });
    expect(identification.resourceConstraints).toMatchObject([
      {
        accessConstraints: [{ value: "otherRestrictions" }],
        otherConstraints: [{ href: `${EU}access-right/PUBLIC` }],
      },
      {
        useConstraints: [{ value: "license" }, { value: "otherRestrictions" }],
        otherConstraints: [{ href: license.$id }],
      },
    ]);
    const [distribution] = value.distributionInfo ?? [];
    expect(distribution?.distributionFormat?.map((one) => one.formatSpecificationCitation?.title?.href)).toEqual([
      `${EU}file-type/CSV`,
      `${EU}file-type/SHP`,
    ]);
    expect(distribution?.transferOptions?.[0]).toMatchObject({
      $uuid: "https://example.org/d/1",
      transferSize: { value: 0.00512 },
      onLine: [
        {
          linkage: { value: "https://example.org/trees.csv" },
          name: { value: "As CSV" },
          function: { value: "download" },
        },
      ],
    });
    expect(losses).toEqual([]);
  });

  it("names the protocol of the service behind a distribution", () => {
    const url = "https://example.org/wfs";
    const { value } = dataset({
      distribution: [
        {
          $type: "Distribution",
          accessURL: [iri(url)],
          accessService: [
            {
              $type: "DataService",
              endpointURL: [iri(url)],
              serviceProtocol: [iri("http://www.opengeospatial.org/standards/wfs")],
            },
          ],
        },
      ],
    });
    const links = value.distributionInfo?.[0]?.transferOptions?.[0]?.onLine;
    expect(links?.map(({ linkage, protocol }) => [linkage?.value, protocol?.href])).toEqual([
      [url, "http://www.opengeospatial.org/standards/wfs"],
    ]);
  });
});

describe("conformity, lineage and resolution", () => {
  it("gives one result for a specification that is stated and tested", () => {
    const regulation = {
      $type: "Standard" as const,
      $id: "http://data.europa.eu/eli/reg/2010/1089/oj",
      title: [text("1089/2010")],
    };
    const degree = "http://inspire.ec.europa.eu/metadata-codelist/DegreeOfConformity/notConformant";
    const { value, losses } = dataset({
      $id: "https://example.org/1",
      conformsTo: [{ ...regulation }],
      wasUsedBy: [
        {
          $type: "Activity",
          used: [iri("https://example.org/1")],
          qualifiedAssociation: [{ $type: "Association", hadPlan: [{ $type: "Plan", wasDerivedFrom: [regulation] }] }],
          generated: [{ $type: "Entity", type: [iri(degree)], description: [text("see the regulation")] }],
        },
      ],
    });
    expect(value.dataQualityInfo?.[0]?.report).toMatchObject([
      {
        result: [
          {
            specification: { title: { value: "1089/2010" } },
            explanation: { value: "see the regulation" },
            pass: { value: false },
          },
        ],
      },
    ]);
    expect(losses).toEqual([]);
  });

  it("gives scale, distance, lineage, frequency and reference system their places", () => {
    const geo = "http://data.europa.eu/930/";
    const { value, identification, losses } = dataset({
      accrualPeriodicity: iri(`${EU}frequency/BIWEEKLY`),
      provenance: [{ $type: "ProvenanceStatement", description: [text("From aerial images")] }],
      referenceSystem: [iri("http://www.opengis.net/def/crs/EPSG/0/2154")],
      spatialResolutionInMeters: [typed("10", XSD.decimal)],
      hasQualityMeasurement: [
        {
          $type: "QualityMeasurement",
          isMeasurementOf: iri(`${geo}spatialResolutionAsScale`),
          value: typed("0.00004", XSD.decimal),
        },
      ],
    });
    expect(identification.resourceMaintenance?.[0]?.maintenanceAndUpdateFrequency?.value).toBe("fortnightly");
    expect(value.resourceLineage?.[0]?.statement?.value).toBe("From aerial images");
    expect(value.referenceSystemInfo?.[0]?.referenceSystemIdentifier?.code?.href).toBe(
      "http://www.opengis.net/def/crs/EPSG/0/2154",
    );
    expect(identification.spatialResolution).toMatchObject([
      { equivalentScale: { denominator: { value: 25000 } } },
      { distance: { value: 10, uom: "m" } },
    ]);
    expect(losses).toEqual([]);
  });
});

describe("relations and the catalogue record", () => {
  it("makes the series the parent, and other resources associated ones", () => {
    const { value, identification, losses } = dataset({
      inSeries: [iri("https://example.org/series")],
      source: [iri("https://example.org/source")],
      relation: [iri("https://example.org/other")],
    });
    expect(value.parentMetadata?.identifier?.[0]?.code?.value).toBe("https://example.org/series");
    expect(identification.associatedResource).toMatchObject([
      { associationType: { value: "source" }, name: { title: { href: "https://example.org/source" } } },
      { associationType: { value: "crossReference" }, name: { title: { href: "https://example.org/other" } } },
    ]);
    expect(losses).toEqual([]);
  });

  it("takes the header of the metadata from the catalogue record", () => {
    const { value, losses } = dataset({
      $id: "https://example.org/1",
      title: [text("Trees", "en")],
      isPrimaryTopicOf: [
        {
          $type: "CatalogRecord",
          primaryTopic: iri("https://example.org/1"),
          identifier: [text("rec-1")],
          modified: dateLiteral("2020-01-01"),
          language: [iri(`${EU}language/ENG`), iri(`${EU}language/FRA`)],
          contactPoint: [{ $type: "Kind", fn: [text("Catalogue desk")] }],
        },
      ],
    });
    expect(value.metadataIdentifier?.code?.value).toBe("rec-1");
    expect(value.dateInfo).toMatchObject([{ date: { value: "2020-01-01" }, dateType: { value: "revision" } }]);
    expect(value.otherLocale?.map(({ $id }) => $id)).toEqual(["FR"]);
    expect(value.contact?.[0]?.party?.[0]?.name?.value).toBe("Catalogue desk");
    expect(losses).toEqual([]);
  });
});

describe("catalogues as portals write them", () => {
  it("have their texts in the language of the data where no text says its own", () => {
    const language = [iri("http://publications.europa.eu/resource/authority/language/DEU")];
    const { value, identification } = dataset({
      title: [text("Bäume")],
      language,
      theme: [iri("http://publications.europa.eu/resource/authority/data-theme/ECON")],
    });
    expect(value.defaultLocale?.language).toEqual({ value: "ger" });
    expect(identification.descriptiveKeywords?.[0]?.keyword?.[0]?.value).toBe("Wirtschaft und Finanzen");
    expect(dataset({ title: [text("Trees", "en")], language }).value.defaultLocale?.language).toEqual({ value: "eng" });
  });

  it("name their contacts with ADMS before DCAT 1.1", () => {
    const { identification, losses } = dataset({
      $other: {
        "http://www.w3.org/ns/adms#contactPoint": [{ $type: "VcardOrganization", fn: [text("Nobel Media AB")] }],
      },
    });
    expect(identification.pointOfContact).toMatchObject([
      { role: { value: "pointOfContact" }, party: [{ name: { value: "Nobel Media AB" } }] },
    ]);
    expect(losses).toEqual([]);
  });

  it("repeat the licence as the rights, which is said once", () => {
    const licence = "http://dcat-ap.de/def/licenses/cc-zero";
    const { identification, losses } = dataset({
      distribution: [
        {
          $type: "Distribution",
          accessURL: [iri("https://example.org/a")],
          license: iri(licence),
          rights: [iri(licence)],
        },
      ],
    });
    expect(identification.resourceConstraints).toHaveLength(1);
    expect(losses).toEqual([]);
  });

  it("give maps as distributions, which are no downloads", () => {
    const { value } = dataset({
      distribution: [
        { $type: "Distribution", accessURL: [iri("https://example.org/wms?service=WMS&request=GetCapabilities")] },
        { $type: "Distribution", accessURL: [iri("https://example.org/wfs?service=WFS&request=GetCapabilities")] },
      ],
    });
    const links = value.distributionInfo?.[0]?.transferOptions?.flatMap(({ onLine }) => onLine ?? []);
    expect(links?.map(({ function: code }) => code?.value)).toEqual([undefined, "download"]);
  });

  it("have labels in other languages than their texts", () => {
    const { identification } = dataset({
      title: [text("Vis", "nl")],
      subject: [{ $type: "Concept", $id: "http://eurovoc.europa.eu/5463", prefLabel: [text("biodiversity", "en")] }],
    });
    expect(identification.descriptiveKeywords?.[0]?.keyword?.[0]).toEqual({
      value: "biodiversity",
      href: "http://eurovoc.europa.eu/5463",
      translations: [{ locale: "#EN", value: "biodiversity" }],
    });
  });

  it("describe publications as documents, by their title and DOI", () => {
    const { identification, losses } = dataset({
      isReferencedBy: [
        {
          $other: {
            "http://purl.org/dc/terms/title": [text("The Price of BitCoin", "en")],
            "http://www.w3.org/2002/07/owl#sameAs": [iri("https://doi.org/10.2760/06822")],
          },
        } as never,
      ],
    });
    expect(identification.associatedResource).toMatchObject([
      { name: { title: { href: "https://doi.org/10.2760/06822", translations: [{ value: "The Price of BitCoin" }] } } },
    ]);
    expect(losses).toEqual([]);
  });
});

describe("what isoToDcat says in words", () => {
  it("is the code again: a restriction, a scope", () => {
    const { value, identification, losses } = dataset({
      type: [{ $type: "Concept", prefLabel: [text("Field session", "en")] }],
      rights: [
        { $type: "RightsStatement", description: [text("Intellectual property rights", "en")] },
        { $type: "RightsStatement", description: [text("Name the source.", "en")] },
      ],
    });
    expect(value.metadataScope).toEqual([{ $type: "MD_MetadataScope", resourceScope: { value: "fieldSession" } }]);
    expect(identification.resourceConstraints).toMatchObject([
      { useConstraints: [{ value: "intellectualPropertyRights" }] },
      { otherConstraints: [{ translations: [{ value: "Name the source." }] }] },
    ]);
    expect(losses).toEqual([]);
  });

  it("is no code in another language, nor where the statement has an address", () => {
    const { identification } = dataset({
      title: [text("Bäume", "de")],
      rights: [
        { $type: "RightsStatement", description: [text("Copyright", "de")] },
        { $type: "RightsStatement", $id: "https://example.org/terms", description: [text("Copyright", "en")] },
      ],
    });
    expect(identification.resourceConstraints).toMatchObject([
      { useConstraints: [{ value: "otherRestrictions" }], otherConstraints: [{ value: "Copyright" }, {}, {}] },
    ]);
  });

  it.each([
    ["underDevelopment", iri("http://publications.europa.eu/resource/authority/dataset-status/DEVELOP")],
    ["completed", iri("http://purl.org/adms/status/Completed")],
    ["onGoing", { $type: "Concept" as const, prefLabel: [text("On going", "en")] }],
  ])("is a progress code: %s", (value, status) => {
    const { identification, losses } = dataset({ status });
    expect(identification.status).toEqual([{ value }]);
    expect(losses).toEqual([]);
  });

  it("tells what was done in a step from why", () => {
    const { value, losses } = dataset({
      title: [text("Trees", "en")],
      wasGeneratedBy: [
        { $type: "Activity", description: [text("Crowns were drawn", "en"), text("for the tree register", "en")] },
      ],
    });
    expect(value.resourceLineage?.[0]?.processStep).toEqual([
      {
        $type: "LI_ProcessStep",
        description: { value: "Crowns were drawn" },
        rationale: { value: "for the tree register" },
      },
    ]);
    expect(losses).toEqual([]);
  });

  it("names the register of a reference system", () => {
    const { value } = dataset({ referenceSystem: [iri("http://www.opengis.net/def/crs/EPSG/0/25832")] });
    expect(value.referenceSystemInfo?.[0]?.referenceSystemIdentifier?.codeSpace).toEqual({ value: "EPSG" });
  });
});

describe("services", () => {
  it("are of the type that their interface is of, where nothing else says it", () => {
    const { value } = dcatToIso({
      $type: "DataService",
      endpointURL: [iri("https://example.org/trees")],
      conformsTo: [iri("http://www.opengeospatial.org/standards/wfs")],
    });
    expect(value.identificationInfo?.[0]).toMatchObject({ serviceType: { value: "download" } });
  });

  it("couples a service with the data that it serves", () => {
    const service: DataService = {
      $type: "DataService",
      title: [text("Trees as a map")],
      endpointURL: [iri("https://example.org/wms")],
      endpointDescription: [iri("https://example.org/wms?request=GetCapabilities&service=WMS")],
      serviceType: iri("http://inspire.ec.europa.eu/metadata-codelist/SpatialDataServiceType/view"),
      servesDataset: [
        {
          $type: "Dataset",
          $id: "https://example.org/id/trees",
          isPrimaryTopicOf: [{ $type: "CatalogRecord", $id: "https://example.org/records/trees" }],
        },
      ],
    };
    const { value, losses } = dcatToIso(service);
    const identification = value.identificationInfo?.[0] as SV_ServiceIdentification;
    expect(value.metadataScope?.[0]?.resourceScope?.value).toBe("service");
    expect(identification.serviceType).toEqual({ value: "view" });
    expect(identification.operatesOn).toEqual([
      {
        $type: "MD_DataIdentification",
        $reference: true,
        $xlink: { href: "https://example.org/records/trees" },
        $uuidref: "https://example.org/id/trees",
      },
    ]);
    expect(identification.containsOperations?.[0]).toMatchObject({
      operationName: { value: "GetCapabilities" },
      connectPoint: [{ linkage: { value: "https://example.org/wms?request=GetCapabilities&service=WMS" } }],
    });
    expect(losses).toEqual([]);
  });
});

describe("the ledger", () => {
  it("reports what ISO has no place for, by its path in the model", () => {
    const { losses } = dataset({
      $types: ["https://schema.org/Dataset"],
      distribution: [
        { $type: "Distribution", accessURL: [iri("https://example.org/a")], issued: dateLiteral("2020-01-01") },
      ],
      $other: { "https://example.org/ns#stars": [text("five")] },
    });
    expect(losses.map(({ code, path, value }) => [code, path, value])).toEqual([
      ["crosswalk.class", "$types[0]", "https://schema.org/Dataset"],
      ["crosswalk.no-element", "distribution[0]/issued", "2020-01-01"],
      ["crosswalk.extension", "$other/https://example.org/ns#stars[0]", "five"],
    ]);
  });

  it("reports once what of a language tag no locale can say, such as that a machine translated", () => {
    const { value, losses } = dataset({
      title: [text("Street trees", "en"), text("Straßenbäume", "de-t-en-t0-mtec")],
      description: [text("Alle Bäume", "de-t-en-t0-mtec"), text("Alli Böim", "de-CH")],
    });
    expect(value.otherLocale).toEqual([
      {
        $id: "DE-T-EN-T0-MTEC",
        $type: "PT_Locale",
        language: { value: "ger" },
        characterEncoding: { value: "utf8" },
      },
      {
        $id: "DE-CH",
        $type: "PT_Locale",
        language: { value: "ger" },
        country: { value: "CH" },
        characterEncoding: { value: "utf8" },
      },
    ]);
    expect(losses.map(({ code, path, value: lost }) => [code, path, lost])).toEqual([
      ["crosswalk.language.variant", "title[1]/language", "de-t-en-t0-mtec"],
    ]);
  });

  it("takes a resource whose further statements are undefined", () => {
    const resource = { $type: "Dataset", title: [text("Trees")], $other: undefined } as unknown as Dataset;
    expect(dcatToIso(resource).losses).toEqual([]);
  });

  it("does not invent: a resource without anything gives a record without anything", () => {
    const { value, identification, losses } = dataset({});
    expect(Object.keys(value).sort()).toEqual(["$type", "identificationInfo", "metadataScope"]);
    expect(identification).toEqual({ $type: "MD_DataIdentification", citation: { $type: "CI_Citation" } });
    expect(losses).toEqual([]);
  });
});
