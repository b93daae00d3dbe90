import type { MD_LegalConstraints } from "@metabridge/iso19115";
import { findLimitationOnPublicAccess } from "@metabridge/vocabularies";
import { textOf } from "../../leaf.js";
import type { RecordView } from "../../record-view.js";
import type { Findings, Rule } from "../../rule.js";
import { noLimitations } from "../../snippet.js";
import { LIMITATIONS } from "../../tables/code-values.js";
import { conditionAnchors, factsOf, limitationAnchors, otherRestrictions, registryCode } from "../constraints.js";
import { text20 } from "../official-text.js";

function* reference(record: RecordView): Findings {
  const facts = record.legalConstraints.map(factsOf);
  const https = record.legalConstraints[facts.findIndex(({ httpsLimitation }) => httpsLimitation)];
  if (https !== undefined) yield { node: https, message: "limitations.https", fix: () => noLimitations(record) };
  const blocks = facts.filter(
    (one) =>
      one.hasAccessConstraints &&
      one.oneAccess &&
      one.limitations > 0 &&
      one.otherLimitations === 0 &&
      one.conditions === 0,
  );
  if (blocks.length !== 1) {
    yield {
      node: record.subjectOrRecord,
      property: "resourceConstraints",
      message: blocks.length === 0 ? "limitations.missing" : "limitations.several",
      parameters: { count: String(blocks.length) },
      fix: () => noLimitations(record),
    };
  }
}

/** A text that says what an anchor to the registry should say. */
const saidInText = (block: MD_LegalConstraints): string | undefined =>
  (block.otherConstraints ?? [])
    .map(textOf)
    .find((text) => text !== "" && findLimitationOnPublicAccess(text) !== undefined);

function* check(record: RecordView): Findings {
  const fix = () => noLimitations(record);
  const blocks = record.legalConstraints.filter((block) => limitationAnchors(block).length > 0);
  const [block] = blocks;
  if (block === undefined) {
    const texts = record.legalConstraints.find((one) => saidInText(one) !== undefined);
    yield texts === undefined
      ? { node: record.subjectOrRecord, property: "resourceConstraints", message: "limitations.missing", fix }
      : {
          node: texts,
          property: "otherConstraints",
          message: "limitations.as-text",
          parameters: { text: saidInText(texts) ?? "" },
          fix,
        };
    return;
  }
  if (blocks.length > 1)
    yield { node: blocks[1] ?? block, message: "limitations.several", parameters: { count: String(blocks.length) } };
  if (otherRestrictions(block.accessConstraints) !== 1) {
    yield { node: block, property: "accessConstraints", message: "limitations.access-constraints", fix };
  }
  for (const anchor of limitationAnchors(block)) {
    const code = registryCode(anchor) ?? "";
    if (!LIMITATIONS.has(code))
      yield { node: anchor, message: "limitations.unknown-value", parameters: { value: code }, fix };
    else if (anchor.href?.startsWith("http://inspire.ec.europa.eu/metadata-codelist/") !== true) {
      yield { node: anchor, message: "limitations.https", severity: "warning", fix };
    }
  }
  const mixed = conditionAnchors(block)[0];
  if (mixed !== undefined) yield { node: mixed, message: "limitations.with-conditions" };
}

export const c17: Rule = {
  id: "md common req C.17",
  title: "Limitations on Public Access",
  suite: "common",
  requirement: { number: "TG Requirement C.17", clause: "2.3.6" },
  address: text20("common", "limitations-on-public-access"),
  check,
  reference,
  differences: ["Addresses of the register that begin with https:// are a warning; the official suite fails on them."],
};
