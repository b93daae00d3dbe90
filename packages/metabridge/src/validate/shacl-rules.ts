import type { Diagnostic, TraceEntry } from "@metabridge/core";
import type { Profile } from "@metabridge/dcat";
import { type CheckedGraph, conformanceReport, validate } from "@metabridge/shacl";
import type { Quad } from "@rdfjs/types";
import { graphOf, type RecordGraph, startingAt } from "./record-graph.js";
import { rendered } from "./rendered.js";
import type { RenderOptions, ReportFormat, RuleSet, RulesCheck, RulesInput, RulesOptions } from "./rule-set.js";

/** The conformance to a profile of DCAT as a rule set. */
export function shaclRules(profile: Profile): RuleSet {
  return { id: profile.id, title: profile.title, check: (options) => new ShaclCheck(profile, options) };
}

class ShaclCheck implements RulesCheck {
  readonly #profile: Profile;
  readonly #options: RulesOptions;
  readonly #checked: CheckedGraph[] = [];

  constructor(profile: Profile, options: RulesOptions) {
    this.#profile = profile;
    this.#options = options;
  }

  async add({ source, records, quads, crossings }: RulesInput): Promise<readonly Diagnostic[]> {
    if (quads !== undefined) {
      await this.#check(quads, source, {});
      return [];
    }
    const hindrances: Diagnostic[] = [];
    // Resources of one input may refer to each other, and so are one graph; records of ISO 19115 stand alone.
    const together: Quad[] = [];
    const traces: (() => readonly TraceEntry[])[] = [];
    let count = 0;
    for await (const record of records) {
      const graph = graphOf(record, this.#profile, crossings, `r${count++}b`);
      hindrances.push(...graph.diagnostics);
      if (record.hub === "dcat") {
        for (const quad of graph.quads) together.push(quad);
        if (graph.laterTrace !== undefined) traces.push(graph.laterTrace);
      } else if (graph.quads.length > 0) await this.#check(graph.quads, source, graph);
    }
    const laterTrace = traces.length === 0 ? {} : { laterTrace: () => traces.flatMap((trace) => trace()) };
    if (together.length > 0) await this.#check(together, source, laterTrace);
    return hindrances;
  }

  async #check(
    quads: readonly Quad[],
    source: string | undefined,
    { title, trace, laterTrace, start }: Partial<RecordGraph>,
  ): Promise<void> {
    const { language, shapes, vocabularies } = this.#options;
    const { value: report } = await validate(quads, {
      shapes: shapes ?? this.#profile,
      ...(language === undefined ? {} : { language }),
      ...(vocabularies === undefined ? {} : { vocabularies }),
      ...(source === undefined ? {} : { source }),
      ...(trace === undefined ? {} : { trace }),
      ...(laterTrace === undefined ? {} : { trace: laterTrace, tracedTo: "other" }),
    });
    this.#checked.push({
      report: { ...report, findings: report.findings.map(startingAt(start)) },
      ...(title === undefined ? {} : { title }),
      ...(source === undefined ? {} : { source }),
    });
  }

  verdict() {
    const checked = this.#checked;
    return {
      conforms: checked.length > 0 && checked.every(({ report }) => report.conforms),
      diagnostics: checked.flatMap(({ report }) => report.findings),
      render: (format: ReportFormat, options?: RenderOptions) => rendered(conformanceReport(checked), format, options),
    };
  }
}
