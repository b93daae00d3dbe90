import { type MD_Metadata, validateStructure, writeIso } from "@metabridge/iso19115";
import { describe, expect, test } from "vitest";
import { DATASET, recordOf, VIEW_SERVICE, withChange } from "../../test/records.js";
import { fixInspire, validateInspire } from "../index.js";

/** A change to a sound record, the rule that it breaks, and what is mended. */
type Row = readonly [
  fact: string,
  from: string | RegExp,
  to: string,
  rule: string | readonly string[] | undefined,
  changes: readonly (readonly [kind: string, before: string, after: string])[],
  xml?: string,
];

const LANGUAGES = "http://www.loc.gov/standards/iso639-2/";
const GEMET = "GEMET - INSPIRE themes, version 1.0";
const NO_LIMITATIONS = "http://inspire.ec.europa.eu/metadata-codelist/LimitationsOnPublicAccess/noLimitations";

const ROWS: readonly Row[] = [
  [
    "the terminological code of a language",
    'codeListValue="fre"',
    'codeListValue="fra"',
    "md common req C.5",
    [["language-code", "fra", "fre"]],
  ],
  [
    "a language as text",
    /<gmd:LanguageCode [^>]*\/>/,
    "<gco:CharacterString>fr</gco:CharacterString>",
    "md common req C.5",
    [
      ["language-code", "fr", "fre"],
      ["language-code-list", "", LANGUAGES],
    ],
  ],
  [
    "another list of languages",
    `codeList="${LANGUAGES}"`,
    'codeList="#LanguageCode"',
    "md common req C.5",
    [["language-code-list", "#LanguageCode", LANGUAGES]],
  ],
  [
    "a code without its list",
    /codeList="[^"]*" codeListValue="pointOfContact"/,
    'codeList="" codeListValue="pointOfContact"',
    undefined,
    [["code-list", "", "http://standards.iso.org/iso/19139/resources/gmxCodelists.xml#CI_RoleCode"]],
  ],
  [
    "a code in another case of letters",
    'codeListValue="owner"',
    'codeListValue="Owner"',
    "md common req C.10",
    [["code", "Owner", "owner"]],
  ],
  [
    "a title over several lines",
    "Plan local d’urbanisme de Rouen",
    "\n  Plan local\n  d’urbanisme de Rouen ",
    undefined,
    [["white-space", "\n  Plan local\n  d’urbanisme de Rouen ", "Plan local d’urbanisme de Rouen"]],
  ],
  [
    "the vocabulary of the themes in another spelling",
    GEMET,
    "GEMET - INSPIRE Themes version 1.0",
    undefined,
    [["thesaurus-title", "GEMET - INSPIRE Themes version 1.0", GEMET]],
  ],
  [
    "the vocabulary of the themes with another date",
    "2008-06-01",
    "2012-01-01",
    undefined,
    [["thesaurus-date", "2012-01-01", "2008-06-01"]],
  ],
  [
    "themes that do not say where they are from",
    /<gmd:thesaurusName>.*?<\/gmd:thesaurusName>/,
    "",
    "md datasets-and-series 1.4",
    [["thesaurus", "", GEMET]],
  ],
  ["a theme by its code", "Usage des sols", "lu", undefined, [["theme-label", "lu", "Usage des sols"]]],
  [
    "an address of the register with https",
    "http://inspire.ec.europa.eu/metadata-codelist/LimitationsOnPublicAccess",
    "https://inspire.ec.europa.eu/metadata-codelist/LimitationsOnPublicAccess",
    undefined,
    [["registry-address", NO_LIMITATIONS.replace("http:", "https:"), NO_LIMITATIONS]],
  ],
  [
    "a limitation in words of the register",
    /<gmx:Anchor xlink:href="[^"]*noLimitations">[^<]*<\/gmx:Anchor>/,
    "<gco:CharacterString>no limitations to public access</gco:CharacterString>",
    "md common req C.17",
    [["registry-anchor", "no limitations to public access", NO_LIMITATIONS]],
  ],
  [
    "conditions that stand in useLimitation only",
    /<gmd:resourceConstraints><gmd:MD_LegalConstraints><gmd:useConstraints>.*?<\/gmd:resourceConstraints>/,
    "<gmd:resourceConstraints><gmd:MD_Constraints><gmd:useLimitation><gco:CharacterString>Licence Ouverte 2.0</gco:CharacterString></gmd:useLimitation></gmd:MD_Constraints></gmd:resourceConstraints>",
    "md common req C.18",
    [["conditions-block", "", "Licence Ouverte 2.0"]],
  ],
  [
    "a coordinate without two decimals",
    "<gco:Decimal>1.03</gco:Decimal>",
    "<gco:Decimal>1</gco:Decimal>",
    "md common req C.19",
    [["precision", "1", "1.00"]],
  ],
  [
    "the date of another text for the regulation",
    "2010-12-08",
    "2013-12-30",
    undefined,
    [["regulation-date", "2013-12-30", "2010-12-08"]],
  ],
  [
    "a degree of conformity that is empty",
    "<gmd:pass><gco:Boolean>true</gco:Boolean></gmd:pass>",
    "<gmd:pass/>",
    "md common req C.22",
    [["degree-unknown", "", "unknown"]],
  ],
  [
    "a coordinate reference system by its number",
    /<gmx:Anchor xlink:href="[^"]*4258">EPSG:4258<\/gmx:Anchor>/,
    "<gco:CharacterString>EPSG:4258</gco:CharacterString>",
    "md isdss 2.2",
    [["crs-address", "EPSG:4258", "http://www.opengis.net/def/crs/EPSG/0/4258"]],
  ],
  [
    "a format with an empty version",
    "<gco:CharacterString>3.2.1</gco:CharacterString>",
    "<gco:CharacterString/>",
    "md isdss 2.6",
    [["version-unknown", "", "unknown"]],
  ],
  [
    "a protocol for the type of a service",
    ">view</gco:LocalName>",
    ">OGC:WMS</gco:LocalName>",
    ["md sds 3.5", "md ns 4.1"],
    [["service-type", "OGC:WMS", "view"]],
    VIEW_SERVICE,
  ],
];

const failedRules = (record: MD_Metadata): readonly string[] =>
  (validateInspire(record).records[0]?.results ?? [])
    .filter(({ verdict }) => verdict === "failed")
    .map(({ rule }) => rule);

describe("mends", () => {
  test.each(ROWS.map((row) => [row[0], row] as const))("%s", (_fact, [, from, to, rule, changes, xml = DATASET]) => {
    const record = recordOf(withChange(xml, from, to));
    const fixed = fixInspire(record);
    expect(fixed.changes.map(({ kind, before, after }) => [kind, before, after])).toEqual(changes);
    expect(failedRules(record)).toEqual(rule === undefined ? [] : [rule].flat());
    expect(failedRules(fixed.value)).toEqual([]);
    expect(validateStructure(fixed.value)).toEqual([]);
  });
});

describe("a repair", () => {
  const record = recordOf(withChange(DATASET, 'codeListValue="fre"', 'codeListValue="fra"'));

  test("leaves the record alone, and gives a mended one", () => {
    const before = writeIso(record, "iso19139").value;
    const fixed = fixInspire(record);
    expect(writeIso(record, "iso19139").value).toBe(before);
    expect(writeIso(fixed.value, "iso19139").value).toBe(before.replace('"fra"', '"fre"'));
  });

  test("tells each change with its rule and place, also as a diagnostic", () => {
    const { changes, diagnostics } = fixInspire(record);
    expect(changes).toEqual([
      {
        rule: "md common req C.5",
        kind: "language-code",
        path: "defaultLocale/language",
        before: "fra",
        after: "fre",
        line: 1,
        column: 490,
      },
    ]);
    expect(diagnostics).toEqual([
      {
        code: "inspire.fixed.language-code",
        severity: "info",
        message: "“fra” became “fre” (md common req C.5).",
        path: "defaultLocale/language",
        line: 1,
        column: 490,
      },
    ]);
  });

  test("changes nothing in a sound record", () => {
    for (const xml of [DATASET, VIEW_SERVICE]) expect(fixInspire(recordOf(xml)).changes).toEqual([]);
  });
});

describe("leaves alone what only a person can know", () => {
  test.each([
    ["a language that nobody knows", 'codeListValue="fre"', 'codeListValue="xyz"'],
    ["a missing language", /<gmd:language>.*?<\/gmd:language>/, ""],
    [
      "limitations in other words",
      /<gmx:Anchor xlink:href="[^"]*noLimitations">[^<]*<\/gmx:Anchor>/,
      "<gco:CharacterString>Voir la mairie</gco:CharacterString>",
    ],
    ["a role that is not in the list", 'codeListValue="owner"', 'codeListValue="landlord"'],
    ["a date that is none", "2025-06-01", "juin 2025"],
  ])("%s", (_fact, from, to) => {
    const fixed = fixInspire(recordOf(withChange(DATASET, from, to)));
    expect(fixed.changes).toEqual([]);
  });
});
