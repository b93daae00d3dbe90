import { describe, expect, it } from "vitest";
import {
  findCharacterSet,
  findCode,
  findCountry,
  findDataTheme,
  findFileFormats,
  findFrequency,
  findLanguage,
  findLicence,
  findOnLineFunction,
  findProgress,
  findResourceType,
  findRole,
  findServiceType,
  findSpatialRepresentation,
  findTopicCategory,
  isCodeListName,
  parseEuAuthority,
} from "../src/index.js";
import { codesOf, coverage, dcatDocuments, isoRecords, skipWithoutCorpus, textsOf } from "./corpus.js";

/** What test records and editors write in the place of a code. */
const PLACEHOLDER =
  /^(anyValidURI|AnyURI|\/.*|.*(?:one|two|type|code|constraint|frequency|characterSet|status|objectType|function)(?: \d)?|(?:role|accessConstraint|useConstraint)\d|.* > .*|.*&gt;.*|MISSING_ROLE|shouldBePreserved|country|TBD|unknown|none|other)$/i;

describe.skipIf(skipWithoutCorpus)("the codes of real records", () => {
  const lists: readonly (readonly [string, (code: string) => unknown, readonly string[]])[] = [
    // Codes of national profiles and of ADIwg, which ISO has not.
    [
      "CI_RoleCode",
      findRole,
      ["addressee", "observer", "partner", "auditor", "projectLeader", "primary", "metadataReview", "dictionary role"],
    ],
    ["MD_ScopeCode", findResourceType, ["http://purl.org/dc/dcmitype/Text", "http://purl.org/dc/dcmitype/Image"]],
    ["MD_MaintenanceFrequencyCode", findFrequency, []],
    ["MD_ProgressCode", findProgress, []],
    ["MD_CharacterSetCode", findCharacterSet, ["otherThanUtf8"]],
    ["MD_SpatialRepresentationTypeCode", findSpatialRepresentation, ["POINT"]],
    [
      "CI_OnLineFunctionCode",
      findOnLineFunction,
      [
        "enclosure",
        "mapDigital",
        "view",
        "information.content",
        "alternate",
        "canonical",
        "accessLink",
        "information.portrayal",
        "provenanceQueryService",
      ],
    ],
  ];
  it.each(lists)("of %s are understood", (list, find, foreign) => {
    const { missed, all } = coverage(list, codesOf(list), (code) => find(code) !== undefined);
    expect(all).toBeGreaterThan(30);
    expect(missed.filter((code) => !PLACEHOLDER.test(code) && !foreign.includes(code))).toEqual([]);
  });

  it("of topic categories are understood", () => {
    const { missed, all } = coverage(
      "topic categories",
      textsOf("MD_TopicCategoryCode"),
      (code) => findTopicCategory(code) !== undefined,
    );
    expect(all).toBeGreaterThan(250);
    expect(missed).toEqual([]);
  });

  it("of service types are understood where they name one type", () => {
    const { missed } = coverage("service types", textsOf("serviceType"), (code) => findServiceType(code) !== undefined);
    // Two types at once, and interfaces that services of several types have.
    expect(missed.filter((code) => !PLACEHOLDER.test(code)).sort()).toEqual(["Application", "OGC:WMS, WFS", "OGC:WPS"]);
  });

  it("of countries are understood", () => {
    const { missed, all } = coverage("countries", textsOf("country"), (name) => findCountry(name) !== undefined);
    expect(all).toBeGreaterThan(300);
    // One name in two languages without a sign between them.
    expect(missed.filter((name) => !PLACEHOLDER.test(name))).toEqual(["Czech Republic République tchèque"]);
  });

  it("that are written exactly are found as they are", () => {
    let checked = 0;
    for (const record of isoRecords()) {
      for (const [, list = "", code = ""] of record.matchAll(/<(?:\w+:)?(\w+)\s[^>]*codeListValue="([A-Za-z0-9]+)"/g)) {
        if (!isCodeListName(list)) continue;
        const found = findCode(list, code);
        if (found === undefined) continue;
        checked += 1;
        if (found.toLowerCase() === code.toLowerCase() && found !== code) continue;
        if (!/^RI_|^quartely$/.test(code) && found.length === code.length) expect(found).toBe(code);
      }
    }
    expect(checked).toBeGreaterThan(2_000);
  });
});

describe.skipIf(skipWithoutCorpus)("the EU authority IRIs of real DCAT", () => {
  /** A country code in the place of a language. */
  const NO_CONCEPT = /^language\/AFG$/;

  it("are read by the finder of their table", () => {
    const finders: Readonly<Record<string, (iri: string) => unknown>> = {
      "data-theme": findDataTheme,
      "file-type": (iri) => findFileFormats(iri)[0],
      frequency: findFrequency,
      language: findLanguage,
      licence: findLicence,
      country: findCountry,
    };
    const counts = new Map<string, number>();
    for (const document of dcatDocuments()) {
      for (const [iri] of document.matchAll(
        /https?:\/\/publications\.europa\.eu\/resource\/authority\/[\w-]+\/[\w:.-]+/g,
      )) {
        const parsed = parseEuAuthority(iri);
        if (parsed !== undefined && parsed.list in finders) counts.set(iri, (counts.get(iri) ?? 0) + 1);
      }
    }
    const { missed, all } = coverage(
      "EU authority IRIs",
      counts,
      (iri) => finders[parseEuAuthority(iri)?.list ?? ""]?.(iri) !== undefined,
    );
    expect(all).toBeGreaterThan(100);
    expect(missed.map((iri) => iri.replace(/^.*\/authority\//, "")).filter((iri) => !NO_CONCEPT.test(iri))).toEqual([]);
  });
});
