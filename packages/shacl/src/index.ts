export type { Vocabularies } from "./background/vocabularies.js";
export type { Expectation } from "./findings/expectation.js";
export { type FindingFacts, type ShaclMessages, shaclMessages } from "./messages/messages.js";
export { joinedQuality } from "./mqa/joined-quality.js";
export type { CheckLink } from "./mqa/link-status.js";
export { type QualityMessages, qualityMessages } from "./mqa/messages.js";
export { type Dimension, METRICS, type MetricId } from "./mqa/metrics.js";
export { type QualityOptions, qualityScore } from "./mqa/quality-score.js";
export { ratingOf } from "./mqa/rating.js";
export type {
  CatalogueQuality,
  DatasetQuality,
  MetricResult,
  Points,
  QualityReport,
  Rating,
} from "./mqa/report.js";
export type { ShaclFinding, ShaclReport } from "./report.js";
export { type CheckedGraph, conformanceReport } from "./reports/conformance-report.js";
export { qualityScoreReport } from "./reports/quality-score-report.js";
export { SHAPE_PARTS, type ShapePart, type ShapesOptions, shapesOf } from "./shapes/shapes-of.js";
export type { VocabularyNeed, VocabularyRule } from "./shapes/vocabulary.js";
export type { Shapes, ShapesSource } from "./shapes-source.js";
export { type ValidateOptions, validate } from "./validate.js";
