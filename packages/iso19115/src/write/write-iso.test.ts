import { leafLedger } from "@metabridge/roundtrip";
import { describe, expect, test } from "vitest";
import type { MD_Metadata } from "../model.generated.js";
import { readIso } from "../read/read-iso.js";
import { writeIso } from "./write-iso.js";

const SOURCE = `<?xml version="1.0"?>
<gmd:MD_Metadata xmlns:gmd="http://www.isotc211.org/2005/gmd" xmlns:gco="http://www.isotc211.org/2005/gco" xmlns:che="http://www.geocat.ch/2008/che">
  <gmd:dateStamp><gco:Date>2024-03-01</gco:Date></gmd:dateStamp>
  <gmd:fileIdentifier><gco:CharacterString>trees</gco:CharacterString></gmd:fileIdentifier>
  <che:legislation><gco:CharacterString>RS 510.62</gco:CharacterString></che:legislation>
  <gmd:identificationInfo>
    <gmd:MD_DataIdentification>
      <gmd:citation><gmd:CI_Citation><gmd:title><gco:CharacterString>Street trees</gco:CharacterString></gmd:title></gmd:CI_Citation></gmd:citation>
      <gmd:descriptiveKeywords><gmd:MD_Keywords><gmd:keyword><gco:CharacterString>tree</gco:CharacterString></gmd:keyword></gmd:MD_Keywords></gmd:descriptiveKeywords>
    </gmd:MD_DataIdentification>
  </gmd:identificationInfo>
</gmd:MD_Metadata>`;

function readOne(xml: string): MD_Metadata {
  const [record] = readIso(xml).value;
  if (record === undefined) throw new Error("no record");
  return record;
}

describe("editing", () => {
  test("a new title changes the title and nothing else; order and extensions stay", () => {
    const record = readOne(SOURCE);
    const title = record.identificationInfo?.[0]?.citation?.title;
    if (title !== undefined) title.value = "Trees in streets";
    const { value } = writeIso(record, "iso19139");
    const { changed, lost, added, moved } = leafLedger(SOURCE, value);
    expect({ lost, added, moved }).toEqual({ lost: [], added: [], moved: [] });
    expect(changed).toMatchObject([{ before: { value: "Street trees" }, after: { value: "Trees in streets" } }]);
    expect(value.indexOf("dateStamp")).toBeLessThan(value.indexOf("fileIdentifier"));
    expect(value.indexOf("che:legislation")).toBeLessThan(value.indexOf("identificationInfo"));
  });

  test("a new keyword is added beside the others", () => {
    const record = readOne(SOURCE);
    record.identificationInfo?.[0]?.descriptiveKeywords?.[0]?.keyword?.push({ value: "arbre" });
    const { lost, changed, added } = leafLedger(SOURCE, writeIso(record, "iso19139").value);
    expect({ lost, changed }).toEqual({ lost: [], changed: [] });
    expect(added).toMatchObject([
      { value: "arbre", path: expect.stringContaining("MD_Keywords/keyword/CharacterString") },
    ]);
  });

  test("a property that was not there stands where the schema wants it, in a record that is out of order", () => {
    const record = readOne(SOURCE);
    record.defaultLocale = { $type: "PT_Locale", language: { value: "eng" } };
    const { value } = writeIso(record, "iso19139");
    expect(value).toMatch(
      /<gmd:language>\s*<gmd:LanguageCode codeList="http:\/\/www.loc.gov\/standards\/iso639-2\/" codeListValue="eng"\/>/,
    );
    expect(value.indexOf("gmd:language")).toBeLessThan(value.indexOf("identificationInfo"));
  });
});

describe("a record that a program made", () => {
  const made: MD_Metadata = {
    $type: "MD_Metadata",
    metadataIdentifier: { $type: "MD_Identifier", code: { value: "1" }, codeSpace: { value: "https://example.org/" } },
    contact: [
      {
        $type: "CI_Responsibility",
        role: { value: "owner" },
        party: [
          { $type: "CI_Organisation", name: { value: "A" } },
          { $type: "CI_Individual", name: { value: "B" } },
        ],
      },
    ],
    identificationInfo: [
      { $type: "MD_DataIdentification", abstract: { value: "x < y & z" }, temporalResolution: [{ value: "P1D" }] },
    ],
  };

  test("is written in both encodings, with what each of them requires", () => {
    const old = writeIso(made, "iso19139").value;
    expect(old).toContain("<gmd:organisationName>");
    expect(old).toContain("<gmd:individualName>");
    expect(old.match(/<gmd:contact>/g)).toHaveLength(2);
    expect(old).toContain("x &lt; y &amp; z");
    expect(old).toContain('<gmd:dateStamp gco:nilReason="missing"/>');
    const recent = writeIso(made, "iso19115-3").value;
    expect(recent).toContain('xmlns:mdb="http://standards.iso.org/iso/19115/-3/mdb/2.0"');
    expect(recent).toContain("<cit:CI_Individual>");
  });

  test("what an encoding has no place for is a loss with its path", () => {
    expect(writeIso(made, "iso19115-3").losses).toEqual([]);
    expect(writeIso(made, "iso19139").losses).toMatchObject([
      { code: "iso.no-element", path: "metadataIdentifier/codeSpace", value: "https://example.org/" },
      { code: "iso.no-element", path: "identificationInfo[0]/temporalResolution[0]", value: "P1D" },
    ]);
  });
});

test("extensions are losses in the other encoding", () => {
  expect(writeIso(readOne(SOURCE), "iso19115-3").losses).toMatchObject([
    { code: "iso.extension", path: "che:legislation/gco:CharacterString", value: "RS 510.62" },
  ]);
});

test("the first generation of ISO 19115-3 is written on request", () => {
  const { value } = writeIso(readOne(SOURCE), "iso19115-3", { edition: "1.0" });
  expect(value).toContain("http://standards.iso.org/iso/19115/-3/mdb/1.0");
  expect(value).toContain("http://standards.iso.org/iso/19115/-3/cit/1.0");
});
