import type { MD_LegalConstraints, Text } from "@metabridge/iso19115";
import {
  codeListUrl,
  findConditionsOfUse,
  findLimitationOnPublicAccess,
  parseInspireCode,
} from "@metabridge/vocabularies";
import { isFilled, objects, textOf } from "../leaf.js";
import { conditionAnchors, limitationAnchors, otherRestrictions } from "../rules/constraints.js";
import type { ChangeLog, Repair } from "./change-log.js";

const REGISTRY = "http://inspire.ec.europa.eu/metadata-codelist/";
const C17 = "md common req C.17";
const C18 = "md common req C.18";

/** The address of a registry value as the registry names it: with http, and without a slash at the end. */
function mendAddress(text: Text, log: ChangeLog): void {
  const { href } = text;
  const code = href === undefined ? undefined : parseInspireCode(href);
  if (code === undefined || href === undefined) return;
  const isLimitation = code.list === "LimitationsOnPublicAccess";
  if (!isLimitation && code.list !== "ConditionsApplyingToAccessAndUse") return;
  const address = `${REGISTRY}${code.list}/${code.code}`;
  if (href === address) return;
  log.add(isLimitation ? C17 : C18, "registry-address", text, href, address);
  text.href = address;
}

const anchor = (text: Text, href: string): void => {
  text.href = href;
  text.$as = "Anchor";
};

/** A text that says what a value of the registry means, as an anchor to it. */
function mendText(block: MD_LegalConstraints, text: Text, hasLimitations: boolean, log: ChangeLog): void {
  if (text.href !== undefined || !isFilled(text)) return;
  const said = textOf(text);
  const isAccess = otherRestrictions(block.accessConstraints) === 1;
  const limitation = isAccess && !hasLimitations ? findLimitationOnPublicAccess(said) : undefined;
  if (limitation !== undefined) {
    log.add(C17, "registry-anchor", text, said, limitation.iri);
    anchor(text, limitation.iri);
    return;
  }
  const isUse = otherRestrictions(block.useConstraints) === 1 || isAccess;
  const conditions =
    isUse && limitationAnchors(block).length === 0 && conditionAnchors(block).length === 0
      ? findConditionsOfUse(said)
      : undefined;
  if (conditions === undefined) return;
  log.add(C18, "registry-anchor", text, said, conditions.iri);
  anchor(text, conditions.iri);
}

const states = (block: MD_LegalConstraints): boolean =>
  limitationAnchors(block).length === 0 &&
  otherRestrictions(block.accessConstraints) + otherRestrictions(block.useConstraints) > 0 &&
  (block.otherConstraints ?? []).some((text) => isFilled(text) || text.href !== undefined);

/** C.17 and C.18: values of the registry by their addresses, and conditions that stood in useLimitation only. */
export const repairConstraints: Repair = (record, log) => {
  const encoding = record.$encoding ?? "iso19139";
  for (const identification of objects(record.identificationInfo)) {
    const constraints = objects(identification.resourceConstraints);
    const legal = constraints.filter((one): one is MD_LegalConstraints => one.$type === "MD_LegalConstraints");
    for (const block of legal) {
      for (const text of block.otherConstraints ?? []) {
        mendAddress(text, log);
        // Limitations on public access may stand in one block only.
        const hasLimitations = legal.some((one) => limitationAnchors(one).length > 0);
        mendText(block, text, hasLimitations, log);
      }
    }
    if (legal.some(states)) continue;
    const limitations = constraints.flatMap(({ useLimitation }) => (useLimitation ?? []).filter(isFilled));
    if (limitations.length === 0) continue;
    const block = conditionsFrom(limitations, encoding);
    identification.resourceConstraints = [...(identification.resourceConstraints ?? []), block];
    log.add(C18, "conditions-block", block, "", limitations.map(textOf).join("; "));
  }
};

/** The conditions of useLimitation as INSPIRE wants them; useLimitation stays for everybody else. */
function conditionsFrom(limitations: readonly Text[], encoding: "iso19139" | "iso19115-3"): MD_LegalConstraints {
  const otherConstraints = limitations.map((limitation) => {
    const text: Text = structuredClone(limitation);
    const conditions = text.href === undefined ? findConditionsOfUse(textOf(text)) : undefined;
    if (conditions !== undefined) anchor(text, conditions.iri);
    return text;
  });
  return {
    $type: "MD_LegalConstraints",
    useConstraints: [{ value: "otherRestrictions", codeList: codeListUrl("MD_RestrictionCode", encoding) }],
    otherConstraints,
  };
}
