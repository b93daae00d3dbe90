import { describe, expect, test } from "vitest";
import { readIso } from "../index.js";
import { validateStructure } from "./validate-structure.js";

const NAMESPACES =
  'xmlns:gmd="http://www.isotc211.org/2005/gmd" xmlns:gco="http://www.isotc211.org/2005/gco" xmlns:gml="http://www.opengis.net/gml/3.2" xmlns:x="urn:x"';
const CONTACT =
  '<gmd:contact><gmd:CI_ResponsibleParty><gmd:organisationName><gco:CharacterString>Rouen</gco:CharacterString></gmd:organisationName><gmd:role><gmd:CI_RoleCode codeList="#CI_RoleCode" codeListValue="owner"/></gmd:role></gmd:CI_ResponsibleParty></gmd:contact>';
const STAMP = "<gmd:dateStamp><gco:Date>2026-01-31</gco:Date></gmd:dateStamp>";
const TITLE = "<gmd:title><gco:CharacterString>PLU</gco:CharacterString></gmd:title>";
const DATE =
  '<gmd:date><gmd:CI_Date><gmd:date><gco:Date>2025</gco:Date></gmd:date><gmd:dateType><gmd:CI_DateTypeCode codeList="#CI_DateTypeCode" codeListValue="publication"/></gmd:dateType></gmd:CI_Date></gmd:date>';
const KEYWORD = "<gco:CharacterString>zonage</gco:CharacterString>";
const LANGUAGE = "<gmd:language><gco:CharacterString>fre</gco:CharacterString></gmd:language>";

const identification = (citation: string, more = LANGUAGE): string =>
  `<gmd:identificationInfo><gmd:MD_DataIdentification><gmd:citation><gmd:CI_Citation>${citation}</gmd:CI_Citation></gmd:citation><gmd:abstract><gco:CharacterString>Zonage</gco:CharacterString></gmd:abstract>${more}</gmd:MD_DataIdentification></gmd:identificationInfo>`;
const IDENTIFICATION = identification(TITLE + DATE);

const problems = (content: string): readonly string[] =>
  readIso(`<gmd:MD_Metadata ${NAMESPACES}>${content}</gmd:MD_Metadata>`)
    .value.flatMap(validateStructure)
    .map(({ code, property, detail }) => [code, property, detail].filter((part) => part !== undefined).join(" "));

describe("the structure of ISO 19139", () => {
  test("a record with all that is required is sound", () => {
    expect(problems(CONTACT + STAMP + IDENTIFICATION)).toEqual([]);
  });

  test.each([
    ["no contact", STAMP + IDENTIFICATION, ["property-missing contact"]],
    ["no title", CONTACT + STAMP + identification(DATE), ["property-missing title"]],
    ["no date in a citation", CONTACT + STAMP + identification(TITLE), ["property-missing date"]],
    ["two titles", CONTACT + STAMP + identification(TITLE + TITLE + DATE), ["property-repeated title 2"]],
    ["the date before the contact", STAMP + CONTACT + IDENTIFICATION, ["order contact dateStamp"]],
    ["an element of nobody", `${CONTACT}${STAMP}${IDENTIFICATION}<x:note>…</x:note>`, ["element-unknown x:note"]],
    ["text between elements", `${CONTACT}${STAMP}lost${IDENTIFICATION}`, ["text lost"]],
    [
      "an attribute that a text does not have",
      CONTACT +
        STAMP +
        identification(`<gmd:title><gco:CharacterString lang="fr">Titre</gco:CharacterString></gmd:title>${DATE}`),
      ["element-unknown title @lang"],
    ],
    [
      "a number that is none",
      CONTACT +
        STAMP +
        identification(
          TITLE + DATE,
          "<gmd:spatialResolution><gmd:MD_Resolution><gmd:equivalentScale><gmd:MD_RepresentativeFraction><gmd:denominator><gco:Integer>1:5000</gco:Integer></gmd:denominator></gmd:MD_RepresentativeFraction></gmd:equivalentScale></gmd:MD_Resolution></gmd:spatialResolution>" +
            LANGUAGE,
        ),
      [expect.stringMatching(/^wrong-value denominator/)],
    ],
    [
      "a date that is none",
      `${CONTACT}<gmd:dateStamp><gco:Date>31/01/2026</gco:Date></gmd:dateStamp>${IDENTIFICATION}`,
      [expect.stringMatching(/^wrong-value date/)],
    ],
    [
      "two parties in one contact",
      CONTACT.replace(/<gmd:CI_R.*Party>/, "$&$&") + STAMP + IDENTIFICATION,
      ["several-values contact"],
    ],
    [
      "three keywords in one element",
      CONTACT +
        STAMP +
        identification(
          TITLE + DATE,
          `<gmd:descriptiveKeywords><gmd:MD_Keywords><gmd:keyword>${KEYWORD.repeat(3)}</gmd:keyword></gmd:MD_Keywords></gmd:descriptiveKeywords>${LANGUAGE}`,
        ),
      ["several-values keyword", "several-values keyword"],
    ],
    [
      "two titles in one element",
      CONTACT + STAMP + identification(TITLE.replace(/<gco:.*String>/, "$&$&") + DATE),
      ["property-repeated title 2"],
    ],
  ])("%s", (_fact, content, expected) => {
    expect(problems(content)).toEqual(expected);
  });

  test("a property with a reason for its absence is there", () => {
    expect(problems(`<gmd:contact gco:nilReason="missing"/>${STAMP}${IDENTIFICATION}`)).toEqual([]);
  });
});

describe("the structure of ISO 19115-3", () => {
  const XML = `<mdb:MD_Metadata xmlns:mdb="http://standards.iso.org/iso/19115/-3/mdb/2.0" xmlns:gco="http://standards.iso.org/iso/19115/-3/gco/1.0" xmlns:mcc="http://standards.iso.org/iso/19115/-3/mcc/1.0"><mdb:metadataIdentifier><mcc:MD_Identifier/></mdb:metadataIdentifier></mdb:MD_Metadata>`;

  test("is checked by its own declarations", () => {
    expect(
      readIso(XML)
        .value.flatMap(validateStructure)
        .map(({ code, property }) => `${code} ${property}`),
    ).toEqual([
      "property-missing code",
      "property-missing contact",
      "property-missing dateInfo",
      "property-missing identificationInfo",
    ]);
  });
});
