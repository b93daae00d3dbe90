import type { CI_RoleCode } from "@metabridge/vocabularies";
import type { UdataRole } from "./dataset.js";

/** ISO 19115 role to the role of a contact point. Source: udata, `CONTACT_ROLES`, named after the properties of GeoDCAT-AP. */
const ROLES: Readonly<Partial<Record<CI_RoleCode, UdataRole>>> = {
  pointOfContact: "contact",
  publisher: "publisher",
  author: "creator",
  contributor: "contributor",
  owner: "rightsHolder",
  rightsHolder: "rightsHolder",
  custodian: "custodian",
  distributor: "distributor",
  originator: "originator",
  principalInvestigator: "principalInvestigator",
  processor: "processor",
  resourceProvider: "resourceProvider",
  user: "user",
};

/** The role of a contact point; undefined for roles that udata has not, such as funder. */
export function udataRole(role: CI_RoleCode): UdataRole | undefined {
  return ROLES[role];
}
