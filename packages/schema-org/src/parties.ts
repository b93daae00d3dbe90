import {
  contactPointOf,
  contactsOf,
  type DcatReader,
  type Json,
  type PortalContact,
  publisherOf,
} from "@metabridge/portal";
import type { CI_RoleCode } from "@metabridge/vocabularies";
import type { SchemaOrgOptions } from "./options.js";

/** The property of schema.org that means a role of ISO 19115. Source: schema.org, CreativeWork. */
const PROPERTY_OF_ROLE: Readonly<Partial<Record<CI_RoleCode, string>>> = {
  publisher: "publisher",
  author: "creator",
  coAuthor: "creator",
  originator: "creator",
  principalInvestigator: "creator",
  owner: "copyrightHolder",
  rightsHolder: "copyrightHolder",
  custodian: "maintainer",
  distributor: "provider",
  resourceProvider: "provider",
  contributor: "contributor",
  collaborator: "contributor",
  editor: "editor",
  processor: "contributor",
  funder: "funder",
  sponsor: "sponsor",
};

/** The parties of a record by their properties; whom to ask is the contact point of the publisher, or of who has the data. */
export function partiesOf(reader: DcatReader, options: SchemaOrgOptions): Record<string, Json> {
  const contacts = contactsOf(reader, options);
  const asked = contactPointOf(contacts.filter((one) => one.peekRoles().includes("pointOfContact")));
  const publishing = publisherOf(contacts.filter((one) => one.peekRoles().some((role) => role !== "pointOfContact")));
  const bearer = asked === undefined ? undefined : (publishing ?? asked);
  const found: Record<string, Json[]> = {};
  const put = (property: string, contact: PortalContact): void => {
    const party = reader.into(property, () => partyOf(contact, contact === bearer ? asked : undefined));
    if (party !== undefined) found[property] = [...(found[property] ?? []), party];
  };
  for (const contact of contacts) {
    const properties = new Set(
      contact.peekRoles().flatMap((role) => PROPERTY_OF_ROLE[role] ?? (contact === bearer ? [] : [])),
    );
    if (properties.size === 0 && contact === bearer) properties.add("provider");
    if (properties.size > 0) contact.roles;
    for (const property of properties) put(property, contact);
  }
  return Object.fromEntries(
    Object.entries(found).map(([property, parties]) => {
      const [first] = parties;
      return [property, parties.length === 1 && first !== undefined ? first : parties];
    }),
  );
}

function partyOf(contact: PortalContact, asked: PortalContact | undefined): Json | undefined {
  const { person, organisation } = contact;
  const name = person ?? organisation ?? contact.name;
  if (name === undefined || name.trim() === "") return undefined;
  const { iri, url } = contact;
  const address = addressOf(contact);
  const point = asked === undefined ? undefined : contactPoint(asked, name);
  const own = asked === contact ? {} : waysToReach(contact);
  return {
    ...(iri === undefined ? {} : { "@id": iri }),
    "@type": person === undefined ? "Organization" : "Person",
    name,
    ...(person !== undefined && organisation !== undefined
      ? { affiliation: { "@type": "Organization", name: organisation } }
      : {}),
    ...(url === undefined ? {} : { url }),
    ...own,
    ...(address === undefined ? {} : { address }),
    ...(point === undefined ? {} : { contactPoint: point }),
  };
}

const waysToReach = ({ email, phone }: PortalContact): Record<string, Json> => ({
  ...(email === undefined ? {} : { email }),
  ...(phone === undefined ? {} : { telephone: phone }),
});

/** Source: schema.org, ContactPoint; Google requires no more than one way to reach it. */
function contactPoint(contact: PortalContact, bearer: string): Json | undefined {
  const { name, unit, position, url } = contact;
  const ways = waysToReach(contact);
  contact.roles;
  const label = name === bearer ? (unit ?? position) : name;
  if (label === undefined && url === undefined && Object.keys(ways).length === 0) return undefined;
  return {
    "@type": "ContactPoint",
    ...(label === undefined ? {} : { name: label }),
    ...ways,
    ...(url === undefined || name === bearer ? {} : { url }),
  };
}

function addressOf(contact: PortalContact): Json | undefined {
  const { address } = contact;
  if (address === undefined) return undefined;
  const { street, city, region, postcode, country } = address;
  return {
    "@type": "PostalAddress",
    ...(street === undefined ? {} : { streetAddress: street }),
    ...(city === undefined ? {} : { addressLocality: city }),
    ...(region === undefined ? {} : { addressRegion: region }),
    ...(postcode === undefined ? {} : { postalCode: postcode }),
    ...(country === undefined ? {} : { addressCountry: country }),
  };
}
