import { contactsOf, type DcatReader, type Json, type PortalContact } from "@metabridge/portal";
import type { OgcRecordsOptions } from "./options.js";

/** What the schema takes as a telephone number. Source: OGC API - Records, contact.yaml. */
const PHONE = /^\+[1-9][0-9]{3,14}$/;

/** Parties -> contacts, each with its roles, as codes of ISO 19115. Source: OGC API - Records, “Contact”. */
export function contacts(reader: DcatReader, options: OgcRecordsOptions): Json | undefined {
  const all = contactsOf(reader, options).flatMap((one) => contactOf(one) ?? []);
  return all.length === 0 ? undefined : all;
}

function contactOf(contact: PortalContact): Json | undefined {
  const { person, organisation, unit, position, iri, email, phone, url, address } = contact;
  const name = person ?? (organisation === undefined ? contact.name : unit);
  if (name === undefined && organisation === undefined) return undefined;
  const international = phone !== undefined && PHONE.test(phone);
  return {
    ...(iri === undefined ? {} : { identifier: iri }),
    ...(name === undefined || name === organisation ? {} : { name }),
    ...(position === undefined || position === name ? {} : { position }),
    ...(organisation === undefined ? {} : { organization: organisation }),
    ...(international ? { phones: [{ value: phone }] } : {}),
    ...(email === undefined ? {} : { emails: [{ value: email }] }),
    ...(address === undefined
      ? {}
      : {
          addresses: [
            {
              ...(address.street === undefined ? {} : { deliveryPoint: [address.street] }),
              ...(address.city === undefined ? {} : { city: address.city }),
              ...(address.region === undefined ? {} : { administrativeArea: address.region }),
              ...(address.postcode === undefined ? {} : { postalCode: address.postcode }),
              ...(address.country === undefined ? {} : { country: address.country }),
            },
          ],
        }),
    ...(url === undefined ? {} : { links: [{ href: url, rel: "about", type: "text/html" }] }),
    // The schema takes international numbers only.
    ...(phone === undefined || international ? {} : { contactInstructions: `Telephone: ${phone}` }),
    roles: contact.roles,
  };
}
