import { beforeAll, expect, it } from "vitest";
import { type Diagnostic, validate } from "../index.js";

const RECORD = `<gmd:MD_Metadata xmlns:gmd="http://www.isotc211.org/2005/gmd" xmlns:gco="http://www.isotc211.org/2005/gco">
  <gmd:fileIdentifier><gco:CharacterString>trees</gco:CharacterString></gmd:fileIdentifier>
  <gmd:identificationInfo>
    <gmd:MD_DataIdentification>
      <gmd:citation>
        <gmd:CI_Citation>
          <gmd:title><gco:CharacterString>Trees</gco:CharacterString></gmd:title>
        </gmd:CI_Citation>
      </gmd:citation>
      <gmd:pointOfContact>
        <gmd:CI_ResponsibleParty>
          <gmd:individualName><gco:CharacterString>Ann Lee</gco:CharacterString></gmd:individualName>
          <gmd:role><gmd:CI_RoleCode codeList="roles" codeListValue="publisher"/></gmd:role>
        </gmd:CI_ResponsibleParty>
      </gmd:pointOfContact>
    </gmd:MD_DataIdentification>
  </gmd:identificationInfo>
  <gmd:distributionInfo>
    <gmd:MD_Distribution>
      <gmd:transferOptions>
        <gmd:MD_DigitalTransferOptions>
          <gmd:onLine>
            <gmd:CI_OnlineResource>
              <gmd:linkage><gmd:URL>https://town.example/trees.zip</gmd:URL></gmd:linkage>
            </gmd:CI_OnlineResource>
          </gmd:onLine>
        </gmd:MD_DigitalTransferOptions>
      </gmd:transferOptions>
    </gmd:MD_Distribution>
  </gmd:distributionInfo>
</gmd:MD_Metadata>`;

let findings: readonly (Diagnostic & { focusClass?: string; property?: string })[];
beforeAll(async () => {
  findings = (await validate(RECORD, { rules: "dcat-ap" })).diagnostics;
});

const found = (focusClass: string, property: string) =>
  findings.find((one) => one.focusClass === focusClass && one.property === property);

it("leads what is missing in a resource to its identification, by path, line and column", () => {
  expect(found("dcat:Dataset", "dct:description")).toMatchObject({
    severity: "error",
    path: "identificationInfo[0]",
    line: 4,
    column: 5,
  });
});

it("leads what is missing in a distribution to its own link", () => {
  expect(found("dcat:Distribution", "dct:license")).toMatchObject({
    path: "distributionInfo[0]/transferOptions[0]/onLine[0]",
    line: 23,
    column: 13,
  });
});

it("leads what is missing in a party to the element that it is made of", () => {
  expect(found("foaf:Person", "dct:type") ?? found("foaf:Agent", "dct:type")).toMatchObject({ line: 11, column: 9 });
});

it("leads what is wrong in a portal's JSON to its line, without advice for ISO records", async () => {
  const ckan = {
    name: "trees",
    title: "Trees",
    notes: "All of them",
    tags: [],
    resources: [{ name: "Map", url: "https://town.example/map" }, { name: "Table" }],
  };
  const { diagnostics } = await validate(JSON.stringify(ckan, undefined, 1), { rules: "dcat-ap" });
  const missing = diagnostics.find(({ message }) => message.includes("dcat:accessURL"));
  expect(missing).toMatchObject({ severity: "error", path: "resources[1]/name", line: 12, column: 12 });
  expect(missing?.message).not.toMatch(/ISO|gmd/);
});
