import type { PortalOptions } from "@metabridge/portal";

/** What conversions to schema.org understand. */
export interface SchemaOrgOptions extends PortalOptions {
  /**
   * Whether texts are written in all their languages, as JSON-LD has them (`{"@value": "Wald", "@language": "de"}`).
   * Default false: search engines read plain texts best, and those in other languages are losses.
   */
  readonly translations?: boolean;
}

/** The id of the target: what codes of diagnostics and losses begin with. */
export const PORTAL = "schema-org";
