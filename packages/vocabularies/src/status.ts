import type { CodeOf } from "./code-list-table.js";
import { isoCodeFinder } from "./iso-code.js";
import { euAuthority, parseEuAuthority } from "./registry-iri.js";

/** MD_ProgressCode of ISO 19115-1:2014, B.3.27; the 2003 edition has the first seven. */
export type MD_ProgressCode = CodeOf<"MD_ProgressCode">;

/** Codes that the EU's tables of statuses and ADMS share. */
export type StatusCode = "COMPLETED" | "DEPRECATED" | "DEVELOP" | "WITHDRAWN";

/** How far a resource is. */
export interface Status {
  readonly code: StatusCode;
  /** The concept of the EU authority table “distribution-status”, which DCAT-AP asks for on distributions. */
  readonly distributionStatus: string;
  /** The concept of the EU authority table “dataset-status”, for datasets. */
  readonly datasetStatus: string;
  /** The concept of ADMS: `http://purl.org/adms/status/Completed`. */
  readonly adms: string;
}

/* @__NO_SIDE_EFFECTS__ */
const status = (code: StatusCode, adms: string): Status => ({
  code,
  distributionStatus: euAuthority("distribution-status", code),
  datasetStatus: euAuthority("dataset-status", code),
  adms: `http://purl.org/adms/status/${adms}`,
});

/** Source: EU authority tables distribution-status and dataset-status; ADMS 1.0, http://purl.org/adms/status/1.0 */
const STATUSES: Readonly<Record<StatusCode, Status>> = {
  COMPLETED: status("COMPLETED", "Completed"),
  DEPRECATED: status("DEPRECATED", "Deprecated"),
  DEVELOP: status("DEVELOP", "UnderDevelopment"),
  WITHDRAWN: status("WITHDRAWN", "Withdrawn"),
};

/**
 * ISO MD_ProgressCode to EU status, by the definitions of both. Codes that none of the four means are left out: a resource
 * that is `onGoing` (updated continually) or in an archive exists and is not under development, one that is `planned`,
 * `required`, `pending` or `proposed` does not exist yet.
 */
const STATUS_OF_ISO: Readonly<Partial<Record<MD_ProgressCode, StatusCode>>> = {
  completed: "COMPLETED",
  final: "COMPLETED",
  accepted: "COMPLETED",
  valid: "COMPLETED",
  underDevelopment: "DEVELOP",
  tentative: "DEVELOP",
  obsolete: "DEPRECATED",
  superseded: "DEPRECATED",
  deprecated: "DEPRECATED",
  retired: "DEPRECATED",
  withdrawn: "WITHDRAWN",
  notAccepted: "WITHDRAWN",
};

/** EU status to the ISO code to write. */
export const ISO_PROGRESS_OF_STATUS: Readonly<Record<StatusCode, MD_ProgressCode>> = {
  COMPLETED: "completed",
  DEPRECATED: "deprecated",
  DEVELOP: "underDevelopment",
  WITHDRAWN: "withdrawn",
};

const findCode = isoCodeFinder("MD_ProgressCode");

/** MD_ProgressCode in any form. */
export function findProgress(text: string): MD_ProgressCode | undefined {
  return findCode(text);
}

/**
 * The status that a text means: an ISO progress code, or the IRI of an EU or ADMS status. Undefined for codes that none
 * of the four statuses means, such as `onGoing`.
 *
 * @example
 * ```ts
 * import { findStatus } from "@metabridge/vocabularies";
 * console.log(findStatus("underDevelopment")?.adms); // "http://purl.org/adms/status/UnderDevelopment"
 * ```
 */
export function findStatus(text: string): Status | undefined {
  const eu = parseEuAuthority(text);
  if (eu !== undefined) {
    const code = /^(?:distribution|dataset)-status$/.test(eu.list) ? eu.code.toUpperCase() : "";
    return Object.hasOwn(STATUSES, code) ? STATUSES[code as StatusCode] : undefined;
  }
  const adms = /^\s*https?:\/\/purl\.org\/adms\/status\/(\w+)\s*$/i.exec(text)?.[1]?.toLowerCase();
  if (adms !== undefined) {
    return Object.values(STATUSES).find((one) => one.adms.toLowerCase().endsWith(`/${adms}`));
  }
  const progress = findCode(text);
  const code = progress === undefined ? undefined : STATUS_OF_ISO[progress];
  return code === undefined ? undefined : STATUSES[code];
}
