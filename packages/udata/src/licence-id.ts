import { findLicence, type Licence } from "@metabridge/vocabularies";

/**
 * The licence ids of data.gouv.fr, by the id of the licence in `@metabridge/vocabularies`.
 * Source: https://www.data.gouv.fr/api/1/datasets/licenses/
 */
const IDS: Readonly<Record<string, string>> = {
  "etalab-2.0": "lov2",
  "Licence-Ouverte-1.0": "fr-lo",
  "Licence-Ouverte": "fr-lo",
  "ODbL-1.0": "odc-odbl",
  "ODC-By-1.0": "odc-by",
  "PDDL-1.0": "odc-pddl",
  "CC0-1.0": "cc-zero",
};

/** Ids that stand for a kind of licence: they name none, so that nothing can be said of them in DCAT. */
const KINDS: ReadonlySet<string> = new Set(["notspecified", "other-at", "other-open", "other-pd"]);

/** Whether an id names a licence, and not just a kind of licences. */
export function namesLicence(id: string): boolean {
  return !KINDS.has(id);
}

/**
 * The id of a licence at data.gouv.fr. `cc-by` and `cc-by-sa` stand for all versions; a licence that has no id of its own
 * gets the kind that it is of: `other-at` asks for attribution, `other-open` for sharing alike. One that forbids
 * commercial use or changes is of none of these kinds, and gets no id.
 */
export function udataLicenceId(licence: Licence): string | undefined {
  const own = IDS[licence.id];
  if (own !== undefined) return own;
  const cc = /^CC-(BY(?:-SA)?)(?:-\d|$)/.exec(licence.id)?.[1];
  if (cc !== undefined) return cc === "BY" ? "cc-by" : "cc-by-sa";
  if (licence.id === "CC-PDM-1.0") return "other-pd";
  if (licence.nonCommercial || licence.noDerivatives) return undefined;
  if (licence.shareAlike) return "other-open";
  return licence.attribution ? "other-at" : "other-open";
}

/** The licence that an id of data.gouv.fr names, where it names one of one version. */
export function licenceOfUdataId(id: string): Licence | undefined {
  const own = Object.keys(IDS).find((name) => IDS[name] === id);
  return findLicence(own ?? id.toUpperCase());
}
