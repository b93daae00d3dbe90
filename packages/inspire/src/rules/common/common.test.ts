import { describe, expect, test } from "vitest";
import { DATASET, judged, VIEW_SERVICE, withChange } from "../../../test/records.js";

type Row = readonly [
  fact: string,
  rule: string,
  from: string | RegExp,
  to: string,
  verdicts: string,
  found: readonly string[],
];

const LANGUAGE =
  '<gmd:language><gmd:LanguageCode codeList="http://www.loc.gov/standards/iso639-2/" codeListValue="fre"/></gmd:language>';

/** What a change makes of a sound record: the verdict in the default mode / in the reference mode, and what is found. */
const ROWS: readonly Row[] = [
  [
    "a language as text",
    "C.5",
    LANGUAGE,
    "<gmd:language><gco:CharacterString>fre</gco:CharacterString></gmd:language>",
    "failed/failed",
    ["metadata-language.as-text"],
  ],
  ["no language", "C.5", LANGUAGE, "", "failed/failed", ["metadata-language.missing"]],
  [
    "the terminological code of French",
    "C.5",
    'codeListValue="fre"',
    'codeListValue="fra"',
    "failed/failed",
    ["metadata-language.not-official"],
  ],
  [
    "a language that is not official",
    "C.5",
    'codeListValue="fre"',
    'codeListValue="nor"',
    "failed/failed",
    ["metadata-language.not-official"],
  ],
  [
    "the code list of ISO",
    "C.5",
    "http://www.loc.gov/standards/iso639-2/",
    "http://standards.iso.org/x#LanguageCode",
    "failed/failed",
    ["language.code-list"],
  ],
  [
    "the linked data of the Library of Congress",
    "C.5",
    "http://www.loc.gov/standards/iso639-2/",
    "http://id.loc.gov/vocabulary/iso639-2",
    "passed/failed",
    [],
  ],
  [
    "the code list with https",
    "C.5",
    "http://www.loc.gov/standards/iso639-2/",
    "https://www.loc.gov/standards/iso639-2",
    "passed/passed",
    [],
  ],
  [
    "a contact who is the owner",
    "C.6",
    'codeListValue="pointOfContact"',
    'codeListValue="owner"',
    "failed/failed",
    ["metadata-contact.role"],
  ],
  [
    "a contact without an organisation",
    "C.6",
    "<gmd:organisationName><gco:CharacterString>Ville de Rouen</gco:CharacterString></gmd:organisationName>",
    "",
    "failed/failed",
    ["party.organisation-missing"],
  ],
  [
    "an e-mail address that is none",
    "C.6",
    "geo@rouen.example",
    "www.rouen.example",
    "passed/passed",
    ["party.email-malformed"],
  ],
  ["no contact", "C.6", /<gmd:contact>.*?<\/gmd:contact>/, "", "failed/failed", ["metadata-contact.missing"]],
  [
    "a date of the record that is not in the calendar",
    "C.7",
    "2026-01-31",
    "2026-02-30",
    "failed/failed",
    ["date.invalid"],
  ],
  ["a date with a time in gco:Date", "C.7", "2026-01-31", "2026-01-31T12:00:00", "failed/failed", ["date.invalid"]],
  ["no date of the record", "C.7", /<gmd:dateStamp>.*?<\/gmd:dateStamp>/, "", "failed/failed", ["date-stamp.missing"]],
  ["an empty title", "C.8", "Plan local d’urbanisme de Rouen", " ", "failed/failed", ["title.empty"]],
  [
    "two titles",
    "C.8",
    "<gmd:title>",
    "<gmd:title><gco:CharacterString>PLU</gco:CharacterString></gmd:title><gmd:title>",
    "failed/failed",
    ["title.several"],
  ],
  ["no abstract", "C.9", /<gmd:abstract>.*?<\/gmd:abstract>/, "", "failed/failed", ["abstract.missing"]],
  [
    "no point of contact",
    "C.10",
    /<gmd:pointOfContact>.*?<\/gmd:pointOfContact>/,
    "",
    "failed/failed",
    ["point-of-contact.missing"],
  ],
  [
    "a role that ISO does not know",
    "C.10",
    'codeListValue="owner"',
    'codeListValue="boss"',
    "failed/failed",
    ["party.role-unknown"],
  ],
  [
    "a date of a type of its own",
    "C.11",
    'codeListValue="revision"',
    'codeListValue="released"',
    "failed/failed",
    ["resource-date.missing"],
  ],
  ["a year alone", "C.11", "2025-06-01", "2025", "passed/passed", []],
  ["a date with a decimal comma", "C.11", "2025-06-01", "01.06.2025", "failed/failed", ["date.invalid"]],
  [
    "two dates of revision",
    "C.13",
    /<gmd:date><gmd:CI_Date>.*?<\/gmd:CI_Date><\/gmd:date>/,
    "$&$&",
    "failed/failed",
    ["date-type.several"],
  ],
  [
    "a period that begins with an empty date",
    "C.14",
    "<gml:beginPosition>2020-01-01</gml:beginPosition>",
    "<gml:beginPosition/>",
    "failed/failed",
    ["temporal-extent.position-empty"],
  ],
  [
    "a period whose beginning is an instant",
    "C.14",
    "<gml:beginPosition>2020-01-01</gml:beginPosition>",
    '<gml:begin><gml:TimeInstant gml:id="i1"><gml:timePosition>2020-01-01</gml:timePosition></gml:TimeInstant></gml:begin>',
    "passed/failed",
    [],
  ],
  [
    "an end that is over",
    "C.14",
    'indeterminatePosition="now"',
    'indeterminatePosition="soon"',
    "failed/failed",
    ["temporal-extent.indeterminate"],
  ],
  [
    "a vocabulary dated by its revision",
    "C.15",
    /2008-06-01(.*?)codeListValue="publication"/,
    '2008-06-01$1codeListValue="revision"',
    "passed/failed",
    [],
  ],
  [
    "a vocabulary without a date",
    "C.15",
    /<gmd:date><gmd:CI_Date><gmd:date><gco:Date>2008-06-01.*?<\/gmd:CI_Date><\/gmd:date>/,
    "",
    "failed/failed",
    ["thesaurus.date-missing"],
  ],
  [
    "two groups from one vocabulary",
    "C.16",
    /<gmd:descriptiveKeywords>.*?<\/gmd:descriptiveKeywords>/,
    "$&$&",
    "failed/failed",
    ["thesaurus.several-groups"],
  ],
  [
    "limitations with an https address",
    "C.17",
    "http://inspire.ec.europa.eu/metadata-codelist/LimitationsOnPublicAccess/",
    "https://inspire.ec.europa.eu/metadata-codelist/LimitationsOnPublicAccess/",
    "passed/failed",
    ["limitations.https"],
  ],
  [
    "limitations as text",
    "C.17",
    /<gmx:Anchor xlink:href="[^"]*noLimitations">(.*?)<\/gmx:Anchor>/,
    "<gco:CharacterString>Pas de restriction d’accès public</gco:CharacterString>",
    "failed/failed",
    ["limitations.as-text"],
  ],
  [
    "a case of Article 13 that there is not",
    "C.17",
    "noLimitations",
    "INSPIRE_Directive_Article13_1z",
    "failed/failed",
    ["limitations.unknown-value"],
  ],
  [
    "a condition that the registry does not know",
    "C.18",
    "noConditionsApply",
    "onlyOnSundays",
    "failed/failed",
    ["conditions.unknown-value"],
  ],
  [
    "conditions as text",
    "C.18",
    /<gmx:Anchor xlink:href="[^"]*noConditionsApply">(.*?)<\/gmx:Anchor>/,
    "<gco:CharacterString>Licence Ouverte 2.0</gco:CharacterString>",
    "passed/passed",
    [],
  ],
  [
    "conditions that are not told",
    "C.18",
    /<gmd:otherConstraints><gmx:Anchor xlink:href="[^"]*noConditionsApply">.*?<\/gmd:otherConstraints>/,
    "",
    "failed/failed",
    ["conditions.not-stated"],
  ],
  ["one decimal", "C.19", "1.03", "1.0", "failed/failed", ["bounding-box.precision"]],
  ["a box upside down", "C.19", "49.41", "49.91", "failed/failed", ["bounding-box.upside-down"]],
  ["projected coordinates", "C.19", "1.15", "561000.00", "failed/failed", ["bounding-box.out-of-range"]],
  ["no statement of conformity", "C.20", /<gmd:report>.*?<\/gmd:report>/, "", "failed/failed", ["conformity.missing"]],
  [
    "a regulation without a date",
    "C.21",
    /<gmd:date><gmd:CI_Date><gmd:date><gco:Date>2010-12-08.*?<\/gmd:CI_Date><\/gmd:date>/,
    "",
    "failed/failed",
    ["conformity.date-missing"],
  ],
  [
    "a degree of conformity that is empty",
    "C.22",
    "<gmd:pass><gco:Boolean>true</gco:Boolean></gmd:pass>",
    "<gmd:pass/>",
    "failed/failed",
    ["conformity.degree-missing"],
  ],
  [
    "conformity that was not evaluated",
    "C.22",
    "<gmd:pass><gco:Boolean>true</gco:Boolean></gmd:pass>",
    '<gmd:pass gco:nilReason="unknown"/>',
    "passed/passed",
    [],
  ],
];

describe("the common requirements", () => {
  test.each(ROWS)("%s (%s)", (_fact, number, from, to, verdicts, found) => {
    const xml = withChange(DATASET, from, to);
    const rule = `md common req ${number}`;
    const byDefault = judged(xml, rule);
    expect(`${byDefault.verdict}/${judged(xml, rule, "reference").verdict}`).toBe(verdicts);
    expect(byDefault.found).toEqual(found);
  });

  test("a sound record passes them all in both modes", () => {
    for (const number of [1, 2, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22]) {
      for (const mode of ["default", "reference"] as const) {
        expect(judged(DATASET, `md common req C.${number}`, mode), `C.${number} ${mode}`).toEqual({
          verdict: "passed",
          found: [],
        });
      }
    }
  });

  test("the box of a service is checked, which the official suite does not find", () => {
    const xml = withChange(VIEW_SERVICE, "1.03", "1");
    expect(judged(xml, "md common req C.19")).toEqual({ verdict: "failed", found: ["bounding-box.precision"] });
    expect(judged(xml, "md common req C.19", "reference").verdict).toBe("passed");
  });

  test("gmi:MI_Metadata is accepted with a warning, where the official suites see nothing", () => {
    const xml = DATASET.replace(
      "<gmd:MD_Metadata ",
      '<gmi:MI_Metadata xmlns:gmi="http://standards.iso.org/iso/19115/-2/gmi/1.0" ',
    ).replace("</gmd:MD_Metadata>", "</gmi:MI_Metadata>");
    expect(judged(xml, "md common req C.2")).toEqual({ verdict: "passed", found: ["root.specialised"] });
    expect(judged(xml, "md common req C.8").verdict).toBe("passed");
    expect(judged(xml, "md common req C.2", "reference").verdict).toBe("failed");
    expect(judged(xml, "md common req C.8", "reference").verdict).toBe("not-applicable");
  });

  test("elements in another order than the schema's, and unknown ones, are faults of structure (C.1)", () => {
    const swapped = withChange(
      DATASET,
      /(<gmd:abstract>.*?<\/gmd:abstract>)(<gmd:pointOfContact>.*?<\/gmd:pointOfContact>)/,
      "$2$1",
    );
    expect(judged(swapped, "md common req C.1")).toEqual({ verdict: "failed", found: ["structure.order"] });
    const unknown = withChange(DATASET, "<gmd:abstract>", "<gmd:synopsis/><gmd:abstract>");
    expect(judged(unknown, "md common req C.1")).toEqual({ verdict: "failed", found: ["structure.element-unknown"] });
    const missing = withChange(DATASET, /<gmd:dateStamp>.*?<\/gmd:dateStamp>/, "");
    expect(judged(missing, "md common req C.1")).toEqual({ verdict: "failed", found: ["structure.property-missing"] });
  });
});
