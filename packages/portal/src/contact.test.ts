import type { Dataset } from "@metabridge/dcat";
import { describe, expect, it } from "vitest";
import { contactPointOf, contactsOf, publisherOf } from "./contact.js";
import { DcatReader } from "./dcat-reader.js";

const ROLE = "http://inspire.ec.europa.eu/metadata-codelist/ResponsiblePartyRole/";
const open = (resource: Omit<Dataset, "$type">) =>
  DcatReader.open({ $type: "Dataset", ...resource }, { portal: "city" });

const desk = open({
  contactPoint: [
    {
      $type: "VcardOrganization",
      fn: [{ value: "Stadt Ahrensburg" }],
      organizationName: [{ value: "Stadt Ahrensburg" }],
      hasEmail: [{ $id: "mailto:geo@ahrensburg.example" }],
    },
  ],
  qualifiedAttribution: [
    {
      $type: "Attribution",
      agent: [{ $type: "Organization", name: [{ value: "Stadt Ahrensburg" }], phone: [{ $id: "tel:+49410277000" }] }],
      hadRole: [{ $id: `${ROLE}owner` }],
    },
  ],
});

const anna = () =>
  open({
    contactPoint: [
      {
        $type: "Individual",
        fn: [{ value: "Anna Arndt" }],
        organizationName: [{ value: "Stadt Ahrensburg" }],
        hasEmail: [{ $id: "mailto:anna.arndt@ahrensburg.example" }],
        hasTelephone: [{ $type: "Telephone", hasValue: { $id: "tel:+49410277123" } }],
      },
    ],
  });

describe("contacts", () => {
  it("are one where the record names the same party twice, with both roles", () => {
    const all = contactsOf(desk);
    expect(all.map(({ organisation, email, phone, roles }) => ({ organisation, email, phone, roles }))).toEqual([
      {
        organisation: "Stadt Ahrensburg",
        email: "geo@ahrensburg.example",
        phone: "+49410277000",
        roles: ["pointOfContact", "owner"],
      },
    ]);
    expect(desk.losses()).toEqual([]);
  });

  it("hide a person, with the mail and number that are the person's, where the organisation is known", () => {
    const reader = anna();
    const [contact] = contactsOf(reader);
    expect([contact?.name, contact?.email, contact?.phone]).toEqual(["Stadt Ahrensburg", undefined, undefined]);
    expect(reader.losses().map(({ code, value }) => `${code} ${value}`)).toEqual([
      "city.person-hidden Anna Arndt",
      "city.person-hidden mailto:anna.arndt@ahrensburg.example",
      "city.person-hidden tel:+49410277123",
    ]);
  });

  it("show persons where the caller wants it", () => {
    const reader = anna();
    const [contact] = contactsOf(reader, { persons: "show" });
    expect([contact?.name, contact?.organisation, contact?.email, contact?.phone]).toEqual([
      "Anna Arndt",
      "Stadt Ahrensburg",
      "anna.arndt@ahrensburg.example",
      "+49410277123",
    ]);
    expect(reader.losses()).toEqual([]);
  });

  it("show a person of whom no organisation is known", () => {
    const reader = open({ contactPoint: [{ $type: "Individual", fn: [{ value: "Anna Arndt" }] }] });
    expect(contactsOf(reader)[0]?.name).toBe("Anna Arndt");
  });

  it("tell the publisher, else the owner, else whoever is to be asked", () => {
    const reader = open({
      publisher: { $type: "Organization", name: [{ value: "Stadt" }] },
      rightsHolder: [{ $type: "Organization", name: [{ value: "Land" }] }],
      contactPoint: [{ $type: "Kind", fn: [{ value: "Amt" }] }],
    });
    const all = contactsOf(reader);
    expect([publisherOf(all)?.name, contactPointOf(all)?.name]).toEqual(["Stadt", "Amt"]);
    expect(publisherOf(all.slice(1))?.name).toBe("Land");
    expect(publisherOf(all.slice(2))?.name).toBe("Amt");
  });

  it("have an address in parts", () => {
    const reader = open({
      publisher: {
        $type: "Organization",
        name: [{ value: "Stadt" }],
        address: [{ $type: "Address", thoroughfare: [{ value: "Markt 1" }], postName: [{ value: "Ahrensburg" }] }],
      },
    });
    expect(contactsOf(reader)[0]?.address).toEqual({ street: "Markt 1", city: "Ahrensburg" });
  });
});
