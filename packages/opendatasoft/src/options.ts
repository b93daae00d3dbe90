import type { PortalOptions } from "@metabridge/portal";
import type { Template } from "./template.js";

/** What the conversions of Opendatasoft understand. Names of fields in `defaults` are `default.modified`, `internal.license_id`. */
export interface OpendatasoftOptions extends PortalOptions {
  /** The metadata templates that the portal has switched on, its own ones too. Default: default, dcat, dcat_ap, inspire. */
  readonly templates?: readonly Template[];
  /**
   * The portal's ids of licences (`internal.license_id` of the Automation API), by the id of the licence in
   * `@metabridge/vocabularies`: `{ "CC-BY-4.0": "38js5ao" }`.
   */
  readonly licences?: Readonly<Record<string, string>>;
  /**
   * The portal's ids of themes (`internal.theme_id`), by the code of the EU's data theme or of the INSPIRE theme, or by the
   * portal's own name of the theme: `{ ENVI: "d9fh2a", hy: "d9fh2a", "Qualité de vie": "k2h4gd" }`.
   */
  readonly themes?: Readonly<Record<string, string>>;
  /** The portal's names of themes, where the Explore API is the target: `{ ENVI: "Environnement et climat" }`. */
  readonly themeNames?: Readonly<Record<string, string>>;
  /** The portal's address, for reading: datasets get their page and the exports of their records. */
  readonly portal?: string;
}
