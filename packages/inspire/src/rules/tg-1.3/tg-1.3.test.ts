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

const ROWS: readonly Row[] = [
  ["an empty title", "a.1", "Plan local d’urbanisme de Rouen", "", "failed/failed", ["title.empty"]],
  ["no abstract", "a.2", /<gmd:abstract>.*?<\/gmd:abstract>/, "", "failed/failed", ["abstract.missing"]],
  [
    "a use limitation",
    "a.3",
    "<gmd:MD_LegalConstraints>",
    "<gmd:MD_LegalConstraints><gmd:useLimitation><gco:CharacterString>Licence Ouverte</gco:CharacterString></gmd:useLimitation>",
    "manual/manual",
    ["use-limitation.look"],
  ],
  [
    "no access constraints",
    "a.4",
    /<gmd:accessConstraints>.*?<\/gmd:accessConstraints>/,
    "",
    "failed/failed",
    ["public-access.missing"],
  ],
  [
    "a specification without a date",
    "a.5",
    /<gmd:date><gmd:CI_Date><gmd:date><gco:Date>2010-12-08.*?<\/gmd:CI_Date><\/gmd:date>/,
    "",
    "failed/failed",
    ["conformity.date-missing"],
  ],
  [
    "a language that is not official",
    "a.6",
    'codeListValue="fre"',
    'codeListValue="nor"',
    "failed/failed",
    ["metadata-language.not-official"],
  ],
  [
    "an e-mail address that is none",
    "a.7",
    "geo@rouen.example",
    "geo at rouen",
    "failed/failed",
    ["party.email-malformed"],
  ],
  [
    "a contact who is the owner",
    "a.8",
    'codeListValue="pointOfContact"',
    'codeListValue="owner"',
    "failed/failed",
    ["metadata-contact.role"],
  ],
  [
    "a role that ISO does not know",
    "a.11",
    'codeListValue="owner"',
    'codeListValue="boss"',
    "failed/failed",
    ["party.role-unknown"],
  ],
  [
    "a level of its own",
    "b.1",
    'codeListValue="dataset"/></gmd:hierarchyLevel>',
    'codeListValue="tile"/></gmd:hierarchyLevel>',
    "failed/failed",
    ["resource-type.not-inspire"],
  ],
  ["no identifier", "c.1", /<gmd:identifier>.*?<\/gmd:identifier>/, "", "failed/failed", ["identifier.missing"]],
  ["no topic", "c.5", /<gmd:topicCategory>.*?<\/gmd:topicCategory>/, "", "failed/failed", ["topic.missing"]],
  ["one decimal", "c.6", "1.03", "1.0", "failed/failed", ["bounding-box.precision", "bounding-box.look"]],
  ["no lineage", "c.7", /<gmd:lineage>.*?<\/gmd:lineage>/, "", "failed/failed", ["lineage.missing"]],
  ["the French title as the suite spells it", "c.4", "N o 1089", "No 1089", "passed/passed", []],
  ["the theme vocabulary with another date", "f.1", "2008-06-01", "2008-06-02", "failed/failed", ["theme.date"]],
  [
    "two groups from one vocabulary",
    "f.3",
    /<gmd:descriptiveKeywords>.*?<\/gmd:descriptiveKeywords>/,
    "$&$&",
    "failed/failed",
    ["thesaurus.several-groups"],
  ],
  [
    "a date of a type of its own",
    "g.1",
    'codeListValue="revision"',
    'codeListValue="released"',
    "failed/failed",
    ["resource-date.missing"],
  ],
  ["a date in words", "h.1", "2025-06-01", "juin 2025", "failed/failed", ["date.not-xml-date"]],
];

describe("TG 1.3", () => {
  test.each(ROWS)("%s (%s)", (_fact, number, from, to, verdicts, found) => {
    const xml = withChange(DATASET, from, to);
    const rule = `md-iso.${number}`;
    const byDefault = judged(xml, rule);
    expect(`${byDefault.verdict}/${judged(xml, rule, "reference").verdict}`).toBe(verdicts);
    expect(byDefault.found).toEqual(found);
  });

  test("the official spelling of the regulation in the registry is not that of the suite of TG 1.3", () => {
    expect(judged(DATASET, "md-iso.c.4").verdict).toBe("passed");
    expect(judged(DATASET, "md-iso.c.4", "reference").verdict).toBe("failed");
  });

  test("a protocol is no type of a service", () => {
    expect(judged(withChange(VIEW_SERVICE, ">view<", ">OGC:WMS<"), "md-iso.d.1")).toEqual({
      verdict: "failed",
      found: ["service.type-unknown"],
    });
  });

  test("without a link checker a person must open the links", () => {
    expect(judged(VIEW_SERVICE, "md-iso.d.3").verdict).toBe("manual");
    expect(judged(VIEW_SERVICE, "md-iso.d.3", "default", { links: () => "dataset-record" }).verdict).toBe("passed");
  });
});
