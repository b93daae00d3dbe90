import { describe, expect, test } from "vitest";
import { DATASET, judged, withChange } from "../../../test/records.js";

type Row = readonly [
  fact: string,
  rule: string,
  from: string | RegExp,
  to: string,
  verdict: string,
  found: readonly string[],
];

const SCOPE_BLOCK =
  /<gmd:descriptiveKeywords><gmd:MD_Keywords><gmd:keyword><gmx:Anchor xlink:href="http:\/\/inspire\.ec\.europa\.eu\/metadata-codelist\/SpatialScope.*?<\/gmd:descriptiveKeywords>/;

const ROWS: readonly Row[] = [
  ["no spatial scope", "M.1", SCOPE_BLOCK, "", "manual", ["register.no-keyword"]],
  [
    "a scope that the register has not",
    "M.1",
    "SpatialScope/local",
    "SpatialScope/municipal",
    "failed",
    ["register.unknown-value"],
  ],
  [
    "two scopes",
    "M.1",
    /(<gmd:keyword><gmx:Anchor xlink:href="[^"]*SpatialScope\/local.*?<\/gmd:keyword>)/,
    "$1$1",
    "failed",
    ["register.several-keywords"],
  ],
  [
    "a register by its label",
    "M.1",
    /<gmx:Anchor xlink:href="[^"]*SpatialScope">(.*?)<\/gmx:Anchor>/,
    "<gco:CharacterString>Spatial scope</gco:CharacterString>",
    "passed",
    [],
  ],
  ["another date of the register", "M.1", "2019-05-22", "2019-05-23", "failed", ["register.date"]],
  [
    "a scope outside of its register",
    "M.1",
    /<gmx:Anchor xlink:href="[^"]*SpatialScope">(.*?)<\/gmx:Anchor>/,
    "<gco:CharacterString>Mots-clés</gco:CharacterString>",
    "failed",
    ["register.outside-block"],
  ],
  [
    "a priority data set that the register has not",
    "M.2",
    "PriorityDataset/dir-2002-49",
    "PriorityDataset/dir-1066-1",
    "failed",
    ["register.unknown-value"],
  ],
  [
    "several priority data sets",
    "M.2",
    /(<gmd:keyword><gmx:Anchor xlink:href="[^"]*PriorityDataset\/dir.*?<\/gmd:keyword>)/,
    "$1$1",
    "passed",
    [],
  ],
];

describe("monitoring", () => {
  test.each(ROWS)("%s (%s)", (_fact, rule, from, to, verdict, found) => {
    expect(judged(withChange(DATASET, from, to), rule)).toEqual({ verdict, found });
  });
});
