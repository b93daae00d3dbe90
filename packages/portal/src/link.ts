import { isLiteral } from "@metabridge/dcat";
import {
  classifyLink,
  type FileFormat,
  fileFormatOfUrl,
  findFileFormat,
  findServiceProtocol,
  type LinkKind,
  normaliseUrl,
  parseMediaType,
  type ServiceProtocol,
  serviceProtocol,
  serviceProtocolOfUrl,
} from "@metabridge/vocabularies";
import { type DateForm, readDate } from "./calendar-date.js";
import { languagesOf } from "./codes.js";
import type { DcatReader, PropertyName } from "./dcat-reader.js";
import { accessRightsOf, type LicenceView, ownLicenceOf, rightsOf } from "./licence.js";
import { oneLine } from "./one-line.js";
import { type StandardView, standardsOf } from "./standard.js";

/** What people do with a link; in the order in which a portal shows them. */
export const PORTAL_LINK_KINDS = [
  "download",
  "service",
  "map",
  "documentation",
  "information",
  "landing-page",
] as const;

/** What people do with a link. */
export type PortalLinkKind = (typeof PORTAL_LINK_KINDS)[number];

const KIND_OF: Readonly<Record<LinkKind, PortalLinkKind>> = {
  service: "service",
  download: "download",
  preview: "information",
  metadata: "information",
  application: "map",
  information: "information",
  search: "information",
  order: "information",
  offlineAccess: "information",
};

const idsOf = (reader: DcatReader, property: PropertyName): string[] =>
  reader
    .peek(property)
    .flatMap((one) => (isLiteral(one) || one.$id === undefined || one.$id.startsWith("_:") ? [] : [one.$id]));

const withoutQuery = (url: string): string => normaliseUrl(url.replace(/[?#].*$/, "")) ?? url;

const same = (a: string, b: string): boolean => (normaliseUrl(a) ?? a) === (normaliseUrl(b) ?? b);

/** Properties that hold addresses of the same thing. */
const ADDRESSES = ["accessURL", "downloadURL", "endpointURL"] as const satisfies readonly PropertyName[];

/** A checksum of a file. */
export interface PortalChecksum {
  /** `sha256`, `md5`. */
  readonly algorithm?: string;
  readonly value: string;
}

/** One thing that a user can take or open. Its values are read when they are used. */
export class PortalLink {
  readonly kind: PortalLinkKind;
  /** The distribution, service or document that it comes from. */
  readonly reader: DcatReader;
  /** The service behind a distribution; of a service the service itself. */
  readonly service: DcatReader | undefined;
  readonly #url: string;
  /** The same link, said more than once. */
  readonly #twins: DcatReader[] = [];

  constructor(kind: PortalLinkKind, url: string, reader: DcatReader, service?: DcatReader) {
    this.kind = kind;
    this.#url = url;
    this.reader = reader;
    this.service = service;
  }

  /** Adds another statement of the same link. */
  addTwin(reader: DcatReader): void {
    this.#twins.push(reader);
  }

  /** The address, without reading it. */
  peekUrl(): string {
    return this.#url;
  }

  /** The title, without reading it. */
  peekTitle(): string | undefined {
    const [title] = this.reader.peek("title");
    return title !== undefined && isLiteral(title) ? title.value : undefined;
  }

  /** The address. Other addresses of the same thing (that of the service without its request) are said by it. */
  get url(): string {
    const base = withoutQuery(this.#url);
    for (const reader of this.#all) {
      if (reader.node.$id !== undefined && same(reader.node.$id, this.#url)) reader.id();
      for (const property of ADDRESSES) {
        for (const node of reader.nodes(property)) {
          const id = node.node.$id ?? "";
          if (same(id, this.#url) || (this.kind === "service" && withoutQuery(id) === base)) node.take();
        }
      }
      if (this.kind === "service" && idsOf(reader, "endpointDescription").some((one) => withoutQuery(one) === base)) {
        reader.iris("endpointDescription");
      }
    }
    return this.#url;
  }

  /** The address of a service's description, where it is another than that of the service. */
  get descriptionUrl(): string | undefined {
    return this.service?.iri("endpointDescription");
  }

  get title(): string | undefined {
    const title = this.#first((reader) => reader.text("title") ?? reader.text("label"));
    return title === undefined ? undefined : oneLine(title);
  }

  get description(): string | undefined {
    return this.#first((reader) => reader.text("description"));
  }

  get identifier(): string | undefined {
    return this.#first((reader) => reader.text("identifier"));
  }

  /** The file format: as stated, by the media type, or by the address. */
  get format(): FileFormat | undefined {
    const stated = this.#formatNames().map((name) => findFileFormat(name));
    const format = stated.find((one) => one !== undefined) ?? fileFormatOfUrl(this.#url);
    if (format !== undefined) {
      for (const reader of this.#all) {
        for (const node of reader.nodes("format")) {
          if (namesOf(node).some((name) => findFileFormat(name)?.name === format.name)) node.take();
        }
      }
    }
    return format;
  }

  /** What the record calls the format, where it is no known one: by name or code. */
  get formatName(): string | undefined {
    const format = this.format;
    if (format !== undefined) return format.name;
    return this.#first((reader) => {
      const node = reader.one("format");
      return node?.label() ?? node?.id()?.replace(/^.*[/#]/, "");
    });
  }

  /** The media type: `text/csv`. As stated, else that of the format. */
  get mediaType(): string | undefined {
    for (const reader of this.#all) {
      const node = reader.one("mediaType");
      const type =
        node === undefined
          ? undefined
          : (parseMediaType(node.node.$id ?? "") ?? parseMediaType(namesOf(node)[0] ?? ""));
      if (type === undefined) continue;
      node?.take();
      // A format that the media type names is said by it.
      for (const one of reader.nodes("format")) {
        if (namesOf(one).some((name) => findFileFormat(name)?.mediaType === type.type)) one.take();
      }
      return type.type;
    }
    for (const reader of this.#all) {
      const iri = reader.one("format")?.node.$id;
      const type = iri?.includes("/media-types/") === true ? parseMediaType(iri) : undefined;
      if (type === undefined) continue;
      reader.one("format")?.take();
      return type.type;
    }
    return this.format?.mediaType;
  }

  /** The media type of the archive or compression that the file comes in: `application/zip`. */
  get packaging(): string | undefined {
    for (const property of ["packageFormat", "compressFormat"] as const) {
      const node = this.reader.one(property);
      const type = node?.node.$id === undefined ? undefined : parseMediaType(node.node.$id);
      if (type === undefined) continue;
      node?.take();
      return type.type;
    }
    const file = fileFormatOfUrl(this.#url);
    return file?.packedAs?.mediaType ?? (file?.kind === "archive" ? file.mediaType : undefined);
  }

  /** The service interface: WMS, WFS, OGC API Features. */
  get protocol(): ServiceProtocol | undefined {
    const found = this.peekProtocol();
    if (found === undefined) return undefined;
    const says = (node: DcatReader): boolean =>
      namesOf(node).some((name) => findServiceProtocol(name)?.id === found.id);
    for (const reader of this.#all) {
      for (const property of ["serviceProtocol", "format", "conformsTo"] as const) {
        for (const node of reader.nodes(property)) if (says(node)) node.take();
      }
    }
    return found;
  }

  /** The same without reading. */
  peekProtocol(): ServiceProtocol | undefined {
    const byUrl = serviceProtocolOfUrl(this.#url);
    if (this.kind !== "service" && byUrl === undefined) return undefined;
    for (const reader of this.#all) {
      for (const property of ["serviceProtocol", "conformsTo", "format"] as const) {
        for (const node of reader.nodes(property)) {
          for (const name of namesOf(node)) {
            const protocol = findServiceProtocol(name) ?? serviceProtocol(name.replace(/^.*[/#]/, "").toUpperCase());
            if (protocol !== undefined) return protocol;
          }
        }
      }
    }
    return byUrl;
  }

  get byteSize(): number | undefined {
    const size = Number(this.reader.literal("byteSize")?.value ?? Number.NaN);
    return Number.isFinite(size) ? Math.round(size) : undefined;
  }

  get checksum(): PortalChecksum | undefined {
    const node = this.reader.one("checksum");
    const value = node?.text("checksumValue");
    if (node === undefined || value === undefined) return undefined;
    const algorithm = node
      .iri("algorithm")
      ?.replace(/^.*checksumAlgorithm_/, "")
      .toLowerCase();
    return { value, ...(algorithm === undefined ? {} : { algorithm }) };
  }

  issued(form: DateForm = "date"): string | undefined {
    return readDate(this.reader, "issued", form);
  }

  modified(form: DateForm = "date"): string | undefined {
    return readDate(this.reader, "modified", form);
  }

  get licence(): LicenceView | undefined {
    return ownLicenceOf(this.reader);
  }

  get rights(): string[] {
    return rightsOf(this.reader);
  }

  get accessRights(): ReturnType<typeof accessRightsOf> {
    return accessRightsOf(this.reader);
  }

  /** BCP 47 tags of the languages of the content. */
  get languages(): string[] {
    return languagesOf(this.reader).map(({ tag }) => tag);
  }

  get conformsTo(): StandardView[] {
    return standardsOf(this.reader);
  }

  get #all(): DcatReader[] {
    return [
      this.reader,
      ...(this.service === undefined || this.service === this.reader ? [] : [this.service]),
      ...this.#twins,
    ];
  }

  #formatNames(): string[] {
    return this.#all.flatMap((reader) =>
      (["format", "mediaType"] as const).flatMap((property) => reader.nodes(property).flatMap(namesOf)),
    );
  }

  #first<T>(take: (reader: DcatReader) => T | undefined): T | undefined {
    let first: T | undefined;
    for (const reader of this.#all) {
      const value = take(reader);
      first ??= value;
    }
    return first;
  }
}

/** The IRI and labels of a node, without reading them. */
function namesOf(reader: DcatReader): string[] {
  const labels = (["prefLabel", "label", "title", "identifier"] as const).flatMap((property) =>
    reader.peek(property).flatMap((one) => (isLiteral(one) ? [one.value] : [])),
  );
  const { $id } = reader.node;
  return [...($id === undefined || $id.startsWith("_:") ? [] : [$id]), ...labels];
}

/** What an address of a distribution that nothing else describes is for. */
function kindOf(url: string, distribution: DcatReader): PortalLinkKind {
  const names = (["format", "mediaType"] as const).flatMap((property) => distribution.nodes(property).flatMap(namesOf));
  const format = names.map((name) => findFileFormat(name)).find((one) => one !== undefined);
  const kind = classifyLink({ url }).kind;
  if (kind !== undefined && kind !== "information") return KIND_OF[kind];
  if (names.some((name) => findServiceProtocol(name) !== undefined && findFileFormat(name)?.kind !== "data"))
    return "service";
  if (format?.kind === "service") return "service";
  const isPage = format?.mediaType === "text/html" || format?.mediaType === "application/xhtml+xml";
  if (format !== undefined && !isPage) return format.kind === "document" ? "documentation" : "download";
  return "information";
}

function linksOfDistribution(distribution: DcatReader): PortalLink[] {
  const downloads = idsOf(distribution, "downloadURL");
  const access = idsOf(distribution, "accessURL");
  const links = downloads.map((url) => new PortalLink("download", url, distribution));
  const services = distribution.nodes("accessService");
  const isService = (url: string): boolean =>
    services.some((service) => idsOf(service, "endpointURL").some((end) => withoutQuery(end) === withoutQuery(url)));
  for (const service of services) {
    const ends = [...idsOf(service, "endpointURL"), ...idsOf(service, "endpointDescription")];
    const base = ends[0] === undefined ? undefined : withoutQuery(ends[0]);
    const url = access.find((one) => withoutQuery(one) === base) ?? ends[0];
    if (url !== undefined && !downloads.includes(url))
      links.push(new PortalLink("service", url, distribution, service));
  }
  for (const url of access) {
    if (downloads.some((one) => same(one, url)) || isService(url)) continue;
    // DCAT-AP requires an access URL: beside a download it is most often the page of the dataset.
    const kind =
      downloads.length > 0 && classifyLink({ url }).kind === undefined ? "information" : kindOf(url, distribution);
    links.push(new PortalLink(kind, url, distribution));
  }
  return links;
}

function linksOfService(service: DcatReader): PortalLink[] {
  const [end] = [...idsOf(service, "endpointURL"), ...idsOf(service, "endpointDescription")];
  return end === undefined ? [] : [new PortalLink("service", end, service, service)];
}

function linksOfDocuments(reader: DcatReader, property: "landingPage" | "page"): PortalLink[] {
  return reader.nodes(property).flatMap((document) => {
    const { $id } = document.node;
    if ($id === undefined || $id.startsWith("_:")) return [];
    if (property === "landingPage") return [new PortalLink("landing-page", $id, document)];
    const kind = classifyLink({ url: $id }).kind;
    const format = fileFormatOfUrl($id);
    const isDocument = format?.kind === "document" && format.mediaType !== "text/html";
    return [
      new PortalLink(isDocument ? "documentation" : kind === "application" ? "map" : "information", $id, document),
    ];
  });
}

/**
 * The links of a resource, one for each thing that a user can take, sorted by what they are for: first what can be had,
 * then what explains it. The same address with the same title is one link, however often the record has it.
 *
 * @example
 * ```ts
 * import { DcatReader, linksOf } from "@metabridge/portal";
 * const reader = DcatReader.open(
 *   {
 *     $type: "Dataset",
 *     landingPage: [{ $id: "https://example.org/trees" }],
 *     distribution: [{ $type: "Distribution", accessURL: [{ $id: "https://example.org/trees.csv" }] }],
 *   },
 *   { portal: "city" },
 * );
 * console.log(linksOf(reader).map(({ kind, url, format }) => `${kind} ${url} ${format?.name}`));
 * // [ 'download https://example.org/trees.csv CSV', 'landing-page https://example.org/trees undefined' ]
 * ```
 */
export function linksOf(reader: DcatReader): PortalLink[] {
  const all = [
    ...(reader.type === "DataService" ? linksOfService(reader) : []),
    ...reader.nodes("distribution").flatMap(linksOfDistribution),
    ...reader.nodes("sample").flatMap(linksOfDistribution),
    ...linksOfDocuments(reader, "page"),
    ...linksOfDocuments(reader, "landingPage"),
  ];
  const found: PortalLink[] = [];
  // A path on somebody's disk is no link for the public; it stays unread.
  for (const link of all.filter((one) => /^(?:https?|s?ftps?|s3):/i.test(one.peekUrl()))) {
    const twin = found.find(
      (one) =>
        same(one.peekUrl(), link.peekUrl()) &&
        (one.peekTitle() === link.peekTitle() || link.peekTitle() === undefined || link.reader.type === "Document"),
    );
    if (twin === undefined) found.push(link);
    else twin.addTwin(link.reader);
  }
  return found.sort((a, b) => PORTAL_LINK_KINDS.indexOf(a.kind) - PORTAL_LINK_KINDS.indexOf(b.kind));
}
