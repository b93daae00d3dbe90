import { type Diagnostic, type ReportFinding, type Result, result, type TraceEntry } from "@metabridge/core";
import { DCAT, type Resource, toQuads } from "@metabridge/dcat";
import type { Quad, Term } from "@rdfjs/types";
import type { Vocabularies } from "../background/vocabularies.js";
import { DataGraph, keyOf } from "../engine/data-graph.js";
import { aboutNode, labelOf } from "../findings/about-node.js";
import { TraceIndex } from "../findings/trace-index.js";
import type { Shapes } from "../shapes-source.js";
import { validate } from "../validate.js";
import { type Assessment, assess } from "./assessment.js";
import { datasetsOf, nodesBelow, nodesOf } from "./dataset-graph.js";
import { formatLists } from "./formats.js";
import { type CheckLink, followLinks } from "./link-status.js";
import { byDimension, meanOf, ratings, sumOf } from "./mean.js";
import { type QualityMessages, qualityMessages } from "./messages.js";
import { metric, metricIds } from "./metrics.js";
import type { DatasetQuality, MetricResult, QualityReport } from "./report.js";

/** What {@link qualityScore} understands. */
export interface QualityOptions {
  /**
   * Follows a link, and says whether an answer with a status of 200 to 399 came. Default: no link is followed, and the 80
   * points for links that answer are unknown.
   */
  readonly checkLink?: CheckLink;
  /** How many links are followed at the same time. Default: 8. */
  readonly linksAtOnce?: number;
  /** The shapes that a dataset complies with for 30 points. Default: `dcat-ap`. */
  readonly shapes?: Shapes;
  /** What is known beside the data where compliance is checked. Default: `known`. */
  readonly vocabularies?: Vocabularies;
  /** Codes of EU file types that count as non-proprietary. Default: the list of the methodology. */
  readonly nonProprietary?: readonly string[];
  /** Codes of EU file types that count as machine-readable. Default: the list of the methodology. */
  readonly machineReadable?: readonly string[];
  /** The language of the messages (BCP 47): `en` or `fr`. Default: `en`. */
  readonly language?: string;
  /** Messages in another language, or other words. */
  readonly messages?: QualityMessages;
  /** Where each statement came from, as `toQuads` tells it with `trace: true`. */
  readonly trace?: readonly TraceEntry[];
  /** The file or address that the data came from: named in findings. */
  readonly source?: string;
}

/**
 * The metadata quality of datasets as data.europa.eu measures it: findability, accessibility, interoperability, reusability
 * and contextuality, 405 points in all; for each dataset, for each catalogue, and for all together. Nothing is fetched.
 * Source: data.europa.eu, Metadata Quality Assessment methodology.
 *
 * @example
 * ```ts
 * import { iri, text } from "@metabridge/dcat";
 * import { qualityScore } from "@metabridge/shacl";
 * const { value } = await qualityScore([
 *   { $type: "Dataset", $id: "https://example.org/trees", title: [text("Trees", "en")], keyword: [text("tree", "en")] },
 * ]);
 * const [dataset] = value.datasets;
 * console.log(dataset?.dimensions.findability); // { points: 30, unknown: 0, maximum: 100 }
 * console.log(dataset?.rating); // "bad"
 * ```
 */
export async function qualityScore(
  metadata: readonly Quad[] | readonly Resource[],
  options: QualityOptions = {},
): Promise<Result<QualityReport>> {
  const quads = quadsOf(metadata);
  const data = new DataGraph(quads);
  const messages = options.messages ?? qualityMessages(options.language);
  const datasets = datasetsOf(data);
  const followed = await followLinks(linksOf(datasets, data), options.checkLink, options.linksAtOnce ?? 8);
  const context = {
    data,
    lists: formatLists(options),
    statusOf: followed.statusOf,
    complies: await compliance(quads, data, options),
  };
  const trace = options.trace === undefined ? undefined : new TraceIndex(options.trace);
  const assessed = datasets.map((dataset) => {
    const findingsWith = { data, messages, trace, source: options.source };
    return qualityOf(dataset, assess(dataset, context), findingsWith);
  });
  const catalogues = nodesOf(DCAT.Catalog, data).flatMap((catalogue) => {
    const listed = new Set(data.values(catalogue, DCAT.dataset).map(keyOf));
    const own = assessed.filter(({ id }) => listed.has(id));
    if (own.length === 0) return [];
    const title = labelOf(catalogue, data);
    return [{ id: keyOf(catalogue), ...(title === undefined ? {} : { title }), ...meanOf(own) }];
  });
  const report: QualityReport = {
    language: messages.language,
    ...(assessed.length === 0 ? {} : { overall: meanOf(assessed) }),
    catalogues,
    datasets: assessed,
  };
  const diagnostics: Diagnostic[] = [...followed.diagnostics, ...assessed.flatMap(({ findings }) => findings)];
  return result(report, diagnostics);
}

function quadsOf(metadata: readonly Quad[] | readonly Resource[]): readonly Quad[] {
  const [first] = metadata;
  return first === undefined || "subject" in first
    ? (metadata as readonly Quad[])
    : toQuads(metadata as Resource[]).value;
}

function linksOf(datasets: readonly Term[], data: DataGraph): string[] {
  return datasets.flatMap((dataset) =>
    data
      .values(dataset, DCAT.distribution)
      .flatMap((one) => [...data.values(one, DCAT.accessURL), ...data.values(one, DCAT.downloadURL)])
      .map(({ value }) => value),
  );
}

/** Which datasets break no rule: neither they nor any node that describes them. */
async function compliance(
  quads: readonly Quad[],
  data: DataGraph,
  { shapes = "dcat-ap", vocabularies = "known" }: QualityOptions,
): Promise<(dataset: Term) => boolean> {
  const { value } = await validate(quads, { shapes, vocabularies, parts: ["shapes", "ranges"] });
  const broken = value.findings.filter(({ severity }) => severity === "error").map(({ focusNode }) => focusNode);
  return (dataset) => {
    const nodes = nodesBelow(dataset, data);
    return !broken.some((node) => nodes.has(node));
  };
}

interface FindingsWith {
  readonly data: DataGraph;
  readonly messages: QualityMessages;
  readonly trace: TraceIndex | undefined;
  readonly source: string | undefined;
}

function qualityOf(dataset: Term, { met, distribution }: Assessment, context: FindingsWith): DatasetQuality {
  const metrics = metricIds().map((id): MetricResult => {
    const { dimension, points: maximum } = metric(id);
    const status = met.get(id) === true ? "met" : met.get(id) === undefined ? "unknown" : "unmet";
    const points = status === "met" ? maximum : 0;
    return { metric: id, dimension, status, points, unknown: status === "unknown" ? maximum : 0, maximum };
  });
  const sum = sumOf(metrics);
  const title = labelOf(dataset, context.data);
  return {
    id: keyOf(dataset),
    ...(title === undefined ? {} : { title }),
    ...sum,
    ...ratings(sum),
    dimensions: byDimension((dimension) => sumOf(metrics.filter((one) => one.dimension === dimension))),
    metrics,
    ...(distribution === undefined ? {} : { distribution: keyOf(distribution) }),
    findings: metrics.flatMap((one) => findingOf(one, dataset, distribution, context) ?? []),
  };
}

/** What would give more points, or is not known. */
function findingOf(
  { metric: id, status, maximum }: MetricResult,
  dataset: Term,
  distribution: Term | undefined,
  { data, messages, trace, source }: FindingsWith,
): ReportFinding | undefined {
  if (status === "met") return undefined;
  const { on, property } = metric(id);
  const words = messages.metrics[id];
  const node = on === "distribution" && distribution !== undefined ? distribution : dataset;
  const origin = trace?.originOf(node);
  // Of the record as a whole there is no path.
  const path = origin?.path || property;
  return {
    code: `mqa.${id.replace(/(?<=[a-z])(?=[A-Z])/g, "-").toLowerCase()}`,
    severity: status === "unknown" ? "info" : "warning",
    message: status === "unknown" ? messages.unknown(words, maximum) : messages.unmet(words, maximum),
    ...(path === "" ? {} : { path }),
    ...origin?.position,
    ...(source === undefined ? {} : { source }),
    about: aboutNode(node, data),
  };
}
