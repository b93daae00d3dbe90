import { findLicence, type Licence } from "@metabridge/vocabularies";

/** CKAN’s own licence ids, by the id of the licence in `@metabridge/vocabularies`. Source: CKAN, `ckan/model/license.py`. */
const IDS: Readonly<Record<string, string>> = {
  "CC0-1.0": "cc-zero",
  "PDDL-1.0": "odc-pddl",
  "ODbL-1.0": "odc-odbl",
  "ODC-By-1.0": "odc-by",
  "CC-PDM-1.0": "other-pd",
  "OGL-UK": "uk-ogl",
  "OGL-UK-1.0": "uk-ogl",
  "OGL-UK-2.0": "uk-ogl",
  "OGL-UK-3.0": "uk-ogl",
  "GFDL-1.3-no-cover-texts-no-invariant-sections": "gfdl",
};

/** Ids that stand for a kind of licence, and name none. */
const KINDS: ReadonlySet<string> = new Set([
  "notspecified",
  "other-at",
  "other-closed",
  "other-nc",
  "other-open",
  "other-pd",
]);

/** Licences of a portal's own list: the id there, by the id of the licence in `@metabridge/vocabularies` (`etalab-2.0`). */
export type LicenceIds = Readonly<Record<string, string>>;

/**
 * The licence id of CKAN. `cc-by`, `cc-by-sa` and `cc-nc` stand for all versions; a licence that CKAN's list has not gets the
 * kind that it is of: `other-at` (attribution), `other-open`, `other-nc` (no commercial use), `other-closed` (no changes).
 *
 * @example
 * ```ts
 * import { ckanLicenceId } from "@metabridge/ckan";
 * import { findLicence } from "@metabridge/vocabularies";
 * const licence = findLicence("Licence Ouverte 2.0");
 * if (licence !== undefined) console.log(ckanLicenceId(licence)); // other-at
 * if (licence !== undefined) console.log(ckanLicenceId(licence, { "etalab-2.0": "lov2" })); // lov2
 * ```
 */
export function ckanLicenceId(licence: Licence, own: LicenceIds = {}): string {
  const known = own[licence.id] ?? IDS[licence.id];
  if (known !== undefined) return known;
  const elements = /^CC-(BY(?:-[A-Z]{2})*)(?=-\d|-[A-Z]{3}|$)/.exec(licence.id)?.[1];
  if (elements === "BY") return "cc-by";
  if (elements === "BY-SA") return "cc-by-sa";
  if (elements === "BY-NC") return "cc-nc";
  if (licence.noDerivatives) return "other-closed";
  if (licence.nonCommercial) return "other-nc";
  return licence.attribution && !licence.shareAlike ? "other-at" : "other-open";
}

/** The licence that an id names, of the portal's own list or CKAN's; undefined for ids that name a kind of licences only. */
export function licenceOfCkanId(id: string, own: LicenceIds = {}): Licence | undefined {
  const key = id.trim();
  if (KINDS.has(key)) return undefined;
  const named = Object.keys(own).find((name) => own[name] === key);
  if (named !== undefined) return findLicence(named);
  if (key === "uk-ogl") return findLicence("OGL-UK");
  const listed = Object.keys(IDS).find((name) => IDS[name] === key);
  return findLicence(listed ?? key.replace(/^cc-nc$/i, "CC-BY-NC"));
}
