import { describe, expect, it } from "vitest";
import {
  accessRightOfIsoCode,
  accessRightOfLimitation,
  findAccessRight,
  findLimitationOnPublicAccess,
} from "./access-right.js";

const LIMITATIONS = "http://inspire.ec.europa.eu/metadata-codelist/LimitationsOnPublicAccess/";

describe("findLimitationOnPublicAccess", () => {
  it.each([
    [`${LIMITATIONS}noLimitations`, "noLimitations"],
    [
      "https://inspire.ec.europa.eu/metadata-codelist/LimitationsOnPublicAccess/INSPIRE_Directive_Article13_1d",
      "INSPIRE_Directive_Article13_1d",
    ],
    ["noLimitations", "noLimitations"],
    ["no limitations", "noLimitations"],
    ["There are no limitations on public access to spatial data sets and services.", "noLimitations"],
    ["Pas de restriction d’accès public selon INSPIRE", "noLimitations"],
    ["Geen beperkingen", "noLimitations"],
    ["Es gelten keine Zugriffsbeschränkungen", "noLimitations"],
    ["Bez omezení veřejného přístupu", "noLimitations"],
    ["No limitations to public access Pas de restrictions d'accès public Geen beperkingen", "noLimitations"],
    [
      "Public access to spatial data sets and services would adversely affect the confidentiality of commercial or industrial information, where such confidentiality is provided for by law",
      "INSPIRE_Directive_Article13_1d",
    ],
    [
      "Limitation d’accès public basée sur l’article 13(1)(e) de la directive INSPIRE",
      "INSPIRE_Directive_Article13_1e",
    ],
    ["Zugangsbeschränkung gemäß Artikel 13 Abs. 1 lit. f", "INSPIRE_Directive_Article13_1f"],
  ])("reads “%s” as %s", (text, code) => {
    expect(findLimitationOnPublicAccess(text)?.code).toBe(code);
  });

  it.each([
    "",
    "Registrierung möglich",
    `${LIMITATIONS}INSPIRE_Directive`,
    "other constraint",
    "no conditions apply",
    "limitations on public access",
  ])("finds none in “%s”", (text) => {
    expect(findLimitationOnPublicAccess(text)).toBeUndefined();
  });
});

describe("findAccessRight", () => {
  it.each([
    [`${LIMITATIONS}noLimitations`, "PUBLIC"],
    [`${LIMITATIONS}INSPIRE_Directive_Article13_1a`, "RESTRICTED"],
    ["http://publications.europa.eu/resource/authority/access-right/NON_PUBLIC", "NON_PUBLIC"],
    ["Limitation d’accés public basé sur l’article 13(1) de la directive INSPIRE", "RESTRICTED"],
    ["unclassified", "PUBLIC"],
    ["topSecret", "NON_PUBLIC"],
    ["Public", "PUBLIC"],
    ["A = öffentlich", "PUBLIC"],
    ["non-public", "NON_PUBLIC"],
    ["Private", "NON_PUBLIC"],
  ])("reads “%s” as %s", (text, code) => {
    expect(findAccessRight(text)).toEqual({
      code,
      iri: `http://publications.europa.eu/resource/authority/access-right/${code}`,
    });
  });

  it.each([
    "",
    "copyright",
    "http://publications.europa.eu/resource/authority/access-right/SOME",
    "constructor",
    "Ask the office for access",
  ])("finds none in “%s”", (text) => {
    expect(findAccessRight(text)).toBeUndefined();
  });
});

it("takes Article 13 for a restriction and no limitations for public", () => {
  expect(accessRightOfLimitation("noLimitations").code).toBe("PUBLIC");
  expect(accessRightOfLimitation("INSPIRE_Directive_Article13_1h").code).toBe("RESTRICTED");
});

it("reads access from ISO codes that speak of it, and from no others", () => {
  expect(accessRightOfIsoCode("restricted")?.code).toBe("RESTRICTED");
  expect(accessRightOfIsoCode("otherRestrictions")).toBeUndefined();
  expect(accessRightOfIsoCode("toString")).toBeUndefined();
});
