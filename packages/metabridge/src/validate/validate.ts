import { type Input, InvalidOptionError, type Result, result } from "@metabridge/core";
import { didYouMean } from "../did-you-mean.js";
import type { ReadRecordsOptions } from "../metabridge.js";
import { metabridge } from "../standard.js";
import type { RuleSet, RulesOptions, RulesVerdict } from "./rule-set.js";
import { standardRuleSets } from "./rule-sets.js";
import { RulesRun } from "./rules-run.js";

/** What {@link validate} understands. */
export interface ValidateInputOptions extends ReadRecordsOptions, RulesOptions {
  /** The id of a rule set, or one of your own. Default: `dcat-ap`. */
  readonly rules?: string | RuleSet;
}

/** The rule sets that `rules` can name. */
export const ruleSets = (): readonly RuleSet[] => standardRuleSets;

/** A rule set by its id; throws an {@link InvalidOptionError} where there is none of that name. */
export function ruleSetOf(rules: string | RuleSet): RuleSet {
  if (typeof rules !== "string") return rules;
  const found = standardRuleSets.find(({ id }) => id === rules);
  if (found !== undefined) return found;
  const known = standardRuleSets.map(({ id }) => id);
  throw new InvalidOptionError(
    "rules",
    `There are no rules “${rules}”.${didYouMean(rules, known)} There are: ${known.join(", ")}.`,
  );
}

/**
 * Checks an input in any format against rules: a profile of DCAT-AP, the metadata quality score of data.europa.eu, or
 * INSPIRE. A record of ISO 19115 is converted first where the rules are about DCAT, and findings name its elements with line
 * and column. The diagnostics of the result are the findings, and what hindered reading.
 *
 * @example
 * ```ts
 * import { validate } from "metabridge";
 *
 * const { value: verdict } = await validate(
 *   `<gmd:MD_Metadata xmlns:gmd="http://www.isotc211.org/2005/gmd" xmlns:gco="http://www.isotc211.org/2005/gco">
 *     <gmd:fileIdentifier><gco:CharacterString>trees</gco:CharacterString></gmd:fileIdentifier>
 *   </gmd:MD_Metadata>`,
 *   { rules: "dcat-ap" },
 * );
 * console.log(verdict.conforms); // false
 * console.log(verdict.diagnostics.some(({ message }) => message.includes("has no title"))); // true
 * console.log(verdict.render("text"));
 * ```
 */
export async function validate(input: Input, options: ValidateInputOptions = {}): Promise<Result<RulesVerdict>> {
  const run = new RulesRun(metabridge, ruleSetOf(options.rules ?? "dcat-ap"), options);
  const { diagnostics } = await run.add(input, options);
  const verdict = run.verdict();
  return result(verdict, [...diagnostics, ...verdict.diagnostics]);
}
