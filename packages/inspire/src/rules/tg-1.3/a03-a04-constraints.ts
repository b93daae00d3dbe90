import { codeOf, hasValue, objects, textOf } from "../../leaf.js";
import type { RecordView } from "../../record-view.js";
import type { Findings, Rule } from "../../rule.js";
import { CLASSIFICATIONS, RESTRICTIONS } from "../../tables/code-values.js";
import { text13 } from "../official-text.js";

function* useConditions(record: RecordView): Findings {
  const limitations = objects(record.first?.resourceConstraints)
    .filter(({ $from }) => !record.isReference || $from !== "restrictions")
    .flatMap(({ useLimitation }) => (useLimitation ?? []).filter(hasValue));
  const [first] = limitations;
  if (first === undefined)
    yield { node: record.subjectOrRecord, property: "resourceConstraints", message: "use-limitation.missing" };
  else if (limitations.every((text) => textOf(text) === "")) yield { node: first, message: "use-limitation.empty" };
  else
    yield {
      node: first,
      message: "use-limitation.look",
      parameters: { text: limitations.map(textOf).join("; ") },
      severity: "manual",
    };
}

export const a03: Rule = {
  id: "md-iso.a.3",
  title: "Access and use conditions",
  suite: "iso",
  requirement: { number: "TG MD Requirement 33, 34", clause: "2.9.2" },
  address: text13("ds-access-use"),
  check: useConditions,
  differences: ["The constraints that ISO 19119 keeps in srv:restrictions are looked at too."],
};

function* publicAccess(record: RecordView): Findings {
  for (const constraints of record.identifications.flatMap((one) => objects(one.resourceConstraints))) {
    if (record.isReference && constraints.$from === "restrictions") continue;
    if (constraints.$type === "MD_SecurityConstraints" && CLASSIFICATIONS.has(codeOf(constraints.classification) ?? ""))
      return;
    if (constraints.$type !== "MD_LegalConstraints") continue;
    const codes = (constraints.accessConstraints ?? []).map(codeOf);
    const stated = (constraints.otherConstraints ?? []).some((text) => textOf(text) !== "");
    if (codes.some((code) => RESTRICTIONS.has(code ?? "")) || (codes.includes("otherRestrictions") && stated)) return;
  }
  yield { node: record.subjectOrRecord, property: "resourceConstraints", message: "public-access.missing" };
}

export const a04: Rule = {
  id: "md-iso.a.4",
  title: "Public access",
  suite: "iso",
  requirement: { number: "TG MD Requirement 30, 31, 32", clause: "2.9.1" },
  address: text13("ds-public-access"),
  check: publicAccess,
  differences: ["The constraints that ISO 19119 keeps in srv:restrictions are looked at too."],
};
