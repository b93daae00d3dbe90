import type { Quad } from "@rdfjs/types";
import type { Missing } from "./reference-share.js";

/** A kind of statement of the reference that is not said here, how many there are, and why ours is right. */
export interface Difference {
  readonly kind: string;
  readonly count: number;
  readonly reason: string;
  /** Whether these statements say nothing: there is nothing that could be said here. */
  readonly isHollow?: true;
  is(missing: Missing, nodes: Nodes): boolean;
}

/** Nodes of one graph of the reference. */
export interface Nodes {
  /** Nodes of which nothing is said, with attributions to them and their roles. */
  readonly hollow: ReadonlySet<string>;
  /** What hangs on a link that has no address. */
  readonly unlinked: ReadonlySet<string>;
  /** What hangs on an attribution without a role. */
  readonly roleless: ReadonlySet<string>;
}

const LISTS = "http://inspire.ec.europa.eu/metadata-codelist/";
const iri = ({ quad: { object } }: Missing): string => (object.termType === "NamedNode" ? object.value : "");
const text = ({ quad: { object } }: Missing): string => (object.termType === "Literal" ? object.value.trim() : "");

/** Whether the text goes on after the whole of a text that is said here by the same property. */
function isSeveralTexts(missing: Missing): boolean {
  const value = text(missing).replace(/\s+/g, " ");
  return missing.graph.ours.some(({ predicate, object }) => {
    const own = object.value.trim().replace(/\s+/g, " ");
    return (
      object.termType === "Literal" && predicate.value === missing.quad.predicate.value && value.startsWith(`${own} `)
    );
  });
}

/** In this order: a statement is of the first kind that it fits. */
export const DIFFERENCES: readonly Difference[] = [
  {
    kind: "empty texts and coordinates that are no numbers",
    count: 112,
    reason:
      "An element without text says nothing; a literal without text says that it does. “NaN” is no coordinate. Labels such as “Spatial resolution (equivalent scale):” have no value after the colon.",
    isHollow: true,
    is: (missing) => missing.quad.object.termType === "Literal" && isEmptyText(text(missing)),
  },
  {
    kind: "nodes without anything",
    count: 229,
    reason:
      "An empty party, place, test or constraint gives a node that has a class and nothing else, and an attribution to it.",
    isHollow: true,
    is: ({ quad: { subject, object } }, { hollow }) => hollow.has(subject.value) || hollow.has(object.value),
  },
  {
    kind: "links without an address",
    count: 51,
    reason:
      "Where the record has “-”, a file name or HTTP_REFERENCE for the address, the reference makes a file: IRI of its own working folder, and a distribution or page of it.",
    is: ({ quad: { subject, object } }, { unlinked }) =>
      unlinked.has(subject.value) || unlinked.has(object.value) || /^file:/.test(object.value),
  },
  {
    kind: "telephone numbers with a plus that nobody wrote",
    count: 75,
    reason:
      "RFC 3966: a plus begins the code of a country. 01463 725000 is not +01463725000, and the 0 of +49 (0)251 is not dialled after a plus. Words such as TBD are no numbers.",
    is: (missing) => iri(missing).startsWith("tel:"),
  },
  {
    kind: "INSPIRE limitations as access rights or licences",
    count: 23,
    reason:
      "DCAT-AP has one dct:accessRights, from the EU table; INSPIRE's limitation is in dct:rights, and is no licence.",
    is: (missing) =>
      /\/(?:accessRights|license)$/.test(missing.path) && iri(missing).startsWith(`${LISTS}LimitationsOnPublicAccess/`),
  },
  {
    kind: "licences as access rights",
    count: 14,
    reason:
      "The same address stands for access and for use: it is a licence, where it is in our output, and does not say who has access.",
    is: ({ path }) => /\/accessRights(?:\/type)?$/.test(path),
  },
  {
    kind: "documents on secrecy as licences",
    count: 6,
    reason: "The record has a licence beside it; a document that tells how a secret is handled is in dct:rights.",
    is: (missing) => missing.path.endsWith("/license") && iri(missing).includes("security.org"),
  },
  {
    kind: "attributions without a role",
    count: 30,
    reason:
      "A party without a role gets the role “…/ResponsiblePartyRole/”. Here it is a contact, since it is there to be asked.",
    is: ({ quad: { subject, object } }, { roleless }) => roleless.has(subject.value) || roleless.has(object.value),
  },
  {
    kind: "codes that the list does not have",
    count: 36,
    reason:
      "The reference puts whatever the record has behind the address of the code list: ResponsiblePartyRole/disributor, SpatialDataServiceType/OGC:WMS, TopicCategory/agriculture, language/EN.",
    is: (missing) =>
      /metadata-codelist\/(?:ResponsiblePartyRole|SpatialDataServiceType|TopicCategory|SpatialRepresentationType)\/|authority\/language\/EN$/.test(
        iri(missing),
      ) && !/\/(?:tin|vector|grid)$/.test(iri(missing)),
  },
  {
    kind: "addresses made of anything",
    count: 5,
    reason: "http://link,to/the.technical.specification and mailto:TBD are no addresses.",
    is: (missing) => /^http:\/\/link,|^mailto:[^@]*$/.test(iri(missing)),
  },
  {
    kind: "the register of a reference system by its long name",
    count: 3,
    reason: "“EPSG”, as everybody calls it, where the record does not name the register.",
    is: ({ path }) => path === "/referenceSystem/inScheme/title",
  },
  {
    kind: "formats of all links for each of them",
    count: 13,
    reason:
      "The reference gives each distribution every format of the record. Here a distribution has the format that its own address, name or protocol tells, and that of the record where these tell none.",
    is: ({ path }) => /\/distribution\/(?:format\/label|mediaType)$/.test(path),
  },
  {
    kind: "all translations in one text",
    count: 27,
    reason:
      "The reference takes the text of the element with the texts of its translations inside: “Vorschau Vorschau Aperçu Previsione”@de. Here each is a text of its own.",
    is: (missing) => missing.quad.object.termType === "Literal" && isSeveralTexts(missing),
  },
  {
    kind: "dates that are none",
    count: 5,
    reason: "2009-00-00, PUBLICATION_YEAR and dates with a time zone typed as xsd:dateTime are invalid.",
    is: ({ quad: { object } }) =>
      object.termType === "Literal" &&
      /XMLSchema#date(?:Time)?$/.test(object.datatype.value) &&
      !/^\d{4}-(?:0[1-9]|1[0-2])-\d\d(?:T\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)?)?$/.test(object.value),
  },
  {
    kind: "a second value where the shapes allow one",
    count: 50,
    reason:
      "vcard:fn, vcard:hasEmail, foaf:mbox, dct:created, dct:accrualPeriodicity, dct:format and adms:representationTechnique occur once in a node: the name of the metadata's language, the earliest creation, the format that the address tells.",
    is: ({ path }) =>
      /\/(?:fn|organization-name|hasEmail|mbox|hasTelephone|created|accrualPeriodicity|distribution\/format|representationTechnique)$/.test(
        path,
      ),
  },
  {
    kind: "classes of formats that are not here",
    count: 3,
    reason: "The link is a page and no distribution here, or its format has no media type.",
    is: ({ path, quad: { object } }) =>
      /\/(?:format|mediaType)\/type$/.test(path) && object.value === "http://purl.org/dc/terms/MediaType",
  },
  {
    kind: "resolutions as rdfs:comment",
    count: 1,
    reason: "GeoDCAT-AP 3 has geodcatap:spatialResolutionAsText for them.",
    is: ({ path }) => path === "/comment",
  },
  {
    kind: "a test without an outcome",
    count: 1,
    reason: "The record says 1, which xs:boolean has for true: conformant, not notEvaluated.",
    is: ({ path }) => path === "/wasUsedBy/generated/type",
  },
  {
    kind: "a day without its zone",
    count: 1,
    reason: "2013-11-01Z is a valid xsd:date, and stays as it is.",
    is: ({ path }) => path === "/temporal/startDate",
  },
  {
    kind: "a discovery service as a catalogue",
    count: 1,
    reason: "DCAT 3: a catalogue is a collection of records; what answers searches in it is a dcat:DataService.",
    is: ({ path, quad: { object } }) => path === "/type" && object.value === "http://www.w3.org/ns/dcat#Catalog",
  },
  {
    kind: "“N/A”",
    count: 2,
    reason: "A service without a title has the title of its interface.",
    is: (missing) => text(missing) === "N/A",
  },
  {
    kind: "a second distribution for the same service",
    count: 2,
    reason: "Two links to one layer of one service are one way of access, which bears the name of the first.",
    is: ({ path }) => path === "/distribution/accessService/title",
  },
  {
    kind: "links of another kind",
    count: 26,
    reason:
      "For the reference all is a page that does not ask for GetCapabilities and has no function code. Here the protocol and the address count too: services, previews and downloads are what they are.",
    is: ({ path }) => /^\/(?:landingPage|page|distribution)(?:\/(?:accessURL|title|description|type))?$/.test(path),
  },
  {
    kind: "end points that are none",
    count: 17,
    reason:
      "The reference takes each link of a service for its end point, a PDF or a home page too, and cuts each address at its question mark. Here parameters that belong to the address stay (map=, language=), and a description is what describes.",
    is: ({ path }) => /endpoint(?:URL|Description)$/.test(path),
  },
  {
    kind: "addresses of licences as sentences",
    count: 5,
    reason: "A useConstraint that is an address is a dct:license.",
    is: (missing) => missing.path.endsWith("/rights/description") && /^https?:\S+$/.test(text(missing)),
  },
  {
    kind: "a reference system without a code",
    count: 7,
    reason: "A version and a code space name no reference system.",
    is: ({ path }) => path.startsWith("/referenceSystem"),
  },
];

/** A text that says nothing. */
const isEmptyText = (value: string): boolean =>
  value === "" || /\bNaN\b/.test(value) || /^Spatial resolution .*:$/.test(value);

const local = (quad: Quad): string => quad.predicate.value.replace(/^.*[/#]/, "");

/** What the rules ask of the nodes of a graph. */
export function nodesOf(quads: readonly Quad[]): Nodes {
  return { hollow: hollowNodes(quads), unlinked: unlinkedNodes(quads), roleless: rolelessNodes(quads) };
}

function grouped(quads: readonly Quad[], key: (quad: Quad) => string | undefined): Map<string, Quad[]> {
  const groups = new Map<string, Quad[]>();
  for (const quad of quads) {
    const name = key(quad);
    if (name === undefined) continue;
    const others = groups.get(name);
    if (others === undefined) groups.set(name, [quad]);
    else others.push(quad);
  }
  return groups;
}

const isLink = (quad: Quad): boolean => quad.object.termType !== "Literal" && local(quad) !== "type";

/** Blank nodes of which nothing is said, in any depth; attributions to such, with the roles that only they have. */
function hollowNodes(quads: readonly Quad[]): ReadonlySet<string> {
  const said = grouped(quads, ({ subject }) => (subject.termType === "BlankNode" ? subject.value : undefined));
  const users = grouped(quads, (quad) => (isLink(quad) || local(quad) === "type" ? quad.object.value : undefined));
  const hollow = new Set<string>();
  const isEmpty = (quad: Quad): boolean =>
    local(quad) === "type" ||
    (quad.object.termType === "Literal" ? isEmptyText(quad.object.value.trim()) : hollow.has(quad.object.value));
  for (let before = -1; before !== hollow.size; ) {
    before = hollow.size;
    for (const [node, own] of said) {
      const isAttribution = own.some((quad) => local(quad) === "agent" && hollow.has(quad.object.value));
      if (isAttribution || own.every(isEmpty)) hollow.add(node);
    }
  }
  for (const [node, by] of users) {
    const isRole = node.startsWith(`${LISTS}ResponsiblePartyRole/`);
    if (isRole && by.every(({ subject }) => hollow.has(subject.value))) hollow.add(node);
  }
  return hollow;
}

/** Distributions and pages whose address is no web address, with the blank nodes that hang on them. */
function unlinkedNodes(quads: readonly Quad[]): ReadonlySet<string> {
  const bad = (iri: string): boolean => iri.startsWith("file:");
  const starts = quads.flatMap((quad) => {
    if (bad(quad.subject.value)) return [quad.subject.value];
    return local(quad) === "accessURL" && bad(quad.object.value) ? [quad.subject.value] : [];
  });
  return reached(quads, starts);
}

function rolelessNodes(quads: readonly Quad[]): ReadonlySet<string> {
  const none = `${LISTS}ResponsiblePartyRole/`;
  return new Set([
    none,
    ...reached(
      quads,
      quads.flatMap(({ subject, object }) => (object.value === none ? [subject.value] : [])),
    ),
  ]);
}

/** These nodes, and the blank nodes that hang on them. */
function reached(quads: readonly Quad[], starts: readonly string[]): Set<string> {
  const found = new Set(starts);
  for (let before = -1; before !== found.size; ) {
    before = found.size;
    for (const { subject, object } of quads) {
      if (object.termType === "BlankNode" && found.has(subject.value)) found.add(object.value);
    }
  }
  return found;
}
