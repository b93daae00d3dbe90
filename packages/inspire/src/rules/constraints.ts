import type { Code, MD_LegalConstraints, Text } from "@metabridge/iso19115";
import { parseInspireCode } from "@metabridge/vocabularies";
import { codeOf, elementOf } from "../leaf.js";
import { CONDITIONS, LIMITATIONS } from "../tables/code-values.js";

const REGISTRY = "inspire.ec.europa.eu/metadata-codelist/";
const LIMITATION_REGISTER = `${REGISTRY}LimitationsOnPublicAccess`;
const CONDITION_REGISTER = `${REGISTRY}ConditionsApplyingToAccessAndUse`;

/** The otherConstraints of a block as anchors. */
const anchorsOf = ({ otherConstraints }: MD_LegalConstraints): readonly (Text & { href: string })[] =>
  (otherConstraints ?? []).filter(
    (one): one is Text & { href: string } => elementOf(one, "CharacterString") === "Anchor" && one.href !== undefined,
  );

/** How many of the restriction codes are otherRestrictions. */
export const otherRestrictions = (codes: readonly Code[] | undefined): number =>
  (codes ?? []).filter((code) => codeOf(code) === "otherRestrictions").length;

/** The value below a register that an address stands for, in the http:// form that the official suites compare with. */
const below = (href: string, register: string): string | undefined =>
  href.startsWith(`http://${register}/`) ? href.slice(`http://${register}/`.length) : undefined;

const isHttps = (href: string, register: string): boolean => href.startsWith(`https://${register}`);

/** What the official suites see in one block of legal constraints. */
export interface ConstraintFacts {
  readonly hasAccessConstraints: boolean;
  readonly oneAccess: boolean;
  readonly oneUse: boolean;
  readonly limitations: number;
  readonly otherLimitations: number;
  readonly conditions: number;
  readonly otherConditions: number;
  /** A text of otherConstraints that is not empty. */
  readonly hasText: boolean;
  /** An anchor of otherConstraints with a text. */
  readonly hasAnchorText: boolean;
  readonly httpsLimitation: boolean;
  readonly httpsCondition: boolean;
}

export function factsOf(block: MD_LegalConstraints): ConstraintFacts {
  const anchors = anchorsOf(block);
  const limitationValues = anchors.map(({ href }) => below(href, LIMITATION_REGISTER));
  const conditionValues = anchors.map(({ href }) => below(href, CONDITION_REGISTER));
  const count = (values: readonly (string | undefined)[], wanted: (value: string) => boolean): number =>
    values.filter((value) => value !== undefined && wanted(value)).length;
  return {
    hasAccessConstraints: (block.accessConstraints?.length ?? 0) > 0,
    oneAccess: otherRestrictions(block.accessConstraints) === 1,
    oneUse: otherRestrictions(block.useConstraints) === 1,
    limitations: count(limitationValues, (value) => LIMITATIONS.has(value)),
    otherLimitations: count(limitationValues, (value) => !LIMITATIONS.has(value)),
    conditions: count(conditionValues, (value) => CONDITIONS.has(value)),
    otherConditions: count(conditionValues, (value) => !CONDITIONS.has(value)),
    hasText: (block.otherConstraints ?? []).some(
      (one) => elementOf(one, "CharacterString") === "CharacterString" && String(one.value ?? "").trim() !== "",
    ),
    hasAnchorText: (block.otherConstraints ?? []).some(
      (one) => elementOf(one, "CharacterString") === "Anchor" && String(one.value ?? "").trim() !== "",
    ),
    httpsLimitation: anchors.some(({ href }) => isHttps(href, LIMITATION_REGISTER)),
    httpsCondition: anchors.some(({ href }) => isHttps(href, CONDITION_REGISTER)),
  };
}

/** The anchors of a block that lead to a value of LimitationsOnPublicAccess, in any form of the address. */
export const limitationAnchors = (block: MD_LegalConstraints): readonly Text[] =>
  anchorsOf(block).filter(({ href }) => parseInspireCode(href)?.list === "LimitationsOnPublicAccess");

/** The anchors of a block that lead to a value of ConditionsApplyingToAccessAndUse. */
export const conditionAnchors = (block: MD_LegalConstraints): readonly Text[] =>
  anchorsOf(block).filter(({ href }) => parseInspireCode(href)?.list === "ConditionsApplyingToAccessAndUse");

/** The code of an address below the registry. */
export const registryCode = (text: Text): string | undefined => parseInspireCode(text.href ?? "")?.code;
