import { meanOf } from "./mean.js";
import { qualityMessages } from "./messages.js";
import type { QualityReport } from "./report.js";

/** Reports on several inputs as one: their datasets and catalogues, and the mean of all datasets. */
export function joinedQuality(reports: readonly QualityReport[]): QualityReport {
  const datasets = reports.flatMap((one) => one.datasets);
  return {
    language: reports[0]?.language ?? qualityMessages().language,
    ...(datasets.length === 0 ? {} : { overall: meanOf(datasets) }),
    catalogues: reports.flatMap((one) => one.catalogues),
    datasets,
  };
}
