import type { CI_Contact, CI_Responsibility, Text } from "@metabridge/iso19115";
import { objects } from "../leaf.js";

const emailsOf = (contacts: readonly CI_Contact[] | undefined): readonly Text[] =>
  objects(contacts).flatMap((contact) =>
    objects(contact.address).flatMap(({ electronicMailAddress }) => electronicMailAddress ?? []),
  );

/** The names of the organisations of a responsible party. */
export const organisationsOf = (responsible: CI_Responsibility): readonly Text[] =>
  objects(responsible.party).flatMap((party) =>
    party.$type === "CI_Organisation" && party.name !== undefined ? [party.name] : [],
  );

/** Every e-mail address of a responsible party. */
export const emailsOfParty = (responsible: CI_Responsibility): readonly Text[] =>
  objects(responsible.party).flatMap((party) => [
    ...emailsOf(party.contactInfo),
    ...(party.$type === "CI_Organisation"
      ? objects(party.individual).flatMap((person) => emailsOf(person.contactInfo))
      : []),
  ]);

/** What TG 1.3 is tested with. */
export const EMAIL = /^[a-zA-Z0-9._%+-]+@[a-zA-Z0-9.-]+\.[a-zA-Z]{2,}$/;
