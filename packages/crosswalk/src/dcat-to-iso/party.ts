import { type AnyAgent, type AnyKind, FOAF, isLiteral, type Literal, type Reference, VCARD } from "@metabridge/dcat";
import type { Any_CI_Party, CI_Organisation, Text } from "@metabridge/iso19115";
import { contactInfo } from "./contact.js";
import type { Conversion } from "./conversion.js";
import { iriOf, iso, type Named, type Referable } from "./view.js";

/** foaf:Agent and its kinds, org:Organization -> CI_Party. GeoDCAT-AP 3.0.0, “Responsible party”. */
export function agentParty(c: Conversion, agent: Referable<AnyAgent>): Any_CI_Party | undefined {
  if (agent.$type === undefined) return named(c, agent);
  const contact = contactInfo(c, {
    emails: [...c.all(agent, agent.mbox, FOAF.mbox), ...c.all<Reference>(agent, undefined, VCARD.hasEmail)],
    phones: [...c.all(agent, agent.phone, FOAF.phone), ...c.all<Reference>(agent, undefined, VCARD.hasTelephone)],
    pages: [
      ...c.all(agent, agent.homepage, FOAF.homepage),
      ...c.all(agent, agent.workplaceHomepage, FOAF.workplaceHomepage),
    ],
    addresses: agent.address,
  });
  const partyIdentifier = c.texts(agent.identifier).map((code) => iso("MD_Identifier", { code }));
  const name = agentName(c, agent);
  const organisations = (agent.memberOf ?? []).map((one) => c.full(one));
  if (agent.$type === "Person") {
    const individual = iso("CI_Individual", { name, contactInfo: contact, partyIdentifier });
    const [organisation] = organisations;
    // A person who is said to be a member of persons would lead round in circles.
    const isBody = organisation !== undefined && (organisation.$type as string | undefined) !== "Person";
    const above = isBody ? agentParty(c, organisation) : undefined;
    if (above?.$type !== "CI_Organisation") return Object.keys(individual).length > 1 ? individual : undefined;
    const { contactInfo: own, ...person } = individual;
    if (own === undefined) return { ...above, individual: [individual] };
    return { ...above, contactInfo: [...own, ...(above.contactInfo ?? [])], individual: [person] };
  }
  const organisation = iso("CI_Organisation", { name, contactInfo: contact, partyIdentifier });
  return Object.keys(organisation).length > 1 ? organisation : undefined;
}

/** A party of which only the IRI is known. */
function named(c: Conversion, reference: Reference): CI_Organisation | undefined {
  const name = c.anchor(reference);
  return name === undefined ? undefined : iso("CI_Organisation", { name });
}

function agentName(c: Conversion, agent: AnyAgent): Text | undefined {
  const { givenName, familyName } = agent.$type === "Person" ? agent : {};
  const hasName = [agent.name, agent.prefLabel].some((all) => all !== undefined && all.length > 0);
  if (!hasName && (givenName !== undefined || familyName !== undefined)) {
    const value = [c.string(givenName), c.string(familyName)].filter((one) => one !== undefined).join(" ");
    const href = c.iri(agent);
    return href === undefined ? { value } : { value, href };
  }
  // Some catalogues describe agents as contact cards.
  const cardName = (agent.$other?.[VCARD.fn] ?? []).filter(isLiteral);
  const name = c.anchor(agent.name === undefined && cardName.length > 0 ? cardOf(c, agent, cardName) : agent);
  for (const part of [...(givenName ?? []), ...(familyName ?? [])]) {
    if (part.value.trim() !== "" && name?.value?.includes(part.value.trim())) c.use(part);
  }
  return name;
}

function cardOf(c: Conversion, agent: AnyAgent, name: Literal[]): Named {
  const $id = c.iri(agent);
  return { $id, name };
}

/** vcard:Kind -> CI_Party. GeoDCAT-AP 3.0.0, “Contact point”. */
export function contactParty(c: Conversion, kind: Referable<AnyKind>): Any_CI_Party | undefined {
  if (kind.$type === undefined) return named(c, kind);
  const contact = contactInfo(c, {
    emails: c.all(kind, kind.hasEmail, VCARD.hasEmail),
    phones: c.all(kind, kind.hasTelephone, VCARD.hasTelephone),
    pages: c.all(kind, kind.hasURL, VCARD.hasURL),
    addresses: kind.hasAddress,
  });
  const { organizationName, organizationUnit } = kind;
  const isRepeated = equal(kind.fn, organizationName);
  const own = iriOf(kind);
  const fn = link(c.text(kind.fn), own);
  if (fn?.href !== undefined) c.use(kind);
  if (isRepeated) c.use(...(organizationName ?? []));
  const organisation = isRepeated ? undefined : c.text(organizationName);
  const isPerson = kind.$type === "Individual" || (kind.$type === "Kind" && organisation !== undefined);
  // What a unit of an organisation is called stands with the position: ISO has no other place below the organisation.
  const positions = [kind.title, kind.role, organizationUnit].filter((one) => one !== undefined && one.length > 0);
  const position = c.text(positions.flatMap((one) => one ?? []));
  if (isPerson) {
    const person = iso("CI_Individual", { name: fn, positionName: position });
    if (organisation === undefined) return filled({ ...person, ...listed(contact) });
    return iso("CI_Organisation", { name: organisation, contactInfo: contact, individual: filled(person) && [person] });
  }
  const unit = organisation === undefined ? undefined : fn;
  const positionName = unit === undefined ? position : position === undefined ? unit : joined(unit, position);
  const individual = positionName === undefined ? undefined : [iso("CI_Individual", { positionName })];
  return filled(iso("CI_Organisation", { name: organisation ?? fn, contactInfo: contact, individual }));
}

const listed = (contact: NonNullable<Any_CI_Party["contactInfo"]>): Pick<Any_CI_Party, "contactInfo"> =>
  contact.length === 0 ? {} : { contactInfo: contact };

const filled = <T extends Any_CI_Party>(party: T): T | undefined => (Object.keys(party).length > 1 ? party : undefined);

function link(text: Text | undefined, href: string | undefined): Text | undefined {
  return text === undefined || href === undefined ? text : { ...text, value: text.value ?? href, href };
}

function joined(one: Text, other: Text): Text {
  const value = [one.value, other.value].filter((text) => text !== undefined).join("; ");
  const translations = [...(one.translations ?? []), ...(other.translations ?? [])];
  return { ...one, value, ...(translations.length === 0 ? {} : { translations }) };
}

function equal(all: readonly Literal[] | undefined, others: readonly Literal[] | undefined): boolean {
  if (all === undefined || others === undefined) return false;
  return others.every(({ value }) => all.some((one) => one.value.trim() === value.trim()));
}
