import type { Diagnostic } from "@metabridge/core";
import {
  diagnosticsOf,
  type InspireOptions,
  type InspireReport,
  inspireReport,
  type RuleSetId,
  type SuiteId,
  validateInspire,
} from "@metabridge/inspire";
import type { MD_Metadata } from "@metabridge/iso19115";
import { rendered } from "./rendered.js";
import type { RenderOptions, ReportFormat, RuleSet, RulesCheck, RulesInput, RulesOptions } from "./rule-set.js";

/** The INSPIRE Metadata Technical Guidelines as rule sets. They judge the record itself, so it must be one of ISO 19115. */
export const inspireRules = (id: string, title: string, rules: RuleSetId): RuleSet => ({
  id,
  title,
  check: (options) => new InspireCheck(rules, options),
});

class InspireCheck implements RulesCheck {
  readonly #options: InspireOptions;
  readonly #records: { readonly model: MD_Metadata; readonly source: string | undefined }[] = [];
  #report: InspireReport | undefined;

  constructor(rules: RuleSetId, { language, mode, classes }: RulesOptions) {
    this.#options = {
      rules,
      ...(language === undefined ? {} : { language }),
      ...(mode === undefined ? {} : { mode }),
      ...(classes === undefined ? {} : { suites: classes as readonly SuiteId[] }),
    };
    // Options that name what does not exist are refused before anything is read.
    validateInspire([], this.#options);
  }

  async add({ source, records, quads }: RulesInput): Promise<readonly Diagnostic[]> {
    if (quads !== undefined) return [NO_ISO];
    const hindrances: Diagnostic[] = [];
    for await (const record of records) {
      if (record.hub === "iso19115") this.#records.push({ model: record.model, source: record.source ?? source });
      else if (hindrances.length === 0) hindrances.push(NO_ISO);
    }
    return hindrances;
  }

  /** The rules look at all records together, since identifiers must not be used twice. */
  #checked(): InspireReport {
    this.#report ??= validateInspire(
      this.#records.map(({ model }) => model),
      { ...this.#options, source: (_, index) => this.#records[index]?.source },
    );
    return this.#report;
  }

  verdict() {
    const report = this.#checked();
    return {
      conforms: report.records.length > 0 && report.records.every(({ verdict }) => verdict !== "failed"),
      diagnostics: diagnosticsOf(report),
      render: (format: ReportFormat, options?: RenderOptions) => rendered(inspireReport(report), format, options),
    };
  }
}

const NO_ISO: Diagnostic = {
  code: "validate.not-iso",
  severity: "error",
  message: "The INSPIRE rules judge records of ISO 19115, and this input is none.",
};
