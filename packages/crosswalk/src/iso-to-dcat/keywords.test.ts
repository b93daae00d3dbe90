import type { MD_Keywords } from "@metabridge/iso19115";
import { describe, expect, it } from "vitest";
import { anchor, code, datasetRecord, day, serviceRecord, words } from "../../test/record.js";
import { isoToDcat } from "./iso-to-dcat.js";

const THEME = "http://publications.europa.eu/resource/authority/data-theme/";

const keywords = (keyword: MD_Keywords["keyword"], thesaurus?: object): MD_Keywords =>
  ({
    $type: "MD_Keywords",
    keyword,
    ...(thesaurus === undefined ? {} : { thesaurusName: { $type: "CI_Citation", ...thesaurus } }),
  }) as MD_Keywords;

const of = (...descriptiveKeywords: MD_Keywords[]) => isoToDcat(datasetRecord({ descriptiveKeywords })).value;

describe("keywords", () => {
  it("without a thesaurus are keywords in all their languages, each once", () => {
    expect(of(keywords([words("Rad", { "#FR": "vélo" }), words("Rad"), words("Weg")])).keyword).toEqual([
      { value: "Rad", language: "de" },
      { value: "vélo", language: "fr" },
      { value: "Weg", language: "de" },
    ]);
  });

  it("of a thesaurus are concepts in its scheme", () => {
    const date = [{ $type: "CI_Date", date: day("2010-01-13"), dateType: code("publication") }];
    expect(of(keywords([words("Verkehrsweg")], { title: words("GEMET"), date })).theme).toEqual([
      {
        $type: "Concept",
        prefLabel: [{ value: "Verkehrsweg", language: "de" }],
        inScheme: [
          {
            $type: "ConceptScheme",
            title: [{ value: "GEMET", language: "de" }],
            issued: { value: "2010-01-13", datatype: "http://www.w3.org/2001/XMLSchema#date" },
          },
        ],
      },
    ]);
  });

  it("that name one concept in two ways are its label and another label of it", () => {
    const { theme } = of(
      keywords([words("Bodenbedeckung"), anchor("Land cover", "http://inspire.ec.europa.eu/theme/lc")], {
        title: words("GEMET - INSPIRE themes, version 1.0"),
      }),
    );
    const labels = (theme ?? []).flatMap((one) => (one.$type === "Concept" ? [[one.prefLabel, one.altLabel]] : []));
    expect(labels.slice(0, 2)).toEqual([
      [[{ value: "Bodenbedeckung", language: "de" }], undefined],
      [undefined, [{ value: "Land cover", language: "de" }]],
    ]);
  });

  it("of one thesaurus have one scheme", () => {
    const { theme } = of(keywords([words("Verkehrsweg"), words("Radweg")], { title: words("GEMET") }));
    const [first, second] = (theme ?? []).map((one) => (one.$type === "Concept" ? one.inScheme?.[0] : undefined));
    expect(first).toMatchObject({ $type: "ConceptScheme" });
    expect(second).toBe(first);
  });

  it("of the list of high-value datasets are its categories, by their names too", () => {
    const { hvdCategory, theme } = of(
      keywords([words("Erdbeobachtung und Umwelt"), words("Baum")], { title: words("High-value dataset categories") }),
    );
    expect(hvdCategory).toMatchObject([
      { $id: "http://data.europa.eu/bna/c_dd313021", prefLabel: [{ value: "Erdbeobachtung und Umwelt" }] },
    ]);
    expect(theme).toMatchObject([{ prefLabel: [{ value: "Baum" }] }]);
  });

  it("that are anchors have the IRI of their concept", () => {
    const value = of(keywords([anchor("Radweg", "http://www.eionet.europa.eu/gemet/concept/8792")]));
    expect(value.theme).toEqual([
      {
        $type: "Concept",
        $id: "http://www.eionet.europa.eu/gemet/concept/8792",
        prefLabel: [{ value: "Radweg", language: "de" }],
      },
    ]);
    expect(value.keyword).toBeUndefined();
  });

  it("that are INSPIRE themes in any language name the theme and the EU's", () => {
    const value = of(keywords([words("Verkehrsnetze")], { title: words("GEMET - INSPIRE themes, version 1.0") }));
    expect(value.theme).toMatchObject([
      {
        $id: "http://inspire.ec.europa.eu/theme/tn",
        prefLabel: [{ value: "Verkehrsnetze", language: "de" }],
        inScheme: [{ $id: "http://inspire.ec.europa.eu/theme" }],
      },
      { $id: `${THEME}TRAN`, prefLabel: [{ value: "Transport", language: "en" }] },
    ]);
  });

  it("that are themes of the EU are these", () => {
    expect(of(keywords([anchor("Verkehr", `${THEME}TRAN`)])).theme).toMatchObject([{ $id: `${THEME}TRAN` }]);
  });

  it("that are laws and categories of high-value datasets say so", () => {
    const value = of(
      keywords([anchor("HVD", "http://data.europa.eu/eli/reg_impl/2023/138/oj")]),
      keywords([anchor("Mobilität", "http://data.europa.eu/bna/c_b79e35eb")], {
        title: anchor("High-value dataset categories", "http://data.europa.eu/bna/asd487ae75"),
      }),
    );
    expect(value.applicableLegislation).toEqual([
      {
        $type: "LegalResource",
        $id: "http://data.europa.eu/eli/reg_impl/2023/138/oj",
        title: [{ value: "HVD", language: "de" }],
      },
    ]);
    expect(value.hvdCategory).toMatchObject([{ $id: "http://data.europa.eu/bna/c_b79e35eb" }]);
  });

  it("of a service can be its category", () => {
    const { value } = isoToDcat(serviceRecord({ descriptiveKeywords: [keywords([words("infoMapAccessService")])] }));
    expect(value).toMatchObject({
      serviceCategory: [
        { $id: "http://inspire.ec.europa.eu/metadata-codelist/SpatialDataServiceCategory/infoMapAccessService" },
      ],
      keyword: [{ value: "infoMapAccessService", language: "de" }],
    });
  });
});

describe("topic categories", () => {
  it("are kept, and stand for themes of the EU where no keyword names one", () => {
    const { value } = isoToDcat(datasetRecord({ topicCategory: [code("transportation"), code("transportation")] }));
    expect(value.topicCategory).toEqual([
      {
        $type: "Concept",
        $id: "http://inspire.ec.europa.eu/metadata-codelist/TopicCategory/transportation",
        prefLabel: [{ value: "Transportation", language: "en" }],
      },
    ]);
    expect(value.theme).toMatchObject([{ $id: `${THEME}TRAN` }]);
  });

  it("that nobody knows are left out with a warning", () => {
    const { value, diagnostics } = isoToDcat(datasetRecord({ topicCategory: [code("Radverkehr")] }));
    expect(value.topicCategory).toBeUndefined();
    expect(diagnostics).toMatchObject([{ code: "crosswalk.topic-category.unknown" }]);
  });
});
