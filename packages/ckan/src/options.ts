import type { PortalOptions } from "@metabridge/portal";
import type { LicenceIds } from "./licence-id.js";

/** What the conversions between DCAT and CKAN understand beside what all portals do. */
export interface CkanOptions extends PortalOptions {
  /** The address of the CKAN site, `https://data.example.org`: with it datasets and resources have IRIs of their pages. */
  readonly siteUrl?: string;
  /**
   * The organisation that owns the datasets, by its name in CKAN. By default a name is made from that of the publisher;
   * {@link ckanOrganization} gives what to create it with.
   */
  readonly ownerOrg?: string;
  /** Licences of the portal’s own list: the id there, by the id of the licence in `@metabridge/vocabularies`: `{ "etalab-2.0": "lov2" }`. */
  readonly licences?: LicenceIds;
  /** Groups of the portal by the IRI of the theme that they stand for. Datasets are in no group by default, for a group must exist. */
  readonly groups?: Readonly<Record<string, string>>;
  /** The languages of a multilingual schema (`form_languages`): texts are then written by language too, as ckanext-fluent has them. */
  readonly formLanguages?: readonly string[];
  /** Names that are given already; those that are made are added. */
  readonly taken?: Set<string>;
}
