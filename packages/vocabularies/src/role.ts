import type { CodeOf } from "./code-list-table.js";
import { isoCodeFinder } from "./iso-code.js";
import { lazy } from "./lookup.js";
import { inspireCode, parseInspireCode } from "./registry-iri.js";

/** CI_RoleCode of ISO 19115-1:2014; the 2003 edition has the first eleven. */
export type CI_RoleCode = CodeOf<"CI_RoleCode">;

const NAMESPACES: Readonly<Record<string, string>> = {
  dct: "http://purl.org/dc/terms/",
  dcat: "http://www.w3.org/ns/dcat#",
  geodcatap: "http://data.europa.eu/930/",
};

/**
 * The property that says the role of an agent to a resource.
 * Source: GeoDCAT-AP 3.0, responsible organisation and metadata point of contact; for the roles of ISO 19115-1 that
 * GeoDCAT-AP has not, the Dublin Core term with the same definition; for the others there is none.
 */
const PROPERTIES: Readonly<Record<CI_RoleCode, string | undefined>> = {
  resourceProvider: "geodcatap:resourceProvider",
  custodian: "geodcatap:custodian",
  owner: "dct:rightsHolder",
  user: "geodcatap:user",
  distributor: "geodcatap:distributor",
  originator: "geodcatap:originator",
  pointOfContact: "dcat:contactPoint",
  principalInvestigator: "geodcatap:principalInvestigator",
  processor: "geodcatap:processor",
  publisher: "dct:publisher",
  author: "dct:creator",
  sponsor: undefined,
  coAuthor: "dct:creator",
  collaborator: "dct:contributor",
  editor: "dct:contributor",
  mediator: undefined,
  rightsHolder: "dct:rightsHolder",
  contributor: "dct:contributor",
  funder: undefined,
  stakeholder: undefined,
};

/** The roles of INSPIRE's ResponsiblePartyRole. Source: Regulation (EC) No 1205/2008, Part D.6. */
const INSPIRE_ROLES: ReadonlySet<CI_RoleCode> = new Set<CI_RoleCode>([
  "resourceProvider",
  "custodian",
  "owner",
  "user",
  "distributor",
  "originator",
  "pointOfContact",
  "principalInvestigator",
  "processor",
  "publisher",
  "author",
]);

/** What a party is to a resource. */
export interface Role {
  readonly code: CI_RoleCode;
  /**
   * The value for `dcat:hadRole`: of INSPIRE's ResponsiblePartyRole, or, for roles that it has not, of the code list of
   * ISO 19115-1.
   */
  readonly iri: string;
  /** The DCAT, Dublin Core or GeoDCAT-AP property with the agent as value; absent where none means this role. */
  readonly property?: string;
}

const expand = (name: string): string => {
  const colon = name.indexOf(":");
  return (NAMESPACES[name.slice(0, colon)] ?? "") + name.slice(colon + 1);
};

const roles = lazy(() => {
  const byCode = new Map<string, Role>();
  for (const [key, property] of Object.entries(PROPERTIES)) {
    const code = key as CI_RoleCode;
    byCode.set(code, {
      code,
      iri: INSPIRE_ROLES.has(code)
        ? inspireCode("ResponsiblePartyRole", code)
        : `http://standards.iso.org/iso/19115/resources/Codelists/cat/codelists.xml#CI_RoleCode_${code}`,
      ...(property === undefined ? {} : { property: expand(property) }),
    });
  }
  return byCode;
});

const findCode = isoCodeFinder("CI_RoleCode", {
  contact: "pointOfContact",
  contactPoint: "pointOfContact",
  disributor: "distributor",
  rightHolder: "rightsHolder",
  creator: "author",
  provider: "resourceProvider",
});

/**
 * The role that a code means: CI_RoleCode in any case, as IRI, with its translation after it (`custodian; conservateur`),
 * or as a code of the Canadian register.
 *
 * @example
 * ```ts
 * import { findRole } from "@metabridge/vocabularies";
 * console.log(findRole("owner")?.property); // "http://purl.org/dc/terms/rightsHolder"
 * console.log(findRole("funder")?.property); // undefined
 * ```
 */
export function findRole(text: string): Role | undefined {
  const inspire = parseInspireCode(text);
  if (inspire !== undefined && inspire.list !== "ResponsiblePartyRole") return undefined;
  const code = findCode(inspire?.code ?? text);
  return code === undefined ? undefined : roles().get(code);
}

const byProperty = lazy(() => {
  const found = new Map<string, Role>();
  for (const role of roles().values()) {
    if (role.property !== undefined && !found.has(role.property)) found.set(role.property, role);
  }
  // A dct:contributor is no more than that; the collaborator and the editor are two kinds of one.
  const contributor = roles().get("contributor");
  if (contributor !== undefined) found.set(expand("dct:contributor"), contributor);
  return found;
});

/** The role that a DCAT, Dublin Core or GeoDCAT-AP property means, by the property's IRI. */
export function roleOfProperty(iri: string): Role | undefined {
  return byProperty().get(iri);
}
