import type { CataloguedResource, Dataset, Reference } from "@metabridge/dcat";
import type { CI_Citation, MD_AssociatedResource } from "@metabridge/iso19115";
import { iriOfCitation } from "./citation.js";
import { type Conversion, some } from "./conversion.js";
import { identifiers } from "./identifiers.js";
import { codeText } from "./locales.js";

type Related = CataloguedResource | Reference;

/** What other resources a resource has to do with. */
export interface Relations {
  isPartOf?: Related[] | undefined;
  source?: (Dataset | Reference)[] | undefined;
  replaces?: Related[] | undefined;
  requires?: Related[] | undefined;
  relation?: Related[] | undefined;
}

/** DS_AssociationTypeCode to the property that says it; all others are dct:relation. ISO 19115-1:2014, B.5.7. */
const PROPERTY_OF_ASSOCIATION: Readonly<Record<string, Exclude<keyof Relations, "relation">>> = {
  largerWorkCitation: "isPartOf",
  isComposedOf: "isPartOf",
  source: "source",
  revisionOf: "replaces",
  dependency: "requires",
};

/** MD_AssociatedResource and parentMetadata -> dct:isPartOf, dct:source, dct:relation and their like. */
export function relations(c: Conversion): Relations {
  const to: Required<{ [K in keyof Relations]: NonNullable<Relations[K]> }> = {
    isPartOf: [],
    source: [],
    replaces: [],
    requires: [],
    relation: [],
  };
  const { parentMetadata } = c.record;
  const parent = parentMetadata === undefined ? undefined : relatedResource(c, parentMetadata, undefined);
  if (parent !== undefined) to.isPartOf.push(parent);
  for (const associated of c.identification?.associatedResource ?? []) {
    const type = codeText(associated.associationType);
    const property = PROPERTY_OF_ASSOCIATION[type ?? ""] ?? "relation";
    const related = relatedOf(c, associated);
    if (related === undefined) continue;
    if (property !== "relation") c.use(associated.associationType);
    if (property === "source")
      to.source.push({ ...related, ...("$type" in related ? { $type: "Dataset" as const } : {}) } as Dataset);
    else to[property].push(related);
  }
  // A service has no source in DCAT: what it was made from is related to it.
  if (c.kind === "DataService" && to.source.length > 0) {
    to.relation.push(...(to.source.splice(0) as Related[]));
  }
  return {
    isPartOf: some(to.isPartOf),
    source: some(to.source),
    replaces: some(to.replaces),
    requires: some(to.requires),
    relation: some(to.relation),
  };
}

function relatedOf(c: Conversion, { name, metadataReference }: MD_AssociatedResource): Related | undefined {
  if (name !== undefined) return relatedResource(c, name, metadataReference);
  return metadataReference === undefined ? undefined : relatedResource(c, metadataReference, undefined);
}

function relatedResource(
  c: Conversion,
  citation: CI_Citation,
  reference: CI_Citation | undefined,
): Related | undefined {
  const $id = iriOfCitation(c, citation) ?? (reference === undefined ? undefined : iriOfCitation(c, reference));
  const title = c.text(citation.title);
  const identifier = some([
    ...(identifiers(c, citation.identifier) ?? []),
    ...(identifiers(c, reference?.identifier) ?? []),
    ...(citation.$uuidref === undefined ? [] : [{ value: citation.$uuidref }]),
  ]);
  if (citation.$uuidref !== undefined) c.usedLinks.add(citation);
  if ($id === undefined && title === undefined && identifier === undefined) return undefined;
  return c.from(citation, {
    $type: "CataloguedResource",
    $id: $id === c.iris.resource ? undefined : $id,
    title,
    identifier,
  } satisfies CataloguedResource);
}
