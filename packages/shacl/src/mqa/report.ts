import type { ReportFinding } from "@metabridge/core";
import type { Dimension, MetricId } from "./metrics.js";

/** How good metadata are, by the bands of the methodology. */
export type Rating = "excellent" | "good" | "sufficient" | "bad";

/**
 * Points that were reached, and points that nobody can know without following links: so the true sum lies between `points`
 * and `points + unknown`.
 */
export interface Points {
  readonly points: number;
  readonly unknown: number;
  readonly maximum: number;
}

/** What one metric gives a dataset. */
export interface MetricResult extends Points {
  readonly metric: MetricId;
  readonly dimension: Dimension;
  readonly status: "met" | "unmet" | "unknown";
}

/** The score of one dataset. */
export interface DatasetQuality extends Points {
  /** The IRI of the dataset, or `_:` and its label. */
  readonly id: string;
  readonly title?: string;
  readonly rating: Rating;
  /** The rating if all that is unknown turned out well. */
  readonly bestRating: Rating;
  readonly dimensions: Readonly<Record<Dimension, Points>>;
  readonly metrics: readonly MetricResult[];
  /** The distribution that counts: the one with most points. */
  readonly distribution?: string;
  /** What would give more points. */
  readonly findings: readonly ReportFinding[];
}

/** The score of a catalogue: the mean of its datasets. */
export interface CatalogueQuality extends Points {
  /** The IRI of the catalogue, or `_:` and its label; undefined: all datasets, of whatever catalogue. */
  readonly id?: string;
  readonly title?: string;
  readonly datasets: number;
  readonly rating: Rating;
  readonly bestRating: Rating;
  readonly dimensions: Readonly<Record<Dimension, Points>>;
  /** The share of datasets that meet each metric, from 0 to 1. */
  readonly shares: Readonly<Record<MetricId, number>>;
}

/** The metadata quality of all datasets of a graph. */
export interface QualityReport {
  /** The language of the messages (BCP 47). */
  readonly language: string;
  /** All datasets together; undefined where there is none. */
  readonly overall?: CatalogueQuality;
  /** Each catalogue that lists datasets of the graph. */
  readonly catalogues: readonly CatalogueQuality[];
  readonly datasets: readonly DatasetQuality[];
}
