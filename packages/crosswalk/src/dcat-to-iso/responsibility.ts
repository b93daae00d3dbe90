import {
  type AnyAgent,
  type AnyKind,
  type Attribution,
  DCATDE,
  DCT,
  type Literal,
  type OtherStatements,
  type Reference,
} from "@metabridge/dcat";
import type { Any_CI_Party, CI_Responsibility, Code } from "@metabridge/iso19115";
import { type CI_RoleCode, findRole } from "@metabridge/vocabularies";
import type { Conversion } from "./conversion.js";
import { agentParty, contactParty } from "./party.js";
import { iriOf, iso, type Referable } from "./view.js";

/** The properties of resources and records that name parties. */
export interface Parties {
  $other?: OtherStatements | undefined;
  contactPoint?: Referable<AnyKind>[] | undefined;
  publisher?: Referable<AnyAgent> | undefined;
  creator?: Referable<AnyAgent>[] | undefined;
  contributor?: Referable<AnyAgent>[] | undefined;
  rightsHolder?: Referable<AnyAgent>[] | undefined;
  custodian?: Referable<AnyAgent>[] | undefined;
  distributor?: Referable<AnyAgent>[] | undefined;
  originator?: Referable<AnyAgent>[] | undefined;
  principalInvestigator?: Referable<AnyAgent>[] | undefined;
  processor?: Referable<AnyAgent>[] | undefined;
  resourceProvider?: Referable<AnyAgent>[] | undefined;
  user?: Referable<AnyAgent>[] | undefined;
  qualifiedAttribution?: Referable<Attribution>[] | undefined;
}

/** The property of an agent to CI_RoleCode. GeoDCAT-AP 3.0.0, “Responsible party”. */
const ROLE_OF_PROPERTY = {
  publisher: "publisher",
  creator: "author",
  contributor: "contributor",
  rightsHolder: "owner",
  custodian: "custodian",
  distributor: "distributor",
  originator: "originator",
  principalInvestigator: "principalInvestigator",
  processor: "processor",
  resourceProvider: "resourceProvider",
  user: "user",
} as const satisfies Partial<Record<keyof Parties, CI_RoleCode>>;

/** Where `$other` has further agents of a property: second publishers, and what DCAT-AP.de had before GeoDCAT-AP had terms for it. */
const ALSO: Readonly<Partial<Record<keyof Parties, string>>> = {
  publisher: DCT.publisher,
  originator: DCATDE.originator,
  custodian: DCATDE.maintainer,
};

const ADMS_CONTACT_POINT = "http://www.w3.org/ns/adms#contactPoint";

/** Contact points and agents by role -> CI_Responsibility. GeoDCAT-AP 3.0.0, “Responsible party” and “Metadata point of contact”. */
export function responsibilities(c: Conversion, of: Parties): CI_Responsibility[] {
  const found = new Map<string, { node: object; responsibility: CI_Responsibility }>();
  const add = (node: Named, role: Code, party: () => Any_CI_Party | undefined): void => {
    const key = `${role.value} ${keyOfParty(node)}`;
    const known = found.get(key);
    if (known !== undefined) {
      c.useRepeated(node, known.node);
      return;
    }
    const one = party();
    if (one !== undefined) found.set(key, { node, responsibility: iso("CI_Responsibility", { role, party: [one] }) });
  };
  // Before DCAT 1.1 contact points were those of ADMS.
  for (const one of c.all<Referable<AnyKind>>(of, of.contactPoint, ADMS_CONTACT_POINT)) {
    const kind = c.full(one);
    add(kind, { value: "pointOfContact" }, () => contactParty(c, kind));
  }
  for (const [property, value] of Object.entries(ROLE_OF_PROPERTY)) {
    const name = property as keyof typeof ROLE_OF_PROPERTY;
    for (const one of c.all<Referable<AnyAgent>>(of, of[name], ALSO[name])) {
      const agent = c.full(one);
      add(agent, { value }, () => agentParty(c, agent));
    }
  }
  for (const one of of.qualifiedAttribution ?? []) {
    const attribution = c.full(one);
    if (attribution.$type !== "Attribution") continue;
    const role = attributedRole(c, attribution);
    for (const agent of (attribution.agent ?? []).map((node) => c.full(node)))
      add(agent, role, () => agentParty(c, agent));
  }
  return [...found.values()].map(({ responsibility }) => responsibility);
}

interface Named {
  readonly $id?: string | undefined;
  readonly name?: Literal[] | undefined;
  readonly fn?: Literal[] | undefined;
}

const keyOfParty = (node: Named): string => iriOf(node) ?? JSON.stringify(node.name ?? node.fn ?? node);

/** prov:Attribution: dcat:hadRole, or the dct:type of GeoDCAT-AP 1 -> CI_RoleCode; a role of another list by its name. */
function attributedRole(c: Conversion, { hadRole, type }: Attribution): Code {
  let code: Code | undefined;
  for (const one of [...(hadRole ?? []), ...(type ?? [])] as (Reference & { label?: Literal[] })[]) {
    const role = c.full(one);
    const iri = iriOf(role);
    const known = iri === undefined ? undefined : findRole(iri.replace(/^.*CI_RoleCode_/, ""));
    const value = known?.code ?? iri?.replace(/^.*[/#]/, "") ?? c.string(role.label);
    if (value === undefined || value === "") continue;
    // The code of a list that is not known keeps the whole IRI.
    if (code === undefined)
      code = { ...c.code(role, value), ...(known !== undefined || !iri ? {} : { codeList: iri }) };
    else if (code.value === value) c.use(role, ...(role.label ?? []).filter((label) => label.value === code?.label));
  }
  return code ?? { $nilReason: "missing" };
}
