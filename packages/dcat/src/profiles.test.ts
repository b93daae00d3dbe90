import { InvalidOptionError } from "@metabridge/core";
import { describe, expect, test } from "vitest";
import { applyProfile } from "./apply-profile.js";
import { iri, text, typed, wkt } from "./literal.js";
import type { Dataset, Distribution } from "./model.generated.js";
import { DCATDE, XSD } from "./namespaces.js";
import { defineProfile } from "./profile.js";
import { DCAT_AP } from "./profiles/dcat-ap.js";
import { DCAT_AP_3_0_0 } from "./profiles/dcat-ap-3.0.0.js";
import { DCAT_AP_CH, DCAT_AP_CH_3, dcatApCh } from "./profiles/dcat-ap-ch.js";
import { DCAT_AP_DE, dcatApDe } from "./profiles/dcat-ap-de.js";
import { PROFILES, profileOf } from "./profiles.js";

const EU = "http://publications.europa.eu/resource/authority/";
const withDistribution = (distribution: Omit<Distribution, "$type">): Dataset => ({
  $type: "Dataset",
  distribution: [{ $type: "Distribution", ...distribution }],
});

describe("profiles", () => {
  test("are asked for by name", () => {
    expect(PROFILES.map(({ id }) => id)).toEqual([
      "dcat-ap",
      "dcat-ap-3.0.0",
      "dcat-ap-2.1.1",
      "geodcat-ap",
      "dcat-ap-hvd",
      "dcat-ap-de",
      "dcat-ap-ch",
      "dcat-ap-ch-3",
    ]);
    expect(profileOf("dcat-ap")).toBe(DCAT_AP);
    expect(() => profileOf("dcat-ap-xx")).toThrow(InvalidOptionError);
  });

  test("of one's own build on another: its tables are added, its rules come after", () => {
    const said: string[] = [];
    const rule = (id: string) => ({
      id,
      description: id,
      on: ["CataloguedResource" as const],
      apply: () => void said.push(id),
    });
    const base = defineProfile({
      base: DCAT_AP,
      id: "a",
      title: "A",
      conformsTo: "https://example.org/a",
      rules: [rule("first")],
    });
    const own = defineProfile({
      base,
      id: "b",
      title: "B",
      conformsTo: "https://example.org/b",
      usage: { "Dataset.contactPoint": "mandatory", "*.keyword": "none" },
      codes: { "Dataset.theme": { "https://example.org/theme/1": "https://example.org/theme/one" } },
      one: ["Dataset.description"],
      properties: [
        { on: ["Dataset"], predicate: "https://example.org/p", usage: "mandatory", range: "iri", description: "P." },
      ],
      rules: [rule("second")],
    });
    const dataset: Dataset = {
      $type: "Dataset",
      title: [text("x")],
      description: [text("eins", "de"), text("un", "fr")],
      keyword: [text("k")],
      theme: [iri("https://example.org/theme/1")],
    };
    const { value, losses, diagnostics } = applyProfile(dataset, own, { languages: ["fr"] });
    expect(value).toEqual({
      $type: "Dataset",
      title: [text("x")],
      description: [text("un", "fr")],
      theme: [{ $id: "https://example.org/theme/one" }],
    });
    expect(losses.map(({ path }) => path)).toEqual(["description[0]", "keyword[0]"]);
    expect(diagnostics.map(({ message }) => message)).toEqual([
      "This Dataset has no contactPoint, which B makes mandatory.",
      "This Dataset has no <https://example.org/p>, which B makes mandatory.",
    ]);
    expect(said).toEqual(["first", "second"]);
  });
});

describe("DCAT-AP.de", () => {
  test.each([
    [`${EU}licence/CC_BY_4_0`, "cc-by/4.0"],
    ["https://creativecommons.org/licenses/by-sa/4.0/", "cc-by-sa/4.0"],
    ["http://creativecommons.org/publicdomain/zero/1.0/", "cc-zero"],
    [`${EU}licence/DLDE_BY_2_0`, "dl-by-de/2.0"],
    ["https://www.govdata.de/dl-de/zero-2-0", "dl-zero-de/2.0"],
    [`${EU}licence/ODC_BL`, "odbl"],
  ])("writes <%s> as its own %s", (license, german) => {
    const { value } = applyProfile(withDistribution({ license: iri(license) }), DCAT_AP_DE);
    expect(value.distribution).toMatchObject([
      { license: { $type: "LicenseDocument", $id: `http://dcat-ap.de/def/licenses/${german}` } },
    ]);
  });

  test("leaves a licence alone that its list does not have", () => {
    const { value } = applyProfile(withDistribution({ license: iri("https://example.org/licence") }), DCAT_AP_DE);
    expect(value.distribution).toMatchObject([{ license: { $id: "https://example.org/licence" } }]);
  });

  test("adds the provider and the area that it is told, and the area as spatial too", () => {
    const area = "http://dcat-ap.de/def/politicalGeocoding/regionalKey/130030000000";
    const profile = dcatApDe({
      contributorID: "http://dcat-ap.de/def/contributors/openDataHRO",
      politicalGeocodingLevelURI: "http://dcat-ap.de/def/politicalGeocoding/Level/administrativeDistrict",
      politicalGeocodingURI: [area],
    });
    const { value } = applyProfile({ $type: "Dataset" } as Dataset, profile);
    expect(value.$other).toEqual({
      [DCATDE.contributorID]: [{ $id: "http://dcat-ap.de/def/contributors/openDataHRO" }],
      [DCATDE.politicalGeocodingLevelURI]: [
        { $id: "http://dcat-ap.de/def/politicalGeocoding/Level/administrativeDistrict" },
      ],
      [DCATDE.politicalGeocodingURI]: [{ $id: area }],
    });
    expect(value.spatial).toEqual([{ $type: "Location", $id: area }]);
  });

  test("leaves the provider that a dataset already has", () => {
    const $other = { [DCATDE.contributorID]: [iri("http://dcat-ap.de/def/contributors/other")] };
    const profile = dcatApDe({ contributorID: "http://dcat-ap.de/def/contributors/openDataHRO" });
    expect(applyProfile({ $type: "Dataset", $other } as Dataset, profile).value.$other).toEqual($other);
  });

  test("takes the date of the record for a dataset without one (convention 40)", () => {
    const modified = { value: "2024" };
    const dataset: Dataset = { $type: "Dataset", isPrimaryTopicOf: [{ $type: "CatalogRecord", modified }] };
    expect(applyProfile(dataset, DCAT_AP_DE).value.modified).toEqual(modified);
  });

  test("names who is to be named only where the licence asks for it (convention 35)", () => {
    const profile = dcatApDe({ licenseAttributionByText: "Stadt Rostock" });
    const named = (license: string) =>
      applyProfile(withDistribution({ license: iri(license) }), profile).value.distribution?.[0]?.$other;
    expect(named(`${EU}licence/DLDE_BY_2_0`)).toEqual({
      [DCATDE.licenseAttributionByText]: [{ value: "Stadt Rostock" }],
    });
    expect(named(`${EU}licence/CC0`)).toBeUndefined();
  });

  test("takes the name from the note of the source that GDI-DE has among the constraints", () => {
    const note = text("Quellenvermerk: © Stadt Rostock 2024", "de");
    const rights = [{ $type: "RightsStatement" as const, description: [note] }];
    const named = (license: string) =>
      applyProfile(withDistribution({ license: iri(license), rights }), DCAT_AP_DE).value.distribution?.[0]?.$other;
    expect(named("https://www.govdata.de/dl-de/by-2-0")).toEqual({
      [DCATDE.licenseAttributionByText]: [text("© Stadt Rostock 2024", "de")],
    });
    expect(named("https://www.govdata.de/dl-de/zero-2-0")).toBeUndefined();
  });

  test("writes the maintainer of version 2 as geodcatap:custodian, and keeps that of GeoDCAT-AP", () => {
    const dataset: Dataset = {
      $type: "Dataset",
      custodian: [{ $type: "Agent", name: [text("A")] }],
      $other: { [DCATDE.maintainer]: [{ $type: "Agent", name: [text("B")] }, text("C")] },
    };
    const { value, losses } = applyProfile(dataset, DCAT_AP_DE);
    expect(value.custodian).toMatchObject([{ name: [text("A")] }, { name: [text("B")] }]);
    expect(value.$other).toEqual({ [DCATDE.maintainer]: [text("C")] });
    expect(losses).toEqual([]);
  });
});

describe("DCAT-AP CH", () => {
  test("takes the terms of use of version 1 from dct:rights as the licence", () => {
    const rights = [
      { $type: "RightsStatement" as const, label: [text("NonCommercialAllowed-CommercialAllowed-ReferenceRequired")] },
      { $type: "RightsStatement" as const, description: [text("Autre", "fr")] },
    ];
    const { value } = applyProfile(withDistribution({ rights }), DCAT_AP_CH);
    expect(value.distribution).toMatchObject([
      {
        license: { $id: "http://dcat-ap.ch/vocabulary/licenses/terms_by" },
        rights: [{ description: [text("Autre", "fr")] }],
      },
    ]);
  });

  test("writes one identifier, with the organisation; others become adms:identifier", () => {
    const dataset: Dataset = { $type: "Dataset", identifier: [{ value: "123" }, { value: "urn:x:456" }] };
    const { value, losses } = applyProfile(dataset, dcatApCh({ organization: "bafu" }));
    expect(value.identifier).toEqual([{ value: "123@bafu" }]);
    expect(value.admsIdentifier).toEqual([{ $type: "Identifier", notation: { value: "urn:x:456" } }]);
    expect(losses).toEqual([]);
  });

  test("reports texts without a language, and what it makes mandatory", () => {
    const { diagnostics } = applyProfile({ $type: "Dataset", title: [text("Wald")] } as Dataset, DCAT_AP_CH_3);
    expect(diagnostics.map(({ code, path }) => `${code} ${path ?? ""}`.trim())).toEqual([
      "dcat-ap-ch.language title",
      ...Array.from({ length: 4 }, () => "dcat.profile.mandatory"),
    ]);
  });

  test("has series in version 3 only", () => {
    const member: Dataset = { $type: "Dataset", inSeries: [iri("https://example.org/s")] };
    expect(applyProfile(member, DCAT_AP_CH).value.inSeries).toBeUndefined();
    expect(applyProfile(member, DCAT_AP_CH_3).value.inSeries).toEqual([{ $id: "https://example.org/s" }]);
  });
});

describe("DCAT-AP 3.0.0", () => {
  const dataset = (more: Omit<Dataset, "$type">): Dataset => ({ $type: "Dataset", ...more });

  test("names themes by IRIs: concepts without one are keywords", () => {
    const { value, losses } = applyProfile(
      dataset({
        keyword: [text("Wald", "de")],
        theme: [
          iri("http://publications.europa.eu/resource/authority/data-theme/ENVI"),
          {
            $type: "Concept",
            prefLabel: [text("Wald", "de"), text("forest", "en")],
            inScheme: [{ $type: "ConceptScheme", title: [text("Unser Thesaurus", "de")] }],
          },
        ],
      }),
      DCAT_AP_3_0_0,
    );
    expect(value.keyword).toEqual([text("Wald", "de"), text("forest", "en")]);
    expect(value.theme).toEqual([iri("http://publications.europa.eu/resource/authority/data-theme/ENVI")]);
    expect(losses.map(({ value: lost }) => lost)).toEqual(["Unser Thesaurus"]);
  });

  test("has one statement of rights with all texts, before one that is only named", () => {
    const rights = (value: string) => ({ $type: "RightsStatement" as const, description: [text(value)] });
    const limits = "http://inspire.ec.europa.eu/metadata-codelist/LimitationsOnPublicAccess/noLimitations";
    const { value, losses } = applyProfile(
      withDistribution({ rights: [iri(limits), rights("Namensnennung"), rights("Ohne Gewähr")] }),
      DCAT_AP_3_0_0,
    );
    expect(value.distribution?.[0]).toMatchObject({
      rights: [{ description: [text("Namensnennung"), text("Ohne Gewähr")] }],
    });
    expect(losses.map(({ value: lost }) => lost)).toEqual([limits]);
  });

  test("has the finest resolution, decimals for sizes, and geometries as literals", () => {
    const { value } = applyProfile(
      {
        ...withDistribution({ byteSize: typed("2048", XSD.nonNegativeInteger) }),
        spatialResolutionInMeters: [typed("25", XSD.decimal), typed("0.5", XSD.decimal)],
        spatial: [{ $type: "Location", geometry: [{ $type: "Geometry", asWKT: wkt("POINT(9 50)") }] }],
      } satisfies Dataset,
      DCAT_AP_3_0_0,
    );
    expect(value).toMatchObject({
      spatialResolutionInMeters: [{ value: "0.5" }],
      distribution: [{ byteSize: typed("2048", XSD.decimal) }],
      spatial: [{ geometry: [wkt("POINT(9 50)")] }],
    });
  });

  test("relates with a role to known classes only", () => {
    const role = { $type: "Role" as const, $id: "https://example.org/role/stereo-mate" };
    const { value, losses } = applyProfile(
      dataset({
        qualifiedRelation: [
          {
            $type: "Relationship",
            relation: [{ $type: "CataloguedResource", title: [text("Luftbild")] }],
            hadRole: [role],
          },
        ],
      }),
      DCAT_AP_3_0_0,
    );
    expect(value).toMatchObject({ relation: [{ title: [text("Luftbild")] }] });
    expect(value.qualifiedRelation).toBeUndefined();
    expect(losses.map(({ value: lost }) => lost)).toEqual([role.$id]);
  });
});
