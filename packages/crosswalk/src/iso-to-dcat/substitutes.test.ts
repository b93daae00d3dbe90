import { readIso } from "@metabridge/iso19115";
import { expect, it } from "vitest";
import { isoToDcat } from "./iso-to-dcat.js";

const LINK = (linkage: string): string =>
  `<gmd:distributionInfo><gmd:MD_Distribution><gmd:transferOptions><gmd:MD_DigitalTransferOptions><gmd:onLine>
    <gmd:CI_OnlineResource><gmd:linkage>${linkage}</gmd:linkage></gmd:CI_OnlineResource>
  </gmd:onLine></gmd:MD_DigitalTransferOptions></gmd:transferOptions></gmd:MD_Distribution></gmd:distributionInfo>`;

const PARTY = (organisationName: string): string =>
  `<gmd:identificationInfo><gmd:MD_DataIdentification><gmd:pointOfContact><gmd:CI_ResponsibleParty>
    <gmd:organisationName>${organisationName}</gmd:organisationName>
    <gmd:role><gmd:CI_RoleCode codeList="" codeListValue="pointOfContact"/></gmd:role>
  </gmd:CI_ResponsibleParty></gmd:pointOfContact></gmd:MD_DataIdentification></gmd:identificationInfo>`;

function converted(content: string) {
  const [record] = readIso(
    `<gmd:MD_Metadata xmlns:gmd="http://www.isotc211.org/2005/gmd" xmlns:gco="http://www.isotc211.org/2005/gco"
      xmlns:sea="https://example.org/sea" xmlns:alp="https://example.org/alp">${content}</gmd:MD_Metadata>`,
  ).value;
  if (record === undefined) throw new Error("no record");
  const { value, losses } = isoToDcat(record);
  return { value, lost: losses.map(({ value: one }) => one) };
}

it("takes the label of a code of a national profile for the text in whose place it stands", () => {
  const { value, lost } = converted(
    PARTY(
      '<sea:SEA_InstituteCode codeList="https://example.org/institutes" codeListValue="18">Hafenamt</sea:SEA_InstituteCode>',
    ),
  );
  expect(value.contactPoint).toMatchObject([{ fn: [{ value: "Hafenamt" }] }]);
  expect(lost).toContain("18");
  expect(lost).not.toContain("Hafenamt");
});

it("takes each localised address of a national profile", () => {
  const { value, lost } = converted(
    LINK(`<alp:PT_FreeURL>
      <alp:URLGroup><alp:LocalisedURL locale="#DE">https://example.org/laerm/</alp:LocalisedURL></alp:URLGroup>
      <alp:URLGroup><alp:LocalisedURL locale="#FR">https://example.org/bruit/</alp:LocalisedURL></alp:URLGroup>
      <alp:URLGroup><alp:LocalisedURL locale="#IT"/></alp:URLGroup>
    </alp:PT_FreeURL>`),
  );
  expect(value.landingPage).toMatchObject([
    { $id: "https://example.org/laerm/" },
    { $id: "https://example.org/bruit/" },
  ]);
  expect(lost).toEqual(["#DE", "#FR", "#IT"]);
});

it("takes an address that all languages share once", () => {
  const { value } = converted(
    LINK(`<alp:PT_FreeURL>
      <alp:URLGroup><alp:LocalisedURL locale="#DE">https://example.org/laerm.zip</alp:LocalisedURL></alp:URLGroup>
      <alp:URLGroup><alp:LocalisedURL locale="#FR">https://example.org/laerm.zip</alp:LocalisedURL></alp:URLGroup>
    </alp:PT_FreeURL>`),
  );
  expect(value).toMatchObject({ distribution: [{ accessURL: [{ $id: "https://example.org/laerm.zip" }] }] });
});

it("has no text of an extension that stands beside a text", () => {
  const { value, lost } = converted(
    PARTY("<gco:CharacterString>Hafenamt</gco:CharacterString><sea:note>intern</sea:note>"),
  );
  expect(value.contactPoint).toMatchObject([{ fn: [{ value: "Hafenamt" }] }]);
  expect(lost).toContain("intern");
});
