/** Properties whose agents stand in `qualified_attribution` with their role. */
export const ROLE_PROPERTIES: ReadonlySet<string> = new Set([
  "contributor",
  "custodian",
  "distributor",
  "originator",
  "principalInvestigator",
  "processor",
  "resourceProvider",
  "rightsHolder",
  "user",
]);
