import { type Dataset, GSP } from "@metabridge/dcat";
import { describe, expect, it } from "vitest";
import { calendarDate, readDate } from "./calendar-date.js";
import { chooseText } from "./choose-text.js";
import { frequencyOf, languagesOf, lineageOf } from "./codes.js";
import { DcatReader } from "./dcat-reader.js";
import { extentOf } from "./extent.js";
import { fit } from "./fit.js";
import { accessRightsOf, licenceOf, rightsOf } from "./licence.js";
import { resolutionOf } from "./resolution.js";
import { slug } from "./slug.js";
import { conformityOf, referenceSystemsOf } from "./standard.js";
import { temporalOf } from "./temporal.js";
import { keywordsOf, themesOf } from "./themes.js";

const EU = "http://publications.europa.eu/resource/authority/";
const INSPIRE = "http://inspire.ec.europa.eu/";
const open = (resource: Omit<Dataset, "$type">, languages: readonly string[] = []) =>
  DcatReader.open({ $type: "Dataset", ...resource }, { portal: "city", languages });
const lost = (reader: DcatReader) => reader.losses().map(({ value }) => value);

describe("the language of a field that holds one", () => {
  const texts = [{ value: "Wald", language: "de-CH" }, { value: "Forest", language: "en" }, { value: "Silva" }];
  it.each([
    [["de-CH"], "Wald"],
    [["de"], "Wald"],
    [["de-AT", "en"], "Wald"],
    [["it", "en"], "Forest"],
    [["it"], "Silva"],
  ])("%s gives %s", (languages, value) => expect(chooseText(texts, languages)?.value).toBe(value));
  it("is English, then the first, where no text is without a language", () => {
    expect(chooseText(texts.slice(0, 2))?.value).toBe("Forest");
    expect(chooseText(texts.slice(0, 1))?.value).toBe("Wald");
    expect(chooseText([])).toBeUndefined();
  });
});

describe("dates", () => {
  it("keep the day, and get a zone where a time must have one", () => {
    expect(calendarDate("2024-05-03", "date-time")).toBe("2024-05-03T00:00:00Z");
    expect(calendarDate("2024-05-03T08:00:00+02:00", "date-time")).toBe("2024-05-03T08:00:00+02:00");
    expect(calendarDate("2024-02", "date", "end")).toBe("2024-02-29");
  });
  it("that are none stay unread, with a diagnostic", () => {
    const reader = open({ issued: { value: "2013-13" } });
    expect(readDate(reader, "issued", "date")).toBeUndefined();
    expect(reader.diagnostics.map(({ code }) => code)).toEqual(["city.date"]);
    expect(lost(reader)).toEqual(["2013-13"]);
  });
  it("say so where a day was filled in", () => {
    const reader = open({ issued: { value: "2013" } });
    expect(readDate(reader, "issued", "date")).toBe("2013-01-01");
    expect(reader.diagnostics).toMatchObject([{ code: "city.date.filled", severity: "info" }]);
  });
});

describe("names for addresses", () => {
  it("hold lower-case ASCII only", () => expect(slug("Œuvres d'Art – Straße № 5")).toBe("oeuvres-d-art-strasse-no-5"));
  it("are cut at a word", () => expect(slug("plan local d'urbanisme", { maxLength: 12 })).toBe("plan-local-d"));
  it("are there for texts in other scripts too", () => expect(slug("δέντρα")).toMatch(/^[a-z0-9-]+$/));
  it("are never taken twice", () => {
    const taken = new Set(["a-b"]);
    expect([slug("A b", { taken }), slug("a B", { taken, maxLength: 3 })]).toEqual(
      ["a-b-2", "a-3"].map((one, at) => (at === 1 ? "a-2" : one)),
    );
  });
  it("cut a text at a word", () => expect(fit("ein langer Satz", 11)).toEqual({ value: "ein langer…", cut: true }));
});

describe("licences and rights", () => {
  it("is the resource's own, and the same of the distributions is said with it", () => {
    const licence = () => ({
      $type: "LicenseDocument" as const,
      $id: `${EU}licence/CC_BY_4_0`,
      title: [{ value: "CC BY" }],
    });
    const reader = open({ license: licence(), distribution: [{ $type: "Distribution", license: licence() }] });
    expect(licenceOf(reader)?.licence?.id).toBe("CC-BY-4.0");
    expect(lost(reader)).toEqual([]);
  });
  it("is found in words", () => {
    const reader = open({
      license: { $type: "LicenseDocument", title: [{ value: "Licence Ouverte / Open Licence version 2.0" }] },
    });
    expect(licenceOf(reader)?.licence?.spdx).toBe("etalab-2.0");
  });
  it("that is not known keeps its words", () => {
    const view = licenceOf(open({ license: { $type: "LicenseDocument", label: [{ value: "Ask the mayor" }] } }));
    expect([view?.licence, view?.text]).toEqual([undefined, "Ask the mayor"]);
  });
  it("tells who may have the data", () => {
    const reader = open({ accessRights: { $id: `${EU}access-right/PUBLIC` } });
    expect(accessRightsOf(reader)?.code).toBe("PUBLIC");
    expect(lost(reader)).toEqual([]);
  });
  it("is none where INSPIRE says that no conditions apply: that is a statement of rights", () => {
    const $id = `${INSPIRE}metadata-codelist/ConditionsApplyingToAccessAndUse/noConditionsApply`;
    const reader = open({ license: { $type: "LicenseDocument", $id, title: [{ value: "Keine Bedingungen" }] } });
    expect([licenceOf(reader), rightsOf(reader)]).toEqual([undefined, ["Keine Bedingungen"]]);
    expect(lost(reader)).toEqual([]);
  });
  it("gives each statement once", () => {
    const rights = () => [{ $type: "RightsStatement" as const, description: [{ value: "Name the city" }] }];
    expect(rightsOf(open({ rights: rights(), distribution: [{ $type: "Distribution", rights: rights() }] }))).toEqual([
      "Name the city",
    ]);
  });
});

describe("the area", () => {
  const box = { value: "POLYGON((1 49,2 49,2 50,1 50,1 49))", datatype: GSP.wktLiteral };
  it("is a box, of any encoding", () => {
    const reader = open({ spatial: [{ $type: "Location", bbox: [box] }] });
    expect(extentOf(reader).bbox).toEqual([1, 49, 2, 50]);
    expect(lost(reader)).toEqual([]);
  });
  it("has latitude first where the literal names EPSG:4326", () => {
    const value = "<http://www.opengis.net/def/crs/EPSG/0/4326> POLYGON((49 1,49 2,50 2,50 1,49 1))";
    expect(
      extentOf(open({ spatial: [{ $type: "Location", bbox: [{ value, datatype: GSP.wktLiteral }] }] })).bbox,
    ).toEqual([1, 49, 2, 50]);
  });
  it("is not all said by the box around a finer outline", () => {
    const reader = open({
      spatial: [
        { $type: "Location", geometry: [{ value: "POLYGON((1 49,2 49,2 50,1 49))", datatype: GSP.wktLiteral }] },
      ],
    });
    expect(extentOf(reader).bbox).toEqual([1, 49, 2, 50]);
    expect(lost(reader)).toEqual(["POLYGON((1 49,2 49,2 50,1 49))"]);
    expect(extentOf(reader).geometry).toMatchObject({ type: "Polygon" });
    expect(lost(reader)).toEqual([]);
  });
  it("has names and codes", () => {
    const extent = extentOf(
      open({ spatial: [{ $type: "Location", $id: `${EU}country/FRA`, prefLabel: [{ value: "France" }] }] }),
    );
    expect([extent.names, extent.iris]).toEqual([["France"], [`${EU}country/FRA`]]);
  });
  it("is no box where the numbers are not on Earth, and these are lost", () => {
    const value = "POLYGON((600000 200000,700000 200000,700000 300000,600000 300000,600000 200000))";
    const reader = open({ spatial: [{ $type: "Location", bbox: [{ value, datatype: GSP.wktLiteral }] }] });
    expect(extentOf(reader).bbox).toBeUndefined();
    expect(lost(reader)).toEqual([value]);
  });
});

describe("themes and keywords", () => {
  const reader = open({
    keyword: [{ value: "Baum" }, { value: "baum" }, { value: "Hecke; Busch" }],
    theme: [
      { $id: `${INSPIRE}theme/ps` },
      { $id: `${EU}data-theme/ENVI` },
      { $type: "Concept", prefLabel: [{ value: "Umwelt" }] },
    ],
    topicCategory: [{ $id: `${INSPIRE}metadata-codelist/TopicCategory/environment` }],
    hvdCategory: [{ $id: "http://data.europa.eu/bna/c_dd313021" }],
  });
  it("are told apart by their lists", () => {
    const themes = themesOf(reader);
    expect(themes.eu.map(({ code }) => code)).toEqual(["ENVI"]);
    expect(themes.inspire.map(({ code }) => code)).toEqual(["ps"]);
    expect(themes.topics.map(({ code }) => code)).toEqual(["environment"]);
    expect(themes.hvd.map(({ code }) => code)).toEqual(["c_dd313021"]);
  });
  it("give keywords with the concepts of other thesauri, each once", () =>
    expect(keywordsOf(reader)).toEqual(["Baum", "Hecke", "Busch", "Umwelt"]));
  it("imply EU themes where none is named", () =>
    expect(themesOf(open({ theme: [{ $id: `${INSPIRE}theme/ps` }] })).euOrImplied.map(({ code }) => code)).toEqual([
      "ENVI",
    ]));
  it("leave a list that nobody takes among the losses", () => {
    const one = open({ theme: [{ $id: `${INSPIRE}theme/ps` }, { $id: `${EU}data-theme/ENVI` }] });
    expect(themesOf(one).eu).toHaveLength(1);
    expect(lost(one)).toEqual([`${INSPIRE}theme/ps`]);
  });
});

describe("codes and standards", () => {
  it("are read by IRI or label", () => {
    const reader = open({
      accrualPeriodicity: { $id: `${EU}frequency/ANNUAL` },
      language: [{ $id: `${EU}language/FRA` }, { $id: "https://example.org/none-at-all" }],
      provenance: [{ $type: "ProvenanceStatement", description: [{ value: "Drawn by hand" }] }],
      temporal: [{ $type: "PeriodOfTime", startDate: { value: "2020" }, endDate: { value: "2021-02" } }],
    });
    expect(frequencyOf(reader)?.iso).toBe("annually");
    expect(languagesOf(reader).map(({ tag }) => tag)).toEqual(["fr"]);
    expect(lineageOf(reader)).toBe("Drawn by hand");
    expect(temporalOf(reader)).toEqual([{ start: "2020-01-01", end: "2021-02-28" }]);
    expect(lost(reader)).toEqual(["https://example.org/none-at-all"]);
  });
  it("that the portal has not are left unread", () => {
    const reader = open({
      accrualPeriodicity: { $id: `${EU}frequency/ANNUAL` },
      language: [{ $id: `${EU}language/FRA` }],
    });
    expect(frequencyOf(reader, ({ code }) => code === "DAILY")).toBeUndefined();
    expect(languagesOf(reader, ({ tag }) => tag === "de")).toEqual([]);
    expect(lost(reader)).toEqual([`${EU}frequency/ANNUAL`, `${EU}language/FRA`]);
  });
  it("take the labels of registers with them", () => {
    const reader = open({
      status: {
        $type: "Concept",
        $id: `${EU}dataset-status/COMPLETED`,
        prefLabel: [{ value: "Completed", language: "en" }],
      },
    });
    expect(reader.iri("status")).toBe(`${EU}dataset-status/COMPLETED`);
    expect(lost(reader)).toEqual([]);
  });
  it("tell reference systems from other standards, and results of tests from both", () => {
    const reader = open({
      conformsTo: [
        { $id: "http://www.opengis.net/def/crs/EPSG/0/2154" },
        { $type: "Standard", title: [{ value: "CNIG PLU" }] },
      ],
      wasUsedBy: [
        {
          $type: "Activity",
          qualifiedAssociation: [
            {
              $type: "Association",
              hadPlan: [
                { $type: "Plan", wasDerivedFrom: [{ $type: "Standard", title: [{ value: "Regulation 1089/2010" }] }] },
              ],
            },
          ],
          generated: [
            { $type: "Entity", type: [{ $id: `${INSPIRE}metadata-codelist/DegreeOfConformity/notConformant` }] },
          ],
        },
      ],
    });
    expect(referenceSystemsOf(reader).map(({ crs }) => crs?.code)).toEqual(["2154"]);
    expect(conformityOf(reader).map(({ title, degree }) => `${title}: ${degree}`)).toEqual([
      "Regulation 1089/2010: notConformant",
      "CNIG PLU: conformant",
    ]);
    expect(lost(reader)).toEqual([]);
  });
  it("read scales as denominators", () => {
    const reader = open({
      hasQualityMeasurement: [
        {
          $type: "QualityMeasurement",
          isMeasurementOf: { $id: "http://data.europa.eu/930/spatialResolutionAsScale" },
          value: { value: "0.00004" },
        },
      ],
      spatialResolutionInMeters: [{ value: "5" }],
    });
    expect(resolutionOf(reader).scales).toEqual([25000]);
    expect(lost(reader)).toEqual(["5"]);
  });
});
