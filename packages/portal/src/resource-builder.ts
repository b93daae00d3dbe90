import {
  type CatalogRecord,
  type Concept,
  type DataService,
  DCT,
  type DcatNode,
  type Distribution,
  dateLiteral,
  decimal,
  declarationTable,
  GEODCATAP,
  geoJson,
  isIri,
  type LicenseDocument,
  type LinguisticSystem,
  type Literal,
  type Location,
  mailtos,
  nonNegativeInteger,
  type PeriodOfTime,
  type Reference,
  type Resource,
  type RightsStatement,
  type Standard,
  safeIri,
  tel,
  text,
} from "@metabridge/dcat";
import {
  findAccessRight,
  findCountry,
  findCrs,
  findDataTheme,
  findFileFormat,
  findFrequency,
  findHvdCategory,
  findInspireTheme,
  findLanguage,
  findLicence,
  findTopicCategory,
  licenceOfUrl,
  parseMediaType,
  type ServiceProtocol,
  serviceProtocolOfUrl,
} from "@metabridge/vocabularies";
import type { Geometry } from "geojson";
import type { PropertyName } from "./dcat-reader.js";
import { type BoundingBox, boxGeometry, geometryOf } from "./geometry.js";
import type { Json } from "./json-reader.js";

/** Someone, as a portal's JSON has them. */
export interface PartyFields {
  readonly name?: string | undefined;
  /** The organisation that a person belongs to. */
  readonly organisation?: string | undefined;
  readonly email?: string | undefined;
  readonly phone?: string | undefined;
  readonly url?: string | undefined;
  readonly iri?: string | undefined;
  readonly identifier?: string | undefined;
  /** The position, of a contact. */
  readonly position?: string | undefined;
  readonly address?: string | undefined;
  readonly kind?: "person" | "organisation" | undefined;
}

/** A licence, as a portal's JSON has it: a name or code, and an address. */
export interface LicenceFields {
  readonly name?: string | undefined;
  readonly url?: string | undefined;
}

type Draft = Record<string, unknown> & { $type: DcatNode["$type"]; $id?: string };

let multiplicity: ReadonlyMap<string, "0..1" | "0..n"> | undefined;

/** Whether the model holds several values of a property. */
function isMany(type: string, property: string): boolean {
  multiplicity ??= new Map(declarationTable().map((row) => [`${row.class}.${row.property}`, row.multiplicity]));
  return multiplicity.get(`${type}.${property}`) === "0..n";
}

const EU_LABEL = "en";

/** A property that is there only where its value is. */
function optional<Name extends string, T>(name: Name, value: T | undefined): { [Key in Name]?: T } {
  return value === undefined ? {} : ({ [name]: value } as { [Key in Name]?: T });
}

function concept(iri: string, label: string, language: string | undefined = EU_LABEL): Concept {
  return { $type: "Concept", $id: iri, prefLabel: [text(label, language)] };
}

/** The interface of a service; undefined where it has no specification with an IRI. */
function protocolConcepts(protocol: ServiceProtocol | undefined): [Concept] | undefined {
  if (protocol?.specification === undefined) return undefined;
  return [{ ...concept(protocol.specification, protocol.title), $types: [DCT.Standard] }];
}

/** Builds one node of the DCAT model. Where a value is undefined or empty nothing is added. */
class NodeBuilder {
  protected readonly draft: Draft;
  /** The language of texts that come without one. */
  readonly language: string | undefined;

  constructor(type: DcatNode["$type"], language?: string) {
    this.draft = { $type: type };
    this.language = language;
  }

  /** The IRI of the node; what is no IRI is left out. */
  id(iri: string | undefined): this {
    if (iri !== undefined && isIri(iri)) this.draft.$id = iri;
    return this;
  }

  /** A value of any kind. A property that the model holds once keeps its first value. */
  add(property: PropertyName, value: Literal | DcatNode | Reference | undefined): this {
    if (value === undefined) return this;
    const there = this.draft[property];
    if (isMany(this.draft.$type, property)) this.draft[property] = [...((there as unknown[] | undefined) ?? []), value];
    else if (there === undefined) this.draft[property] = value;
    return this;
  }

  has(property: PropertyName): boolean {
    return this.draft[property] !== undefined;
  }

  /** A text in a language: the given one, else that of the builder. */
  text(property: PropertyName, value: string | undefined, language: string | undefined = this.language): this {
    return value === undefined || value.trim() === "" ? this : this.add(property, text(value, language));
  }

  /** A text without a language: an identifier, a version, a name of someone. */
  plain(property: PropertyName, value: string | undefined): this {
    return value === undefined || value.trim() === "" ? this : this.add(property, { value });
  }

  /** An address; what is none is left out, so take it with {@link JsonReader.url}. */
  iri(property: PropertyName, value: string | undefined): this {
    const iri = value === undefined ? undefined : safeIri(value);
    return iri === undefined ? this : this.add(property, { $id: iri });
  }

  /** A date; what is none is kept as a text. */
  date(property: PropertyName, value: string | Literal | undefined): this {
    if (value === undefined) return this;
    return this.add(property, typeof value === "string" ? (dateLiteral(value) ?? { value }) : value);
  }

  /** A page or document with its title. */
  document(
    property: "landingPage" | "page" | "homepage",
    url: string | undefined,
    title?: string,
    more: { readonly description?: string | undefined; readonly mediaType?: string | undefined } = {},
  ): this {
    const type = more.mediaType === undefined ? undefined : parseMediaType(more.mediaType)?.iana;
    const iri = url === undefined ? undefined : safeIri(url);
    if (iri === undefined) return this;
    return this.add(property, {
      $type: "Document",
      $id: iri,
      ...(title === undefined ? {} : { title: [text(title, this.language)] }),
      ...(more.description === undefined ? {} : { description: [text(more.description, this.language)] }),
      ...(type === undefined ? {} : { format: { $id: type } }),
    });
  }

  /** A licence by its name, its address, or both. What the portal calls it stays as its title. */
  licence({ name, url }: LicenceFields): this {
    const byName = name === undefined ? undefined : (licenceOfUrl(name) ?? findLicence(name));
    const known = byName ?? (url === undefined ? undefined : licenceOfUrl(url));
    const address = url === undefined ? undefined : safeIri(url);
    const $id = known?.authority ?? known?.url ?? address;
    if ($id === undefined && name === undefined) return this;
    const title =
      name !== undefined && !isIri(name)
        ? text(name, this.language)
        : known === undefined
          ? undefined
          : text(known.title, EU_LABEL);
    return this.add("license", {
      $type: "LicenseDocument",
      ...($id === undefined ? {} : { $id }),
      ...(title === undefined ? {} : { title: [title] }),
      ...(address === undefined || address === $id ? {} : { seeAlso: [{ $id: address }] }),
    } satisfies LicenseDocument);
  }

  /** Who may have it, where the text means one of the EU's access rights; false where it does not. */
  accessRights(value: string | undefined): boolean {
    const right = value === undefined ? undefined : findAccessRight(value);
    if (right === undefined) return false;
    const label = right.code === "NON_PUBLIC" ? "non-public" : right.code.toLowerCase();
    this.add("accessRights", { $type: "RightsStatement", $id: right.iri, label: [text(label, EU_LABEL)] });
    return true;
  }

  /** A statement of rights in words. */
  rights(value: string | undefined): this {
    if (value === undefined || value.trim() === "") return this;
    return this.add("rights", {
      $type: "RightsStatement",
      description: [text(value, this.language)],
    } satisfies RightsStatement);
  }

  /** A language by code, name or IRI; false where it is none of the EU's table. */
  inLanguage(value: string | undefined): boolean {
    const found = value === undefined ? undefined : findLanguage(value);
    if (found?.authority === undefined) return false;
    const node: LinguisticSystem = {
      $type: "LinguisticSystem",
      $id: found.authority,
      prefLabel: [text(found.name, EU_LABEL)],
    };
    const there = (this.draft.language as LinguisticSystem[] | undefined) ?? [];
    if (!there.some(({ $id }) => $id === node.$id)) this.add("language", node);
    return true;
  }

  /** A standard or schema by its title, its address, or both. */
  conformsTo({
    title,
    url,
    version,
  }: {
    readonly title?: string | undefined;
    readonly url?: string | undefined;
    readonly version?: string | undefined;
  }): this {
    const iri = url === undefined ? undefined : safeIri(url);
    if (iri === undefined && title === undefined) return this;
    return this.add("conformsTo", {
      $type: "Standard",
      ...(iri === undefined ? {} : { $id: iri }),
      ...(title === undefined ? {} : { title: [text(title, this.language)] }),
      ...(version === undefined ? {} : { versionInfo: [{ value: version }] }),
    } satisfies Standard);
  }

  /** A coordinate reference system by its code or name; one that is not known keeps its name. */
  referenceSystem(value: string | undefined): this {
    if (value === undefined || value.trim() === "") return this;
    const crs = findCrs(value);
    const kind: Concept = concept(
      "http://inspire.ec.europa.eu/glossary/SpatialReferenceSystem",
      "Spatial reference system",
    );
    if (crs === undefined)
      return this.add("referenceSystem", { $type: "Standard", type: [kind], title: [text(value, this.language)] });
    return this.add("referenceSystem", {
      $type: "Standard",
      $id: crs.iri,
      type: [kind],
      identifier: [{ value: crs.urn }],
      ...(crs.name === undefined ? {} : { title: [text(crs.name, EU_LABEL)] }),
    });
  }

  /** The interface of a service. One that has no specification with an IRI is left out. */
  protocol(protocol: ServiceProtocol | undefined): this {
    return this.add("serviceProtocol", protocolConcepts(protocol)?.[0]);
  }

  /** An agent: someone in a property such as `publisher` or `creator`. */
  agent(property: PropertyName, fields: PartyFields): this {
    const { name, organisation, kind = "organisation" } = fields;
    if (name === undefined && organisation === undefined && fields.iri === undefined) return this;
    const agent = new NodeBuilder(kind === "person" ? "Person" : "Organization", this.language).id(fields.iri);
    agent.text("name", name ?? organisation).plain("identifier", fields.identifier);
    for (const mail of fields.email === undefined ? [] : mailtos(fields.email)) agent.iri("mbox", mail);
    agent.iri("phone", fields.phone === undefined ? undefined : tel(fields.phone)).document("homepage", fields.url);
    if (fields.address !== undefined)
      agent.add("address", { $type: "Address", fullAddress: [text(fields.address, this.language)] });
    if (kind === "person" && name !== undefined && organisation !== undefined) {
      agent.add("memberOf", { $type: "OrgOrganization", name: [text(organisation, this.language)] });
    }
    return this.add(property, agent.node());
  }

  /** Says more of the node that is the first value of a property, where there is one. */
  describe(property: PropertyName, more: Readonly<Record<string, Literal | DcatNode | Reference>>): this {
    const there = this.draft[property];
    const node = Array.isArray(there) ? (there as unknown[])[0] : there;
    if (typeof node === "object" && node !== null) Object.assign(node, more);
    return this;
  }

  /** Adds a value to a property, that has several, of the node that is the first value of another. */
  describeList(property: PropertyName, inner: PropertyName, value: Literal | DcatNode | Reference): this {
    const there = this.draft[property];
    const node = (Array.isArray(there) ? (there as unknown[])[0] : there) as Record<string, unknown> | undefined;
    if (node !== undefined) node[inner] = [...((node[inner] as unknown[] | undefined) ?? []), value];
    return this;
  }

  /** Whether a property that the model holds once has its value. */
  isFull(property: PropertyName): boolean {
    return this.has(property) && !isMany(this.draft.$type, property);
  }

  /** Whom to ask: dcat:contactPoint. */
  contact(fields: PartyFields): this {
    const { name, organisation, kind } = fields;
    if (name === undefined && organisation === undefined && fields.email === undefined && fields.url === undefined)
      return this;
    const type = kind === "person" ? "Individual" : kind === "organisation" ? "VcardOrganization" : "Kind";
    const contact = new NodeBuilder(type, this.language).id(fields.iri).text("fn", name ?? organisation);
    contact.text("organizationName", organisation).text("title", fields.position);
    for (const mail of fields.email === undefined ? [] : mailtos(fields.email)) contact.iri("hasEmail", mail);
    contact.iri("hasTelephone", fields.phone === undefined ? undefined : tel(fields.phone)).iri("hasURL", fields.url);
    if (fields.address !== undefined) {
      contact.add("hasAddress", { $type: "VcardAddress", streetAddress: [text(fields.address, this.language)] });
    }
    return this.add("contactPoint", contact.node());
  }

  /** The node as it stands. */
  node(): DcatNode {
    return this.draft as unknown as DcatNode;
  }
}

/** Builds a dcat:Distribution. */
export class DistributionBuilder extends NodeBuilder {
  constructor(language?: string) {
    super("Distribution", language);
  }

  /** The address of the file. DCAT-AP requires an access URL, which is then the same. */
  download(url: string | undefined): this {
    this.iri("downloadURL", url);
    return this.has("accessURL") ? this : this.iri("accessURL", url);
  }

  access(url: string | undefined): this {
    return this.iri("accessURL", url);
  }

  /** A format by name, extension, media type or IRI; one that is not known keeps its name. */
  fileFormat(value: string | undefined): this {
    if (value === undefined || value.trim() === "") return this;
    const format = findFileFormat(value);
    if (format === undefined) return this.add("format", { $type: "MediaTypeOrExtent", label: [text(value)] });
    if (format.iana !== undefined && !this.has("mediaType")) this.add("mediaType", { $id: format.iana });
    return this.add("format", {
      $type: "MediaTypeOrExtent",
      ...(format.fileType === undefined ? {} : { $id: format.fileType }),
      label: [text(value)],
    });
  }

  /** A media type; registered ones have their page at IANA, others become a format. */
  mediaType(value: string | undefined): this {
    const type = value === undefined ? undefined : parseMediaType(value);
    if (type?.iana !== undefined) return this.add("mediaType", { $id: type.iana });
    return this.has("format") ? this : this.fileFormat(value);
  }

  byteSize(value: number | string | undefined): this {
    return value === undefined ? this : this.add("byteSize", nonNegativeInteger(value));
  }

  /** A checksum; the algorithm as portals write it: `sha256`, `SHA-256`, `md5`. */
  checksum(algorithm: string | undefined, value: string | undefined): this {
    if (value === undefined) return this;
    const name = algorithm?.toLowerCase().replace(/[^a-z\d]/g, "");
    return this.add("checksum", {
      $type: "Checksum",
      ...(name === undefined ? {} : { algorithm: { $id: `http://spdx.org/rdf/terms#checksumAlgorithm_${name}` } }),
      checksumValue: { value: value.toLowerCase(), datatype: "http://www.w3.org/2001/XMLSchema#hexBinary" },
    });
  }

  /** The service that gives access to it. */
  service(url: string | undefined, fields: ServiceFields = {}): this {
    const iri = url === undefined ? undefined : safeIri(url);
    if (iri === undefined) return this;
    return this.add("accessService", dataService(iri, fields, this.language)).access(iri);
  }

  build(): Distribution {
    return this.draft as unknown as Distribution;
  }
}

/** A service, as a portal's JSON has it. */
interface ServiceFields {
  readonly title?: string | undefined;
  readonly description?: string | undefined;
  readonly protocol?: ServiceProtocol | undefined;
}

/** A service by its address: without the request for its capabilities, which is its description. */
function dataService(
  url: string,
  { title, description, protocol = serviceProtocolOfUrl(url) }: ServiceFields,
  language?: string,
): DataService {
  const bare = /[?&]request=getcapabilities/i.test(url) ? url.replace(/\?.*$/, "") : url;
  const name = title ?? protocol?.title;
  return {
    $type: "DataService",
    ...(name === undefined ? {} : { title: [text(name, title === undefined ? EU_LABEL : language)] }),
    ...(description === undefined ? {} : { description: [text(description, language)] }),
    endpointURL: [{ $id: bare }],
    ...(bare === url ? {} : { endpointDescription: [{ $id: url }] }),
    ...optional("serviceProtocol", protocolConcepts(protocol)),
  };
}

/**
 * Builds a DCAT resource from what a portal's JSON says, with the IRIs of the EU's tables for what they know.
 * Undefined values add nothing, so that a mapping can say `to.text("title", from.string("title"))`.
 *
 * @example
 * ```ts
 * import { ResourceBuilder } from "@metabridge/portal";
 * const to = new ResourceBuilder("Dataset", "fr").text("title", "Arbres");
 * to.licence({ name: "Licence Ouverte 2.0" }).frequency("annuelle");
 * to.distribution((file) => file.download("https://example.org/arbres.csv").fileFormat("csv"));
 * console.log(to.build().license?.$id);
 * // http://publications.europa.eu/resource/authority/licence/ETALAB_2_0
 * ```
 */
export class ResourceBuilder extends NodeBuilder {
  constructor(type: Resource["$type"], language?: string) {
    super(type, language);
  }

  keywords(words: readonly string[], language: string | undefined = this.language): this {
    for (const word of words) this.text("keyword", word, language);
    return this;
  }

  /** A theme by IRI, code or name: of the EU, of INSPIRE, of high-value datasets, a topic category; false where it is none. */
  theme(value: string | undefined): boolean {
    if (value === undefined || value.trim() === "") return false;
    const eu = findDataTheme(value);
    const inspire = eu === undefined ? findInspireTheme(value) : undefined;
    if (eu !== undefined) this.#once("theme", concept(eu.iri, eu.labels.en));
    else if (inspire !== undefined) this.#once("theme", concept(inspire.iri, inspire.label));
    else {
      const hvd = findHvdCategory(value);
      if (hvd === undefined) return this.topicCategory(value);
      this.#once("hvdCategory", concept(hvd.iri, hvd.label));
    }
    return true;
  }

  /** A topic category of ISO 19115; false where it is none. */
  topicCategory(value: string | undefined): boolean {
    const topic = value === undefined ? undefined : findTopicCategory(value);
    if (topic?.iri === undefined) return false;
    this.#once("topicCategory", concept(topic.iri, topic.label));
    return true;
  }

  /** A theme of the portal's own list, by its name or IRI. */
  otherTheme(label: string | undefined, iri?: string, scheme?: string): this {
    const $id = iri === undefined ? undefined : safeIri(iri);
    if (label === undefined && $id === undefined) return this;
    return this.add("theme", {
      $type: "Concept",
      ...($id === undefined ? {} : { $id }),
      ...(label === undefined ? {} : { prefLabel: [text(label, this.language)] }),
      ...(scheme === undefined ? {} : { inScheme: [{ $type: "ConceptScheme", title: [text(scheme, this.language)] }] }),
    });
  }

  /** How often it is updated, by any code or word; false where it is not understood. */
  frequency(value: string | undefined): boolean {
    const found = value === undefined ? undefined : findFrequency(value);
    if (found === undefined) return false;
    this.add("accrualPeriodicity", { $type: "Frequency", $id: found.iri, prefLabel: [text(found.label, EU_LABEL)] });
    return true;
  }

  /** The area it covers as a box. */
  bbox(box: BoundingBox | undefined): this {
    return box === undefined ? this : this.#place({ bbox: [geoJson(JSON.stringify(boxGeometry(box)))] });
  }

  /** The area it covers as an outline. */
  geometry(geometry: Geometry | undefined): this {
    if (geometry === undefined) return this;
    return this.#place({ geometry: [{ $type: "Geometry", asGeoJSON: geoJson(JSON.stringify(geometry)) }] });
  }

  /** A place by its name, its IRI, or its code in a gazetteer. Countries get the EU's IRI. */
  place(fields: {
    readonly name?: string | undefined;
    readonly iri?: string | undefined;
    readonly identifier?: string | undefined;
    readonly bbox?: BoundingBox | undefined;
    readonly geometry?: Geometry | undefined;
  }): this {
    const { name, identifier, bbox, geometry } = fields;
    const iri =
      (fields.iri === undefined ? undefined : safeIri(fields.iri)) ??
      (name === undefined ? undefined : findCountry(name)?.iri);
    const place: Omit<Location, "$type"> = {
      ...(iri === undefined ? {} : { $id: iri }),
      ...(name === undefined ? {} : { prefLabel: [text(name, this.language)] }),
      ...(identifier === undefined ? {} : { identifier: [{ value: identifier }] }),
      ...(bbox === undefined ? {} : { bbox: [geoJson(JSON.stringify(boxGeometry(bbox)))] }),
      ...(geometry === undefined
        ? {}
        : { geometry: [{ $type: "Geometry", asGeoJSON: geoJson(JSON.stringify(geometry)) }] }),
    };
    return Object.keys(place).length === 0 ? this : this.#place(place);
  }

  /** The names of the places so far. */
  placeNames(): string[] {
    const places = (this.draft.spatial as Location[] | undefined) ?? [];
    return places.flatMap(({ prefLabel }) => prefLabel?.[0]?.value ?? []);
  }

  /** Whether a place has a box or an outline already. */
  hasExtent(): boolean {
    const places = (this.draft.spatial as Location[] | undefined) ?? [];
    return places.some((place) => place.bbox !== undefined || place.geometry !== undefined);
  }

  /** The denominator of a scale, as GeoDCAT-AP 3 has it: a measurement of quality. */
  scale(denominator: number | undefined): this {
    if (denominator === undefined || !(denominator > 0)) return this;
    return this.add("hasQualityMeasurement", {
      $type: "QualityMeasurement",
      isMeasurementOf: { $id: GEODCATAP.spatialResolutionAsScale },
      ...optional("value", decimal(Number((1 / denominator).toPrecision(12)))),
    });
  }

  /** The smallest distance on the ground, in metres. */
  metres(distance: number | string | undefined): this {
    return distance === undefined ? this : this.add("spatialResolutionInMeters", decimal(distance));
  }

  /** What the portal says of its own record of the resource: foaf:isPrimaryTopicOf. Called again it says more of the same. */
  record(fields: {
    readonly identifier?: string | undefined;
    readonly created?: Literal | undefined;
    readonly modified?: Literal | undefined;
    readonly language?: string | undefined;
  }): this {
    const { identifier, created, modified, language } = fields;
    const authority = language === undefined ? undefined : findLanguage(language);
    const said: Partial<CatalogRecord> = {
      ...(identifier === undefined ? {} : { identifier: [{ value: identifier }] }),
      ...optional("created", created),
      ...optional("modified", modified),
      ...(authority?.authority === undefined
        ? {}
        : {
            language: [
              { $type: "LinguisticSystem", $id: authority.authority, prefLabel: [text(authority.name, EU_LABEL)] },
            ],
          }),
    };
    if (Object.keys(said).length === 0) return this;
    this.draft.$id ??= "_:resource";
    if (this.has("isPrimaryTopicOf")) return this.describe("isPrimaryTopicOf", said as Record<string, Literal>);
    return this.add("isPrimaryTopicOf", { $type: "CatalogRecord", primaryTopic: { $id: this.draft.$id }, ...said });
  }

  /** The period it covers. */
  period(start: string | Literal | undefined, end: string | Literal | undefined): this {
    if (start === undefined && end === undefined) return this;
    const literal = (value: string | Literal): Literal =>
      typeof value === "string" ? (dateLiteral(value) ?? { value }) : value;
    return this.add("temporal", {
      $type: "PeriodOfTime",
      ...(start === undefined ? {} : { startDate: literal(start) }),
      ...(end === undefined ? {} : { endDate: literal(end) }),
    } satisfies PeriodOfTime);
  }

  /** How it came to be, in words. */
  provenance(value: string | undefined): this {
    if (value === undefined || value.trim() === "") return this;
    return this.add("provenance", { $type: "ProvenanceStatement", description: [text(value, this.language)] });
  }

  /** A form in which it can be had. */
  distribution(build: (to: DistributionBuilder) => void): this {
    const to = new DistributionBuilder(this.language);
    build(to);
    return this.add("distribution", to.build());
  }

  build(): Resource {
    const [record] = (this.draft.isPrimaryTopicOf as CatalogRecord[] | undefined) ?? [];
    if (record !== undefined && this.draft.$id !== undefined) record.primaryTopic = { $id: this.draft.$id };
    return this.draft as unknown as Resource;
  }

  #place(fields: Omit<Location, "$type">): this {
    return this.add("spatial", { $type: "Location", ...fields });
  }

  #once(property: "theme" | "hvdCategory" | "topicCategory", value: Concept): void {
    const there = (this.draft[property] as Concept[] | undefined) ?? [];
    if (!there.some(({ $id }) => $id === value.$id)) this.add(property, value);
  }
}

/** A geometry of GeoJSON as a portal's JSON has it: a geometry, a feature, or a text of either. */
export function geometryOfJson(value: Json | undefined): Geometry | undefined {
  if (value === undefined || value === null) return undefined;
  const literal = geoJson(typeof value === "string" ? value : JSON.stringify(value));
  return geometryOf(literal);
}
