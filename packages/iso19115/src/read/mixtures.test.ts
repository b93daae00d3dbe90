import { leafLedger } from "@metabridge/roundtrip";
import { describe, expect, test } from "vitest";
import { iso19115_3, iso19139 } from "../formats.js";
import { writeIso } from "../write/write-iso.js";
import { readIso } from "./read-iso.js";

const OLD = 'xmlns:gmd="http://www.isotc211.org/2005/gmd" xmlns:gco="http://www.isotc211.org/2005/gco"';
const NEW =
  'xmlns:mdb="http://standards.iso.org/iso/19115/-3/mdb/2.0" xmlns:cit="http://standards.iso.org/iso/19115/-3/cit/2.0" xmlns:mcc="http://standards.iso.org/iso/19115/-3/mcc/1.0" xmlns:g="http://standards.iso.org/iso/19115/-3/gco/1.0"';

const readOne = (xml: string) => {
  const [record] = readIso(xml).value;
  if (record === undefined) throw new Error("no record");
  return record;
};
const rewritten = (xml: string): string => {
  const record = readOne(xml);
  return writeIso(record, record.$encoding ?? "iso19139").value;
};

/** An organisation with an identifier, which ISO 19139 has no place for. */
const ORGANISATION = `<cit:CI_Responsibility>
  <cit:role><cit:CI_RoleCode codeList="" codeListValue="owner"/></cit:role>
  <cit:party><cit:CI_Organisation>
    <cit:name><g:CharacterString>Vallebourg</g:CharacterString></cit:name>
    <cit:partyIdentifier><mcc:MD_Identifier><mcc:code><g:CharacterString>217 600 000</g:CharacterString></mcc:code></mcc:MD_Identifier></cit:partyIdentifier>
  </cit:CI_Organisation></cit:party>
</cit:CI_Responsibility>`;
const IN_OLD = `<gmd:MD_Metadata ${OLD} ${NEW}><gmd:contact>${ORGANISATION}</gmd:contact></gmd:MD_Metadata>`;

describe("a record in ISO 19139 with a part in ISO 19115-3", () => {
  test("is one model, whatever the encoding of its parts", () => {
    expect(readOne(IN_OLD).contact).toMatchObject([
      {
        $type: "CI_Responsibility",
        $encoding: "iso19115-3",
        party: [
          {
            $type: "CI_Organisation",
            name: { value: "Vallebourg" },
            partyIdentifier: [{ code: { value: "217 600 000" } }],
          },
        ],
      },
    ]);
  });

  test("is written back as the mixture that it was: every leaf in its element and its name space", () => {
    const { lost, moved, changed, added } = leafLedger(IN_OLD, rewritten(IN_OLD), { namespaces: true });
    expect({ lost, moved, changed, added }).toEqual({ lost: [], moved: [], changed: [], added: [] });
  });

  test("is written as pure ISO 19115-3, where nothing is lost", () => {
    const { value, losses } = writeIso(readOne(IN_OLD), "iso19115-3");
    expect(losses).toEqual([]);
    expect(value).not.toContain("isotc211.org/2005");
    expect(value).toContain("217 600 000");
  });
});

describe("a record in ISO 19115-3 with a part in ISO 19139", () => {
  const source = `<mdb:MD_Metadata ${NEW} ${OLD}><mdb:contact><gmd:CI_ResponsibleParty>
    <gmd:organisationName><gco:CharacterString>Ostermark</gco:CharacterString></gmd:organisationName>
    <gmd:role><gmd:CI_RoleCode codeList="" codeListValue="owner"/></gmd:role>
  </gmd:CI_ResponsibleParty></mdb:contact></mdb:MD_Metadata>`;

  test("is one model", () => {
    expect(readOne(source).contact?.[0]?.party).toMatchObject([
      { $type: "CI_Organisation", name: { value: "Ostermark" } },
    ]);
  });

  test("is written back as it was", () => {
    const { lost, moved, changed, added } = leafLedger(source, rewritten(source), { namespaces: true });
    expect({ lost, moved, changed, added }).toEqual({ lost: [], moved: [], changed: [], added: [] });
  });
});

test("a property that only the other encoding has is kept under its own name", () => {
  const source = `<gmd:MD_Metadata ${OLD} ${NEW}><mdb:metadataIdentifier><mcc:MD_Identifier><mcc:code><g:CharacterString>1</g:CharacterString></mcc:code></mcc:MD_Identifier></mdb:metadataIdentifier></gmd:MD_Metadata>`;
  const { diagnostics } = readIso(source);
  expect(diagnostics).toMatchObject([{ code: "iso.property.misplaced", path: "metadataIdentifier" }]);
  const again = rewritten(source);
  expect(leafLedger(source, again)).toMatchObject({ kept: 1, lost: [], added: [] });
  expect(again).toContain("<mdb:metadataIdentifier>");
});

test("the format of a mixture is that of the element of the record", () => {
  const inNew = `<mdb:MD_Metadata ${NEW} ${OLD}></mdb:MD_Metadata>`;
  expect([iso19139.detect(IN_OLD), iso19115_3.detect(IN_OLD)]).toEqual([1, 0.95]);
  expect([iso19139.detect(inNew), iso19115_3.detect(inNew)]).toEqual([0.95, 1]);
});

describe("what stands where it should not is written back", () => {
  const inRecord = (content: string): string => `<gmd:MD_Metadata ${OLD} ${GML}>${content}</gmd:MD_Metadata>`;
  const GML = 'xmlns:gml="http://www.opengis.net/gml/3.2" xmlns:x="https://example.org/x"';
  const EXTENSION = '<x:note lang="fr">à revoir</x:note>';
  const DISTRIBUTION =
    "<gmd:MD_Distribution><gmd:transferOptions><gmd:MD_DigitalTransferOptions><gmd:unitsOfDistribution><gco:CharacterString>sheet</gco:CharacterString></gmd:unitsOfDistribution></gmd:MD_DigitalTransferOptions></gmd:transferOptions></gmd:MD_Distribution>";
  const temporal = (content: string): string =>
    inRecord(
      `<gmd:identificationInfo><gmd:MD_DataIdentification><gmd:extent><gmd:EX_Extent><gmd:temporalElement><gmd:EX_TemporalExtent><gmd:extent><gml:TimeInstant gml:id="t">${content}</gml:TimeInstant></gmd:extent></gmd:EX_TemporalExtent></gmd:temporalElement></gmd:EX_Extent></gmd:extent></gmd:MD_DataIdentification></gmd:identificationInfo>`,
    );
  test.each([
    [
      "an extension before an object",
      inRecord(`<gmd:distributionInfo>${EXTENSION}${DISTRIBUTION}</gmd:distributionInfo>`),
    ],
    [
      "an extension before a text",
      inRecord(`<gmd:fileIdentifier>${EXTENSION}<gco:CharacterString>trees</gco:CharacterString></gmd:fileIdentifier>`),
    ],
    ["an extension in a time position", temporal(`<gml:timePosition>${EXTENSION}2018</gml:timePosition>`)],
    [
      "a distribution that is nil, before one that is not",
      inRecord(
        `<gmd:distributionInfo gco:nilReason="unknown"/><gmd:distributionInfo>${DISTRIBUTION}</gmd:distributionInfo>`,
      ),
    ],
    [
      "another object among distributions",
      inRecord(
        `<gmd:distributionInfo>${DISTRIBUTION}</gmd:distributionInfo><gmd:distributionInfo><gmd:MD_Identifier><gmd:code><gco:CharacterString>trees</gco:CharacterString></gmd:code></gmd:MD_Identifier></gmd:distributionInfo>`,
      ),
    ],
    [
      "a code in place of a number",
      inRecord(
        '<gmd:spatialRepresentationInfo><gmd:MD_GridSpatialRepresentation><gmd:numberOfDimensions><gmd:MD_ScopeCode codeList="list" codeListValue="dataset">data set</gmd:MD_ScopeCode></gmd:numberOfDimensions></gmd:MD_GridSpatialRepresentation></gmd:spatialRepresentationInfo>',
      ),
    ],
    [
      "translations without a property, and what follows them",
      inRecord(
        `<gmd:PT_FreeText><gmd:textGroup><gmd:LocalisedCharacterString locale="#FR">arbres</gmd:LocalisedCharacterString></gmd:textGroup></gmd:PT_FreeText><gmd:distributionInfo>${DISTRIBUTION}</gmd:distributionInfo>`,
      ),
    ],
  ])("%s", (_, source) => {
    const { lost, changed } = leafLedger(source, rewritten(source));
    expect({ lost, changed }).toEqual({ lost: [], changed: [] });
  });

  test("a text with an extension before it is read as the text", () => {
    const source = inRecord(
      `<gmd:fileIdentifier>${EXTENSION}<gco:CharacterString>trees</gco:CharacterString></gmd:fileIdentifier>`,
    );
    expect(readOne(source).metadataIdentifier?.code?.value).toBe("trees");
  });
});
