import { describe, expect, test } from "vitest";
import { forests, labels } from "../test/forest-dataset.js";
import { applyProfile } from "./apply-profile.js";
import { geoJson, gml, iri, text, wkt } from "./literal.js";
import type { DataService, Dataset, DatasetSeries, Distribution } from "./model.generated.js";
import { DCT, FOAF, PROV, RDFS, VCARD } from "./namespaces.js";
import type { Literal } from "./node.js";
import { DCAT_AP } from "./profiles/dcat-ap.js";
import { DCAT_AP_2 } from "./profiles/dcat-ap-2.1.1.js";
import { DCAT_AP_HVD } from "./profiles/dcat-ap-hvd.js";
import { GEODCAT_AP } from "./profiles/geodcat-ap.js";

const EU = "http://publications.europa.eu/resource/authority/";

describe("what a profile has no place for", () => {
  test("GeoDCAT-AP properties are lost in DCAT-AP, each leaf with its path and the reason", () => {
    const dataset: Dataset = {
      $type: "Dataset",
      title: [text("Forêts", "fr")],
      purpose: [text("Aménagement", "fr")],
      topicCategory: [iri("http://inspire.ec.europa.eu/metadata-codelist/TopicCategory/environment")],
    };
    const { value, losses } = applyProfile(dataset, DCAT_AP);
    expect(value).toEqual({ $type: "Dataset", title: [text("Forêts", "fr")] });
    expect(losses).toEqual([
      {
        code: "dcat.profile.no-place",
        path: "purpose[0]",
        value: "Aménagement",
        message: "DCAT-AP 3.0.1 has no place for purpose of Dataset.",
      },
      {
        code: "dcat.profile.no-place",
        path: "topicCategory[0]",
        value: "http://inspire.ec.europa.eu/metadata-codelist/TopicCategory/environment",
        message: "DCAT-AP 3.0.1 has no place for topicCategory of Dataset.",
      },
    ]);
  });

  test("GeoDCAT-AP has a place for everything but what its shapes allow once", () => {
    const { losses } = applyProfile(forests(), GEODCAT_AP, { labels, languages: ["fr"] });
    expect(losses.map(({ path, value }) => `${path} ${value}`)).toEqual(["contactPoint[0]/fn[1] GIS-Dienst"]);
  });

  test("an agent that is described only in a lost role is described where it is still referred to", () => {
    const { value, losses } = applyProfile(forests(), DCAT_AP, { labels });
    const owner = (value.qualifiedAttribution ?? [])[1];
    expect(owner).toMatchObject({
      agent: [{ $id: "_:office", $type: "Organization", name: [text("Office des forêts", "fr")] }],
    });
    expect(losses.filter(({ path }) => path.startsWith("rightsHolder"))).toEqual([
      expect.objectContaining({ path: "rightsHolder[0]", value: "_:office" }),
    ]);
  });

  test("statements of other vocabularies are kept", () => {
    const $other = { "http://schema.org/name": [text("x")] };
    expect(applyProfile({ $type: "Dataset", $other }, DCAT_AP).value.$other).toEqual($other);
  });
});

describe("one value where the shapes allow one", () => {
  const location = (bbox: Literal[]): Dataset => ({ $type: "Dataset", spatial: [{ $type: "Location", bbox }] });

  test("the WKT of a box is kept; the same box in other encodings is no loss", () => {
    const { value, losses } = applyProfile(location([geoJson("{}"), gml("<x/>"), wkt("POLYGON EMPTY")]), GEODCAT_AP);
    expect(value.spatial).toMatchObject([{ bbox: [wkt("POLYGON EMPTY")] }]);
    expect(losses).toEqual([]);
  });

  test("the encoding that comes first is the profile's to choose", () => {
    const profile = { ...GEODCAT_AP, geometries: [...GEODCAT_AP.geometries].reverse() };
    expect(applyProfile(location([wkt("POINT EMPTY"), gml("<x/>")]), profile).value.spatial).toMatchObject([
      { bbox: [gml("<x/>")] },
    ]);
  });

  test("a second box in the same encoding is one", () => {
    const { losses } = applyProfile(location([wkt("POINT(1 2)"), wkt("POINT(3 4)")]), DCAT_AP);
    expect(losses.map(({ path, value }) => `${path} ${value}`)).toEqual(["spatial[0]/bbox[1] POINT(3 4)"]);
  });

  test("a text is kept in the first language that is asked for, a region of it counting too", () => {
    const dataset: Dataset = {
      $type: "Dataset",
      contactPoint: [{ $type: "Kind", fn: [text("Service SIG", "fr"), text("GIS-Dienst", "de-CH")] }],
    };
    const { value } = applyProfile(dataset, GEODCAT_AP, { languages: ["it", "de"] });
    expect(value.contactPoint).toMatchObject([{ fn: [text("GIS-Dienst", "de-CH")] }]);
    expect(applyProfile(dataset, DCAT_AP).value.contactPoint).toMatchObject(dataset.contactPoint ?? []);
  });

  test("a second licence that reading put aside is a loss", () => {
    const distribution: Distribution = {
      $type: "Distribution",
      license: iri("https://example.org/1"),
      $other: { [DCT.license]: [iri("https://example.org/2")] },
    };
    const { value, losses } = applyProfile({ $type: "Dataset", distribution: [distribution] } as Dataset, DCAT_AP);
    expect((value.distribution ?? [])[0]?.$other).toBeUndefined();
    expect(losses).toMatchObject([
      { path: `distribution[0]/$other/${DCT.license}[0]`, value: "https://example.org/2" },
    ]);
  });
});

describe("classes that the shapes ask for", () => {
  test("codes are of the class of their property", () => {
    const { value } = applyProfile(
      {
        $type: "Dataset",
        accrualPeriodicity: iri(`${EU}frequency/ANNUAL`),
        language: [iri(`${EU}language/FRA`)],
      } as Dataset,
      DCAT_AP,
    );
    expect(value.accrualPeriodicity).toEqual({ $type: "Frequency", $id: `${EU}frequency/ANNUAL` });
    expect(value.language).toEqual([{ $type: "LinguisticSystem", $id: `${EU}language/FRA` }]);
  });

  test("a concept is one where its label is known, since the shapes ask for that too", () => {
    const dataset: Dataset = { $type: "Dataset", theme: [iri(`${EU}data-theme/ENVI`)] };
    const known = () => [text("Environment", "en")];
    expect(applyProfile(dataset, DCAT_AP, { labels: known }).value.theme).toEqual([
      { $type: "Concept", $id: `${EU}data-theme/ENVI`, prefLabel: [text("Environment", "en")] },
    ]);
    expect(applyProfile(dataset, DCAT_AP).value.theme).toEqual([{ $id: `${EU}data-theme/ENVI` }]);
  });

  test("each class is stated once, however often a code is used", () => {
    const language = [iri(`${EU}language/FRA`)];
    const { value } = applyProfile(
      { $type: "Dataset", language, distribution: [{ $type: "Distribution", language }] } as Dataset,
      DCAT_AP,
    );
    expect(value.distribution).toMatchObject([{ language: [{ $id: `${EU}language/FRA` }] }]);
    expect(JSON.stringify(value).match(/LinguisticSystem/g)).toHaveLength(1);
  });

  test("an organisation is a foaf:Agent, and a prov:Agent for GeoDCAT-AP", () => {
    const dataset: Dataset = { $type: "Dataset", publisher: { $type: "Organization", name: [text("Ville")] } };
    expect(applyProfile(dataset, DCAT_AP).value.publisher).toMatchObject({ $types: [FOAF.Agent] });
    expect(applyProfile(dataset, GEODCAT_AP).value.publisher).toMatchObject({ $types: [PROV.Agent, FOAF.Agent] });
  });

  test("an address is an rdfs:Resource where the shapes say so", () => {
    const dataset: Dataset = {
      $type: "Dataset",
      distribution: [{ $type: "Distribution", accessURL: [iri("https://example.org/x")] }],
    };
    expect(applyProfile(dataset, GEODCAT_AP).value.distribution).toMatchObject([
      { accessURL: [{ $id: "https://example.org/x", $types: [RDFS.Resource] }] },
    ]);
    expect(applyProfile(dataset, DCAT_AP).value.distribution).toMatchObject(dataset.distribution ?? []);
  });

  test("a node that is referred to from another place gets the class where it is described", () => {
    const dataset: Dataset = {
      $type: "Dataset",
      $id: "https://example.org/1",
      wasUsedBy: [{ $type: "Activity", used: [iri("https://example.org/1")] }],
    };
    expect(applyProfile(dataset, GEODCAT_AP).value.$types).toEqual([PROV.Entity]);
  });

  test("the title of a reference system is its label, so that it is a concept too", () => {
    const dataset: Dataset = { $type: "Dataset", referenceSystem: [{ $type: "Standard", title: [text("RGF93")] }] };
    expect(applyProfile(dataset, GEODCAT_AP).value.referenceSystem).toMatchObject([
      { $types: ["http://www.w3.org/2004/02/skos/core#Concept"], prefLabel: [text("RGF93")] },
    ]);
  });

  test("the class that reading did not find is stated", () => {
    const dataset: Dataset = { $type: "Dataset", spatial: [{ $type: "Location", $untyped: true }] };
    expect(applyProfile(dataset, DCAT_AP).value.spatial).toEqual([{ $type: "Location" }]);
  });
});

describe("the form of values", () => {
  const sized = (byteSize: Literal): Dataset => ({
    $type: "Dataset",
    distribution: [{ $type: "Distribution", byteSize }],
  });
  const XSD = "http://www.w3.org/2001/XMLSchema#";

  test("a size bears the datatype of the profile's version", () => {
    const given = sized({ value: "10", datatype: `${XSD}integer` });
    expect(applyProfile(given, DCAT_AP).value.distribution).toMatchObject([
      { byteSize: { datatype: `${XSD}nonNegativeInteger` } },
    ]);
    expect(applyProfile(given, DCAT_AP_2).value.distribution).toMatchObject([
      { byteSize: { datatype: `${XSD}decimal` } },
    ]);
  });

  test("a size that is no number stays as it is, and is reported", () => {
    const { value, diagnostics } = applyProfile(sized({ value: "10 MB" }), DCAT_AP);
    expect(value.distribution).toMatchObject([{ byteSize: { value: "10 MB" } }]);
    expect(diagnostics).toContainEqual(
      expect.objectContaining({ code: "dcat.profile.datatype", path: "distribution[0]/byteSize" }),
    );
  });

  test("an outline is a node since DCAT-AP 3.0.1, and a literal before", () => {
    const outline = wkt("POLYGON EMPTY");
    const literal: Dataset = { $type: "Dataset", spatial: [{ $type: "Location", geometry: [outline] }] };
    const node: Dataset = {
      $type: "Dataset",
      spatial: [{ $type: "Location", geometry: [{ $type: "Geometry", asWKT: outline }] }],
    };
    for (const given of [literal, node]) {
      expect(applyProfile(given, DCAT_AP).value.spatial).toEqual(node.spatial);
      expect(applyProfile(given, DCAT_AP_2).value.spatial).toEqual(literal.spatial);
    }
  });

  test("texts in the place of nodes become nodes, addresses in the place of IRIs become IRIs", () => {
    const dataset: Dataset = {
      $type: "Dataset",
      $other: {
        [DCT.publisher]: [text("Ville", "fr")],
        [DCT.identifier]: [iri("https://example.org/1")],
        "http://www.w3.org/ns/dcat#landingPage": [{ value: "http://example.org/a b" }],
        [DCT.accessRights]: [text("public")],
        [DCT.provenance]: [text("Levé")],
        [DCT.title]: [iri("https://example.org/title")],
      },
      contactPoint: [{ $type: "Kind", $other: { [VCARD.hasEmail]: [text("sig@example.org")] } }],
    };
    const { value, diagnostics } = applyProfile(dataset, GEODCAT_AP);
    expect(value).toMatchObject({
      publisher: { $type: "Agent", name: [text("Ville", "fr")] },
      identifier: [{ value: "https://example.org/1", datatype: "http://www.w3.org/2001/XMLSchema#anyURI" }],
      landingPage: [{ $type: "Document", $id: "http://example.org/a%20b" }],
      accessRights: { $type: "RightsStatement", description: [text("public")] },
      provenance: [{ $type: "ProvenanceStatement", description: [text("Levé")] }],
      contactPoint: [{ hasEmail: [{ $id: "mailto:sig@example.org" }] }],
    });
    expect(value.$other).toEqual({ [DCT.title]: [{ $id: "https://example.org/title" }] });
    expect(diagnostics.filter(({ code }) => code === "dcat.profile.repaired")).toHaveLength(6);
  });
});

describe("catalogue records", () => {
  test("say which profile they follow, and keep what else they follow", () => {
    const dataset: Dataset = {
      $type: "Dataset",
      isPrimaryTopicOf: [{ $type: "CatalogRecord", conformsTo: [{ $type: "Standard", title: [text("ISO 19115")] }] }],
    };
    expect(applyProfile(dataset, GEODCAT_AP).value.isPrimaryTopicOf).toMatchObject([
      {
        conformsTo: [
          { $type: "Standard", title: [text("ISO 19115")] },
          { $type: "Standard", $id: "http://data.europa.eu/930/" },
        ],
      },
    ]);
  });

  test("that only point to the resource say so too", () => {
    const dataset: Dataset = { $type: "Dataset", $records: [{ $type: "CatalogRecord" }] };
    expect(applyProfile(dataset, DCAT_AP).value.$records).toMatchObject([
      { conformsTo: [{ $id: "http://data.europa.eu/r5r/" }] },
    ]);
  });
});

describe("DCAT-AP 2.1.1", () => {
  test("has a dataset of the type series in the place of a series, and dct:isPartOf in that of dcat:inSeries", () => {
    const series: DatasetSeries = {
      $type: "DatasetSeries",
      title: [text("s")],
      seriesMember: [iri("https://example.org/1")],
    };
    expect(applyProfile(series, DCAT_AP_2).value).toEqual({
      $type: "Dataset",
      title: [text("s")],
      hasPart: [{ $id: "https://example.org/1" }],
      type: [{ $id: "http://inspire.ec.europa.eu/metadata-codelist/ResourceType/series" }],
    });
    const member: Dataset = { $type: "Dataset", inSeries: [iri("https://example.org/s")] };
    expect(applyProfile(member, DCAT_AP_2).value.isPartOf).toEqual([{ $id: "https://example.org/s" }]);
  });

  test("has the older terms for versions, and DCAT-AP 3 the newer ones", () => {
    const dataset: Dataset = { $type: "Dataset", version: [text("2")], isVersionOf: [iri("https://example.org/1")] };
    const older = applyProfile(dataset, DCAT_AP_2).value;
    expect(older).toMatchObject({ versionInfo: [text("2")], dctIsVersionOf: [{ $id: "https://example.org/1" }] });
    expect(applyProfile(older, DCAT_AP).value).toMatchObject({
      version: [text("2")],
      isVersionOf: [{ $id: "https://example.org/1" }],
    });
  });

  test("has all statements of rights of a distribution in one", () => {
    const rights = ["a", "b"].map((value) => ({ $type: "RightsStatement" as const, description: [text(value)] }));
    const { value, losses } = applyProfile(
      { $type: "Dataset", distribution: [{ $type: "Distribution", rights }] } as Dataset,
      DCAT_AP_2,
    );
    expect(value.distribution).toMatchObject([
      { rights: [{ $type: "RightsStatement", description: [text("a"), text("b")] }] },
    ]);
    expect(losses).toEqual([]);
  });
});

test("what HVD makes mandatory and a service does not have is reported", () => {
  const service: DataService = {
    $type: "DataService",
    title: [text("WFS")],
    endpointURL: [iri("https://example.org/wfs")],
  };
  const missing = applyProfile(service, DCAT_AP_HVD).diagnostics.map(
    ({ message }) => /has no (\w+)/.exec(message)?.[1],
  );
  expect(new Set(missing)).toEqual(new Set(["applicableLegislation", "contactPoint", "hvdCategory", "page"]));
});
