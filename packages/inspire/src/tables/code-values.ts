/** ISO 639-2/B codes of the 24 official languages of the European Union. Source: TG 2.0.1, requirement C.5. */
export const OFFICIAL_LANGUAGES: ReadonlySet<string> = new Set(
  "bul hrv cze dan dut eng est fin fre ger gre hun gle ita lav lit mlt pol por rum slo slv spa swe".split(" "),
);

/** CI_RoleCode. Source: ISO 19115:2003, B.5.5. */
export const ROLES: ReadonlySet<string> = new Set(
  "resourceProvider custodian owner user distributor originator pointOfContact principalInvestigator processor publisher author".split(
    " ",
  ),
);

/** The types of date that INSPIRE knows. Source: Regulation (EC) No 1205/2008, Part B.5. */
export const REFERENCE_DATE_TYPES: ReadonlySet<string> = new Set(["publication", "revision", "creation"]);

/** MD_TopicCategoryCode. Source: ISO 19115:2003, B.5.27; Regulation (EC) No 1205/2008, Part D.2. */
export const TOPIC_CATEGORIES: ReadonlySet<string> = new Set(
  "farming biota boundaries climatologyMeteorologyAtmosphere economy elevation environment geoscientificInformation health imageryBaseMapsEarthCover intelligenceMilitary inlandWaters location oceans planningCadastre society structure transportation utilitiesCommunication".split(
    " ",
  ),
);

/** MD_CharacterSetCode. Source: ISO 19115:2003, B.5.10. */
export const CHARACTER_SETS: ReadonlySet<string> = new Set([
  ..."ucs2 ucs4 utf7 utf8 jis shiftJIS eucJP usAscii eucKR big5 GB2312".split(" "),
  ...Array.from({ length: 16 }, (_, index) => `8859part${index + 1}`),
]);

/** Spatial representation types of spatial data sets. Source: Regulation (EU) No 1089/2010, Article 13(6). */
export const SPATIAL_REPRESENTATIONS: ReadonlySet<string> = new Set(["vector", "grid", "tin", "textTable"]);

/** Types of spatial data services. Source: Regulation (EC) No 1205/2008, Part D.3. */
export const SERVICE_TYPES: ReadonlySet<string> = new Set([
  "discovery",
  "view",
  "download",
  "transformation",
  "invoke",
  "other",
]);

/** Types of network services. Source: TG 2.0.1, requirement 4.1. */
export const NETWORK_SERVICE_TYPES: ReadonlySet<string> = new Set(["view", "download", "discovery", "transformation"]);

/** MD_RestrictionCode without otherRestrictions. Source: ISO 19115:2003, B.5.24. */
export const RESTRICTIONS: ReadonlySet<string> = new Set(
  "copyright patent patentPending trademark license intellectualPropertyRights restricted".split(" "),
);

/** MD_ClassificationCode. Source: ISO 19115:2003, B.5.11. */
export const CLASSIFICATIONS: ReadonlySet<string> = new Set(
  "unclassified restricted confidential secret topSecret".split(" "),
);

/** EPSG numbers of the default coordinate reference systems. Source: TG 2.0.1, Annex D.4. */
export const DEFAULT_CRS: readonly string[] = [
  "4936",
  "4937",
  "4258",
  "3035",
  "3034",
  "3038",
  "3039",
  "3040",
  "3041",
  "3042",
  "3043",
  "3044",
  "3045",
  "3046",
  "3047",
  "3048",
  "3049",
  "3050",
  "3051",
  "5730",
  "5861",
  "5715",
  "7409",
];

/** The registry's values of LimitationsOnPublicAccess. Source: TG 2.0.1, Annex D.1. */
export const LIMITATIONS: ReadonlySet<string> = new Set([
  ..."abcdefgh".split("").map((letter) => `INSPIRE_Directive_Article13_1${letter}`),
  "noLimitations",
]);

/** The registry's values of ConditionsApplyingToAccessAndUse. Source: TG 2.0.1, Annex D.2. */
export const CONDITIONS: ReadonlySet<string> = new Set(["noConditionsApply", "conditionsUnknown"]);

/** The registry's values of SpatialScope. Source: http://inspire.ec.europa.eu/metadata-codelist/SpatialScope */
export const SPATIAL_SCOPES: ReadonlySet<string> = new Set(["global", "european", "national", "regional", "local"]);
