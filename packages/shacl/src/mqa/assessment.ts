import { DCAT, DCT } from "@metabridge/dcat";
import type { Term } from "@rdfjs/types";
import type { DataGraph } from "../engine/data-graph.js";
import {
  type FormatLists,
  fileTypeCode,
  isAccessRight,
  isFileType,
  isKnownLicence,
  isRegisteredMediaType,
} from "./formats.js";
import type { LinkStatus } from "./link-status.js";
import { type MetricId, metric, metricIds } from "./metrics.js";

/** Whether a metric is met; undefined: unknown. */
export type Met = boolean | undefined;

/** What metrics are computed with. */
export interface AssessmentContext {
  readonly data: DataGraph;
  readonly lists: FormatLists;
  readonly statusOf: LinkStatus;
  /** Whether a dataset breaks no rule of DCAT-AP. */
  readonly complies: (dataset: Term) => boolean;
}

type Check = (node: Term, context: AssessmentContext) => Met;

const given =
  (predicate: string): Check =>
  (node, { data }) =>
    data.values(node, predicate).some(({ termType, value }) => termType !== "Literal" || value.trim() !== "");

/** One of the addresses answers; unknown where none is known to. */
const answers =
  (predicate: string): Check =>
  (node, { data, statusOf }) => {
    const statuses = data.values(node, predicate).map(({ value }) => statusOf(value));
    if (statuses.includes(true)) return true;
    return statuses.includes(undefined) ? undefined : false;
  };

/** The format and the media type, those that are given, are of their vocabularies. */
const fromVocabulary: Check = (node, { data }) => {
  const formats = data.values(node, DCT.format);
  const mediaTypes = data.values(node, DCAT.mediaType);
  return formats.length + mediaTypes.length > 0 && formats.every(isFileType) && mediaTypes.every(isRegisteredMediaType);
};

const formatIn =
  (list: keyof FormatLists): Check =>
  (node, { data, lists }) =>
    data.values(node, DCT.format).some((format) => {
      const code = fileTypeCode(format, data);
      return code !== undefined && lists[list].has(code);
    });

const someValue =
  (predicate: string, fits: (term: Term) => boolean): Check =>
  (node, { data }) =>
    data.values(node, predicate).some(fits);

/** How each metric is computed. Source: the methodology, tables of the five dimensions. */
const CHECKS: Readonly<Record<MetricId, Check>> = {
  keywordAvailability: given(DCAT.keyword),
  categoryAvailability: given(DCAT.theme),
  spatialAvailability: given(DCT.spatial),
  temporalAvailability: given(DCT.temporal),
  accessUrlStatusCode: answers(DCAT.accessURL),
  downloadUrlAvailability: given(DCAT.downloadURL),
  downloadUrlStatusCode: answers(DCAT.downloadURL),
  formatAvailability: given(DCT.format),
  mediaTypeAvailability: given(DCAT.mediaType),
  formatMediaTypeVocabularyAlignment: fromVocabulary,
  formatMediaTypeNonProprietary: formatIn("nonProprietary"),
  formatMediaTypeMachineInterpretable: formatIn("machineReadable"),
  dcatApCompliance: (node, { complies }) => complies(node),
  licenceAvailability: given(DCT.license),
  knownLicence: someValue(DCT.license, isKnownLicence),
  accessRightsAvailability: given(DCT.accessRights),
  accessRightsVocabularyAlignment: someValue(DCT.accessRights, isAccessRight),
  contactPointAvailability: given(DCAT.contactPoint),
  publisherAvailability: given(DCT.publisher),
  rightsAvailability: given(DCT.rights),
  byteSizeAvailability: given(DCAT.byteSize),
  dateIssuedAvailability: given(DCT.issued),
  dateModifiedAvailability: given(DCT.modified),
};

/** Which metrics a dataset meets, and the distribution that counts. */
export interface Assessment {
  readonly met: ReadonlyMap<MetricId, Met>;
  readonly distribution?: Term;
}

/**
 * Computes the metrics of a dataset. All metrics of distributions come from one distribution: the one with most points, of
 * equal ones the first; dates count of the dataset or of that distribution.
 * Source: the methodology, “Assumptions”: distributions hold the same content, so the best one counts.
 */
export function assess(dataset: Term, context: AssessmentContext): Assessment {
  const distribution = bestOf(context.data.values(dataset, DCAT.distribution), context);
  const met = new Map<MetricId, Met>();
  for (const id of metricIds()) {
    const { on } = metric(id);
    const check = CHECKS[id];
    const own = on === "distribution" ? false : check(dataset, context);
    const best = on === "dataset" || distribution === undefined ? false : check(distribution, context);
    met.set(id, own === true || best === true ? true : own === undefined || best === undefined ? undefined : false);
  }
  return distribution === undefined ? { met } : { met, distribution };
}

function bestOf(distributions: readonly Term[], context: AssessmentContext): Term | undefined {
  let best: { readonly node: Term; readonly points: number; readonly unknown: number } | undefined;
  for (const node of distributions) {
    if (node.termType === "Literal") continue;
    let points = 0;
    let unknown = 0;
    for (const id of metricIds()) {
      const declared = metric(id);
      if (declared.on === "dataset") continue;
      const met = CHECKS[id](node, context);
      if (met === true) points += declared.points;
      else if (met === undefined) unknown += declared.points;
    }
    if (best === undefined || points > best.points || (points === best.points && unknown > best.unknown)) {
      best = { node, points, unknown };
    }
  }
  return best?.node;
}
