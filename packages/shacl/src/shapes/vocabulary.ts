import { DCAT, LOCN } from "@metabridge/dcat";

/**
 * How values of a property are held to a controlled vocabulary.
 * - `every`: each value is to be one of its codes;
 * - `named`: each value that is an IRI is to be one, what is described in place need not;
 * - `one`: one value at least is to be one, others may stand beside it.
 */
export type VocabularyNeed = "every" | "named" | "one";

/** A controlled vocabulary as shapes know it: by the beginnings of the IRIs of its codes. */
export interface VocabularyRule {
  /** For messages: the address of the list. */
  readonly address: string;
  /** For messages: one of its codes. */
  readonly example?: string;
  /** What the IRIs of its codes begin with; one that ends with `$` is the whole IRI. */
  readonly codes: readonly string[];
  readonly need: VocabularyNeed;
  /** Predicates that describe a value so well that it needs no code, also where it has an IRI. */
  readonly describedBy?: readonly string[];
  /** The profile recommends it; else it makes it mandatory. */
  readonly isRecommended?: true;
}

const EU = "http://publications.europa.eu/resource/authority/";
const INSPIRE = "http://inspire.ec.europa.eu/metadata-codelist/";

/** A table of EU Vocabularies. */
const eu = (
  table: string,
  code: string,
  need: VocabularyNeed,
  ...others: readonly string[]
): readonly [string, VocabularyRule] => [
  EU + table,
  { address: EU + table, example: `${EU}${table}/${code}`, codes: [`${EU}${table}/`, ...others], need },
];

/** A code list of the INSPIRE registry. */
const inspire = (list: string, code: string, need: VocabularyNeed = "every"): readonly [string, VocabularyRule] => [
  INSPIRE + list,
  { address: INSPIRE + list, example: `${INSPIRE}${list}/${code}`, codes: [`${INSPIRE}${list}/`], need },
];

/** Vocabularies of ADMS. */
const adms = (list: string, code: string): readonly [string, VocabularyRule] => {
  const base = `http://purl.org/adms/${list}/`;
  return [`${base}1.0`, { address: `${base}1.0`, example: base + code, codes: [base], need: "named" }];
};

/** Places that have a code bear it; others are drawn. */
function places(): readonly [string, VocabularyRule] {
  const geonames = ["http://sws.geonames.org/", "https://sws.geonames.org/"];
  const [table, rule] = eu("country", "FRA", "named", `${EU}continent/`, `${EU}place/`, `${EU}atu/`, ...geonames);
  return [table, { ...rule, describedBy: [DCAT.bbox, DCAT.centroid, LOCN.geometry] }];
}

const IANA = "www.iana.org/assignments/media-types";

/**
 * The vocabularies that declarations name. A vocabulary that is not here is no reason for a finding: the corporate bodies
 * of the EU, for one, are for publishers of the EU only.
 * Source: DCAT-AP 3.0.1, “Controlled vocabularies”; GeoDCAT-AP 3.0.0, same; DCAT-AP HVD 3.0.0, same.
 */
const vocabularies = (): ReadonlyMap<string, VocabularyRule> =>
  new Map<string, VocabularyRule>([
    eu("access-right", "PUBLIC", "every"),
    eu("planned-availability", "STABLE", "every"),
    places(),
    eu("data-theme", "ENVI", "one"),
    // Before DCAT 3 a series is a dataset of a type of INSPIRE: GeoDCAT-AP 2.0.0.
    eu("dataset-type", "GEOSPATIAL", "one", `${INSPIRE}ResourceType/`),
    eu("distribution-status", "COMPLETED", "every", "http://purl.org/adms/status/"),
    eu("concept-status", "CURRENT", "every", "http://purl.org/adms/changetype/"),
    eu("file-type", "GPKG", "every"),
    eu("frequency", "ANNUAL", "every"),
    eu("language", "FRA", "every"),
    [
      `${EU}licence`,
      {
        address: `${EU}licence`,
        example: `${EU}licence/CC_BY_4_0`,
        codes: [`${EU}licence/`],
        need: "every",
        isRecommended: true,
      },
    ],
    adms("licencetype", "PublicDomain"),
    adms("publishertype", "LocalAuthority"),
    [
      `http://${IANA}`,
      {
        address: `http://${IANA}`,
        example: `http://${IANA}/text/csv`,
        codes: [`http://${IANA}/`, `https://${IANA}/`],
        need: "every",
      },
    ],
    [
      "http://data.europa.eu/bna/asd487ae75",
      {
        address: "http://data.europa.eu/bna/asd487ae75",
        example: "http://data.europa.eu/bna/c_ac64a52d",
        codes: ["http://data.europa.eu/bna/c_"],
        need: "every",
      },
    ],
    inspire("ResourceType", "dataset"),
    inspire("TopicCategory", "environment"),
    inspire("ResponsiblePartyRole", "owner", "named"),
    inspire("SpatialRepresentationType", "vector"),
    inspire("SpatialDataServiceType", "view"),
    inspire("SpatialDataServiceCategory", "infoMapAccessService"),
  ]);

let known: ReadonlyMap<string, VocabularyRule> | undefined;

/** The rule of a vocabulary that declarations name, by its address; undefined: no reason for a finding. */
export function vocabularyOf(address: string): VocabularyRule | undefined {
  known ??= vocabularies();
  return known.get(address);
}

/** The vocabulary that a pattern of our shapes stands for. */
export function vocabularyOfPattern(pattern: string): VocabularyRule | undefined {
  known ??= vocabularies();
  for (const rule of known.values()) {
    if (patternOf(rule) === pattern) return rule;
    const scheme = schemeRule(rule.address);
    if (patternOf(scheme) === pattern) return scheme;
  }
  return undefined;
}

/** A scheme itself, where a property takes schemes. */
export function schemeRule(scheme: string): VocabularyRule {
  return { address: scheme, example: scheme, codes: [`${scheme}$`], need: "one" };
}

/** The rule as a regular expression of XPath, for sh:pattern. */
export function patternOf({ codes }: VocabularyRule): string {
  const alternatives = codes.map((code) => {
    const whole = code.endsWith("$");
    return (whole ? code.slice(0, -1) : code).replace(/[.*+?^${}()|[\]\\]/g, "\\$&") + (whole ? "$" : "");
  });
  return alternatives.length === 1 ? `^${alternatives[0]}` : `^(${alternatives.join("|")})`;
}
