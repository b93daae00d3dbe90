import { describe, expect, test } from "vitest";
import { code, dataset, element, iso19139, readOne, sameAgain, text, thereAndBack } from "../../../test/records.js";
import type { CI_Responsibility, MD_Metadata } from "../../model.generated.js";
import { writeIso } from "../../write/write-iso.js";

const party = (content: string): string =>
  iso19139(element("contact", element("CI_ResponsibleParty", `${content}${code("role", "CI_RoleCode", "owner")}`)));
const contact = element(
  "contactInfo",
  element("CI_Contact", element("address", element("CI_Address", text("city", "Vallebourg")))),
);

describe("a responsible party of ISO 19139", () => {
  test("that is an organisation only has no person in it", () => {
    const [owner] = readOne(party(text("organisationName", "Vallebourg") + contact)).contact ?? [];
    expect(owner).toEqual({
      $type: "CI_Responsibility",
      role: { value: "owner", codeList: "CI_RoleCode" },
      party: [
        {
          $type: "CI_Organisation",
          name: { value: "Vallebourg" },
          contactInfo: [{ $type: "CI_Contact", address: [{ $type: "CI_Address", city: { value: "Vallebourg" } }] }],
        },
      ],
    });
  });

  test("without an organisation is a person, who has the address", () => {
    const [owner] =
      readOne(party(text("individualName", "A. Petit") + text("positionName", "Mayor") + contact)).contact ?? [];
    expect(owner?.party).toMatchObject([
      {
        $type: "CI_Individual",
        name: { value: "A. Petit" },
        positionName: { value: "Mayor" },
        contactInfo: [{ address: [{ city: { value: "Vallebourg" } }] }],
      },
    ]);
  });

  test("with nothing but a role is a responsibility without a party", () => {
    expect(readOne(party("")).contact).toEqual([
      { $type: "CI_Responsibility", role: { value: "owner", codeList: "CI_RoleCode" } },
    ]);
  });

  test.each([
    ["an organisation", text("organisationName", "Vallebourg") + contact],
    ["a person", text("individualName", "A. Petit") + text("positionName", "Mayor") + contact],
    [
      "a person in an organisation",
      text("individualName", "A. Petit") + text("organisationName", "Vallebourg") + contact,
    ],
    ["a position in an organisation", text("organisationName", "Vallebourg") + text("positionName", "Land register")],
    ["a role alone", ""],
  ])("comes back from ISO 19115-3: %s", (_, content) => {
    const { ledger, losses } = thereAndBack(party(content));
    expect(ledger).toMatchObject({ kept: ledger.total, lost: [], changed: [], moved: [] });
    expect(losses).toEqual([]);
  });
});

describe("a responsibility of ISO 19115-3 in ISO 19139", () => {
  const written = (responsibility: CI_Responsibility) => {
    const record: MD_Metadata = { $type: "MD_Metadata", contact: [responsibility] };
    const { value, losses } = writeIso(record, "iso19139");
    return { value, losses, contacts: readOne(value).contact ?? [] };
  };

  test("gives a party for each person of an organisation, all with its name and the same role", () => {
    const { contacts, losses } = written({
      $type: "CI_Responsibility",
      role: { value: "author" },
      party: [
        {
          $type: "CI_Organisation",
          name: { value: "Ostermark" },
          individual: [
            { $type: "CI_Individual", name: { value: "A" } },
            { $type: "CI_Individual", name: { value: "B" } },
          ],
        },
      ],
    });
    expect(losses).toEqual([]);
    expect(contacts).toMatchObject([
      { role: { value: "author" }, party: [{ name: { value: "Ostermark" }, individual: [{ name: { value: "A" } }] }] },
      { role: { value: "author" }, party: [{ name: { value: "Ostermark" }, individual: [{ name: { value: "B" } }] }] },
    ]);
  });

  test("gives a party for each address, since ISO 19139 has one", () => {
    const { contacts, losses } = written({
      $type: "CI_Responsibility",
      role: { value: "owner" },
      party: [
        {
          $type: "CI_Organisation",
          name: { value: "Ostermark" },
          contactInfo: [
            { $type: "CI_Contact", contactInstructions: { value: "by day" } },
            { $type: "CI_Contact", contactInstructions: { value: "by night" } },
          ],
        },
      ],
    });
    expect(losses).toEqual([]);
    expect(contacts.map(({ party }) => party?.[0]?.contactInfo?.[0]?.contactInstructions?.value)).toEqual([
      "by day",
      "by night",
    ]);
  });

  test("keeps the address of the organisation and that of the person in it", () => {
    const { contacts, losses } = written({
      $type: "CI_Responsibility",
      role: { value: "owner" },
      party: [
        {
          $type: "CI_Organisation",
          name: { value: "Ostermark" },
          contactInfo: [{ $type: "CI_Contact", contactInstructions: { value: "to the office" } }],
          individual: [
            {
              $type: "CI_Individual",
              name: { value: "B" },
              contactInfo: [{ $type: "CI_Contact", contactInstructions: { value: "to her" } }],
            },
          ],
        },
      ],
    });
    expect(losses).toEqual([]);
    expect(contacts).toHaveLength(2);
  });

  test("loses what its parties have none of there, and says so", () => {
    const { losses } = written({
      $type: "CI_Responsibility",
      $id: "r1",
      role: { value: "owner" },
      extent: [{ $type: "EX_Extent", description: { value: "the north" } }],
      party: [
        {
          $type: "CI_Organisation",
          $id: "o1",
          name: { value: "Ostermark" },
          partyIdentifier: [{ $type: "MD_Identifier", code: { value: "DE 123" } }],
        },
      ],
    });
    expect(losses.map(({ path, value }) => [path, value])).toEqual([
      ["contact[0]/extent[0]/description", "the north"],
      ["contact[0]/party[0]/@id", "o1"],
      ["contact[0]/party[0]/partyIdentifier[0]/code", "DE 123"],
    ]);
  });
});

describe("telephones", () => {
  const phone = (content: string): string =>
    party(element("contactInfo", element("CI_Contact", element("phone", element("CI_Telephone", content)))));

  test("one telephone with three numbers becomes three with their types, and one again", () => {
    const source = phone(text("voice", "1") + text("voice", "2") + text("facsimile", "3"));
    const [owner] = readOne(source).contact ?? [];
    expect(owner?.party?.[0]?.contactInfo?.[0]?.phone).toEqual([
      { $type: "CI_Telephone", number: { value: "1" }, numberType: { value: "voice" } },
      { $type: "CI_Telephone", number: { value: "2" }, numberType: { value: "voice" } },
      { $type: "CI_Telephone", number: { value: "3" }, numberType: { value: "facsimile" } },
    ]);
    const { ledger, back } = thereAndBack(source);
    expect(ledger).toMatchObject({ kept: 4 + 1, lost: [], moved: [] });
    expect(back.match(/<gmd:phone>/g)).toHaveLength(1);
  });

  test("a fax is a facsimile; other types are voice, and the type is reported", () => {
    const record: MD_Metadata = {
      $type: "MD_Metadata",
      contact: [
        {
          $type: "CI_Responsibility",
          party: [
            {
              $type: "CI_Organisation",
              contactInfo: [
                {
                  $type: "CI_Contact",
                  phone: [
                    { $type: "CI_Telephone", number: { value: "1" }, numberType: { value: "fax" } },
                    { $type: "CI_Telephone", number: { value: "2" }, numberType: { value: "sms" } },
                  ],
                },
              ],
            },
          ],
        },
      ],
    };
    const { value, losses } = writeIso(record, "iso19139");
    expect(value).toMatch(/<gmd:facsimile>\s*<gco:CharacterString>1</);
    expect(value).toMatch(/<gmd:voice>\s*<gco:CharacterString>2</);
    expect(losses).toMatchObject([{ path: "contact[0]/party[0]/contactInfo[0]/phone[1]/numberType", value: "sms" }]);
  });
});

describe("the collective title of a citation", () => {
  const citation = (content: string): string => dataset(element("citation", element("CI_Citation", content)));

  test("is one of the other details, and goes back to its place", () => {
    const source = citation(text("otherCitationDetails", "Second edition") + text("collectiveTitle", "Atlas"));
    expect(readOne(source).identificationInfo?.[0]?.citation?.otherCitationDetails).toMatchObject([
      { value: "Second edition" },
      { value: "Atlas" },
    ]);
    expect(sameAgain(source)).toMatchObject({ kept: 2, moved: [] });
  });

  test("alone becomes other details for good, by way of ISO 19115-3", () => {
    const { back, losses } = thereAndBack(citation(text("collectiveTitle", "Atlas")));
    expect(losses).toEqual([]);
    expect(back).toMatch(/<gmd:otherCitationDetails>\s*<gco:CharacterString>Atlas</);
  });
});
