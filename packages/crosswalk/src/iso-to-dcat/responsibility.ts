import {
  type Address,
  type AnyAgent,
  type AnyKind,
  type Attribution,
  type Individual,
  iri,
  mailtos,
  type Reference,
  safeIri,
  tel,
  type VcardAddress,
} from "@metabridge/dcat";
import type {
  Any_CI_Party,
  CI_Address,
  CI_Contact,
  CI_Individual,
  CI_Organisation,
  CI_Responsibility,
  Text,
} from "@metabridge/iso19115";
import { inspireCode } from "@metabridge/vocabularies";
import { type Conversion, some, trimmed } from "./conversion.js";
import { codeText } from "./locales.js";

/** The properties of a resource that name parties by role. */
export interface Parties {
  contactPoint?: AnyKind[] | undefined;
  publisher?: AnyAgent | Reference | undefined;
  creator?: (AnyAgent | Reference)[] | undefined;
  contributor?: (AnyAgent | Reference)[] | undefined;
  rightsHolder?: (AnyAgent | Reference)[] | undefined;
  custodian?: (AnyAgent | Reference)[] | undefined;
  distributor?: (AnyAgent | Reference)[] | undefined;
  originator?: (AnyAgent | Reference)[] | undefined;
  principalInvestigator?: (AnyAgent | Reference)[] | undefined;
  processor?: (AnyAgent | Reference)[] | undefined;
  resourceProvider?: (AnyAgent | Reference)[] | undefined;
  user?: (AnyAgent | Reference)[] | undefined;
  qualifiedAttribution?: Attribution[] | undefined;
}

/** CI_RoleCode to the property of the resource. GeoDCAT-AP 3.0.0, “Responsible party”; roles of 2014 to the nearest. */
const PROPERTY_OF_ROLE: Readonly<Record<string, Exclude<keyof Parties, "contactPoint" | "qualifiedAttribution">>> = {
  publisher: "publisher",
  author: "creator",
  coAuthor: "contributor",
  collaborator: "contributor",
  contributor: "contributor",
  editor: "contributor",
  owner: "rightsHolder",
  rightsHolder: "rightsHolder",
  custodian: "custodian",
  distributor: "distributor",
  originator: "originator",
  principalInvestigator: "principalInvestigator",
  processor: "processor",
  resourceProvider: "resourceProvider",
  user: "user",
};

/** Roles that INSPIRE's list ResponsiblePartyRole has. Source: http://inspire.ec.europa.eu/metadata-codelist/ResponsiblePartyRole */
const INSPIRE_ROLES = new Set([
  "resourceProvider",
  "custodian",
  "owner",
  "user",
  "distributor",
  "originator",
  "pointOfContact",
  "principalInvestigator",
  "processor",
  "publisher",
  "author",
]);

/** CI_Responsibility of a resource or a record -> the property of its role, and prov:qualifiedAttribution. GeoDCAT-AP 3.0.0, “Responsible party”. */
export function parties(c: Conversion, responsibilities: readonly CI_Responsibility[] | undefined): Parties {
  const to: Parties = {};
  for (const responsibility of responsibilities ?? []) {
    const role = codeText(responsibility.role) ?? "pointOfContact";
    for (const party of responsibility.party ?? []) {
      if (role === "pointOfContact") {
        const kinds = kindsOf(c, party);
        if (kinds.length > 0) {
          c.use(responsibility.role);
          to.contactPoint = [...(to.contactPoint ?? []), ...kinds];
        }
      }
      for (const agent of agentsOf(c, party)) addAgent(c, to, role, responsibility, agent);
    }
  }
  return to;
}

function addAgent(c: Conversion, to: Parties, role: string, responsibility: CI_Responsibility, agent: AnyAgent): void {
  const property = PROPERTY_OF_ROLE[role];
  let named: AnyAgent | Reference = agent;
  if (property !== undefined) {
    agent.$id ??= c.blank("agent");
    if (property === "publisher") {
      if (to.publisher === undefined) {
        to.publisher = agent;
        named = { $id: agent.$id };
      }
    } else {
      to[property] = [...(to[property] ?? []), agent];
      named = { $id: agent.$id };
    }
  }
  const { role: roleCode } = responsibility;
  const hadRole =
    roleCode === undefined || !INSPIRE_ROLES.has(role)
      ? undefined
      : [c.from(roleCode, iri(inspireCode("ResponsiblePartyRole", role)))];
  to.qualifiedAttribution = [
    ...(to.qualifiedAttribution ?? []),
    c.from(responsibility, { $type: "Attribution", agent: [named], hadRole } satisfies Attribution),
  ];
}

/** The persons of a party, or the organisation where it names none. */
function agentsOf(c: Conversion, party: Any_CI_Party): AnyAgent[] {
  if (party.$type === "CI_Individual") return person(c, party, undefined);
  const persons = (party.individual ?? []).flatMap((one) => person(c, one, party));
  if (persons.length > 0) return persons;
  const name = c.name(party.name) === undefined ? undefined : c.text(party.name);
  const contact = agentContact(c, party.contactInfo);
  if (name === undefined && !contact.any) return [];
  const { any: _, ...how } = contact;
  return [
    c.from(party, {
      $type: name === undefined ? "Agent" : "Organization",
      $id: anchorIri(c, party.name),
      name,
      ...how,
    } satisfies AnyAgent),
  ];
}

function person(c: Conversion, individual: CI_Individual, organisation: CI_Organisation | undefined): AnyAgent[] {
  const name = c.text(individual.name);
  if (name === undefined) return [];
  const { any: _, ...how } = agentContact(c, individual.contactInfo ?? organisation?.contactInfo);
  const organisationName = c.text(organisation?.name);
  return [
    c.from(individual, {
      $type: "Person",
      $id: anchorIri(c, individual.name),
      name,
      memberOf:
        organisation === undefined || organisationName === undefined
          ? undefined
          : [
              c.from(organisation, {
                $type: "Organization",
                $id: anchorIri(c, organisation.name),
                name: organisationName,
              }),
            ],
      ...how,
    } satisfies AnyAgent),
  ];
}

/** The IRI of a party is the one that its name is an anchor to. */
function anchorIri(c: Conversion, name: Text | undefined): string | undefined {
  if (name?.href === undefined) return undefined;
  const id = /^https?:/i.test(name.href.trim()) ? safeIri(name.href) : undefined;
  if (id !== undefined) c.usedLinks.add(name);
  return id;
}

function agentContact(c: Conversion, contacts: readonly CI_Contact[] | undefined) {
  const mbox = addressesOf(c, contacts, emails);
  const phone = addressesOf(c, contacts, telephones);
  const workplaceHomepage = addressesOf(c, contacts, pages);
  const address = some(
    (contacts ?? []).flatMap((contact) => (contact.address ?? []).flatMap((one) => locnAddress(c, one))),
  );
  const any = mbox !== undefined || phone !== undefined || workplaceHomepage !== undefined || address !== undefined;
  return { any, mbox, phone, workplaceHomepage, address };
}

function addressesOf(
  c: Conversion,
  contacts: readonly CI_Contact[] | undefined,
  find: (c: Conversion, contact: CI_Contact) => Reference[],
): Reference[] | undefined {
  if (contacts === undefined) return undefined;
  const found: Reference[] = [];
  for (const contact of contacts) {
    for (const one of find(c, contact)) if (!found.some(({ $id }) => $id === one.$id)) found.push(one);
  }
  return some(found);
}

/** CI_Address/electronicMailAddress -> mailto: IRIs. */
function emails(c: Conversion, contact: CI_Contact): Reference[] {
  return (contact.address ?? []).flatMap((address) =>
    (address.electronicMailAddress ?? []).flatMap((leaf) => {
      const value = trimmed(leaf);
      if (value === undefined) return [];
      const found = mailtos(value);
      if (found.length > 0) return found.map((one) => c.from(leaf, iri(one)));
      c.report("crosswalk.mail.invalid", "warning", `“${value}” is no mail address; it is left out.`, leaf);
      return [];
    }),
  );
}

/** CI_Telephone/number of voice -> tel: IRIs. */
function telephones(c: Conversion, contact: CI_Contact): Reference[] {
  return (contact.phone ?? []).flatMap((phone) => {
    const type = phone.numberType?.value ?? "voice";
    const value = trimmed(phone.number);
    if (type !== "voice" || value === undefined || phone.number === undefined) return [];
    const found = tel(value);
    if (found !== undefined) {
      c.use(phone.numberType);
      return [c.from(phone.number, iri(found))];
    }
    c.report(
      "crosswalk.telephone.invalid",
      "warning",
      `“${value}” is no telephone number; it is left out.`,
      phone.number,
    );
    return [];
  });
}

/** CI_Contact/onlineResource -> an address. */
function pages(c: Conversion, contact: CI_Contact): Reference[] {
  return (contact.onlineResource ?? []).flatMap((online) => c.address(online.linkage) ?? []);
}

/** CI_Address -> locn:Address. GeoDCAT-AP 3.0.0, “Address (Agent)”. */
function locnAddress(c: Conversion, address: CI_Address): Address[] {
  const thoroughfare = some((address.deliveryPoint ?? []).flatMap((line) => c.name(line) ?? []));
  const to = {
    $type: "Address",
    thoroughfare,
    postName: c.name(address.city),
    adminUnitL2: c.name(address.administrativeArea),
    postCode: c.name(address.postalCode),
    adminUnitL1: c.name(address.country),
  } satisfies Address;
  return (to.thoroughfare ?? to.postName ?? to.adminUnitL2 ?? to.postCode ?? to.adminUnitL1)
    ? [c.from(address, to)]
    : [];
}

/** CI_Address -> vcard:Address. GeoDCAT-AP 3.0.0, “Address (Kind)”. */
function vcardAddress(c: Conversion, address: CI_Address): VcardAddress[] {
  const to = {
    $type: "VcardAddress",
    streetAddress: some((address.deliveryPoint ?? []).flatMap((line) => c.name(line) ?? [])),
    locality: c.name(address.city),
    region: c.name(address.administrativeArea),
    postalCode: c.name(address.postalCode),
    countryName: c.name(address.country),
  } satisfies VcardAddress;
  return (to.streetAddress ?? to.locality ?? to.region ?? to.postalCode ?? to.countryName) ? [c.from(address, to)] : [];
}

/** CI_Party -> vcard:Kind, for dcat:contactPoint. GeoDCAT-AP 3.0.0, “Kind”. */
function kindsOf(c: Conversion, party: Any_CI_Party): AnyKind[] {
  if (party.$type === "CI_Individual") return kind(c, party, undefined, party);
  const persons = (party.individual ?? []).flatMap((one) => kind(c, one, party, one));
  return persons.length > 0 ? persons : kind(c, undefined, party, party);
}

function kind(
  c: Conversion,
  individual: CI_Individual | undefined,
  organisation: CI_Organisation | undefined,
  source: object,
): AnyKind[] {
  const personName = c.text(individual?.name);
  const organizationName = c.text(organisation?.name);
  const contacts = individual?.contactInfo ?? organisation?.contactInfo;
  const how = {
    fn: personName ?? organizationName,
    organizationName,
    title: c.text(individual?.positionName),
    hasEmail: addressesOf(c, contacts, emails),
    hasTelephone: addressesOf(c, contacts, telephones),
    hasURL: addressesOf(c, contacts, pages),
    hasAddress: some(
      (contacts ?? []).flatMap((one) => (one.address ?? []).flatMap((address) => vcardAddress(c, address))),
    ),
  } satisfies Omit<Individual, "$type">;
  if (!(how.fn ?? how.title ?? how.hasEmail ?? how.hasTelephone ?? how.hasURL ?? how.hasAddress)) return [];
  const $type = personName !== undefined ? "Individual" : organizationName !== undefined ? "VcardOrganization" : "Kind";
  return [c.from(source, { $type, ...how } as AnyKind)];
}
