import { describe, expect, test } from "vitest";
import { DATASET, judged, recordOf, VIEW_SERVICE, withChange } from "../../../test/records.js";
import { validateInspire } from "../../validate.js";

type Row = readonly [
  fact: string,
  rule: string,
  from: string | RegExp,
  to: string,
  verdicts: string,
  found: readonly string[],
];

const DATA_LANGUAGE = /(<gmd:language>)(<gmd:LanguageCode [^>]*>)(<\/gmd:language><gmd:characterSet>)/;
const RESOLUTION = /<gmd:equivalentScale>.*?<\/gmd:equivalentScale>/;
const SCALE = "<gco:Integer>5000</gco:Integer>";
const KEYWORD = "<gco:CharacterString>Usage des sols</gco:CharacterString>";
const IDENTIFIER = "<gco:CharacterString>https://data.rouen.example/id/plu</gco:CharacterString>";

const ROWS: readonly Row[] = [
  [
    "a level of its own",
    "1.1",
    'codeListValue="dataset"/></gmd:hierarchyLevel>',
    'codeListValue="tile"/></gmd:hierarchyLevel>',
    "failed/failed",
    ["resource-type.not-data"],
  ],
  [
    "a series",
    "1.1",
    'codeListValue="dataset"/></gmd:hierarchyLevel>',
    'codeListValue="series"/></gmd:hierarchyLevel>',
    "passed/passed",
    [],
  ],
  ["no identifier", "1.3", /<gmd:identifier>.*?<\/gmd:identifier>/, "", "failed/failed", ["identifier.missing"]],
  ["an empty identifier", "1.3", IDENTIFIER, "<gco:CharacterString/>", "failed/failed", ["identifier.empty"]],
  [
    "an identifier that is no URI",
    "1.3",
    IDENTIFIER,
    "<gco:CharacterString>PLU_2025</gco:CharacterString>",
    "passed/passed",
    ["identifier.not-uri"],
  ],
  ["a theme as its code", "1.4", KEYWORD, "<gco:CharacterString>lu</gco:CharacterString>", "passed/passed", []],
  [
    "a theme in small letters",
    "1.4",
    KEYWORD,
    "<gco:CharacterString>usage des sols</gco:CharacterString>",
    "passed/failed",
    [],
  ],
  [
    "a theme by its address",
    "1.4",
    KEYWORD,
    '<gmx:Anchor xlink:href="http://inspire.ec.europa.eu/theme/lu">PLU</gmx:Anchor>',
    "passed/failed",
    [],
  ],
  [
    "a keyword that is no theme",
    "1.4",
    KEYWORD,
    "<gco:CharacterString>urbanisme</gco:CharacterString>",
    "failed/failed",
    ["theme.no-theme", "theme.unknown"],
  ],
  [
    "another spelling of the vocabulary",
    "1.4",
    "GEMET - INSPIRE themes, version 1.0",
    "GEMET – INSPIRE Themes 1.0",
    "passed/failed",
    ["theme.thesaurus-title"],
  ],
  [
    "a theme without its vocabulary",
    "1.4",
    /<gmd:thesaurusName><gmd:CI_Citation><gmd:title><gco:CharacterString>GEMET.*?<\/gmd:thesaurusName>/,
    "",
    "failed/failed",
    ["theme.without-thesaurus"],
  ],
  ["an empty scale", "1.5", SCALE, "<gco:Integer/>", "failed/failed", ["resolution.scale"]],
  ["a scale of zero", "1.5", SCALE, "<gco:Integer>0</gco:Integer>", "failed/passed", ["resolution.scale"]],
  [
    "a distance",
    "1.5",
    RESOLUTION,
    '<gmd:distance><gco:Distance uom="m">0.5</gco:Distance></gmd:distance>',
    "passed/passed",
    [],
  ],
  [
    "a distance in words",
    "1.5",
    RESOLUTION,
    '<gmd:distance><gco:Distance uom="m">half</gco:Distance></gmd:distance>',
    "failed/failed",
    ["resolution.distance"],
  ],
  ["a resolution of nothing", "1.5", RESOLUTION, "", "failed/failed", ["resolution.empty"]],
  [
    "a language of the data as text",
    "1.6",
    DATA_LANGUAGE,
    "$1<gco:CharacterString>fre</gco:CharacterString>$3",
    "failed/failed",
    ["data-language.missing"],
  ],
  [
    "data without language",
    "1.6",
    DATA_LANGUAGE,
    '$1<gmd:LanguageCode codeList="http://www.loc.gov/standards/iso639-2/" codeListValue="zxx"/>$3',
    "passed/passed",
    [],
  ],
  [
    "a language by its terminological code",
    "1.6",
    DATA_LANGUAGE,
    '$1<gmd:LanguageCode codeList="http://www.loc.gov/standards/iso639-2/" codeListValue="deu"/>$3',
    "failed/failed",
    ["data-language.unknown"],
  ],
  ["a topic in another case", "1.7", "planningCadastre", "PlanningCadastre", "failed/failed", ["topic.unknown"]],
  ["no topic", "1.7", /<gmd:topicCategory>.*?<\/gmd:topicCategory>/, "", "failed/failed", ["topic.missing"]],
  [
    "an address on the own machine",
    "1.8",
    "https://data.rouen.example/plu.gml",
    "http://localhost:8080/plu.gml",
    "failed/failed",
    ["locator.local"],
  ],
  [
    "an address in capitals",
    "1.8",
    "https://data.rouen.example/plu.gml",
    "HTTPS://DATA.ROUEN.EXAMPLE/plu.gml",
    "passed/failed",
    [],
  ],
  [
    "an address in a sentence",
    "1.8",
    "https://data.rouen.example/plu.gml",
    "Voir https://data.rouen.example/plu.gml",
    "failed/passed",
    ["locator.invalid"],
  ],
  [
    "an online resource without an address",
    "1.8",
    "<gmd:URL>https://data.rouen.example/plu.gml</gmd:URL>",
    "<gmd:URL/>",
    "failed/failed",
    ["locator.no-url"],
  ],
  [
    "a scope of features",
    "1.9",
    /(<gmd:DQ_Scope>.*?codeListValue=")dataset/,
    "$1feature",
    "failed/failed",
    ["quality.scope"],
  ],
  [
    "a second quality section about features",
    "1.9",
    "</gmd:dataQualityInfo>",
    '</gmd:dataQualityInfo><gmd:dataQualityInfo><gmd:DQ_DataQuality><gmd:scope><gmd:DQ_Scope><gmd:level><gmd:MD_ScopeCode codeList="x" codeListValue="feature"/></gmd:level></gmd:DQ_Scope></gmd:scope></gmd:DQ_DataQuality></gmd:dataQualityInfo>',
    "passed/failed",
    [],
  ],
  ["the regulation with another number sign", "1.10", "(UE) N o 1089", "(UE) n° 1089", "passed/failed", []],
  [
    "the regulation by a title of its own",
    "1.10",
    /RÈGLEMENT \(UE\).*?géographiques/,
    "Règlement 1089/2010",
    "failed/failed",
    ["conformity.regulation-title"],
  ],
  ["no lineage", "1.11", /<gmd:lineage>.*?<\/gmd:lineage>/, "", "failed/failed", ["lineage.missing"]],
  ["an empty lineage statement", "1.11", "Saisi d’après le cadastre.", "", "failed/failed", ["lineage.empty"]],
];

describe("data sets and series", () => {
  test.each(ROWS)("%s (%s)", (_fact, number, from, to, verdicts, found) => {
    const xml = withChange(DATASET, from, to);
    const rule = `md datasets-and-series ${number}`;
    const byDefault = judged(xml, rule);
    expect(`${byDefault.verdict}/${judged(xml, rule, "reference").verdict}`).toBe(verdicts);
    expect(byDefault.found).toEqual(found);
  });

  test("services come under none of these rules", () => {
    for (let number = 1; number <= 11; number++) {
      expect(judged(VIEW_SERVICE, `md datasets-and-series 1.${number}`).verdict).toBe("not-applicable");
    }
  });

  test("two records with one identifier are both told", () => {
    const report = validateInspire([recordOf(DATASET), recordOf(DATASET)]);
    const verdicts = report.records.map(
      ({ results }) => results.find(({ rule }) => rule === "md datasets-and-series 1.3")?.verdict,
    );
    expect(verdicts).toEqual(["failed", "failed"]);
  });

  test("a finding has the place and the XML that can stand instead", () => {
    const xml = withChange(DATASET, /<gmd:topicCategory>.*?<\/gmd:topicCategory>/, "");
    const report = validateInspire(recordOf(xml), { suites: ["datasets-and-series"] });
    const finding = report.records[0]?.results.find(({ rule }) => rule.endsWith(" 1.7"))?.findings[0];
    expect(finding).toMatchObject({
      code: "inspire.1.7.topic.missing",
      message: "The resource has no topic category.",
      path: "identificationInfo[0]/topicCategory",
      line: 1,
      fix: "<gmd:topicCategory>\n  <gmd:MD_TopicCategoryCode>environment</gmd:MD_TopicCategoryCode>\n</gmd:topicCategory>",
    });
  });
});
