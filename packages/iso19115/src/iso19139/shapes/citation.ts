import { isoClass } from "../../declare/class.js";
import { CIT } from "../../declare/package.js";
import { code, date, object, text } from "../../declare/property.js";
import type { ShapeTransform } from "../../encoding/encoding.js";
import type { Code, IsoObject } from "../../node.js";
import { codeOf, leaf, list, made, put, without } from "../shape.js";

export const CI_Citation = isoClass("CI_Citation", CIT, {
  title: text().required(),
  alternateTitle: text().many(),
  date: object("CI_Date").many().required(),
  edition: text(),
  editionDate: date(),
  identifier: object("MD_Identifier").many(),
  citedResponsibleParty: object("CI_Responsibility").many(),
  presentationForm: code("CI_PresentationFormCode").many(),
  series: object("CI_Series"),
  otherCitationDetails: text(),
  collectiveTitle: text(),
  ISBN: text(),
  ISSN: text(),
});

/** collectiveTitle was given up in ISO 19115-1: it becomes one of the otherCitationDetails, which can be repeated now. */
export const citation: ShapeTransform = {
  shape: "CI_Citation",
  up(from) {
    if (from.otherCitationDetails === undefined && from.collectiveTitle === undefined) return from;
    const to = without(from, "otherCitationDetails", "collectiveTitle");
    const details = [...list(from.otherCitationDetails)];
    for (const title of list(from.collectiveTitle)) details.push({ ...title, $from: "collectiveTitle" });
    put(to, "otherCitationDetails", details);
    return to;
  },
  down(from) {
    if (from.otherCitationDetails === undefined) return from;
    const to = without(from, "otherCitationDetails");
    const details = list(from.otherCitationDetails);
    const title = details.find(({ $from }) => $from === "collectiveTitle");
    put(to, "otherCitationDetails", details.filter((one) => one !== title)[0]);
    put(to, "collectiveTitle", title);
    return to;
  },
};

export const CI_ResponsibleParty = isoClass("CI_ResponsibleParty", CIT, {
  individualName: text(),
  organisationName: text(),
  positionName: text(),
  contactInfo: object("CI_Contact"),
  role: code("CI_RoleCode").required(),
});

/** One party with a role: an organisation with a person in it, or a person alone. */
export const responsibleParty: ShapeTransform = {
  shape: "CI_ResponsibleParty",
  model: "CI_Responsibility",
  up(from) {
    const { organisationName, individualName, positionName, contactInfo } = from;
    const to = without(from, "organisationName", "individualName", "positionName", "contactInfo");
    to.$type = "CI_Responsibility";
    const contact = contactInfo === undefined ? undefined : [contactInfo];
    const person = { name: individualName, positionName };
    const party =
      organisationName === undefined && (individualName !== undefined || positionName !== undefined)
        ? made("CI_Individual", { name: individualName, contactInfo: contact, positionName })
        : made("CI_Organisation", {
            name: organisationName,
            contactInfo: contact,
            individual: list(made("CI_Individual", person)),
          });
    put(to, "party", list(party));
    return to;
  },
  /** ISO 19139 has one organisation and one person in a party: several become several parties of the same role. */
  down(from) {
    const shared = without(from, "party", "extent");
    shared.$type = "CI_ResponsibleParty";
    const parties: IsoObject[] = [];
    const add = (parts: Readonly<Record<string, unknown>>): void => {
      const { role, ...encoded } = shared;
      const to = { $type: shared.$type, ...(parties.length === 0 ? encoded : {}) } as IsoObject;
      for (const key in parts) put(to, key, parts[key]);
      put(to, "role", role);
      parties.push(to);
    };
    for (const party of list(from.party)) {
      if (party.$type === "CI_Individual") {
        const { name: individualName, positionName } = party;
        for (const contactInfo of contactsOf(party)) add({ individualName, positionName, contactInfo });
        continue;
      }
      const organisationName = party.name;
      const [first, ...others] = list(party.individual);
      const [contact, ...contacts] = contactsOf(party);
      const own = first === undefined ? undefined : list(first.contactInfo)[0];
      if (contact !== undefined && own !== undefined) {
        add({ organisationName, contactInfo: contact });
        add({
          individualName: first?.name,
          organisationName,
          positionName: first?.positionName,
          contactInfo: own,
        });
      } else {
        const individualName = first?.name;
        const positionName = first?.positionName;
        add({ individualName, organisationName, positionName, contactInfo: contact ?? own });
      }
      for (const contactInfo of contacts) add({ organisationName, contactInfo });
      for (const { name: individualName, positionName, contactInfo } of others) {
        add({ individualName, organisationName, positionName, contactInfo: list(contactInfo)[0] });
      }
    }
    if (parties.length === 0) add({});
    return parties.length === 1 ? (parties[0] ?? shared) : parties;
  },
};

/** The contacts of a party, or one that is not there: each gives a party of ISO 19139. */
function contactsOf(party: IsoObject): readonly (IsoObject | undefined)[] {
  const contacts = list(party.contactInfo);
  return contacts.length === 0 ? [undefined] : contacts;
}

export const CI_Telephone = isoClass("CI_Telephone", CIT, {
  voice: text().many(),
  facsimile: text().many(),
});

/** One telephone with many numbers became many telephones with one number and its type. */
export const contact: ShapeTransform = {
  shape: "CI_Contact",
  up(from) {
    if (from.phone === undefined) return from;
    const phones: IsoObject[] = [];
    for (const phone of list(from.phone)) {
      const rest = without(phone, "voice", "facsimile");
      const numbers = (["voice", "facsimile"] as const).flatMap((type) =>
        list(phone[type]).map((number) => ({ number, numberType: codeOf(type) })),
      );
      if (numbers.length === 0) phones.push(rest);
      // What else the telephone has (attributes, extensions) goes with its first number.
      numbers.forEach((number, index) => {
        phones.push({ ...(index === 0 ? rest : { $type: "CI_Telephone" }), ...number });
      });
    }
    from.phone = phones;
    return from;
  },
  down(from, { told, copied }) {
    const phones = list(from.phone);
    const [first] = phones;
    if (first === undefined) return from;
    copied(first);
    const phone = without(first, "number", "numberType");
    const numbers: { voice: unknown[]; facsimile: unknown[] } = { voice: [], facsimile: [] };
    for (const { number, numberType } of phones) {
      if (number === undefined) continue;
      const type = leaf(numberType) as Code | undefined;
      const kind = type?.value === "facsimile" || type?.value === "fax" ? "facsimile" : "voice";
      if (type !== undefined && (type.value === kind || kind === "facsimile")) told(type);
      numbers[kind].push(number);
    }
    put(phone, "voice", numbers.voice);
    put(phone, "facsimile", numbers.facsimile);
    return { ...from, phone: [phone] };
  },
};
