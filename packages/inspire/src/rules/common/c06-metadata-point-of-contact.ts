import type { CI_Responsibility } from "@metabridge/iso19115";
import { codeOf, isFilled, textOf } from "../../leaf.js";
import type { RecordView } from "../../record-view.js";
import type { Findings, Rule } from "../../rule.js";
import { responsibleParty } from "../../snippet.js";
import { ROLES } from "../../tables/code-values.js";
import { text20 } from "../official-text.js";
import { EMAIL, emailsOfParty, organisationsOf } from "../responsible-parties.js";

/** Organisation, e-mail address and role of one party, in the order of the official suite. */
export function* partyFindings(record: RecordView, party: CI_Responsibility, fix: () => string): Findings {
  const organisations = organisationsOf(party);
  const emails = emailsOfParty(party);
  if (!organisations.some(isFilled)) {
    yield { node: organisations[0] ?? party, message: "party.organisation-missing", fix };
    if (record.isReference) return;
  }
  if (emails.length === 0 || !emails.every(isFilled)) {
    yield { node: emails.find((email) => !isFilled(email)) ?? party, message: "party.email-missing", fix };
    if (record.isReference) return;
  } else if (!record.isReference) {
    for (const email of emails) {
      if (!EMAIL.test(textOf(email)))
        yield {
          node: email,
          message: "party.email-malformed",
          parameters: { email: textOf(email) },
          severity: "warning",
        };
    }
  }
}

function* check(record: RecordView): Findings {
  const parties = record.all(record.record.contact, "CI_Responsibility");
  const fix = () => responsibleParty(record, "contact", "pointOfContact");
  if (parties.length === 0) {
    yield { node: record.record, property: "contact", message: "metadata-contact.missing", fix };
    return;
  }
  const roles = parties.map((party) => codeOf(party.role));
  if (!roles.includes("pointOfContact")) {
    const first = parties[0]?.role ?? parties[0] ?? record.record;
    yield {
      node: first,
      message: "metadata-contact.role",
      parameters: { found: roles.map((role) => role ?? "").join(", ") },
      fix,
    };
    if (record.isReference) return;
  }
  let unknown = false;
  for (const party of parties) {
    const role = codeOf(party.role);
    if (role === undefined || ROLES.has(role)) continue;
    unknown = true;
    yield { node: party.role ?? party, message: "party.role-unknown", parameters: { role } };
  }
  if (unknown && record.isReference) return;
  for (const party of parties) {
    let found = false;
    for (const finding of partyFindings(record, party, fix)) {
      found = true;
      yield finding;
    }
    if (!found && party.role === undefined) yield { node: party, property: "role", message: "party.role-missing", fix };
  }
}

export const c06: Rule = {
  id: "md common req C.6",
  title: "Metadata Point of Contact",
  suite: "common",
  requirement: { number: "TG Requirement C.6", clause: "2.2.3" },
  address: text20("common", "md-point-of-contact"),
  check,
  differences: [
    "All that is wrong is told at once, not the first thing only; an e-mail address without the form of one is a warning.",
  ],
};
