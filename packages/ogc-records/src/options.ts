import type { PortalOptions } from "@metabridge/portal";

/** What conversions to OGC API - Records and STAC understand. */
export type OgcRecordsOptions = PortalOptions;

/** The id of the target: what codes of diagnostics and losses begin with. */
export const PORTAL = "ogc-records";
