import {
  type Address,
  type AnyAgent,
  type AnyKind,
  type Attribution,
  iri,
  type Literal,
  mailtos,
  type Reference,
  safeIri,
  tel,
  text,
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
import { type CI_RoleCode, findRole } from "@metabridge/vocabularies";
import { wordsOf } from "./code-labels.js";
import { type Conversion, some, trimmed } from "./conversion.js";
import { codeText } from "./locales.js";
import { useWebProtocol } from "./online-resource.js";

/** The properties of a resource or record that name parties by role. */
export interface Parties {
  contactPoint?: AnyKind[] | undefined;
  publisher?: AnyAgent | undefined;
  creator?: AnyAgent[] | undefined;
  contributor?: AnyAgent[] | undefined;
  rightsHolder?: AnyAgent[] | undefined;
  custodian?: AnyAgent[] | undefined;
  distributor?: AnyAgent[] | undefined;
  originator?: AnyAgent[] | undefined;
  principalInvestigator?: AnyAgent[] | undefined;
  processor?: AnyAgent[] | undefined;
  resourceProvider?: AnyAgent[] | undefined;
  user?: AnyAgent[] | undefined;
  qualifiedAttribution?: Attribution[] | undefined;
}

type AgentProperty = Exclude<keyof Parties, "contactPoint" | "publisher" | "qualifiedAttribution">;

/** CI_RoleCode to the property of the resource. GeoDCAT-AP 3.0.0, “Responsible party”; roles of ISO 19115-1 by their definitions. */
const PROPERTY_OF_ROLE: Readonly<Record<CI_RoleCode, AgentProperty | "publisher" | undefined>> = {
  resourceProvider: "resourceProvider",
  custodian: "custodian",
  owner: "rightsHolder",
  rightsHolder: "rightsHolder",
  user: "user",
  distributor: "distributor",
  originator: "originator",
  principalInvestigator: "principalInvestigator",
  processor: "processor",
  publisher: "publisher",
  author: "creator",
  coAuthor: "creator",
  collaborator: "contributor",
  editor: "contributor",
  contributor: "contributor",
  pointOfContact: undefined,
  sponsor: undefined,
  mediator: undefined,
  funder: undefined,
  stakeholder: undefined,
};

/**
 * CI_Responsibility -> the property of its role, and prov:qualifiedAttribution with the role itself.
 * GeoDCAT-AP 3.0.0, “Responsible party” and “Metadata point of contact”.
 */
export function parties(c: Conversion, responsibilities: readonly CI_Responsibility[]): Parties {
  const to: Parties = {};
  for (const responsibility of responsibilities) addParties(c, to, responsibility);
  return to;
}

function addParties(c: Conversion, to: Parties, responsibility: CI_Responsibility): void {
  const code = responsibility.role;
  const written = codeText(code);
  const role = written === undefined ? undefined : findRole(written);
  if (written !== undefined && role === undefined && code !== undefined) {
    const message = `“${written}” is no role that is known; the party is named without a property of its own.`;
    c.report("crosswalk.role.unknown", "warning", message, code);
  }
  for (const party of responsibility.party ?? []) {
    // Without a role a party is there to be asked.
    if (role === undefined ? written === undefined : role.code === "pointOfContact") {
      for (const kind of kindsOf(c, party)) append(to, "contactPoint", kind);
    }
    for (const agent of agentsOf(c, party)) {
      const property = role === undefined ? undefined : PROPERTY_OF_ROLE[role.code];
      if (property === "publisher") to.publisher ??= agent;
      else if (property !== undefined) append(to, property, agent);
      if (code === undefined || written === undefined) continue;
      const hadRole =
        role === undefined
          ? { $type: "Role" as const, label: [text(written)] }
          : { $type: "Role" as const, $id: role.iri, label: [text(wordsOf(role.code), "en")] };
      append(
        to,
        "qualifiedAttribution",
        c.from(responsibility, {
          $type: "Attribution",
          agent: [agent],
          hadRole: [c.from(code, hadRole)],
        } satisfies Attribution),
      );
    }
  }
}

type Many = Exclude<keyof Parties, "publisher">;

function append<P extends Many>(to: Parties, property: P, one: NonNullable<Parties[P]>[number]): void {
  const others = to[property] as (typeof one)[] | undefined;
  if (others === undefined) to[property] = [one] as Parties[P];
  else others.push(one);
}

/** The persons of a party, or the organisation where it names none. */
export function agentsOf(c: Conversion, party: Any_CI_Party): AnyAgent[] {
  if (party.$type === "CI_Individual") {
    const one = person(c, party, undefined);
    return one === undefined ? nameless(c, party, party.contactInfo) : [one];
  }
  const persons = (party.individual ?? []).flatMap((one) => person(c, one, party) ?? []);
  if (persons.length > 0) return persons;
  const name = c.text(party.name);
  if (name === undefined) return nameless(c, party, party.contactInfo ?? party.individual?.[0]?.contactInfo);
  const $id = anchorIri(c, party.name);
  const how = agentContact(c, party.contactInfo ?? party.individual?.[0]?.contactInfo);
  const identifier = partyIdentifiers(c, party);
  return [
    c.from(party, {
      $type: "Organization",
      $id: $id ?? c.iris.agent(name, how.mbox),
      name,
      identifier,
      ...how,
    } satisfies AnyAgent),
  ];
}

/** A party without a name: what is known of it is how to reach it, or the position of somebody. */
function nameless(c: Conversion, party: Any_CI_Party, contacts: readonly CI_Contact[] | undefined): AnyAgent[] {
  const how = agentContact(c, contacts);
  const individual = party.$type === "CI_Individual" ? party : party.individual?.[0];
  const name = c.text(individual?.positionName);
  if (name === undefined && Object.values(how).every((one) => one === undefined)) return [];
  return [
    c.from(party, { $type: "Agent", $id: name && c.iris.agent(name, how.mbox), name, ...how } satisfies AnyAgent),
  ];
}

function person(
  c: Conversion,
  individual: CI_Individual,
  organisation: CI_Organisation | undefined,
): AnyAgent | undefined {
  const name = c.text(individual.name);
  if (name === undefined) return undefined;
  const how = agentContact(c, individual.contactInfo ?? organisation?.contactInfo);
  const $id = anchorIri(c, individual.name) ?? c.iris.agent(name, how.mbox);
  const organisationName = c.text(organisation?.name);
  let memberOf: AnyAgent[] | undefined;
  if (organisation !== undefined && organisationName !== undefined) {
    const id = anchorIri(c, organisation.name) ?? c.iris.agent(organisationName, undefined);
    const identifier = partyIdentifiers(c, organisation);
    memberOf = [
      c.from(organisation, { $type: "Organization", $id: id, name: organisationName, identifier } satisfies AnyAgent),
    ];
  }
  const identifier = partyIdentifiers(c, individual);
  return c.from(individual, { $type: "Person", $id, name, identifier, memberOf, ...how } as AnyAgent);
}

function partyIdentifiers(c: Conversion, party: Any_CI_Party): Literal[] | undefined {
  return some(
    (party.partyIdentifier ?? []).flatMap(({ code }) => {
      const value = trimmed(code) ?? code?.href?.trim();
      return code === undefined || value === undefined ? [] : [c.from(code, { value })];
    }),
  );
}

/** The IRI of a party is the one that its name is an anchor to. */
function anchorIri(c: Conversion, name: Text | undefined): string | undefined {
  if (name?.href === undefined || !/^https?:/i.test(name.href.trim())) return undefined;
  const id = safeIri(name.href);
  if (id !== undefined) c.useLink(name);
  return id;
}

interface AgentContact {
  mbox: Reference[] | undefined;
  phone: Reference[] | undefined;
  workplaceHomepage: Reference[] | undefined;
  address: Address[] | undefined;
}

/** CI_Contact -> foaf:mbox, foaf:phone, foaf:workplaceHomepage, locn:address. GeoDCAT-AP 3.0.0, “Agent”. */
function agentContact(c: Conversion, contacts: readonly CI_Contact[] | undefined): AgentContact {
  const to: AgentContact = { mbox: undefined, phone: undefined, workplaceHomepage: undefined, address: undefined };
  for (const contact of contacts ?? []) {
    for (const address of contact.address ?? []) {
      to.mbox = emails(c, address, to.mbox);
      const one = locnAddress(c, address);
      if (one !== undefined) to.address = [...(to.address ?? []), one];
    }
    to.phone = telephones(c, contact, to.phone);
    to.workplaceHomepage = pages(c, contact, to.workplaceHomepage);
  }
  return to;
}

function added(to: Reference[] | undefined, one: Reference): Reference[] {
  if (to === undefined) return [one];
  if (!to.some(({ $id }) => $id === one.$id)) to.push(one);
  return to;
}

/** CI_Address/electronicMailAddress -> mailto: IRIs. */
function emails(c: Conversion, address: CI_Address, to: Reference[] | undefined): Reference[] | undefined {
  let all = to;
  for (const leaf of address.electronicMailAddress ?? []) {
    const value = trimmed(leaf) ?? leaf.href;
    if (value === undefined) continue;
    const found = mailtos(value);
    if (found.length === 0) {
      c.report("crosswalk.mail.invalid", "warning", `“${value}” is no mail address; it is left out.`, leaf);
    }
    for (const one of found) all = added(all, c.from(leaf, iri(one)));
  }
  return all;
}

/** CI_Telephone/number of voice -> tel: IRIs. */
function telephones(c: Conversion, contact: CI_Contact, to: Reference[] | undefined): Reference[] | undefined {
  let all = to;
  for (const { number, numberType } of contact.phone ?? []) {
    const type = numberType?.value?.trim() ?? "voice";
    const value = trimmed(number);
    if (type !== "voice" || value === undefined || number === undefined) continue;
    const found = tel(value);
    if (found === undefined) {
      c.report("crosswalk.telephone.invalid", "warning", `“${value}” is no telephone number; it is left out.`, number);
    } else {
      c.use(numberType);
      all = added(all, c.from(number, iri(found)));
    }
  }
  return all;
}

/** CI_Contact/onlineResource -> addresses. */
function pages(c: Conversion, contact: CI_Contact, to: Reference[] | undefined): Reference[] | undefined {
  let all = to;
  for (const online of contact.onlineResource ?? []) {
    const address = c.address(online.linkage);
    if (address === undefined) continue;
    c.use(online.function);
    useWebProtocol(c, online);
    all = added(all, address);
  }
  return all;
}

/** CI_Address -> locn:Address. GeoDCAT-AP 3.0.0, “Address (Agent)”. */
function locnAddress(c: Conversion, address: CI_Address): Address | undefined {
  const to: Address = {
    $type: "Address",
    thoroughfare: street(c, address),
    postName: c.name(address.city),
    adminUnitL2: c.name(address.administrativeArea),
    postCode: c.name(address.postalCode),
    adminUnitL1: c.name(address.country),
  };
  const any = to.thoroughfare ?? to.postName ?? to.adminUnitL2 ?? to.postCode ?? to.adminUnitL1;
  return any === undefined ? undefined : c.from(address, to);
}

/** CI_Address -> vcard:Address. GeoDCAT-AP 3.0.0, “Address (Kind)”. */
function vcardAddress(c: Conversion, address: CI_Address): VcardAddress | undefined {
  const to: VcardAddress = {
    $type: "VcardAddress",
    streetAddress: street(c, address),
    locality: c.name(address.city),
    region: c.name(address.administrativeArea),
    postalCode: c.name(address.postalCode),
    countryName: c.name(address.country),
  };
  const any = to.streetAddress ?? to.locality ?? to.region ?? to.postalCode ?? to.countryName;
  return any === undefined ? undefined : c.from(address, to);
}

/** The lines of a street in one text: the shapes allow one. */
function street(c: Conversion, { deliveryPoint }: CI_Address): Literal[] | undefined {
  const [first, ...others] = (deliveryPoint ?? []).filter((one) => trimmed(one) !== undefined || one.translations);
  const line = c.name(first);
  if (others.length === 0 || line === undefined || line.length > 1) return line;
  const lines = [first, ...others].flatMap((one) => trimmed(one) ?? []);
  c.use(...others);
  return first === undefined ? undefined : [c.from(first, text(lines.join(", ")))];
}

/** CI_Party -> vcard:Kind, for dcat:contactPoint. GeoDCAT-AP 3.0.0, “Kind”. */
function kindsOf(c: Conversion, party: Any_CI_Party): AnyKind[] {
  const individuals = party.$type === "CI_Individual" ? [party] : (party.individual ?? []);
  const organisation = party.$type === "CI_Individual" ? undefined : party;
  const persons = individuals.flatMap((one) => kind(c, one, organisation) ?? []);
  if (persons.length > 0 || organisation === undefined) return persons;
  const own = kind(c, undefined, organisation);
  return own === undefined ? [] : [own];
}

function kind(
  c: Conversion,
  individual: CI_Individual | undefined,
  organisation: CI_Organisation | undefined,
): AnyKind | undefined {
  const personName = c.text(individual?.name);
  const organizationName = c.text(organisation?.name);
  const to = {
    fn: personName ?? c.text(organisation?.name) ?? c.text(individual?.positionName),
    organizationName,
    title: c.text(individual?.positionName),
    hasEmail: undefined as Reference[] | undefined,
    hasTelephone: undefined as Reference[] | undefined,
    hasURL: undefined as Reference[] | undefined,
    hasAddress: undefined as VcardAddress[] | undefined,
  };
  for (const contact of individual?.contactInfo ?? organisation?.contactInfo ?? []) {
    for (const address of contact.address ?? []) {
      to.hasEmail = emails(c, address, to.hasEmail);
      const one = vcardAddress(c, address);
      if (one !== undefined) to.hasAddress = [...(to.hasAddress ?? []), one];
    }
    to.hasTelephone = telephones(c, contact, to.hasTelephone);
    to.hasURL = pages(c, contact, to.hasURL);
  }
  if (Object.values(to).every((one) => one === undefined)) return undefined;
  const source = individual ?? organisation;
  if (source === undefined) return undefined;
  const $type = personName !== undefined ? "Individual" : organizationName !== undefined ? "VcardOrganization" : "Kind";
  const $id = to.fn && c.iris.contact(to.fn, to.hasEmail);
  return c.from(source, { $type, $id, ...to } satisfies AnyKind);
}
