import type { Report, ReportSection, ReportTable, ReportVerdict, Tone } from "@metabridge/core";
import { type QualityMessages, qualityMessages } from "../mqa/messages.js";
import { DIMENSIONS, metric, metricIds } from "../mqa/metrics.js";
import type { CatalogueQuality, DatasetQuality, Points, QualityReport, Rating } from "../mqa/report.js";

/** Where the methodology is published. */
const METHODOLOGY = "https://data.europa.eu/mqa/methodology";

const TONES: Readonly<Record<Rating, Tone>> = { excellent: "good", good: "good", sufficient: "fair", bad: "bad" };

/**
 * The metadata quality score for people: as text, JSON, HTML or SARIF by the renderers of `@metabridge/core`.
 *
 * @example
 * ```ts
 * import { reportHtml } from "@metabridge/core";
 * import { text } from "@metabridge/dcat";
 * import { qualityScore, qualityScoreReport } from "@metabridge/shacl";
 * const { value } = await qualityScore([{ $type: "Dataset", title: [text("Trees", "en")] }], { language: "fr" });
 * const page = reportHtml(qualityScoreReport(value, { source: "trees.ttl" }));
 * console.log(page.startsWith("<!doctype html>")); // true
 * ```
 */
export function qualityScoreReport(
  quality: QualityReport,
  options: { readonly source?: string; readonly messages?: QualityMessages } = {},
): Report {
  const words = options.messages ?? qualityMessages(quality.language);
  const { overall, catalogues, datasets } = quality;
  const source = options.source === undefined ? {} : { source: options.source };
  const several = datasets.length > 1;
  const isWhole = catalogues.some((one) => one.datasets === datasets.length);
  const sections: ReportSection[] = [
    ...(overall === undefined || !several || isWhole ? [] : [catalogueSection(overall, words)]),
    ...(several ? catalogues.map((one) => catalogueSection(one, words)) : []),
    ...datasets.map((one) => ({ ...datasetSection(one, words, !several), ...source })),
  ];
  return {
    title: words.title,
    language: words.language,
    verdict: overall === undefined ? { text: words.noDataset, tone: "muted" } : verdictOf(overall, words),
    rules: metricIds().map((id) => ({
      id: `mqa.${id.replace(/(?<=[a-z])(?=[A-Z])/g, "-").toLowerCase()}`,
      title: words.metrics[id].title,
      address: METHODOLOGY,
    })),
    sections,
  };
}

type Scored = Points & { readonly rating: Rating; readonly bestRating: Rating };

const sumOf = ({ points, unknown, maximum }: Points, words: QualityMessages): string =>
  words.sum(points, unknown, maximum);

function verdictOf(scored: Scored, words: QualityMessages): ReportVerdict {
  const rating = words.between(words.ratings[scored.rating], words.ratings[scored.bestRating]);
  return { text: `${sumOf(scored, words)}: ${rating}`, tone: TONES[scored.rating] };
}

const dimensionsOf = (scored: DatasetQuality | CatalogueQuality, words: QualityMessages) =>
  DIMENSIONS.map((dimension) => [words.dimensions[dimension], sumOf(scored.dimensions[dimension], words)] as const);

function catalogueSection(catalogue: CatalogueQuality, words: QualityMessages): ReportSection {
  const { id, title, datasets, shares } = catalogue;
  const table: ReportTable = {
    title: words.datasets(datasets),
    columns: [
      { title: words.columns.metric },
      { title: words.columns.maximum, figures: true },
      { title: words.columns.share, figures: true },
    ],
    rows: metricIds().map((one) => [
      words.metrics[one].title,
      String(metric(one).points),
      {
        text: `${Math.round(shares[one] * 100)} %`,
        tone: shares[one] === 1 ? "good" : shares[one] === 0 ? "bad" : "fair",
      },
    ]),
  };
  return {
    title: title ?? id ?? words.allDatasets,
    overview: true,
    verdict: verdictOf(catalogue, words),
    facts: dimensionsOf(catalogue, words),
    tables: [table],
    findings: [],
    data: catalogue,
  };
}

function datasetSection(dataset: DatasetQuality, words: QualityMessages, isDetailed: boolean): ReportSection {
  const { id, title, metrics, distribution, findings, ...scored } = dataset;
  const tones = { met: "good", unmet: "bad", unknown: "muted" } as const;
  const table: ReportTable = {
    title: words.columns.points,
    columns: [
      { title: words.columns.dimension },
      { title: words.columns.metric },
      { title: words.columns.points, figures: true },
      { title: words.columns.maximum, figures: true },
      { title: words.columns.status },
    ],
    rows: metrics.map((one) => [
      words.dimensions[one.dimension],
      words.metrics[one.metric].title,
      one.status === "unknown" ? "?" : String(one.points),
      String(one.maximum),
      { text: words.status[one.status], tone: tones[one.status] },
    ]),
  };
  return {
    title: title ?? id,
    verdict: verdictOf(scored, words),
    facts: [
      ...dimensionsOf(dataset, words),
      ...(distribution === undefined ? [] : [[words.countedDistribution, distribution] as const]),
    ],
    ...(isDetailed ? { tables: [table] } : {}),
    findings,
    data: { id, title, ...scored, metrics, distribution },
  };
}
