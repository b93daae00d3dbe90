/** Roles of parties in ISO 19115 that only GeoDCAT-AP has properties for: the agent is the value. GeoDCAT-AP 3.0.0, “Dataset”. */
export const GEODCATAP_ROLES = [
  "custodian",
  "distributor",
  "originator",
  "principalInvestigator",
  "processor",
  "resourceProvider",
  "user",
] as const;
