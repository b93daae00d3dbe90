/** The regulation that names the high-value datasets. A dataset under it has the tag and the badge `hvd`. */
export const HVD_REGULATION = "http://data.europa.eu/eli/reg_impl/2023/138/oj";

/**
 * The tags of the six categories of high-value datasets at data.gouv.fr.
 * Source: udata, `EU_HVD_CATEGORIES`, with the tag that udata makes of each name.
 */
const CATEGORY_OF_TAG: Readonly<Record<string, string>> = {
  geospatiales: "http://data.europa.eu/bna/c_ac64a52d",
  "observation-de-la-terre-et-environnement": "http://data.europa.eu/bna/c_dd313021",
  meteorologiques: "http://data.europa.eu/bna/c_164e0bf5",
  statistiques: "http://data.europa.eu/bna/c_e1da4e07",
  "entreprises-et-propriete-d-entreprises": "http://data.europa.eu/bna/c_a9135398",
  mobilite: "http://data.europa.eu/bna/c_b79e35eb",
};

/** The tag of a category of high-value datasets, one of the six. */
export function hvdTag(iri: string): string | undefined {
  return Object.keys(CATEGORY_OF_TAG).find((tag) => CATEGORY_OF_TAG[tag] === iri);
}

/** The category that a tag of a high-value dataset means. Without the tag `hvd` it is a word like any other. */
export function hvdCategoryOfTag(tag: string): string | undefined {
  return Object.hasOwn(CATEGORY_OF_TAG, tag) ? CATEGORY_OF_TAG[tag] : undefined;
}
