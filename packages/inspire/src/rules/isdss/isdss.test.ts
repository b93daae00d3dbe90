import { describe, expect, test } from "vitest";
import { DATASET, judged, withChange } from "../../../test/records.js";

type Row = readonly [
  fact: string,
  rule: string,
  from: string | RegExp,
  to: string,
  verdicts: string,
  found: readonly string[],
];

const CODE = /<gmx:Anchor xlink:href="http:\/\/www\.opengis\.net[^>]*>EPSG:4258<\/gmx:Anchor>/;
const QUALITY = "<gmd:lineage>";
const topology = (result: string): string =>
  `<gmd:report><gmd:DQ_TopologicalConsistency><gmd:result>${result}</gmd:result></gmd:DQ_TopologicalConsistency></gmd:report>${QUALITY}`;
const descriptive = (title: string, pass: string): string =>
  topology(
    `<gmd:DQ_ConformanceResult><gmd:specification><gmd:CI_Citation><gmd:title><gco:CharacterString>${title}</gco:CharacterString></gmd:title><gmd:date><gmd:CI_Date><gmd:date><gco:Date>2013-04-05</gco:Date></gmd:date><gmd:dateType><gmd:CI_DateTypeCode codeList="x" codeListValue="publication"/></gmd:dateType></gmd:CI_Date></gmd:date></gmd:CI_Citation></gmd:specification><gmd:explanation><gco:CharacterString>Vérifié.</gco:CharacterString></gmd:explanation><gmd:pass><gco:Boolean>${pass}</gco:Boolean></gmd:pass></gmd:DQ_ConformanceResult>`,
  );
const MODEL = "INSPIRE Data Specifications - Base Models - Generic Network Model";

const ROWS: readonly Row[] = [
  [
    "no reference system",
    "2.1",
    /<gmd:referenceSystemInfo>.*?<\/gmd:referenceSystemInfo>/,
    "",
    "failed/failed",
    ["crs.missing"],
  ],
  ["an empty code", "2.1", CODE, "<gco:CharacterString/>", "failed/failed", ["crs.code-missing"]],
  [
    "ETRS89 by its number",
    "2.2",
    CODE,
    "<gco:CharacterString>EPSG:4258</gco:CharacterString>",
    "failed/failed",
    ["crs.not-by-address"],
  ],
  [
    "ETRS89 by its name",
    "2.2",
    CODE,
    "<gco:CharacterString>ETRS89</gco:CharacterString>",
    "failed/passed",
    ["crs.not-by-address"],
  ],
  [
    "another system whose number has one of the defaults in it",
    "2.2",
    CODE,
    "<gco:CharacterString>EPSG:30345</gco:CharacterString>",
    "passed/failed",
    [],
  ],
  [
    "no reference system, where the Gregorian calendar is used",
    "2.3",
    /<gmd:referenceSystemInfo>.*?<\/gmd:referenceSystemInfo>/,
    "",
    "passed/failed",
    [],
  ],
  ["video", "2.4", 'codeListValue="vector"', 'codeListValue="video"', "failed/failed", ["representation.unknown"]],
  [
    "a character set by another name",
    "2.5",
    'codeListValue="utf8"',
    'codeListValue="UTF-8"',
    "failed/failed",
    ["character-set.unknown"],
  ],
  [
    "a format without a version",
    "2.6",
    "<gmd:version><gco:CharacterString>3.2.1</gco:CharacterString></gmd:version>",
    "<gmd:version><gco:CharacterString/></gmd:version>",
    "failed/failed",
    ["format.version-missing"],
  ],
  [
    "a format whose version is not known",
    "2.6",
    "<gmd:version><gco:CharacterString>3.2.1</gco:CharacterString></gmd:version>",
    '<gmd:version gco:nilReason="unknown"/>',
    "passed/passed",
    [],
  ],
  [
    "no format",
    "2.6",
    /<gmd:distributionFormat>.*?<\/gmd:distributionFormat>/,
    "",
    "failed/failed",
    ["format.missing"],
  ],
  [
    "a number without a unit",
    "2.7",
    QUALITY,
    topology(
      '<gmd:DQ_QuantitativeResult><gmd:value><gco:Record xsi:type="xs:integer">12</gco:Record></gmd:value></gmd:DQ_QuantitativeResult>',
    ),
    "failed/failed",
    ["quantity.unit-missing"],
  ],
  [
    "a number without a type",
    "2.7",
    QUALITY,
    topology(
      '<gmd:DQ_QuantitativeResult><gmd:valueUnit xlink:href="http://www.opengis.net/def/uom/OGC/1.0/unity"/><gmd:value><gco:Record>12</gco:Record></gmd:value></gmd:DQ_QuantitativeResult>',
    ),
    "failed/failed",
    ["quantity.type-missing"],
  ],
  ["a descriptive result", "2.8", QUALITY, descriptive(MODEL, "false"), "passed/passed", []],
  [
    "the title with the number of the document",
    "2.8",
    QUALITY,
    descriptive(`D2.10.1 ${MODEL}`, "false"),
    "passed/failed",
    [],
  ],
  [
    "a descriptive result that is passed",
    "2.8",
    QUALITY,
    descriptive(MODEL, "true"),
    "failed/failed",
    ["topology.pass"],
  ],
];

describe("interoperability of data sets and series", () => {
  test.each(ROWS)("%s (%s)", (_fact, number, from, to, verdicts, found) => {
    const xml = withChange(DATASET, from, to);
    const rule = `md isdss ${number}`;
    const byDefault = judged(xml, rule);
    expect(`${byDefault.verdict}/${judged(xml, rule, "reference").verdict}`).toBe(verdicts);
    expect(byDefault.found).toEqual(found);
  });
});
