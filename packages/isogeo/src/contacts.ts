import type { JsonReader, PartyFields, PropertyName, ResourceBuilder } from "@metabridge/portal";
import { findCountry, findRole } from "@metabridge/vocabularies";

/** Names of the API that say nothing of the resource. */
const BOOKKEEPING = ["_id", "_tag", "_deleted", "available", "_created", "_modified", "hash"];

/** Marks the ids and marks of the API as read. */
export function bookkeeping(reader: JsonReader): void {
  for (const key of BOOKKEEPING) reader.ignore(key, "an id or mark of the API");
}

/** A contact as a party: of a group its name, of a person the organisation too. */
export function partyOf(contact: JsonReader): PartyFields {
  bookkeeping(contact);
  const type = contact.string("type");
  const country = contact.string("countryCode");
  const town = [contact.string("zipCode"), contact.string("city")].filter((one) => one !== undefined).join(" ");
  const lines = ["addressLine1", "addressLine2", "addressLine3"].map((key) => contact.string(key));
  const address = [...lines, town, country === undefined ? undefined : (findCountry(country)?.name ?? country)];
  const parts = address.filter((one) => one !== undefined && one !== "");
  const name = contact.string("name");
  const organisation = contact.string("organization");
  return {
    name: name ?? organisation,
    organisation: organisation ?? (type === "group" ? name : undefined),
    email: contact.string("email"),
    phone: contact.string("phone"),
    address: parts.length === 0 ? undefined : parts.join(", "),
    kind: type === "group" || name === undefined || name === organisation ? "organisation" : "person",
  };
}

/** Properties of roles that DCAT and GeoDCAT-AP have. */
const PROPERTY: Readonly<Record<string, PropertyName>> = {
  author: "creator",
  custodian: "custodian",
  distributor: "distributor",
  originator: "originator",
  owner: "rightsHolder",
  principalInvestigator: "principalInvestigator",
  processor: "processor",
  publisher: "publisher",
  resourceProvider: "resourceProvider",
  user: "user",
};

/** contacts[] -> dcat:contactPoint, and the property of each role. */
export function contacts(from: JsonReader, to: ResourceBuilder): void {
  for (const entry of from.objects("contacts")) {
    bookkeeping(entry);
    const contact = entry.object("contact");
    if (contact === undefined) continue;
    const written = entry.string("role");
    const role = written === undefined ? undefined : findRole(written);
    const property = role === undefined ? undefined : PROPERTY[role.code];
    const party = partyOf(contact);
    if (property === undefined || to.isFull(property)) to.contact(party);
    else to.agent(property, party);
  }
}
