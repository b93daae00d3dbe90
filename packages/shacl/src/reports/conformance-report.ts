import {
  countFindings,
  type Report,
  type ReportRule,
  type ReportSection,
  type ReportTable,
  type ReportVerdict,
} from "@metabridge/core";
import { shaclMessages } from "../messages/messages.js";
import type { ShaclFinding, ShaclReport } from "../report.js";

/** A graph that was checked, with what it is called. */
export interface CheckedGraph {
  readonly report: ShaclReport;
  /** The title of the record, or whatever the graph is known by. */
  readonly title?: string;
  /** The file or address that it came from. */
  readonly source?: string;
}

interface Words {
  readonly conforms: string;
  readonly fails: string;
  readonly nothing: string;
  readonly overview: string;
  readonly columns: readonly [rule: string, about: string, count: string, graphs: string];
  checked(count: number, failed: number): string;
}

const en: Words = {
  conforms: "conformant",
  fails: "not conformant",
  nothing: "nothing was checked",
  overview: "What was found, by rule",
  columns: ["Rule", "Property", "Findings", "Records"],
  checked: (count, failed) => `${failed} of ${count} not conformant`,
};

const fr: Words = {
  conforms: "conforme",
  fails: "non conforme",
  nothing: "rien n’a été vérifié",
  overview: "Constats par règle",
  columns: ["Règle", "Propriété", "Constats", "Fiches"],
  checked: (count, failed) => `${failed} sur ${count} non conformes`,
};

/**
 * Reports of {@link validate} for people: as text, JSON, HTML or SARIF by the renderers of `@metabridge/core`.
 *
 * @example
 * ```ts
 * import { reportText } from "@metabridge/core";
 * import { text, toQuads } from "@metabridge/dcat";
 * import { conformanceReport, validate } from "@metabridge/shacl";
 * const { value: quads } = toQuads({ $type: "Dataset", title: [text("Trees", "en")] });
 * const { value: report } = await validate(quads);
 * console.log(reportText(conformanceReport({ report, title: "Trees" })));
 * ```
 */
export function conformanceReport(checked: CheckedGraph | readonly CheckedGraph[]): Report {
  const graphs = Array.isArray(checked) ? (checked as readonly CheckedGraph[]) : [checked as CheckedGraph];
  const language = graphs[0]?.report.language ?? "en";
  const words = language === "fr" ? fr : en;
  const failed = graphs.filter(({ report }) => !report.conforms).length;
  const sections = graphs.map((graph) => sectionOf(graph, words));
  const title = [...new Set(graphs.flatMap(({ report }) => report.shapes))].join(", ");
  return {
    title: title === "" ? "SHACL" : title,
    language,
    verdict: verdictOf(graphs.length, failed, words),
    tones: { bad: words.fails, good: words.conforms },
    rules: rulesOf(graphs, language),
    sections: graphs.length < 2 ? sections : [overview(graphs, words), ...sections],
  };
}

function verdictOf(count: number, failed: number, words: Words): ReportVerdict {
  if (count === 0) return { text: words.nothing, tone: "muted" };
  if (failed === 0) return { text: words.conforms, tone: "good" };
  return { text: count === 1 ? words.fails : words.checked(count, failed), tone: "bad" };
}

function sectionOf({ report, title, source }: CheckedGraph, words: Words): ReportSection {
  const { conforms, shapes, findings } = report;
  return {
    title: title ?? source ?? shapes.join(", "),
    ...(source === undefined ? {} : { source }),
    verdict: conforms ? { text: words.conforms, tone: "good" } : { text: words.fails, tone: "bad" },
    findings,
    data: { conforms, shapes, counts: countFindings(findings) },
  };
}

function rulesOf(graphs: readonly CheckedGraph[], language: string): ReportRule[] {
  const messages = shaclMessages(language);
  const rules = new Map<string, ReportRule>();
  for (const { report } of graphs) {
    for (const { code, constraint } of report.findings) {
      if (rules.has(code)) continue;
      const address = `https://www.w3.org/TR/shacl/#${constraint}`;
      rules.set(code, { id: code, title: messages.ruleTitle(constraint), address });
    }
  }
  return [...rules.values()];
}

/** What is wrong most often, in all graphs together. */
function overview(graphs: readonly CheckedGraph[], words: Words): ReportSection {
  const kinds = new Map<string, { finding: ShaclFinding; count: number; graphs: Set<CheckedGraph> }>();
  for (const graph of graphs) {
    for (const finding of graph.report.findings) {
      const key = `${finding.code} ${finding.severity} ${finding.focusClass} ${finding.property}`;
      const kind = kinds.get(key) ?? { finding, count: 0, graphs: new Set() };
      kind.count++;
      kind.graphs.add(graph);
      kinds.set(key, kind);
    }
  }
  const tones = { error: "bad", warning: "fair", info: "muted" } as const;
  const table: ReportTable = {
    title: words.overview,
    columns: words.columns.map((title, at) => ({ title, figures: at > 1 })),
    rows: [...kinds.values()]
      .sort((one, other) => other.count - one.count)
      .map(({ finding, count, graphs: found }) => [
        { text: finding.code, tone: tones[finding.severity] },
        [finding.focusClass, finding.property].filter((part) => part !== undefined).join(" / "),
        String(count),
        String(found.size),
      ]),
  };
  const failed = graphs.filter(({ report }) => !report.conforms).length;
  return {
    title: words.checked(graphs.length, failed),
    overview: true,
    tables: [table],
    findings: [],
    data: { checked: graphs.length, failed, counts: countFindings(graphs.flatMap(({ report }) => report.findings)) },
  };
}
