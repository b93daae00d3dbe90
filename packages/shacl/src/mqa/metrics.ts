/** The five dimensions of the methodology, which follow the FAIR principles. */
export type Dimension = "findability" | "accessibility" | "interoperability" | "reusability" | "contextuality";

/** Every {@link Dimension}, in the order of the methodology. */
export const DIMENSIONS: readonly Dimension[] = [
  "findability",
  "accessibility",
  "interoperability",
  "reusability",
  "contextuality",
];

/** One metric of the methodology. */
interface MetricDeclaration {
  readonly dimension: Dimension;
  readonly points: number;
  /** Where it is computed; of distributions the one with most points counts. */
  readonly on: "dataset" | "distribution" | "both";
  /** The property that it looks at, with its prefix. */
  readonly property: string;
}

/**
 * The metrics with their points, 405 in all, by the names that data.europa.eu publishes its measurements under.
 * Source: data.europa.eu, “Metadata Quality Assessment methodology”; https://data.europa.eu/mqa/methodology
 */
export const METRICS = {
  keywordAvailability: { dimension: "findability", points: 30, on: "dataset", property: "dcat:keyword" },
  categoryAvailability: { dimension: "findability", points: 30, on: "dataset", property: "dcat:theme" },
  spatialAvailability: { dimension: "findability", points: 20, on: "dataset", property: "dct:spatial" },
  temporalAvailability: { dimension: "findability", points: 20, on: "dataset", property: "dct:temporal" },
  accessUrlStatusCode: { dimension: "accessibility", points: 50, on: "distribution", property: "dcat:accessURL" },
  downloadUrlAvailability: { dimension: "accessibility", points: 20, on: "distribution", property: "dcat:downloadURL" },
  downloadUrlStatusCode: { dimension: "accessibility", points: 30, on: "distribution", property: "dcat:downloadURL" },
  formatAvailability: { dimension: "interoperability", points: 20, on: "distribution", property: "dct:format" },
  mediaTypeAvailability: { dimension: "interoperability", points: 10, on: "distribution", property: "dcat:mediaType" },
  formatMediaTypeVocabularyAlignment: {
    dimension: "interoperability",
    points: 10,
    on: "distribution",
    property: "dct:format",
  },
  formatMediaTypeNonProprietary: {
    dimension: "interoperability",
    points: 20,
    on: "distribution",
    property: "dct:format",
  },
  formatMediaTypeMachineInterpretable: {
    dimension: "interoperability",
    points: 20,
    on: "distribution",
    property: "dct:format",
  },
  dcatApCompliance: { dimension: "interoperability", points: 30, on: "dataset", property: "" },
  licenceAvailability: { dimension: "reusability", points: 20, on: "distribution", property: "dct:license" },
  knownLicence: { dimension: "reusability", points: 10, on: "distribution", property: "dct:license" },
  accessRightsAvailability: { dimension: "reusability", points: 10, on: "dataset", property: "dct:accessRights" },
  accessRightsVocabularyAlignment: { dimension: "reusability", points: 5, on: "dataset", property: "dct:accessRights" },
  contactPointAvailability: { dimension: "reusability", points: 20, on: "dataset", property: "dcat:contactPoint" },
  publisherAvailability: { dimension: "reusability", points: 10, on: "dataset", property: "dct:publisher" },
  rightsAvailability: { dimension: "contextuality", points: 5, on: "distribution", property: "dct:rights" },
  byteSizeAvailability: { dimension: "contextuality", points: 5, on: "distribution", property: "dcat:byteSize" },
  dateIssuedAvailability: { dimension: "contextuality", points: 5, on: "both", property: "dct:issued" },
  dateModifiedAvailability: { dimension: "contextuality", points: 5, on: "both", property: "dct:modified" },
} as const satisfies Readonly<Record<string, MetricDeclaration>>;

/** The name of a metric. */
export type MetricId = keyof typeof METRICS;

/** Every metric, in the order of the methodology. */
export const metricIds = (): readonly MetricId[] => Object.keys(METRICS) as MetricId[];

/** A metric. */
export const metric = (id: MetricId): MetricDeclaration => METRICS[id];

/** What a dataset can reach. */
export const maximumOf = (dimension?: Dimension): number =>
  Object.values(METRICS)
    .filter((one) => dimension === undefined || one.dimension === dimension)
    .reduce((sum, { points }) => sum + points, 0);
