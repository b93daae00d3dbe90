import { codeOf } from "../../leaf.js";
import type { RecordView } from "../../record-view.js";
import type { Findings, Rule } from "../../rule.js";
import { responsibleParty } from "../../snippet.js";
import { ROLES } from "../../tables/code-values.js";
import { text20 } from "../official-text.js";
import { partyFindings } from "./c06-metadata-point-of-contact.js";

function* check(record: RecordView): Findings {
  const places = record.isReference ? record.fitting : record.subject === undefined ? [] : [record.subject];
  const parties = places.flatMap((one) => record.all(one.pointOfContact, "CI_Responsibility"));
  const fix = () => responsibleParty(record, "pointOfContact", "owner");
  if (parties.length === 0)
    yield { node: record.subjectOrRecord, property: "pointOfContact", message: "point-of-contact.missing", fix };
  for (const party of parties) {
    let found = false;
    for (const finding of partyFindings(record, party, fix)) {
      found = true;
      yield finding;
    }
    if (found && record.isReference) continue;
    const role = codeOf(party.role);
    if (role === undefined) yield { node: party, property: "role", message: "party.role-missing", fix };
    else if (!ROLES.has(role)) yield { node: party.role ?? party, message: "party.role-unknown", parameters: { role } };
  }
}

export const c10: Rule = {
  id: "md common req C.10",
  title: "Responsible Organization",
  suite: "common",
  requirement: { number: "TG Requirement C.10", clause: "2.3.3" },
  address: text20("common", "responsible-organisation"),
  check,
  differences: ["All that is wrong is told at once; an e-mail address without the form of one is a warning."],
};
