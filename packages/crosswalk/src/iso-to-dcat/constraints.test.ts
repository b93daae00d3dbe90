import type { MD_LegalConstraints } from "@metabridge/iso19115";
import { describe, expect, it } from "vitest";
import { anchor, code, datasetRecord, words } from "../../test/record.js";
import { isoToDcat } from "./iso-to-dcat.js";

const EU = "http://publications.europa.eu/resource/authority/";
const INSPIRE = "http://inspire.ec.europa.eu/metadata-codelist/";

const OTHER = [code("otherRestrictions")];
const legal = (constraints: Omit<MD_LegalConstraints, "$type">): MD_LegalConstraints => ({
  $type: "MD_LegalConstraints",
  ...constraints,
});

/** What holds for data without a distribution. */
function held(...resourceConstraints: MD_LegalConstraints[]) {
  const { value } = isoToDcat(datasetRecord({ resourceConstraints }));
  return value.$type === "Dataset" ? value : undefined;
}

describe("conditions of use", () => {
  it.each([
    ["an anchor", anchor("Namensnennung", "http://creativecommons.org/licenses/by/4.0/deed.de")],
    ["an address", words("https://creativecommons.org/licenses/by/4.0/")],
    ["a name", words("CC BY 4.0")],
    ["a sentence", words("Die Daten stehen unter der Lizenz CC BY 4.0.")],
  ])("that name a licence by %s have the EU's IRI of it", (_, text) => {
    expect(held(legal({ useConstraints: OTHER, otherConstraints: [text] }))?.license).toMatchObject({
      $id: `${EU}licence/CC_BY_4_0`,
    });
  });

  it("name their licence in useLimitation, too", () => {
    const value = held(legal({ useLimitation: [words("Datenlizenz Deutschland – Namensnennung – Version 2.0")] }));
    expect(value?.license?.$id).toBe(`${EU}licence/DLDE_BY_2_0`);
    expect(value?.rights).toEqual([
      {
        $type: "RightsStatement",
        description: [{ value: "Datenlizenz Deutschland – Namensnennung – Version 2.0", language: "de" }],
      },
    ]);
  });

  it("at an address that is no known licence are a licence of their own", () => {
    expect(
      held(
        legal({ useConstraints: OTHER, otherConstraints: [anchor("Nutzungsbedingungen", "https://example.org/agb")] }),
      )?.license,
    ).toEqual({
      $type: "LicenseDocument",
      $id: "https://example.org/agb",
      title: [{ value: "Nutzungsbedingungen", language: "de" }],
    });
  });

  it("in words are a statement of rights, each once", () => {
    const terms = words("Nur für den Dienstgebrauch");
    expect(
      held(legal({ useLimitation: [terms], useConstraints: OTHER, otherConstraints: [{ ...terms }] }))?.rights,
    ).toEqual([{ $type: "RightsStatement", description: [{ value: "Nur für den Dienstgebrauch", language: "de" }] }]);
  });

  it("that are two licences keep the second one as a right", () => {
    const value = held(
      legal({ otherConstraints: [words("https://creativecommons.org/licenses/by/4.0/")], useConstraints: OTHER }),
      legal({ otherConstraints: [words("https://opendatacommons.org/licenses/odbl/1-0/")], useConstraints: OTHER }),
    );
    expect(value?.license).toMatchObject({ $id: `${EU}licence/CC_BY_4_0` });
    expect(value?.rights?.[0]?.$id).toMatch(/odc?_?bl|odbl/i);
  });

  it("say by their codes what no sentence says", () => {
    expect(held(legal({ useConstraints: [code("copyright")] }))?.rights).toEqual([
      { $type: "RightsStatement", description: [{ value: "Copyright", language: "en" }] },
    ]);
  });
});

describe("limitations on public access", () => {
  it("become the access rights of the EU, and stay as a right", () => {
    const value = held(
      legal({
        accessConstraints: OTHER,
        otherConstraints: [anchor("keine", `${INSPIRE}LimitationsOnPublicAccess/noLimitations`)],
      }),
    );
    expect(value?.accessRights).toMatchObject({ $id: `${EU}access-right/PUBLIC` });
    expect(value?.rights).toEqual([
      {
        $type: "RightsStatement",
        $id: `${INSPIRE}LimitationsOnPublicAccess/noLimitations`,
        prefLabel: [{ value: "keine", language: "de" }],
      },
    ]);
  });

  it("are understood in words", () => {
    const value = held(
      legal({ accessConstraints: OTHER, otherConstraints: [words("Es gelten keine Zugriffsbeschränkungen")] }),
    );
    expect(value?.accessRights).toMatchObject({ $id: `${EU}access-right/PUBLIC` });
  });

  it("by code are weaker than by sentence", () => {
    const value = held(
      legal({ accessConstraints: [code("restricted")] }),
      legal({
        accessConstraints: OTHER,
        otherConstraints: [anchor("keine", `${INSPIRE}LimitationsOnPublicAccess/noLimitations`)],
      }),
    );
    expect(value?.accessRights).toMatchObject({ $id: `${EU}access-right/PUBLIC` });
    expect(value?.rights?.map(({ $id }) => $id)).toContain(`${EU}access-right/RESTRICTED`);
  });
});

describe("conditions of data with distributions", () => {
  it("hold for each distribution, and access rights for the data as well", () => {
    const onLine = ["a", "b"].map((name) => ({
      $type: "CI_OnlineResource" as const,
      linkage: words(`https://example.org/${name}.csv`),
    }));
    const { value } = isoToDcat(
      datasetRecord(
        {
          resourceConstraints: [
            legal({ useConstraints: OTHER, otherConstraints: [words("CC BY 4.0")] }),
            legal({ accessConstraints: [code("restricted")] }),
          ],
        },
        {
          distributionInfo: [
            { $type: "MD_Distribution", transferOptions: [{ $type: "MD_DigitalTransferOptions", onLine }] },
          ],
        },
      ),
    );
    if (value.$type !== "Dataset") throw new Error("not a dataset");
    expect(value.license).toBeUndefined();
    expect(value.accessRights).toEqual({ $id: `${EU}access-right/RESTRICTED` });
    for (const distribution of value.distribution ?? []) {
      expect(distribution).toMatchObject({
        license: { $id: `${EU}licence/CC_BY_4_0` },
        rights: [{ description: [{ value: "CC BY 4.0" }] }],
      });
    }
  });
});
