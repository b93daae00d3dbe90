import {
  type Individual,
  type Kind,
  type Literal,
  mailtos,
  type Organization,
  type Person,
  type Resource,
  safeIri,
  tel,
  type VcardAddress,
} from "@metabridge/dcat";
import type { JsonReader } from "@metabridge/portal";
import { literalsOf } from "./literals.js";
import { listOf } from "./normal-form.js";
import { keepRest } from "./other-terms.js";

/** The property of GeoDCAT-AP for a party of schema.org. Source: DCAT 3, Appendix B.3; schema.org, CreativeWork. */
const PROPERTIES = {
  publisher: "publisher",
  creator: "creator",
  author: "creator",
  producer: "originator",
  copyrightHolder: "rightsHolder",
  maintainer: "custodian",
  provider: "distributor",
  contributor: "contributor",
} as const;

type Prefixes = Readonly<Record<string, string>>;

/** creator, publisher, … -> agents of GeoDCAT-AP; their contact points -> dcat:contactPoint. */
export function partiesOf(reader: JsonReader, resource: Resource, prefixes: Prefixes): void {
  for (const [term, property] of Object.entries(PROPERTIES)) {
    for (const party of reader.objects(term)) {
      const points = contactsOf(party);
      resource.contactPoint = [...(resource.contactPoint ?? []), ...points];
      const agent = agentOf(party, prefixes);
      if (agent === undefined) continue;
      if (property === "publisher") {
        if (resource.publisher === undefined) resource.publisher = agent;
        else resource.distributor = [...(resource.distributor ?? []), agent];
      } else resource[property] = [...(resource[property] ?? []), agent];
    }
  }
  if (resource.contactPoint?.length === 0) delete resource.contactPoint;
}

const typesOf = (reader: JsonReader): readonly unknown[] => listOf(reader.peek("@type"));

function names(reader: JsonReader): Literal[] {
  const all = literalsOf(reader.peek("name"));
  if (all.length > 0) reader.ignore("name", "read here");
  return all;
}

function agentOf(reader: JsonReader, prefixes: Prefixes): Organization | Person | undefined {
  const isPerson = typesOf(reader).includes("Person");
  reader.ignore("@type", "the class of the model");
  const id = reader.string("@id");
  const $id = id === undefined ? undefined : safeIri(id);
  const name = names(reader);
  const parts = [reader.string("givenName"), reader.string("familyName")];
  const spoken = parts.filter((part) => part !== undefined).join(" ");
  if (name.length === 0 && spoken !== "") name.push({ value: spoken });
  if (name.length === 0 && $id === undefined) return undefined;
  const agent: Organization | Person = {
    $type: isPerson ? "Person" : "Organization",
    ...($id === undefined ? {} : { $id }),
  };
  if (name.length > 0) agent.name = name;
  const mails = reader.strings("email").flatMap(mailtos);
  if (mails.length > 0) agent.mbox = mails.map((mail) => ({ $id: mail }));
  const phone = phoneOf(reader);
  if (phone !== undefined) agent.phone = [{ $id: phone }];
  const page = reader.has("url") ? reader.string("url") : undefined;
  const homepage = page === undefined ? undefined : safeIri(page);
  if (homepage !== undefined) agent.homepage = [{ $id: homepage }];
  for (const key of ["affiliation", "worksFor"]) {
    for (const body of reader.objects(key)) {
      const organisation = agentOf(body, prefixes);
      if (organisation !== undefined) {
        agent.memberOf = [...(agent.memberOf ?? []), { ...organisation, $type: "Organization" } as Organization];
      }
    }
  }
  const address = addressOf(reader);
  if (address !== undefined) {
    const { streetAddress, locality, region, postalCode, countryName } = address;
    agent.address = [
      {
        $type: "Address",
        ...(streetAddress === undefined ? {} : { thoroughfare: streetAddress }),
        ...(locality === undefined ? {} : { postName: locality }),
        ...(region === undefined ? {} : { adminUnitL2: region }),
        ...(postalCode === undefined ? {} : { postCode: postalCode }),
        ...(countryName === undefined ? {} : { adminUnitL1: countryName }),
      },
    ];
  }
  keepRest(reader, agent, prefixes);
  return agent;
}

/** A number that is one; any other text is kept as a statement of schema.org. */
function phoneOf(reader: JsonReader): string | undefined {
  const value = reader.peek("telephone");
  const phone = typeof value === "string" ? tel(value) : undefined;
  if (phone !== undefined) reader.ignore("telephone", "read here");
  return phone;
}

/** The contact points of a party; without a name of their own they have the party's. */
function contactsOf(party: JsonReader): (Kind | Individual)[] {
  return party.objects("contactPoint").flatMap((point) => {
    point.ignore("@type", "the class of the model");
    const own = names(point);
    const bearer = literalsOf(party.peek("name"));
    const kind: Kind = { $type: "Kind" };
    const fn = own.length > 0 ? own : bearer;
    if (fn.length > 0) kind.fn = fn;
    if (bearer.length > 0) kind.organizationName = bearer;
    const mails = point.strings("email").flatMap(mailtos);
    if (mails.length > 0) kind.hasEmail = mails.map((mail) => ({ $id: mail }));
    const phone = phoneOf(point);
    if (phone !== undefined) kind.hasTelephone = [{ $id: phone }];
    const url = point.has("url") ? safeIri(point.string("url") ?? "") : undefined;
    if (url !== undefined) kind.hasURL = [{ $id: url }];
    return mails.length === 0 && phone === undefined && url === undefined && own.length === 0 ? [] : [kind];
  });
}

function addressOf(reader: JsonReader): VcardAddress | undefined {
  if (!reader.has("address")) return undefined;
  const value = reader.peek("address");
  if (typeof value === "string") {
    reader.ignore("address", "read here");
    return { $type: "VcardAddress", streetAddress: [{ value }] };
  }
  const [address] = reader.objects("address");
  if (address === undefined) return undefined;
  address.ignore("@type", "the class of the model");
  const node: VcardAddress = { $type: "VcardAddress" };
  const parts = {
    streetAddress: "streetAddress",
    addressLocality: "locality",
    addressRegion: "region",
    postalCode: "postalCode",
    addressCountry: "countryName",
  } as const;
  for (const [key, property] of Object.entries(parts)) {
    const all = literalsOf(address.peek(key));
    if (all.length === 0) continue;
    address.ignore(key, "read here");
    node[property] = all;
  }
  return node;
}
