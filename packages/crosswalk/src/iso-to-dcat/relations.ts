import {
  type CataloguedResource,
  type Dataset,
  type DatasetSeries,
  iri,
  type Relationship,
  safeIri,
  text,
} from "@metabridge/dcat";
import type { CI_Citation, MD_AssociatedResource } from "@metabridge/iso19115";
import { iriOfCitation } from "./citation.js";
import { wordsOf } from "./code-labels.js";
import { type Conversion, some } from "./conversion.js";
import { identifiers, identifierText } from "./identifiers.js";
import { ownIri } from "./iris.js";
import { codeText } from "./locales.js";

/** The relations of a resource to others. */
export interface Relations {
  isPartOf?: CataloguedResource[] | undefined;
  hasPart?: CataloguedResource[] | undefined;
  inSeries?: DatasetSeries[] | undefined;
  source?: Dataset[] | undefined;
  requires?: CataloguedResource[] | undefined;
  replaces?: CataloguedResource[] | undefined;
  relation?: CataloguedResource[] | undefined;
  qualifiedRelation?: Relationship[] | undefined;
}

type Property = Exclude<keyof Relations, "qualifiedRelation">;

/** DS_AssociationTypeCode of both editions to the property with the same meaning. DCAT 3, 6.4; all others are qualified relations. */
const PROPERTY_OF_ASSOCIATION: Readonly<Record<string, Property>> = {
  largerWorkCitation: "isPartOf",
  partOfSeamlessDatabase: "isPartOf",
  isComposedOf: "hasPart",
  series: "inSeries",
  source: "source",
  dependency: "requires",
  revisionOf: "replaces",
};

const CLASS_OF: Readonly<Partial<Record<Property, "Dataset" | "DatasetSeries">>> = {
  source: "Dataset",
  inSeries: "DatasetSeries",
};

/** MD_AssociatedResource -> the relation that its association type means. */
export function relations(c: Conversion, all: readonly MD_AssociatedResource[] | undefined): Relations {
  const to: { -readonly [K in keyof Relations]?: unknown[] } = {};
  const put = (property: keyof Relations, node: object): void => {
    const others = to[property];
    if (others === undefined) to[property] = [node];
    else others.push(node);
  };
  for (const associated of all ?? []) {
    const code = associated.associationType;
    const type = codeText(code) ?? "";
    const property = PROPERTY_OF_ASSOCIATION[type];
    // Services have no place for series and sources.
    const place = c.kind === "DataService" && (property === "inSeries" || property === "source") ? undefined : property;
    const node = target(c, associated, (place && CLASS_OF[place]) ?? "CataloguedResource");
    if (node === undefined) continue;
    if (code !== undefined) c.use(code);
    if (place !== undefined) put(place, node);
    else if (type === "" || type === "crossReference") put("relation", node);
    else {
      const role = { $type: "Role" as const, label: [text(wordsOf(type), "en")] };
      const qualified: Relationship = {
        $type: "Relationship",
        relation: [node as CataloguedResource],
        hadRole: [code === undefined ? role : c.from(code, role)],
      };
      put("qualifiedRelation", c.from(associated, qualified));
    }
  }
  return to as Relations;
}

function target(
  c: Conversion,
  { name, metadataReference, $xlink }: MD_AssociatedResource,
  $type: string,
): object | undefined {
  const all = [...(name?.identifier ?? []), ...(metadataReference?.identifier ?? [])];
  const record = recordReferredTo(c, metadataReference);
  const title = c.text(name?.title) ?? c.text(metadataReference?.title) ?? record?.title;
  const identifier = identifiers(c, all) ?? record?.identifier;
  const link = name === undefined ? undefined : iriOfCitation(c, name);
  const online = [...(name?.onlineResource ?? []), ...(metadataReference?.onlineResource ?? [])].flatMap(
    (one) => c.address(one.linkage) ?? [],
  );
  const href = $xlink?.href?.trim();
  const $id =
    all.map(ownIri).find((one) => one !== undefined) ??
    link ??
    online[0]?.$id ??
    (href !== undefined && /^https?:/i.test(href) ? href : undefined);
  const isPrimaryTopicOf = record?.isPrimaryTopicOf;
  if (title === undefined && identifier === undefined && $id === undefined && isPrimaryTopicOf === undefined)
    return undefined;
  const source = name ?? metadataReference;
  const node = { $type, $id, title, identifier, isPrimaryTopicOf };
  return source === undefined ? node : c.from(source, node);
}

/** A citation of a record by reference: its identifier (uuidref), its address (xlink:href), its title (xlink:title). */
function recordReferredTo(
  c: Conversion,
  citation: CI_Citation | undefined,
): Pick<CataloguedResource, "identifier" | "title" | "isPrimaryTopicOf"> | undefined {
  const uuid = citation?.$uuidref?.trim();
  const href = citation?.$xlink?.href?.trim();
  const address = href !== undefined && /^https?:/i.test(href) ? safeIri(href) : undefined;
  const known = uuid === undefined || uuid === "" ? undefined : uuid;
  if (citation === undefined || (known === undefined && address === undefined)) return undefined;
  if (address !== undefined) c.useLink(citation);
  if (known !== undefined) c.useReference(citation);
  const record = address ?? c.iris.recordOf(known);
  const title = address === undefined ? undefined : citation.$xlink?.title?.trim();
  return {
    identifier: known === undefined ? undefined : [c.from(citation, { value: known })],
    title: title === undefined || title === "" ? undefined : [c.from(citation, text(title))],
    isPrimaryTopicOf: record === undefined ? undefined : [c.from(citation, iri(record))],
  };
}

/**
 * MD_Metadata/parentMetadata -> dct:isPartOf. GeoDCAT-AP 3.0.0 leaves parents open; the parent is what the other record
 * describes, of whatever class.
 */
export function parent(c: Conversion, citation: CI_Citation | undefined): CataloguedResource | undefined {
  if (citation === undefined) return undefined;
  const [identifier] = citation.identifier ?? [];
  const title = c.text(citation.title);
  const known = identifiers(c, citation.identifier);
  const $id = ownIri(identifier) ?? iriOfCitation(c, citation);
  if (known === undefined && title === undefined && $id === undefined) {
    const uuid = citation.$uuidref?.trim();
    if (uuid === undefined || uuid === "") return undefined;
    c.useReference(citation);
    const record = c.iris.recordOf(uuid);
    return c.from(citation, {
      $type: "CataloguedResource",
      identifier: [{ value: uuid }],
      isPrimaryTopicOf: record === undefined ? undefined : [iri(record)],
    } satisfies CataloguedResource);
  }
  const record = $id === undefined ? c.iris.recordOf(identifierText(identifier)) : undefined;
  return c.from(citation, {
    $type: "CataloguedResource",
    $id,
    identifier: known,
    title,
    isPrimaryTopicOf: record === undefined ? undefined : [iri(record)],
  } satisfies CataloguedResource);
}

export function concatenated<T>(...all: (readonly T[] | undefined)[]): T[] | undefined {
  return some(all.flatMap((one) => one ?? []));
}
