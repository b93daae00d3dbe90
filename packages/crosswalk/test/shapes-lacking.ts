import type { MD_Metadata, Text } from "@metabridge/iso19115";

/** The official shapes, the files and the profile that the output is written for. */
export const SHAPES = {
  "DCAT-AP 3.0.1": {
    profile: "dcat-ap",
    files: ["dcat-ap-3.0.1/shacl/dcat-ap-SHACL.ttl", "dcat-ap-3.0.1/shacl/ranges.ttl"],
  },
  "DCAT-AP 3.0.0": { profile: "dcat-ap-3.0.0", files: ["dcat-ap-3.0.0/shapes.ttl", "dcat-ap-3.0.0/range.ttl"] },
  "GeoDCAT-AP 3.0.0": { profile: "geodcat-ap", files: ["geodcat-ap-3.0.0/geodcat-ap-3.0.0-SHACL.ttl"] },
} as const;

export type Standard = keyof typeof SHAPES;

/** What the shapes miss since a record does not say it. */
export interface Lacking {
  readonly what: string;
  /** As the violation names it: the constraint, the class and the property. */
  readonly kind: RegExp;
  /** Of the resource or the record itself, or of something that the record only refers to. */
  readonly of: "itself" | "another";
  readonly counts: Readonly<Record<Standard, number>>;
  readonly reason: string;
  /** Whether the record does not say it. */
  isLacking?(record: MD_Metadata): boolean;
}

const says = (leaf: Text | undefined): boolean =>
  [leaf?.value, ...(leaf?.translations ?? []).map(({ value }) => value)].some((one) => (one ?? "").trim() !== "");

const counts = (ap301: number, ap300: number, geo: number): Lacking["counts"] => ({
  "DCAT-AP 3.0.1": ap301,
  "DCAT-AP 3.0.0": ap300,
  "GeoDCAT-AP 3.0.0": geo,
});

/** In this order; the test holds the numbers against all records of the corpus. */
export const LACKING: readonly Lacking[] = [
  {
    what: "the title of the resource",
    kind: /^MinCount (?:Dataset|DatasetSeries|DataService) title$/,
    of: "itself",
    counts: counts(154, 154, 154),
    reason: "The citation has no title.",
    isLacking: ({ identificationInfo }) => !says(identificationInfo?.[0]?.citation?.title),
  },
  {
    what: "the description of the resource",
    kind: /^MinCount (?:Dataset|DatasetSeries) description$/,
    of: "itself",
    counts: counts(211, 211, 211),
    reason: "There is no abstract.",
    isLacking: ({ identificationInfo }) => !says(identificationInfo?.[0]?.abstract),
  },
  {
    what: "the end point of a service",
    kind: /^MinCount DataService endpointURL$/,
    of: "itself",
    counts: counts(8, 8, 8),
    reason: "Neither the distribution information nor an operation has a web address.",
    isLacking: ({ distributionInfo, identificationInfo }) => {
      const [service] = identificationInfo ?? [];
      const operations = service?.$type === "SV_ServiceIdentification" ? service.containsOperations : undefined;
      const links = (distributionInfo ?? []).flatMap(({ transferOptions, distributor }) => [
        transferOptions,
        distributor?.map(({ distributorTransferOptions }) => distributorTransferOptions),
      ]);
      return !/"linkage":\{"value":"\s*https?:/i.test(JSON.stringify([links, operations]));
    },
  },
  {
    what: "the date of the catalogue record",
    kind: /^MinCount CatalogRecord modified$/,
    of: "itself",
    counts: counts(215, 215, 215),
    reason: "There is no date of the metadata, or it is no date of the calendar, or of no known kind.",
    isLacking: ({ dateInfo }) =>
      !(dateInfo ?? []).some(
        ({ date, dateType }) =>
          /^\d{4}-(?:0[1-9]|1[0-2])/.test(date?.value ?? "") &&
          /^(?:creation|publication|revision)$/i.test(dateType?.label ?? dateType?.value ?? ""),
      ),
  },
  {
    what: "title and description of datasets and series that are only referred to",
    kind: /^MinCount (?:Dataset|DatasetSeries) (?:title|description)$/,
    of: "another",
    counts: counts(453, 453, 453),
    reason:
      "A record names the data of a service, its sources and its series by an identifier or a title; their own records tell the rest.",
  },
  {
    what: "the date of records that are only referred to",
    kind: /^MinCount CatalogRecord modified$/,
    of: "another",
    counts: counts(36, 36, 36),
    reason: "A record tells the address or the identifier of another one and no more.",
  },
  {
    what: "the name of an agent",
    kind: /^MinCount Agent name$/,
    of: "another",
    counts: counts(2, 2, 5),
    reason: "A party has a mail or telephone number, and neither an organisation nor a person.",
  },
];
