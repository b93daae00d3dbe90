import { PROFILES } from "@metabridge/dcat";
import { inspireRules } from "./inspire-rules.js";
import { qualityRules } from "./quality-rules.js";
import type { RuleSet } from "./rule-set.js";
import { shaclRules } from "./shacl-rules.js";

/** The rule sets that come with metabridge; others can stand beside them. */
export const standardRuleSets: readonly RuleSet[] = /* @__PURE__ */ (() => [
  ...PROFILES.map(shaclRules),
  qualityRules,
  inspireRules("inspire", "INSPIRE Metadata Technical Guidelines 2.0.1", "tg2.0"),
  inspireRules("inspire-1.3", "INSPIRE Metadata Technical Guidelines 1.3", "tg1.3"),
])();
