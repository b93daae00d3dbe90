import { describe, expect, test } from "vitest";
import { positionsOf } from "../positions.js";
import { readIso, readIsoStream } from "./read-iso.js";

const NAMESPACES =
  'xmlns:gmd="http://www.isotc211.org/2005/gmd" xmlns:gco="http://www.isotc211.org/2005/gco" xmlns:gmx="http://www.isotc211.org/2005/gmx" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:gml="http://www.opengis.net/gml/3.2" xmlns:srv="http://www.isotc211.org/2005/srv"';
const text = (value: string): string => `<gco:CharacterString>${value}</gco:CharacterString>`;
const record = (content: string, attributes = ""): string =>
  `<gmd:MD_Metadata ${NAMESPACES} ${attributes}>${content}</gmd:MD_Metadata>`;
const data = (content: string): string =>
  record(
    `<gmd:identificationInfo><gmd:MD_DataIdentification>${content}</gmd:MD_DataIdentification></gmd:identificationInfo>`,
  );
const read = (xml: string) => {
  const { value, diagnostics } = readIso(xml);
  const [first] = value;
  if (first === undefined) throw new Error(diagnostics[0]?.message);
  return { record: first, identification: first.identificationInfo?.[0], diagnostics };
};

describe("ISO 19139 becomes the model of ISO 19115-1", () => {
  test("the header: identifier, locale, scope, date, standard", () => {
    const { record: found } = read(
      record(
        `<gmd:fileIdentifier>${text("plu-76")}</gmd:fileIdentifier>
         <gmd:language><gmd:LanguageCode codeList="http://www.loc.gov/standards/iso639-2/" codeListValue="fre"/></gmd:language>
         <gmd:characterSet><gmd:MD_CharacterSetCode codeList="" codeListValue="utf8"/></gmd:characterSet>
         <gmd:parentIdentifier>${text("urbanisme")}</gmd:parentIdentifier>
         <gmd:hierarchyLevel><gmd:MD_ScopeCode codeList="" codeListValue="dataset">jeu de données</gmd:MD_ScopeCode></gmd:hierarchyLevel>
         <gmd:hierarchyLevelName>${text("Plan")}</gmd:hierarchyLevelName>
         <gmd:dateStamp><gco:Date>2024-03-01</gco:Date></gmd:dateStamp>
         <gmd:metadataStandardName>${text("ISO 19115")}</gmd:metadataStandardName>
         <gmd:metadataStandardVersion>${text("2003/Cor.1:2006")}</gmd:metadataStandardVersion>`,
      ),
    );
    expect(found.metadataIdentifier?.code?.value).toBe("plu-76");
    expect(found.defaultLocale).toMatchObject({ language: { value: "fre" }, characterEncoding: { value: "utf8" } });
    expect(found.parentMetadata?.identifier?.[0]?.code?.value).toBe("urbanisme");
    expect(found.metadataScope).toMatchObject([
      { resourceScope: { value: "dataset", label: "jeu de données" }, name: { value: "Plan" } },
    ]);
    expect(found.dateInfo).toMatchObject([{ date: { value: "2024-03-01" }, dateType: { value: "revision" } }]);
    expect(found.metadataStandard).toMatchObject([
      { title: { value: "ISO 19115" }, edition: { value: "2003/Cor.1:2006" } },
    ]);
  });

  test("a responsible party becomes an organisation with a person in it", () => {
    const { record: found } = read(
      record(
        `<gmd:contact><gmd:CI_ResponsibleParty>
           <gmd:individualName>${text("A. Petit")}</gmd:individualName><gmd:organisationName>${text("Métropole")}</gmd:organisationName>
           <gmd:positionName>${text("Géomaticienne")}</gmd:positionName>
           <gmd:contactInfo><gmd:CI_Contact><gmd:phone><gmd:CI_Telephone><gmd:voice>${text("02 35 00 00 00")}</gmd:voice><gmd:facsimile>${text("02 35 00 00 01")}</gmd:facsimile></gmd:CI_Telephone></gmd:phone></gmd:CI_Contact></gmd:contactInfo>
           <gmd:role><gmd:CI_RoleCode codeList="" codeListValue="pointOfContact"/></gmd:role>
         </gmd:CI_ResponsibleParty></gmd:contact>`,
      ),
    );
    expect(found.contact).toMatchObject([
      {
        $type: "CI_Responsibility",
        role: { value: "pointOfContact" },
        party: [
          {
            $type: "CI_Organisation",
            name: { value: "Métropole" },
            contactInfo: [
              {
                phone: [
                  { number: { value: "02 35 00 00 00" }, numberType: { value: "voice" } },
                  { number: { value: "02 35 00 00 01" }, numberType: { value: "facsimile" } },
                ],
              },
            ],
            individual: [{ name: { value: "A. Petit" }, positionName: { value: "Géomaticienne" } }],
          },
        ],
      },
    ]);
  });

  test("a lineage leaves its quality report, with its scope where it was alone in it", () => {
    const report = `<gmd:DQ_DataQuality><gmd:scope><gmd:DQ_Scope><gmd:level><gmd:MD_ScopeCode codeList="" codeListValue="dataset"/></gmd:level></gmd:DQ_Scope></gmd:scope><gmd:lineage><gmd:LI_Lineage><gmd:statement>${text("Digitised")}</gmd:statement></gmd:LI_Lineage></gmd:lineage></gmd:DQ_DataQuality>`;
    const { record: found } = read(record(`<gmd:dataQualityInfo>${report}</gmd:dataQualityInfo>`));
    expect(found.dataQualityInfo).toBeUndefined();
    expect(found.resourceLineage).toMatchObject([
      { statement: { value: "Digitised" }, scope: { $type: "MD_Scope", level: { value: "dataset" } } },
    ]);
  });
});

describe("values", () => {
  test("a text keeps its translations, an anchor its link", () => {
    const { identification } = read(
      data(
        `<gmd:abstract xsi:type="gmd:PT_FreeText_PropertyType" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${text("Wälder")}<gmd:PT_FreeText><gmd:textGroup><gmd:LocalisedCharacterString locale="#FR">Forêts</gmd:LocalisedCharacterString></gmd:textGroup></gmd:PT_FreeText></gmd:abstract>
         <gmd:purpose><gmx:Anchor xlink:href="https://example.org/why">Planning</gmx:Anchor></gmd:purpose>`,
      ),
    );
    expect(identification?.abstract).toEqual({ value: "Wälder", translations: [{ value: "Forêts", locale: "#FR" }] });
    expect(identification?.purpose).toEqual({ value: "Planning", href: "https://example.org/why", $as: "Anchor" });
  });

  test("a number is a number, and keeps the digits that it was written with", () => {
    const box = `<gmd:extent><gmd:EX_Extent><gmd:geographicElement><gmd:EX_GeographicBoundingBox><gmd:westBoundLongitude><gco:Decimal>1.50</gco:Decimal></gmd:westBoundLongitude><gmd:eastBoundLongitude><gco:Decimal>1,75</gco:Decimal></gmd:eastBoundLongitude></gmd:EX_GeographicBoundingBox></gmd:geographicElement></gmd:EX_Extent></gmd:extent>`;
    const { identification, diagnostics } = read(data(box));
    expect(identification?.extent?.[0]?.geographicElement?.[0]).toMatchObject({
      westBoundLongitude: { value: 1.5, lexical: "1.50" },
      eastBoundLongitude: { lexical: "1,75" },
    });
    expect(diagnostics).toMatchObject([
      {
        code: "iso.number.invalid",
        severity: "warning",
        path: "identificationInfo[0]/extent[0]/geographicElement[0]/eastBoundLongitude",
      },
    ]);
  });

  test("a date that is none is kept as text, with a diagnostic that tells where", () => {
    const xml = data(
      `\n<gmd:citation><gmd:CI_Citation><gmd:date><gmd:CI_Date>\n<gmd:date><gco:Date>2013-13</gco:Date></gmd:date></gmd:CI_Date></gmd:date></gmd:CI_Citation></gmd:citation>`,
    );
    const { identification, diagnostics } = read(xml);
    expect(identification?.citation?.date?.[0]?.date?.value).toBe("2013-13");
    expect(diagnostics).toMatchObject([
      { code: "iso.date.invalid", path: "identificationInfo[0]/citation/date[0]/date", line: 3, column: 11 },
    ]);
  });

  test("a nil property says why, a reference where to", () => {
    const { identification, record: found } = read(
      record(
        `<gmd:contact xlink:href="#me"/><gmd:identificationInfo><gmd:MD_DataIdentification><gmd:purpose gco:nilReason="withheld"/></gmd:MD_DataIdentification></gmd:identificationInfo>`,
      ),
    );
    expect(identification?.purpose).toEqual({ $nilReason: "withheld" });
    expect(found.contact).toEqual([{ $type: "CI_Responsibility", $reference: true, $xlink: { href: "#me" } }]);
  });

  test("a period in any version of GML, with open ends", () => {
    for (const gml of ["http://www.opengis.net/gml", "http://www.opengis.net/gml/3.2"]) {
      const period = `<gmd:extent><gmd:EX_Extent><gmd:temporalElement><gmd:EX_TemporalExtent><gmd:extent><g:TimePeriod xmlns:g="${gml}" g:id="t1"><g:beginPosition>2001</g:beginPosition><g:endPosition indeterminatePosition="now"/></g:TimePeriod></gmd:extent></gmd:EX_TemporalExtent></gmd:temporalElement></gmd:EX_Extent></gmd:extent>`;
      expect(read(data(period)).identification?.extent?.[0]?.temporalElement?.[0]?.extent).toEqual({
        $type: "TimePeriod",
        $id: "t1",
        beginPosition: { value: "2001" },
        endPosition: { indeterminatePosition: "now" },
      });
    }
  });
});

describe("documents as people have them", () => {
  test("prefixes can be any, and the default name space too", () => {
    const xml = `<MD_Metadata xmlns="http://www.isotc211.org/2005/gmd" xmlns:z="http://www.isotc211.org/2005/gco"><fileIdentifier><z:CharacterString>1</z:CharacterString></fileIdentifier></MD_Metadata>`;
    expect(read(xml).record.metadataIdentifier?.code?.value).toBe("1");
  });

  test("a class of a national profile is read as the one that it specialises, and its own elements stay", () => {
    const { identification } = read(
      record(
        `<gmd:identificationInfo><che:CHE_MD_DataIdentification xmlns:che="http://www.geocat.ch/2008/che" gco:isoType="gmd:MD_DataIdentification"><gmd:abstract>${text("x")}</gmd:abstract><che:basicGeodataID>${text("12.1")}</che:basicGeodataID></che:CHE_MD_DataIdentification></gmd:identificationInfo>`,
      ),
    );
    expect(identification).toMatchObject({
      $type: "MD_DataIdentification",
      $isoType: "gmd:MD_DataIdentification",
      $element: "che:CHE_MD_DataIdentification",
      abstract: { value: "x" },
      $unmapped: [{ name: "che:basicGeodataID" }],
    });
  });

  test("elements of ISO 19139 in a record of ISO 19115-3 are understood", () => {
    const xml = `<mdb:MD_Metadata xmlns:mdb="http://standards.iso.org/iso/19115/-3/mdb/2.0" ${NAMESPACES}><mdb:contact><gmd:CI_ResponsibleParty><gmd:organisationName>${text("IGN")}</gmd:organisationName></gmd:CI_ResponsibleParty></mdb:contact></mdb:MD_Metadata>`;
    expect(read(xml).record.contact?.[0]?.party).toMatchObject([{ $type: "CI_Organisation", name: { value: "IGN" } }]);
  });

  test("what stands twice, in the wrong place or without a property is kept and said", () => {
    const { record: found, diagnostics } = read(
      record(
        `<gmd:fileIdentifier>${text("1")}</gmd:fileIdentifier><gmd:fileIdentifier>${text("2")}</gmd:fileIdentifier><gmd:abstract>${text("x")}</gmd:abstract><gmd:nonsense/>`,
      ),
    );
    expect(found.$extra?.map(({ reason, property }) => [reason, property])).toEqual([
      ["repeated", "fileIdentifier"],
      ["misplaced", "abstract"],
      ["misplaced", ""],
    ]);
    expect(diagnostics.map(({ code }) => code)).toEqual([
      "iso.property.repeated",
      "iso.property.misplaced",
      "iso.element.unknown",
    ]);
  });

  test("the records of a CSW response come one by one", async () => {
    const response = `<csw:GetRecordsResponse xmlns:csw="http://www.opengis.net/cat/csw/2.0.2"><csw:SearchResults>${record("").repeat(3)}</csw:SearchResults></csw:GetRecordsResponse>`;
    const results = [];
    for await (const { value } of readIsoStream(
      (async function* () {
        for (const character of response) yield character;
      })(),
    )) {
      results.push(value?.$type);
    }
    expect(results).toEqual(["MD_Metadata", "MD_Metadata", "MD_Metadata"]);
  });

  test("a page, an error report or an empty response is named for what it is", () => {
    expect(readIso("<html><body/></html>").diagnostics).toMatchObject([
      { code: "iso.no-record", message: expect.stringContaining("HTML page") },
    ]);
    expect(readIso('<ows:ExceptionReport xmlns:ows="http://www.opengis.net/ows"/>').diagnostics[0]?.message).toContain(
      "error report",
    );
    expect(
      readIso('<csw:GetRecordsResponse xmlns:csw="http://www.opengis.net/cat/csw/2.0.2"/>').diagnostics[0]?.message,
    ).toContain("outputSchema");
  });

  test("a truncated response gives the records before the break, and an error", () => {
    const { value, diagnostics } = readIso(`<a>${record("")}<gmd:MD_Metadata`);
    expect(value).toHaveLength(1);
    expect(diagnostics).toMatchObject([{ code: "xml.not-well-formed", severity: "error" }]);
  });

  test("positions are beside the record", () => {
    const { record: found } = read(record(`\n  <gmd:fileIdentifier>${text("1")}</gmd:fileIdentifier>`));
    const code = found.metadataIdentifier?.code;
    expect(code && positionsOf(found)?.of(code)).toEqual({ line: 2, column: 23 });
    expect(JSON.stringify(found)).not.toContain("line");
  });
});
