import type { Quad } from "@rdfjs/types";

/** A kind of statement of the reference that is not made here, and why. */
export interface SetAside {
  readonly kind: string;
  readonly reason: string;
  is(quad: Quad, path: string, hollow: ReadonlySet<string>): boolean;
}

const DCT = "http://purl.org/dc/terms/";
const predicate = (quad: Quad, ...names: readonly string[]): boolean =>
  names.includes(quad.predicate.value.replace(/^.*[/#]/, ""));

/** In this order; a statement is of the first kind that it fits. */
export const SET_ASIDE: readonly SetAside[] = [
  {
    kind: "the same geometry in further encodings",
    reason:
      "The shapes allow one dcat:bbox and one locn:geometry, the latter as a node. The box is given once, as well-known text.",
    is: (quad, path) => path.endsWith("/spatial") && predicate(quad, "bbox", "geometry"),
  },
  {
    kind: "empty texts",
    reason: "An element without text says nothing; a literal without text says that it does.",
    is: ({ object }) => object.termType === "Literal" && object.value.trim() === "",
  },
  {
    kind: "nodes without anything",
    reason: "An empty party gives an agent that has a class and nothing else, and an attribution to it.",
    is: ({ subject, object }, _, hollow) => hollow.has(subject.value) || hollow.has(object.value),
  },
  {
    kind: "IRIs made of anything",
    reason:
      "Relative links, codes that a list does not have (ResponsiblePartyRole/disributor, SpatialDataServiceType/WMS, a role without a name), telephone numbers with a plus that nobody wrote.",
    is: ({ object, predicate: { value } }) =>
      object.termType === "NamedNode" &&
      (/^file:|metadata-codelist\/\w+\/(?:$|disributor|unknown|WMS|WFS|OGC|[A-Z])|TopicCategory\/\w+_|^http:\/\/link,/.test(
        object.value,
      ) ||
        (/^tel:/.test(object.value) && value !== "")),
  },
  {
    kind: "language tags of three letters",
    reason: "BCP 47 has the shortest code: rm, not roh.",
    is: ({ object }) => object.termType === "Literal" && /^(?:roh)$/.test(object.language),
  },
  {
    kind: "languages that the EU table does not have",
    reason:
      "The table has the terminological codes: FRA, DEU, NLD, … The reference makes IRIs of the bibliographic ones.",
    is: ({ object }) => /authority\/language\/(?:EN|FRE|GER|DUT|CZE|GRE|RUM|SLO|ICE|ALB|BAQ|WEL)$/.test(object.value),
  },
  {
    kind: "dates without the time of day that the record has",
    reason: "The reference shortens the date stamp of the original record; here it stays as it is.",
    is: (quad, path) => path.endsWith("/isPrimaryTopicOf/source") && predicate(quad, "modified"),
  },
  {
    kind: "dates that are none",
    reason: "2009-00-00, PUBLICATION_YEAR and dates with a time zone typed as xsd:dateTime are invalid.",
    is: ({ object }) =>
      object.termType === "Literal" &&
      /XMLSchema#date(?:Time)?$/.test(object.datatype.value) &&
      !/^\d{4}-(?:0[1-9]|1[0-2])-\d\d(?:T\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)?)?$/.test(object.value),
  },
  {
    kind: "INSPIRE limitations as dct:accessRights",
    reason: "DCAT-AP asks for EU access rights there; INSPIRE's limitation is in dct:rights.",
    is: (quad) => predicate(quad, "accessRights", "license") && /LimitationsOnPublicAccess/.test(quad.object.value),
  },
  {
    kind: "licences as dct:accessRights",
    reason: "The same address for access and for use: it is a licence, and says nothing of who has access.",
    is: (quad) => predicate(quad, "accessRights"),
  },
  {
    kind: "a second name, telephone number or address of one contact",
    reason: "The shapes allow one vcard:fn, vcard:organization-name and so on: that of the metadata's language.",
    is: (quad, path) =>
      /contactPoint(?:\/hasAddress)?$/.test(path) &&
      predicate(quad, "fn", "organization-name", "hasTelephone", "hasEmail"),
  },
  {
    kind: "the lines of a street with a blank between them",
    reason: "They are divided by commas.",
    is: (quad) => predicate(quad, "thoroughfare", "street-address"),
  },
  {
    kind: "services as formats, by a label",
    reason: "Formats that are recognised have the IRI of the EU table, with its label.",
    is: (quad, path) => path.endsWith("/distribution/format") && predicate(quad, "label"),
  },
  {
    kind: "“N/A”",
    reason: "A service without a title has the title of its interface.",
    is: ({ object }) => object.value === "N/A",
  },
  {
    kind: "dcat:Dataset of series",
    reason: "A dcat:DatasetSeries is one by definition.",
    is: ({ object }) => object.value === "http://www.w3.org/ns/dcat#Dataset",
  },
  {
    kind: "formats as media types",
    reason: "dct:format has a dct:MediaTypeOrExtent; dct:MediaType is for what IANA has registered.",
    is: (quad, path) => path.endsWith("/distribution/format") && quad.object.value === `${DCT}MediaType`,
  },
  {
    kind: "resolutions as rdfs:comment",
    reason: "GeoDCAT-AP 3 has geodcatap:spatialResolutionAsText for them.",
    is: (quad) => predicate(quad, "comment"),
  },
];

/** Blank nodes of which nothing is said but their class, and attributions to them. */
export function hollowNodes(quads: readonly Quad[]): ReadonlySet<string> {
  const said = new Map<string, Quad[]>();
  for (const quad of quads) {
    if (quad.subject.termType !== "BlankNode") continue;
    const others = said.get(quad.subject.value);
    if (others === undefined) said.set(quad.subject.value, [quad]);
    else others.push(quad);
  }
  const hollow = new Set<string>();
  for (const [node, own] of said) {
    if (
      own.every((quad) => predicate(quad, "type") || (quad.object.termType === "Literal" && quad.object.value === ""))
    )
      hollow.add(node);
  }
  for (const [node, own] of said) {
    if (own.some((quad) => predicate(quad, "agent") && hollow.has(quad.object.value))) hollow.add(node);
  }
  return hollow;
}
