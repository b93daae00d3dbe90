import { GEODCATAP_ROLES } from "@metabridge/dcat";

/** Properties whose agents stand in `qualified_attribution` with their role. */
export const ROLE_PROPERTIES: ReadonlySet<string> = new Set(["contributor", "rightsHolder", ...GEODCATAP_ROLES]);
