import { InvalidOptionError } from "@metabridge/core";
import { readIso } from "@metabridge/iso19115";
import { describe, expect, test } from "vitest";
import { DATASET, HARMONISED_SERVICE, recordOf, VIEW_SERVICE, withChange } from "../test/records.js";
import { diagnosticsOf, messagesOf, rulesOf, SUITES, summaryOf, validateInspire } from "./index.js";

const WITHOUT_LANGUAGE = withChange(DATASET, /<gmd:language>.*?<\/gmd:language>/, "");
const verdictsOf = (xml: string, options = {}): Record<string, string> =>
  Object.fromEntries(
    (validateInspire(recordOf(xml), options).records[0]?.results ?? []).map(({ rule, verdict }) => [rule, verdict]),
  );

describe("a report", () => {
  test("has one result for each rule, in the order of the Technical Guidelines", () => {
    const [record] = validateInspire(recordOf(DATASET)).records;
    expect(record?.results.map(({ rule }) => rule)).toEqual(rulesOf("tg2.0").map(({ id }) => id));
    expect(record).toMatchObject({
      id: "fr-rouen-1",
      title: "Plan local d’urbanisme de Rouen",
      type: "dataset",
      encoding: "iso19139",
      verdict: "passed",
    });
  });

  test("says what is wrong, what to write instead, where it stands, and which text asks for it", () => {
    const xml = withChange(DATASET, "><gmd:hierarchyLevel>", ">\n<gmd:hierarchyLevel>");
    const [record] = validateInspire(recordOf(withChange(xml, 'codeListValue="fre"', 'codeListValue="fra"'))).records;
    const result = record?.results.find(({ rule }) => rule === "md common req C.5");
    expect(record?.verdict).toBe("failed");
    expect(result).toMatchObject({
      title: "Language Code",
      suite: "common",
      requirement: "TG Requirement C.5",
      clause: "2.2.2",
      verdict: "failed",
    });
    expect(result?.address).toMatch(/^http:\/\/inspire\.ec\.europa\.eu\/id\/ats\//);
    expect(result?.findings).toEqual([
      {
        code: "inspire.C.5.metadata-language.not-official",
        severity: "error",
        message: "“fra” is not the ISO 639-2/B code of an official language of the European Union.",
        remedy: "Write “fre”.",
        path: "defaultLocale/language",
        line: 1,
        column: expect.any(Number),
        fix: expect.stringContaining('codeListValue="fre"'),
      },
    ]);
  });

  test("of several records tells which share an identifier", () => {
    const report = validateInspire([recordOf(DATASET), recordOf(DATASET)]);
    expect(summaryOf(report).rules.find(({ rule }) => rule === "md datasets-and-series 1.3")?.counts.failed).toBe(2);
  });

  test("says where what is missing would stand", () => {
    const { value } = readIso('<gmd:MD_Metadata xmlns:gmd="http://www.isotc211.org/2005/gmd"/>');
    const paths = (rule: string): readonly (string | undefined)[] =>
      (validateInspire(value).records[0]?.results ?? [])
        .filter((result) => result.rule === rule)
        .flatMap(({ findings }) => findings.map(({ path }) => path));
    expect(paths("md common req C.5")).toEqual(["defaultLocale"]);
    expect(paths("md common req C.9")).toEqual(["identificationInfo/abstract"]);
  });

  test("has the findings as diagnostics", () => {
    const [diagnostic] = diagnosticsOf(validateInspire(recordOf(WITHOUT_LANGUAGE), { source: "plu.xml" }));
    expect(diagnostic).toMatchObject({
      code: "inspire.C.5.metadata-language.missing",
      severity: "error",
      source: "plu.xml",
      message: expect.stringContaining("The record does not say in which language it is written."),
    });
  });

  test("counts records and verdicts", () => {
    const report = validateInspire([recordOf(DATASET), recordOf(withChange(WITHOUT_LANGUAGE, "/id/plu", "/id/plui"))]);
    const { records, rules } = summaryOf(report);
    expect(records).toEqual({ passed: 1, failed: 1, manual: 0 });
    expect(rules.find(({ rule }) => rule === "md common req C.5")?.counts).toEqual({
      passed: 1,
      failed: 1,
      manual: 0,
      "not-applicable": 0,
    });
    expect(rules.find(({ rule }) => rule === "md sds 3.5")?.counts["not-applicable"]).toBe(2);
  });

  test("of a document without a record is empty", () => {
    expect(validateInspire(readIso("<a/>").value).records).toEqual([]);
  });
});

describe("the options", () => {
  test("rules: another edition of the Technical Guidelines", () => {
    expect(Object.keys(verdictsOf(DATASET, { rules: "tg1.3" }))).toEqual(rulesOf("tg1.3").map(({ id }) => id));
  });

  test("suites: only those that are named", () => {
    expect(Object.keys(verdictsOf(DATASET, { suites: ["monitoring"] }))).toEqual(["M.1", "M.2"]);
  });

  test("suites: classes of services are checked for every service where they are named", () => {
    expect(verdictsOf(VIEW_SERVICE)["md sds-harmonised 7.3"]).toBe("not-applicable");
    expect(verdictsOf(VIEW_SERVICE, { suites: ["sds-interoperable"] })["md sds-interoperable 6.1"]).toBe("failed");
    expect(verdictsOf(HARMONISED_SERVICE)["md sds-interoperable 6.1"]).toBe("passed");
  });

  test("what does not exist is an error of the caller", () => {
    const record = recordOf(DATASET);
    expect(() => validateInspire(record, { rules: "tg3" as "tg2.0" })).toThrow(InvalidOptionError);
    expect(() => validateInspire(record, { suites: ["iso"] })).toThrow("There is no suite “iso” for tg2.0");
    expect(() => validateInspire(record, { language: "tlh" })).toThrow("There are no messages in “tlh”");
  });

  test("language: French, and languages of the caller", () => {
    const record = recordOf(WITHOUT_LANGUAGE);
    const messageIn = (language: Parameters<typeof messagesOf>[0]): string | undefined =>
      validateInspire(record, { language }).records[0]?.results.flatMap(({ findings }) => findings)[0]?.message;
    expect(messageIn("fr-FR")).toBe("La fiche ne dit pas dans quelle langue elle est écrite.");
    const english = messagesOf("en");
    const german = {
      ...english,
      language: "de",
      texts: {
        ...english.texts,
        "metadata-language.missing": ["Die Sprache des Datensatzes fehlt.", "Nennen Sie sie."] as const,
      },
    };
    expect(messageIn(german)).toBe("Die Sprache des Datensatzes fehlt.");
  });

  test("links: what became of those that somebody has followed", () => {
    const linkage = verdictsOf(DATASET, { rules: "tg1.3", suites: ["iso"] })["md-iso.c.3"];
    expect(linkage).toBe("manual");
    const links = new Map([["https://data.rouen.example/plu.gml", "unreachable" as const]]);
    expect(verdictsOf(DATASET, { rules: "tg1.3", links })["md-iso.c.3"]).toBe("failed");
    expect(verdictsOf(DATASET, { rules: "tg1.3", links: () => "html" as const })["md-iso.c.3"]).not.toBe("manual");
  });

  test("source: for each record its own", () => {
    const records = [recordOf(DATASET), recordOf(VIEW_SERVICE)];
    const report = validateInspire(records, { source: (_record, index) => `${index}.xml` });
    expect(report.records.map(({ source }) => source)).toEqual(["0.xml", "1.xml"]);
  });
});

describe("the option structure", () => {
  test("what XML schemas say decides rule C.1, with their place; a record of which they were not asked is checked by the model", () => {
    const fault = {
      message: "gmd:contact must not stand here.",
      remedy: "Here belongs gmd:language.",
      line: 7,
      column: 3,
    };
    const records = [recordOf(DATASET), recordOf(DATASET), recordOf(DATASET)];
    const report = validateInspire(records, { structure: (_, index) => [[], [fault], undefined][index] });
    const [sound, faulty, unasked] = report.records.map(({ results }) => results[0]);
    expect([sound?.rule, sound?.verdict, unasked?.verdict]).toEqual(["md common req C.1", "passed", "passed"]);
    expect(faulty).toMatchObject({ verdict: "failed", findings: [{ code: "inspire.C.1.structure.schema", ...fault }] });
  });
});

describe("the messages", () => {
  test("say that there is nothing, instead of quoting nothing", () => {
    const record = recordOf(withChange(DATASET, ">5000<", "><"));
    const said = (language: string) =>
      validateInspire(record, { language })
        .records.flatMap(({ results }) => results)
        .find(({ rule }) => rule === "md datasets-and-series 1.5")?.findings[0]?.message;
    expect(said("en")).toBe("(nothing) is not the denominator of a scale.");
    expect(said("fr")).toBe("(rien) n’est pas le dénominateur d’une échelle.");
  });

  test("are there for every key in every language, with the same parameters", () => {
    const english = messagesOf("en");
    const french = messagesOf("fr");
    const parameters = (texts: readonly string[]): string[] =>
      [...new Set(texts.join(" ").match(/\{\w+\}/g) ?? [])].sort();
    for (const [key, texts] of Object.entries(english.texts)) {
      expect([key, ...parameters(french.texts[key as keyof typeof french.texts])]).toEqual([key, ...parameters(texts)]);
    }
  });

  test("French has a title for each rule", () => {
    const { ruleTitles = {} } = messagesOf("fr");
    const untitled = [...rulesOf("tg2.0"), ...rulesOf("tg1.3")].filter(({ id }) => ruleTitles[id] === undefined);
    expect(untitled.map(({ id }) => id)).toEqual([]);
  });
});

test("every rule belongs to a suite of its edition, and has an id of its own", () => {
  for (const ruleSet of ["tg2.0", "tg1.3"] as const) {
    const rules = rulesOf(ruleSet);
    const suites = SUITES.filter((suite) => suite.ruleSet === ruleSet).map(({ id }) => id);
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    expect(rules.filter(({ suite }) => !suites.includes(suite))).toEqual([]);
  }
});
