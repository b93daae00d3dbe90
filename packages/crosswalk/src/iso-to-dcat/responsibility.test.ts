import type { CI_Responsibility } from "@metabridge/iso19115";
import { describe, expect, it } from "vitest";
import { anchor, code, datasetRecord, organisation, words } from "../../test/record.js";
import { isoToDcat } from "./iso-to-dcat.js";

const ROLE = "http://inspire.ec.europa.eu/metadata-codelist/ResponsiblePartyRole/";

const of = (...pointOfContact: CI_Responsibility[]) => isoToDcat(datasetRecord({ pointOfContact })).value;

const ANNA: CI_Responsibility = {
  $type: "CI_Responsibility",
  role: code("pointOfContact"),
  party: [
    {
      $type: "CI_Organisation",
      name: words("Stadt", { "#FR": "Ville" }),
      contactInfo: [
        {
          $type: "CI_Contact",
          phone: [{ $type: "CI_Telephone", number: words("+49 (0)30 123-45"), numberType: code("voice") }],
          address: [
            {
              $type: "CI_Address",
              deliveryPoint: [words(""), words("Rathaus"), words("Marktplatz 1")],
              city: words("Musterhausen"),
              administrativeArea: words("Hessen"),
              postalCode: words("60000"),
              country: words("DE"),
              electronicMailAddress: [words("anna@example.org")],
            },
          ],
          onlineResource: [{ $type: "CI_OnlineResource", linkage: words("https://example.org/geo") }],
        },
      ],
      individual: [{ $type: "CI_Individual", name: words("Anna Arndt"), positionName: words("Leiterin") }],
    },
  ],
};

it("has the name of a place once, however many translations repeat it", () => {
  const address = { $type: "CI_Address" as const, city: words("Zürich", { "#FR": "Zurich", "#IT": "Zürich" }) };
  const { contactPoint } = of({
    $type: "CI_Responsibility",
    role: code("pointOfContact"),
    party: [
      { $type: "CI_Organisation", name: words("Kanton"), contactInfo: [{ $type: "CI_Contact", address: [address] }] },
    ],
  });
  expect(contactPoint).toMatchObject([
    { hasAddress: [{ locality: [{ value: "Zürich" }, { value: "Zurich", language: "fr" }] }] },
  ]);
});

describe("a responsible party", () => {
  it("is a contact with name, organisation, telephone, mail, page and address", () => {
    expect(of(ANNA).contactPoint).toEqual([
      {
        $type: "Individual",
        fn: [{ value: "Anna Arndt", language: "de" }],
        organizationName: [
          { value: "Stadt", language: "de" },
          { value: "Ville", language: "fr" },
        ],
        title: [{ value: "Leiterin", language: "de" }],
        hasEmail: [{ $id: "mailto:anna@example.org" }],
        hasTelephone: [{ $id: "tel:+493012345" }],
        hasURL: [{ $id: "https://example.org/geo" }],
        hasAddress: [
          {
            $type: "VcardAddress",
            streetAddress: [{ value: "Rathaus, Marktplatz 1" }],
            locality: [{ value: "Musterhausen" }],
            region: [{ value: "Hessen" }],
            postalCode: [{ value: "60000" }],
            countryName: [{ value: "DE" }],
          },
        ],
      },
    ]);
  });

  it("is an agent with its role as well: a person as a member of the organisation", () => {
    expect(of(ANNA).qualifiedAttribution).toMatchObject([
      {
        $type: "Attribution",
        hadRole: [{ $id: `${ROLE}pointOfContact` }],
        agent: [
          {
            $type: "Person",
            name: [{ value: "Anna Arndt", language: "de" }],
            memberOf: [{ $type: "Organization", name: [{ value: "Stadt" }, { value: "Ville" }] }],
            mbox: [{ $id: "mailto:anna@example.org" }],
            address: [
              { $type: "Address", thoroughfare: [{ value: "Rathaus, Marktplatz 1" }], adminUnitL1: [{ value: "DE" }] },
            ],
          },
        ],
      },
    ]);
  });

  it.each([
    ["publisher", "publisher"],
    ["author", "creator"],
    ["coAuthor", "creator"],
    ["owner", "rightsHolder"],
    ["rightsHolder", "rightsHolder"],
    ["custodian", "custodian"],
    ["distributor", "distributor"],
    ["originator", "originator"],
    ["principalInvestigator", "principalInvestigator"],
    ["processor", "processor"],
    ["resourceProvider", "resourceProvider"],
    ["user", "user"],
    ["contributor", "contributor"],
    ["editor", "contributor"],
  ] as const)("that is the %s is named by %s", (role, property) => {
    const value = of(organisation(role, "Stadt"));
    expect([value[property]].flat()).toMatchObject([{ $type: "Organization", name: [{ value: "Stadt" }] }]);
  });

  it("is one node, for its property and for its attribution", () => {
    const value = of(organisation("custodian", "Stadt"));
    const [attribution] = value.qualifiedAttribution ?? [];
    expect(attribution?.$type === "Attribution" && attribution.agent?.[0]).toBe(value.custodian?.[0]);
  });

  it("with a role that DCAT has no property for keeps the role", () => {
    const value = of(organisation("funder", "Land"));
    expect(value.qualifiedAttribution).toMatchObject([
      { agent: [{ name: [{ value: "Land" }] }], hadRole: [{ label: [{ value: "Funder", language: "en" }] }] },
    ]);
  });

  it("keeps its role in the words of the record where no list has it, with a warning", () => {
    const { value, diagnostics } = isoToDcat(datasetRecord({ pointOfContact: [organisation("Kartograf", "Büro")] }));
    expect(value.qualifiedAttribution).toMatchObject([{ hadRole: [{ label: [{ value: "Kartograf" }] }] }]);
    expect(diagnostics).toMatchObject([
      { code: "crosswalk.role.unknown", path: "identificationInfo[0]/pointOfContact[0]/role" },
    ]);
  });

  it("has the IRI that its name is an anchor to", () => {
    const party = { $type: "CI_Organisation" as const, name: anchor("Stadt", "https://example.org/stadt") };
    expect(of({ $type: "CI_Responsibility", role: code("owner"), party: [party] }).rightsHolder?.[0]?.$id).toBe(
      "https://example.org/stadt",
    );
  });

  it("without a name is somebody at an address", () => {
    const address = [{ $type: "CI_Address" as const, electronicMailAddress: [words("geo@example.org")] }];
    const party = { $type: "CI_Organisation" as const, contactInfo: [{ $type: "CI_Contact" as const, address }] };
    expect(of({ $type: "CI_Responsibility", role: code("owner"), party: [party] }).rightsHolder).toEqual([
      { $type: "Agent", mbox: [{ $id: "mailto:geo@example.org" }] },
    ]);
  });

  it("without anything is nobody", () => {
    const value = of({ $type: "CI_Responsibility", role: code("owner"), party: [{ $type: "CI_Organisation" }] });
    expect(value.rightsHolder).toBeUndefined();
    expect(value.qualifiedAttribution).toBeUndefined();
  });

  it("has no mail address or number made of free text", () => {
    const { value, diagnostics, losses } = isoToDcat(
      datasetRecord({ pointOfContact: [organisation("pointOfContact", "Stadt", "bitte Formular nutzen")] }),
    );
    expect(value.contactPoint).toMatchObject([{ fn: [{ value: "Stadt" }], hasEmail: undefined }]);
    expect(diagnostics).toMatchObject([{ code: "crosswalk.mail.invalid" }, { code: "crosswalk.mail.invalid" }]);
    expect(losses.map(({ value }) => value)).toContain("bitte Formular nutzen");
  });
});
