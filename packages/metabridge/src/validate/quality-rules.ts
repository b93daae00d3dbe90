import type { Diagnostic, Position, TraceEntry } from "@metabridge/core";
import { DCAT_AP } from "@metabridge/dcat";
import { joinedQuality, type QualityReport, qualityScore, qualityScoreReport } from "@metabridge/shacl";
import type { Quad } from "@rdfjs/types";
import { graphOf, startingAt } from "./record-graph.js";
import { rendered } from "./rendered.js";
import type { RenderOptions, ReportFormat, RuleSet, RulesCheck, RulesInput, RulesOptions } from "./rule-set.js";

/** The metadata quality score of data.europa.eu as a rule set. It has no errors: metadata get points, and advice. */
export const qualityRules: RuleSet = {
  id: "mqa",
  title: "Metadata quality by data.europa.eu",
  check: (options) => new QualityCheck(options),
};

class QualityCheck implements RulesCheck {
  readonly #options: RulesOptions;
  readonly #reports: { readonly report: QualityReport; readonly source: string | undefined }[] = [];
  readonly #diagnostics: Diagnostic[] = [];

  constructor(options: RulesOptions) {
    this.#options = options;
  }

  async add({ source, records, quads, crossings }: RulesInput): Promise<readonly Diagnostic[]> {
    if (quads !== undefined) {
      await this.#score(quads, source, []);
      return [];
    }
    const hindrances: Diagnostic[] = [];
    const together: Quad[] = [];
    const trace: TraceEntry[] = [];
    const starts: (Position | undefined)[] = [];
    let count = 0;
    for await (const record of records) {
      const graph = graphOf(record, DCAT_AP, crossings, `r${count++}b`);
      hindrances.push(...graph.diagnostics);
      for (const quad of graph.quads) together.push(quad);
      for (const entry of graph.trace ?? []) trace.push(entry);
      starts.push(graph.start);
    }
    // Of several records it is not known which one lacks something.
    const start = starts.length === 1 ? starts[0] : undefined;
    if (together.length > 0) await this.#score(together, source, trace, start);
    return hindrances;
  }

  async #score(
    quads: readonly Quad[],
    source: string | undefined,
    trace: readonly TraceEntry[],
    start?: Position,
  ): Promise<void> {
    const { language, shapes, vocabularies, followLink } = this.#options;
    const { value: report, diagnostics } = await qualityScore(quads, {
      ...(shapes === undefined ? {} : { shapes }),
      ...(language === undefined ? {} : { language }),
      ...(vocabularies === undefined ? {} : { vocabularies }),
      ...(followLink === undefined ? {} : { checkLink: async (url: string) => (await followLink(url)).answers }),
      ...(source === undefined ? {} : { source }),
      ...(trace.length === 0 ? {} : { trace }),
    });
    const datasets = report.datasets.map((one) => ({ ...one, findings: one.findings.map(startingAt(start)) }));
    this.#reports.push({ report: { ...report, datasets }, source });
    this.#diagnostics.push(...diagnostics);
  }

  verdict() {
    const quality = joinedQuality(this.#reports.map(({ report }) => report));
    const sources = this.#reports.flatMap(({ source }) => source ?? []);
    const options = sources.length === 1 && sources[0] !== undefined ? { source: sources[0] } : {};
    return {
      conforms: true,
      diagnostics: this.#diagnostics,
      render: (format: ReportFormat, how?: RenderOptions) =>
        rendered(qualityScoreReport(quality, options), format, how),
    };
  }
}
