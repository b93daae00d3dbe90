import {
  DCT,
  isLiteral,
  type OtherStatements,
  OWL,
  type Reference,
  type Relationship,
  type Resource,
} from "@metabridge/dcat";
import type { CI_Citation, MD_AssociatedResource } from "@metabridge/iso19115";
import { type Citable, citation } from "./citation.js";
import type { Conversion } from "./conversion.js";
import { iriOf, iso, listOf } from "./view.js";

/** The relations of resources to DS_AssociationTypeCode. ISO 19115-1:2014, B.5.7; `source` is a code of ISO 19115:2003. */
const ASSOCIATION_OF_PROPERTY: Readonly<Record<string, string>> = {
  inSeries: "series",
  isPartOf: "largerWorkCitation",
  hasPart: "isComposedOf",
  dataset: "isComposedOf",
  service: "isComposedOf",
  catalog: "isComposedOf",
  resource: "isComposedOf",
  source: "source",
  requires: "dependency",
  replaces: "revisionOf",
  previousVersion: "revisionOf",
  isVersionOf: "revisionOf",
  dctIsVersionOf: "revisionOf",
  prev: "series",
  next: "series",
  relation: "crossReference",
  references: "crossReference",
  isReferencedBy: "crossReference",
  isRequiredBy: "crossReference",
  isReplacedBy: "crossReference",
  hasVersion: "crossReference",
  dctHasVersion: "crossReference",
  hasCurrentVersion: "crossReference",
  nextVersion: "crossReference",
  seeAlso: "crossReference",
};

/** The first series, or larger whole, that a resource is in -> parentMetadata. ISO 19115-1:2014, 6.3. */
export function parentMetadata(c: Conversion): CI_Citation | undefined {
  const parent = parentOf(c.resource);
  if (parent === undefined) return undefined;
  const node = c.full(parent) as Related;
  const iri = c.iri(node);
  const identifier = c.string(node.identifier) ?? iri;
  if (identifier === undefined) return cite(c, node);
  // ISO 19139 has the identifier only: the IRI stands with it.
  const cited = cite(c, { ...node, $id: undefined, identifier: undefined });
  const code = iri === identifier ? { value: identifier } : link(identifier, iri);
  return { ...cited, ...iso("CI_Citation", { identifier: [iso("MD_Identifier", { code })] }) };
}

const link = (value: string, href: string | undefined) => (href === undefined ? { value } : { value, href });

function parentOf(resource: Resource): Related | undefined {
  const series = "inSeries" in resource ? (resource.inSeries as Related[] | undefined) : undefined;
  return series?.[0] ?? (resource.isPartOf as Related[] | undefined)?.[0];
}

/** A related resource: whatever of it the resource tells. */
interface Related extends Citable {
  $type?: string | undefined;
  isPrimaryTopicOf?: Reference[] | undefined;
  $other?: OtherStatements | undefined;
}

/** dct:relation and all that say more, dcat:qualifiedRelation -> MD_AssociatedResource. GeoDCAT-AP 3.0.0, “Relation”. */
export function associatedResources(c: Conversion): MD_AssociatedResource[] {
  const found = new Map<string, MD_AssociatedResource>();
  const parent = parentOf(c.resource);
  const add = (one: Related, type: string): void => {
    const node = c.full(one);
    const iri = iriOf(node);
    const key = iri === undefined ? `${found.size}` : `${type} ${iri}`;
    if (found.has(key)) c.use(one, node);
    else {
      const name = cite(c, node);
      const records = (node.isPrimaryTopicOf ?? []).flatMap((record) => c.iri(record) ?? []);
      const metadataReference = records.map((value) => iso("CI_Citation", { title: { value, href: value } }))[0];
      if (name === undefined && metadataReference === undefined) return;
      found.set(key, iso("MD_AssociatedResource", { name, associationType: { value: type }, metadataReference }));
    }
  };
  for (const [property, type] of Object.entries(ASSOCIATION_OF_PROPERTY)) {
    const values = (c.resource as unknown as Record<string, Related | Related[] | undefined>)[property];
    for (const one of listOf<Related>(values)) if (one !== parent) add(one, type);
  }
  for (const one of (c.resource.qualifiedRelation ?? []).map((node) => c.full<Relationship | Reference>(node))) {
    if (one.$type === undefined) continue;
    const type = association(c, one);
    for (const related of one.relation ?? []) add(related as Related, type);
  }
  return [...found.values()];
}

/** dcat:hadRole of a relation: a code of ISO where it is one. */
function association(c: Conversion, { hadRole }: Relationship): string {
  for (const role of hadRole ?? []) {
    const code = /DS_AssociationTypeCode[_/#](\w+)$/.exec(iriOf(role) ?? "")?.[1];
    if (code === undefined) continue;
    c.use(role);
    return code;
  }
  return "crossReference";
}

/** A related resource is cited by its IRI, names and dates: all else is told in its own record. */
function cite(c: Conversion, node: Related): CI_Citation | undefined {
  const others = node.$other;
  if (iriOf(node) !== undefined || node.title !== undefined || others === undefined) return citation(c, node);
  // Publications are described in whichever vocabulary: a document has its title, and perhaps its DOI.
  const same = (others[OWL.sameAs] ?? []).find((one): one is Reference => !isLiteral(one));
  c.use(same);
  return citation(c, { ...node, $id: same?.$id, title: (others[DCT.title] ?? []).filter(isLiteral) });
}
