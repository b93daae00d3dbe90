import { type DcatNode, GEODCATAP_ROLES, isLiteral, tel } from "@metabridge/dcat";
import {
  contactPointOf,
  contactsOf,
  type DcatReader,
  type Json,
  type PortalContact,
  type PortalOptions,
} from "@metabridge/portal";
import { findRole } from "@metabridge/vocabularies";
import { mailOf } from "../parties.js";

/** Whom to ask: contact points with a mail address, which vcard:Kind of DCAT-US requires; else another party with one. */
export function contactPoints(reader: DcatReader, options: PortalOptions): Json | undefined {
  const contacts = contactsOf(reader, options);
  const points = contacts.filter((one) => one.peekRoles().includes("pointOfContact"));
  const asked = [...points, ...(points.length === 0 ? [contactPointOf(contacts)] : [])];
  const kinds = asked.flatMap((one) => (one === undefined ? [] : (kindOf(one) ?? [])));
  if (kinds.length > 0) return kinds;
  const other = contacts.flatMap((one) => (points.includes(one) ? [] : (kindOf(one) ?? [])));
  const [first] = other;
  if (first !== undefined) return [first];
  reader.report(
    "contactPoint.hasEmail.missing",
    "DCAT-US 3.0 takes no contact without a mail address; none is written.",
  );
  return undefined;
}

function kindOf(contact: PortalContact): Json | undefined {
  const hasEmail = mailOf(contact);
  const { name } = contact;
  if (hasEmail === undefined || name === undefined) return undefined;
  const { iri, organisation, position, phone, address } = contact;
  const number = phone === undefined ? undefined : tel(phone);
  return {
    ...(iri === undefined || iri === hasEmail ? {} : { "@id": iri }),
    "@type": "vcard:Kind",
    fn: name,
    hasEmail,
    ...(organisation === undefined || organisation === name ? {} : { "organization-name": organisation }),
    ...(position === undefined || position === name ? {} : { title: position }),
    ...(number === undefined ? {} : { tel: number }),
    ...(address === undefined
      ? {}
      : {
          address: [
            {
              "@type": "vcard:Address",
              "street-address": address.street,
              locality: address.city,
              region: address.region,
              "postal-code": address.postcode,
              "country-name": address.country,
            },
          ],
        }),
  };
}

/**
 * Parties of GeoDCAT-AP's roles, which DCAT-US has as prov:qualifiedAttribution only, each with the role; those that the
 * record attributes already are left to it.
 */
export function rolesOf(reader: DcatReader): { readonly agent: DcatReader; readonly hadRole: string }[] {
  const said = new Set(
    reader
      .nodes("qualifiedAttribution")
      .filter((one) => one.has("hadRole"))
      .flatMap((one) => one.nodes("agent").map(({ node }) => keyOf(node))),
  );
  return GEODCATAP_ROLES.flatMap((role) => {
    const iri = findRole(role)?.iri;
    return reader.nodes(role).flatMap((agent) => {
      if (iri === undefined) return [];
      if (!said.has(keyOf(agent.node))) return [{ agent, hadRole: iri }];
      agent.take();
      return [];
    });
  });
}

function keyOf(node: DcatNode): string {
  const name = "name" in node && Array.isArray(node.name) ? node.name[0] : undefined;
  return name !== undefined && isLiteral(name) ? name.value : (node.$id ?? "");
}

/** The party that is shown: a person's organisation, where persons are hidden and it is known. */
export function shownParty(agent: DcatReader, options: PortalOptions): DcatReader {
  if (options.persons === "show" || agent.type !== "Person") return agent;
  const organisation = agent.one("memberOf");
  if (organisation?.has("name") !== true) return agent;
  for (const property of ["name", "mbox", "phone", "givenName", "familyName"] as const) {
    agent.hide(property, "person-hidden", "A person's data are not published where the organisation is known.");
  }
  return organisation;
}
