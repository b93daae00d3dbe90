import type { CI_Responsibility } from "@metabridge/iso19115";
import { codeOf, hasValue, objects, repeated, textOf } from "../../leaf.js";
import type { MessageKey } from "../../messages/en.js";
import type { RecordView } from "../../record-view.js";
import type { Findings, Rule } from "../../rule.js";
import { metadataLanguage, responsibleParty } from "../../snippet.js";
import { OFFICIAL_LANGUAGES, ROLES } from "../../tables/code-values.js";
import { bibliographic } from "../common/c05-language-code.js";
import { text13 } from "../official-text.js";
import { EMAIL, emailsOfParty, organisationsOf } from "../responsible-parties.js";

function* language(record: RecordView): Findings {
  const languages = repeated(record.record, "language", record.record.defaultLocale?.language);
  const codes = languages.flatMap((one) => codeOf(one) ?? []);
  const fix = () => metadataLanguage(record, bibliographic(languages[0]) ?? "eng");
  const place = languages[0] ?? record.record;
  if (codes.length === 0)
    yield {
      node: place,
      ...(languages[0] === undefined ? { property: "defaultLocale" } : {}),
      message: "metadata-language.missing",
      fix,
    };
  else if (!codes.some((code) => OFFICIAL_LANGUAGES.has(code))) {
    yield {
      node: place,
      message: "metadata-language.not-official",
      parameters: { code: codes.join(", "), instead: bibliographic(languages[0]) ?? "eng" },
      fix,
    };
  }
}

export const a06: Rule = {
  id: "md-iso.a.6",
  title: "Language",
  suite: "iso",
  requirement: { number: "TG MD Requirement 39", clause: "2.11.3" },
  address: text13("language"),
  check: language,
};

/** The name of the organisation and the e-mail addresses of a party. */
function* contactFindings(party: CI_Responsibility, fix: () => string): Findings {
  const organisations = organisationsOf(party);
  if (!organisations.some((name) => textOf(name) !== ""))
    yield { node: organisations[0] ?? party, message: "party.organisation-missing", fix };
  const emails = emailsOfParty(party).filter((email) => hasValue(email) && textOf(email) !== "");
  if (emails.length === 0) yield { node: party, message: "party.email-missing", fix };
  for (const email of emails) {
    if (!EMAIL.test(textOf(email)))
      yield { node: email, message: "party.email-malformed", parameters: { email: textOf(email) } };
  }
}

export const a07: Rule = {
  id: "md-iso.a.7",
  title: "Metadata contact",
  suite: "iso",
  requirement: { number: "TG MD Requirement 37", clause: "2.11.1" },
  address: text13("md-contact"),
  *check(record) {
    const fix = () => responsibleParty(record, "contact", "pointOfContact");
    for (const party of objects(record.record.contact)) yield* contactFindings(party, fix);
  },
};

export const a08: Rule = {
  id: "md-iso.a.8",
  title: "Metadata contact role",
  suite: "iso",
  requirement: { number: "TG MD Requirement 38", clause: "2.11.1" },
  address: text13("md-contact-role"),
  *check(record) {
    for (const party of objects(record.record.contact)) {
      const role = codeOf(party.role);
      if (role !== "pointOfContact")
        yield { node: party.role ?? party, message: "metadata-contact.role", parameters: { found: role ?? "" } };
    }
  },
};

const pointsOfContact = (record: RecordView): readonly CI_Responsibility[] =>
  record.identifications.flatMap((one) => objects(one.pointOfContact));

function* eachPointOfContact(
  record: RecordView,
  each: (party: CI_Responsibility, fix: () => string) => Findings,
): Findings {
  const parties = pointsOfContact(record);
  const fix = () => responsibleParty(record, "pointOfContact", "owner");
  const missing: MessageKey = "point-of-contact.missing";
  if (parties.length === 0) yield { node: record.subjectOrRecord, property: "pointOfContact", message: missing, fix };
  for (const party of parties) yield* each(party, fix);
}

export const a10: Rule = {
  id: "md-iso.a.10",
  title: "Responsible party contact info",
  suite: "iso",
  requirement: { number: "TG MD Requirement 35, 36", clause: "2.10.1" },
  address: text13("responsible-party-contact-info"),
  check: (record) => eachPointOfContact(record, contactFindings),
};

export const a11: Rule = {
  id: "md-iso.a.11",
  title: "Responsible party role",
  suite: "iso",
  requirement: { number: "TG MD Requirement 36", clause: "2.10.2" },
  address: text13("responsible-party-role"),
  check: (record) =>
    eachPointOfContact(record, function* (party, fix) {
      const role = codeOf(party.role);
      if (role === undefined)
        yield {
          node: party.role ?? party,
          ...(party.role === undefined ? { property: "role" } : {}),
          message: "party.role-missing",
          fix,
        };
      else if (!ROLES.has(role))
        yield { node: party.role ?? party, message: "party.role-unknown", parameters: { role } };
    }),
};
