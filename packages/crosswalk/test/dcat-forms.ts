import {
  findCrs,
  findFileFormat,
  findFrequency,
  findLanguage,
  findLicence,
  findProgress,
  findRole,
  findServiceProtocol,
  findSpatialRepresentation,
  findStatus,
} from "@metabridge/vocabularies";
import { type Geometry, geometryOf, sidesOf } from "../src/dcat-to-iso/geometry.js";
import { leavesOf } from "../src/dcat-to-iso/losses.js";
import { wordsOf } from "../src/iso-to-dcat/code-labels.js";
import type { Form, Leaf } from "./ledger.js";

/** A literal, an IRI, or a further class of a resource. */
export interface DcatLeaf extends Leaf {
  readonly language?: string;
  readonly datatype?: string;
}

const plain = (text: string): string => text.replace(/\s+/g, " ").trim();

/** The leaves of a resource; their place is the last property that leads to them. */
export function leavesOfResource(resource: object): DcatLeaf[] {
  return [...leavesOf(resource)].map(({ path, value, node }) => {
    const { language, datatype } = node as { language?: unknown; datatype?: unknown };
    const place = path.replace(/\[\d+\]/g, "").replace(/^.*\$other\//, "");
    return {
      path,
      value: plain(value),
      place: place.includes("://") ? place : place.slice(place.lastIndexOf("/") + 1),
      ...(typeof language === "string" ? { language } : {}),
      ...(typeof datatype === "string" ? { datatype } : {}),
    };
  });
}

const numbers = (geometry: Geometry): string => {
  const sides = sidesOf(geometry);
  const all = sides === undefined ? geometry : [sides.west, sides.south, sides.east, sides.north];
  return JSON.stringify(all, (_, value) =>
    typeof value === "string" && value !== "" ? Number(value) || value : value,
  );
};

/** What a value says, whichever list, scheme or encoding says it. */
const SPELLINGS: Readonly<Record<string, (leaf: DcatLeaf) => string | undefined>> = {
  language: ({ value }) => findLanguage(value)?.tag,
  status: ({ value }) => findStatus(value)?.code ?? findProgress(value),
  accrualPeriodicity: ({ value }) => findFrequency(value)?.iri,
  hadRole: ({ value }) => findRole(value.replace(/^.*[/#](?:CI_RoleCode_)?/, ""))?.code,
  representationTechnique: ({ value }) => findSpatialRepresentation(value)?.code,
  byteSize: ({ value }) => String(Number(value)),
  license: ({ value }) => findLicence(value)?.authority,
  format: ({ value }) => findFileFormat(value)?.name,
  mediaType: ({ value }) => findFileFormat(value)?.name,
  conformsTo: ({ value }) => findCrs(value)?.iri ?? findServiceProtocol(value)?.id,
  serviceProtocol: ({ value }) => findServiceProtocol(value)?.id,
  referenceSystem: ({ value }) => findCrs(value)?.iri,
  mbox: ({ value }) => value.replace(/^mailto:/i, "").toLowerCase(),
  hasEmail: ({ value }) => value.replace(/^mailto:/i, "").toLowerCase(),
  phone: ({ value }) => value.replace(/^tel:|\(0\)|[^\d+]/gi, ""),
  hasTelephone: ({ value }) => value.replace(/^tel:|\(0\)|[^\d+]/gi, ""),
  hasValue: ({ value }) => (/^tel:/i.test(value) ? value.replace(/^tel:|\(0\)|[^\d+]/gi, "") : undefined),
};
for (const place of ["bbox", "geometry", "centroid", "asWKT", "asGML", "asGeoJSON"] as const) {
  (SPELLINGS as Record<string, (leaf: DcatLeaf) => string | undefined>)[place] = (leaf) => {
    const geometry = geometryOf(leaf);
    return geometry === undefined ? undefined : numbers(geometry);
  };
}

/** Spellings of one value are one. */
export function canonicalDcat(leaf: DcatLeaf): string {
  const place = leaf.place.replace(/^.*[/#]/, "");
  const known = Object.hasOwn(SPELLINGS, place) ? SPELLINGS[place]?.(leaf) : undefined;
  // ISO 8601 lets the seconds be left out, XML does not.
  return known ?? leaf.value.replace(/^(\d{4}-\d\d-\d\dT\d\d:\d\d)(?=Z|[+-]|$)/, "$1:00");
}

/** What a form may look at beside the leaf. */
export interface DcatRoundTrip {
  readonly source: ReadonlyMap<string, DcatLeaf>;
  readonly returned: readonly DcatLeaf[];
  /** The canonical values of all returned leaves. */
  readonly values: ReadonlySet<string>;
}

/** The IRI of the node that a leaf is a name of; undefined for any other leaf. */
export function namedBy({ path, place }: DcatLeaf, { source }: Pick<DcatRoundTrip, "source">): DcatLeaf | undefined {
  return /^(?:prefLabel|label|title)$/.test(place) ? source.get(path.replace(/\/[^/]+$/, "")) : undefined;
}

/** Whether a status is back by the English name of its code, since the EU has none for it. */
const isNamedStatus = ({ place, value }: DcatLeaf, { values }: DcatRoundTrip): boolean =>
  place === "status" && values.has(wordsOf(findProgress(value) ?? ""));

/** Whether a value is a text that may stand in a longer one, not an address or a code of two letters. */
export const isText = (value: string): boolean => value.length > 2 && !/^\w+:\S+$/.test(value);

/** How leaves of DCAT come back from ISO in another form. */
export const DCAT_FORMS: readonly Form<DcatLeaf, DcatRoundTrip>[] = [
  {
    says: "a part of a longer text",
    holds: ({ value }, { returned }) =>
      isText(value) && returned.some((one) => one.value !== value && one.value.includes(value)),
  },
  {
    says: "the English name of a status that the EU has no code for",
    holds: isNamedStatus,
  },
  {
    says: "the name of a code or licence that is back",
    holds: (leaf, context) => {
      const node = namedBy(leaf, context);
      return node !== undefined && (context.values.has(canonicalDcat(node)) || isNamedStatus(node, context));
    },
  },
];
