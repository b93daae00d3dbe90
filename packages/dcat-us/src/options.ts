import type { PortalOptions } from "@metabridge/portal";

/** What conversions to DCAT-US understand. */
export interface DcatUsOptions extends PortalOptions {
  /**
   * The catalogue that the datasets are of, for whole documents: `@id` is the address of the `data.json`; version 3.0 requires
   * a title, a description and a publisher, which are taken from the records' dcat:inCatalog where they are not given here.
   */
  readonly catalog?: {
    readonly "@id"?: string;
    readonly title?: string;
    readonly description?: string;
    readonly publisher?: string;
  };
}

/** The id of the target: what codes of diagnostics and losses begin with. */
export const PORTAL = "dcat-us";
