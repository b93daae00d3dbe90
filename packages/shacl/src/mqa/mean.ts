import { DIMENSIONS, type Dimension, type MetricId, maximumOf, metricIds } from "./metrics.js";
import { ratingOf } from "./rating.js";
import type { CatalogueQuality, DatasetQuality, Points } from "./report.js";

/** Points together. */
export function sumOf(parts: readonly Points[]): Points {
  return parts.reduce<Points>(
    (sum, one) => ({
      points: sum.points + one.points,
      unknown: sum.unknown + one.unknown,
      maximum: sum.maximum + one.maximum,
    }),
    { points: 0, unknown: 0, maximum: 0 },
  );
}

/** The ratings of a sum: without and with what is unknown. */
export const ratings = ({ points, unknown }: Points) => ({
  rating: ratingOf(points),
  bestRating: ratingOf(points + unknown),
});

/** Something of each dimension. */
export const byDimension = (of: (dimension: Dimension) => Points): Readonly<Record<Dimension, Points>> =>
  Object.fromEntries(DIMENSIONS.map((dimension) => [dimension, of(dimension)])) as Record<Dimension, Points>;

/** The mean of several datasets, in whole points. */
export function meanOf(datasets: readonly DatasetQuality[]): Omit<CatalogueQuality, "id" | "title"> {
  const over = (points: readonly Points[], maximum: number): Points => {
    const { points: sum, unknown } = sumOf(points);
    return { points: Math.round(sum / datasets.length), unknown: Math.round(unknown / datasets.length), maximum };
  };
  const whole = over(datasets, maximumOf());
  const share = (id: MetricId): number =>
    datasets.filter(({ metrics }) => metrics.some((one) => one.metric === id && one.status === "met")).length /
    datasets.length;
  return {
    ...whole,
    datasets: datasets.length,
    ...ratings(whole),
    dimensions: byDimension((dimension) =>
      over(
        datasets.map(({ dimensions }) => dimensions[dimension]),
        maximumOf(dimension),
      ),
    ),
    shares: Object.fromEntries(metricIds().map((id) => [id, share(id)])) as Record<MetricId, number>,
  };
}
