import { mailto } from "@metabridge/dcat";
import {
  contactPointOf,
  contactsOf,
  type DcatReader,
  type PortalContact,
  type PortalOptions,
  publisherOf as publishing,
} from "@metabridge/portal";
import { pod } from "./pod.js";
import type { DcatUs11Organization } from "./v1/schema.js";

/** An organisation that another is part of. Source: the Organization ontology. */
const SUB_ORGANIZATION_OF = "http://www.w3.org/ns/org#subOrganizationOf";

/** The publisher, else whoever has the data in hand; with the organisations that it is part of. */
export function publisherOf(reader: DcatReader, options: PortalOptions): DcatUs11Organization | undefined {
  const contact = publishing(contactsOf(reader, options));
  const name = (contact?.organisation ?? contact?.name)?.trim() || undefined;
  if (contact === undefined || name === undefined) return undefined;
  if (!contact.peekRoles().includes("publisher")) {
    const message = `The record names no publisher; the ${contact.peekRoles()[0]} stands for it.`;
    reader.report("publisher.role", message, "info");
  }
  const above = reader.one("publisher")?.nodes(SUB_ORGANIZATION_OF)[0];
  const parent = above === undefined ? undefined : organizationOf(above);
  return {
    "@type": "org:Organization",
    name,
    ...(parent === undefined ? {} : { subOrganizationOf: parent }),
  };
}

function organizationOf(reader: DcatReader): DcatUs11Organization | undefined {
  const name = reader.label();
  if (name === undefined) return undefined;
  const above = reader.nodes(SUB_ORGANIZATION_OF)[0];
  const parent = above === undefined ? undefined : organizationOf(above);
  return { "@type": "org:Organization", name, ...(parent === undefined ? {} : { subOrganizationOf: parent }) };
}

/** Whom to ask; of several the first with a mail address, which DCAT-US requires. */
export function contactOf(
  reader: DcatReader,
  options: PortalOptions,
): { readonly "@type": string; readonly fn?: string; readonly hasEmail?: string } | undefined {
  const contacts = contactsOf(reader, options);
  const first = contactPointOf(contacts);
  if (first === undefined) return undefined;
  const redacted = reader.one("contactPoint")?.literal(pod("hasEmail"))?.value;
  const chosen =
    redacted === undefined ? ([first, ...contacts].find((one) => mailOf(one) !== undefined) ?? first) : first;
  const fn = chosen.name?.trim() || undefined;
  const hasEmail = redacted ?? mailOf(chosen);
  return {
    "@type": "vcard:Contact",
    ...(fn === undefined ? {} : { fn }),
    ...(hasEmail === undefined ? {} : { hasEmail }),
  };
}

/** A mail address as DCAT-US takes it. Source: JSON Schemas of DCAT-US 1.1 and 3.0, hasEmail. */
const MAILTO = /^mailto:[\w_~!$&'()*+,;=:.-]+@[\w.-]+\.[\w.-]+$/;

/** The mail address of a contact as an IRI; undefined where it has none that DCAT-US takes. */
export function mailOf(contact: PortalContact): string | undefined {
  const iri = mailto(contact.email ?? "");
  return iri !== undefined && MAILTO.test(iri) ? iri : undefined;
}
