import type { Diagnostic } from "@metabridge/core";
import {
  diagnosticsOf,
  type InspireOptions,
  type InspireReport,
  inspireReport,
  type LinkStatus,
  type RuleSetId,
  type StructureFault,
  type SuiteId,
  validateInspire,
} from "@metabridge/inspire";
import type { MD_Metadata } from "@metabridge/iso19115";
import { followLinks } from "./inspire-links.js";
import { rendered } from "./rendered.js";
import type {
  DocumentStructure,
  FollowLink,
  RenderOptions,
  ReportFormat,
  RuleSet,
  RulesCheck,
  RulesInput,
  RulesOptions,
} from "./rule-set.js";

/** The INSPIRE Metadata Technical Guidelines as rule sets. They judge the record itself, so it must be one of ISO 19115. */
export const inspireRules = (id: string, title: string, rules: RuleSetId): RuleSet => ({
  id,
  title,
  check: (options) => new InspireCheck(rules, options),
});

interface CheckedRecord {
  readonly model: MD_Metadata;
  readonly source: string | undefined;
  /** What XML schemas say of it, where they were asked. */
  readonly structure: readonly StructureFault[] | undefined;
}

class InspireCheck implements RulesCheck {
  readonly #options: InspireOptions;
  readonly #structure: DocumentStructure | undefined;
  readonly #followLink: FollowLink | undefined;
  readonly #records: CheckedRecord[] = [];
  readonly #links = new Map<string, LinkStatus>();
  #report: InspireReport | undefined;

  constructor(rules: RuleSetId, { language, mode, classes, structure, followLink }: RulesOptions) {
    this.#options = {
      rules,
      ...(language === undefined ? {} : { language }),
      ...(mode === undefined ? {} : { mode }),
      ...(classes === undefined ? {} : { suites: classes as readonly SuiteId[] }),
    };
    this.#structure = structure;
    this.#followLink = followLink;
    // Options that name what does not exist are refused before anything is read.
    validateInspire([], this.#options);
  }

  async add({ source, records, quads, document }: RulesInput): Promise<readonly Diagnostic[]> {
    if (quads !== undefined) return [NO_ISO];
    const hindrances: Diagnostic[] = [];
    const read: { readonly model: MD_Metadata; readonly source: string | undefined }[] = [];
    for await (const record of records) {
      if (record.hub === "iso19115") read.push({ model: record.model, source: record.source ?? source });
      else if (hindrances.length === 0) hindrances.push(NO_ISO);
    }
    const faults = read.length === 0 || document === undefined ? undefined : this.#structure?.(document());
    for (const [at, one] of read.entries()) {
      // A document that is no XML has one list, which is about all that could be read of it.
      this.#records.push({ ...one, structure: faults?.length === 1 ? faults[0] : faults?.[at] });
    }
    if (this.#followLink !== undefined) {
      const models = read.map(({ model }) => model);
      await followLinks(models, this.#options, this.#followLink, this.#links);
    }
    return hindrances;
  }

  /** The rules look at all records together, since identifiers must not be used twice. */
  #checked(): InspireReport {
    this.#report ??= validateInspire(
      this.#records.map(({ model }) => model),
      {
        ...this.#options,
        links: this.#links,
        structure: (_, index) => this.#records[index]?.structure,
        source: (_, index) => this.#records[index]?.source,
      },
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
