import type { MD_LegalConstraints } from "@metabridge/iso19115";
import { elementOf, isFilled, objects } from "../../leaf.js";
import type { RecordView } from "../../record-view.js";
import type { Findings, Rule } from "../../rule.js";
import { noConditions } from "../../snippet.js";
import { CONDITIONS } from "../../tables/code-values.js";
import { conditionAnchors, factsOf, limitationAnchors, otherRestrictions, registryCode } from "../constraints.js";
import { text20 } from "../official-text.js";

function* reference(record: RecordView): Findings {
  const facts = record.legalConstraints.map(factsOf);
  const https = record.legalConstraints[facts.findIndex(({ httpsCondition }) => httpsCondition)];
  if (https !== undefined) yield { node: https, message: "conditions.https", fix: () => noConditions(record) };
  const qualified = facts.filter((one) => {
    const anchored = one.conditions === 1;
    const text = one.hasText;
    const anchorText =
      one.hasAnchorText && one.otherConditions === 0 && one.limitations === 0 && one.otherLimitations === 0;
    return (
      (one.oneAccess && ((anchored && text) || text || anchorText)) || (one.oneUse && (anchored || text || anchorText))
    );
  });
  if (qualified.length === 0) {
    yield {
      node: record.subjectOrRecord,
      property: "resourceConstraints",
      message: "conditions.missing",
      fix: () => noConditions(record),
    };
  } else if (qualified.length === 2) {
    const limiting = facts.filter((one) => one.hasAccessConstraints && one.oneAccess && one.limitations > 0).length;
    if (limiting > 1)
      yield {
        node: record.subjectOrRecord,
        property: "resourceConstraints",
        message: "conditions.several",
        parameters: { count: "2" },
      };
  }
}

/** Constraints that have something to say of access or use, and are not those on public access. */
const isConditional = (block: MD_LegalConstraints): boolean =>
  limitationAnchors(block).length === 0 &&
  ((block.accessConstraints?.length ?? 0) > 0 || (block.useConstraints?.length ?? 0) > 0);

const isStated = (block: MD_LegalConstraints): boolean =>
  (block.otherConstraints ?? []).some(
    (one) => isFilled(one) || (elementOf(one, "CharacterString") === "Anchor" && one.href !== undefined),
  );

const isComplete = (block: MD_LegalConstraints): boolean =>
  otherRestrictions(block.accessConstraints) + otherRestrictions(block.useConstraints) >= 1 && isStated(block);

function* check(record: RecordView): Findings {
  const fix = () => noConditions(record);
  const candidates = record.legalConstraints.filter(isConditional);
  const blocks = candidates.filter(isComplete);
  const [block] = blocks;
  if (block === undefined) {
    const mixed = record.legalConstraints.find(
      (one) => limitationAnchors(one).length > 0 && conditionAnchors(one).length > 0,
    );
    const [candidate] = candidates;
    if (mixed !== undefined) yield { node: mixed, message: "conditions.with-limitations", fix };
    else if (candidate !== undefined) {
      const isOther = otherRestrictions(candidate.accessConstraints) + otherRestrictions(candidate.useConstraints) > 0;
      yield isOther
        ? { node: candidate, property: "otherConstraints", message: "conditions.not-stated", fix }
        : { node: candidate, property: "useConstraints", message: "conditions.restriction-code", fix };
    } else if (hasUseLimitation(record)) {
      yield {
        node: record.subjectOrRecord,
        property: "resourceConstraints",
        message: "conditions.use-limitation-only",
        fix,
      };
    } else yield { node: record.subjectOrRecord, property: "resourceConstraints", message: "conditions.missing", fix };
    return;
  }
  if (blocks.length > 1) {
    // The official suite takes several, and licences are often given apart from other conditions.
    yield {
      node: blocks[1] ?? block,
      message: "conditions.several",
      parameters: { count: String(blocks.length) },
      severity: "warning",
    };
  }
  for (const anchor of blocks.flatMap(conditionAnchors)) {
    const code = registryCode(anchor) ?? "";
    if (!CONDITIONS.has(code))
      yield { node: anchor, message: "conditions.unknown-value", parameters: { value: code }, fix };
    else if (anchor.href?.startsWith("http://inspire.ec.europa.eu/metadata-codelist/") !== true) {
      yield { node: anchor, message: "conditions.https", severity: "warning", fix };
    }
  }
}

const hasUseLimitation = (record: RecordView): boolean =>
  record.identifications.some((one) =>
    objects(one.resourceConstraints).some(({ useLimitation }) => (useLimitation ?? []).some(isFilled)),
  );

export const c18: Rule = {
  id: "md common req C.18",
  title: "Conditions for Access and Use",
  suite: "common",
  requirement: { number: "TG Requirement C.18", clause: "2.3.7" },
  address: text20("common", "conditions-for-access-and-use"),
  check,
  reference,
  differences: [
    "Addresses of the register that begin with https:// are a warning; the official suite fails on them.",
    "The block of the limitations on public access is not taken for conditions, as the Technical Guidelines forbid it; the official suite does so where the block has a text.",
    "Several blocks of conditions are a warning; the official suite fails on exactly two where there are several blocks of limitations.",
  ],
};
