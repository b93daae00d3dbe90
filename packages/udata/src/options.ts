import type { PortalOptions } from "@metabridge/portal";

/** What the conversions between DCAT and udata understand beside what all portals do. */
export interface UdataOptions extends PortalOptions {
  /** The id of the organisation that publishes, at the portal. A dataset of no organisation belongs to whoever sends it. */
  readonly organization?: string;
}
